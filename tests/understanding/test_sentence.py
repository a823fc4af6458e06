"""Sentences as people say them on Wednesday 18 March 2026 at four in the afternoon, and what is made of them."""

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.understand import as_json
from bot.understanding.form import as_form
from bot.understanding.names import Named
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context

NOW = datetime.fromisoformat("2026-03-18T16:00+08:00")
DRAFT = {"date": "2026-03-17", "minutes": 120, "part": "morning", "service": "cleaning", "elder": "李爹爹"}
ELDERS: tuple[Named, ...] = (
    (1, "李大山", "爹爹"),
    (2, "张桂珍", "婆婆"),
    (3, "陈国强", "爷爷"),
    (4, "李明", "爹爹"),
)
LENGTH, START, END = "minutes", "start", "end"


def form(text: str, **context: Any) -> dict[str, Any]:
    """As it is written out: JSON has no fractions."""
    found = as_form(understand(text, NOW, Context(**context)), text, NOW.date())
    read: dict[str, Any] = json.loads(json.dumps(found, default=as_json))
    return read


def visit(text: str, **context: Any) -> dict[str, Any]:
    """The one visit of a sentence, with what is asked."""
    found = form(text, **context)
    assert found["intent"] == "log_visit", found
    [one] = found["visits"]
    told: dict[str, Any] = one
    return told | {"ask": found["ask"], "flags": found["flags"]}


# Visits that are told wholly -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day", "start", "end", "minutes", "service", "elder"),
    [
        ("昨天下午三点到五点给李爹爹打扫卫生", 17, "15:00", "17:00", 120, "cleaning", "李爹爹"),
        ("给李爹爹打扫卫生,昨天下午三点到五点", 17, "15:00", "17:00", 120, "cleaning", "李爹爹"),
        ("打扫卫生 昨天 李爹爹 两小时", 17, None, None, 120, "cleaning", "李爹爹"),
        ("今天上午8:30-10:00陪张婆婆看病", 18, "08:30", "10:00", 90, "clinic", "张婆婆"),
        ("今天早上8点到9点帮陈爷爷买菜", 18, "08:00", "09:00", 60, "errands", "陈爷爷"),
        ("前天给张婆婆送饭半小时", 16, None, None, 30, "meals", "张婆婆"),
        ("前天晚上七点到八点半陪胡婆婆聊天", 16, "19:00", "20:30", 90, "company", "胡婆婆"),
        ("昨晚8点到9点陪胡婆婆聊天", 17, "20:00", "21:00", 60, "company", "胡婆婆"),
        ("昨天晚上给胡婆婆读报 8点到9点", 17, "20:00", "21:00", 60, "company", "胡婆婆"),
        ("星期一上门看看老马 一刻钟", 16, None, None, 15, "check-in", "老马"),
        ("上周五下午去看望刘奶奶45分钟", 13, None, None, 45, "check-in", "刘奶奶"),
        ("3月16号给郑大妈洗衣服1.5小时", 16, None, None, 90, "cleaning", "郑大妈"),
        ("三月十六上午九点到十一点给郑大妈洗被子", 16, "09:00", "11:00", 120, "cleaning", "郑大妈"),
        ("16号陪何师傅下棋,一个半小时", 16, None, None, 90, "company", "何师傅"),
        ("三天前帮欧阳奶奶取快递20分钟", 15, None, None, 20, "errands", "欧阳奶奶"),
        ("昨天上午九点去的十一点回的 给李爹爹做饭", 17, "09:00", "11:00", 120, "meals", "李爹爹"),
        ("昨天上午10点给李爹爹做饭 一小时", 17, "10:00", "11:00", 60, "meals", "李爹爹"),
        ("昨天给五楼的李爹爹打扫了两小时", 17, None, None, 120, "cleaning", "李爹爹"),
        ("昨天给3栋的李爹爹量血压,去医院量的,血压150/90,一个小时", 17, None, None, 60, "clinic", "李爹爹"),
        ("昨天两小时不对是三小时给李爹爹打扫", 17, None, None, 180, "cleaning", "李爹爹"),
        ("前天,哦不是,昨天给李爹爹打扫一小时", 17, None, None, 60, "cleaning", "李爹爹"),
        ("昨天去了李爹爹家,扫了地,半个钟头", 17, None, None, 30, "cleaning", "李爹爹"),
        ("昨天去看了看李爹爹半小时", 17, None, None, 30, "check-in", "李爹爹"),
        ("昨天给李爹爹打扫两小时30", 17, None, None, 150, "cleaning", "李爹爹"),
        ("昨天跟李爹爹一起散步一小时", 17, None, None, 60, "company", "李爹爹"),
        ("昨天给李爹爹打扫两小时,多少分", 17, None, None, 120, "cleaning", "李爹爹"),
        ("昨天去看看李爹爹 聊了天 一小时", 17, None, None, 60, "company", "李爹爹"),
        ("前天送李爹爹去急诊住院 三小时", 16, None, None, 180, "urgent", "李爹爹"),
        ("做天跟李爹爹过早 半个钟头", 17, None, None, 30, "meals", "李爹爹"),
        ("昨天帮李爹爹交煤气费半小时", 17, None, None, 30, "errands", "李爹爹"),
        ("昨天给陈建国打扫两小时", 17, None, None, 120, "cleaning", "陈建国"),
        ("昨天给陈建国师傅打扫两小时", 17, None, None, 120, "cleaning", "陈建国师傅"),
        ("this morning 8 to 9:30 cleaned for mrs wang", 18, "08:00", "09:30", 90, "cleaning", "mrs wang"),
        ("Took Mrs Wang to the clinic yesterday, two hours", 17, None, None, 120, "clinic", "Mrs Wang"),
        ("had a chat with mr li last night 7pm to 8pm", 17, "19:00", "20:00", 60, "company", "mr li"),
        ("lunch for granny zhou on monday, half an hour", 16, None, None, 30, "meals", "granny zhou"),
        ("cleaned for mr li on 16 march for 90 minutes", 16, None, None, 90, "cleaning", "mr li"),
        ("the day before yesterday shopping for mr li 1 hour 30 minutes", 16, None, None, 90, "errands", "mr li"),
        ("two days ago visited mr li 30 min", 16, None, None, 30, "check-in", "mr li"),
        ("sat with mr li and had a chat yesterday 1 hour", 17, None, None, 60, "company", "mr li"),
    ],
)  # fmt: skip
def test_all_of_it_is_told(
    text: str, day: int, start: str | None, end: str | None, minutes: int, service: str, elder: str
) -> None:
    found = visit(text)
    assert (found["date"], found["day_offset"]) == (f"2026-03-{day}", day - 18)
    assert (found[START], found[END], found[LENGTH]) == (start, end, minutes)
    assert (found["service"], found["elder"], found["ask"]) == (service, elder, [])


