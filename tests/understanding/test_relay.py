"""A pasted stretch of a group's chat: who told what, line by line; nobody between two by a guess, no line lost."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.names import Named
from bot.understanding.relay import NEEDED, READ_MAX, Group, Line, Relay, read_relay
from bot.understanding.relay_lines import clean, is_pasted, said_in
from tests.understanding.relay_chats import CHATS
from tests.understanding.relay_lists import LISTS

SAMPLES = CHATS | LISTS
NOW = datetime(2026, 3, 18, 16, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
VOLUNTEERS: list[Named] = [
    (1, "王秀兰", "阿姨"),
    (2, "刘建国", "师傅"),
    (3, "陈桂英", "阿姨"),
    (4, "陈美丽", "阿姨"),
]
LI, ZHANG, CHEN = (11, "李大山", "爹爹"), (12, "张桂珍", "婆婆"), (13, "陈国强", "爷爷")
GROUP = Group(VOLUNTEERS, {1: [LI, ZHANG], 2: [LI, CHEN], 3: [LI], 4: [LI]}, [(9, "小李", "")])
NAMES = {number: name for number, name, _ in [*VOLUNTEERS, LI, ZHANG, CHEN]}


def read(text: str, group: Group = GROUP) -> Relay:
    return read_relay(clean(text), NOW, group)


def told(line: Line) -> str:
    """王秀兰: 李大山 meals 2026-03-17. 30; what is missing in brackets, and by which heading the day is to be found."""
    slots = {**line.slots}
    if str(slots.get("elder", "")).isdigit():
        slots["elder"] = NAMES[int(slots["elder"])]
    who = NAMES.get(line.volunteer or 0) or f"?{line.speaker}"
    may_be = f" may be {' '.join(NAMES[one] for one in line.may_be)}" if line.may_be else ""
    facts = "".join(f" {slots[slot]}" for slot in NEEDED if slot in slots)
    day = "" if line.day_of is None else f" [day of {line.day_of or 'nothing'}]"
    return f"{who}{may_be}:{facts}{day}{f' ({chr(32).join(line.ask)})' if line.ask else ''}"


@pytest.mark.parametrize("name", SAMPLES)
def test_what_groups_write_is_told_line_by_line(name: str) -> None:
    text, expected = SAMPLES[name]
    assert [told(line) for line in read(text).lines] == expected
    assert is_pasted(clean(text), NOW.date())


def test_there_are_samples_from_many_hands() -> None:
    assert len(SAMPLES) >= 25


def test_a_line_is_anothers_once_somebody_said_whose_it_is() -> None:
    """The elder is then looked for among those whom that volunteer serves."""
    text = "静水流深: 昨天给张婆婆送饭半小时\n岁月静好: 收到"
    [line] = read(text).lines
    assert (line.volunteer, line.ask) == (None, ("who",))
    [line] = read(text, Group(GROUP.volunteers, GROUP.serves, GROUP.others, {0: 1})).lines
    assert told(line) == "王秀兰: 张桂珍 meals 2026-03-17. 30"
    text = "小李: 王秀兰昨天给李爹爹送饭半小时\n刘建国: 好"
    [line] = read(text, Group(GROUP.volunteers, GROUP.serves, GROUP.others, {0: 1})).lines
    assert told(line) == "王秀兰: 李大山 meals 2026-03-17. 30"


@pytest.mark.parametrize("noise", ["收到", "好的", "谢谢大家", "收到,辛苦了"])
def test_small_talk_in_a_numbered_list_is_no_line(noise: str) -> None:
    listed = f"#接龙\n昨天送饭\n1. 王秀兰 李爹爹 半小时\n2. {noise}\n3. 刘建国 陈爷爷 1小时"
    assert [line.volunteer for line in read(listed).lines] == [1, 2]


@pytest.mark.parametrize("name", ["周德明", "谢桂芳", "王明"])
def test_a_name_may_hold_a_sign_that_tells_something_elsewhere(name: str) -> None:
    """明 of 明天, 谢 of 谢谢: who wrote the line is who stands above it."""
    group = Group([(1, name, "师傅"), (2, "刘建国", "师傅")], {1: [LI], 2: [CHEN]})
    chat = f"刘建国 2026-03-17 09:01\n今天给陈爷爷送饭半小时\n{name} 09:03\n报告:昨天给李爹爹打扫1.5小时"
    assert [line.volunteer for line in read(chat, group).lines] == [2, 1]


def test_softer_rice_is_no_clock() -> None:
    """饭要软一点: 一点 is no hour."""
    [line] = read("刘建国 2026-03-17 12:30\n给陈爷爷送饭半小时,他牙不好,饭要软一点").lines
    assert (line.slots["minutes"], line.ask) == ("30", ())


def test_an_elder_whom_the_volunteer_does_not_serve_is_asked_about() -> None:
    [line] = read("刘建国: 昨天给张婆婆送饭半小时\n王秀兰: 好").lines
    assert line.unknown_elder
    assert line.ask == ("elder",)


def test_two_names_are_a_visit_each_and_how_long_each_was_there_is_asked() -> None:
    found = read("#接龙\n3月17日打扫卫生\n1. 王秀兰、刘建国 李爹爹 1小时\n2. 王阿姨和刘师傅 李爹爹").lines
    assert [(line.key, line.volunteer, line.ask) for line in found] == [
        ("2.0", 1, ("minutes",)), ("2.1", 2, ("minutes",)), ("3.0", 1, ("minutes",)), ("3.1", 2, ("minutes",)),
    ]  # fmt: skip
    assert [line.slots.get("minutes?") for line in found] == [["60"], ["60"], None, None]


def test_a_long_paste_says_how_much_of_it_was_not_read() -> None:
    lines = [f"王秀兰: 昨天{at % 12 + 1}点给李爹爹送饭半小时 {at}" for at in range(READ_MAX + 7)]
    found = read("\n".join([*lines, "王秀兰: 收到"]))
    assert len(found.lines) == READ_MAX
    assert found.unread == 7


def test_lines_of_days_to_come_are_counted_and_left_out() -> None:
    found = read("#接龙\n明天送饭\n1. 王秀兰 李爹爹\n2. 刘建国 陈爷爷\n\n王秀兰: 3月20日给李爹爹送饭半小时")
    assert (found.lines, found.ahead) == ((), 3)
    found = read("#接龙\n3月17日送饭\n1. 王秀兰、刘建国 明天去李爹爹家\n2. 王秀兰 李爹爹 半小时")
    assert (len(found.lines), found.ahead) == (1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "昨天给李爹爹送饭半小时",
        "昨天给李爹爹送饭半小时\n前天给张婆婆打扫一小时",
        "1. 门铃坏了\n2. 有狗",
        "时间:周三\n地点:活动室",
        "https://x.cn/a\nhttp://y.cn",
        "",
        "\n\n\n",
    ],
)
def test_what_is_no_stretch_of_a_group_is_none(text: str) -> None:
    assert not is_pasted(clean(text), NOW.date())


@given(st.text(st.characters(codec=None), max_size=300))
def test_any_text_gives_a_result(text: str) -> None:
    found = read(text)
    assert all(line.volunteer and {*NEEDED} <= line.slots.keys() for line in found.lines if line.is_clear)


PIECES = (
    "王秀兰", "刘建国:", "陈阿姨", "小李", "#接龙", "周三送饭", "1. ", "2.", "① ", "+1", "李爹爹", "昨天", "明天", "今天 10:12", "半小时",
    "给李爹爹送饭", "打扫", "三点到五点", "收到", "[图片]", "2026/3/17 10:12", "—— 2026-03-16 ——", "\n", "\n", "\n", " ", ":", "👍", "例",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_nothing_is_clear_that_nobody_said(text: str) -> None:
    """Whatever is put together: a clear line has one volunteer of the community, an elder of theirs, and a day that is over."""
    for line in read(text).lines:
        assert line.at < len(clean(text).split("\n"))
        if line.is_clear:
            assert line.volunteer is not None
            assert int(line.slots["elder"]) in {number for number, _, _ in GROUP.serves[line.volunteer]}
            assert line.slots["date"][:10] <= NOW.date().isoformat()


@given(st.text(max_size=200), st.integers(0, 3))
def test_every_line_keeps_its_number(text: str, before: int) -> None:
    """What is put beneath a paste changes nothing above it: a line that was seen to stays seen to."""
    pasted = clean(f"王秀兰:\n昨天给李爹爹送饭半小时\n刘建国: {text}")
    numbers = [said.at for said in said_in(pasted, NOW.date())]
    assert numbers == sorted(set(numbers))
    longer = [said.at for said in said_in(pasted + "\n" * (before + 1) + "王秀兰:\n好", NOW.date())]
    assert longer[: len(numbers)] == numbers


def test_where_a_question_stands_numbers_alone_make_no_paste() -> None:
    notes, told = clean("1. 送饭请敲门\n2. 有狗"), clean("王秀兰: 昨天给李爹爹送饭\n刘建国: 好")
    assert is_pasted(notes, NOW.date())
    assert not is_pasted(notes, NOW.date(), asked=True)
    assert is_pasted(told, NOW.date(), asked=True)
