// What a person can send: words, and behind the + a photo, a file, a voice, a place, their number.

import { menu } from "/page/menu.js";
import { canRecord, records } from "/page/recording.js";
import { choose, kindOf, sends, uploads } from "/page/sending.js";
import { word } from "/page/words.js";

const SENDABLE = ["photo", "document", "voice"];

export class Compose {
  constructor(phone) {
    this.phone = phone;
    this.form = phone.part("form");
    this.input = phone.part("textarea");
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.sendWords(); });
    this.input.addEventListener("keydown", (event) => this.enter(event));
    this.input.addEventListener("paste", (event) => this.take(event, event.clipboardData));
    phone.root.addEventListener("dragover", (event) => event.preventDefault());
    phone.root.addEventListener("drop", (event) => this.take(event, event.dataTransfer));
    phone.part(".again").addEventListener("click", () => phone.blocks(false));
    menu(phone.part(".plus"), () => [
      ...(canRecord() ? [["speak", () => this.speaks()]] : []),
      ...SENDABLE.map((kind) => [`send-${kind}`, () => this.pick(kind)]),
      ["send-place", () => phone.sharesPlace()],
      ["contact", () => phone.sharesContact()],
    ]);
  }

  speak() {
    this.input.placeholder = word("write");
    this.input.setAttribute("aria-label", `${this.phone.name}: ${word("write")}`);
    this.phone.part(".plus").setAttribute("aria-label", `${this.phone.name}: ${word("attach")}`);
  }

  draw(screen) {
    this.form.hidden = !screen.opened || screen.blocked;
    this.phone.part(".keyboard").hidden = screen.blocked;
    this.phone.part(".again").hidden = !screen.blocked;
  }

  // Enter sends, unless it ends the choice of a Chinese word; with Shift it begins a new line.
  enter(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  async sendWords() {
    const text = this.input.value;
    if (!text.trim()) return;
    this.input.value = "";
    this.input.focus(); // At once: when the answer comes, the focus may have been taken somewhere else.
    if (!(await this.phone.say(text)) && !this.input.value) this.input.value = text;
  }

  async pick(kind) {
    const file = await choose(kind);
    if (file) await this.send(kind, file);
  }

  async speaks() {
    try {
      const voice = await records();
      if (!voice) return;
      await uploads(this.phone.id, "voice", voice);
      await this.phone.did();
    } catch (error) {
      this.phone.popups.warn(error.message);
    }
  }

  take(event, data) {
    const file = data?.files[0];
    if (!file || this.form.hidden) return;
    event.preventDefault();
    this.send(kindOf(file), file);
  }

  async send(kind, file) {
    try {
      if (await sends(this.phone.id, kind, file)) await this.phone.did();
    } catch (error) {
      this.phone.popups.warn(error.message);
    }
  }
}