# Visits of which something is asked ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ask", "filled"),
    [
        ("给李爹爹打扫了", {"minutes"}, {"date": "2026-03-18", "minutes": None}),
        ("昨天打扫两小时", {"elder"}, {"elder": None, "minutes": 120}),
        ("昨天给李爹爹帮忙两小时", {"service"}, {"service": None}),
        ("昨天给李爹爹做饭打扫两小时", {"service"}, {"service": None}),
        ("昨天3点到5点给李爹爹打扫", {"ampm"}, {"start": "15:00", "minutes": 120}),
        ("昨天三点开始给李爹爹打扫一个小时", {"ampm"}, {"start": "15:00", "end": "16:00"}),
        ("8到10给李爹爹打扫", {"ampm"}, {"start": "08:00", "minutes": 120}),
        ("昨天上午15点到16点给李爹爹打扫", {"start", "minutes"}, {"start": None, "minutes": None}),
        ("昨天上午15点给李爹爹打扫一小时", {"start"}, {"start": None, "minutes": 60}),
        ("昨天下午三点到五点给李爹爹打扫三小时", {"minutes"}, {"start": None, "end": None, "minutes": None}),
        ("昨天上午8点到9点,下午3点到4点给李爹爹打扫", {"start", "minutes"}, {"start": None, "minutes": None}),
        ("昨天给李爹爹打扫两个多小时", {"minutes"}, {"minutes": 120}),
        ("昨天给李爹爹打扫不到一小时", {"minutes"}, {"minutes": 60}),
        ("昨天给李爹爹打扫了个把小时", {"minutes"}, {"minutes": 60}),
        ("昨天给李爹爹打扫点把钟", {"minutes"}, {"minutes": 60}),
        ("昨天给李爹爹打扫两三个小时", {"minutes"}, {"minutes": None, "minutes_range": [120, 180]}),
        ("昨天给李爹爹打扫2到3小时", {"minutes"}, {"minutes": None, "minutes_range": [120, 180]}),
        ("昨天给李爹爹打扫了一上午", {"minutes"}, {"minutes": None}),
        ("昨天陪李爹爹聊了半天", {"minutes"}, {"minutes": None}),
        ("昨天给李爹爹打扫九个小时", {"confirm_large"}, {"minutes": 540}),
        ("明天给李爹爹打扫两小时", {"date"}, {"date": "2026-03-19"}),
        ("给李爹爹打扫下午三点到五点", {"date"}, {"end": "17:00"}),
        ("今天下午三点到五点给李爹爹打扫", {"end"}, {"end": "17:00"}),
        ("晚上给李爹爹送饭半小时", {"date"}, {"part": "evening"}),
        ("25号给李爹爹打扫两小时", {"date"}, {"date": "2026-02-25"}),
        ("前几天给李爹爹打扫两小时", {"date"}, {"date": None}),
        ("上周给李爹爹打扫两小时", {"date"}, {"date": None}),
        ("1月2号给李爹爹打扫两小时", {"date"}, {"date": "2026-01-02"}),
        ("今天把昨天给李爹爹打扫两小时记上", {"date"}, {"date": None}),
        ("2月30号给李爹爹打扫两小时", {"date"}, {"date": None}),
        ("昨天给李爹爹打针半小时", {"service"}, {"service": None}),
        ("昨天给李爹爹洗澡半小时", {"service"}, {"service": None}),
        ("昨天给李爹爹喂药半小时", {"service"}, {"service": None}),
        ("昨天跟小王一起给李爹爹打扫两小时", {"which"}, {"minutes": 120, "elder": "李爹爹"}),
        ("小王昨天给李爹爹打扫两小时", {"who"}, {"elder": "李爹爹"}),
        ("刘师傅昨天给李爹爹打扫两小时", {"who"}, {"elder": "李爹爹"}),
        ("昨天给我妈打扫两小时", {"who"}, {"elder": "我妈"}),
        ("昨天陪爹爹看病两小时", {"elder"}, {"elder": "爹爹"}),
        ("昨天给李爹爹和张婆婆送饭一小时", {"which"}, {"elders": ["李爹爹", "张婆婆"]}),
        ("cleaned 3 to 5 yesterday mr li", {"ampm"}, {"start": "15:00"}),
        ("last week cleaned for mr li 2 hours", {"date"}, {"date": None}),
        ("cleaned for my mother yesterday 2 hours", {"who"}, {"elder": "my mother"}),
        ("cleaned for mr li yesterday about 2 hours", {"minutes"}, {"minutes": 120}),
        ("星期一给李爹爹送饭早中晚各半小时", {"which"}, {"date": "2026-03-16"}),
        ("16-18号给李爹爹送饭半小时", {"date"}, {"date": None}),
        ("去年给李爹爹送饭半小时", {"date"}, {"date": None}),
        ("昨天半夜2点到3点给李爹爹帮急事", {"date"}, {"start": "02:00", "minutes": 60}),
        ("记一次服务", {"elder", "service", "minutes"}, {"elder": None}),
    ],
)  # fmt: skip
def test_what_is_missing_or_in_doubt_is_asked(text: str, ask: set[str], filled: dict[str, Any]) -> None:
    found = visit(text)
    assert set(found["ask"]) == ask
    assert {key: found.get(key) for key in filled} == filled


