// The panel beside the telephones, closed until somebody wants it: faults, a telephone's language, the ledger, the way.

import { asks } from "/page/asking.js";
import { button, get, make } from "/page/dom.js";
import { drawLedger, drawWay } from "/page/ledger.js";
import { act, ask } from "/page/server.js";
import { reader, say, whenSpoken } from "/page/town_words.js";

const FAULTS = ["429", "500", "lost", "offline", "dead", "blocked"];
const TELEPHONES = { "zh-hans": "简体中文", "zh-hant": "繁體中文", en: "English" };
const AGAIN_MS = 2000;

// `look` asks how the town stands and then calls draw(standing); `complain` shows an error, or takes it away.
export function preparePanel(look, complain) {
  const panel = new Panel(look, complain);
  whenSpoken(() => panel.speak());
  return panel;
}

class Panel {
  constructor(look, complain) {
    Object.assign(this, { look, complain, standing: null, parts: {}, shown: {} });
    this.root = get("town");
    this.root.setAttribute("aria-labelledby", "town-title");
    this.root.addEventListener("keydown", (event) => event.key === "Escape" && this.open(false));
    this.asking = make("dialog");
    this.asking.setAttribute("aria-labelledby", "fresh-title");
    document.body.append(this.asking);
    get("behind").addEventListener("click", () => this.open(this.root.hidden));
    setInterval(() => this.refresh(), AGAIN_MS);
  }

  open(wanted) {
    const inHand = document.querySelector(".phone.chosen")?.dataset.person;
    if (wanted && inHand) this.parts.whose.value = inHand;
    if (wanted && this.standing) this.draw(this.standing);
    this.root.hidden = !wanted;
    get("behind").setAttribute("aria-expanded", String(wanted));
    if (wanted) this.root.querySelector("h2").focus();
    else get("behind").focus();
    this.refresh();
  }

  get person() {
    return this.standing?.people.find((one) => String(one.id) === this.parts.whose.value);
  }

  // Everything is drawn anew: at first, and when the page's language was changed. What was unfolded stays so.
  speak() {
    get("behind").textContent = say("behind");
    const unfolded = [...this.root.querySelectorAll("details[open]")].map((one) => one.dataset.part);
    const chosen = this.parts.whose?.value;
    const title = make("h2", "", say("behindTitle"));
    title.id = "town-title";
    title.tabIndex = -1;
    const head = make("div", "line");
    head.append(title, button("", say("shut"), () => this.open(false)));
    this.root.replaceChildren(head, this.whose(), this.faults(), this.telephone());
    this.root.append(this.section("ledger"), this.section("way"), this.fresh());
    for (const one of this.root.querySelectorAll("details")) {
      one.open = this.drawnOnce ? unfolded.includes(one.dataset.part) : one.dataset.part === "faults";
      one.addEventListener("toggle", () => this.refresh());
    }
    this.drawnOnce = true;
    this.shown = {};
    if (this.standing) this.draw(this.standing, chosen);
    this.refresh();
  }

  section(name, ...inside) {
    const details = make("details");
    details.dataset.part = name;
    this.parts[name] = make("div", "part");
    this.parts[name].append(...inside);
    details.append(make("summary", "", say(name)), this.parts[name]);
    return details;
  }

  whose() {
    const label = make("label", "", say("whose"));
    label.htmlFor = "whose";
    this.parts.whose = make("select");
    this.parts.whose.id = "whose";
    this.parts.whose.addEventListener("change", () => { this.draw(this.standing); this.refresh(); });
    const line = make("p", "ask");
    line.append(label, this.parts.whose);
    return line;
  }

  faults() {
    const list = make("ul", "faults");
    this.parts.switches = {};
    for (const kind of FAULTS) {
      const name = make("span", "", say(kind));
      const state = make("span", "state", say("off"));
      const control = button("switch", "", () => this.switches(kind));
      control.setAttribute("role", "switch");
      control.setAttribute("aria-describedby", `fault-${kind}`);
      control.append(name, state);
      state.setAttribute("aria-hidden", "true");
      const help = make("p", "help", say(`${kind}-help`));
      help.id = `fault-${kind}`;
      const item = make("li");
      item.append(control, help);
      list.append(item);
      this.parts.switches[kind] = { control, state };
    }
    return this.section("faults", make("p", "help", say("faultsHelp")), list);
  }

