"""Cities by name, and the time they keep."""

import pytest

from bot.cities import city_of, zone_of


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("多伦多", "America/Toronto"),
        (" toronto ", "America/Toronto"),
        ("New York", "America/New_York"),
        ("纽约", "America/New_York"),
        ("紐約", "America/New_York"),
        ("悉尼", "Australia/Sydney"),
        ("上海", "Asia/Shanghai"),
        ("火星", None),
        ("", None),
        ("UTC", None),
    ],
)
def test_a_city_is_known_in_every_language(said: str, zone: str | None) -> None:
    assert zone_of(said) == zone


@pytest.mark.parametrize(
    ("zone", "language", "city"),
    [
        ("America/Los_Angeles", "zh-CN", "洛杉矶"),
        ("America/Los_Angeles", "zh-Hant", "洛杉磯"),
        ("America/Los_Angeles", "en", "Los Angeles"),
        ("Not/There", "en", "Not/There"),
    ],
)
def test_a_zone_is_shown_by_its_city(zone: str, language: str, city: str) -> None:
    assert city_of(zone, language) == city
