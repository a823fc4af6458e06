"""A stay at the door as its volunteer sees it: 结束 while it lasts; in the evening, when they left."""

from bot.model import Fact, Person, Role, Stay
from bot.rules.policy import policy_on
from bot.rules.stays import times_of
from bot.store import people, stays
from bot.store.tx import Tx, moment
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.visit_facts import when

LEFT_AFTER = (30, 60, 90, 120)
"""Minutes after which people usually leave: each a button, and a deed of its own."""
ENDED = ("logged", "dropped")


async def draw_stay(tx: Tx, stay_id: int, reader: Person, role: Role) -> Card:
    stay = await stays.get(tx, stay_id)
    there = [await people.get(tx, elder_id) for elder_id in stay.elder_ids]
    began = moment(stay.began_at).astimezone(tx.setting.zone)
    ended = None if stay.ended_at is None else moment(stay.ended_at).astimezone(tx.setting.zone)
    times = times_of(began, ended)
    facts: dict[str, Fact] = {
        "elders": words(tx, reader.language, "list-separator").join(called(one) for one in there),
        "began_at": stay.began_at, "minutes": times.minutes or 0,
        "when": when(times.on, None, times.start if ended else None, times.minutes or 0),
    }  # fmt: skip
    overlooked = stay.asked and stay.state not in ENDED
    text = words(tx, reader.language, f"stay-{'asked' if overlooked else 'is'}-{stay.state}", **facts)
    return Card(text, _buttons(tx, stay, reader.language), stay.revision, final=stay.state in ENDED)


def _buttons(tx: Tx, stay: Stay, language: str) -> list[Button]:
    def button(label: str, name: str) -> Button:
        return Button(label, deed(name, stay.id, stay.revision))

    drop = button(words(tx, language, "button-drop-stay"), "drop-stay")
    if stay.state == "ended":
        return [button(words(tx, language, "button-record-stay"), "end-stay"), drop]
    if stay.state != "running":
        return []
    if not stay.asked:
        return [button(words(tx, language, "button-end-stay"), "end-stay"), drop]
    left = [button(label, f"left-after-{after}") for after, label in _usual_ends(tx, stay, language)]
    return [*left, button(words(tx, language, "button-other-time"), "end-stay"), drop]


def _usual_ends(tx: Tx, stay: Stay, language: str) -> list[tuple[int, str]]:
    """The usual times of leaving that have passed by now."""
    began = moment(stay.began_at).astimezone(tx.setting.zone)
    start = times_of(began, None).start
    assert max(LEFT_AFTER) <= policy_on(tx.today).visit_max_hours * 60, "longer ones would be refused"
    return [
        (after, words(tx, language, "left-at", left_clock=(start + after) % (24 * 60)))
        for after in LEFT_AFTER
        if stay.began_at + after * 60_000 <= tx.now_ms
    ]
