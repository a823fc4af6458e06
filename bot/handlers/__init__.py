"""Every conversation by its name, the words of the home keyboard, and the deeds that buttons of cards may start."""

from bot.handlers import (
    along,
    answer_visit,
    apply,
    audit_visit,
    away,
    behalf,
    contacts,
    duty_list,
    elder_facts,
    enrol,
    enrol_elder,
    enrol_page,
    enrol_paper,
    enrol_phone,
    enrol_relative,
    enrol_volunteer,
    except_elder,
    gift,
    join,
    kind_answer,
    log_visit,
    more,
    my_points,
    open_cards,
    roster,
    search,
    sign_in,
    stay,
    today,
    together,
    told,
    units,
    urgent,
    verify_visit,
    who_came,
    why,
    withdraw_visit,
)
from bot.handlers.conversation import Conversation, MenuRow
from bot.model import ROLES, Role
from bot.telling.stay_card import LEFT_AFTER

VOLUNTEER: tuple[Role, ...] = ("volunteer",)
HOLDERS: tuple[Role, ...] = ("volunteer", "elder", "relative")
"""Who may have points."""
FAMILY: tuple[Role, ...] = ("elder", "relative")
WORKER: tuple[Role, ...] = ("worker",)
OFFICER: tuple[Role, ...] = ("officer",)
CONTACTS: tuple[Role, ...] = ("volunteer", "relative", "worker", "officer")
DECIDERS: tuple[Role, ...] = ("worker", "officer")
"""An officer where no worker of the community may."""
OFFICIAL: tuple[Role, ...] = ("worker", "officer", "bureau")
BUREAU: tuple[Role, ...] = ("bureau",)

_ALL = (
    # started by a word of the home keyboard, or by coming in
    Conversation("join", join.join),
    Conversation("sign-in", sign_in.sign_in),
    Conversation("apply", apply.apply),
    Conversation("visit", log_visit.log_visit, VOLUNTEER),
    Conversation("points", my_points.my_points, HOLDERS),
    Conversation("who-comes", who_came.who_comes, ("elder",)),
    Conversation("family-news", who_came.family_news, ("relative",)),
    Conversation("today", today.today, WORKER),
    Conversation("applications", today.waiting_applications, WORKER),
    Conversation("unreachable", today.unreachable, WORKER),
    Conversation("to-verify", verify_visit.to_verify, WORKER),
    Conversation("enrol", enrol.enrol, WORKER),
    Conversation("enrol-volunteer", enrol_volunteer.enrol, WORKER, "enrol"),
    Conversation("enrol-relative", enrol_relative.enrol, WORKER, "enrol"),
    Conversation("to-complete", enrol_elder.to_complete, WORKER, "enrol"),
    Conversation("elder-page", enrol_page.elder_page, WORKER, "enrol"),
    Conversation("search", search.search, ("worker", "officer")),
    Conversation("rosters", roster.take_out, WORKER, "enrol"),
    Conversation("roster-came", roster.came, WORKER),
    Conversation("sign-paper", enrol_paper.sign_paper, WORKER, "enrol"),
    Conversation("one-phone", enrol_phone.one_phone, WORKER, "enrol"),
    Conversation("record-kin", enrol_relative.kin, WORKER, "enrol"),
    Conversation("behalf", behalf.behalf, WORKER, "enrol"),
    Conversation("visit-for", log_visit.log_for, WORKER, "enrol", speaks_as="visit"),
    Conversation("gift-for", gift.give_for, WORKER, "enrol", speaks_as="gift"),
    Conversation("confirm-for", behalf.confirm_for, WORKER, "enrol"),
    Conversation("open-cards", open_cards.open_cards, ("worker", "officer", "bureau")),
    Conversation("to-audit", audit_visit.to_audit, OFFICER),
    Conversation("exceptions", except_elder.exceptions, OFFICER),
    Conversation("communities", units.communities, OFFICER),
    Conversation("streets", units.streets, BUREAU),
    Conversation("community", more.find_community, ROLES),
    Conversation("more", more.more, ROLES),
    Conversation("monthly-contacts", contacts.monthly, OFFICIAL),
    Conversation("away", away.away, ("worker", "officer")),
    Conversation("kind-answer", kind_answer.kind_answer, ROLES),
    Conversation("take-back", withdraw_visit.take_back, VOLUNTEER),
    Conversation("begin-stay", stay.begin, VOLUNTEER),
    # requests
    # care plans, and what a volunteer offers
    # the week
    # somebody in danger
    Conversation("urgent", urgent.urgent),
    Conversation("danger", urgent.danger),
    Conversation("alarms", urgent.open_alarms, ("worker", "officer")),
    Conversation("duty-list", duty_list.duty_list, ("worker", "officer")),
    # relatives and pairing
    # catalogue, directory, referral
    # the contact promise
    # follow-up
)

