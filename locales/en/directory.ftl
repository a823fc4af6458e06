# The directory, and referral.

more-to-directory = What is nearby
talk-directory = What is nearby
place-kind-facility = Day centres
place-kind-clinic = Clinics
place-kind-meals = Places to eat
place-kind-paid = Paid services
directory-kind = Which kind?
directory-kind-hint = Please tap one below.
directory-add = Add a place
directory-empty = The community has noted no place nearby yet. Please tap “Community”.
directory-list = { $kind }:
directory-line = { $number }. { $name }
directory-look = Look at { $number }
place-line-area = Where: { $text }
place-line-hours = Open: { $text }
place-line-phone = Phone: { $text }
place-line-price = Price: { $text }
place-field-name = Name
place-field-area = Where
place-field-hours = Hours
place-field-phone = Phone
place-field-price = Price
button-change-place = Change
button-close-place = It is closed
talk-add-place = Add a place
talk-change-place = Change a place
talk-close-place = Remove a place
add-place-kind = Which kind is it?
add-place-kind-hint = Please tap one below.
add-place-name = What is it called?
add-place-name-hint = 2 to 20 characters, please.
add-place-area = Where is it?
add-place-area-hint = A short one please, such as “east gate of Silver Lake”.
add-place-hours = When is it open?
add-place-hours-hint = A short one please, such as “Mon to Fri, 9 to 5”.
add-place-phone = What is the phone number?
add-place-phone-hint = Please write a number of 7 to 13 digits.
add-place-price = What does it ask?
add-place-price-hint = A short one please, such as “lunch 8 yuan, 6 from 80 on”.
add-place-read-back =
    Is this right?
    { $text }
add-place-read-back-hint = If it is right tap “Right”, if not “Change”.
add-place-change-kind = Which kind
add-place-change-name = Name
add-place-change-area = Where
add-place-change-hours = Hours
add-place-change-phone = Phone
add-place-change-price = Price
change-place-field = What is to change of { $name }?
change-place-field-hint = Please tap one below.
change-place-change-field = Which
close-place-read-back = { $name } is closed and leaves the directory, is that right?
close-place-read-back-hint = If it is right tap “Right”.
usual-place-name = -
usual-place-area = -
usual-place-hours = Day and night|Working days|Every noon
usual-place-phone = -
usual-place-price = Free of charge|The community helps
place-entered = { $name } is noted; everybody finds it under “What is nearby”.
place-changed = { $name } is changed.
place-closed = { $name } is there no more.

# Referral
page-referral = Referral
talk-refer = Referral
talk-referral-not-helped = A referral that did not help
talk-referral-not-yet = When to ask again
refer-what = One referral is open still. Ask about that, or make another?
refer-what-hint = Please tap one below.
refer-ask = Ask about it
refer-new = Another place
refer-place = Where is { $name } referred to? Tap one, or write its name.
refer-place-hint = Please tap one, or write its name, 2 to 20 characters.
refer-words = What is { $name } to help with?
refer-words-hint = A few words, such as “reading glasses”.
refer-ask-in = When is it asked whether it helped?
refer-ask-in-hint = Please tap one below.
ask-in-7 = In a week
ask-in-14 = In two weeks
ask-in-30 = In a month
refer-read-back =
    Is this right?
    { $elder } → { $name }: { $text }
    Asked about on { $ask_on }
refer-read-back-hint = If it is right tap “Right”, if not “Change”.
refer-change-place = Where to
refer-change-words = What for
refer-change-ask-in = When to ask
referral-made = Noted: { $elder } is referred to { $name }. On { $ask_on } “Today” reminds you to ask.
referred = The community has asked { $name } to help you. Please ask the community.
referral-card =
    { $elder } → { $name }: { $text }
    { $made_on }, by { $who }
referral-open = Did it help? To ask on { $ask_on }.
referral-helped = It helped; asked on { $ended_on }.
referral-not-helped = It did not help; asked on { $ended_on }.
button-referral-helped = It helped
button-referral-not-helped = It did not
button-referral-not-yet = Not been yet
referral-line-open = Referred to { $name }: { $text }, to ask on { $ask_on }
referral-line-helped = Referred to { $name }: { $text }, it helped{ $word ->
        [helped] ; they say so too
        [not-helped] ; they say it did not
       *[none] { "" }
    }
referral-line-not-helped = Referred to { $name }: { $text }, it did not help
referral-family-asked = The community asked { $name } to help { $reader ->
        [elder] you
       *[other] { $elder }
    }. Did it help?
referral-family-helped = { $name } helped. Thank you for telling us.
referral-family-not-helped = { $name } did not help. The community knows, and will ask you.
referral-worker-not-helped = { $who } says: { $elder } was referred to { $name }, and it did not help. Please ask whether another place would.
button-referral-did-help = It helped
button-referral-did-not = It did not
referrals-none = No referral is due.
referral-not-helped-next = { $name } did not help. On to another place?
referral-not-helped-next-hint = Please tap one below.
referral-go-on = Another place
referral-enough = That is all
referral-ended = Noted; this one is over.
referral-not-yet-ask-in = When should it be asked again?
referral-not-yet-ask-in-hint = Please tap one below.
referral-put-off = Good, it is asked again on { $ask_on }.
