"""王阿姨 周二 李爹爹 打扫 2, written by a worker anywhere: into that week's sheet if there is one, else 由社区代记."""

from bot.dialogue import Talk
from bot.handlers import asked
from bot.handlers.sheet_rows import signs_of
from bot.rules.plan_weeks import monday_of
from bot.store import people, sheets
from bot.understanding.sheet_lines import SheetOf, name_first, read_lines, whose_line


async def line_for(talk: Talk) -> None:
    """Read back before it is written, as every visit is; where no volunteer is named it is said how to name one."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    volunteers = await asked.of_community(talk, "volunteer")
    named = [(one.id, one.name, one.address_form) for one in volunteers]
    lines = [name_first(line, named, talk.tx.today) for line in talk.arg("lines")]
    whose = [whose_line(line, named, talk.tx.today) for line in lines]
    first = whose[0]
    if first is None:
        await talk.say("line-for-whom")
        return
    mine = [line for line, one in zip(lines, whose, strict=True) if one is None or one[0] == first[0]]
    if len(mine) < len(lines):
        await talk.say("line-for-others")
    volunteer = next(one for one in volunteers if one.id == first[0])
    monday = monday_of(first[1])
    sheet = await sheets.of_week(talk.tx, talk.unit_id, volunteer.id, monday)
    if sheet:
        talk.becomes("sheet", id=sheet.id, lines=mine)
    elders = await people.elders_of_volunteer(talk.tx, volunteer.id)
    known = SheetOf(
        (volunteer.id, volunteer.name, volunteer.address_form), monday, {},
        [(one.id, one.name, one.address_form) for one in elders], signs_of(talk, volunteer),
    )  # fmt: skip
    now = talk.tx.now.astimezone(talk.tx.setting.zone)
    told = [dict(one.slots) for one in read_lines(mine, known, now) if one.slots]
    if not told:
        await talk.say("line-for-whom")
        return
    talk.becomes("visit-for", id=volunteer.id, told=told[0], rest=told[1:])
