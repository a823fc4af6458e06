// The door: who comes in. Somebody new, or, where an invitation is opened, anybody who is here.

import { asks } from "/page/asking.js";
import { get, make } from "/page/dom.js";
import { word } from "/page/words.js";

// The answer is { name, language } of somebody new, { id } of somebody known, or null.
// `people` are those who may be chosen, the likeliest first; none: only somebody new comes.
export async function askWho(people) {
  get("question").dataset.word = people.length ? "whoOpens" : "whoComes";
  get("old").hidden = !people.length;
  get("one").replaceChildren(...people.map((person) => {
    const role = person.role ? ` · ${word(person.role)}` : "";
    const option = make("option", "", person.name + role);
    option.value = String(person.id);
    return option;
  }));
  get("name").value = "";
  get("name").placeholder = word("newName");
  const answer = await asks(get("door"), people.length ? get("one") : get("name"));
  if (answer === null) return null;
  if (answer.get("form") === "old") return { id: Number(answer.get("one")) };
  return { name: answer.get("name").trim() || word("newName"), language: answer.get("tongue") };
}
