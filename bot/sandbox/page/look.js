// How large and how bright the page is, chosen by whoever reads it and remembered on this machine.

import { asks } from "/page/asking.js";
import { get } from "/page/dom.js";

const SIZE = 22;

function remembered(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // Where nothing may be kept, the page begins as it is.
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then lasts as long as the page.
  }
}

function size(pixels) {
  const kept = Math.min(32, Math.max(18, Number(pixels) || SIZE));
  document.documentElement.style.setProperty("--size", String(kept));
  get("size").value = String(kept);
  get("sized").textContent = String(kept);
  remember("size", String(kept));
}

function light(name) {
  const known = ["auto", "light", "dark"].includes(name) ? name : "auto";
  document.documentElement.dataset.light = known;
  get(`light-${known}`).checked = true;
  remember("light", known);
}

export function prepareLook() {
  size(remembered("size"));
  light(remembered("light"));
  get("size").addEventListener("input", () => size(get("size").value));
  for (const choice of document.getElementsByName("light")) {
    choice.addEventListener("change", () => light(choice.value));
  }
  get("display").addEventListener("click", () => asks(get("look"), get("size")));
}
