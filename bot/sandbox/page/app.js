// The page: everybody's telephone, who is chosen, and the tools above.

import { make } from "/page/bubble.js";
import { askWho } from "/page/door.js";
import { Phone } from "/page/phone.js";
import { act, ask, listen } from "/page/server.js";
import { otherName, sayMoment, speakOther, translate, word } from "/page/words.js";

const CLOCK_MS = 20000;
const NARROW = window.matchMedia("(max-width: 760px)");
const phones = new Map();
const get = (id) => document.getElementById(id);
let botName = "";

function complain(text) {
  get("problem").textContent = text;
  get("problem").hidden = !text;
}

function choose(id) {
  for (const phone of phones.values()) {
    phone.root.classList.toggle("chosen", phone.id === id);
    phone.tab.setAttribute("aria-pressed", String(phone.id === id));
  }
}

function show(id) {
  choose(id);
  const { root, tab } = phones.get(id);
  tab.scrollIntoView({ block: NARROW.matches ? "start" : "nearest", inline: "nearest" });
  root.scrollIntoView({ block: "nearest", inline: "start" });
}

async function add(person) {
  if (phones.has(person.id)) return;
  const phone = new Phone(person, { botName, complain, invited });
  phone.tab = make("button", "", person.name);
  phone.tab.type = "button";
  phone.tab.addEventListener("click", () => show(person.id));
  phones.set(person.id, phone);
  get("phones").append(phone.root);
  get("who").append(phone.tab);
  await phone.refresh();
}

async function look() {
  const town = await ask("/town/people");
  botName = town.bot;
  get("now").textContent = sayMoment(town.now);
  get("hour").hidden = get("day").hidden = !town.movable;
  for (const person of town.people) await add(person);
  return town;
}

async function happened(event) {
  const phone = phones.get(event.chat);
  if (!phone) await look();
  else if (event.kind === "toast" || event.kind === "alert") phone.toast(event.text, event.kind === "alert");
  else await phone.refresh();
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

// An invitation is on one telephone's screen and opened on another's: by scanning it, or as it was handed on.
async function invited(code, shownOn) {
  const others = [...phones.values()].filter((phone) => phone !== shownOn);
  const phone = await comesIn([shownOn, ...others]);
  if (phone) await phone.open(code);
}

async function later(minutes) {
  try {
    await act("clock", { minutes });
    complain("");
  } catch (error) {
    complain(word("gone") + error.message);
  }
  await look();
}

function speak() {
  translate(document);
  document.title = word("title");
  get("speak").textContent = otherName();
  get("who").setAttribute("aria-label", word("who"));
  for (const phone of phones.values()) {
    phone.speak();
    phone.refresh();
  }
}

const unfold = () => { get("tools").open = !NARROW.matches; };

get("newcomer").addEventListener("click", () => comesIn([]));
get("hour").addEventListener("click", () => later(60));
get("day").addEventListener("click", () => later(24 * 60));
get("speak").addEventListener("click", () => { speakOther(); speak(); look(); });
NARROW.addEventListener("change", unfold);

unfold();
speak();
const town = await look();
if (town.people.length) choose(town.people[0].id);
listen(town.seq, happened, (well) => complain(well ? "" : word("lost")));
setInterval(() => look().catch(() => {}), CLOCK_MS);