  telephone() {
    const choice = make("select");
    choice.id = "telephone";
    for (const [value, name] of Object.entries(TELEPHONES)) choice.append(new Option(name, value));
    choice.setAttribute("aria-label", say("telephone"));
    choice.setAttribute("aria-describedby", "telephone-help");
    choice.addEventListener("change", () => this.does("telephone", { person: this.person.id, language: choice.value }));
    const help = make("p", "help", say("telephone-help"));
    help.id = "telephone-help";
    this.parts.choice = choice;
    return this.section("telephone", choice, help);
  }

  fresh() {
    return this.section("fresh", make("p", "help", say("fresh-help")), button("", say("freshYes"), () => this.startOver()));
  }

  // How the town stands, onto what is there already: focus and what is being read stay undisturbed.
  draw(standing, chosen = this.parts.whose.value) {
    this.standing = standing;
    const names = standing.people.map((one) => `${one.id} ${one.name}`).join();
    if (this.shown.names !== names) {
      this.shown.names = names;
      this.parts.whose.replaceChildren(...standing.people.map((one) => new Option(one.name, one.id)));
      const there = standing.people.some((one) => String(one.id) === chosen);
      this.parts.whose.value = there ? chosen : standing.people[0]?.id ?? "";
    }
    const { person } = this;
    for (const [kind, { control, state }] of Object.entries(this.parts.switches)) {
      const on = kind === "blocked" ? Boolean(person?.blocked) : Boolean(standing.on[kind]);
      control.setAttribute("aria-checked", String(on));
      state.textContent = say(on ? "on" : "off");
    }
    if (person && document.activeElement !== this.parts.choice) this.parts.choice.value = person.language;
  }

  async does(deed, what) {
    try {
      await act(deed, what);
      this.complain(null);
    } catch (error) {
      this.complain(error);
    }
    await this.look();
  }

  switches(kind) {
    const on = this.parts.switches[kind].control.getAttribute("aria-checked") !== "true";
    if (kind === "blocked") return this.does("block", { person: this.person.id, blocked: on });
    return this.does("switch", { kind, on });
  }

  // Only what is open is asked for.
  async refresh() {
    if (this.root.hidden || !this.standing) return;
    const { person, standing } = this;
    try {
      if (person && this.isOpen("ledger")) {
        const books = await ask(`/town/ledger?person=${person.id}&lang=${reader()}`);
        this.put("ledger", [person.id, books], () => drawLedger(books));
      }
      if (this.isOpen("way")) {
        const way = await ask("/town/way");
        this.put("way", way, () => drawWay(way, standing.people));
      }
    } catch {
      // The next time; that the connection is lost is said by the page itself.
    }
  }

  isOpen(name) {
    return this.parts[name].parentElement.open;
  }

  put(name, content, drawn) {
    const text = JSON.stringify([content, reader()]);
    if (this.shown[name] === text) return;
    this.shown[name] = text;
    const unfolded = Boolean(this.parts[name].querySelector("details[open]"));
    this.parts[name].replaceChildren(...drawn());
    for (const inner of this.parts[name].querySelectorAll("details")) inner.open = unfolded;
  }

  async startOver() {
    const title = make("h2", "", say("fresh"));
    title.id = "fresh-title";
    const form = make("form");
    const yes = make("button", "", say("freshYes"));
    yes.type = "submit";
    form.append(yes);
    const no = button("shut", say("leave"), () => this.asking.close());
    this.asking.replaceChildren(title, make("p", "", say("freshAsk")), form, no);
    if (!await asks(this.asking, no)) return;
    this.asking.replaceChildren(make("h2", "", say("freshWait")));
    this.asking.showModal();
    await act("start-over", {}).catch(() => {});
    let gone = false; // The old town goes first: only what answers after that is the new one.
    const there = async () => {
      const found = await ask("/town/standing").catch(() => null);
      if (found && gone) location.reload();
      gone ||= !found;
      setTimeout(there, 500);
    };
    await there();
  }
}
