// The page: everybody's telephone, which of them are in sight, and the tools above.

import { prepareDialogs } from "/page/asking.js";
import { get, make } from "/page/dom.js";
import { askWho } from "/page/door.js";
import { prepareLook } from "/page/look.js";
import { Phone } from "/page/phone.js";
import { Roster } from "/page/roster.js";
import { act, ask, listen } from "/page/server.js";
import { prepareTour } from "/page/tour.js";
import { otherName, sayMoment, speakOther, translate, word } from "/page/words.js";

const CLOCK_MS = 20000;
const NEWS_KEPT = 5;
const HALF = 0.5;
const phones = new Map();
const main = get("phones");
const roster = new Roster(show);
const town = { botName: "", complain, invited, news, first, others };
let chosen = 0;
let arriving = 0; // The telephone that is on its way into sight: until it is there, none other is chosen in its place.
const ARRIVES_MS = 2000;

function complain(text) {
  get("problem").textContent = text;
  get("problem").hidden = !text;
}

// What is new, for whoever hears the page; what was there before is not read out.
function news(phone, text) {
  roster.mark(phone);
  get("news").append(make("p", "", `${phone.name}: ${text}`));
  while (get("news").children.length > NEWS_KEPT) get("news").firstElementChild.remove();
}

const watch = new IntersectionObserver((entries) => {
  for (const { target, intersectionRatio } of entries) {
    const phone = phones.get(Number(target.dataset.person));
    phone.seen(intersectionRatio > HALF);
    roster.mark(phone);
  }
  if (arriving && !phones.get(arriving).inSight) return;
  arriving = 0;
  const inSight = [...phones.values()].filter((phone) => phone.inSight);
  if (inSight.length && !inSight.some((phone) => phone.id === chosen)) choose(inOrder(inSight)[0].id);
  else choose(chosen);
}, { root: main, threshold: [0, HALF, 1] });

const inOrder = (some) => [...main.children].map((root) => some.find((phone) => phone.root === root)).filter(Boolean);

function choose(id) {
  chosen = id;
  for (const phone of phones.values()) phone.root.classList.toggle("chosen", phone.id === id);
  roster.current(id);
}

// Brings a telephone into sight; where there is room for two, right beside the one that was chosen before.
function show(id, byKey = false) {
  const phone = phones.get(id);
  const before = phones.get(chosen);
  if (!phone.inSight && before && before !== phone && before.root.offsetWidth * 2 < main.clientWidth) {
    before.root.after(phone.root);
    phone.chat.toEnd();
  }
  choose(id);
  arriving = id;
  setTimeout(() => { if (arriving === id) arriving = 0; }, ARRIVES_MS);
  phone.seen(true);
  roster.mark(phone);
  phone.root.scrollIntoView({ block: "nearest", inline: "nearest" });
  (byKey && !phone.part("form").hidden ? phone.part("textarea") : phone.part(".name")).focus({ preventScroll: true });
}

function first(phone) {
  main.prepend(phone.root);
  phone.chat.toEnd();
  show(phone.id);
}

async function add(person) {
  const there = phones.get(person.id);
  if (there) {
    if (there.isKnown(person)) roster.mark(there);
    return;
  }
  const phone = new Phone(person, town);
  phones.set(person.id, phone);
  main.append(phone.root);
  roster.add(phone);
  watch.observe(phone.root);
  await phone.refresh();
}

async function look() {
  const now = await ask("/town/people");
  town.botName = now.bot;
  get("now").textContent = sayMoment(now.now);
  await Promise.all(now.people.map(add)); // each stands in its place at once, and fills as its chat comes
  return now;
}

async function happened(event) {
  if (event.chat < 0) return; // A group is on nobody's telephone here.
  if (!phones.get(event.chat)?.role) await look(); // Who they are, the bot may know by now.
  await phones.get(event.chat)?.happened(event);
  tour.look();
}

// The telephone of whoever comes through the door; null if nobody does.
async function comesIn(people) {
  const who = await askWho(people);
  if (who === null) return null;
  const id = who.id ?? await arrives(who);
  if (id !== null) show(id);
  return id === null ? null : phones.get(id);
}

async function arrives(who) {
  try {
    const person = await act("newcomer", who);
    await add(person);
    return person.id;
  } catch (error) {
    complain(word("gone") + error.message);
    return null;
  }
}

function others(phone) {
  return [...phones.values()].filter((other) => other !== phone);
}

// An invitation is on one telephone's screen and opened on another's: by scanning it, or as it was handed on.
async function invited(code, shownOn) {
  const phone = await comesIn([shownOn, ...others(shownOn)]);
  if (phone) await phone.open(code);
}

function speak() {
  translate(document);
  document.title = word("title");
  get("speak").textContent = otherName();
  get("who").setAttribute("aria-label", word("who"));
  get("phones").setAttribute("aria-label", word("phones"));
  for (const phone of phones.values()) {
    phone.speak();
    roster.mark(phone);
  }
}

prepareDialogs();
prepareLook();
get("newcomer").addEventListener("click", () => { get("neighbours").close(); comesIn([]); });
get("speak").addEventListener("click", () => { speakOther(); speak(); look(); });

speak();
const begun = await look();
if (begun.people.length) choose(begun.people[0].id);
const tour = prepareTour(phones, show);
listen(begun.seq, happened, (well) => complain(well ? "" : word("lost")));
setInterval(() => look().catch(() => {}), CLOCK_MS);
