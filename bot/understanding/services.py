"""Which service everyday words mean: 送饭 → meals, 陪看病 → clinic. Not done: 打针, 洗澡."""

from bot.understanding.lexicon import any_of
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

SERVICES = ("meals", "cleaning", "clinic", "urgent", "check-in", "company", "errands")
_PATTERNS = {key: any_of("services", key) for key in SERVICES}
_REPAIRS = any_of("services", "repairs")
_OTHER = any_of("services", "other")
_NOT_DONE = any_of("services", "not-done")
_NEEDS_COMPANY = any_of("services", "only-with-company")
_ALONGSIDE = any_of("services", "alongside")
_DENIED = any_of("services", "denied")
_CHECK_UP = any_of("services", "no-check-in")

_FETCHED = pattern_of("[拿取领买开抓]药")
"""陪林爷爷去医院拿药 is going along, 代花奶奶去医院拿药 an errand."""


def read_service(text: str) -> str | None:
    """One service, or None where words name several, none, or what volunteers do not do (打针, 洗澡)."""
    said = squeeze(text)
    if _OTHER.search(said):
        return "other"
    if is_not_done(said) or _DENIED.search(said):
        return None
    found = services_in(said)
    return found[0] if len(found) == 1 else None


def services_in(text: str) -> list[str]:
    """All that words name, be it done or not."""
    said = squeeze(text)
    found = [key for key, pattern in _PATTERNS.items() if pattern.search(said)]
    if "check-in" in found and _CHECK_UP.search(said):
        found.remove("check-in")
    if {"clinic", "errands"} <= set(found):
        found.remove("errands" if "陪" in said or not _FETCHED.search(said) else "clinic")
    if not found and _REPAIRS.search(said):
        return ["other"]
    return ["check-in"] if not found and "上门" in said else found


def is_not_done(text: str) -> bool:
    """洗澡, 喂药, 给李爹爹打针: what volunteers do not do."""
    said = squeeze(text)
    return bool(_NOT_DONE.search(said)) or bool(_NEEDS_COMPANY.search(said) and not _ALONGSIDE.search(said))
