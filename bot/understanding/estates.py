"""The estate (小区) at the head of an address: what may be told before the door is."""

import re

_CITY = re.compile(
    r"^(?:湖北省)?(?:武汉市)?(?:东西湖区)?(?:[^区路街]{1,8}街道)?(?:[^区路街]{1,8}社区(?=.*\d))?"
)
_ESTATE = re.compile(
    r"^([^\d\s,,、]{2,15}?(?:小区|花园|家园|新村|公寓|[一二三四五六七八九十]期|苑|村|城|里|湾|院|府|庭))"
)

_BUILDING = re.compile(r"(\d{1,3})\s*(?:栋|号楼|座|幢|#)")


def estate_in(address: str) -> str:
    """银湖小区 of 武汉市东西湖区银湖小区3栋2单元501; "" where the address names none.

    >>> estate_in("银湖小区3栋2单元501"), estate_in("东西湖区金银湖街道翠堤春晓苑1栋"), estate_in("金山大道88号")
    ('银湖小区', '翠堤春晓苑', '')
    """
    found = _ESTATE.match(_CITY.sub("", address, count=1)) or _ESTATE.match(address)
    return found[1] if found else ""


def building_in(address: str) -> str:
    """The building of an address, so that neighbours of one staircase are known; "" where it names none.

    >>> building_in("银湖小区3栋2单元501"), building_in("银湖小区 12号楼"), building_in("金山大道88号")
    ('3', '12', '')
    """
    found = _BUILDING.search(address)
    return found[1] if found else ""
