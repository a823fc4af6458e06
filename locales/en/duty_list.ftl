# 值班表: who is called first at night and on days of rest.

duty-list = Who is called first, at night from { $closes_clock } to { $opens_clock }:
duty-line = { $shift }: { $names ->
        [none] nobody
       *[other] { $names }
    }
duty-list-colleague = Whom to put on the list?
duty-list-colleague-hint = Please tap a colleague.
duty-list-when = When is { $name } on duty?
duty-list-when-hint = Please tap one below.
duty-list-whens = Which one?
duty-list-whens-hint = Please tap one below.
duty-list-read-back = { $name }: { $shift }, every week. Is that right?
duty-list-read-back-hint = If right, tap “Right”; if not, “Change”.
duty-list-change-colleague = Whom
duty-list-change-when = When
duty-when-always = All of it
duty-when-weeknights = Mon–Thu nights
duty-when-weekend = The weekend
duty-when-one = One only
duty-when-off = Take off
duty-when-night-1 = Monday night
duty-when-night-2 = Tuesday night
duty-when-night-3 = Wednesday night
duty-when-night-4 = Thursday night
duty-when-night-5 = Friday night
duty-when-night-6 = Saturday night
duty-when-night-7 = Sunday night
duty-when-day-6 = Saturday by day
duty-when-day-7 = Sunday by day
duty-noted = Noted.
duty-put-on = { $name } put you on the duty list: { $shift }. You are called first.
duty-taken-off = { $name } took you off the duty list.
talk-duty-list = The duty list
more-to-duty-list = Duty list
today-alarms = { $number }. Emergencies still open: { $count }
today-duty-empty = { $number }. 🔴 Nobody on duty: { $shift }
today-duty-empty-in = { $number }. 🔴 Nobody on duty: { $units }
go-alarms = See them
go-duty-list = Set the list
