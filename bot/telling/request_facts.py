"""What is known of a request beside its own row: who was asked, who could be, what speaks for them, in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.model import Fact, Offer, Person, Request
from bot.rules import asking
from bot.rules.candidates import Candidates
from bot.rules.matching import Ranked, merits, rank
from bot.rules.policy import policy_on
from bot.rules.wanted import Helper, Wanted
from bot.store import goings, offerings, offers, people
from bot.store.tx import Tx, moment
from bot.telling.merits import merits_in_words
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.visit_facts import when


@dataclass(frozen=True)
class Match:
    """A request as the rules of matching see it, all volunteers of its community, and who was asked already."""

    wanted: Wanted
    helpers: Sequence[Helper]
    asked: Sequence[Offer]

    def helper(self, volunteer_id: int) -> Helper | None:
        return next((one for one in self.helpers if one.id == volunteer_id), None)


async def match_of(tx: Tx, request: Request, helpers: Sequence[Helper] | None = None) -> Match:
    """`helpers`: of its community, where they are at hand."""
    asked = await offers.of_request(tx, request.id)
    wanted = await offerings.wanted(tx, request, [one.volunteer_id for one in asked])
    wanted = asking.in_what_is_left(wanted, civil(tx), policy_on(tx.today))
    there = await offerings.helpers(tx, [request.unit_id]) if helpers is None else helpers
    return Match(wanted, there, asked)


def ranked(tx: Tx, match: Match) -> list[Ranked]:
    """Who may go and was not asked, the best first."""
    policy = policy_on(tx.today)
    able = Candidates(match.helpers, policy).able(match.wanted)
    return rank(match.wanted, able, tx.today, policy)


def but_for_hours(tx: Tx, match: Match) -> list[Ranked]:
    """Who might go all the same and was not asked, the best first: only their usual hours speak against it."""
    at_any_hour = [asking.at_any_hour(helper) for helper in match.helpers]
    found = ranked(tx, replace(match, helpers=at_any_hour))
    return [replace(one, merits=tuple(each for each in one.merits if each.name != "free")) for one in found]


def civil(tx: Tx, at: int | None = None) -> datetime:
    """A moment, or now, in the configured zone."""
    return (tx.now if at is None else moment(at)).astimezone(tx.setting.zone)


async def facts_of(tx: Tx, request: Request, language: str, *, full_names: bool = False) -> dict[str, Fact]:
    """The facts every text about a request may name: for whom, what, when, and who goes ("none" for nobody)."""
    there = [await people.get(tx, one) for one in request.elder_ids]
    names = [one.name if full_names else called(one) for one in there]
    goes = await people.get(tx, request.volunteer_id) if request.volunteer_id else None
    return {
        "elders": words(tx, language, "list-separator").join(names), "service": request.service,
        "when": when(request.on, request.part, request.start, request.minutes), "minutes": request.minutes,
        "volunteer": "none" if goes is None else goes.name if full_names else called(goes),
    }  # fmt: skip


async def state_shown(tx: Tx, request: Request) -> str:
    """Where it stands, as a key. What lapsed though somebody was to go was not for want of anybody: they did not go
    (missed), or nobody knows yet (unsaid)."""
    if request.state != "lapsed" or request.volunteer_id is None:
        return request.state
    return "unsaid" if await goings.find(tx, request.id, request.volunteer_id) else "missed"


async def phone_lines(tx: Tx, match: Match, volunteer_ids: Sequence[int], language: str) -> str:
    """Whom a worker had better phone: name, number, and what speaks for each, a line each; nobody who left since."""
    policy, lines = policy_on(tx.today), []
    there = [helper for helper in map(match.helper, volunteer_ids) if helper is not None]
    for number, helper in enumerate(there, start=1):
        found = merits(match.wanted, helper, tx.today, policy)
        said = words(
            tx, language, "request-phone", number=number, name=(await people.get(tx, helper.id)).name,
            phone=await people.private(tx, helper.id, "phone") or words(tx, language, "contacts-no-phone"),
            merits=merits_in_words(language, found, tx.today),
        )  # fmt: skip
        lines.append(said.rstrip())
    return "\n".join(lines)


async def is_known(tx: Tx, volunteer: Person, request: Request, match: Match) -> bool:
    """Whether a volunteer looks after one of the elders, or was there lately: then it is no secret who they are."""
    helper = match.helper(volunteer.id)
    there = set(request.elder_ids)
    return helper is not None and not there.isdisjoint(helper.paired_ids | helper.been.keys())
