// Somebody's books, and the last update's way through the bot: lists of plain lines, newest first.

import { make, named } from "/page/dom.js";
import { say, sayCount, sayPoints } from "/page/town_words.js";
import { sayMoment } from "/page/words.js";

const SUMS = ["usable", "pending_credits", "pending_debits", "posted_credits", "posted_debits"];

export function drawLedger(books) {
  if (!books.length) return [make("p", "", say("noLedger"))];
  return [make("p", "help", say("onlyLook")), ...books.flatMap(drawBook)];
}

function drawBook(book) {
  const whose = named("h3", "", book.name);
  whose.append(` · ${book.called} · ${book.number}`);
  const sums = make("dl", "sums");
  for (const sum of SUMS) sums.append(make("dt", "", say(sum)), make("dd", "", sayPoints(book.account[sum])));
  const lines = make("ol", "lines");
  lines.append(...book.lines.map(drawLine));
  return [whose, sums, book.lines.length ? lines : make("p", "", say("noLines"))];
}

function drawLine(line) {
  const item = make("li");
  const sign = line.half_points < 0 ? "−" : "+";
  const head = make("p", "sum");
  head.append(make("strong", "", sign + sayPoints(line.half_points)), ` ${say(`kind_${line.kind}`)}`);
  item.append(head, make("p", "", line.why));
  const from = named("span", "", line.owner);
  from.prepend(`${say(line.other)} `);
  const small = make("p", "help");
  small.append(`${sayMoment(line.at)} · `, from, line.clause ? ` · ${say("clause")} ${line.clause}` : "");
  const number = make("p", "help");
  number.append(sayCount("number", line.id), line.about ? ` · ${sayCount("after", line.about)}` : "", " · ", make("code", "", line.key));
  item.append(small, number);
  return item;
}

export function drawWay(way, people) {
  if (!way) return [make("p", "", say("noWay"))];
  const steps = make("ol", "steps");
  steps.append(
    step("wayIn", inbox(way, people)),
    step("wayTurn", turn(way)),
    step("wayRows", rows(way)),
    step("wayOut", messages(way, people)),
  );
  return [steps];
}

function step(name, inside) {
  const item = make("li");
  item.append(make("h3", "", say(name)), ...inside);
  return item;
}

const nameOf = (people, id) => people.find((one) => one.id === id)?.name ?? String(id);

function inbox(way, people) {
  if (!way.inbox) return [make("p", "", say("undone"))];
  const line = named("p", "", nameOf(people, way.inbox.chat_id));
  line.append(` ${say(way.inbox.kind)}`);
  const small = make("p", "help");
  small.append(make("code", "", `inbox ${way.inbox.seq} · update ${way.inbox.update_id} · ${way.inbox.state}`));
  return [line, small];
}

function turn(way) {
  const line = make("p", "", `SQL ${sayCount("statements", way.count)} · ${sayCount("ms", way.ms)}`);
  const all = make("details");
  const list = make("ol", "statements");
  list.tabIndex = 0;
  list.append(...way.statements.map((statement) => make("li", "", statement)));
  all.append(make("summary", "", say("allStatements")), list);
  return [line, make("p", "help", say(way.committed ? "together" : "undone")), all];
}

function rows(way) {
  if (!way.committed || !way.rows.length) return [make("p", "", say("nothingWritten"))];
  const list = make("ul", "rows-written");
  for (const { table, times } of way.rows) {
    const item = make("li");
    item.append(make("code", "", table), ` ${sayCount("times", times)}`);
    list.append(item);
  }
  return [list];
}

function messages(way, people) {
  if (!way.messages.length) return [make("p", "", say("nothingSent"))];
  const list = make("ul", "messages");
  for (const message of way.messages) {
    const item = named("li", "", nameOf(people, message.chat_id));
    const state = message.held ? "held" : message.state === "dead" ? "dead_message" : message.state;
    const tries = message.attempts > 1 ? ` (${sayCount("times", message.attempts)})` : "";
    item.append(` · ${say(message.method)} → ${say(state)}${tries}`);
    list.append(item);
  }
  return [list];
}
