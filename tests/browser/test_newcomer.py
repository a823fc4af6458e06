"""Somebody new on the page is 新来的 until the bot knows them; then they stand there by name and role."""

import pytest

from bot.sandbox.behind import Behind
from tests.browser.conftest import Opens
from tests.sandbox.test_town_api import Hands

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


async def test_once_enrolled_a_newcomer_stands_there_by_name_and_role(street: Opens) -> None:
    hands = Hands()
    behind: Behind = hands.behind()
    async with street(behind=behind) as here:
        new = here.api.person(2000000001, "小周")
        new.start()
        person = here.page.locator(".person", has_text="小周")
        await person.locator(".role", has_text="新来的").wait_for()
        hands.known = {new.id: ("周玉兰", "volunteer")}
        new.says("您好")
        known = here.page.locator(".person", has_text="周玉兰")
        await known.locator(".role", has_text="互助员").wait_for()
        phone = here.page.locator(f'.phone[data-person="{new.id}"]')
        assert "周玉兰" in await phone.locator(".name").inner_text()
        assert "互助员" in await phone.locator(".state").inner_text()
