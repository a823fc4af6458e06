"""急事: what an answer makes of an alarm, who is called by day and by night, and how it climbs. 二(三): 助急."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Literal

from bot.model import Alarm, AlarmState
from bot.rules.policy import Policy
from bot.rules.quiet import is_night
from bot.rules.wanted import Helper

Said = Literal["yes", "mistake", "go", "over"]
"""是,快来人 (or no answer) · 按错了 · 我去看 · 办好了."""
OUTCOMES = ("well", "hospital")
"""没事了 · 送医院了; else what somebody writes."""
RUNGS = ("duty", "colleagues", "officer", "bureau")
"""The ladder: who is on duty (with the relatives), their colleagues, the street, the district."""
MINUTE_MS = 60_000

_NEXT: dict[tuple[AlarmState, Said], AlarmState] = {
    ("asked", "yes"): "on", ("asked", "mistake"): "mistaken", ("asked", "go"): "acknowledged",
    ("on", "yes"): "on", ("on", "mistake"): "mistaken", ("on", "go"): "acknowledged",
    ("acknowledged", "yes"): "acknowledged", ("acknowledged", "mistake"): "mistaken",
    ("acknowledged", "go"): "acknowledged", ("acknowledged", "over"): "closed",
}  # fmt: skip


def next_state(state: AlarmState, said: Said) -> AlarmState | None:
    """What the alarm is then; None where the word comes too late, or (办好了) too soon."""
    return _NEXT.get((state, said))


# UX 16: volunteers by day, by night only those who chose 夜里可以叫我. Own judgement: paired, or of the same estate.
def volunteers_called(
    found: Iterable[Helper],
    elder_ids: Collection[int],
    estates: Collection[str],
    moment: datetime,
    policy: Policy,
) -> list[int]:
    """Their ids. `estates`: where those live whom it is about; `moment` in civil time."""
    night = is_night(moment, policy)
    return [
        one.id
        for one in found
        if one.active
        and one.shunned_ids.isdisjoint(elder_ids)
        and (one.at_night or not night)
        and (not one.paired_ids.isdisjoint(elder_ids) or one.place.estate in estates)
    ]


# UX 16: whoever calls and then cannot answer is not left alone.
def answer_until(raised_at: int, policy: Policy) -> int:
    """When no answer counts as yes, in milliseconds UTC."""
    return raised_at + _ms(policy.alarm_answer)


# Own judgement: the clocks run on in quiet hours; what is overdue climbs a rung a minute.
def looks_again_at(alarm: Alarm, now_ms: int, policy: Policy) -> int | None:
    """When the clock's side has something to do about it, in milliseconds UTC; None for never."""
    if alarm.state == "asked":
        return answer_until(alarm.raised_at, policy)
    if alarm.state == "on" and alarm.called_at is not None and alarm.rung < len(RUNGS):
        waits = (timedelta(), policy.alarm_colleagues, policy.alarm_officer, policy.alarm_bureau)[alarm.rung]
        return max(alarm.called_at + _ms(waits), now_ms + MINUTE_MS)
    if alarm.state == "acknowledged" and alarm.acknowledged_at is not None:
        hides_at = alarm.acknowledged_at + _ms(policy.alarm_address)
        return hides_at if hides_at > now_ms else None
    return None


# DOMAIN, "Who may see what": full address and phone from acceptance until 12 h after.
def shows_address(alarm: Alarm, now_ms: int, policy: Policy) -> bool:
    """Whether a volunteer who said that they go sees where, and the phone."""
    if alarm.state != "acknowledged" or alarm.acknowledged_at is None:
        return False
    return now_ms < alarm.acknowledged_at + _ms(policy.alarm_address)


def _ms(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)
