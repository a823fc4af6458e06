"""What went wrong while somebody helped, as a worker sees it: what, to whom, whom to ring; 处理好了."""

from bot.model import Mishap, Person, Role
from bot.store import errand_money, mishaps, people, profiles, requests, units
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.money_lines import money_lines
from bot.telling.request_facts import facts_of


async def draw_mishap(tx: Tx, mishap_id: int, reader: Person, role: Role) -> Card:
    assert role in ("worker", "officer", "bureau"), "it is the community's, or whoever stands in for it"
    mishap = await mishaps.get(tx, mishap_id)
    if role == "bureau":
        return await _for_district(tx, mishap, reader)
    request = await requests.get(tx, mishap.request_id)
    language = reader.language
    facts = await facts_of(tx, request, language, full_names=True)
    teller = await people.get(tx, mishap.told_by)
    lines = [words(tx, language, f"mishap-is-{mishap.kind}", **(facts | {"volunteer": teller.name}))]
    lines += [mishap.words] if mishap.words else []
    lines.append(words(tx, language, "mishap-number", number=mishap.id))
    if mishap.kind == "money":
        money = await errand_money.of(tx, request.id, mishap.told_by)
        assert money is not None, "it is about an errand's money"
        lines += money_lines(tx, money, language)
    if mishap.state == "closed":
        assert mishap.closed_by is not None, "somebody closed it"
        by = await people.get(tx, mishap.closed_by)
        lines.append(words(tx, language, "mishap-closed", who=by.name))
        return Card("\n".join(lines), [], mishap.revision, final=True)
    lines += await phones_around(tx, request.elder_ids, language, teller)
    button = Button(
        words(tx, language, "button-close-mishap"), deed("close-mishap", mishap.id, mishap.revision)
    )
    return Card("\n".join(lines), [button], mishap.revision)


async def _for_district(tx: Tx, mishap: Mishap, reader: Person) -> Card:
    """DOMAIN: the bureau sees numbers. Where, how many, and by which number the community knows it: nobody's name."""
    unit, still_open = await units.get(tx, mishap.unit_id), await mishaps.open_in(tx, mishap.unit_id)
    text = words(
        tx,
        reader.language,
        f"mishap-district-{mishap.state}",
        unit=unit.name,
        number=mishap.id,
        count=len(still_open),
    )
    return Card(text, [], mishap.revision, final=mishap.state == "closed")


async def phones_around(tx: Tx, elder_ids: tuple[int, ...], language: str, teller: Person) -> list[str]:
    """Whom to ring: the elders, their relatives, whom they named for an emergency, and who told of it."""
    lines: list[str] = []
    for elder_id in elder_ids:
        for one in (await people.get(tx, elder_id), *await people.relatives_of(tx, elder_id)):
            lines += await _phone(tx, one, language)
        contact = (await profiles.get(tx, elder_id)).get("contact")
        lines += [words(tx, language, "mishap-contact", contact=contact)] if contact else []
    return list(dict.fromkeys([*lines, *await _phone(tx, teller, language)]))


async def _phone(tx: Tx, person: Person, language: str) -> list[str]:
    phone = await people.private(tx, person.id, "phone")
    return [words(tx, language, "phone-line", name=person.name, phone=phone)] if phone else []
