"""请人帮忙: asked for by elder, relative or worker; the best few are asked together; the first 我去 goes."""

from itertools import pairwise

from bot.model import PlanItem
from bot.sandbox.coming_in import card_of
from bot.store import care_plans
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.security.facts import number


async def asks(community: Community) -> None:
    """李爹爹 wants somebody to clean tomorrow morning."""
    await taps(community.li_elder, "请人帮忙", "打扫卫生", "明天上午", "没有", "对的")


async def test_an_elder_asks_neighbours_are_asked_together_and_the_first_goes(community: Community) -> None:
    elder, wang, liu = community.li_elder, community.wang, community.liu
    await taps(elder, "请人帮忙")
    elder.sees("邻居来帮忙,不花钱,也不扣分。", "想请人帮什么忙?", "打扫卫生")
    await taps(elder, "打扫卫生")
    elder.sees("什么时候来好?", "今天下午", "明天上午", "别的时候")
    await taps(elder, "明天上午", "没有")
    elder.sees("先说一声")
    elder.sees("对不对?", "请人打扫卫生", "明天(3月19日 星期四)上午")
    await taps(elder, "对的")
    assert elder.sees("请人打扫卫生", "正在问邻居").labels == ("不用了",)
    wang.sees("问问您:李爹爹想请人打扫卫生", "明天(3月19日 星期四)上午", "我去", "这次去不了")
    liu.sees("问问您:一位老人想请人打扫卫生", "我去", "这次去不了")
    await liu.taps("我去")
    assert liu.toasts[-1] == "谢谢您!说好了您去。"
    liu.sees("说好了您去:李爹爹,打扫卫生")
    elder.sees("说好了,刘师傅来打扫卫生:明天(3月19日 星期四)上午。")
    for worker in (community.li_worker, community.zhou_worker):
        worker.sees("刘建国去李大山那里打扫卫生", "看帮忙单")
    assert "谢谢您!已有人去了:打扫卫生" in wang.screen.text
    assert "说好了,刘师傅来。" in elder.screen.text
    community.looked()


async def test_a_sentence_fills_in_what_it_says(community: Community) -> None:
    elder = community.li_elder
    await elder.says("明天下午想找个人陪我去看病")
    elder.sees("邻居来帮忙,不花钱,也不扣分。", "要先说一声什么吗?", "没有")
    await elder.says("轮椅在门后")
    elder.sees("对不对?\n请人陪看病\n明天(3月19日 星期四)下午\n先说一声:轮椅在门后")
    await elder.says("后天上午")
    elder.sees("3月20日 星期五上午")
    await elder.taps("对的")
    community.looked()
    assert await number(community.world, "SELECT count(*) FROM request WHERE service = 'clinic'") == 1


async def test_a_daughter_asks_in_a_sentence_and_her_mother_hears_of_it(community: Community) -> None:
    daughter, mother = community.zhang_relative, community.zhang_elder
    await daughter.says("能不能给我妈找个人打扫卫生,周五下午3点")
    daughter.sees("要先说一声什么吗?")
    await daughter.taps("没有")
    daughter.sees("替张婆婆请人打扫卫生\n3月20日 星期五下午3点到5点\n没有别的要说")
    await daughter.taps("对的")
    mother.sees("小张替您请人打扫卫生:3月20日 星期五下午3点到5点。邻居来帮忙,不花钱,也不扣分。")
    daughter.sees("替张婆婆请人打扫卫生", "正在问邻居", "不用了")
    community.looked()
    await community.wang.taps("我去")
    daughter.sees("说好了,王阿姨去张婆婆那里打扫卫生:3月20日 星期五下午3点到5点。")
    mother.sees("说好了,王阿姨来打扫卫生")
    community.looked()
    await mother.taps("请人帮忙")
    await mother.says("明天上午请人来帮我打扫一下")
    mother.sees("邻居来帮忙")
    community.looked()


async def test_said_to_the_first_question_a_sentence_answers_both(community: Community) -> None:
    elder = community.li_elder
    await elder.taps("请人帮忙")
    await elder.says("想找个人后天上午来打扫卫生")
    assert "要先说一声什么吗?" in elder.screen.text
    community.looked()