@pytest.mark.parametrize(
    ("text", "elder", "ask"),
    [
        ("昨天给张婆婆打扫两小时", "张婆婆", []),
        ("昨天给桂珍婆婆打扫两小时", "桂珍婆婆", []),
        ("昨天给张桂珍打扫两小时", "张桂珍", []),
        ("昨天给李爹爹打扫两小时", "李爹爹", ["elder"]),
        ("昨天给赵婆婆打扫两小时", "赵婆婆", ["elder"]),
    ],
)
def test_an_elder_is_one_of_those_served_or_is_asked_about(text: str, elder: str, ask: list[str]) -> None:
    found = visit(text, named=ELDERS)
    assert (found["elder"], found["ask"]) == (elder, ask)


def test_two_days_are_two_visits() -> None:
    found = form("昨天和前天都给李爹爹送饭 每次半小时")
    assert [one["date"] for one in found["visits"]] == ["2026-03-16", "2026-03-17"]
    assert {one["minutes"] for one in found["visits"]} == {30}


def test_what_is_old_is_flagged() -> None:
    assert "stale" in visit("3月1号给李爹爹打扫两小时")["flags"]


# Everything else -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("我还有几多分", "query_balance"),
        ("我的积分", "query_balance"),
        ("积分还有多少", "query_balance"),
        ("How many points do I have?", "query_balance"),
        ("上个月攒了多少分", "query_history"),
        ("积分怎么来的", "query_history"),
        ("how did i earn them", "query_history"),
        ("一个小时几分", "query_rules"),
        ("找社区", "human"),
        ("社区电话多少", "human"),
        ("can i talk to a real person", "human"),
        ("把昨天给李爹爹那条删了", "undo"),
        ("撤回刚才那条", "undo"),
        ("undo the last visit", "undo"),
        ("对的", "confirm"),
        ("不对", "deny"),
        ("返回", "back"),
        ("算了", "cancel"),
        ("莫搞了", "cancel"),
        ("首页", "help"),
        ("帮助", "help"),
        ("怎么用", "help"),
        ("help", "help"),
        ("你好", "greet"),
        ("hello", "greet"),
        ("谢谢你", "thanks"),
        ("字太小看不清", "accessibility"),
        ("能不能请个人来陪我妈看病", "request_help"),
        ("我想报名当互助员", "register"),
        ("你个苕货", "abuse"),
        ("/start", "command"),
        ("。。。", "noise"),
        ("", "empty"),
        ("今天天气蛮好", "chitchat"),
        ("昨天没去李爹爹家打扫", "chitchat"),
        ("李爹爹昨天不在家", "chitchat"),
        ("明天几点去给李爹爹打扫?", "chitchat"),
    ],
)
def test_what_one_wants(text: str, intent: str) -> None:
    assert form(text)["intent"] == intent


