"""How people of the town come in: a card from the worker, three screens of consent, a form of address."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.sandbox.town import Neighbour, Town

ENGLISH = {
    "知道了": "I see",
    "同意": "I agree",
    "可以": "You may",
    "就叫姓名": "Just my name",
    "先不留": "Not now",
    "问过了,来过": "Asked: they came",
    "说没来": "Says nobody came",
    "没问到": "Could not ask",
    "家人近况": "My family",
}
"""The same buttons on a telephone that speaks English."""


def on_phone_of(somebody: Neighbour, label: str) -> str:
    """The label as this person's telephone shows it."""
    return ENGLISH.get(label, label) if somebody.person.user.language_code == "en" else label


# Officials -----------------------------------------------------------------------------------------------


async def founds_community(town: Town, start: str) -> tuple[Neighbour, list[Neighbour]]:
    """The bureau opens 金银湖街道, its officer 银湖社区 with two workers: the officer, and the workers."""
    bureau = town.person("区民政局")
    await bureau.opens(start)
    officer = await opens_street(bureau, "金银湖街道", "赵主任")
    return officer, await opens_community(officer, "银湖社区", ("小李", "小周"))


async def opens_street(bureau: Neighbour, name: str, officer: str) -> Neighbour:
    """A street with its officer, who comes in at once."""
    await opens_unit(bureau, "街道", "开新街道", name)
    await bureau.taps("街道")
    newcomer = bureau.town.person(officer)
    await newcomer.opens(await invites(bureau, "请审核员", officer, name))
    return newcomer


async def opens_community(officer: Neighbour, name: str, workers: Sequence[str]) -> list[Neighbour]:
    """A community with its workers, who come in at once."""
    await officer.taps("更多")
    await opens_unit(officer, "社区", "开新社区", name)
    newcomers = []
    for worker in workers:
        await officer.taps("更多")
        await officer.taps("社区")
        newcomer = officer.town.person(worker)
        await newcomer.opens(await invites(officer, "请工作者", worker, name))
        newcomers.append(newcomer)
    return newcomers


async def opens_unit(official: Neighbour, word: str, label: str, name: str) -> None:
    await official.taps(word)
    await official.taps(label)
    await official.says(name)
    await official.taps("对的")


async def invites(official: Neighbour, label: str, name: str, unit: str = "") -> str:
    """The link on the card; `unit` is chosen where there is more than one."""
    await official.taps(label)
    if unit and official.can_tap(unit):
        await official.taps(unit)
    await official.says(name)
    await official.taps("对的")
    return card_of(official)


def card_of(official: Neighbour) -> str:
    """The words of the last invitation card on somebody's screen, with its link."""
    messages = reversed(official.person.chat.messages.values())
    return next(message.text for message in messages if message.media == "photo")


# Volunteers, elders, relatives ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Sheet:
    """What somebody without a card agreed to on paper."""

    phone: str = "027-83001234"
    address: str = "银湖小区3栋2单元501"
    health: str = "腿脚不便"


async def enrols_volunteer(worker: Neighbour, name: str, born: str) -> str:
    """The card."""
    await worker.taps("登记")
    await worker.taps("互助员")
    await worker.says(name)
    await worker.says(born)
    await worker.taps("发邀请卡")
    await worker.taps("对的")
    return card_of(worker)


async def enrols_volunteer_on_paper(worker: Neighbour, name: str, born: str, form: str, sheet: Sheet) -> None:
    """With a phone number on the sheet: whoever has that phone needs no card."""
    await worker.taps("登记")
    await worker.taps("互助员")
    await worker.says(name)
    await worker.says(born)
    await worker.taps("没有手机,我来填")
    await worker.picks(form)
    await worker.taps("纸上签过了")
    await worker.says(sheet.phone)
    await worker.taps("对的")


async def enrols_elder(
    worker: Neighbour, name: str, form: str, born: str, *, who: str | Sequence[str] = "王阿姨", card: bool = True,
    situation: str = "独居", subsidy: str = "没补贴", sheet: Sheet | None = None,
) -> str:  # fmt: skip
    """An elder whose family is away, life at home hard; whom `who` looks after. The card, if there is one.

    With a subsidy the elder is not taken in, and the worker is not asked who goes.
    """
    await worker.taps("登记")
    await worker.taps("服务对象")
    for said in (name, form, born):
        await worker.says(said)
    await worker.taps("当面同意" if card else "纸上签过")
    for label in (situation, "不在身边", "有难处", subsidy):
        await worker.picks(label)
    if subsidy != "有补贴":
        await _asks_to_care(worker, [who] if isinstance(who, str) else who)
        if card:
            await worker.taps("发邀请卡")
        else:
            await _fills_in(worker, sheet or Sheet())
    await worker.taps("对的")
    return card_of(worker) if card and subsidy != "有补贴" else ""


async def _asks_to_care(worker: Neighbour, who: Sequence[str]) -> None:
    if len(who) == 1:
        await worker.picks(who[0])
        return
    await worker.picks("不止一位")
    for one in who:
        await worker.picks(one)
    await worker.taps("选好了")


async def _fills_in(worker: Neighbour, sheet: Sheet) -> None:
    await worker.taps("没有手机,我来填")
    for said in (sheet.phone, sheet.address, sheet.health):
        await worker.says(said)


async def enrols_relative(worker: Neighbour, elder: str, name: str, how: str) -> str:
    """The card."""
    await worker.taps("登记")
    await worker.taps("家人")
    await worker.says(elder)
    await worker.says(name)
    await worker.taps(how)
    await worker.taps("当面同意")
    await worker.taps("对的")
    return card_of(worker)


async def links_phone(worker: Neighbour, owner: str, other: str) -> None:
    """两人一部手机."""
    await worker.taps("登记")
    await worker.picks("两人一部手机")
    await worker.says(owner)
    await worker.says(other)
    await worker.taps("对的")


async def sets_duty_list(worker: Neighbour, *names: str) -> None:
    """值班表: each of them at all times outside office hours."""
    for name in names:
        for label in ("更多", "值班表", name, "天天都值", "对的"):
            await worker.taps(label)


async def comes_in(somebody: Neighbour, card: str, form: str = "", *, health: bool = False) -> None:
    """Open the card, agree, say how to be called, leave no phone."""
    await somebody.opens(card)
    for label in ("知道了", "知道了", "同意"):
        await somebody.taps(on_phone_of(somebody, label))
    if health:
        await somebody.taps(on_phone_of(somebody, "可以"))
    if form:
        await somebody.picks(on_phone_of(somebody, form))
    await somebody.taps(on_phone_of(somebody, "先不留"))
