"""How people of the town come in: a card from the worker, three screens of consent, a form of address."""

from bot.sandbox.town import Neighbour, Town


async def founds_community(town: Town, start: str) -> tuple[Neighbour, list[Neighbour]]:
    """The bureau opens 金银湖街道, its officer 银湖社区 with two workers: the officer, and the workers."""
    bureau = town.person("区民政局")
    await bureau.opens(start)
    await opens_unit(bureau, "街道", "开新街道", "金银湖街道")
    await bureau.taps("街道")
    officer = town.person("赵主任")
    await officer.opens(await invites(bureau, "请审核员", "赵主任"))
    await officer.taps("更多")
    await opens_unit(officer, "社区", "开新社区", "银湖社区")
    workers = []
    for name in ("小李", "小周"):
        await officer.taps("更多")
        await officer.taps("社区")
        worker = town.person(name)
        await worker.opens(await invites(officer, "请工作者", name))
        workers.append(worker)
    return officer, workers


async def opens_unit(official: Neighbour, word: str, label: str, name: str) -> None:
    await official.taps(word)
    await official.taps(label)
    await official.says(name)
    await official.taps("对的")


async def invites(official: Neighbour, label: str, name: str) -> str:
    """The link on the card."""
    await official.taps(label)
    await official.says(name)
    await official.taps("对的")
    return card_of(official)


def card_of(official: Neighbour) -> str:
    """The words of the last invitation card on somebody's screen, with its link."""
    return next(bubble.text for bubble in reversed(official.screen.bubbles) if bubble.media == "photo")


async def enrols_volunteer(worker: Neighbour, name: str, born: str) -> str:
    """The card."""
    await worker.taps("登记")
    await worker.taps("互助员")
    await worker.says(name)
    await worker.says(born)
    await worker.taps("发邀请卡")
    await worker.taps("对的")
    return card_of(worker)


async def enrols_elder(
    worker: Neighbour, name: str, form: str, born: str, *, who: str = "王阿姨", card: bool = True
) -> str:
    """An elder who lives alone, life at home hard, no subsidy; whom 王阿姨 looks after. The card, if there is one."""
    await worker.taps("登记")
    await worker.taps("服务对象")
    for said in (name, form, born):
        await worker.says(said)
    await worker.taps("当面同意" if card else "纸上签过")
    for label in ("独居", "不在身边", "有难处", "没补贴", who):
        await worker.taps(label)
    if card:
        await worker.taps("发邀请卡")
    else:
        await worker.taps("没有手机,我来填")
        for said in ("027-83001234", "银湖小区3栋2单元501", "腿脚不便"):
            await worker.says(said)
    await worker.taps("对的")
    return card_of(worker) if card else ""


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


async def comes_in(somebody: Neighbour, card: str, form: str = "", *, health: bool = False) -> None:
    """Open the card, agree, say how to be called, leave no phone."""
    await somebody.opens(card)
    for label in ("知道了", "知道了", "同意"):
        await somebody.taps(label)
    if health:
        await somebody.taps("可以")
    if form:
        await (somebody.taps if form in somebody.labels else somebody.says)(form)
    await somebody.taps("先不留")
