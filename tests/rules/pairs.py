"""A visit that is wanted and a volunteer who may make it: what tests change a thing or two about."""

from datetime import date
from random import Random

from bot.rules.wanted import Helper, Place, Taken, Wanted

TODAY = date(2026, 3, 18)  # a Wednesday
ON = date(2026, 3, 19)
HOME = Place(9, "银湖花园", "1栋")
ALL_DAY = ((8 * 60, 18 * 60),)
SERVICES = {"打扫卫生": "cleaning", "聊天做伴": "company", "陪看病": "clinic", "急事帮手": "urgent"}

WANTED = Wanted(id=1, elder_ids=(70,), service="cleaning", on=ON, minutes=60, place=HOME, start=540)
HELPER = Helper(
    id=1,
    place=HOME,
    services=frozenset({"cleaning"}),
    free=dict.fromkeys(range(1, 8), ALL_DAY),
    reach_metres=1000,
)


def minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def spans(words: str) -> tuple[tuple[int, int], ...]:
    """08:00–09:00、10:00–12:00."""
    both = [one.split("–") for one in words.split("、") if one]
    return tuple((minute(begins), minute(ends)) for begins, ends in both)


def taken(*words: str, on: date = ON) -> tuple[Taken, ...]:
    return tuple(Taken(on, begins, ends - begins) for one in words for begins, ends in spans(one))


def by_chance(chance: Random, visits: int, people: int) -> tuple[list[Wanted], list[Helper]]:
    """A community in which days are short and volunteers few, so that much stands in the way of much."""
    helpers = [
        Helper(
            number,
            Place(9, chance.choice("甲乙"), chance.choice("12")),
            frozenset(chance.sample(["cleaning", "company", "meals"], 2)),
            {day: chance.choice((((480, 720),), ((480, 720), (780, 960)), ALL_DAY)) for day in (1, 2, 3)},
            chance.choice((200, 900)),
            paired_ids=frozenset(chance.sample(range(70, 76), 1)),
            been={chance.randrange(70, 76): date(2026, 3, 9)},
            helped_minutes=chance.randrange(0, 300, 30),
            taken=taken("09:00–10:00", on=date(2026, 3, 23)) if chance.random() < 0.2 else (),
            a_week=chance.choice((None, 1, 3)),
        )
        for number in range(1, people + 1)
    ]
    wanted = [
        Wanted(
            number,
            (chance.randrange(70, 76),),
            chance.choice(["cleaning", "company", "meals"]),
            date(2026, 3, 23 + chance.randrange(2)),
            chance.choice((60, 90, 150)),
            Place(9, chance.choice("甲乙"), chance.choice("12")),
            start=start,
            part=None if start else chance.choice(("morning", "afternoon", None)),
        )
        for number in range(1, visits + 1)
        for start in [chance.choice((None, 480, 540, 570, 600))]
    ]
    return wanted, helpers
