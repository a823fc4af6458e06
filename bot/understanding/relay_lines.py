"""A stretch of a group's chat, or a 接龙, taken apart: who wrote which line, when, and under which heading.

WeChat puts on the clipboard: `王秀兰:` or `王秀兰 2026/3/18 10:12` above what was said,
`王秀兰: …` beside it, days of their own between dashes, and lists whose every line begins with its number and a name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.understanding.days import read_day
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import tidy

LINE_MAX = 500
LINES_MAX = 3000
NAME_MAX = 16

_CIRCLED = {chr(0x2460 + at): f"{at + 1}. " for at in range(20)}
_KEYCAP = re.compile("([0-9])\ufe0f?\u20e3")
_DAY = (
    "[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?|[0-9]{1,2}月[0-9]{1,2}[日号]|[0-9]{1,2}[-/][0-9]{1,2}"
    "|今天|昨天|前天|(?:星期|周)[一二三四五六日天]"
)
_CLOCK = (
    "(?P<half>凌晨|早上|上午|中午|下午|晚上|am |pm )?(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::[0-9]{2})?"
)
_WHEN = f"[\\[(]?(?:(?P<day>{_DAY})[ ,]*)?(?:{_CLOCK})?[\\])]?"
_DASHES = "[-—–─=_~* ]*"
_DAY_ALONE = pattern_of(f"{_DASHES}{_WHEN}{_DASHES}")
_ABOVE = pattern_of(f"(?P<name>.{{1,{NAME_MAX}}}?)[, ]+{_WHEN}:?")
_BESIDE = pattern_of(f"(?P<name>[^:]{{1,{NAME_MAX}}}?) ?:(?!/) ?(?P<words>.*)")
_NUMBERED = pattern_of("(?:[0-9]{1,3}(?:[.、)](?![0-9])|[.、)] ))[.、) ]*(?P<words>.*)")
_TELLS = pattern_of(
    "[给帮陪替去]|小时|钟头|分钟|点钟|送|饭|打扫|卫生|看病|医院|聊天|买|药|谢谢|[多感]谢|辛苦|\\+ ?1|[,。!?;]|[0-9]点"
    "|周[一二三四五六日]|星期|昨|今天|明[天早晚儿]"
)
"""What no name has in it."""
_LABEL = pattern_of(
    "时间|日期|地点|内容|服务|活动|备?注|要求|说明|通知|例|示例|格式|接龙|温馨提示|提醒|截止|人数|报告|汇报|更正|补充?|https?"
)
_QUOTED = pattern_of("「[^」]{0,500}」")
"""What somebody answers to stands above their answer, with its speaker: it is told elsewhere."""
_EXAMPLE = pattern_of("例(?:子|如|[::. ]).*|例|示例.*|格式.*")


@dataclass(frozen=True)
class Said:
    """One line: `at` is its number in the paste. `by`: who wrote it, as WeChat has it. `sent`: when, where it says so.

    `listed`: a numbered line, which mostly begins with a name; `heading`: what stands above the list.
    """

    at: int
    words: str
    by: str = ""
    sent: date | None = None
    listed: bool = False
    heading: str = ""


@dataclass
class _Block:
    """What one person wrote in one go."""

    by: str = ""
    sent: date | None = None
    lines: list[tuple[int, str]] = field(default_factory=list)


def clean(text: str) -> str:
    """The paste as it is kept: half-width, nothing invisible, line by line; the numbers in circles as numbers."""
    for circled, number in _CIRCLED.items():
        text = text.replace(circled, number)
    lines = _KEYCAP.sub(r"\1. ", text).splitlines()[:LINES_MAX]
    return "\n".join(tidy(line, LINE_MAX) for line in lines)


def said_in(pasted: str, today: date) -> tuple[Said, ...]:
    """Every line that somebody said, in order; `pasted` is cleaned."""
    found = [said for block in _blocks(pasted, today) for said in _of_block(block)]
    once: dict[tuple[str, str, str], Said] = {}
    for said in found:  # a 接龙 is sent again by each who joins: its lines count once
        once.setdefault((said.heading, said.words, "" if said.listed else f"{said.by} {said.at}"), said)
    return tuple(once.values())


def is_pasted(pasted: str, today: date, least: int = 2, *, asked: bool = False) -> bool:
    """Whether a text looks like a stretch of a group: so many lines or more, each with its speaker or its number.

    `asked`: a question stands, which numbered lines may answer; then somebody must have spoken, or it is a 接龙.
    """
    found = [said for said in said_in(pasted, today) if said.by or said.listed]
    if asked and "接龙" not in pasted and not any(said.by for said in found):
        return False
    return len(found) >= least and any(_TELLS.search(f"{said.heading}{said.words}") for said in found)


def _blocks(pasted: str, today: date) -> Iterator[_Block]:
    block, day = _Block(), None
    unquoted = _QUOTED.sub(lambda found: "\n" * found.group().count("\n"), pasted)
    for at, line in enumerate(unquoted.split("\n")):
        alone = line and _DAY_ALONE.fullmatch(line)
        if alone and (alone["day"] or alone["hour"]):
            day = _day(alone["day"], today) or day
            above = block.lines.pop()[1] if alone["hour"] and _ends_in_name(block, at) else ""
            yield block
            block = _Block(above, day)
            continue
        by, sent, words = _speaker(line, today)
        if by:
            yield block
            block = _Block(by, sent or day)
        if words:
            block.lines.append((at, words))
    yield block


def _ends_in_name(block: _Block, at: int) -> bool:
    """On some telephones the name stands on a line of its own, and the time beneath it."""
    if not block.lines or block.lines[-1][0] != at - 1:
        return False
    last = block.lines[-1][1]
    return len(last) <= NAME_MAX and _is_name(last)


def _speaker(line: str, today: date) -> tuple[str, date | None, str]:
    """Who begins to speak here, on which day, and what stands beside the name; else the line as it is."""
    above = _ABOVE.fullmatch(line)
    if above and (above["hour"] or above["day"]) and _is_name(above["name"]):
        return above["name"], _day(above["day"], today), ""
    beside = _BESIDE.fullmatch(line)
    if beside and _is_name(beside["name"]) and not _NUMBERED.fullmatch(line):
        return beside["name"], None, beside["words"].strip()
    return "", None, line


def _is_name(words: str) -> bool:
    has_letter = any(sign.isalpha() for sign in words)
    return has_letter and not _TELLS.search(words) and not _LABEL.fullmatch(words.strip(" #"))


def _day(words: str | None, today: date) -> date | None:
    """The day that a message was sent on: never one to come. 星期三 on a Wednesday is the week before."""
    weekday = "一二三四五六日天".find(words[-1]) if words and words[0] in "星周" else -1
    if weekday >= 0:
        return today - timedelta(days=(today.weekday() - min(weekday, 6) - 1) % 7 + 1)
    found = read_day(words.replace("/", "-").replace(".", "-"), today) if words else None
    return found if isinstance(found, date) and found <= today else None


def _of_block(block: _Block) -> Iterator[Said]:
    numbered = {at: found["words"] for at, line in block.lines if (found := _NUMBERED.fullmatch(line))}
    first = min(numbered, default=None)
    above = [line for at, line in block.lines if first is not None and at < first]
    heading = " ".join(line for line in map(_heading, above) if line)
    for at, line in block.lines:
        if at in numbered:
            if numbered[at]:
                yield Said(at, numbered[at], block.by, block.sent, True, heading)
        elif not (first is not None and at < first) and not _EXAMPLE.fullmatch(line):
            yield Said(at, line, block.by, block.sent)


def _heading(line: str) -> str:
    """周三送饭 of a list; its mark, its example and what stands before a colon are left out."""
    if _EXAMPLE.fullmatch(line):
        return ""
    words = re.sub("^#? ?(?:群?接龙)[: ]*|群?接龙$", "", line)
    label, colon, rest = words.partition(":")
    return rest.strip() if colon and _LABEL.fullmatch(label) else words.strip()