async def test_the_usual_help_of_an_elder_stands_first(community: Community) -> None:
    await community.wang.says("昨天下午3点到5点给李爹爹跑腿办事")
    await community.wang.taps("对的")
    community.looked()
    await community.li_elder.taps("请人帮忙")
    assert community.li_elder.sees("想请人帮什么忙?").labels[:2] == ("跑腿办事", "送饭做饭")


async def test_what_neighbours_do_not_do_is_answered_kindly(community: Community) -> None:
    elder = community.li_elder
    await elder.taps("请人帮忙")
    community.looked()
    await elder.says("来个人给我打针")
    elder.sees(
        "打针、洗澡、抬人、银行卡,邻居不做。可以陪着去看病,您看呢?", "陪着去看病", "请人做别的", "问问社区"
    )
    await elder.taps("陪着去看病")
    elder.sees("什么时候来好?")
    await elder.taps("返回")
    await elder.taps("问问社区")
    elder.sees("有事请找社区")
    community.looked()
    await elder.says("想请人来给我洗澡")
    elder.sees("邻居不做")


async def test_another_time_is_typed_or_picked(community: Community) -> None:
    elder = community.li_elder
    await taps(elder, "请人帮忙", "送饭做饭", "别的时候")
    community.looked()
    await elder.says("说不好")
    elder.sees("没看明白。比如:周五、20号。")
    await elder.says("下周二")
    elder.sees("3月24日 星期二,上午还是下午?", "上午", "下午", "都行")
    await elder.taps("都行")
    await elder.taps("没有")
    community.looked()
    await elder.taps("对的")
    elder.sees("请人送饭做饭\n3月24日 星期二")
    community.looked()


async def test_a_day_too_far_or_over_is_asked_again(community: Community) -> None:
    elder = community.li_elder
    await taps(elder, "请人帮忙", "送饭做饭")
    community.looked()
    await elder.says("5月20号上午")
    elder.sees("太早了,30天以内的才能请,最晚到4月17日 星期五。", "什么时候", "为什么")
    await elder.taps("什么时候")
    community.looked()
    await elder.says("今天上午")
    elder.sees("这个时候已经过了。请换个时候。")
    await elder.says("明天三点")
    await elder.taps("没有")
    assert "明天(3月19日 星期四)下午3点到4点" in elder.screen.text
    community.looked()


async def test_the_same_again_is_asked_about(community: Community) -> None:
    elder = community.li_elder
    await asks(community)
    community.looked()
    await taps(elder, "请人帮忙", "打扫卫生", "明天下午")
    assert "明天(3月19日 星期四)上午已经请过人打扫卫生了。还要再请一次吗?" in elder.screen.text
    await elder.taps("不用了")
    community.looked()
    assert await number(community.world, "SELECT count(*) FROM request") == 1


async def test_a_worker_asks_for_an_elder_without_a_phone_in_four_taps(community: Community) -> None:
    li = community.li_worker
    await taps(li, "帮忙单", "替老人请人", "陈爷爷")
    community.looked()
    await taps(li, "送饭做饭", "后天上午", "没有", "对的")
    card = li.unseen[-1]
    assert "陈国强:送饭做饭" in card.text
    assert "社区小李代说的" in card.text
    community.looked()
    await taps(li, "登记", "还有", "替人办事", "陈爷爷")
    assert "小李替您请人送饭做饭" in li.screen.text
    assert "请人帮忙" in li.labels
    community.looked()


async def test_a_worker_asks_from_the_elders_page_or_in_a_sentence(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "陈爷爷", "还有", "请人帮忙", "打扫卫生", "后天上午", "没有", "对的")
    assert "陈国强:打扫卫生" in li.screen.text
    community.looked()
    await li.says("想请人明天上午给张桂珍送饭")
    assert "要先说一声什么吗?" in li.screen.text
    community.looked()


