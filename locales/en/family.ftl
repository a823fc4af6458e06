# Relatives: what the elder lets them know, the volunteer's line for them, what the family does.

more-to-my-family = My family
share-visits = see visits
share-ask = ask for help
share-health = health alerts
my-share-visits = Who visits me
my-share-ask = Ask for me
my-share-health = My health
button-share-nothing = Nothing at all
tie-card = { $name } is family. What is ticked, { $name } may know or do for you. Tap to change.
tie-card-nothing = { $name } is family, and is told nothing now. Tap to change.
my-family-none = No family of yours is on file yet. Please tell the community.
family-may = { $elder } now lets you: { $shares }.
family-may-nothing = { $elder } sees to things alone now, and family is not told. Please ask the community.
family-not-shared = The elder does not show family who comes just now. Please ask the community.
family-may-not-ask = The elder asks for help alone now, not through family. Please ask the community.
card-not-shared = The elder does not show this to family now. Please ask the community.

button-leave-note = A line for the family
button-hide-note = Not for the children
button-show-note = They may read it
talk-leave-note = A line for the family
leave-note-words = What would you like to tell the family of { $elders }?
leave-note-words-hint = A short one please, 60 letters at most, such as “in good spirits, ate well”.
note-line = A line: { $text }
note-line-hidden = A line (not for the children): { $text }
note-left = Noted: “{ $text }”. The elder and the family can read it.
note-hidden = Good, the children do not read it.
note-shown = Good, the children can read it now.

# The worker's page of an elder's family, and the family's duty.
page-family = Family
talk-elder-family = Family
share-nothing-now = nothing
past-day-0 = Today
past-day-1 = Yesterday
past-day-2 = Day before
tie-line = Family, { $name }: { $shares }
family-duty-line = { $who }: { $text }
talked-line = Spoke with { $who }, { $talked_on }: { $text }
elder-family-page = The family of { $name }:
elder-family-empty = Nothing is noted of the family of { $name } yet.
elder-family-to-shares = What they may
elder-family-to-duty = Who does what
elder-family-to-talked = We spoke
elder-family-what-hint = Please tap one below.
elder-family-relative = Which of the family?
elder-family-relative-hint = Please tap one below.
elder-family-shares = What does the elder let { $name } know or do? Tap to tick, tap again to untick.
elder-family-agreed = Is it what { $elder } wants?
elder-family-agreed-hint = Please tap one. Nothing changes unless the elder said so.
elder-family-not-agreed = Then nothing changes. Come back when { $elder } has said so.
elder-family-who = Who of the family? A name, or “elder son”.
elder-family-who-hint = 2 to 20 characters, such as “elder son”.
elder-family-does = What does { $who } do, and how often?
elder-family-does-hint = A few words, such as “comes on Saturdays, buys the medicine”.
usual-does = Comes weekly|Comes monthly|Rings often|Sees to the clinic|Food and clothes
elder-family-day = Which day was it?
elder-family-day-hint = Please tap one, or write a day, such as “10 March”.
elder-family-words = What did you and { $who } agree on?
elder-family-words-hint = A few words, such as “will come home once a month”.
elder-family-read-back =
    Is this right? { $elder }:
    { $text }
elder-family-read-back-hint = If it is right tap “Right”, if not “Change”.
elder-family-change-shares = What they may
elder-family-change-who = Who
elder-family-change-does = What they do
elder-family-change-day = Which day
elder-family-change-words = What was said
elder-family-noted = Noted; it stands on the page of { $name }.

# Pairing
page-pairing = Pairing
talk-pairing = Pairing
paired-since = { $name } (since { $since_date })
pairing-page = Paired with { $name }:
pairing-page-none = Nobody is paired with { $name } yet.
pairing-to-volunteer = A volunteer
pairing-to-organisation = An organisation
pairing-to-end = End it
pairing-what-hint = Please tap one below.
pairing-nobody-left = Every volunteer of the community looks after this elder already.
pairing-volunteer = Which volunteer?
pairing-volunteer-hint = Nobody found. Please tap a name, or write it in full.
pairing-organisation = Which organisation? Write its name, such as “Silver Lake helpers”.
pairing-organisation-hint = Please write its name, 2 to 20 characters.
pairing-contact = Whom should one ask for at { $name }?
pairing-contact-hint = Please write a name, 2 to 20 characters.
pairing-phone = What is the phone number of { $name }?
pairing-phone-hint = Please write a number of 7 to 13 digits.
pairing-since = Since which day?
pairing-since-hint = Please tap one, or write a day, such as “1 March”.
pairing-willing = { $elder } and { $name }: are both willing?
pairing-willing-hint = Please tap one.
pairing-both-willing = Asked, both are
pairing-not-asked = Not asked yet
pairing-ask-first = Then please ask first, and come back when both are willing. Nothing was written down.
organisation-line = { $name } (ask for { $contact }, { $phone })
pairing-read-back =
    Is this right?
    { $elder } is paired with { $name }
    since { $since }
pairing-read-back-hint = If it is right tap “Right”, if not “Change”.
pairing-change-volunteer = Who
pairing-change-organisation = Organisation
pairing-change-contact = Whom to ask for
pairing-change-phone = Phone
pairing-change-since = Since when
pairing-made = { $elder } and { $name } are paired, and both are told.
pairing-made-organisation = { $elder } and { $name } are paired. Please phone { $contact }: { $phone }.
pairing-whose = Which pairing is to end?
pairing-whose-hint = Please tap one below.
pairing-ending = Why does the pairing with { $name } end?
pairing-ending-hint = Tap one, or write a few words.
usual-pairing-ends = Moved away|Not well enough|The elder's wish|Its time is over
pairing-end =
    Is this right?
    { $elder } and { $name } are paired no more: { $text }
pairing-end-hint = If it is right tap “Right”, if not “Change”.
pairing-change-ending = Why
pairing-ended = { $elder } and { $name } are paired no more; noted.
paired-elder-organisation = { $organisation } is paired with you and will come to see you. Neighbours help, it costs nothing.
unpaired-elder = { $volunteer } does not come to you any more. Please ask the community.

more-to-my-elders = My elders
talk-my-elders = My elders
my-elders-elder = Which of them?
my-elders-elder-hint = Please tap one below.
my-elders-none = You look after nobody just now. If you would like to, tell the community.
my-elder = You look after { $name }
my-elder-since = Paired since { $since_date }
my-elder-address = Address: { $text }
my-elder-ask-community = please ask the community
contact-trouble-family = Something is the matter with { $elder }: { $words }. The community knows; you may like to ring too.