@pytest.mark.parametrize(
    ("text", "slots", "ask"),
    [
        ("把5分转给张大姐", {"amount": 5, "to": "张大姐"}, []),
        ("送王奶奶两分半", {"amount": 2.5, "to": "王奶奶"}, []),
        ("给王奶奶0.3分", {"amount": 0.3, "to": "王奶奶"}, ["amount"]),
        ("全部积分送给王奶奶", {"amount": "all", "to": "王奶奶"}, ["confirm_large"]),
        ("把200分转给王奶奶", {"amount": 200, "to": "王奶奶"}, ["confirm_large"]),
        ("把0分转给王奶奶", {"amount": 0.0, "to": "王奶奶"}, ["amount"]),
        ("把123456分送给王奶奶", {"to": "王奶奶"}, ["amount"]),
        ("把5分送人", {"amount": 5}, ["to"]),
        ("give 5 points to mrs wang", {"amount": 5, "to": "mrs wang"}, []),
        ("give mary 5 points", {"amount": 5, "to": "mary"}, []),
    ],
)
def test_a_gift(text: str, slots: dict[str, Any], ask: list[str]) -> None:
    found = form(text)
    assert (found["intent"], found["slots"], found["ask"]) == ("gift", slots, ask)


@pytest.mark.parametrize(
    ("text", "intent", "slots", "ask"),
    [
        ("用2分换明天上午九点打扫", "redeem", {"amount": 2, "day_offset": 1, "date": "2026-03-19", "start": "09:00",
            "part": "morning", "service": "cleaning"}, []),
        ("我要兑换服务", "redeem", {}, ["amount", "start"]),
        ("这个月做了几次", "query_history", {"period": "this_month"}, []),
        ("昨天得了多少分", "query_history", {"day_offset": -1, "date": "2026-03-17"}, []),
        ("昨天给李爹爹那条记重了", "undo", {"day_offset": -1, "elder": "李爹爹"}, ["which"]),
        ("我要请个人帮忙打扫", "request_help", {"service": "cleaning"}, ["date", "start"]),
    ],
)  # fmt: skip
def test_what_is_asked_for_with_its_slots(
    text: str, intent: str, slots: dict[str, Any], ask: list[str]
) -> None:
    found = form(text)
    assert (found["intent"], found["slots"], found["ask"]) == (intent, slots, ask)


