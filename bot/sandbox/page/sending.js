// Files on their way out: chosen, looked at once more, sent. As Telegram's apps do, photos go as JPEG.

import { asks } from "/page/asking.js";
import { get } from "/page/dom.js";
import { upload } from "/page/server.js";
import { fitted, sayBytes } from "/page/sizes.js";
import { word } from "/page/words.js";

const UPLOAD_MAX_BYTES = 20 * 1024 * 1024;
const PHOTO_SIDE = 1280;
const PREVIEW_SIDE = 420;
const QUALITY = 0.87;
const REFUSED = { photo: "noPhoto", voice: "noVoice", size: "tooLarge", empty: "isEmpty" };
const PHOTO = /^image\/(?!svg)/;

// Lets a file be chosen; null where nothing is.
export function choose(kind) {
  const input = get("chosen");
  input.value = "";
  input.accept = { photo: "image/*", voice: ".ogg,.oga,.opus,audio/ogg" }[kind] ?? "";
  input.click();
  return new Promise((resolve) => {
    input.onchange = () => resolve(input.files[0] ?? null);
    input.oncancel = () => resolve(null);
  });
}

// What was dropped or pasted: a picture is a photo, anything else a document.
export const kindOf = (file) => (PHOTO.test(file.type) ? "photo" : "document");

// Shows what is about to go and sends it. True once it is sent, false if thought better of; throws what to say.
export async function sends(person, kind, file) {
  if (file.size > UPLOAD_MAX_BYTES) throw new Error(word("tooLarge"));
  if (!file.size) throw new Error(word("isEmpty"));
  const drawn = kind === "photo" ? await drawing(file, PHOTO_SIDE) : null;
  get("sending-name").textContent = file.name;
  get("sending-bytes").textContent = sayBytes(file.size);
  get("caption-line").hidden = kind === "voice";
  get("caption").value = "";
  preview(drawn);
  const answer = await asks(get("sending"), kind === "voice" ? get("send-it") : get("caption"));
  if (answer === null) return false;
  await uploads(person, kind, drawn ? await jpeg(drawn) : file, file.name, answer.get("caption") ?? "");
  return true;
}

// Throws in words of the page what the server refuses.
export async function uploads(person, kind, content, name = "", caption = "") {
  try {
    await upload(content, { person, kind, name, caption });
  } catch (error) {
    throw new Error(REFUSED[error.message] ? word(REFUSED[error.message]) : error.message);
  }
}

async function drawing(file, side) {
  let image;
  try {
    image = await createImageBitmap(file);
  } catch {
    throw new Error(word("noPhoto"));
  }
  return onCanvas(document.createElement("canvas"), image, side);
}

function onCanvas(canvas, image, side) {
  [canvas.width, canvas.height] = fitted(image.width, image.height, side);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff"; // JPEG knows no transparency.
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function preview(drawn) {
  const canvas = get("preview");
  canvas.hidden = !drawn;
  if (drawn) onCanvas(canvas, drawn, PREVIEW_SIDE);
}

const jpeg = (canvas) => new Promise((resolve) => { canvas.toBlob(resolve, "image/jpeg", QUALITY); });
