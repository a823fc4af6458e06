"""How people are spoken of on screen."""

from bot.model import Person

COMPOUND = (
    "欧阳",
    "司马",
    "诸葛",
    "上官",
    "夏侯",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
    "东方",
    "端木",
)
"""Surnames of two characters."""


def called(person: Person) -> str:
    """王阿姨: the surname with the form of address its owner chose, else the full name (UX 20)."""
    if not person.address_form:
        return person.name
    return f"{surname(person.name)}{person.address_form}"


def masked(name: str) -> str:
    """王**: how somebody is named where everybody reads it (公示, the group on WeChat)."""
    return f"{surname(name)}**"


def surname(name: str) -> str:
    return name[:2] if name.startswith(COMPOUND) else name[:1]
