# 接龙: what the WeChat group wrote, pasted by the worker, sorted out and written down; and what goes back into the group.

word-relay = Group chat
more-to-relay = Group chat
talk-relay = the lines from the group
talk-relay-each = what was unclear in the group
relay-paste =
    Paste a stretch of the WeChat group, or a 接龙, as long as it is.
    I read it line by line: what is clear goes in with one tap, the rest I ask you.
relay-paste-hint =
    I cannot see who went to whom. Please paste the whole of it with the names, like this:
    王秀兰: cooked for 李爹爹 yesterday, half an hour
relay-date =
    { $heading ->
        [none] { $count ->
            [one] One line does
           *[other] { $count } lines do
        } not say which day. Which was it?
       *[other] “{ $heading }”, { $count ->
            [one] one line
           *[other] { $count } lines
        }. Which day was it?
    }
relay-not-yet = Still to come
relay-unsure = Not all one day
relay-list-hint = Please tap one of these.
relay-clear = Clear ({ $count }):
relay-line = { $number }. { $volunteer } → { $elders }: { $service }, { $when }, { $minutes }
relay-doubtful = To ask about ({ $count }):
relay-ask-line = { $number }. { $said } ({ $missing })
relay-said =
    { $speaker ->
        [none] { $said }
       *[other] { $speaker }: { $said ->
            [none] +1
           *[other] { $said }
        }
    }
relay-missing-who = who went
relay-missing-elder = to whom
relay-missing-service = what for
relay-missing-date = which day
relay-missing-minutes = how long
relay-missing-which = one visit to several, or several visits
relay-missing-twice = one that day is noted with another length: is this a second one
relay-known = Noted already, and not noted again ({ $count }):
relay-known-line = · { $volunteer } → { $elders }: { $service }, { $when }, { $minutes }
relay-waits = { $count } more lines follow when these are done.
relay-ahead =
    { $count ->
        [one] One line is of a day to come; note it afterwards.
       *[other] { $count } lines are of days to come; note them afterwards.
    }
relay-unread = That was long: the last { $count } lines are unread. Please paste them separately.
relay-nothing = There is no visit to note in this.
relay-log = Note the clear
relay-each = One by one
relay-logged =
    { $count ->
        [one] One visit is noted for its volunteer.
       *[other] { $count } visits are noted for their volunteers.
    } They and the elders are told, and a colleague verifies.
relay-each-who =
    { $left ->
        [one] One line is left.
       *[other] { $left } lines are left.
    }
    { $said }
    Who went?
relay-each-what =
    { $left ->
        [one] One line is left.
       *[other] { $left } lines are left.
    }
    { $said }
    Still to ask: { $missing }.
relay-go-on = Ask
relay-enough = That will do
relay-left =
    { $count ->
        [one] All right. One line is not noted.
       *[other] All right. { $count } lines are not noted.
    } Paste it again when you know more; nothing is noted twice.
relay-each-whose-hint = Please tap a name or write it in full; or tap “Leave it out”.
relay-skip = Leave it out
relay-stop = None of them
relay-stopped = All right, the other { $count } lines were not written down.
relay-each-done = That was all.

button-copy-request = Copy for WeChat
relay-copy-week = This week
relay-copy-thanks = Thank all
relay-copy-requests = Help wanted
copy-below = Hold the text below to copy it into the WeChat group:
copy-week-none = No visit is noted for these two weeks yet.
copy-day = { $number } { $month }
copy-week-head = Neighbours who helped in { $community } from { $first } to { $last }:
copy-week-line =
    { $name }: { $times ->
        [one] once
       *[other] { $times } times
    }, { $minutes }
copy-week-total =
    { $times ->
        [one] One visit
       *[other] { $times } visits
    } in all. Thank you! Is one missing? Say so in the group.
copy-thanks-text =
    Thank you, good neighbours! From { $first } to { $last } in { $community } { $people ->
        [one] one of you
       *[other] { $people } of you
    } went out { $times ->
        [one] once
       *[other] { $times } times
    }, { $minutes } in all: { $names }.
    It means a great deal to the elders. Look after yourselves, too.
copy-requests-none = Nobody is looked for just now.
copy-requests-head = In { $community } elders would like a neighbour’s help:
copy-requests-line = · { $service }, { $when }, about { $minutes }
copy-requests-line-timed = · { $service }, { $when }
copy-requests-end = If you can go, please tell { $who } of the community. Thank you!
