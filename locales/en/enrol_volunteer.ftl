# A worker enrols a volunteer.

enrol-volunteer-name = What is the volunteer's name?
enrol-volunteer-name-hint = Please write the full name, 2 to 20 characters.
enrol-volunteer-born = Born on which day? For example 3 May 1962.
enrol-volunteer-born-hint = Not clear. Please write day, month and year, for example 3 May 1962.
enrol-volunteer-way = With a phone: a card. Without: you fill in.
enrol-volunteer-form = How do people call them? Tap one, or write your own.
enrol-volunteer-form-hint = One short word is enough, such as Auntie.
enrol-volunteer-consent = Is the consent sheet signed?
enrol-volunteer-phone = What is the phone number? A landline will do.
enrol-volunteer-phone-hint = Please write a number of 7 to 13 digits.
enrol-volunteer-read-back =
    Is this right?
    { $text }
enrol-volunteer-read-back-hint = If it is right tap “Right”, if not “Change”.
enrol-volunteer-change-name = Name
enrol-volunteer-change-born = Birthday
enrol-volunteer-change-way = Card or not
volunteer-facts =
    Volunteer { $name }, { $born }
    { $unit }, { $way }
volunteer-phone = Phone: { $phone }
volunteer-unsigned = The sheet is not signed yet; no phone is kept.
volunteer-enrolled-card = { $name } is enrolled. Let them scan the card above, or send it on to them.
volunteer-enrolled = { $name } is enrolled. Without a phone, you log their visits.
