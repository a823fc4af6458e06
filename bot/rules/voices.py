"""语音: what becomes of a voice note by the clock, and which are short enough for a machine. Own judgement."""

from datetime import timedelta
from typing import Literal

from bot.rules.policy import Policy

Step = Literal["pass-on", "forget"]
"""请社区听, as if it had been tapped · 过了期,删了."""
OPEN = ("asked", "waiting")

_MS = timedelta(milliseconds=1)


def next_step(state: str, said_at: int, asked_at: int | None, now_ms: int, policy: Policy) -> Step | None:
    """What is due now. Instants are milliseconds UTC; `asked_at`: when they heard that it was not understood.

    One that nobody heard is not kept longer for its not having been passed on.
    """
    if state in OPEN and said_at <= now_ms - kept_ms(policy):
        return "forget"
    if state == "asked" and asked_at is not None and asked_at <= now_ms - answer_ms(policy):
        return "pass-on"
    return None


def answer_ms(policy: Policy) -> int:
    """How long another word is waited for."""
    return policy.voice_answer // _MS


def kept_ms(policy: Policy) -> int:
    """How long it can be heard."""
    return timedelta(days=policy.voice_kept_days) // _MS


def is_heard_whole(seconds: int, policy: Policy) -> bool:
    """Whether a machine is to hear it: what is longer is a story, and a person's to hear."""
    return timedelta(seconds=seconds) <= policy.voice_heard_whole