async def test_what_lies_outside_the_care_plan_is_asked_about(community: Community) -> None:
    assert community.world.app is not None

    async def plan(tx: Tx) -> None:
        elder = (await tx.one("SELECT id FROM person WHERE name = '李大山'"))["id"]
        worker = await tx.one(
            "SELECT person.id AS id, unit_id FROM person JOIN role ON person_id = person.id WHERE name = '小李'"
        )
        items = [PlanItem("meals", 3, (), None, 660, 30)]
        made = await care_plans.add(
            tx, elder_id=elder, unit_id=worker["unit_id"], items=items, made_by=worker["id"]
        )
        await care_plans.set_state(tx, made, "standing", from_on="2026-03-01")

    await community.world.app.database.turn(plan, "test")
    elder = community.li_elder
    await taps(elder, "请人帮忙", "打扫卫生", "明天上午")
    assert "服务约定里没有“打扫卫生”。还是想请人吗?" in elder.screen.text
    await taps(elder, "要请", "没有", "对的")
    community.looked()
    assert await number(community.world, "SELECT count(*) FROM request") == 1
    await taps(elder, "请人帮忙", "送饭做饭", "明天上午", "没有")
    assert "对不对?" in elder.screen.text
    community.looked()


async def test_neighbours_see_what_is_wanted_and_what_they_promised(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await wang.taps("帮帮邻居")
    wang.sees("这会儿没有邻居要帮忙。有了会问您。")
    await asks(community)
    community.looked()
    await wang.taps("帮帮邻居")
    wang.sees("问问您:李爹爹想请人打扫卫生", "我去")
    await wang.taps("我去")
    community.looked()
    await wang.taps("帮帮邻居")
    wang.sees("说好了您去:李爹爹,打扫卫生")
    wang.sees("别的没有了。谢谢您!")
    community.looked()
    community.world.clock.moves(hours=5)
    await taps(community.li_elder, "请人帮忙", "送饭做饭", "后天上午", "没有", "对的")
    community.looked()
    await liu.taps("帮帮邻居")
    liu.sees("邻居要人帮忙:\n1. 一位老人 送饭做饭,3月20日 星期五上午,本社区", "我去第1件")
    await liu.taps("我去第1件")
    liu.sees("说好了您去:李爹爹,送饭做饭")
    community.looked()


async def test_only_those_concerned_are_told(community: Community) -> None:
    await asks(community)
    community.looked()
    await community.wang.taps("我去")
    heard = {name for name, one in _everybody(community).items() if one.unseen}
    assert heard == {"李大山", "王秀兰", "小李", "小周"}
    community.looked()
    await taps(community.li_elder, "不用了", "对的")
    heard = {name for name, one in _everybody(community).items() if one.unseen}
    assert heard == {"李大山", "王秀兰"}
    community.looked()


def _everybody(community: Community) -> dict[str, Neighbour]:
    return {one.name: one for one in community.town.neighbours.values()}


async def test_nobody_is_asked_a_third_time_on_a_day(community: Community) -> None:
    """Two offers a day are enough; the third request goes to the worker, who sees whom to phone."""
    wang = community.wang
    for service in ("打扫卫生", "送饭做饭"):
        await taps(community.li_elder, "请人帮忙", service, "后天上午", "没有", "对的")
        wang.sees("问问您")
        community.world.clock.moves(minutes=1)
    await taps(community.li_elder, "请人帮忙", "聊天做伴", "后天下午", "没有", "对的")
    wang.sees_nothing()
    told = next(event.text for event in community.li_worker.unseen if "没找到人" in event.text)
    assert "王秀兰" in told
    community.looked()


async def test_who_has_promised_an_hour_already_is_not_asked_to_be_elsewhere(community: Community) -> None:
    """Nor does a yes of theirs count for two places at once."""
    for elder, when in ((community.li_elder, "后天9点"), (community.zhang_elder, "后天9点半")):
        await taps(elder, "请人帮忙", "打扫卫生")
        await elder.says(when)
        await taps(elder, "没有", "对的")
    wang = community.wang
    wang.sees("李爹爹想请人打扫卫生")
    wang.sees("张婆婆想请人打扫卫生")
    community.looked()
    first, second = [one for one in wang.screen.bubbles if "我去" in one.labels]
    await wang.taps_old(first, "我去")
    community.looked()
    await wang.taps_old(second, "我去")
    wang.sees("那个时候,您说好了去别家", "为什么")
    community.looked()
    await taps(community.zhang_elder, "请人帮忙", "送饭做饭")
    await community.zhang_elder.says("后天9点半")
    await taps(community.zhang_elder, "没有", "对的")
    assert "张婆婆想请人送饭做饭" not in wang.screen.text
    community.looked()


async def test_a_daughter_of_two_says_for_whom(community: Community) -> None:
    """Asked, or named in the sentence."""
    li, daughter = community.li_worker, community.zhang_relative
    await taps(li, "登记", "家人", "李爹爹")
    await li.says("小张")
    await taps(li, "小张 家人", "女儿", "当面同意", "对的")
    await daughter.opens(card_of(li))
    community.looked()
    await daughter.taps("帮家人请人")
    daughter.sees("帮哪一位请人?", "李爹爹", "张婆婆")
    await daughter.taps("李爹爹")
    daughter.sees("邻居来帮忙,不花钱,也不扣分。\n想请人帮李爹爹做什么?")
    await daughter.taps("算了")
    community.looked()
    await daughter.says("明天上午想请人给张婆婆打扫一下")
    daughter.sees("邻居来帮忙,不花钱,也不扣分。\n要先说一声什么吗?")
    await daughter.taps("没有")
    daughter.sees("替张婆婆请人打扫卫生")
    community.looked()


async def test_a_worker_without_elders_is_told_so(community: Community) -> None:
    wu = await worker_of_another(community)
    await taps(wu, "帮忙单", "替老人请人")
    assert "还没有登记老人" in wu.screen.text
    community.looked()


async def test_what_hangs_on_an_answer_is_asked_anew_with_it(community: Community) -> None:
    """The part of the day was Friday's, not Tuesday's; 要请 was said of one day, and of what is not done once."""
    elder = community.li_elder
    await asks(community)
    await taps(elder, "请人帮忙", "打扫卫生", "别的时候")
    await elder.says("周五")
    await taps(elder, "上午", "没有", "改一下", "什么时候")
    await elder.says("下周二")
    assert "星期二,上午还是下午?" in elder.screen.text
    await taps(elder, "下午")
    assert "请人打扫卫生\n3月24日 星期二下午" in elder.screen.text
    await elder.says("明天下午")
    assert "已经请过人打扫卫生了" in elder.screen.text
    await elder.taps("要请")
    await taps(elder, "改一下", "帮什么忙")
    await elder.says("给我洗澡")
    await taps(elder, "请人做别的", "改一下", "帮什么忙")
    await elder.says("给我打针")
    assert elder.screen.bubbles[-1].labels[:2] == ["陪着去看病", "请人做别的"]
    community.looked()


async def test_for_whom_is_not_enrolled_any_more_nobody_is_asked(community: Community) -> None:
    assert community.world.app is not None

    async def ends(tx: Tx) -> None:
        mother = (await tx.one("SELECT id FROM person WHERE name = '张桂珍'"))["id"]
        await tx.write(
            "UPDATE role SET until_at = :now WHERE person_id = :id AND role = 'elder'",
            now=tx.now_ms,
            id=mother,
        )

    await community.world.app.database.turn(ends, "test")
    await community.zhang_relative.taps("帮家人请人")
    community.zhang_relative.sees("这里请不了人了。有事请跟社区说。", "为什么")


async def test_five_answers_that_are_not_clear_are_never_answered_alike_twice_in_a_row(
    community: Community,
) -> None:
    """UX 12; and the question stands beneath each time."""
    elder = community.li_elder
    await elder.taps("请人帮忙")
    elder.sees("想请人帮什么忙")
    heard = []
    for said in ("很" * 3000, "😀😀😀", "<b>*_[ ' OR 1=1 --", "qwerty", "%%%"):
        await elder.says(said)
        heard.append(elder.sees("想请人帮什么忙").text)
    assert all(one != after for one, after in pairwise(heard))
    community.li_worker.sees("李大山连着几句我都没听懂")
    community.zhou_worker.sees("李大山连着几句我都没听懂")
