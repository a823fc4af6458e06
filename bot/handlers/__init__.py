"""Every conversation by its name, the words of the home keyboard, and the deeds that buttons of cards may start."""

from bot.handlers import (
    along,
    answer_visit,
    apply,
    audit_visit,
    away,
    behalf,
    catalogue,
    contacts,
    directory,
    duty_list,
    elder_facts,
    elder_family,
    enrol,
    enrol_elder,
    enrol_page,
    enrol_paper,
    enrol_phone,
    enrol_relative,
    enrol_volunteer,
    except_elder,
    follow_up,
    gift,
    join,
    kind_answer,
    log_visit,
    look_in,
    more,
    my_elders,
    my_family,
    my_points,
    numbers,
    open_cards,
    pairing,
    refer,
    roster,
    search,
    sign_in,
    stay,
    sunday,
    today,
    together,
    told,
    units,
    urgent,
    verify_visit,
    visit_note,
    wellbeing,
    who_came,
    why,
    withdraw_visit,
)
from bot.handlers.conversation import Conversation, MenuRow
from bot.model import ROLES, Role
from bot.store.places import KINDS
from bot.telling.stay_card import LEFT_AFTER

VOLUNTEER: tuple[Role, ...] = ("volunteer",)
HOLDERS: tuple[Role, ...] = ("volunteer", "elder", "relative")
"""Who may have points."""
FAMILY: tuple[Role, ...] = ("elder", "relative")
WORKER: tuple[Role, ...] = ("worker",)
OFFICER: tuple[Role, ...] = ("officer",)
CONTACTS: tuple[Role, ...] = ("volunteer", "relative", "worker", "officer")
DOORS: tuple[Role, ...] = ("volunteer", "worker")
"""Whoever may be asked to look in on an elder."""
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
    Conversation("my-family", my_family.my_family, ("elder",)),
    Conversation("elder-family", elder_family.elder_family, WORKER, "enrol"),
    Conversation("pairing", pairing.pairing, WORKER, "enrol"),
    Conversation("my-elders", my_elders.my_elders, VOLUNTEER),
    # catalogue, directory, referral
    Conversation("directory", directory.directory, ROLES),
    Conversation("add-place", directory.add, DECIDERS),
    Conversation("refer", refer.refer, WORKER, "enrol"),
    # the contact promise
    Conversation("wellbeing", wellbeing.start, DECIDERS),
    Conversation("wellbeing-calls", wellbeing.calls, DECIDERS),
    Conversation("look-ins", look_in.waiting_for_somebody, WORKER),
    # follow-up
    Conversation("follow-ups", follow_up.follow_ups, WORKER, "enrol"),
    Conversation("follow-up-volunteer", follow_up.of_volunteer, WORKER, "enrol", "follow-up"),
    Conversation("follow-up-elder", follow_up.of_elder, WORKER, "enrol", "follow-up"),
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
    Conversation("did-go", sunday.did_go, VOLUNTEER),
    Conversation("did-not-go", sunday.did_not_go, VOLUNTEER),
    Conversation("silent-volunteers", numbers.silent_volunteers, WORKER),
    Conversation("unit-numbers", numbers.unit_numbers, ("officer", "bureau")),
    # somebody in danger
    Conversation("alarm-yes", urgent.yes, ROLES),
    Conversation("alarm-for", urgent.whom, ROLES),
    Conversation("alarm-mistake", urgent.mistake, ROLES),
    Conversation("alarm-go", urgent.go, ROLES),
    Conversation("alarm-over", urgent.over, ROLES),
    # relatives and pairing
    Conversation("share-visits", my_family.turn("visits"), ("elder",)),
    Conversation("share-ask", my_family.turn("ask"), ("elder",)),
    Conversation("share-health", my_family.turn("health"), ("elder",)),
    Conversation("share-nothing", my_family.nothing, ("elder",)),
    Conversation("leave-note", visit_note.leave, VOLUNTEER),
    Conversation("hide-note", visit_note.hide, ("elder", "worker")),
    Conversation("show-note", visit_note.show, ("elder", "worker")),
    # catalogue, directory, referral
    Conversation("catalogue", catalogue.catalogue, ROLES),
    Conversation("place", directory.place, ROLES),
    *(Conversation(f"places-{kind}", directory.page_of(kind), ROLES) for kind in KINDS),
    Conversation("change-place", directory.change, DECIDERS, speaks_as="add-place"),
    Conversation("close-place", directory.close, DECIDERS),
    Conversation("referrals", refer.due_list, WORKER),
    Conversation("referral-helped", refer.helped, WORKER),
    Conversation("referral-not-helped", refer.not_helped, WORKER),
    Conversation("referral-not-yet", refer.not_yet, WORKER),
    # the contact promise
    Conversation("all-well", wellbeing.all_well, FAMILY),
    Conversation("not-well", wellbeing.not_well, FAMILY),
    Conversation("look-in-go", look_in.go, VOLUNTEER),
    Conversation("look-in-call", look_in.call, VOLUNTEER),
    Conversation("look-in-decline", look_in.decline, VOLUNTEER),
    Conversation("look-in-no-answer", look_in.no_answer, VOLUNTEER),
    Conversation("look-in-mine", look_in.mine, WORKER),
    Conversation("look-in-seen", look_in.was_there, DOORS),
    Conversation("look-in-rang", look_in.rang, DOORS),
    Conversation("look-in-trouble", look_in.trouble, DOORS),
    # follow-up
)

CONVERSATIONS: dict[str, Conversation] = {one.name: one for one in (*_ALL, *_DEEDS)}
CARD_DEEDS: frozenset[str] = frozenset(one.name for one in _DEEDS) | {
    "to-verify", "applications", "unreachable", "to-complete", "enrol-volunteer", "open-cards", "behalf", "community",
    "exceptions", "alarms", "duty-list", "look-ins", "wellbeing-calls", "follow-ups", "monthly-contacts", "communities",
    "streets",
}  # fmt: skip
"""What a button of a card may start: its deeds, and where 今天要办, or a kind answer, leads to."""

HOME_EVERYBODY = ("home-community", "home-more")
"""Beneath the big words, the same for everybody (UX 4)."""

MENU: tuple[MenuRow, ...] = (
    MenuRow("home-log", VOLUNTEER, "visit", ("log_visit",)),
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
    MenuRow("word-wellbeing", DECIDERS, "wellbeing"),
    MenuRow("more-to-duty-list", ("worker", "officer"), "duty-list"),
    MenuRow("", VOLUNTEER, "take-back", ("undo",)),
    MenuRow("", VOLUNTEER, "begin-stay", ("begin_stay",)),
    MenuRow("", VOLUNTEER, "end-stay", ("end_stay",)),
    MenuRow("", HOLDERS, "gift", ("gift",)),
    MenuRow("", FAMILY, "points", ("query_balance", "query_history")),
    MenuRow("", ("worker", "officer"), "away", ("be_away",)),
    MenuRow("", ROLES, "kind-answer", kind_answer.INTENTS),
)
"""All that words may start: the home keyboard's, what has no place there, and at the last a kind answer."""
