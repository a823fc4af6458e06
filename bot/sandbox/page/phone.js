// One person's telephone: their chat, their keyboard, and what they can do.

import { drawBubble, make } from "/page/bubble.js";
import { act, ask } from "/page/server.js";
import { sayDay, translate, word } from "/page/words.js";

const TOAST_MS = 6000;

// `town` is { botName, complain(text), invited(code, phone) }.
export class Phone {
  constructor(person, town) {
    this.id = person.id;
    this.name = person.name;
    this.role = person.role;
    this.town = town;
    this.drawn = new Map();
    this.waiting = null;
    this.again = false;
    this.lastId = 0;
    this.atEnd = true; // Then what is new is brought into sight, and likewise after a deed of one's own.
    this.follows = false;
    this.root = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.part = (selector) => this.root.querySelector(selector);
    this.prepare(person);
  }

  prepare(person) {
    this.root.dataset.person = String(person.id);
    this.root.setAttribute("aria-label", person.name);
    this.part(".name").textContent = person.name;
    const chat = this.part(".chat");
    chat.addEventListener("scroll", () => {
      this.atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 80;
    });
    new ResizeObserver(() => this.atEnd && this.toEnd()).observe(chat);
    this.part("form").addEventListener("submit", (event) => this.send(event));
    this.part(".contact").addEventListener("click", () => this.act("contact", {}));
    this.speak();
  }

  // After the page's language changed: everything is drawn anew.
  speak() {
    translate(this.root);
    this.part(".role").textContent = this.role ? word(this.role) : "";
    this.part("input").placeholder = word("write");
    this.part("input").setAttribute("aria-label", `${this.name}: ${word("write")}`);
    this.drawn.clear();
    this.keys = "";
    this.part(".chat").replaceChildren();
  }

  async act(deed, what) {
    this.follows = true;
    try {
      await act(deed, { person: this.id, ...what });
      this.town.complain("");
    } catch (error) {
      this.town.complain(word("gone") + error.message);
    }
    await this.refresh();
  }

  async send(event) {
    event.preventDefault();
    const input = this.part("input");
    const text = input.value;
    if (!text.trim()) return;
    input.value = "";
    await this.act("say", { text });
    input.focus();
  }

  tap(message, label) { return this.act("tap", { message, label }); }
  open(code) { return this.act("open", { code }); }
  invite(code) { return this.town.invited(code, this); }

  // The code of a link to our bot, "" for one without a code, null for any other address.
  isOurs(address) {
    const found = /^(?:https?:\/\/)?t\.me\/([A-Za-z0-9_]+)(?:\?start=([A-Za-z0-9_-]*))?$/.exec(address || "");
    return found && found[1].toLowerCase() === this.town.botName.toLowerCase() ? found[2] ?? "" : null;
  }

  // Only one question at a time; what happens meanwhile leads to one more.
  async refresh() {
    if (this.waiting) {
      this.again = true;
      return this.waiting;
    }
    this.waiting = ask(`/town/screen?person=${this.id}`).then((screen) => this.draw(screen));
    try {
      await this.waiting;
    } catch (error) {
      this.town.complain(word("gone") + error.message);
    } finally {
      this.waiting = null;
    }
    if (this.again) {
      this.again = false;
      await this.refresh();
    }
  }

  draw(screen) {
    const chat = this.part(".chat");
    const { atEnd } = this; // As it is before the list changes.
    const last = screen.bubbles.at(-1);
    const grew = last && last.id > this.lastId;
    this.lastId = last ? last.id : 0;
    const items = [];
    let day = "";
    for (const bubble of screen.bubbles) {
      if (bubble.day !== day) items.push(this.item(`day ${bubble.day}`, "", () => make("li", "date", sayDay(bubble.day))));
      day = bubble.day;
      items.push(this.item(bubble.id, JSON.stringify(bubble), () => drawBubble(bubble, this)));
    }
    this.place(chat, items);
    this.drawKeyboard(screen);
    this.part(".name").textContent = this.name + (screen.blocked ? ` ${word("blocked")}` : "");
    this.part("form").hidden = this.part(".contact").hidden = !screen.opened;
    if (atEnd || (grew && this.follows)) this.toEnd();
    if (grew && !last.mine) this.follows = false;
  }

  toEnd() {
    const chat = this.part(".chat");
    chat.scrollTop = chat.scrollHeight;
  }

  // An element is kept while its content is the same, so that focus and screen readers stay undisturbed.
  item(key, content, drawNew) {
    const old = this.drawn.get(key);
    if (old && old.content === content) return old.element;
    const element = drawNew();
    this.drawn.set(key, { content, element });
    return element;
  }

  place(chat, items) {
    const wanted = new Set(items);
    for (const child of [...chat.children]) if (!wanted.has(child)) child.remove();
    items.forEach((item, index) => {
      if (chat.children[index] !== item) chat.insertBefore(item, chat.children[index] ?? null);
    });
  }

  drawKeyboard(screen) {
    const rows = screen.opened ? screen.keyboard : [[{ text: word("start"), start: true }]];
    const content = JSON.stringify(rows);
    if (this.keys === content) return;
    this.keys = content;
    this.part(".keyboard").replaceChildren(...rows.map((row) => {
      const line = make("div", "row");
      line.append(...row.map((key) => this.key(key)));
      return line;
    }));
  }

  key(key) {
    const button = make("button", "", key.text);
    button.type = "button";
    button.addEventListener("click", () => (key.start ? this.open("") : this.act("press", { label: key.text })));
    return button;
  }

  // A short answer goes away by itself; an alert stays until it is read.
  toast(text, stays) {
    const toast = this.part(".toast");
    toast.textContent = text;
    toast.classList.toggle("stays", stays);
    clearTimeout(this.hiding);
    const hide = () => toast.replaceChildren();
    if (!stays) {
      this.hiding = setTimeout(hide, TOAST_MS);
      return;
    }
    const close = make("button", "", word("close"));
    close.type = "button";
    close.addEventListener("click", hide);
    toast.append(" ", close);
  }
}
