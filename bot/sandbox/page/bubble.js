// One message, drawn. Text goes in as text only: a name such as <script> is shown, never run.

import { word } from "/page/words.js";

export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

// `phone` knows what to do: phone.tap(messageId, label), phone.invite(code), phone.isOurs(url) → code or null.
export function drawBubble(bubble, phone) {
  const item = make("li", bubble.mine ? "mine" : "theirs");
  const box = make("div", "bubble");
  if (bubble.photo) box.append(picture(bubble));
  else if (bubble.media) box.append(make("p", "meta", `[${mediaWord(bubble)}] ${bubble.name}`));
  if (bubble.text) box.append(words(bubble, phone));
  box.append(make("p", "meta", bubble.time + (bubble.edited ? ` · ${word("edited")}` : "")));
  item.append(box);
  if (bubble.rows.length) item.append(rows(bubble, phone));
  return item;
}

const mediaWord = (bubble) => word(bubble.media === "contact" ? "contactCard" : bubble.media);

function picture(bubble) {
  const image = make("img");
  image.src = `/town/picture?id=${encodeURIComponent(bubble.photo)}`;
  image.alt = word("photo");
  image.width = bubble.width;
  image.height = bubble.height;
  return image;
}

// Entities count in UTF-16 units, as JavaScript strings do. Overlapping ones: the first wins.
function words(bubble, phone) {
  const paragraph = make("p", "words");
  let at = 0;
  for (const entity of bubble.entities) {
    if (entity.offset < at) continue;
    paragraph.append(bubble.text.slice(at, entity.offset));
    at = entity.offset + entity.length;
    paragraph.append(part(entity, bubble.text.slice(entity.offset, at), phone));
  }
  paragraph.append(bubble.text.slice(at));
  return paragraph;
}

function part(entity, text, phone) {
  const code = phone.isOurs(entity.type === "text_link" ? entity.url : entity.type === "url" ? text : "");
  if (code === null) return make("span", entity.type, text);
  const button = make("button", "linked", text);
  button.type = "button";
  button.addEventListener("click", () => phone.invite(code));
  return button;
}

function rows(bubble, phone) {
  const grid = make("div", "rows");
  for (const row of bubble.rows) {
    const line = make("div", "row");
    for (const button of row) line.append(inline(bubble, button, phone));
    grid.append(line);
  }
  return grid;
}

function inline(bubble, button, phone) {
  const key = make("button", "", button.text);
  key.type = "button";
  key.addEventListener("click", () => {
    const code = phone.isOurs(button.url);
    if (code !== null) phone.invite(code);
    else if (button.url) window.open(button.url, "_blank", "noopener,noreferrer");
    else phone.tap(bubble.id, button.text);
  });
  return key;
}
