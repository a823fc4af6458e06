"""Buttons of the week's plan in the wrong hands, or too late."""

from tests.conftest import Community
from tests.security.test_forged import card, changes_nothing, data
from tests.security.walks_plan import a_draft, a_promise, a_sent_week


async def test_forged_callback_a_plan(community: Community) -> None:
    """The worker of the community looks at it, changes it, sends it, and nobody else."""
    c = community
    await a_draft(c)
    send, on = data(c.li_worker, "发出去"), card(c.li_worker, "发出去").message_id
    others = (c.wang, c.li_elder, c.zhang_relative, c.zhao_officer, c.bureau)
    for name in ("send-week", "change-week", "see-week", "plan-again"):
        await changes_nothing(
            c,
            *((one, send.replace("send-week", name), on) for one in others),
            (c.li_worker, f"{name}:99:1", on),
        )
    await changes_nothing(c, *((one, "plan-week:0:0", on) for one in others))


async def test_forged_callback_anothers_week(community: Community) -> None:
    """Whether 王阿姨 goes, she alone says; once she has said so, 都行 says nothing more."""
    c = community
    await a_sent_week(c)
    yes, on = data(c.wang, "都行"), card(c.wang, "都行").message_id
    others = (c.liu, c.li_worker, c.li_elder, c.zhao_officer)
    for name in ("week-yes", "week-some", "week-cannot"):
        forged = yes.replace("week-yes", name)
        await changes_nothing(c, *((one, forged, on) for one in others), (c.wang, f"{name}:99:1", on))
    await c.wang.taps("都行")
    c.looked()
    await changes_nothing(c, (c.wang, yes, on), (c.wang, yes.replace("week-yes", "week-some"), on))


async def test_forged_callback_a_promise(community: Community) -> None:
    """Whose weekday it is, that volunteer alone gives back; over a festival the worker may say it for them."""
    c = community
    await a_promise(c)
    end, on = data(c.wang, "不再归我"), card(c.wang, "不再归我").message_id
    others = (c.liu, c.li_worker, c.li_elder, c.zhao_officer)
    await changes_nothing(
        c,
        *((one, end, on) for one in others),
        (c.wang, end.replace(":1:", ":99:"), on),
        (c.wang, f"{end[:-1]}7", on),
    )
    for name in ("festival-yes", "festival-no"):
        await changes_nothing(c, *((one, f"{name}:1:1", on) for one in (c.wang, *others)))
    await changes_nothing(c, *((one, "promise-weekly:1:1", on) for one in (c.wang, *others)))
