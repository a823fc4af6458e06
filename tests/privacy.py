"""Nobody sees what DOMAIN's table "Who may see what" does not give them: held to every message of every test.

What is on file about the elders of a store is looked for in all that was sent, chat by chat. It asks nothing of the
product but its books: who has which role and whose chat it is, who went to whom and when, who was told of an alarm.
"""

import json
import re
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from bot.rules.going import end_of
from bot.sandbox.server import BotApi, Seen
from bot.store import circumstances, people, profiles, requests, units, visit_notes
from bot.store.database import Database
from bot.store.tx import Tx, milliseconds

Kind = Literal["name", "where", "phone", "health", "means", "hidden note"]
SHORTEST: Mapping[Kind, int] = {"name": 2, "where": 3, "phone": 7, "health": 3, "means": 2, "hidden note": 3}
"""What is shorter says too little to be found by."""
FAMILY_SEES: Mapping[Kind, str] = {"name": "", "where": "", "phone": "", "health": "health"}
"""What of an elder their relative sees, and which share of the consent it needs."""


@dataclass(frozen=True)
class Secret:
    """Something on file about an elder; `unit_ids` are their communities and all above."""

    elder_id: int
    kind: Kind
    text: str
    unit_ids: frozenset[int]
    since: int = 0
    """From when on it is one: a line for the family was read before it was hidden. Milliseconds UTC."""


@dataclass
class Chat:
    """Whose chat it is, what they are to whom, and all they ever said in it."""

    person_ids: set[int] = field(default_factory=set)
    roles: set[tuple[str, int]] = field(default_factory=set)
    said: str = ""

    def has(self, role: str, unit_ids: frozenset[int]) -> bool:
        return any(name == role and unit in unit_ids for name, unit in self.roles)


@dataclass(frozen=True)
class Books:
    """What the store says about who may know whom; times in milliseconds UTC."""

    secrets: Mapping[tuple[Kind, str], Sequence[Secret]]
    """By what is written: neighbours may have one address, or one name."""
    chats: Mapping[int, Chat]
    served: frozenset[tuple[int, int]]
    """(volunteer, elder): paired, going, asked, visiting or helping, now or before."""
    names: Mapping[int, str]
    """What people are called: a namesake reads their own name."""
    goes: Mapping[tuple[int, int], Sequence[tuple[int, int]]]
    """(volunteer, elder) → from when until when the address is theirs to see."""
    family: Mapping[tuple[int, int], str]
    called: frozenset[tuple[int, int]]
    """(person, elder): told of an alarm about them."""
    rung: frozenset[int]
    """Elders on the list of whom to ring after 问平安; the street rings where a community's workers are away."""
    excepted: frozenset[int]
    """Elders for whom the street is asked for an exception, or was."""


async def faults(api: BotApi, database: Database) -> list[str]:
    """Each message that told somebody what is not theirs to know, in words."""
    books = await database.reading(_books)
    for chat_id, chat in books.chats.items():
        there = api.state.chats.get(chat_id)
        said = [message.text for message in there.messages.values() if not message.by_bot] if there else []
        chat.said = "\n".join(said)
    return list(_told(api.calls, books))


def _told(calls: Sequence[Seen], books: Books) -> Iterator[str]:
    for call in calls:
        text = _text(call.params)
        chat = books.chats.get(int(call.params.get("chat_id") or 0)) if text else None
        if chat is None:
            continue
        digits = re.sub(r"[ -]", "", text)
        for (kind, words), secrets in books.secrets.items():
            if words not in (digits if kind == "phone" else text) or words in chat.said:
                continue
            if not any(_may(books, chat, secret, call.at) for secret in secrets):
                yield f"{kind} of {secrets[0].elder_id} in {call.params['chat_id']}: {text!r}"


def _text(params: Mapping[str, Any]) -> str:
    markup = json.loads(params.get("reply_markup") or "{}")
    labels = [str(one.get("text", "")) for row in markup.get("inline_keyboard", []) for one in row]
    parts = [params.get(name, "") for name in ("text", "caption", "first_name", "phone_number")]
    return "\n".join(str(part) for part in (*parts, *labels) if part)