_DEEDS = (
    # started by a button of a card
    Conversation("withdraw", withdraw_visit.withdraw, VOLUNTEER),
    Conversation("correct", log_visit.correct_visit, VOLUNTEER, speaks_as="visit"),
    Conversation("correct-for", log_visit.correct_for, WORKER, speaks_as="visit"),
    Conversation("withdraw-for", withdraw_visit.withdraw_for, WORKER),
    Conversation("came-along", along.came, VOLUNTEER),
    Conversation("came-otherwise", along.otherwise, VOLUNTEER),
    Conversation("not-along", along.not_along, VOLUNTEER),
    Conversation("end-stay", stay.end, VOLUNTEER),
    Conversation("drop-stay", stay.drop, VOLUNTEER),
    *(Conversation(f"left-after-{after}", stay.left_after(after), VOLUNTEER) for after in LEFT_AFTER),
    Conversation("came", answer_visit.came, FAMILY),
    Conversation("not-come", answer_visit.not_come, FAMILY),
    Conversation("unsure", answer_visit.unsure, FAMILY),
    Conversation("heard-came", answer_visit.came, FAMILY),
    Conversation("heard-not-come", answer_visit.not_come, FAMILY),
    Conversation("heard-unsure", answer_visit.unsure, FAMILY),
    Conversation("say-again", answer_visit.say_again, FAMILY),
    Conversation("verify", verify_visit.verify, DECIDERS),
    Conversation("change-length", verify_visit.change_length, DECIDERS),
    Conversation("verify-together", together.verify_together, WORKER),
    Conversation("return", verify_visit.return_visit, DECIDERS),
    Conversation("accept-application", apply.accept, WORKER),
    Conversation("decline-application", apply.decline, WORKER),
    Conversation("enrol-elder", enrol_elder.enrol, WORKER, "enrol"),
    Conversation("elder-facts", elder_facts.elder_facts, WORKER),
    Conversation("roster-ask", roster.explain, WORKER),
    Conversation("roster-keep", roster.keep, WORKER),
    Conversation("roster-leave", roster.leave, WORKER),
    Conversation("enrol-applicant", enrol_elder.enrol_applicant, WORKER, "enrol"),
    Conversation("ask-exception", except_elder.ask_exception, WORKER),
    Conversation("except-elder", except_elder.except_elder, OFFICER),
    Conversation("decline-exception", except_elder.decline_exception, OFFICER),
    Conversation("audit", audit_visit.audit, OFFICER),
    Conversation("audit-together", together.audit_together, OFFICER),
    Conversation("send-back", audit_visit.send_back, OFFICER),
    Conversation("how-earned", my_points.how_earned, ROLES),
    Conversation("gift", gift.give, HOLDERS),
    Conversation("gifts", gift.all_gifts, HOLDERS),
    Conversation("withdraw-gift", gift.withdraw, (*HOLDERS, "worker")),
    Conversation("return-gift", gift.give_back, HOLDERS),
    Conversation("contact", contacts.contact, CONTACTS),
    Conversation("take-back-contact", contacts.take_back, CONTACTS),
    Conversation("contacts-due", contacts.due_list, WORKER),
    Conversation("called", contacts.rang, WORKER),
    Conversation("told", told.told, WORKER),
    Conversation("why-contacts", contacts.why_rate, OFFICIAL),
    Conversation("why", why.why, ROLES),
    Conversation("why-points", why.why_points, ROLES),
    Conversation("why-visit", why.why_visit, ("worker", "officer")),
    # requests
    # care plans, and what a volunteer offers
    # the week
    # somebody in danger
    Conversation("alarm-yes", urgent.yes, ROLES),
    Conversation("alarm-for", urgent.whom, ROLES),
    Conversation("alarm-mistake", urgent.mistake, ROLES),
    Conversation("alarm-go", urgent.go, ROLES),
    Conversation("alarm-over", urgent.over, ROLES),
    # relatives and pairing
    # catalogue, directory, referral
    # the contact promise
    # follow-up
)

CONVERSATIONS: dict[str, Conversation] = {one.name: one for one in (*_ALL, *_DEEDS)}
CARD_DEEDS: frozenset[str] = frozenset(one.name for one in _DEEDS) | {
    "to-verify", "applications", "unreachable", "to-complete", "enrol-volunteer", "open-cards", "behalf", "community",
    "exceptions", "alarms", "duty-list",
}  # fmt: skip
"""What a button of a card may start: its deeds, and where 今天要办, or a kind answer, leads to."""

HOME_EVERYBODY = ("home-community", "home-more")
"""Beneath the big words, the same for everybody (UX 4)."""

MENU: tuple[MenuRow, ...] = (
    MenuRow("home-log", VOLUNTEER, "visit", ("log_visit", "plan_visit")),
    MenuRow("home-points", VOLUNTEER, "points", ("query_balance", "query_history")),
    MenuRow("home-who-comes", ("elder",), "who-comes"),
    MenuRow("home-family", ("relative",), "family-news"),
    MenuRow("home-urgent", HOLDERS, "urgent"),
    MenuRow("home-today", WORKER, "today"),
    MenuRow("home-verify", WORKER, "to-verify"),
    MenuRow("home-enrol", WORKER, "enrol"),
    MenuRow("home-audit", OFFICER, "to-audit"),
    MenuRow("home-streets", BUREAU, "streets"),
    MenuRow("home-community", ROLES, "community", ("human",)),
    MenuRow("home-more", ROLES, "more"),
)

SPOKEN: tuple[MenuRow, ...] = (
    *MENU,
    MenuRow("word-contact", CONTACTS, "contact"),
    MenuRow("more-to-duty-list", ("worker", "officer"), "duty-list"),
    MenuRow("", VOLUNTEER, "take-back", ("undo", "correct")),
    MenuRow("", VOLUNTEER, "begin-stay", ("begin_stay",)),
    MenuRow("", VOLUNTEER, "end-stay", ("end_stay",)),
    MenuRow("", HOLDERS, "gift", ("gift",)),
    MenuRow("", FAMILY, "points", ("query_balance", "query_history")),
    MenuRow("", ("worker", "officer"), "away", ("be_away",)),
    MenuRow("", ROLES, "kind-answer", kind_answer.INTENTS),
)
"""All that words may start: the home keyboard's, what has no place there, and at the last a kind answer."""
