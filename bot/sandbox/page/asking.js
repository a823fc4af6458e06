// Dialogs that ask something and wait for the answer. The browser keeps the focus inside, and gives it back.

import { translate } from "/page/words.js";

// Shows the dialog; the answer is its form's FormData when that is sent, null when it is closed by any other way.
export function asks(dialog, first) {
  translate(dialog);
  dialog.showModal();
  (first ?? dialog.querySelector("input:not([hidden]), button[type=submit]")).focus();
  return new Promise((resolve) => {
    const answer = (what) => {
      dialog.removeEventListener("submit", sent);
      dialog.removeEventListener("close", closed);
      resolve(what);
      if (dialog.open) dialog.close();
    };
    const sent = (event) => {
      event.preventDefault();
      const data = new FormData(event.target);
      data.set("form", event.target.id);
      answer(data);
    };
    const closed = () => answer(null);
    dialog.addEventListener("submit", sent);
    dialog.addEventListener("close", closed);
  });
}

// Buttons of the class "shut" close the dialog they are in.
export function prepareDialogs() {
  for (const shut of document.querySelectorAll("dialog .shut")) {
    shut.addEventListener("click", () => shut.closest("dialog").close());
  }
}
