# The roster: a sheet of elders that a worker sends, and one to take along.

rosters-layout = If you have a roster, just send me the sheet (.xlsx). Would you like one to take along?
rosters-layout-hint = Please tap one; or just send me the sheet.
roster-ours = Take it along
roster-theirs = The street's sheet
roster-empty = An empty sheet
roster-file = roster
roster-file-back = roster-please-check
roster-making = Writing the roster; you get it in a moment.
roster-made = Here is the roster.
roster-template = An empty sheet. One elder a row; fill it in and send it to me. The last column is the day the consent was signed.
roster-out = All elders of the community, { $rows } in all. It has addresses and health in it: please keep it safe.

roster-reading = Got the roster, reading it.
roster-rows = Got the roster, at row { $rows }.
roster-checked = Checking row by row: { $rows } done.
roster-asks = { $unknown ->
        [one] There is a column I do not know.
       *[other] There are { $unknown } columns I do not know.
    } Tell me once, and I remember.
roster-asks-consent = I have read the roster. One question is left.
button-roster-ask = Tell me
talk-roster-ask = The roster
roster-which = What is in the column “{ $header }”?
roster-column-is = “{ $header }”: { $what }
roster-ask-agreed = Has everybody on the roster signed the consent sheet?
roster-ask-agreed-hint = Please tap one. Of those who did not, only name and birthday are kept.
roster-signed = All signed
roster-all-signed = Consent: all signed
roster-not-signed = Consent: not yet. Only name, form of address and birthday are kept.
roster-ask-read-back =
    Is that right?
    { $text }
roster-ask-read-back-hint = If it is right tap “Right”, if not “Back”.
roster-ask-change-agreed = Consent
roster-ready =
    { $rows } on the roster, and every row is right.
    { $counts }
    Write it down?
roster-new = New: { $rows }
roster-more = With something added: { $rows }
roster-same = The same as before: { $rows }
roster-incomplete = Of these to complete: { $rows }
button-roster-keep = Right
button-roster-leave = Never mind
roster-keeping = Writing it down; this takes a moment.
roster-kept =
    The roster is written down.
    { $counts }
roster-to-complete = To complete: { $rows }, under “Enrol”, “To complete”.
roster-left = All right, nothing of the roster was written down.
roster-nothing-new = I have read the roster: all { $rows } are the same as before, there is nothing to write down.
roster-doubtful = { $rows } rows on the roster; { $doubtful } of them need another look. Nothing was written down.
roster-back = The last column says what is not right. Change it and send it again.

roster-not-a-spreadsheet = This is no Excel sheet I can open. Please save it as .xlsx and send it again.
roster-old-spreadsheet = This sheet is of the old kind, or has a password. Please save it as .xlsx without one and send it again.
roster-huge-file = This file is too large; 10 MB at most. Please take out pictures, or send it in parts.
roster-zip-bomb = This file becomes too large when it is opened, so I did not open it. Please copy the roster into a new sheet.
roster-too-many-rows = This sheet has more than ten thousand rows. Please send it in parts.
roster-no-header = There is no header. Please write “Name”, “Born” and so on in the first row, or use my empty sheet.
roster-no-names = There is no column “Name”. Please add it, or use my empty sheet.
roster-no-rows = This sheet is empty: there is nobody on it.
roster-gave-up = I could not read this roster, and tried several times. Nothing was written down. Please send it again later.
roster-not-yours = You are no longer a worker of this community; the roster was not written down.

roster-yes = yes
roster-no = no
roster-column-none = Not needed
roster-column-name = Name
roster-column-form = How they are called
roster-column-born-on = Born
roster-column-id-number = ID number
roster-column-phone = Phone
roster-column-estate = Estate
roster-column-address = Address
roster-column-situation = Situation
roster-column-away = Family away
roster-column-hard = Hard at home
roster-column-subsidy = Home care subsidy
roster-column-found-on = Found out on
roster-column-lives-with = Household
roster-column-self-care = Self-care
roster-column-health-note = Health
roster-column-home = Home
roster-column-means = Means
roster-column-subsidies = Subsidies
roster-column-dialect = Speaks
roster-column-contact = Whom to call
roster-column-agreed = Consent signed
