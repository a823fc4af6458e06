"""The journeys where asking, matching and coming go another way than usual: somebody else's hands, a relative told."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue


async def _asks(c: Community, t: Tongue, service: str = "cleaning") -> None:
    """李爹爹 wants somebody for tomorrow afternoon."""
    await c.li_elder.taps(t("home-ask"))
    await c.li_elder.says(t(f"service-{service}"))
    await taps(c.li_elder, t("ask-tomorrow-afternoon"), t("ask-nothing"), t("button-yes"))


async def _passes(c: Community, **by: int) -> None:
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


async def rings_in(c: Community, t: Tongue) -> None:
    """A volunteer is ill and rings the community: the worker gives it back for her, and everybody hears from whom."""
    li = c.li_worker
    await _asks(c, t)
    await c.wang.taps(t("button-take-offer"))
    await taps(
        li, t("home-requests"), t.line("requests-open", 1), t("button-give-back-for"), t("why-not-ill-for")
    )
    await c.liu.taps(t("button-take-offer"))


async def street_steps_in(c: Community, t: Tongue) -> None:
    """Both workers are on holiday, and nobody can go: the street has the request, and finds somebody by telephone."""
    for worker in (c.li_worker, c.zhou_worker):
        await taps(worker, t("home-more"), t("more-to-away"))
        for said in (t.either("今天", "today"), t.either("三天", "three days")):
            await worker.says(said)
        await taps(worker, t("away-nobody"), t("button-yes"))
    c.looked()
    c.town.lines.clear()
    zhao = c.zhao_officer
    await _asks(c, t)
    for one in (c.wang, c.liu):
        await one.taps(t("button-leave-offer"))
    await taps(zhao, t("button-open-request"), t("button-find-helper"))
    await zhao.says("刘建国")
    await zhao.taps(t("find-helper-agreed"))


async def home_notes(c: Community, t: Tongue) -> None:
    """A dog, and a door at which to knock loudly: the worker notes it once, and whoever goes reads it on their card."""
    li = c.li_worker
    await taps(li, t("home-enrol"), t("enrol-to-page"), "李爹爹", t("page-facts"), t("fact-home-wishes"))
    await taps(li, t("home-is-dog"), t("home-is-knock"), t("several-done"))
    await _asks(c, t)
    await c.liu.taps(t("button-take-offer"))


async def family_evening(c: Community, t: Tongue) -> None:
    """The evening before: who goes, the mother and the daughter who follows it all read who comes tomorrow."""
    await c.zhang_elder.taps(t("home-ask"))
    await c.zhang_elder.says(t("service-cleaning"))
    await taps(c.zhang_elder, t("ask-tomorrow-afternoon"), t("ask-nothing"), t("button-yes"))
    await c.wang.taps(t("button-take-offer"))
    c.looked()
    c.town.lines.clear()
    await _passes(c, hours=2, minutes=30)


async def note_said(c: Community, t: Tongue) -> None:
    """One sentence tells the visit and leaves a line for the daughter; she and her mother read it on their cards."""
    said = t.either(
        "今天上午给张婆婆打扫两小时,跟她女儿说一声,她中午吃了一大碗饭",
        "cleaned for 张婆婆 this morning for 2 hours, tell her daughter: she ate a big bowl at noon",
    )
    await c.wang.says(said)
    await c.wang.taps(t("button-yes"))
    await c.zhang_elder.taps(t("button-came"))


JOURNEYS: dict[str, Journey] = {
    "rings_in": rings_in, "street_steps_in": street_steps_in, "home_notes": home_notes,
    "family_evening": family_evening, "note_said": note_said,
}  # fmt: skip