# Who may see what -----------------------------------------------------------------------------------------


def _may(books: Books, chat: Chat, secret: Secret, at: datetime) -> bool:
    if secret.elder_id in chat.person_ids or milliseconds(at) < secret.since:
        return True
    if chat.has("worker", secret.unit_ids):
        return True
    if chat.has("officer", secret.unit_ids) and _officer_may(books, chat, secret):
        return True
    if secret.kind == "name" and chat.has("bureau", secret.unit_ids):
        return _is_called(books, chat, secret)
    return any(_neighbour_may(books, one, secret, milliseconds(at)) for one in chat.person_ids)


def _officer_may(books: Books, chat: Chat, secret: Secret) -> bool:
    if secret.kind == "name":
        return True
    if secret.kind in ("where", "phone"):
        return _is_called(books, chat, secret) or secret.elder_id in books.rung
    return secret.elder_id in books.excepted


def _is_called(books: Books, chat: Chat, secret: Secret) -> bool:
    return any((one, secret.elder_id) in books.called for one in chat.person_ids)


def _neighbour_may(books: Books, person_id: int, secret: Secret, at: int) -> bool:
    pair = (person_id, secret.elder_id)
    share = books.family.get(pair)
    if share is not None and secret.kind in FAMILY_SEES and FAMILY_SEES[secret.kind] in share:
        return True
    if pair in books.called and secret.kind in ("name", "where", "phone"):
        return True
    if secret.kind == "name":
        return pair in books.served or secret.text in books.names.get(person_id, "")
    return secret.kind in ("where", "phone") and any(
        begin <= at <= end for begin, end in books.goes.get(pair, ())
    )


# What the books say ---------------------------------------------------------------------------------------

ALWAYS = 2**62
OPEN_AFTER = timedelta(hours=12)
"""DOMAIN: address and phone until so long after."""
LOOK_IN_TERM = timedelta(days=3)
"""So long may whoever said 我去看 take for it."""
SERVED = """
  SELECT volunteer_id, elder_id FROM pairing
  UNION SELECT volunteer_id, elder_id FROM visit JOIN visit_elder ON visit_id = visit.id
  UNION SELECT companion.volunteer_id, elder_id FROM companion JOIN visit_elder USING (visit_id)
  UNION SELECT volunteer_id, elder_id FROM stay JOIN stay_elder ON stay_id = stay.id
  UNION SELECT volunteer_id, elder_id FROM promise
  UNION SELECT giver_id, receiver_id FROM gift WHERE receiver_id IS NOT NULL
"""


async def _books(tx: Tx) -> Books:
    goes = await _goes(tx)
    served = {(row["volunteer_id"], row["elder_id"]) for row in await tx.all(SERVED)}
    family = await tx.all("SELECT relative_id, elder_id, shares FROM family")
    called = await tx.all(
        "SELECT alarm_told.person_id, alarm_person.person_id AS elder_id FROM alarm_told JOIN alarm_person USING (alarm_id)"
    )
    rung = await tx.all("SELECT elder_id FROM wellbeing_asked WHERE state <> 'well'")
    excepted = await tx.all("SELECT person_id FROM circumstances WHERE exception <> ''")
    return Books(
        await _secrets(tx), await _chats(tx), frozenset(served | goes.keys()), {row["id"]: row["name"] for row in await tx.all("SELECT id, name FROM person")}, goes,
        {(row["relative_id"], row["elder_id"]): row["shares"] for row in family},
        frozenset((row["person_id"], row["elder_id"]) for row in called),
        frozenset(row["elder_id"] for row in rung), frozenset(row["person_id"] for row in excepted),
    )  # fmt: skip


async def _chats(tx: Tx) -> dict[int, Chat]:
    chats: dict[int, Chat] = {row["id"]: Chat() for row in await tx.all("SELECT id FROM chat")}
    for row in await tx.all("SELECT chat_id, person_id FROM chat_person"):
        chats[row["chat_id"]].person_ids.add(row["person_id"])
    for row in await tx.all("SELECT chat_id, role, unit_id FROM chat_person JOIN role USING (person_id)"):
        chats[row["chat_id"]].roles.add((row["role"], row["unit_id"]))
    return chats


