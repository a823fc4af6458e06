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
WHERE_PAGE = "老人的事"
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
            volunteers.append(
                Somebody(neighbour, "volunteer", community, self.chance.choice((0.05, 0.15, 0.4)), 0.1)
            )
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


# How they answer -----------------------------------------------------------------------------------------------

YES = {"对的": 1.0}
HABITS: Mapping[str, Habits] = {
    "volunteer": {
        "都行": 0.8, "我去": 0.6, "这次去不了": 0.2, "是的,做了": 0.8, "没去成": 0.15, "我去看": 0.5, "打电话": 0.3,
        "看过了,平安": 0.9, "打过了,平安": 0.9, "这次不行": 0.1, "去": 0.7, "不去": 0.2, **YES,
    },
    "elder": {
        "来过了": 0.85, "没来": 0.01, "记不清": 0.04, "都好": 0.9, "有事": 0.02, "这样行": 0.9, "没有": 1.0,
        "是,快来人": 0.5, "是我自己": 0.8, **YES,
    },
    "relative": {"问过了,来过": 0.6, "没问到": 0.1, "都好": 0.8, "我去看": 0.5, "没有": 1.0, **YES},
    "worker": {
        "属实": 0.97, "我来": 0.9, "我来处理": 1.0, "办好了": 0.9, "看过了,平安": 0.9, "打过了,平安": 0.9, "没事了": 1.0,
        "了结": 0.9, **YES,
    },
    "officer": {"审核通过": 0.98, "我来处理": 0.9, **YES},
}  # fmt: skip
GO_BACK = ("返回", "算了", "还有", "改一下", "找社区", "更多", "不用了", "别的时候", "为什么")
WEEKEND = 6


@dataclass
class Seen:
    """What is looked at as the quarter goes by: what came in quiet hours, and how much came to whom in a day."""

    in_quiet_hours: list[str] = field(default_factory=list)
    unasked: dict[tuple[int, str], int] = field(default_factory=dict)
    messages: int = 0


UNASKED = ("您能去看看、或打个电话吗", "您今天好吗")
SUNDAY = ("去成了吗", "这一周您去了", "说好要去的", "有人来看您", "家里有人去")
"""What nobody asked for; on other days the last are reminders of one's own visits (UX 24)."""


