# A worker enrols an elder, or completes what is missing; the street's exception.

enrol-elder-name = What is the elder's name?
enrol-elder-name-hint = Please write the full name, 2 to 20 characters.
enrol-elder-form = How do they like to be called? Tap one, or write your own.
enrol-elder-form-hint = One short word is enough, such as Grandpa.
enrol-elder-born = Born on which day? For example 3 May 1948.
enrol-elder-born-hint = Not clear. Please write day, month and year, for example 3 May 1948.
enrol-elder-situation = What is the elder's situation?
enrol-elder-situation-hint = Please tap one; if none fits, “other”.
enrol-elder-situations = What is it? A few words.
enrol-elder-situations-hint = A few words are enough, such as “wife long in hospital”.
enrol-elder-away = Is the family that should look after them near?
enrol-elder-hard = Is life at home hard for them?
enrol-elder-subsidy = Do they get a city or district home-care subsidy?
away-yes = Not near
away-no = Near
away-unknown = not known whether near
hard-yes = Hard
hard-no = Not hard
hard-unknown = not known whether life is hard
subsidy-yes = Subsidy
subsidy-no = No subsidy
subsidy-unknown = not known whether there is a subsidy
enrol-elder-care = Who is to look after them?
enrol-elder-care-hint = No such volunteer found. Please tap a name, or “Later”.
enrol-elder-cares = Who? Tap one after another.
care-several = More than one
care-later = Later
care-nobody = Nobody yet
enrol-elder-way = With a phone: a card. Without: you fill in.
enrol-elder-consent = Has the elder signed the consent sheet?
enrol-elder-phone = What is their phone number? A landline will do.
enrol-elder-phone-hint = Please write a number of 7 to 13 digits.
enrol-elder-address = Where do they live? Estate, building, door.
enrol-elder-address-hint = Estate and door, such as “Yinhu estate, 3-2-501”.
enrol-elder-health = Anything about their health that those who come should know? Only with consent on paper.
enrol-elder-health-hint = A few words, such as “walks badly”. If nothing, tap “None”.
enrol-elder-read-back =
    Is this right?
    { $text }
enrol-elder-read-back-hint = If it is right tap “Right”, if not “Change”.
enrol-elder-change-name = Name
enrol-elder-change-form = Address
enrol-elder-change-born = Birthday
enrol-elder-change-situation = Situation
enrol-elder-change-away = Family near
enrol-elder-change-hard = Life at home
enrol-elder-change-subsidy = Subsidy
enrol-elder-change-care = Who comes
enrol-elder-change-way = Card or not
elder-facts =
    { $name }, born { $born }
    { $text }; family: { $away }; at home: { $hard }; { $subsidy }
elder-care = Looked after by: { $volunteers }
elder-unsigned = The sheet is not signed yet; phone and address are not kept.
elder-signed = Signed on paper. Phone: { $phone }; address: { $address }; to know: { $health }
finding-eligible = ✓ May be served
finding-exception = ✓ May be served, by the street's exception
finding-incomplete = Enrolled, to be completed
finding-not-eligible = As it is, not one of those served
finding-missing = Still to ask: { $missing }
missing-born-on = birthday
missing-situation = situation
missing-situation-words = which situation
missing-supporters-away = whether family is near
missing-hard-at-home = whether life at home is hard
missing-subsidy = subsidy
elder-enrolled-eligible = { $name } is enrolled and may be served.
elder-enrolled-exception = { $name } is enrolled, by the street's exception.
elder-enrolled-incomplete = { $name } is enrolled. What is missing stands under “Enrol”, “To complete”.
elder-enrolled-not-eligible = { $name } is noted, but is not one of those served as things are. If they change, enrol again.
button-next-missing = The next one
to-complete-elder = Whose? The first enrolled come first.
to-complete-elder-hint = No such elder found. Please tap a name, or write it in full.
nothing-missing = Nothing is missing.

button-ask-exception = Ask the street
button-except-elder = Make exception
button-decline-exception = No exception
exception-asked-of-street = The street office is asked about { $name }; you will hear.
exception-card =
    Please decide: { $elder } of { $unit }, { $situation }
    Gets a home-care subsidy, in principle not served. Asked by { $who }.
exception-asked-card = It is yours to decide.
exception-given-card = ✓ The street made an exception.
exception-declined-card = The street made no exception.
exception-given = The street made an exception for { $elder }, who may be served. Somebody can be found now.
exception-declined = The street made no exception for { $elder }, who is not served as things are.

paired-volunteer = The community asks you to look after { $elder }. After a visit tap “Log a visit”.
paired-elder = { $volunteer } will come to see you. Neighbours help for free, and no points are taken.
unpaired-volunteer = You need not go to { $elder } any more. Thank you for your trouble.
