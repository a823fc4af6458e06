// The line of the day: the town's clock and how far to move it, and what is out of order, for all to see.

import { asks } from "/page/asking.js";
import { button, get, make } from "/page/dom.js";
import { preparePanel } from "/page/panel.js";
import { act, ask } from "/page/server.js";
import { say, whenSpoken } from "/page/town_words.js";
import { sayMoment } from "/page/words.js";

const LOOK_MS = 5000;
const MOMENTS = { hour: "toHour", morning: "toMorning", sunday: "toSunday", monday: "toMonday" };
const dialog = make("dialog");
const trouble = make("div", "trouble");
const walked = make("p", "unseen");
let standing = null;

export function complain(error) {
  get("problem").textContent = error ? say("gone") + error.message : "";
  get("problem").hidden = !error;
}

// What day it is and what is out of order; the panel is told, too.
async function look() {
  standing = await ask("/town/standing");
  get("now").textContent = sayMoment(standing.now);
  get("times").hidden = !standing.movable;
  get("behind").hidden = !standing.behind;
  drawTrouble();
  panel.draw(standing);
}

function drawTrouble() {
  const wrong = Object.keys(standing.on).filter((kind) => standing.on[kind]);
  const text = wrong.length ? `⚠ ${say("trouble")}${wrong.map(say).join(" · ")}` : "";
  if (trouble.dataset.text === text) return;
  trouble.dataset.text = text;
  trouble.hidden = !text;
  trouble.replaceChildren(make("p", "", text), button("", say("mendAll"), () => mend(wrong)));
}

async function mend(wrong) {
  try {
    for (const kind of wrong) await act("switch", { kind, on: false });
    complain(null);
  } catch (error) {
    complain(error);
  }
  await look();
  get("times").focus();
}

function drawDialog() {
  dialog.replaceChildren();
  const title = make("h2", "", say("timesTitle"));
  title.id = "times-title";
  const form = make("form");
  form.id = "times-form";
  for (const [to, name] of Object.entries(MOMENTS)) {
    const choice = make("button", "", say(name));
    choice.value = to;
    form.append(choice);
  }
  dialog.append(title, make("p", "", say("timesHelp")), form, button("shut", say("leave"), () => dialog.close()));
}

async function chooses() {
  let to = null;
  const noted = (event) => { to = event.submitter?.value ?? null; };
  dialog.addEventListener("submit", noted, { once: true });
  const answer = await asks(dialog, dialog.querySelector("form button"));
  dialog.removeEventListener("submit", noted);
  if (!answer || !to) return;
  get("times").disabled = true;
  get("times").textContent = walked.textContent = say("walking");
  try {
    await act("clock-to", { to });
    complain(null);
  } catch (error) {
    complain(error);
  }
  get("times").disabled = false;
  get("times").textContent = say("times");
  await look();
  walked.textContent = say("arrived") + sayMoment(standing.now);
  get("times").focus();
}

function speak() {
  get("times").textContent = say("times");
  delete trouble.dataset.text;
  drawDialog();
  if (standing) drawTrouble();
}

const panel = preparePanel(look, complain);
dialog.setAttribute("aria-labelledby", "times-title");
trouble.setAttribute("role", "status");
walked.setAttribute("role", "status");
trouble.hidden = true;
document.body.append(dialog, walked);
document.querySelector("header").append(trouble);
get("times").addEventListener("click", chooses);
whenSpoken(speak);
await look();
setInterval(() => look().catch(() => {}), LOOK_MS);
