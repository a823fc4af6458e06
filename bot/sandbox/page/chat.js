// The list of messages on a telephone: what is the same stays, what is new is brought into sight.

import { drawBubble } from "/page/bubble.js";
import { make } from "/page/dom.js";
import { sayDay } from "/page/words.js";

const NEAR_PX = 80;

export class Chat {
  constructor(phone) {
    this.phone = phone;
    this.box = phone.part(".chat");
    this.list = phone.part(".chat ol");
    this.down = phone.part(".down");
    this.drawn = new Map();
    this.atEnd = true; // Then what is new is brought into sight, and likewise after a deed of one's own.
    this.size = "";
    this.box.addEventListener("scroll", () => this.look());
    this.down.addEventListener("click", () => { this.toEnd(); this.box.focus(); });
    const sized = new ResizeObserver(() => this.look());
    sized.observe(this.box);
    sized.observe(this.list); // A picture may come in late.
  }

  // Only the person moves away from the end: where the sizes changed, the end is what is kept in sight.
  look() {
    const { scrollHeight, scrollTop, clientHeight } = this.box;
    const size = `${scrollHeight} ${clientHeight}`;
    if (size === this.size) this.atEnd = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    else if (this.atEnd) this.toEnd();
    this.size = size;
    this.down.hidden = this.atEnd;
  }

  toEnd() {
    this.atEnd = true;
    this.down.hidden = true;
    this.box.scrollTop = this.box.scrollHeight;
  }

  // After the page's language changed: everything is drawn anew.
  forget() {
    this.drawn.clear();
    this.list.replaceChildren();
  }

  draw(bubbles, follows) {
    const { atEnd } = this; // As it is before the list changes.
    const items = [];
    let day = "";
    for (const bubble of bubbles) {
      if (bubble.day !== day) items.push(this.item(`day ${bubble.day}`, "", () => make("li", "date", sayDay(bubble.day))));
      day = bubble.day;
      items.push(this.item(bubble.id, JSON.stringify(bubble), () => drawBubble(bubble, this.phone)));
    }
    const hadFocus = this.list.contains(document.activeElement);
    this.place(items);
    if (atEnd || follows) this.toEnd();
    else this.look();
    if (hadFocus && !this.list.contains(document.activeElement)) this.focusLast();
  }

  // The button that was pressed has gone with its message: on to the newest buttons, where the talk goes on.
  focusLast() {
    const next = this.list.lastElementChild?.querySelector(".rows button[tabindex='0']");
    (next ?? this.box).focus({ preventScroll: true });
  }

  // An element is kept while its content is the same, so that focus and screen readers stay undisturbed.
  item(key, content, drawNew) {
    const old = this.drawn.get(key);
    if (old && old.content === content) return old.element;
    const element = drawNew();
    this.drawn.set(key, { content, element });
    return element;
  }

  place(items) {
    const wanted = new Set(items);
    for (const child of [...this.list.children]) if (!wanted.has(child)) child.remove();
    items.forEach((item, index) => {
      if (this.list.children[index] !== item) this.list.insertBefore(item, this.list.children[index] ?? null);
    });
  }
}
