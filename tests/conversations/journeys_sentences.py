"""The main job and a request, by sentences alone: nobody taps anything but whoever checks, which is their work, not the talk."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue


async def by_sentences(c: Community, t: Tongue) -> None:
    """王阿姨 tells a visit, corrects it twice, says yes; the elder says she came; points, a gift, and both taken back."""
    await _has_points(c, t)
    wang = c.wang
    await wang.says(
        t.either("昨天下午两点到四点给李爹爹打扫卫生", "cleaned for 李爹爹 yesterday from 2pm to 4pm")
    )
    await wang.says(t.either("不是打扫,是做饭", "no, it was cooking"))
    await wang.says(t.either("时间也不对,是一个半小时", "no, one and a half hours"))
    await wang.says(t.either("对的对的", "yes that's right"))
    await c.li_elder.says(t.either("她来过了", "she came"))
    await wang.says(t.either("我还有几多分", "how many points do i have"))
    await wang.says(t.either("匀半分把刘师傅", "give 刘师傅 half a point"))
    await wang.says(t.either("蛮好", "perfect"))
    await wang.says(t.either("送错人了,把分收回来", "take my gift back"))
    await wang.says(t.either("要得", "yes"))
    await wang.says(t.either("昨天给李爹爹那条记错了,撤了吧", "delete that visit"))
    await wang.says(t.either("是的", "yes please"))


async def request_by_sentences(c: Community, t: Tongue) -> None:
    """李爹爹 asks in a sentence; one cannot, the other goes; then it is not needed any more."""
    elder = c.li_elder
    await elder.says(
        t.either("后天下午3点想请人来陪我说说话", "need somebody to chat with me on 20 March 3pm")
    )
    await elder.says(t.either("没有", "nothing"))
    await elder.says(t.either("对的", "yes"))
    await c.wang.says(t.either("这次去不了", "sorry, I can't go"))
    await c.liu.says(t.either("我去", "I'll go"))
    await elder.says(t.either("不用来了", "I don't need anybody any more"))
    await elder.says(t.either("对的", "yes"))


async def _has_points(c: Community, t: Tongue) -> None:
    """What came before, not told here: a visit that was checked and audited."""
    visit = (t("home-log"), "李爹爹", t("service-cleaning"), t("day-today-morning"), t("60"), t("button-yes"))
    await taps(c.wang, *visit)
    await c.li_elder.taps(t("button-came"))
    await taps(c.li_worker, t("home-verify"), t("button-verify"))
    await taps(c.zhao_officer, t("home-audit"), t("button-audit"))
    c.looked()
    c.town.lines.clear()


JOURNEYS: dict[str, Journey] = {"by_sentences": by_sentences, "request_by_sentences": request_by_sentences}
