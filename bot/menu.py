"""What words may start: the big ones beneath the chat, what has no place there, and whatever a sentence means."""

from dataclasses import dataclass

from bot.handlers import (
    BUREAU,
    CONTACTS,
    DECIDERS,
    FAMILY,
    HOLDERS,
    OFFICER,
    OFFICIAL,
    VOLUNTEER,
    WORKER,
    kind_answer,
)
from bot.model import ROLES, Role


@dataclass(frozen=True)
class MenuRow:
    """A word on the home keyboard: its text id, the roles that see it, and the conversation it starts.

    `intents`: what a sentence may mean so that it starts the same.
    """

    label: str
    roles: tuple[Role, ...]
    conversation: str
    intents: tuple[str, ...] = ()


HOME_EVERYBODY = ("home-community", "home-more")
"""Beneath the big words, the same for everybody (UX 4)."""

MENU: tuple[MenuRow, ...] = (
    MenuRow("home-log", VOLUNTEER, "visit", ("log_visit", "plan_visit")),
    MenuRow("home-points", VOLUNTEER, "points", ("query_balance", "query_history")),
    MenuRow("home-neighbours", VOLUNTEER, "neighbours"),
    MenuRow("home-ask", ("elder",), "ask", ("request_help",)),
    MenuRow("home-ask-family", ("relative",), "ask", ("request_help",)),
    MenuRow("home-who-comes", ("elder",), "who-comes", ("query_rota",)),
    MenuRow("home-family", ("relative",), "family-news", ("query_rota",)),
    MenuRow("home-urgent", HOLDERS, "urgent"),
    MenuRow("home-today", WORKER, "today"),
    MenuRow("home-verify", WORKER, "to-verify"),
    MenuRow("home-requests", WORKER, "requests"),
    MenuRow("home-enrol", WORKER, "enrol"),
    MenuRow("home-audit", OFFICER, "to-audit"),
    MenuRow("home-streets", BUREAU, "streets"),
    MenuRow("home-community", ROLES, "community", ("human",)),
    MenuRow("home-more", ROLES, "more"),
)

SPOKEN: tuple[MenuRow, ...] = (
    *MENU,
    MenuRow("word-contact", CONTACTS, "contact", ("contact",)),
    MenuRow("word-wellbeing", DECIDERS, "wellbeing"),
    MenuRow("word-my-time", VOLUNTEER, "my-time"),
    MenuRow("word-plan-week", WORKER, "plan-week"),
    MenuRow("word-relay", WORKER, "relay"),
    MenuRow("more-to-own-words", WORKER, "own-words"),
    MenuRow("more-to-duty-list", ("worker", "officer"), "duty-list"),
    MenuRow("more-to-search", DECIDERS, "search"),
    MenuRow("more-to-away", DECIDERS, "away"),
    MenuRow("more-to-monthly-contacts", OFFICIAL, "monthly-contacts"),
    MenuRow("more-to-my-family", ("elder",), "my-family"),
    MenuRow("more-to-my-elders", VOLUNTEER, "my-elders"),
    MenuRow("more-to-my-plan", FAMILY, "my-plan"),
    MenuRow("more-to-my-language", ROLES, "my-language"),
    MenuRow("more-to-my-zone", ("relative",), "my-zone"),
    MenuRow("more-to-my-role", ROLES, "my-role"),
    MenuRow("more-to-catalogue", ROLES, "catalogue"),
    MenuRow("more-to-directory", ROLES, "directory"),
    MenuRow("", VOLUNTEER, "take-back", ("undo", "correct")),
    MenuRow("", VOLUNTEER, "begin-stay", ("begin_stay",)),
    MenuRow("", VOLUNTEER, "end-stay", ("end_stay",)),
    MenuRow("", ("volunteer", "relative"), "nobody-home-by-word", ("nobody_home",)),
    MenuRow("word-promises", VOLUNTEER, "my-promises", ("promise_end",)),
    MenuRow("", VOLUNTEER, "promise", ("promise_weekday",)),
    MenuRow("", FAMILY, "answer-by-word", ("came", "not_came", "unsure_came")),
    MenuRow("", VOLUNTEER, "offer-by-word", ("take_offer", "leave_offer")),
    MenuRow("", FAMILY, "call-off-by-word", ("call_off",)),
    MenuRow("", HOLDERS, "gift", ("gift",)),
    MenuRow("", WORKER, "ask-for", ("request_help",)),
    MenuRow("enrol-to-sheets", WORKER, "paper"),
    MenuRow("", WORKER, "open-sheet", ("open_sheet",)),
    MenuRow("", WORKER, "line-for", ("log_visit",)),
    MenuRow("", FAMILY, "points", ("query_balance", "query_history")),
    MenuRow("", ("worker", "officer"), "away", ("be_away",)),
    MenuRow("", ROLES, "kind-answer", kind_answer.INTENTS),
)
"""All that words may start: the home keyboard's, what has no place there, and at the last a kind answer."""
