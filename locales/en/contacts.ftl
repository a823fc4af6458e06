# Contacts: who looked in on an elder, or rang; whom nobody contacted; the month's rate.

word-contact = Contact
more-to-contact = Contact
more-to-monthly-contacts = Month's contacts
contact-elder = Whom did you see? A phone or video call counts too.
contact-elder-hint = I did not find this person. Please write the name.
contact-how = How is { $elder }?
contact-how-hint = Please tap one below.
contact-visit-well = Seen, well
contact-call-well = Phoned, well
contact-video-well = Video, well
contact-trouble-label = Trouble
contact-trouble = Something is the matter with { $elder }. How did you learn it?
contact-trouble-hint = Please tap one below.
contact-how-visit = in person
contact-how-call = by phone
contact-how-video = by video
contact-words = What is it? One line; the community sees it at once. In an emergency phone 120 first.
contact-words-hint = A few words will do: has a cold, ate nothing.
contact-no-elders = You have no elder to look in on yet. Tap “Find community” and ask.
contact-already = Noted today already: { $elder }.
contact-card-well = Noted: { $elder } { $how }, all is well.
contact-card-trouble =
    Noted: { $elder } { $how }, trouble.
    The community was told: “{ $words }”
contact-card-taken-back = Taken back: { $elder } { $how }.
contact-taken-back = Taken back, it does not count.
contact-trouble-told = Trouble with { $elder }: { $words }
    ({ $who }, { $how }; the elder's phone: { $phone })
contact-no-trouble = { $who } took back “{ $words }” about { $elder }: it was a mistake.
talk-contact = A contact

contacts-rate = Contacted this month: { $reached }/{ $due } elders
contacts-due = Not contacted yet, the longest first:
contacts-none-due = Everybody was contacted. Thank you!
contacts-line = { $number }. { $name } { $phone }, { $last }
contacts-last = last { $last_on }
contacts-never = never yet
contacts-no-phone = no phone on file
contacts-call-well = { $number }. Phoned, well
monthly-contacts = { $unit }, contacts this month (contacted / to contact):
monthly-contacts-line = { $unit }: { $reached }/{ $due } elders, last month { $before_reached }/{ $before_due }
monthly-contacts-first = { $unit }: { $reached }/{ $due } elders
why-contact-source = Source: { $text }, at least once a month.

to-tell = Tell { $name } next time:
to-tell-line = · { $text }
button-told = Said it
