// What stands on a telephone for a moment: a tap's answer, an alert that has to be closed, "is typing".

import { word } from "/page/words.js";

const TOAST_MS = 6000;
const TYPING_MS = 5000; // Bot API, sendChatAction: 5 seconds or less.

export class Popups {
  constructor(phone) {
    this.phone = phone;
    this.toast = phone.part(".toast");
    this.alert = phone.part(".alert");
    this.typing = phone.part(".typing");
    this.waiting = [];
    this.alert.querySelector("button").addEventListener("click", () => this.close());
    this.alert.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
      if (event.key === "Tab") event.preventDefault(); // There is one button, and it has to be pressed.
    });
  }

  // A short answer goes away by itself, or when it is clicked.
  say(text) {
    clearTimeout(this.hiding);
    this.toast.textContent = text;
    this.hiding = setTimeout(() => { this.toast.textContent = ""; }, TOAST_MS);
  }

  // An alert stays until it is read; several come one after the other.
  warn(text) {
    this.waiting.push(text);
    if (this.alert.hidden) this.next();
  }

  next() {
    const [text] = this.waiting;
    const { root } = this.phone;
    if (text === undefined) return;
    const mine = root.contains(document.activeElement) || document.activeElement === document.body;
    this.before = mine ? document.activeElement : null;
    this.alert.querySelector("p").textContent = text;
    this.alert.querySelector("button").textContent = word("close");
    this.alert.hidden = false;
    this.behind(true);
    if (mine) this.alert.querySelector("button").focus();
  }

  close() {
    this.waiting.shift();
    this.alert.hidden = true;
    this.behind(false);
    if (this.waiting.length) this.next();
    else if (this.before && this.before.isConnected && this.before !== document.body) this.before.focus();
    else this.phone.part(".chat").focus({ preventScroll: true });
  }

  behind(inert) {
    for (const part of this.phone.root.children) if (part !== this.alert) part.inert = inert;
  }

  types() {
    this.typing.textContent = word("typing");
    this.typing.hidden = false;
    this.phone.chat.look();
    if (this.phone.chat.atEnd) this.phone.chat.toEnd();
    clearTimeout(this.stopping);
    this.stopping = setTimeout(() => this.stopsTyping(), TYPING_MS);
  }

  stopsTyping() {
    this.typing.hidden = true;
  }
}
