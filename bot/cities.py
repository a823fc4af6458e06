"""Big cities by name, in the words of each language, and the zone whose time they keep. From Unicode's CLDR."""

from functools import cache
from zoneinfo import available_timezones

from babel import Locale

from bot.understanding.tidy import tidy

LOCALES = {"zh-CN": "zh_Hans_CN", "zh-Hant": "zh_Hant_TW", "en": "en"}


def zone_of(said: str) -> str | None:
    """The zone of a city, said in any of the languages: 多伦多, toronto → America/Toronto. None where not known."""
    wanted = tidy(said).casefold()
    return next((found for language in LOCALES if (found := _zones(language).get(wanted))), None)


def city_of(zone: str, language: str) -> str:
    """A zone by the name of its city: America/Toronto → 多伦多."""
    return next((city for city, found in _cities(language).items() if found == zone), zone)


@cache
def _cities(language: str) -> dict[str, str]:
    told = Locale.parse(LOCALES[language]).time_zones
    places = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return {told.get(zone, {}).get("city") or _plain(zone): zone for zone in places}


def _plain(zone: str) -> str:
    """CLDR leaves out a city whose English name is that of the zone: America/New_York → New York."""
    return zone.rpartition("/")[2].replace("_", " ")


@cache
def _zones(language: str) -> dict[str, str]:
    return {city.casefold(): zone for city, zone in _cities(language).items()}
