// A guided tour of the page, in one row: it says what to do, sees when it is done, and is taken up again after a reload.

import { button, get, make } from "/page/dom.js";
import { STEPS, before, isDone, isOfAnotherTown, people } from "/page/tour_steps.js";
import { say, sayStep } from "/page/tour_words.js";

const KEPT = "huzhu-tour";
const LOOK_MS = 1000;
const FRESH = { state: "offered", at: 0, known: [] };

// `state` is offered, going (a step is to be done), done (it is, and the next one waits), ended or left.
function kept() {
  try {
    const { state, at, known } = JSON.parse(localStorage.getItem(KEPT));
    const fits = ["offered", "going", "done", "ended", "left"].includes(state) && at in STEPS && Array.isArray(known);
    return fits ? { state, at, known } : FRESH;
  } catch {
    return FRESH; // Nothing was kept, or nothing may be.
  }
}

function keep(what) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(what));
  } catch {
    // Then it is not taken up again after a reload; nothing else is lost.
  }
}

class Tour {
  // `phones` by number; `show(id)` brings one of them to the front.
  constructor(phones, show) {
    Object.assign(this, { phones, show, drawn: "" }, kept());
    this.root = get("tour");
    this.words = make("p", "says");
    this.words.id = "tour-says";
    this.words.setAttribute("role", "status");
    this.deeds = make("div", "deeds");
    this.root.append(this.words, this.deeds);
    this.dialog = make("dialog");
    this.dialog.setAttribute("aria-labelledby", "tour-title");
    document.body.append(this.dialog);
    this.back = button("", "", () => this.takeUp());
    this.back.id = "tour-again";
    get("who").append(this.back);
    new MutationObserver(() => this.look()).observe(document.documentElement, { attributeFilter: ["lang"] });
    document.addEventListener("toggle", () => this.look(), true);
    setInterval(() => this.look(), LOOK_MS);
    this.look();
  }

  get step() { return STEPS[this.at]; }
  get phone() { return [...this.phones.values()].find((one) => one.name === this.step.who); }
  get possible() { return people.every((name) => [...this.phones.values()].some((one) => one.name === name && one.screen)); }

  becomes(state, at = this.at) {
    Object.assign(this, { state, at });
    if (state === "going") this.known = before(this.step, this.phone);
    keep({ state: this.state, at: this.at, known: this.known });
    this.look();
  }

  begin(at = 0) {
    this.becomes("going", at);
    this.point();
  }

  // Begun again where it was left; from the first step if it had come to its end.
  takeUp() {
    if (get("neighbours").open) get("neighbours").close();
    this.begin(this.at);
    this.words.parentElement.querySelector("button").focus();
  }

  // Where it will be taken up again: at what is still to be done.
  leave() {
    this.becomes("left", this.state === "ended" ? 0 : this.at + (this.state === "done" ? 1 : 0));
    (this.back.checkVisibility() ? this.back : get("street")).focus();
  }

  next() {
    if (this.at + 1 < STEPS.length) this.begin(this.at + 1);
    else this.becomes("ended");
  }

  // To the front with the telephone, or the way to what is not on a telephone.
  point() {
    if (this.dialog.open) this.dialog.close();
    if (this.phone) this.show(this.phone.id);
    else get("behind").focus();
  }

  // Called whenever something may have happened: what is done is noticed, and the row says how things stand.
  look() {
    if (!this.possible) return;
    if (this.state === "going") this.check();
    this.draw();
    this.mark();
  }

  check() {
    if (isOfAnotherTown(this.phone, this.known)) return this.becomes("going");
    if (!isDone(this.step, this.phone, this.known)) return null;
    if (this.at + 1 === STEPS.length) return this.becomes("ended");
    const samePhone = STEPS[this.at + 1].who === this.step.who; // One goes straight on.
    return samePhone ? this.becomes("going", this.at + 1) : this.becomes("done");
  }

  texts() {
    const { short, how, done } = sayStep(this.step.name);
    if (this.state === "offered") return [say("invitesShort"), say("invites")];
    if (this.state === "ended") return [say("endedShort"), say("ended")];
    return this.state === "done" ? [done, done] : [short, how];
  }

  // Name → what it does; the first is the one to press. On a narrow screen the step's own are behind `tells`.
  choices() {
    if (this.state === "offered") return { begin: () => this.begin(), notNow: () => this.leave() };
    if (this.state === "ended") return { finish: () => this.leave() };
    if (this.state === "done") return { next: () => this.next(), leave: () => this.leave() };
    const shows = this.step.who ? "show" : "showButton";
    return { [shows]: () => this.point(), pass: () => this.next(), leave: () => this.leave() };
  }

  draw() {
    const gone = this.state === "left";
    this.root.hidden = gone;
    this.back.hidden = !gone;
    const drawn = `${this.state} ${this.at} ${document.documentElement.lang}`;
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.root.setAttribute("aria-label", say("tour"));
    this.root.dataset.state = this.state;
    this.back.textContent = say(this.at ? "goOn" : "again");
    const hadFocus = this.deeds.contains(document.activeElement);
    const [short, long] = this.texts();
    const number = make("strong", "number", `${this.at + 1}/${STEPS.length}`);
    number.setAttribute("aria-hidden", "true");
    const stepping = this.state === "going";
    const counted = stepping ? [make("span", "unseen", say("step")(this.at + 1, STEPS.length)), number, " "] : [];
    if (this.state === "done") counted.push("✓ ");
    this.words.replaceChildren(...counted, make("span", "short", short), make("span", "long", long));
    const buttons = Object.entries(this.choices()).map(([name, does]) => button(name, say(name), does));
    this.deeds.replaceChildren(...buttons);
    if (stepping) this.deeds.append(button("tells", say("tells"), () => this.tells()));
    if (hadFocus) this.deeds.querySelector("button").focus();
  }

  // On a narrow screen: the whole step, and what can be done with it.
  tells() {
    const title = make("h2", "", `${say("step")(this.at + 1, STEPS.length)}`.replace(/[::]\s*$/, ""));
    title.id = "tour-title";
    const deeds = Object.entries(this.choices()).map(([name, does]) => button(name, say(name), () => {
      this.dialog.close();
      does();
    }));
    const shut = button("shut", say("shut"), () => this.dialog.close());
    this.dialog.replaceChildren(title, make("p", "", sayStep(this.step.name).how), ...deeds, shut);
    this.dialog.showModal();
    deeds[0].focus();
  }

  // What it is about has a frame: the telephone and, on it, the buttons to press.
  mark() {
    const going = this.state === "going";
    const wanted = new Set();
    if (going && this.phone) {
      wanted.add(this.phone.root);
      const places = this.phone.root.querySelectorAll(".keyboard button, .chat li:last-child .rows button");
      for (const one of places) if (this.step.keys.includes(one.textContent)) wanted.add(one);
    } else if (going) {
      wanted.add(get("behind"));
      const summary = document.querySelector("#town details[data-part='ledger'] > summary");
      if (summary) wanted.add(summary);
    }
    for (const one of document.querySelectorAll(".toured")) if (!wanted.has(one)) one.classList.remove("toured");
    for (const one of wanted) one.classList.add("toured");
  }
}

export const prepareTour = (phones, show) => new Tour(phones, show);
