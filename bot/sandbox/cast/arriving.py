"""How the cast comes in: streets and communities are opened, and each community enrols its people on the first day."""

from collections.abc import Coroutine
from typing import Any

from bot.sandbox.cast.elders import ELDERS, Elder
from bot.sandbox.cast.places import BUREAU, COMMUNITIES, NEARBY, STREETS, Community
from bot.sandbox.cast.volunteers import VOLUNTEERS, Volunteer
from bot.sandbox.cast.who import ELDER, RELATIVES, VOLUNTEER, phone_of
from bot.sandbox.coming_in import (
    Sheet,
    card_of,
    comes_in,
    enrols_elder,
    enrols_relative,
    enrols_volunteer,
    enrols_volunteer_on_paper,
    links_phone,
    opens_community,
    opens_street,
    sets_duty_list,
)
from bot.sandbox.town import Neighbour, Town

ESTATES = {"银湖社区": "银湖小区", "万科社区": "万科城", "田园社区": "田园里"}


class Arriving:
    """Everybody by name, as they come."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.phones: dict[str, Neighbour] = {}

    async def officials(self, start: str) -> None:
        """The bureau opens both streets, their officers the three communities with their workers."""
        bureau = self._person(BUREAU)
        await bureau.opens(start)
        for street in STREETS:
            officer = self.phones[street.officer] = await opens_street(bureau, street.name, street.officer)
            for community in COMMUNITIES:
                if community.street == street.name:
                    workers = await opens_community(officer, community.name, community.workers)
                    self.phones |= {one.name: one for one in workers}

    async def volunteers(self) -> None:
        """Each community's worker enrols its volunteers, who then come in; so do the elders, and their families."""
        await self.town.together(*(self._volunteers(one) for one in COMMUNITIES))

    async def elders(self) -> None:
        await self.town.together(*(self._elders(one) for one in COMMUNITIES))
        await self.town.together(*(self._settles_in(one) for one in COMMUNITIES))

    async def relatives(self) -> None:
        await self.town.together(*(self._relatives(one) for one in COMMUNITIES))

    async def nearby(self) -> None:
        """What is nearby stands in the directory."""
        for one in NEARBY:
            keeper = self.phones[one.keeper]
            await keeper.taps("更多")
            for answer in ("附近有什么", "加一个", *one.told, "对的"):
                await keeper.picks(answer)

    async def _volunteers(self, community: Community) -> None:
        worker, coming = self.phones[community.workers[0]], []
        for volunteer in VOLUNTEERS:
            if volunteer.community == community.name:
                coming.append(await self._volunteer(worker, volunteer))
        await self.town.together(*coming)

    async def _elders(self, community: Community) -> None:
        """Where there are two workers, each enrols every other elder."""
        there = [one for one in ELDERS if one.community == community.name]
        share = len(community.workers)
        await self.town.together(
            *(self._enrol(self.phones[name], there[at::share]) for at, name in enumerate(community.workers))
        )

    async def _enrol(self, worker: Neighbour, elders: list[Elder]) -> None:
        coming = []
        for elder in elders:
            card = await self._elder(worker, elder)
            if elder.subsidy == "有补贴":
                await worker.taps("请街道特批")
                await worker.taps("身边没有人")
            elif card:
                coming.append(comes_in(self._person(elder.name), card, health=True))
        await self.town.together(*coming)

    async def _settles_in(self, community: Community) -> None:
        """The workers can be phoned, also at night; those who share a phone come in; some are better not asked."""
        worker = self.phones[community.workers[0]]
        for name in community.workers:
            await self.phones[name].shares_contact()
        await sets_duty_list(worker, *community.workers)
        for elder in ELDERS:
            owner = phone_of(elder)
            if elder.community == community.name and owner not in (None, elder.name):
                await links_phone(worker, str(owner), elder.name)
            if elder.community == community.name and not elder.asked:
                await self.page(worker, elder.name, "不便确认")

    async def _relatives(self, community: Community) -> None:
        worker, coming = self.phones[community.workers[0]], []
        for one in RELATIVES:
            if ELDER[one.elder].community == community.name:
                card = await enrols_relative(worker, one.elder, one.name, one.how)
                coming.append(comes_in(self._person(one.name, one.language), card, "就叫姓名"))
        await self.town.together(*coming)

    async def _volunteer(self, worker: Neighbour, volunteer: Volunteer) -> Coroutine[Any, Any, None]:
        """Enrolled; how they are going to come in."""
        somebody = self._person(volunteer.name)
        if not volunteer.on_paper:
            card = await enrols_volunteer(worker, volunteer.name, volunteer.born)
            return comes_in(somebody, card, volunteer.form)
        number = somebody.person.user.phone.removeprefix("+86")
        await enrols_volunteer_on_paper(worker, volunteer.name, volunteer.born, volunteer.form, Sheet(number))
        return _signs_in(somebody)

    async def _elder(self, worker: Neighbour, elder: Elder) -> str:
        who = [VOLUNTEER[name].called for name in elder.cared_by]
        number = f"027-8300{1000 + ELDERS.index(elder) * 37}"
        sheet = Sheet(number, f"{ESTATES[elder.community]}3栋2单元501", elder.note)
        return await enrols_elder(
            worker, elder.name, elder.form, elder.born, who=who, card=elder.has_card, situation=elder.situation,
            subsidy=elder.subsidy, sheet=sheet,
        )  # fmt: skip

    async def page(self, worker: Neighbour, elder: str, *labels: str) -> None:
        """老人的事: one elder's page, and what is tapped there."""
        await worker.taps("登记")
        await worker.picks("老人的事")
        await worker.says(elder)
        for label in labels:
            await worker.picks(label)

    async def excepted(self, worker: Neighbour, elder: Elder) -> None:
        """The street made its exception: now somebody goes to the elder, who gets a card."""
        await self.page(worker, elder.name, "谁去照看", VOLUNTEER[elder.cared_by[0]].called, "选好了")
        await self.page(worker, elder.name, "发邀请卡")
        await comes_in(self._person(elder.name), card_of(worker), health=True)

    def _person(self, name: str, language: str = "zh-hans") -> Neighbour:
        self.phones[name] = self.town.person(name, language)
        return self.phones[name]


async def _signs_in(somebody: Neighbour) -> None:
    """By one's own number, which stands on the sheet that was signed."""
    await somebody.opens("")
    await somebody.shares_contact()
