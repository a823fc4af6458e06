# Enrolling: what a worker enrols, and what several of its conversations share; the invitation cards.

enrol-what = What would you like to enrol?
enrol-to-volunteer = Volunteer
enrol-to-elder = Elder
enrol-to-relative = Family
enrol-to-missing = To complete
enrol-to-paper = Sheet, phone
enrol-to-page = An elder's page
enrol-to-search = Find an elder
enrol-to-rosters = Roster
enrol-to-follow-ups = Follow-ups
enrol-to-phone = Two, one phone
enrol-to-kin = Are kin
enrol-to-cards = Take card back

answer-unknown = Not known
answer-nothing = None
answer-as-it-is = As it is
name-taken = That name is there already. Please choose another.
same-person = The community has somebody called { $name } already. Is it the same person?
another-person = No, another
birthday = { $born_date }
born-on = born { $born_date }
born-unknown = birthday not known
agreed-spoken = Said yes to me
agreed-paper = Signed on paper
agreed-not-yet = Not yet
way-card = Give a card
way-paper = No phone: I fill in
paper-signed = Signed on paper
paper-not-yet = Not yet
kin-son = Son
kin-daughter = Daughter
kin-spouse = Husband or wife
kin-child = Parent and child
kin-sibling = Siblings
kin-other = Other
no-elders-yet = No elders are enrolled yet. Please begin with “Enrol”, “Elder”.
no-volunteers-yet = There are no volunteers yet. Please begin with “Enrol”, “Volunteer”.

card-volunteer =
    Invitation: { $name }, please come and volunteer in { $unit }.
    Scan this code with your phone, or tap here:
    { $link }
    If it does not open, write to the bot: /start { $code }
    Good for { $days } days, for one use.
card-elder =
    Invitation: { $name }, { $unit } welcomes you. Neighbours help for free.
    Scan this code with your phone, or tap here:
    { $link }
    If it does not open, write to the bot: /start { $code }
    Good for { $days } days, for one use.
card-relative =
    Invitation: { $name }, { $unit } would like to tell you how your elder is doing.
    Scan this code with your phone, or tap here:
    { $link }
    If it does not open, write to the bot: /start { $code }
    Good for { $days } days, for one use.
card-worker =
    Invitation: { $name }, please join { $unit } as its worker.
    Scan this code with your phone, or tap here:
    { $link }
    If it does not open, write to the bot: /start { $code }
    Good for { $days } days, for one use.
card-officer =
    Invitation: { $name }, please join { $unit } as its officer.
    Scan this code with your phone, or tap here:
    { $link }
    If it does not open, write to the bot: /start { $code }
    Good for { $days } days, for one use.

# What is half finished, in the offer to go on with it.
talk-points = Your points
talk-who-comes = Who comes
talk-community = Your community
talk-to-verify = Checking
talk-to-audit = Approving
talk-enrol = Enrolling
talk-enrol-volunteer = Enrolling a volunteer
talk-enrol-elder = Enrolling an elder
talk-enrol-relative = Enrolling a relative
talk-to-complete = Completing
talk-elder-page = An elder's page
talk-search = Finding an elder
talk-rosters = The roster
talk-sign-paper = Sheet and phone
talk-open-cards = Taking a card back
talk-one-phone = Two on one phone
talk-record-kin = Noting kin
talk-communities = The communities
talk-streets = The streets
