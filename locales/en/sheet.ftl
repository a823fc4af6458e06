# On paper: a sheet for a volunteer without a phone; what stands on it, and how it is entered.

enrol-to-sheets = On paper
talk-paper = on paper
talk-sheet = a sheet that came back
talk-sheet-visits = what a sheet says

paper-what = A sheet of paper a week for volunteers without a phone. Print some, or has one come back?
paper-what-hint = Please tap one. For one that came back you may also type: sheet 3.
paper-this-week = Print this week's
paper-next-week = Print next week's
paper-back = One came back
paper-whom = For whom? Those without a phone come first.
paper-whom-hint = I can't find them. Please tap a name, or type it in full.
paper-all = All without a phone
paper-nobody = No volunteer has an elder yet. Choose who goes under An elder first.
paper-printing =
    { $sheets ->
        [one] Making the sheet. It will be here in a moment.
       *[other] Making { $sheets } sheets. They will be here in a moment.
    }
paper-number = Which number is at the top right? Tap one, or type it.
paper-number-hint = Please type the number at the top right of the sheet, such as 3.
paper-out = No. { $number } { $volunteer }
sheets-file = sheets
sheets-made =
    Here they are, a page for each volunteer, to be printed and handed over.
    When one comes back, scan its code with your phone, or type “sheet” and its number.
sheets-not-made = The sheets could not be made. Please tap Print this week's once more; if that fails too, tell the street.

paper-no = Sheet { $number }
paper-title = Visits of a week
paper-name = { $name } ({ $called })
paper-week = Monday { $day } { $month } to { $last_day } { $last_month }
paper-phone = Whom to ring: { $name } { $phone }
paper-no-phone = Whom to ask: { $unit }
paper-day = Day
paper-elder = Whom
paper-service = What
paper-length = Hours
paper-signature = Their signature
paper-on = { $weekday } { $day }
paper-how = A line a visit: the elder's number, one letter for what you did, how many hours, and their signature. Hand it in when the week is over.
sheet-sign-meals = M
sheet-sign-cleaning = C
sheet-sign-clinic = D
sheet-sign-urgent = U
sheet-sign-check-in = V
sheet-sign-company = T
sheet-sign-errands = E
sheet-sign-other = O

line-for-whom = For which volunteer? Please write the name, a line a visit: 王阿姨 tue 李爹爹 cleaning 2
line-for-others = This one first. Please write the others once more.
sheet-for-community = This sheet is for the community's notes. Please hand it to a worker of the community.
sheet-unknown = There is no such sheet. Please look at the number at the top right, and type it: sheet 3.
sheet-of-next-week = Sheet { $number } is next week's. It can be entered from next week on.
sheet-handed-in = Sheet { $number }, { $volunteer }'s. When was it handed in?
sheet-handed-in-hint = Please tap one, or type a day, such as 17 March; not before the week of the sheet.
sheet-came-0 = Today
sheet-came-1 = Yesterday
sheet-came-2 = Two days ago
sheet-came = Handed in { $came_on }
sheet-head = Sheet { $number }, { $volunteer }: { $codes }
sheet-code = { $code } { $elder }
sheet-there = Already noted: { $when }, { $elders }, { $service }, { $minutes }
sheet-told = · { $row }
sheet-told-signed = · { $row } (signed)
sheet-told-before = · Noted before, signed: { $row }
sheet-row = { $when }, { $elders }, { $service }, { $minutes }
sheet-numbered = { $number }. { $row }
sheet-date =
    { $page }
    { $row ->
        [0] Which day? Tap one; or type what the sheet says, a line a visit: tue 1 C 2
       *[other] Which day was the next? When all is there, tap That's all.
    }
sheet-date-hint = Please tap a day, or type a line as on the sheet: tue 1 C 2
sheet-done-label = That's all
sheet-elder = Whom did { $volunteer } visit? Tap one, or type the number.
sheet-elder-hint = I can't find them. Please tap one, or type the number on the sheet.
sheet-elders = Whom? Tap one after the other.
sheet-service = What was done for { $elders }?
sheet-service-hint = Please tap one.
sheet-minutes = How long at { $elders }?
sheet-minutes-hint = Please tap one, or type how long, such as 1.5 hours.
sheet-change-date = The day
sheet-change-elder = Whom
sheet-change-service = What
sheet-change-minutes = How long
sheet-line-unread = I can't read this line: { $line }
sheet-line-code = That number is not on the sheet: { $line }
sheet-line-week = Not of this sheet's week: { $line }
sheet-line-whose = Somebody else's, not of this sheet: { $line }
sheet-line-late = The sheet had been handed in by then: { $line }
sheet-line-there =
    Already noted: { $line }
    If they did go twice, say when: tue evening 1 M 1
sheet-photo = Please take a photo of the signed sheet and send it here.
sheet-photo-hint = Please send a photo; if there is none, tap No photo.
sheet-no-photo = No photo
sheet-nothing = Sheet { $number } has no visit. Nothing was noted.
sheet-signed =
    { $rows }
    Did they sign?
sheet-signed-hint = Please tap one of these.
sheet-signed-all = All of them
sheet-signed-some = Some of them
sheet-signed-none = None
sheet-signeds = Which have a signature? Tap one after the other.
sheet-read-back =
    Sheet { $number }, { $volunteer }'s, handed in { $came_on }. Is this right?
    { $visits ->
        [0] No new visit{ $signed ->
            [some] { "\u000A" }{ $rows }
           *[other] { "" }
        }
       *[other] { $rows }
        { $visits ->
            [one] 1 visit
           *[other] { $visits } visits
        }, { $minutes }, { $half_points } once verified
    }
    { $signed ->
        [all] With a photo, all of them signed
        [some] With a photo; which are signed stands above
        [none] With a photo, none signed
       *[no-photo] Without a photo
    }
sheet-read-back-hint = If it is right, tap That's right; if not, leave one out, or type another line.
sheet-more = One more visit
sheet-drop-label = Leave one out
sheet-drop =
    { $rows }
    Which one is to be left out?
sheet-drop-hint = Please tap one of these.
sheet-entered =
    Noted by the community: sheet { $number }, { $volunteer }, { $visits ->
        [one] 1 visit
       *[other] { $visits } visits
    }.
sheet-noted =
    { $who } of the community noted { $visits ->
        [one] 1 visit
       *[other] { $visits } visits
    } from your sheet, { $minutes } in all.
sheet-row-refused = This one was not noted: { $row }
button-sheet = Go on with it
button-sheet-visits = See what's noted
sheet-visits-none = Nothing has been noted from this sheet yet.
sheet-visits-which =
    Sheet { $number }:
    { $rows }
    Which one?
sheet-visits-which-hint = Please tap one of these.
button-see-sheet = See the sheet
sheet-photo-none = There is no photo yet.
sheet-photo-gone = The photo was kept long enough and is deleted.
sheet-photo-of = Sheet { $number }, { $volunteer }
