"""From the first invitation to the first point."""

from tests.conftest import World


async def test_an_officer_comes_in(world: World) -> None:
    start = await world.start()
    bureau = world.town.person("区民政局")
    await bureau.opens(start)
    bureau.sees("您好", "街道")
