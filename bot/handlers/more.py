"""更多 and 找社区: language, role, where one lives, and whom to phone."""

from zoneinfo import ZoneInfo

from bot.actions import reach
from bot.actions.duty import on_duty
from bot.cities import city_of, zone_of
from bot.dialogue import Option, Talk
from bot.store import chats, ledger, people, roles
from bot.words import full_language, languages

USUAL_ZONES = ("America/Toronto", "America/Los_Angeles", "Europe/London", "Europe/Berlin", "Australia/Sydney")
"""Where the children of our elders live, the often-named ones first; others are typed."""


async def more(talk: Talk) -> None:
    """What is not needed every day; which of it depends on who asks. Each leads to a conversation of its own."""
    keys = ["my-language"]
    held = [one.role for one in await roles.held_by(talk.tx, talk.me.id)] if talk.person else []
    if talk.role in ("worker", "officer", "bureau"):
        keys.insert(0, "monthly-contacts")
    if talk.role == "worker":
        keys.insert(0, "plan-week")
        keys.insert(0, "relay")
    if talk.role in ("worker", "officer"):
        keys[:0] = ["wellbeing", "away", "duty-list"]
    if talk.role in ("volunteer", "relative", "worker", "officer"):
        keys.insert(0, "contact")
    if talk.role == "volunteer":
        keys.insert(0, "my-promises")
    if talk.role == "officer":
        keys[:0] = ["communities", "search"]
    if talk.role == "volunteer":
        keys.insert(0, "my-time")
    if talk.role in ("elder", "relative"):
        keys.insert(0, "my-plan")
    if talk.role in ("elder", "relative") and (await ledger.member(talk.tx, talk.me.id)).id:
        keys.insert(0, "points")
    if talk.role == "elder":
        keys.insert(0, "my-family")
    if talk.role == "volunteer":
        keys.insert(0, "my-elders")
    if talk.role == "relative":
        keys.append("my-zone")
    if len(set(held)) > 1:
        keys.append("my-role")
    keys += ["catalogue", "directory"]
    if talk.role == "worker":
        keys.append("own-words")
    chosen = await talk.choose("what", [Option(key, talk.words(f"more-to-{key}"), key) for key in keys])
    talk.becomes(chosen)


async def my_language(talk: Talk) -> None:
    """换语言: what is said from now on is said in it."""
    options = [Option(one, talk.words(f"language-{one}"), one) for one in languages()]
    language = await talk.choose("which", options)
    await reach.set_language(talk.tx, talk.actor, talk.chat.id, language)
    if talk.person:
        talk.person = await people.get(talk.tx, talk.person.id)
    await talk.say_home("language-set")


async def my_role(talk: Talk) -> None:
    """Whoever is both volunteer and relative, say, chooses as whom they are here now."""
    held = dict.fromkeys(one.role for one in await roles.held_by(talk.tx, talk.me.id))
    role = await talk.choose("which", [Option(one, talk.words(f"role-{one}"), one) for one in held])
    await chats.set_role(talk.tx, talk.chat.id, role)
    talk.role = role
    await talk.say_home("role-set", role=role)


async def my_zone(talk: Talk) -> None:
    """A son in Toronto sleeps while Wuhan is awake: his quiet hours are those of his own clock."""
    here = talk.tx.setting.zone.key

    def shown(zone: str) -> str:
        return talk.words("zone-here") if zone == here else city_of(zone, full_language(talk.language))

    usual = [Option(zone, shown(zone), zone) for zone in (here, *USUAL_ZONES)]
    zone = await talk.ask("where", zone_of, usual, shown)
    local = talk.tx.now.astimezone(ZoneInfo(zone))
    clock = local.hour * 60 + local.minute
    await talk.confirm(
        "right", ("where",), city=shown(zone), local_date=local.date().isoformat(), local_clock=clock
    )
    await reach.set_zone(talk.tx, talk.actor, zone)
    await talk.say("zone-set", city=shown(zone))


async def find_community(talk: Talk) -> None:
    """找社区: the workers of one's community who are here, by name, with their phone; else the street."""
    lines = []
    for held in await roles.held_by(talk.tx, talk.me.id):
        for one in await on_duty(talk.tx, "worker", held.unit_id):
            phone = await people.private(talk.tx, one.person.id, "phone")
            text_id = f"community-{one.role}-phone" if phone else f"community-{one.role}"
            lines.append(talk.words(text_id, name=one.person.name, phone=phone or ""))
    if not lines:
        await talk.say("community-none")
        return
    await talk.say_words("\n".join([talk.words("community-contacts"), *dict.fromkeys(lines)]))
