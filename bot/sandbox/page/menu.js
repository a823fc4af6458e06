// A menu that opens from a button: arrow keys, Escape, and a click elsewhere closes it.

import { button, make } from "/page/dom.js";
import { rove } from "/page/roving.js";
import { word } from "/page/words.js";

// `items` gives [[word, deed], …] each time it opens, as what can be done changes.
export function menu(opener, items) {
  opener.setAttribute("aria-haspopup", "menu");
  opener.setAttribute("aria-expanded", "false");
  let list = null;

  const close = (back) => {
    if (!list) return;
    list.remove();
    list = null;
    opener.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", elsewhere, true);
    if (back) opener.focus();
  };
  const elsewhere = (event) => {
    if (!list.contains(event.target) && !opener.contains(event.target)) close(false);
  };
  const open = () => {
    list = make("div", "menu");
    list.setAttribute("role", "menu");
    list.setAttribute("aria-label", opener.getAttribute("aria-label"));
    for (const [name, deed] of items()) {
      const item = button("row-item", word(name), () => { close(true); deed(); });
      item.setAttribute("role", "menuitem");
      const row = make("div", "row");
      row.setAttribute("role", "none");
      row.append(item);
      list.append(row);
    }
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" && event.key !== "Tab") return;
      event.preventDefault();
      close(true);
    });
    opener.after(list);
    rove(list);
    opener.setAttribute("aria-expanded", "true");
    document.addEventListener("pointerdown", elsewhere, true);
    list.querySelector("button").focus();
  };
  opener.addEventListener("click", () => (list ? close(true) : open()));
}
