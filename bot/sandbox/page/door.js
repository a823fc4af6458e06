// The door: who comes in. Somebody new, or, where an invitation is opened, anybody who is here. And who is picked.

import { asks } from "/page/asking.js";
import { get, make } from "/page/dom.js";
import { word } from "/page/words.js";

// The answer is { name, language } of somebody new, { id } of somebody known, or null.
// `people` are those who may be chosen, the likeliest first; none: only somebody new comes.
export async function askWho(people) {
  get("question").dataset.word = people.length ? "whoOpens" : "whoComes";
  get("old").hidden = !people.length;
  get("one").replaceChildren(...people.map(named));
  get("name").value = "";
  get("name").placeholder = word("newName");
  const answer = await asks(get("door"), people.length ? get("one") : get("name"));
  if (answer === null) return null;
  if (answer.get("form") === "old") return { id: Number(answer.get("one")) };
  return { name: answer.get("name").trim() || word("newName"), language: answer.get("tongue") };
}

// The number of one of the people, as Telegram's own list asks it; null where nobody is picked.
export async function askOne(people) {
  get("picked").replaceChildren(...people.map(named));
  const answer = await asks(get("picking"), get("picked"));
  return answer && Number(answer.get("picked"));
}

function named(person) {
  const role = person.role ? ` · ${word(person.role)}` : "";
  const option = make("option", "", person.name + role);
  option.value = String(person.id);
  return option;
}
