"""How the cast comes in: streets and communities are opened, and each community enrols its people in a day."""

from bot.sandbox.cast.elders import ELDERS, Elder
from bot.sandbox.cast.places import BUREAU, COMMUNITIES, STREETS, Community
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

    async def volunteers(self, community: Community) -> None:
        worker = self.phones[community.workers[0]]
        for volunteer in VOLUNTEERS:
            if volunteer.community == community.name:
                await self._volunteer(worker, volunteer)

    async def elders(self, community: Community) -> None:
        """Where there are two workers, each third elder is the second one's."""
        first, last = self.phones[community.workers[0]], self.phones[community.workers[-1]]
        for number, elder in enumerate(one for one in ELDERS if one.community == community.name):
            await self._elder(last if number % 3 == 2 else first, elder)

    async def relatives(self, community: Community) -> None:
        worker = self.phones[community.workers[0]]
        for relative in RELATIVES:
            if ELDER[relative.elder].community == community.name:
                card = await enrols_relative(worker, relative.elder, relative.name, relative.how)
                await comes_in(self._person(relative.name, relative.language), card, "就叫姓名")

    async def _volunteer(self, worker: Neighbour, volunteer: Volunteer) -> None:
        somebody = self._person(volunteer.name)
        if not volunteer.on_paper:
            card = await enrols_volunteer(worker, volunteer.name, volunteer.born)
            await comes_in(somebody, card, volunteer.form)
            return
        number = somebody.person.user.phone.removeprefix("+86")
        await enrols_volunteer_on_paper(worker, volunteer.name, volunteer.born, volunteer.form, Sheet(number))
        await somebody.opens("")
        await somebody.shares_contact()

    async def _elder(self, worker: Neighbour, elder: Elder) -> None:
        who = [VOLUNTEER[name].called for name in elder.cared_by]
        sheet = Sheet(
            "027-8300" + str(1000 + ELDERS.index(elder) * 37),
            f"{ESTATES[elder.community]}3栋2单元501",
            elder.note,
        )
        card = await enrols_elder(
            worker, elder.name, elder.form, elder.born, who=who, card=elder.has_card, situation=elder.situation,
            subsidy=elder.subsidy, sheet=sheet,
        )  # fmt: skip
        if elder.subsidy == "有补贴":
            await worker.taps("请街道特批")
            return
        if elder.has_card:
            await comes_in(self._person(elder.name), card, health=True)
        elif owner := phone_of(elder):
            await links_phone(worker, owner, elder.name)
        if not elder.asked:
            await self.page(worker, elder.name, "不便确认")

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
