"""What workers and officers do: each card that waits is looked at, and decided as its visit calls for."""

from bot.sandbox.cast.weeks import Turn, Visit
from bot.sandbox.town import Neighbour

Names = tuple[str, tuple[str, ...]]
WORKERS: tuple[Turn, ...] = ("returned", "left-returned", "changed", "refused")
LOOKS_AT_MOST = 30


class OpenTurns:
    """Visits whose worker or officer will not simply agree, by volunteer and elders as on the card."""

    def __init__(self) -> None:
        self._turns: dict[Names, Turn] = {}
        self._to_correct: list[str] = []

    def add(self, visit: Visit) -> None:
        if visit.turn in (*WORKERS, "sent-back"):
            self._turns[(visit.volunteer, visit.elders)] = visit.turn

    def of_worker(self, card: str) -> Turn:
        return self._take(card, WORKERS)

    def of_officer(self, card: str) -> Turn:
        return self._take(card, ("sent-back",))

    def _take(self, card: str, turns: tuple[Turn, ...]) -> Turn:
        volunteer, _, elders = card.partition("\n")[0].partition(" → ")
        names = (volunteer, tuple(elders.split("、")))
        if self._turns.get(names) not in turns:
            return ""
        turn = self._turns.pop(names)
        if turn in ("returned", "sent-back"):
            self._to_correct.append(volunteer)
        return turn

    def to_correct(self) -> list[str]:
        """Who was asked to set a visit right, and has not yet been told off this list."""
        names, self._to_correct = self._to_correct, []
        return names


async def verifies(worker: Neighbour, turns: OpenTurns) -> None:
    """待核实, one after the other until nothing waits."""
    await worker.taps("待核实")
    for _ in range(LOOKS_AT_MOST):
        if "属实" not in worker.last_labels():
            return
        await _verifies_one(worker, turns.of_worker(worker.last_words()))


async def _verifies_one(worker: Neighbour, turn: Turn) -> None:
    if turn in ("returned", "left-returned"):
        await worker.taps("退回")
        await worker.taps("时间不对")
    elif turn == "changed":
        await worker.taps("改时长")
        for label in ("1个半小时", "路上不算", "对的"):
            await worker.taps(label)
    elif turn == "refused":
        await worker.taps("退回")
        await worker.taps("不予记录")
        await worker.taps("老人说没来")
        await worker.taps("对的")
    else:
        await worker.taps("属实")


async def audits(officer: Neighbour, turns: OpenTurns) -> None:
    """A request for an exception first, then 待审核 until nothing waits."""
    if officer.can_tap("同意特批"):
        await officer.taps("同意特批")
        await officer.taps("确实有难处")
    await officer.taps("待审核")
    for _ in range(LOOKS_AT_MOST):
        if "审核通过" not in officer.last_labels():
            return
        if turns.of_officer(officer.last_words()):
            await officer.taps("退回")
            await officer.taps("说不清楚")
        else:
            await officer.taps("审核通过")