@pytest.mark.parametrize(
    ("text", "changes", "ask"),
    [
        ("不对 是一个小时", {"minutes": 60}, []),
        ("两个小时", {"minutes": 120}, []),
        ("是下午", {"part": "afternoon"}, []),
        ("不是昨天,是前天", {"day_offset": -2, "date": "2026-03-16"}, []),
        ("不对,是前天", {"day_offset": -2, "date": "2026-03-16"}, []),
        ("改成陪看病", {"service": "clinic"}, []),
        ("应该是张婆婆", {"elder": "张婆婆"}, []),
        ("下午三点到五点", {"start": "15:00", "end": "17:00", "minutes": 120, "part": "afternoon"}, []),
        ("三点到五点", {"start": "15:00", "end": "17:00", "minutes": 120}, ["ampm"]),
        ("两个多小时", {"minutes": 120}, ["minutes"]),
        ("少写了半个小时", {"minutes_delta": 30}, ["confirm"]),
        ("多记了一个小时", {"minutes_delta": -60}, ["confirm"]),
    ],
)
def test_a_read_back_is_corrected(text: str, changes: dict[str, Any], ask: list[str]) -> None:
    found = form(text, draft=DRAFT, asked="visit-read-back")
    assert (found["intent"], found["slots"]["changes"], found["ask"]) == ("correct", changes, ask)


def test_another_whole_visit_is_no_correction_and_noise_is_none() -> None:
    assert form("前天给张婆婆送饭一小时", draft=DRAFT)["intent"] == "log_visit"
    assert form("今天天气蛮好", draft=DRAFT)["intent"] == "chitchat"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("我妈摔了一跤快来人", "我妈"),
        ("昨天下午给李爹爹打扫两小时,他现在喘不上气", "李爹爹"),
        ("给李爹爹打扫的时候他晕倒了", "李爹爹"),
        ("救命", None),
        ("my mother fell please come", "my mother"),
    ],
)
def test_danger_comes_before_everything(text: str, person: str | None) -> None:
    found = form(text)
    assert (found["intent"], found["slots"].get("person"), found["visits"]) == ("emergency", person, [])


def test_a_fall_told_of_the_past_is_a_visit() -> None:
    assert visit("前天李爹爹摔倒了我送他去急诊四个小时")["service"] == "urgent"


# Laws ----------------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    [
        "昨天",
        "前天",
        "3月16号",
        "25号",
        "下午",
        "晚上",
        "三点",
        "到",
        "五点半",
        "两个",
        "小时",
        "半",
        "多",
        "给",
        "李爹爹",
        "张婆婆",
        "小王",
        "打扫",
        "送饭",
        "医院",
        "不对",
        "是",
        "和",
        "5分",
        "转",
        "yesterday",
        "to",
        "3",
        "pm",
        "cleaned",
        "mr",
        "wang",
        "hours",
        ",",
        "。",
        "1.5",
        "8:30",
        "-",
        "我妈",
        "没",
        "?",
        "每次",
        "刚才",
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map("".join)), st.booleans())
def test_any_text_gives_a_result_that_can_be_written(text: str, drafted: bool) -> None:
    found = form(text, draft=DRAFT if drafted else None, named=ELDERS)
    assert json.loads(json.dumps(found)) == found
    assert set(found) == {"intent", "visits", "slots", "ask", "flags"}


@given(st.lists(WORDS, max_size=14).map("".join))
def test_times_and_length_never_contradict_each_other(text: str) -> None:
    for one in form(text)["visits"]:
        if one[START] and one[END] and one[LENGTH]:
            start, end = (int(one[key][:2]) * 60 + int(one[key][3:]) for key in (START, END))
            assert end - start == one[LENGTH]


def test_an_end_without_a_begin_is_no_begin() -> None:
    """四点结束的 with a length tells both; 四点 in the night or the afternoon is asked."""
    found = visit("昨天下午四点结束的给李爹爹打扫两个小时")
    assert (found["start"], found["end"], found["minutes"]) == ("14:00", "16:00", 120)
    doubtful = visit("昨天四点结束的给李爹爹打扫两个小时")
    assert (doubtful["start"], doubtful["end"]) == (None, None)
    assert "start" in doubtful["ask"]
