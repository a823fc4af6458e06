// One message, drawn: what it carries, its words, its time, its buttons.

import { button, drawn, make } from "/page/dom.js";
import { codeOf, pieces, webAddress } from "/page/entities.js";
import { drawMedia } from "/page/media.js";
import { rove } from "/page/roving.js";
import { word } from "/page/words.js";

// `phone` knows what to do: tap(messageId, label), invite(code); and phone.town.botName.
export function drawBubble(bubble, phone) {
  const item = make("li", bubble.mine ? "mine" : "theirs");
  item.dataset.id = String(bubble.id);
  const box = make("div", "bubble");
  box.append(make("span", "unseen", `${bubble.mine ? phone.name : word("bot")}: `));
  if (bubble.answers) box.append(answered(bubble.answers));
  const media = drawMedia(bubble);
  if (media) box.append(media);
  if (bubble.text && bubble.media !== "contact") box.append(words(bubble, phone));
  box.append(meta(bubble));
  item.append(box);
  if (bubble.rows.length) item.append(rows(bubble, phone));
  return item;
}

// What a message says, in one line, for whoever hears the page.
export function spoken(bubble) {
  const media = bubble.media ? word(bubble.media === "contact" ? "contactCard" : bubble.media) : "";
  const labels = bubble.rows.flat().map((one) => one.text).join(", ");
  return [media, bubble.text, labels && `${word("buttons")}: ${labels}`].filter(Boolean).join(". ");
}

function answered(text) {
  const quote = make("blockquote", "answered", text);
  quote.dir = "auto";
  return quote;
}

function meta(bubble) {
  const line = make("p", "meta");
  if (bubble.edited) line.append(make("span", "edited", word("edited")), " ");
  const time = make("time", "", bubble.time);
  time.dateTime = `${bubble.day}T${bubble.time}`;
  line.append(time);
  return line;
}

function words(bubble, phone) {
  const paragraph = make("p", "words");
  paragraph.dir = "auto";
  for (const { link, parts } of pieces(bubble.text, bubble.entities)) {
    const spans = parts.flatMap(({ kinds, text }) => (kinds.length ? marked(kinds, text) : drawn(text, word("red"))));
    const linked = link && linkTo(link, parts.map((part) => part.text).join(""), phone);
    if (linked) linked.append(...spans);
    paragraph.append(...(linked ? [linked] : spans));
  }
  return paragraph;
}

function marked(kinds, text) {
  const span = make("span", kinds.join(" "));
  span.append(...drawn(text, word("red")));
  return span;
}

// What a marked part does when it is pressed; null where it does nothing.
function linkTo(entity, text, phone) {
  if (entity.type === "spoiler") return button("spoiler", undefined, (event) => event.currentTarget.classList.add("told"));
  const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? text : "";
  const code = codeOf(address, phone.town.botName);
  if (code !== null) return button("linked", undefined, () => phone.invite(code));
  const web = address && webAddress(address);
  if (!web) return null;
  const away = make("a", "linked");
  Object.assign(away, { href: web, target: "_blank", rel: "noopener noreferrer" });
  return away;
}

function rows(bubble, phone) {
  const grid = make("div", "rows");
  grid.setAttribute("role", "group");
  grid.setAttribute("aria-label", `${word("buttons")}: ${bubble.text.split("\n")[0].slice(0, 60)}`);
  for (const row of bubble.rows) {
    const line = make("div", "row");
    for (const one of row) line.append(key(bubble, one, phone));
    grid.append(line);
  }
  rove(grid);
  return grid;
}

function key(bubble, one, phone) {
  return button("", one.text, () => {
    const code = codeOf(one.url, phone.town.botName);
    if (code !== null) phone.invite(code);
    else if (one.copy) navigator.clipboard.writeText(one.copy).then(() => phone.popups.say(word("copied")));
    else if (one.url) window.open(one.url, "_blank", "noopener,noreferrer");
    else phone.tap(bubble.id, one.text);
  });
}
