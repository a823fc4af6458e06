# Sheet and phone: a sheet signed later, another number.

sign-paper-person = Whose? Those who have not signed come first.
sign-paper-person-hint = Nobody found. Please tap a name, or write it in full.
sign-paper-consent = Is the consent sheet signed?
sign-paper-phone = What is { $name }'s phone number? A landline will do.
sign-paper-phone-hint = Please write a number of 7 to 13 digits.
sign-paper-address = Where does { $name } live? Estate, building, door.
sign-paper-address-hint = Estate and door, such as “Yinhu estate, 3-2-501”.
sign-paper-health = Anything about their health that those who come should know? Only with consent on paper.
sign-paper-health-hint = A few words, such as “walks badly”.
sign-paper-read-back =
    Is this right?
    { $name }, sheet signed
    { $text }
sign-paper-read-back-hint = If it is right tap “Right”, if not “Change”.
sign-paper-change-person = Who
sign-paper-change-phone = Phone
sign-paper-change-address = Address
sign-paper-change-health = Health note
paper-line-phone = Phone: { $text }
paper-line-address = Address: { $text }
paper-line-health = To know: { $text }
paper-needed = Then nothing is kept. Come back once { $name } has signed.
paper-kept = Noted for { $name }.
one-phone-unsigned = { $name } has not signed the sheet yet, so the phones are not linked. Once signed, note it in “Enrol”, “Sheet, phone”.
