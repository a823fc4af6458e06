// The page: everybody's telephone, who is chosen on a narrow screen, and the tools above.

import { make } from "/page/bubble.js";
import { Phone } from "/page/phone.js";
import { act, ask, listen } from "/page/server.js";
import { otherName, speakOther, translate, word } from "/page/words.js";

const CLOCK_MS = 20000;
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

async function add(person) {
  if (phones.has(person.id)) return;
  const phone = new Phone(person, botName, complain);
  phone.tab = make("button", "", person.name);
  phone.tab.type = "button";
  phone.tab.addEventListener("click", () => choose(person.id));
  phones.set(person.id, phone);
  get("phones").append(phone.root);
  get("who").append(phone.tab);
  await phone.refresh();
}

async function look() {
  const town = await ask("/town/people");
  botName = town.bot;
  get("now").textContent = town.now;
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

async function newcomer() {
  const name = window.prompt(word("askName"));
  if (name === null) return;
  const person = await act("newcomer", { name });
  await add(person);
  choose(person.id);
  phones.get(person.id).root.scrollIntoView({ inline: "end" });
}

async function later(minutes) {
  try {
    await act("clock", { minutes });
  } catch (error) {
    complain(word("gone") + error.message);
  }
  await look();
}

function speak() {
  translate(document);
  document.title = word("title");
  get("speak").textContent = otherName();
  for (const phone of phones.values()) {
    phone.speak();
    phone.refresh();
  }
}

get("newcomer").addEventListener("click", newcomer);
get("hour").addEventListener("click", () => later(60));
get("day").addEventListener("click", () => later(24 * 60));
get("speak").addEventListener("click", () => { speakOther(); speak(); });

speak();
const town = await look();
if (town.people.length) choose(town.people[0].id);
listen(town.seq, happened, (well) => complain(well ? "" : word("lost")));
setInterval(() => look().catch(() => {}), CLOCK_MS);
