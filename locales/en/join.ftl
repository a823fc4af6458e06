# Coming in: by an invitation, or by one's own phone.

join-consent-what = 1/3 We keep your name, how you like to be called, and the help you give or get. It is for neighbours, and free.
join-consent-what-hint = Please tap “I see”.
join-consent-who = 2/3 Only your community's workers and those you help or who help you see it. Address and health are shown to nobody else.
join-consent-who-hint = Please tap “I see”.
join-consent-rights = 3/3 You may say no at any time, and see, change or delete it: just tell the community. Do you agree?
join-consent-rights-hint = Please tap “I agree” or “No”.
join-not-agreed = All right, nothing was kept. Open the card again whenever you like.
join-form = What do people call you? Tap one, or write your own.
join-form-hint = One short word is enough, such as Auntie.
form-none = Just my name
join-phone = Would you leave your phone number, so that the community can call? If not, tap “Not now”.
phone-skip = Not now
button-understood = I see
button-agree = I agree
button-decline = No
welcome-volunteer = Hello { $name }! You are a volunteer of { $unit } now. After a visit tap “Log a visit”.
welcome-elder = Hello { $name }! This is mutual aid in { $unit }. Neighbours help for free, no points are taken.
welcome-relative = Hello { $name }! { $unit } will tell you how your elder is doing.
welcome-worker = Hello { $name }! You are a worker of { $unit }. To check visits tap “To verify”, to enrol people “Enrol”.
welcome-officer = Hello { $name }! You audit for { $unit }. Tap “To audit”; communities and workers are under “More”.
welcome-bureau = Hello { $name }! To open streets and invite their officers tap “Streets”.

sign-in-phone = Hello! This is community mutual aid. If you have a card, scan it; if your phone is on file, tap “Send my phone number”. We never ask for codes or passwords.
sign-in-no-card = Neither
sign-in-how = No matter. Tell your community, and they will give you a card to scan.
sign-in-unknown = This phone is not on file yet. Tell your community, and they will give you a card.
signed-in = Hello { $name }! We know you. Please tap one of the big words below.

join-whose = This card is for { $name }. Use it on this phone?
card-is-mine = Yes, share it
card-is-not-mine = Not mine
card-is-for-another = Neither
join-not-yours = Then please give this card to { $name }. Nothing was written down.
join-health = May we note what those who come should know of your health, such as walking or medicine?
health-yes = You may
health-no = Rather not
join-already = { $name }, you are in already. No need to tap this card again.
join-ask-worker = None of these cards works. Please see a worker of your community, who will look at it with you.
joined = { $name } has come in with your card.
not-joined = { $name } read the consent and did not agree, and has not come in.
family-joined = { $name } has come in, and will hear how you are doing.
sign-in-own = Please send your own number, or scan your card if you have one.
contact-not-used = That is somebody else's number, and was not used. Please tap one of the big words below.
# Usual forms of address (UX 20); any other may be typed. They are part of a name, and so are not translated.
usual-forms = 阿姨 叔叔 师傅 爹爹 婆婆
own-phone-kept = Your number is kept, so that people can call you.
