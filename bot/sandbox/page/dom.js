// Making elements. Text goes in as text only: a name such as <script> is shown, never run.

export const get = (id) => document.getElementById(id);

export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

export function button(className, text, onClick) {
  const element = make("button", className, text);
  element.type = "button";
  element.addEventListener("click", onClick);
  return element;
}

// A name keeps its own direction, and does not turn the words around it.
export function named(tag, className, name) {
  const element = make(tag, className);
  const inside = make("bdi", "", name);
  inside.dir = "auto";
  element.append(inside);
  return element;
}

// 🔴 is drawn: not every machine has a font with it. `said` names the mark for whoever hears the page.
export function drawn(text, said) {
  return text.split(/(🔴)/u).map((piece) => (piece === "🔴" ? mark(piece, said) : piece));
}

function mark(sign, said) {
  const one = make("span", "red", sign);
  one.setAttribute("role", "img");
  one.setAttribute("aria-label", said);
  return one;
}

// The first sign of a name that can be seen, also where that is an emoji of several parts.
export function initial(name) {
  const signs = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(name)].map((one) => one.segment);
  return signs.find((sign) => /[\p{L}\p{N}\p{S}]/u.test(sign)) ?? "?";
}
