"""Three communities in a town of their own, and how the people in them behave: for the quarter that a test lives through.

Everybody only reads their screen and taps or says something. Who forgets, declines, falls ill or taps twice is chance.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from bot.sandbox.coming_in import (
    Sheet,
    comes_in,
    enrols_elder,
    enrols_relative,
    enrols_volunteer,
    opens_community,
    opens_street,
)
from bot.sandbox.people import Bubble
from bot.sandbox.town import Neighbour
from tests.conftest import World

COMMUNITIES = ("银湖社区", "金山社区", "万科社区")
VOLUNTEERS, ELDERS = 20, 40
"""In each community."""
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐韩冯邓曹彭肖田董袁潘蒋蔡"
GIVEN = ("秀兰", "建国", "桂珍", "国强", "玉英", "志明", "淑芬", "德福", "凤英", "大山", "春梅", "永福")
FORMS = {"elder": ("爹爹", "婆婆", "爷爷", "奶奶"), "volunteer": ("阿姨", "师傅", "大姐", "老师")}

Habits = Mapping[str, float]
"""How likely somebody is to tap a label that is on a message they read; what is left, they leave."""


@dataclass
class Somebody:
    """A person of the town, what they do, and how: `forgetful` of 1 never looks, `slow` are hours until they do."""

    neighbour: Neighbour
    role: str
    community: str
    forgetful: float = 0.1
    twice: float = 0.1
    elders: list["Elder"] = field(default_factory=list)


@dataclass
class Elder:
    """An elder, with a phone or without; what became of them, and who goes there."""

    name: str
    form: str
    community: str
    somebody: Somebody | None = None
    gone: str = ""

    @property
    def called(self) -> str:
        return self.name[0] + self.form


@dataclass
class Quarter:
    """A town of three communities. `chance` decides what people do."""

    world: World
    chance: Random
    officer: Somebody | None = None
    workers: dict[str, Somebody] = field(default_factory=dict)
    volunteers: list[Somebody] = field(default_factory=list)
    elders: list[Elder] = field(default_factory=list)
    relatives: list[Somebody] = field(default_factory=list)

    def everybody(self) -> list[Somebody]:
        """Whoever has a phone."""
        assert self.officer is not None
        elders = [one.somebody for one in self.elders if one.somebody]
        return [self.officer, *self.workers.values(), *self.volunteers, *elders, *self.relatives]

    # Coming in ------------------------------------------------------------------------------------------------

    async def begins(self) -> None:
        start = await self.world.start()
        bureau = self.world.town.person("区民政局")
        await bureau.opens(start)
        officer = await opens_street(bureau, "金银湖街道", "赵主任")
        self.officer = Somebody(officer, "officer", "")
        for number, community in enumerate(COMMUNITIES):
            [worker] = await opens_community(officer, community, [f"小{'李周吴'[number]}"])
            self.workers[community] = Somebody(worker, "worker", community, forgetful=0.0)
            await self._enrols(community, number)
        self._has_seen_all()

    async def _enrols(self, community: str, number: int) -> None:
        worker = self.workers[community].neighbour
        volunteers = []
        for at in range(VOLUNTEERS):
            name = self._name(number, at)
            form = FORMS["volunteer"][at % 4]
            card = await enrols_volunteer(worker, name, f"{1952 + at}年5月{1 + at}日")
            neighbour = self.world.town.person(name)
            await comes_in(neighbour, card, form)
            volunteers.append(Somebody(neighbour, "volunteer", community, self.chance.choice((0.05, 0.15, 0.4)), 0.1))
        self.volunteers += volunteers
        for at in range(ELDERS):
            await self._enrols_elder(worker, community, number, at, volunteers)

    async def _enrols_elder(
        self, worker: Neighbour, community: str, number: int, at: int, volunteers: list[Somebody]
    ) -> None:
        """Every sixth has no phone, every fifth a child who follows from afar."""
        name, form = self._name(number, VOLUNTEERS + at), FORMS["elder"][at % 4]
        has_phone = at % 6 != 0
        who = volunteers[at % len(volunteers)]
        elder = Elder(name, form, community)
        card = await enrols_elder(
            worker, name, form, f"{1935 + at % 20}年3月{1 + at % 28}日", who=who.neighbour.name, card=has_phone,
            situation=("独居", "空巢", "留守")[at % 3], sheet=Sheet(phone=f"027-83{number}{at:05}"),
        )  # fmt: skip
        if has_phone:
            neighbour = self.world.town.person(name)
            await comes_in(neighbour, card, form, health=True)
            elder.somebody = Somebody(neighbour, "elder", community, self.chance.choice((0.1, 0.3, 0.6)), 0.1)
        who.elders.append(elder)
        self.elders.append(elder)
        if at % 5 == 0:
            card = await enrols_relative(worker, name, f"小{name[0]}{at}", "女儿")
            child = self.world.town.person(f"小{name[0]}{at}")
            await comes_in(child, card, "就叫姓名")
            self.relatives.append(Somebody(child, "relative", community, 0.3, 0.05, [elder]))

    def _name(self, number: int, at: int) -> str:
        """A name that nobody else of the town has."""
        whole = number * (VOLUNTEERS + ELDERS) + at
        return SURNAMES[whole % len(SURNAMES)] + GIVEN[whole // len(SURNAMES) % len(GIVEN)]

    # Looking at the screen --------------------------------------------------------------------------------------

    def _has_seen_all(self) -> None:
        for one in self.world.town.neighbours.values():
            one.unseen.clear()
            one.toasts.clear()
            one.edits.clear()
        self.world.town.lines.clear()

    async def reads(self, somebody: Somebody, habits: Habits, at_most: int = 14) -> None:
        """Look at what is new, the oldest first, and answer it by habit; what an answer brings is looked at too."""
        one = somebody.neighbour
        for _ in range(at_most):
            if not one.unseen:
                break
            event = one.unseen.popleft()
            bubble = next((each for each in one.screen.bubbles if each.message_id == event.message_id), None)
            label = self._chosen(bubble, habits) if bubble else ""
            if bubble and label:
                await self._taps(somebody, bubble, label)
        one.unseen.clear()
        one.toasts.clear()

    def _chosen(self, bubble: Bubble, habits: Habits) -> str:
        likely = [(label, habits[label]) for label in bubble.labels if label in habits]
        roll = self.chance.random()
        for label, share in likely:
            if roll < share:
                return label
            roll -= share
        return ""

    async def _taps(self, somebody: Somebody, bubble: Bubble, label: str) -> None:
        one = somebody.neighbour
        one.person.taps(bubble.message_id, label)
        if self.chance.random() < somebody.twice:
            button = next(each for row in bubble.rows for each in row if each["text"] == label)
            if "callback_data" in button:
                one.person.forges(button["callback_data"], bubble.message_id)
        await self.world.town.moves_on(one)

    async def at(self, moment: datetime) -> None:
        """The clock stands at a moment: what is due happens, and everybody's phone has it."""
        self.world.clock.at = moment
        assert self.world.app is not None
        await self.world.app.ticker.tick()
        await self.world.town.moves_on()


def wuhan(day: datetime, hour: int, minute: int = 0) -> datetime:
    """A time of day in Wuhan, on the day of `day` there."""
    local = day + timedelta(hours=8)
    return datetime(local.year, local.month, local.day, hour, minute, tzinfo=UTC) - timedelta(hours=8)
