// What a message carries beside words: a photo, a file, a voice, a card, a place, a sticker.

import { get, initial, make, named } from "/page/dom.js";
import { addressOf } from "/page/server.js";
import { fitted, sayBytes } from "/page/sizes.js";
import { drawVoice } from "/page/sound.js";
import { sayPlace, word } from "/page/words.js";

const PHOTO_SIDE = 640;

// The element, or null for a message of words alone.
export function drawMedia(bubble) {
  if (bubble.media === "photo") return photo(bubble);
  if (bubble.media === "voice") return drawVoice(bubble.file);
  if (bubble.media === "document") return paper(bubble.file);
  if (bubble.media === "contact") return card(bubble.card);
  if (bubble.media === "location") return place(bubble.place);
  if (bubble.media === "sticker") return make("p", "sticker", bubble.emoji || word("sticker"));
  return null;
}

function photo(bubble) {
  const open = make("button", "photo");
  open.type = "button";
  open.append(picture(bubble, PHOTO_SIDE));
  open.setAttribute("aria-label", `${word("photo")}, ${word("enlarge")}`);
  open.addEventListener("click", () => enlarge(bubble));
  return open;
}

function picture(bubble, side) {
  const image = make("img");
  image.src = `/town/picture?id=${encodeURIComponent(bubble.photo)}`;
  image.alt = word("photo");
  [image.width, image.height] = fitted(bubble.width, bubble.height, side);
  return image;
}

function enlarge(bubble) {
  const dialog = get("large");
  get("enlarged").replaceChildren(picture(bubble, Math.max(bubble.width, bubble.height)));
  get("keep").href = addressOf(bubble.photo);
  get("keep").download = `huzhu-${bubble.id}.png`;
  get("keep").textContent = word("keep");
  dialog.setAttribute("aria-label", word("photo"));
  dialog.querySelector(".shut").textContent = word("shut");
  dialog.showModal();
}

function paper(file) {
  const box = make("div", "file");
  const what = make("p", "what");
  const kind = make("span", "kind", /\.(\w{1,4})$/.exec(file.name)?.[1].toUpperCase() ?? "···");
  kind.setAttribute("aria-hidden", "true");
  const about = make("span", "about");
  about.append(named("span", "file-name", file.name || word("document")), " ", make("span", "bytes", sayBytes(file.bytes)));
  what.append(kind, about);
  box.append(what);
  if (file.pdf) box.append(link("open", file, { target: "_blank", rel: "noopener" }));
  box.append(link("keep", file, { download: file.name || "file" }));
  return box;
}

function link(name, file, how) {
  const open = make("a", "act", word(name));
  open.href = addressOf(file.id);
  open.setAttribute("aria-label", `${word(name)}: ${file.name}`);
  return Object.assign(open, how);
}

function card(contact) {
  const box = make("div", "card");
  const face = make("span", "face", initial(contact.name));
  face.setAttribute("aria-hidden", "true");
  const whose = make("p", "whose");
  whose.append(named("strong", "", contact.name), make("br"), make("span", "phone-number", contact.phone));
  box.append(face, whose);
  return box;
}

// No map is fetched from anywhere: a drawn one, and where it is in numbers.
function place(where) {
  const box = make("div", "place");
  const map = make("div", "map");
  map.setAttribute("aria-hidden", "true");
  box.append(map, make("p", "where", `${word("location")}: ${sayPlace(where)}`));
  return box;
}
