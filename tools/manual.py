"""Writes the manual: for each role a page in each language, the talks on it from tests/transcripts/. Then its pictures.

python -m tools.manual [--without-pictures]

What stands above the marker of a page is written by hand, and kept.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.model import Role

ROOT = Path(__file__).parents[1]
MANUAL = ROOT / "docs" / "manual"
TRANSCRIPTS = ROOT / "tests" / "transcripts"
LANGUAGES = ("zh-CN", "en")
MARKER = "<!-- From here on `make manual` writes: from the transcripts, which the tests keep true. -->"


@dataclass(frozen=True)
class Line:
    """One line of a transcript. `how` is taps, says, sends, or what came: sent, edited, toast."""

    who: str
    how: str
    words: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """`people` of the transcripts have this role; what others see is left out, what they do is told."""

    role: Role
    names: dict[str, str]
    people: frozenset[str]
    talks: tuple[str, ...]

    def path(self, language: str) -> Path:
        return MANUAL / language / f"{self.names[language]}.md"


def _page(role: Role, chinese: str, english: str, people: str, talks: str) -> Page:
    names = {"zh-CN": chinese, "en": english}
    return Page(role, names, frozenset(people.split()), tuple(talks.split()))


PAGES = (
    _page("volunteer", "互助员", "volunteer", "王秀兰 周玉兰 刘建国 何新来",
          "join apply ask come give_back nobody_home errand mishap rest_of_today log_visit stay along sentence"
           " note_said by_sentences home_notes verify_visit audit_visit gift words contact pairing language urgent"
           " look_in my_time plan_week promise week voice hearing read_aloud stuck"),
    _page("elder", "老人", "elder", "李大山 张桂珍 周桂花",
          "enrol_elder ask request_by_sentences ask_for errand"
          " answer_visit one_phone my_family directory urgent alarm_in_words voice hearing wellbeing plan week"),
    _page("relative", "家人", "relative", "小张 李小军",
          "family ask_for daughter_in_words give_back family_evening note_said answer_visit contact my_family plan"
          " urgent week"),
    _page("worker", "社区", "worker", "小李",
          "join apply enrol_elder enrol_on_paper family one_phone behalf paper contact verify_visit together away"
           " register family_duty pairing directory referral roster urgent voice read_aloud duty_list look_in wellbeing"
           " follow_up home_notes own_words plan my_time requests rings_in ask_for rest_of_today group"
          " one_line_left_out nobody_home mishap plan_week"
           " promise week"),
    _page("officer", "街道", "officer", "赵主任",
          "audit_visit together contact units enrol_on_paper register urgent plan week street_steps_in"),
    _page("bureau", "区里", "bureau", "区民政局", "units week"),
)  # fmt: skip

TITLES = {
    "join": ("新来一位互助员", "A new volunteer"),
    "apply": ("没有邀请卡,自己报名", "No card: asking to come in"),
    "sentence": ("说一句话就记上", "Logging a visit in one sentence"),
    "group": ("微信群里的话,粘过来就记上", "What the WeChat group wrote, pasted and noted"),
    "by_sentences": ("只说话,不点按钮", "By sentences alone"),
    "request_by_sentences": ("说一句话请人帮忙", "Asking for help in sentences"),
    "daughter_in_words": ("女儿说几句话,给妈妈请人", "A daughter asks for her mother in sentences"),
    "alarm_in_words": ("急事也能打字说", "An alarm answered in words"),
    "stuck": ("三句话都没说明白,社区打电话来", "Three answers that lead nowhere: the community phones"),
    "rest_of_today": ("今天下午就要人", "Somebody is wanted this very afternoon"),
    "one_line_left_out": ("一条一条来,这条不记", "Line by line, and this one left out"),
    "rings_in": ("互助员打电话来,说去不了", "A volunteer rings: they cannot go"),
    "street_steps_in": ("社区没有人在,街道来找人", "No worker is there: the street finds somebody"),
    "home_notes": ("家里有狗:去的人先知道", "A dog in the home: whoever goes knows"),
    "family_evening": ("明天谁来,前一天晚上说一声", "Who comes tomorrow, the evening before"),
    "note_said": ("一句话,也给家里人捎个话", "One sentence, and a line for the family"),
    "together": ("一起核实,一起审核", "Several in one go"),
    "gift": ("送积分", "Giving points"),
    "contact": ("探访:看一看,打个电话", "Looking in, or ringing up"),
    "look_in": ("这个月还没人去看", "Whom nobody has seen this month"),
    "wellbeing": ("问平安", "Asking everybody how they are"),
    "follow_up": ("回访", "Follow-up"),
    "paper": ("纸上记:没有手机的互助员", "On paper: volunteers without a phone"),
    "behalf": ("替没有手机的人办事", "For people without a phone"),
    "ask": ("请人帮忙,问问您,谁去", "Asking for help, and who goes"),
    "come": ("说了“我去”:到了,做完了,办好了", "From “I'll go” to all done"),
    "give_back": ("去不了了", "When you cannot go"),
    "nobody_home": ("没人开门", "When nobody opens"),
    "errand": ("跑腿办事:老人给的,交账", "An errand: what was given along, and settling it"),
    "mishap": ("出了点事", "When something goes wrong"),
    "ask_for": ("替家里老人请人;没找到人", "Asking for an elder of the family; nobody found"),
    "requests": ("帮忙单:替老人请人,找谁去", "Requests: asking for an elder, and whom to send"),
    "week": ("一周说一回,前一天提醒", "Once a week, and the evening before"),
    "log_visit": ("记一次服务", "Logging a visit"),
    "along": ("跟谁一起去的", "Who came along"),
    "stay": ("到了点开始,走了点结束", "At the door: begun and done"),
    "verify_visit": ("社区核实,退回来的改一改", "The community checks, and sends one back"),
    "audit_visit": ("街道审核,积分能用了", "The street approves, and the points can be used"),
    "language": ("找社区,换语言", "Whom to phone; another language"),
    "enrol_elder": ("登记一位老人", "Enrolling an elder"),
    "enrol_on_paper": ("没有手机的老人", "An elder without a phone"),
    "register": ("找老人,看资料,记一样", "Finding an elder; what is on file"),
    "roster": ("把街道的名单发进来", "The street's roster comes in"),
    "plan": ("服务约定:约好谁什么时候来", "The care plan: what help, and when"),
    "my_time": ("我的时间,休息", "My time, and a rest"),
    "plan_week": ("排下周", "Planning the week"),
    "promise": ("每周归我;过节问一声", "A weekday of one's own; asked before a festival"),
    "answer_visit": ("来过没有", "Did they come?"),
    "one_phone": ("两个人用一部手机", "Two people, one phone"),
    "family": ("家人进来", "Family come in"),
    "my_family": ("家里人:留句话,看不看", "Family: a line for them, and what they may know"),
    "family_duty": ("家里谁管什么,谈过没有", "What the family does, and when they were spoken to"),
    "pairing": ("结对", "Pairing up"),
    "directory": ("附近有什么,邻居做什么", "What is nearby, and what neighbours do"),
    "referral": ("转介,帮上了没有", "A referral, and whether it helped"),
    "own_words": ("我们的说法", "Our own words"),
    "words": ("说一句话:送积分,问事情", "In plain words: giving points, asking"),
    "away": ("请假,请人代班", "Time off, and who stands in"),
    "urgent": ("急事找人", "Somebody in danger"),
    "voice": ("说一段语音", "A voice note"),
    "read_aloud": ("录音,读给我听", "Recording, and reading aloud"),
    "hearing": ("说一段语音,机器听", "A voice note, where a machine hears it"),
    "duty_list": ("值班表", "The duty list"),
    "units": ("开街道,开社区,请人", "Streets, communities, and whom to invite"),
}
WORDS = {
    "zh-CN": {"taps": "点", "says": "写:", "picks": "选了", "sends": "发来一份文件", "sends a photo": "发来一张照片",
              "sends a voice": "说了一段语音",
              "opens": "打开邀请卡",
              "sent": "看到:", "edited": "看到那一条变成:", "toast": "看到闪一下:",
              "picture": "(图片)", "voice": "(语音)", "card": "(名片)", "file": "(文件)"},
    "en": {"taps": "taps", "says": "writes:", "picks": "picks", "sends": "sends a file",
           "sends a photo": "sends a photo", "sends a voice": "speaks",
           "opens": "opens the invitation", "sent": "sees:", "edited": "sees it change:",
           "toast": "sees for a moment:", "picture": "(picture)", "voice": "(voice note)",
           "card": "(contact)", "file": "(file)"},
}  # fmt: skip

DOES = ("taps", "says", "picks", "sends")
_DOES = re.compile(
    r"\*\*(?P<who>[^*]+)\*\*(?: taps \[(?P<label>.*)\]| sends a (?P<file>document|photo|voice)| picks (?P<picked>.*)"
    r"|: (?P<said>.*))",
    re.DOTALL,
)
_SEES = re.compile(r"→ (?P<who>[^:(]+?)(?: \((?P<how>edited|toast)\))?: (?P<words>.*)", re.DOTALL)
_LABELS = re.compile(r"(?P<words>.*?)(?P<labels>(?: \[[^\[\]\n]+\])*)", re.DOTALL)


def read(transcript: str) -> Iterator[Line]:
    """The lines of a transcript, without those that only show an answer that was just given."""
    for line in re.split(r"\n\n(?=\*\*|→ )", transcript.strip())[1:]:
        if does := _DOES.fullmatch(line):
            done = {"taps": does["label"], "picks": does["picked"], "says": does["said"]}
            how = next((one for one, words in done.items() if words), "sends" if does["file"] else "says")
            yield Line(does["who"], how, done.get(how) or does["file"] or "")
            continue
        sees = _SEES.fullmatch(line)
        assert sees, f"no line of a transcript: {line!r}"
        if sees["how"] == "edited" and re.search(r"^✓ ", sees["words"], re.MULTILINE):
            continue
        parted = _LABELS.fullmatch(sees["words"])
        assert parted
        labels = tuple(re.findall(r"\[([^\]]+)\]", parted["labels"]))
        yield Line(sees["who"], sees["how"] or "sent", parted["words"], labels)


def render(page: Page, language: str) -> str:
    """All that stands below the marker."""
    at = LANGUAGES.index(language)
    parts = []
    for talk in page.talks:
        transcript = (TRANSCRIPTS / f"{talk}.{language}.md").read_text(encoding="utf-8")
        seen = [line for line in read(transcript) if line.who in page.people or line.how in DOES]
        parts.append(f"## {TITLES[talk][at]}\n\n{_talk(seen, language)}")
    return "\n\n".join(parts) + "\n"


def _talk(lines: Sequence[Line], language: str) -> str:
    """Taps that follow each other with nothing seen in between are one line."""
    told: list[str] = []
    before: Line | None = None
    for line in lines:
        if before and before.how == line.how == "taps" and before.who == line.who:
            told[-1] += f" {_key(line.words)}"
        else:
            told.append(_told(line, language))
        before = line
    return "\n\n".join(told)


def _told(line: Line, language: str) -> str:
    words = WORDS[language]
    who = f"**{line.who}**"
    if line.how == "taps":
        return f"{who} {words['taps']} {_key(line.words)}"
    if line.how == "picks":
        return f"{who} {words['picks']} {line.words}"
    if line.how == "sends":
        return f"{who} {words.get(f'sends a {line.words}', words['sends'])}"
    if line.how == "says":
        if line.words.startswith("/start "):
            return f"{who} {words['opens']}"
        return f"{who} {words['says']} “{line.words}”"
    said = (
        line.words.replace("(photo)", words["picture"])
        .replace("(document)", words["file"])
        .replace("(voice)", words["voice"])
    )
    said = said.replace("(contact)", words["card"])
    said = said.replace("(contact)", words["card"])
    said = said.replace("\n", "<br>\n> ")
    keys = f"<br>\n> {' '.join(map(_key, line.labels))}" if line.labels else ""
    return f"> {who} {words[line.how]} {said}{keys}"


def _key(label: str) -> str:
    return f"<kbd>{label}</kbd>"


def above(text: str) -> str:
    """What is written by hand."""
    return text.partition(MARKER)[0]


def write() -> None:
    for page in PAGES:
        for language in LANGUAGES:
            path = page.path(language)
            hand = above(path.read_text(encoding="utf-8"))
            path.write_text(f"{hand}{MARKER}\n\n{render(page, language)}", encoding="utf-8")


if __name__ == "__main__":
    write()
    if "--without-pictures" not in sys.argv[1:]:
        from tools.manual_pictures import take

        take()
