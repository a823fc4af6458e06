// The keyboard beneath a chat: big keys, reached by one Tab, that send their words or what they ask for.

import { button, make } from "/page/dom.js";
import { rove, settle } from "/page/roving.js";
import { word } from "/page/words.js";

export class Keyboard {
  constructor(phone) {
    this.phone = phone;
    this.box = phone.part(".keyboard");
    this.content = "";
    rove(this.box);
  }

  speak() {
    this.content = "";
    this.box.setAttribute("aria-label", `${this.phone.name}: ${word("keyboard")}`);
  }

  draw(screen) {
    const rows = screen.opened ? screen.keyboard : [[{ text: word("start"), start: true }]];
    const content = JSON.stringify(rows);
    if (this.content === content) return;
    this.content = content;
    const hadFocus = this.box.contains(document.activeElement);
    this.box.replaceChildren(...rows.map((row) => {
      const line = make("div", "row");
      line.append(...row.map((key) => button("", key.text, () => this.press(key))));
      return line;
    }));
    settle(this.box);
    if (hadFocus) (this.box.querySelector("button") ?? this.phone.part("textarea")).focus();
  }

  press(key) {
    if (key.start) return this.phone.open("");
    if (key.asks === "request_contact") return this.phone.sharesContact();
    if (key.asks === "request_location") return this.phone.sharesPlace();
    if (key.asks === "request_users") return this.phone.picks(key.text);
    return this.phone.act("press", { label: key.text });
  }
}
