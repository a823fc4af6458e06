// Who lives here: everybody by name and role, with a mark for what they have not read. Beside the telephones
// where there is room, and in a dialog where there is not.

import { button, get, initial, make, named } from "/page/dom.js";
import { rove, settle } from "/page/roving.js";
import { word } from "/page/words.js";

const NARROW = window.matchMedia("(max-width: 1099px)");

export class Roster {
  // `choose(id, byKey)` brings somebody's telephone into sight.
  constructor(choose) {
    this.choose = choose;
    this.rows = new Map();
    this.box = get("who");
    rove(this.box);
    get("street").addEventListener("click", () => get("neighbours").showModal());
    NARROW.addEventListener("change", () => this.settleIn());
    this.settleIn();
  }

  settleIn() {
    const dialog = get("neighbours");
    if (NARROW.matches) {
      dialog.append(this.box);
      return;
    }
    if (dialog.open) dialog.close();
    get("place").prepend(this.box);
  }

  add(phone) {
    const one = button("person", undefined, (event) => {
      if (get("neighbours").open) get("neighbours").close();
      this.choose(phone.id, event.detail === 0);
    });
    const face = make("span", "face");
    face.setAttribute("aria-hidden", "true");
    const whose = make("span", "whose");
    const name = named("span", "name", "");
    const role = make("span", "role");
    whose.append(name, role);
    const badge = make("span", "badge");
    badge.hidden = true;
    one.append(face, whose, badge);
    const row = make("li", "row");
    row.append(one);
    get("who-list").append(row);
    this.rows.set(phone, { one, face, name, role, badge });
    this.mark(phone);
    settle(this.box);
  }

  // After the page's language, what is unread, or who somebody is, changed.
  mark(phone) {
    const { one, face, name, role, badge } = this.rows.get(phone);
    one.dataset.role = phone.role || "nobody";
    face.textContent = initial(phone.name);
    name.firstElementChild.textContent = phone.name;
    role.textContent = word(phone.role || "nobody");
    count(badge, phone.unread);
    count(get("waiting"), [...this.rows.keys()].reduce((sum, one) => sum + one.unread, 0));
  }

  current(id) {
    for (const [phone, { one }] of this.rows) {
      if (phone.id === id) one.setAttribute("aria-current", "true");
      else one.removeAttribute("aria-current");
      one.classList.toggle("in-sight", phone.inSight);
    }
  }
}

function count(badge, number) {
  badge.hidden = !number;
  const unseen = make("span", "unseen", word("unread"));
  badge.replaceChildren(String(number), " ", unseen);
}
