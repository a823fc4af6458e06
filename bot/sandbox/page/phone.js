// One person's telephone: whose it is, and how what happens comes to be seen on it.

import { asks } from "/page/asking.js";
import { spoken } from "/page/bubble.js";
import { Chat } from "/page/chat.js";
import { Compose } from "/page/compose.js";
import { askOne } from "/page/door.js";
import { get, initial } from "/page/dom.js";
import { Keyboard } from "/page/keyboard.js";
import { menu } from "/page/menu.js";
import { Popups } from "/page/popups.js";
import { act, ask } from "/page/server.js";
import { translate, word } from "/page/words.js";

const LANG = { "zh-hans": "zh-Hans", "zh-hant": "zh-Hant" };

// `town` is { botName, complain(text), invited(code, phone), news(phone, text), first(phone), others(phone) }.
export class Phone {
  constructor(person, town) {
    Object.assign(this, { id: person.id, town });
    Object.assign(this, { waiting: null, again: false, follows: false });
    this.lastId = null; // Of the newest message drawn; null before the first look.
    this.unread = 0;
    this.inSight = false;
    this.screen = null;
    this.root = get("phone").content.firstElementChild.cloneNode(true);
    this.part = (selector) => this.root.querySelector(selector);
    this.root.dataset.person = String(person.id);
    this.root.setAttribute("aria-labelledby", `name-${person.id}`);
    this.part(".name").id = `name-${person.id}`;
    this.part(".chat").lang = LANG[person.language] ?? person.language; // What the bot writes, and how it is read out.
    this.chat = new Chat(this);
    this.popups = new Popups(this);
    this.keyboard = new Keyboard(this);
    this.compose = new Compose(this);
    menu(this.part(".more"), () => this.choices());
    this.isKnown(person);
  }

  // By what name and in what role: of a newcomer both may come later. True where that is news.
  isKnown({ name, role }) {
    if (this.name === name && this.role === role) return false;
    Object.assign(this, { name, role });
    this.root.dataset.role = role || "nobody";
    this.part(".name bdi").textContent = name;
    this.part(".face").textContent = initial(name);
    this.speak();
    return true;
  }

  choices() {
    const { opened, blocked } = this.screen ?? {};
    const block = opened ? [[blocked ? "unblock" : "block", () => this.blocks(!blocked)]] : [];
    return [...block, ["first", () => this.town.first(this)]];
  }

  // After the page's language changed.
  speak() {
    translate(this.root);
    const role = word(this.role || "nobody");
    this.part(".role").textContent = role;
    this.part(".chat").setAttribute("aria-label", `${this.name}: ${word("chat")}`);
    this.part(".more").setAttribute("aria-label", `${this.name}: ${word("more")}`);
    this.chat.forget();
    this.keyboard.speak();
    this.compose.speak();
    if (this.screen) this.draw(this.screen);
  }

  // True if it was done.
  async act(deed, what) {
    this.follows = true;
    let done = true;
    try {
      await act(deed, { person: this.id, ...what });
      this.town.complain("");
    } catch (error) {
      done = false;
      this.town.complain(word("gone") + error.message);
    }
    await this.refresh();
    return done;
  }

  say(text) { return this.act("say", { text }); }
  tap(message, label) { return this.act("tap", { message, label }); }
  open(code) { return this.act("open", { code }); }
  blocks(blocked) { return this.act("block", { blocked }); }
  invite(code) { return this.town.invited(code, this); }

  did() {
    this.follows = true;
    return this.refresh();
  }

  async sharesContact() {
    if (await asks(get("giving"))) await this.act("contact", {});
  }

  async picks(label) {
    const user = await askOne(this.town.others(this));
    if (user) await this.act("pick", { label, user });
  }

  async sharesPlace() {
    const where = await asks(get("placing"));
    if (where) await this.act("place", { latitude: Number(where.get("latitude")), longitude: Number(where.get("longitude")) });
  }

  async happened(event) {
    if (event.kind === "toast") this.popups.say(event.text);
    else if (event.kind === "alert") this.popups.warn(event.text);
    else if (event.kind === "typing") this.popups.types();
    else await this.refresh();
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
    return null;
  }

  draw(screen) {
    this.screen = screen;
    const last = screen.bubbles.at(-1);
    const lastId = last ? last.id : 0;
    const known = this.lastId ?? lastId;
    const fresh = screen.bubbles.filter((bubble) => bubble.id > known);
    const heard = fresh.filter((bubble) => !bubble.mine);
    this.lastId = lastId;
    this.chat.draw(screen.bubbles, fresh.length > 0 && this.follows);
    this.keyboard.draw(screen);
    this.compose.draw(screen);
    this.root.classList.toggle("blocked", screen.blocked);
    if (!heard.length) return;
    this.follows = false;
    this.popups.stopsTyping();
    if (!this.inSight) this.unread += heard.length;
    this.town.news(this, heard.map(spoken).join(" "));
  }

  seen(inSight) {
    this.inSight = inSight;
    this.root.inert = !inSight; // The Tab key goes through what can be seen.
    if (inSight) this.unread = 0;
  }
}
