// The door: who comes in. Somebody new, or, where an invitation is opened, anybody who is here.

import { make } from "/page/bubble.js";
import { translate, word } from "/page/words.js";

const get = (id) => document.getElementById(id);
let answered = () => {};

// Asks who; the answer is { name, language } of somebody new, { id } of somebody known, or null.
// `people` are those who may be chosen, [{ id, name }], the likeliest first; none: only somebody new comes.
export function askWho(people) {
  const door = get("door");
  translate(door);
  get("question").textContent = word(people.length ? "whoOpens" : "whoComes");
  get("old").hidden = !people.length;
  get("one").replaceChildren(...people.map((person) => {
    const option = make("option", "", person.name);
    option.value = String(person.id);
    return option;
  }));
  get("name").value = "";
  get("name").placeholder = word("newName");
  door.showModal();
  get("name").focus();
  return new Promise((resolve) => { answered = resolve; });
}

function answer(who) {
  answered(who);
  answered = () => {};
  get("door").close();
}

get("new").addEventListener("submit", (event) => {
  event.preventDefault();
  answer({ name: get("name").value.trim() || word("newName"), language: get("tongue").value });
});
get("old").addEventListener("submit", (event) => {
  event.preventDefault();
  answer({ id: Number(get("one").value) });
});
get("shut").addEventListener("click", () => answer(null));
get("door").addEventListener("close", () => answer(null));
