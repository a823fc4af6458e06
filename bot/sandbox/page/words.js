// What the page itself says, in both languages. What the bot says comes from the bot.

const WORDS = {
  "zh-CN": {
    title: "互助 · 街坊的手机",
    intro: "每一块是一位街坊的手机。点按钮或者打字,看看机器人怎么回。",
    newcomer: "+ 新来一位",
    hour: "过一小时",
    day: "过一天",
    language: "手机语言",
    send: "发送",
    contact: "把我的号码发给它",
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
    askName: "这位新街坊叫什么?",
    lost: "连不上了,正在重试…",
    gone: "刚才那一下没成:",
    blocked: "(已经把机器人停用)",
  },
  en: {
    title: "Huzhu · the neighbours' phones",
    intro: "Each box is a neighbour's telephone. Press a button or write, and see what the bot says.",
    newcomer: "+ newcomer",
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
    askName: "What is the newcomer's name?",
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

// Put the words into everything below `root` that asks for one.
export function translate(root) {
  document.documentElement.lang = language;
  for (const element of root.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
}
