"""The journeys of whoever goes: there and back, given back, a closed door, an errand's money, something broke."""

from bot.words import say
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.tongue import TODAY, Journey, Tongue


async def _signed(c: Community, t: Tongue, name: str) -> None:
    """The elder's address and phone are on file."""
    li = c.li_worker
    await taps(li, t("home-enrol"), t("button-more"), t("enrol-to-paper"))
    for said in (name, "02783009999", "银湖小区9栋2单元301"):
        await li.says(said)
    as_it_is = t("answer-as-it-is")
    await taps(li, as_it_is if as_it_is in li.labels else t("answer-nothing"), t("button-yes"))
    c.looked()
    c.town.lines.clear()


async def _asked(
    c: Community, t: Tongue, who: Neighbour, service: str, goes: Neighbour | None = None, hours: int = 23
) -> None:
    """Somebody is wanted for tomorrow afternoon, and 王阿姨 goes; that afternoon comes."""
    await who.taps(t("home-ask-family" if who is c.zhang_relative else "home-ask"))
    await who.says(t(f"service-{service}"))
    await taps(who, t("ask-tomorrow-afternoon"), t("ask-nothing"), t("button-yes"))
    await (goes or c.wang).taps(t("button-take-offer"))
    await _passes(c, hours=hours)


async def _passes(c: Community, **by: int) -> None:
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


def _yuan(t: Tongue, fen: int) -> str:
    return say(t.language, "yuan", today=TODAY, said_fen=fen)


async def come(c: Community, t: Tongue) -> None:
    """From 我去 to 办好了: where to, at the door, done in one tap, what the elder says, verified; at night the address goes."""
    await _signed(c, t, "李大山")
    liu = c.liu
    await _asked(c, t, c.li_elder, "cleaning", liu)
    await taps(liu, t("button-arrive"))
    c.world.clock.moves(minutes=85)
    await taps(liu, t("button-finish"), t("button-yes"))
    await c.li_elder.taps(t("button-came"))
    await taps(c.li_worker, t("home-verify"), t("button-verify"))
    await _passes(c, hours=13)


async def give_back(c: Community, t: Tongue) -> None:
    """去不了了: one tap says why; mother, daughter and worker hear it, and the next neighbour is asked."""
    await _asked(c, t, c.zhang_relative, "meals", hours=1)
    await taps(c.wang, t("button-give-back"), t("why-not-ill"))
    await c.liu.taps(t("button-take-offer"))


async def nobody_home(c: Community, t: Tongue) -> None:
    """Nobody opens: a call, a second try; then the worker has a card that says whom to ring, and sees to it."""
    await _signed(c, t, "张桂珍")
    await _asked(c, t, c.zhang_relative, "check-in")
    await taps(c.wang, t("button-nobody-home"), t("button-ring"))
    c.world.clock.moves(minutes=30)
    await c.wang.taps(t("button-nobody-home"))
    await c.li_worker.taps(t("button-close-mishap"))


async def errand(c: Community, t: Tongue) -> None:
    """An errand: 20 yuan along, never a card; settled with a photo of the receipt, which the elder looks at."""
    wang = c.wang
    await _asked(c, t, c.li_elder, "errands")
    await wang.taps(t("button-money-got"))
    await wang.says(t.either("他把银行卡给我了", "he gave me his bank card"))
    await wang.says(t.either("二十块", "20"))
    await wang.taps(t("button-yes"))
    await wang.taps(t("button-money-settle"))
    await wang.says(t.either("15块5", "15.5"))
    await wang.taps(_yuan(t, 450))
    await wang.sends("photo")
    await wang.taps(t("button-yes"))
    await c.li_elder.taps(t("button-receipt"))


async def mishap(c: Community, t: Tongue) -> None:
    """Something broke: two taps and a line, and it is the worker's until it is seen to."""
    wang, li = c.wang, c.li_worker
    await _asked(c, t, c.li_elder, "cleaning")
    await taps(wang, t("button-mishap"), t("mishap-kind-broken"))
    await wang.says(t.either("碗打碎了一个", "a bowl broke"))
    await taps(li, t("home-today"), t("go-mishaps"), t("button-close-mishap"))


JOURNEYS: dict[str, Journey] = {
    "come": come, "give_back": give_back, "nobody_home": nobody_home, "errand": errand, "mishap": mishap,
}  # fmt: skip
