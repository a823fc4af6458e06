// What the guided tour says, in both languages. The labels are quoted as the town's telephones show them: in Chinese.

const WORDS = {
  "zh-CN": {
    tour: "领着走一圈",
    invites: "八步走一圈:看一次服务怎么变成积分。",
    invitesShort: "八步走一圈,看看怎么用",
    begin: "开始",
    notNow: "不用了",
    again: "领着走一圈",
    goOn: "接着走",
    step: (at, all) => `第${at}步,共${all}步:`,
    show: "看这部手机",
    showButton: "看在哪里",
    pass: "跳过",
    leave: "先不走了",
    tells: "怎么做",
    shut: "关上",
    next: "下一步",
    finish: "好了",
    ended: "走完了。想当哪一位街坊,就点哪一位的名字。",
    endedShort: "走完了。想看谁,点谁。",
    steps: {
      presses: {
        short: "王秀兰:点“记一次服务”",
        how: "王秀兰刚去看了一位老人。在她的手机上点“记一次服务”。",
      },
      logs: {
        short: "点“李爹爹”,一路点到“对的”",
        how: "点“李爹爹”。帮了什么忙、哪一天、做了多久,一样点一个。念回来的没错,就点“对的”。",
        done: "记上了。李爹爹的手机上来了一句话。",
      },
      answers: {
        short: "李大山:点“来过了”",
        how: "李大山就是李爹爹。那边在问他:来过吗?替他点“来过了”。",
        done: "老人这句话,社区看得见。",
      },
      verifies: {
        short: "小李:“待核实”,再“属实”",
        how: "小李是社区的。点“待核实”,最要紧的排在最前。核实一件:真的点“属实”,老人说没来的点“退回”。",
        done: "看好了一件,互助员马上就知道。",
      },
      asks: {
        short: "王秀兰:点“我的积分”",
        how: "在王秀兰的手机上点“我的积分”:几分能用,几分街道还在看。",
        done: "社区核实了,街道还要看一遍。",
      },
      audits: {
        short: "赵主任:“待审核”,再“审核通过”",
        how: "赵主任是街道的。点“待审核”,看一件,没问题就点“审核通过”。",
        done: "街道看过的分,就能用了。",
      },
      wonders: {
        short: "王秀兰:“我的积分”,再“为什么”",
        how: "回到王秀兰:点“我的积分”,再点下面的“为什么”。每个数都说得出道理。",
        done: "分怎么来的,清清楚楚。",
      },
      looks: {
        short: "点“幕后”,打开“这位的账本”",
        how: "点上面的“幕后”,再点“这位的账本”:每一笔都在,只能添,不能改。",
      },
    },
  },
  en: {
    tour: "Guided tour",
    invites: "A tour in eight steps: how a visit becomes points.",
    invitesShort: "A tour in eight steps",
    begin: "Start",
    notNow: "Not now",
    again: "Guided tour",
    goOn: "Go on",
    step: (at, all) => `Step ${at} of ${all}: `,
    show: "Show the phone",
    showButton: "Show where",
    pass: "Skip",
    leave: "Stop here",
    tells: "How",
    shut: "Close",
    next: "Next",
    finish: "Done",
    ended: "That was all. To be any other neighbour, press their name.",
    endedShort: "That was all. Be anybody now.",
    steps: {
      presses: {
        short: "王秀兰: press 记一次服务",
        how: "王秀兰 (Mrs Wang) has just been to see an elder. On her phone press 记一次服务 (log a visit).",
      },
      logs: {
        short: "李爹爹, then on until 对的",
        how: "Press 李爹爹, then one answer each for what, which day and how long. It is read back: if it is right, press 对的.",
        done: "Logged. 李爹爹's phone has a message now.",
      },
      answers: {
        short: "李大山: press 来过了",
        how: "李大山 is the elder, 李爹爹. He is asked whether she came. Press 来过了 (they came) for him.",
        done: "The community sees what he said.",
      },
      verifies: {
        short: "小李: 待核实, then 属实",
        how: "小李 works for the community. Press 待核实 (to check), the most pressing come first. Press 属实 if it is true; 退回 sends it back.",
        done: "Checked. The volunteer is told at once.",
      },
      asks: {
        short: "王秀兰: press 我的积分",
        how: "On 王秀兰's phone press 我的积分 (my points): what can be used, and what the street still looks at.",
        done: "After the community, the street looks.",
      },
      audits: {
        short: "赵主任: 待审核, then 审核通过",
        how: "赵主任 is the street's. Press 待审核 (to approve), look at one visit, and press 审核通过 (approve).",
        done: "Points the street agreed to can be used.",
      },
      wonders: {
        short: "王秀兰: 我的积分, then 为什么",
        how: "Back to 王秀兰: press 我的积分, then 为什么 (why) beneath it. Every number has its reason.",
        done: "Every number has its reason.",
      },
      looks: {
        short: "Press Backstage, open the ledger",
        how: "Press Backstage above and open the ledger: every entry is there, and none is ever changed.",
      },
    },
  },
};

const words = () => WORDS[document.documentElement.lang === "en" ? "en" : "zh-CN"];
export const say = (name) => words()[name];
export const sayStep = (name) => words().steps[name];
