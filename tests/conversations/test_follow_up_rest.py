"""A rest wished for at a 回访: what the volunteer promised for those days is asked about, and given back if they like."""

from datetime import date

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_come import promised, request

FORM = (
    "登记",
    "还有",
    "回访",
    "王阿姨",
    "打电话",
    "做得顺心",
    "活儿正好",
    "身体好",
    "想歇一段",
    "歇两周",
    "没讲什么",
)


async def test_what_was_promised_for_those_days_is_given_back(community: Community) -> None:
    """小李 is on the telephone with her: she reads of each visit, and the elder hears that others are asked."""
    li, wang = community.li_worker, community.wang
    await promised(community, date(2026, 3, 20))
    await taps(li, *FORM)
    question = li.screen.bubbles[-1]
    assert question.text.startswith(
        "这些天王阿姨答应过的,还去吗?\n3月20日 星期五下午2点到3点半 李爹爹:打扫卫生"
    )
    assert question.labels[:2] == ["还去", "不去了"]
    await taps(li, "不去了", "没有")
    assert li.screen.text.endswith("还有:没有\n答应过的1次不去了,另外找人")
    assert (await request(community)).volunteer_id is not None
    await li.taps("对的")
    assert (await request(community)).volunteer_id is None
    community.li_elder.sees("王阿姨来不了了(社区小李代说的)")
    assert "社区小李替您记下了:李爹爹那里您去不了了" in "".join(one.text for one in wang.unseen)
    community.looked()


async def test_on_second_thoughts_they_go_all_the_same(community: Community) -> None:
    li = community.li_worker
    await promised(community, date(2026, 3, 20))
    await taps(li, *FORM, "不去了", "没有", "改一下", "还去不去", "还去")
    assert "另外找人" not in li.screen.bubbles[-1].text
    await li.taps("对的")
    community.looked()
    assert (await request(community)).volunteer_id is not None


async def test_what_comes_after_the_rest_is_not_asked_about(community: Community) -> None:
    await promised(community, date(2026, 4, 10))
    await taps(community.li_worker, *FORM)
    assert "还有什么要记的" in community.li_worker.screen.bubbles[-1].text
    await taps(community.li_worker, "没有", "对的")
    community.looked()
    assert (await request(community)).volunteer_id is not None