async def _goes(tx: Tx) -> dict[tuple[int, int], list[tuple[int, int]]]:
    goes: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for row in await tx.all("SELECT volunteer_id, elder_id, from_at, until_at FROM pairing"):
        goes[row["volunteer_id"], row["elder_id"]].append((row["from_at"], row["until_at"] or ALWAYS))
    taken: dict[tuple[int, int], int] = {}
    lines = await tx.all(
        "SELECT at, deed, thing_id, person_id, facts FROM record WHERE thing = 'request' ORDER BY id"
    )
    for line in lines:
        facts = json.loads(line["facts"])
        if line["deed"] == "accept-request":
            taken[line["thing_id"], facts["volunteer"]] = line["at"]
    looked_in = await tx.all(
        "SELECT person_id, elder_id, answered_on FROM look_in WHERE role = 'volunteer' AND answered_on IS NOT NULL"
        " AND state NOT IN ('asked', 'declined')"
    )
    for row in looked_in:
        begins = datetime.combine(date.fromisoformat(row["answered_on"]), time(), tx.setting.zone)
        ends = begins + LOOK_IN_TERM + OPEN_AFTER
        goes[row["person_id"], row["elder_id"]].append((milliseconds(begins), milliseconds(ends)))
    for (request_id, volunteer_id), at in taken.items():
        request = await requests.get(tx, request_id)
        given_back = [
            line["at"] for line in lines
            if line["thing_id"] == request_id and line["deed"] in ("give-back-request", "cancel-request") and line["at"] > at
        ]  # fmt: skip
        ends = end_of(request.on, request.start, request.part, request.minutes, tx.setting.zone) + OPEN_AFTER
        for elder_id in request.elder_ids:
            goes[volunteer_id, elder_id].append((at, min([milliseconds(ends), *given_back])))
    return goes


async def _secrets(tx: Tx) -> dict[tuple[Kind, str], list[Secret]]:
    secrets: list[Secret] = []
    rows = await tx.all(
        "SELECT person.id, name, estate, unit_id FROM person JOIN role ON person_id = person.id"
        " WHERE role = 'elder' ORDER BY person.id"
    )
    for row in rows:
        above = frozenset(unit.id for unit in await units.line_up(tx, row["unit_id"]))
        found = [
            (kind, text) async for kind, text in _on_file(tx, row["id"], row["name"], row["estate"] or "")
        ]
        secrets += [Secret(row["id"], kind, text, above) for kind, text in found]
        secrets += await _hidden(tx, row["id"], above)
    by_words: dict[tuple[Kind, str], list[Secret]] = defaultdict(list)
    for secret in secrets:
        if len(secret.text) >= SHORTEST[secret.kind]:
            by_words[secret.kind, secret.text].append(secret)
    return by_words


async def _on_file(tx: Tx, elder_id: int, name: str, estate: str) -> AsyncIterator[tuple[Kind, str]]:
    yield "name", name
    address = await people.private(tx, elder_id, "address")
    yield "where", (address or "").removeprefix(estate)
    yield "phone", re.sub(r"\D", "", await people.private(tx, elder_id, "phone") or "")[-11:]
    yield "health", await people.private(tx, elder_id, "health_note") or ""
    found = await circumstances.get(tx, elder_id)
    yield "health", (found and found.situation_words) or ""
    profile = await profiles.get(tx, elder_id)
    for field_name in ("means", "subsidies", "self_care"):
        yield "means", profile.get(field_name, "")


async def _hidden(tx: Tx, elder_id: int, above: frozenset[int]) -> list[Secret]:
    rows = await tx.all(
        "SELECT visit_id, (SELECT max(at) FROM record WHERE thing = 'visit' AND thing_id = visit_id"
        " AND deed = 'hide-note') AS at FROM visit_elder WHERE elder_id = :id",
        id=elder_id,
    )
    notes = [(row["at"], await visit_notes.of_visit(tx, row["visit_id"])) for row in rows if row["at"]]
    return [
        Secret(elder_id, "hidden note", note.words, above, at + 1)
        for at, note in notes
        if note and note.hidden
    ]