class Life:
    """Day after day."""

    def __init__(self, quarter: Quarter) -> None:
        self.town, self.chance, self.seen = quarter, quarter.chance, Seen()
        self._read_up_to = 0
        self._mark()

    async def day(self, noon: datetime) -> None:
        """From seven in the morning to nine at night, as of the Wuhan day of `noon`."""
        await self._clock(noon, 7, quiet=True)
        await self._clock(noon, 8, 30)
        await self._all_read(noon)
        await self._clock(noon, 9, 30)
        await self._spontaneous(noon)
        await self._clock(noon, 13, quiet=True)
        await self._clock(noon, 15)
        await self._work(noon)
        await self._all_read(noon)
        await self._clock(noon, 17, 40)
        await self._finished(noon)
        await self._clock(noon, 18)
        await self._clock(noon, 18, 30)
        await self._all_read(noon)
        await self._clock(noon, 21, quiet=True)

    async def _clock(self, noon: datetime, hour: int, minute: int = 0, *, quiet: bool = False) -> None:
        await self.town.at(wuhan(noon, hour, minute))
        older = {
            one.neighbour.id
            for one in self.town.everybody()
            if one.role in ("volunteer", "elder", "relative")
        }
        day = (noon + timedelta(hours=8)).date().isoformat()
        for event in self.town.world.api.state.events_after(self._read_up_to):
            self._read_up_to = event.seq
            if event.kind != "message" or event.chat_id not in older:
                continue
            self.seen.messages += 1
            if quiet and "急" not in event.text and "120" not in event.text:
                self.seen.in_quiet_hours.append(f"{day} {hour}: {event.text}")
            unasked = UNASKED + (SUNDAY if (hour, minute) == (18, 0) else ())
            if any(words in event.text for words in unasked):
                key = (event.chat_id, day)
                self.seen.unasked[key] = self.seen.unasked.get(key, 0) + 1

    def _mark(self) -> None:
        """What people brought about themselves is theirs: replies, and what happens to what they did."""
        events = self.town.world.api.state.events
        if events:
            self._read_up_to = events[-1].seq

    async def _all_read(self, noon: datetime) -> None:
        for one in self.town.everybody():
            if one.neighbour.unseen and self.chance.random() > one.forgetful:
                await self.town.reads(one, HABITS[one.role])
        self._mark()

    async def _spontaneous(self, noon: datetime) -> None:
        """Visits nobody had to ask for, wishes, a fall now and then."""
        for volunteer in self.town.volunteers:
            there = [elder for elder in volunteer.elders if not elder.gone]
            if there and self.chance.random() < 0.2:
                elder = self.chance.choice(there)
                late = self.chance.random() < volunteer.forgetful
                said = "昨天上午" if late else "今天上午"
                what = self.chance.choice(("打扫一小时", "送饭半小时", "聊天一个半小时", "买菜一小时"))
                await self._says(volunteer, f"{said}给{elder.called}{what}")
        for elder in self.town.elders:
            if elder.somebody and not elder.gone and self.chance.random() < 0.02:
                await self._asks(elder.somebody)
        for relative in self.town.relatives:
            if not relative.elders[0].gone and self.chance.random() < 0.01:
                await self._asks(relative)
        await self._fate()
        self._mark()

    async def _says(self, somebody: Somebody, words: str) -> None:
        somebody.neighbour.unseen.clear()
        await somebody.neighbour.says(words)
        await self.town.reads(somebody, YES)

    async def _asks(self, somebody: Somebody) -> None:
        """请人帮忙, any answer that is offered, until it is read back."""
        one = somebody.neighbour
        one.unseen.clear()
        await one.says("请人帮忙" if somebody.role == "elder" else "帮家人请人")
        for _ in range(8):
            if not one.unseen:
                break
            event = one.unseen.popleft()
            labels = [label for label in event.labels if label not in GO_BACK and label != "急事帮手"]
            if not labels:
                continue
            label = "对的" if "对的" in labels else "没有" if "没有" in labels else self.chance.choice(labels)
            if not one.can_tap(label):
                break
            await one.taps(label)
        one.unseen.clear()

    async def _fate(self) -> None:
        """Somebody goes to hospital and comes home, somebody dies, somebody falls."""
        alive = [elder for elder in self.town.elders if elder.gone != "去世"]
        if self.chance.random() < 0.15:
            elder = self.chance.choice(alive)
            elder.gone = "" if elder.gone else "住院"
            await self._where(elder, elder.gone or "在家")
        if self.chance.random() < 0.02:
            elder = self.chance.choice(alive)
            elder.gone = "去世"
            await self._where(elder, "去世")
        fallen = self.chance.choice(self.town.elders)
        if fallen.somebody and not fallen.gone and self.chance.random() < 0.05:
            await self._says(fallen.somebody, "我摔倒了,起不来")

    async def _where(self, elder: Elder, where: str) -> None:
        worker = self.town.workers[elder.community].neighbour
        worker.unseen.clear()
        await worker.taps("登记")
        for label in (WHERE_PAGE, elder.name, "现在在哪", where):
            await worker.picks(label)
        if where == "去世":
            await worker.taps("对的")
        worker.unseen.clear()

    async def _work(self, noon: datetime) -> None:
        """On a working day: all that waits is verified, then audited; on a Friday the next week is sent."""
        local = noon + timedelta(hours=8)
        if local.isoweekday() >= WEEKEND:
            return
        for worker in self.town.workers.values():
            await self._decides(worker, "待核实")
            if local.isoweekday() == WEEKEND - 1:
                worker.neighbour.unseen.clear()
                await worker.neighbour.says("排下周")
                if worker.neighbour.can_tap("发出去"):
                    await worker.neighbour.taps("发出去")
                    await self.town.reads(worker, YES)
        assert self.town.officer is not None
        await self._decides(self.town.officer, "待审核")
        self._mark()

    async def _decides(self, official: Somebody, word: str) -> None:
        """One after the other, as the list shows them."""
        for _ in range(60):
            official.neighbour.unseen.clear()
            await official.neighbour.taps(word)
            before = len(official.neighbour.unseen)
            labels = {label for event in official.neighbour.unseen for label in event.labels}
            if not before or not labels & {"属实", "审核通过"}:
                break
            await self.town.reads(official, HABITS[official.role])

    async def _finished(self, noon: datetime) -> None:
        """Whoever went today says so, most of them: 做完了 and its read-back."""
        for volunteer in self.town.volunteers:
            one = volunteer.neighbour
            while one.can_tap("做完了") and self.chance.random() > volunteer.forgetful:
                one.unseen.clear()
                await one.taps("做完了")
                await self.town.reads(volunteer, YES)
                if one.can_tap("算了"):
                    await one.taps("算了")
                    break
        self._mark()
