// What the page itself says, in both languages. What the bot says comes from the bot.

const WORDS = {
  "zh-CN": {
    title: "互助 · 街坊的手机",
    intro: "一块是一位街坊的手机。先在王秀兰那里点“记一次服务”,再看老人怎么回,小李和赵主任那里来了什么。",
    who: "街坊",
    tools: "时间、新来的、语言",
    newcomer: "+ 新来一位",
    newName: "新邻居",
    addNew: "新来的,就是这位",
    hour: "过一小时",
    day: "过一天",
    language: "手机语言",
    send: "发送",
    contact: "发我的号码",
    start: "开始",
    write: "说点什么…",
    edited: "已改",
    photo: "照片",
    document: "文件",
    voice: "语音",
    sticker: "贴图",
    contactCard: "名片",
    location: "位置",
    close: "知道了",
    whoComes: "新来一位街坊",
    whoOpens: "这张邀请卡,谁来打开?",
    name: "新来的叫什么名字?",
    orOne: "或者,用谁的手机打开?",
    onThis: "就用这部手机",
    leave: "算了",
    volunteer: "互助员",
    elder: "老人",
    relative: "家人",
    worker: "社区工作者",
    officer: "街道审核员",
    bureau: "区里",
    lost: "连不上了,正在重试…",
    gone: "刚才那一下没成:",
    blocked: "(已经把机器人停用)",
  },
  en: {
    title: "Huzhu · neighbours' phones",
    intro: "Each box is a neighbour's phone. Press 记一次服务 on 王秀兰's, then see what the elder, 小李 and 赵主任 get.",
    who: "neighbours",
    tools: "time, newcomers, language",
    newcomer: "+ newcomer",
    newName: "New neighbour",
    addNew: "This newcomer",
    hour: "an hour later",
    day: "a day later",
    language: "language of the phone",
    send: "Send",
    contact: "Share my number",
    start: "Start",
    write: "Say something…",
    edited: "edited",
    photo: "photo",
    document: "file",
    voice: "voice",
    sticker: "sticker",
    contactCard: "card",
    location: "place",
    close: "OK",
    whoComes: "A new neighbour",
    whoOpens: "Who opens this invitation?",
    name: "The newcomer's name",
    orOne: "Or on whose phone?",
    onThis: "On this phone",
    leave: "Never mind",
    volunteer: "volunteer",
    elder: "elder",
    relative: "family",
    worker: "community worker",
    officer: "street auditor",
    bureau: "district",
    lost: "Connection lost, trying again…",
    gone: "That did not work: ",
    blocked: "(has blocked the bot)",
  },
};

let language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh-CN";

export const word = (name) => WORDS[language][name] ?? name;

export function speakOther() {
  language = language === "en" ? "zh-CN" : "en";
}

export const otherName = () => (language === "en" ? "中文" : "English");

// "2025-03-18" and "2025-03-18 15:00", the town's own time, as people say them.
const DAY = { month: "long", day: "numeric", weekday: "short" };
const TIME = { hour: "numeric", minute: "2-digit", hour12: true };
const locale = () => (language === "en" ? "en-GB" : language);
export const sayDay = (day) => new Date(`${day}T12:00`).toLocaleDateString(locale(), DAY);
export const sayMoment = (moment) =>
  new Date(moment.replace(" ", "T")).toLocaleString(locale(), { ...DAY, ...TIME });

// Put the words into everything below `root` that asks for one.
export function translate(root) {
  document.documentElement.lang = language;
  for (const element of root.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
}
