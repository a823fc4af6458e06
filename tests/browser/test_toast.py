"""The word that answers a tap stands where nothing can be tapped, and moves nothing under a finger."""

import pytest

from tests.browser.conftest import Opens
from tests.browser.test_chat import inline

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


@pytest.mark.parametrize("messages", [1, 12], ids=["few messages", "more than fit"])
@pytest.mark.parametrize("width", [320, 1440])
async def test_a_toast_covers_nothing_and_the_newest_buttons_stay_where_they_are(
    street: Opens, messages: int, width: int
) -> None:
    async with street(width=width, height=800) as here:
        for _ in range(messages):
            await here.sends("王秀兰", "对不对?", reply_markup=inline("对的", "改一下"))
        phone = here.phone("王秀兰")
        newest = phone.locator(".rows button").last
        await newest.wait_for()
        before = await newest.bounding_box()
        await phone.get_by_role("button", name="对的").last.click()
        query = await here.update("callback_query")
        await here.api.call(
            "answerCallbackQuery", {"callback_query_id": query["id"], "text": "已经记上了。" * 10}
        )
        toast = phone.locator(".toast", has_text="已经记上了")
        await toast.wait_for()
        after, box = await newest.bounding_box(), await toast.bounding_box()
        assert before is not None
        assert after is not None
        assert box is not None
        assert abs(after["y"] - before["y"]) < 1, "not a pixel up or down"
        for button in await phone.locator("button:visible").all():
            theirs = await button.bounding_box()
            top, bottom = await button.evaluate(
                "one => { const screen = one.closest('.chat')?.getBoundingClientRect();"
                " return screen ? [screen.top, screen.bottom] : [0, innerHeight]; }"
            )
            assert theirs is not None
            seen_from, seen_to = max(theirs["y"], top), min(theirs["y"] + theirs["height"], bottom)
            hidden = seen_from >= seen_to  # it was scrolled out of sight
            assert hidden or seen_to <= box["y"] or seen_from >= box["y"] + box["height"]
