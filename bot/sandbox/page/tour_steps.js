// The eight steps of the tour: whose telephone each is on, which buttons lead on, and by what one sees that it is done.

// `says` is what a message on that telephone reads afterwards, new or changed, in either language of the bot.
export const STEPS = [
  { name: "presses", who: "王秀兰", keys: ["记一次服务", "Log a visit"], says: /^(记一次服务|Log a visit)$/ },
  { name: "logs", who: "王秀兰", keys: ["李爹爹", "对的", "Right"], says: /^(记上了:|Logged: )/ },
  { name: "answers", who: "李大山", keys: ["来过了", "They came"], says: /^(您说:|You said: )/m },
  {
    name: "verifies",
    who: "小李",
    keys: ["待核实", "属实", "To check", "True"],
    says: /^小李(:(社区已核实|请再看看|这次不算)|: (checked by|please look|not counted))/m,
  },
  { name: "asks", who: "王秀兰", keys: ["我的积分", "My points"], says: /^(您现在有|You have )/ },
  {
    name: "audits",
    who: "赵主任",
    keys: ["待审核", "审核通过", "To approve", "Approve"],
    says: /^赵主任(:(审核通过|请再看看)|: (approved|please look))/m,
  },
  {
    name: "wonders",
    who: "王秀兰",
    keys: ["我的积分", "为什么", "My points", "Why"],
    says: /^(所以能用|So .* to use)/m,
  },
  { name: "looks", who: null, keys: [], says: null }, // Not on a telephone: the ledger in the panel.
];

export const people = [...new Set(STEPS.map((step) => step.who).filter(Boolean))];

// The numbers of those messages of a telephone that read so.
const saying = (step, phone) =>
  (phone?.screen?.bubbles ?? []).filter((one) => step.says.test(one.text)).map((one) => one.id);

// What has to be known of a telephone when a step begins, to see later that it was done.
export const before = (step, phone) => (step.who ? saying(step, phone) : []);

export function isDone(step, phone, known) {
  if (!step.who) return document.querySelector("#town:not([hidden]) details[data-part='ledger'][open]") !== null;
  return saying(step, phone).some((id) => !known.includes(id));
}

// Numbers that this town has not come to: it was made anew since.
export const isOfAnotherTown = (phone, known) => known.some((id) => id > (phone?.lastId ?? 0));
