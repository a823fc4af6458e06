# 服务约定: written by the worker, agreed to by the elder's side and the street; what each of them sees.

enrol-to-care-plan = Care plan
page-plan = Care plan
more-to-my-plan = Care plan
talk-care-plan = The care plan
care-plan-elder = Whose care plan?
care-plan-elder-hint = No such elder. Please tap a name, or write it in full.

# an item in words
plan-line = { $days ->
        [any] { $times ->
            [one] Once a week
           *[other] { $times } times a week
        }
       *[other] { $days }
    }{ $time ->
        [any] { "" }
       *[other] { " " }{ $time }
    }: { $service }, { $minutes }{ $notes ->
        [none] { "" }
       *[other] { " " }({ $notes })
    }
plan-line-new = New: { $line }
plan-line-changed = Changed: { $line }
plan-every-day = Every day
plan-days-from-to = { $first } to { $last }
plan-weekday-1 = Mon
plan-weekday-2 = Tue
plan-weekday-3 = Wed
plan-weekday-4 = Thu
plan-weekday-5 = Fri
plan-weekday-6 = Sat
plan-weekday-7 = Sun
plan-day-short-1 = Mon
plan-day-short-2 = Tue
plan-day-short-3 = Wed
plan-day-short-4 = Thu
plan-day-short-5 = Fri
plan-day-short-6 = Sat
plan-day-short-7 = Sun
plan-days-several = { $days }
plan-day-separator = { ", " }
plan-at = at { $start_clock }
plan-services = { $services }

# writing it
talk-make-plan = The care plan
make-plan-service = Which help for { $name }?
make-plan-service-hint = That was not clear. Please tap one, or write: meals, cleaning.
make-plan-often = How many times a week?
make-plan-often-hint = That was not clear. For example: twice a week, at most once a day.
make-plan-times = { $times ->
        [7] Every day
        [one] Once
       *[other] { $times } times
    }
make-plan-days = { $times ->
        [one] Once a week, on which day?
       *[other] { $times } times a week, on which days?
    } Tap, or write: Tue and Fri.
make-plan-days-hint = Please name just so many days, such as: Tue and Fri.
make-plan-any = Any day
make-plan-time = When? Tap one, or write a time.
make-plan-time-hint = That was not clear. For example: morning, or 3pm.
make-plan-any-time = Any time
make-plan-morning = Morning
make-plan-noon = Noon
make-plan-afternoon = Afternoon
make-plan-evening = Evening
make-plan-minutes = How long each time?
make-plan-minutes-hint = That was not clear. For example: 1 hour.
make-plan-note = What should whoever comes know? Such as: little salt, there is a dog.
make-plan-note-hint = Please write a few words, or tap “None”.
make-plan-more =
    { $name }'s care plan:
    { $text }
    Anything more?
make-plan-more-hint = Please tap one below.
make-plan-add = Add one
make-plan-enough = That is all
make-plan-drop = Take one out
make-plan-which = Take which one out?
make-plan-drop-hint = Please tap one below.
make-plan-item = Number { $number }
make-plan-from = From which day on? Tap, or write a date.
make-plan-from-hint = That was not clear. For example: tomorrow, next Monday, April 1.
make-plan-tomorrow = Tomorrow
make-plan-monday = Next Monday
make-plan-monday-after = Monday after
make-plan-day = { $from_on }
make-plan-agree = Who says yes for { $name }?
make-plan-agree-hint = Please tap one below.
make-plan-ask = Ask { $name }
make-plan-spoken = Said so to me
make-plan-paper = Signed on paper
make-plan-read-back =
    Is this right? { $name }'s care plan, from { $since }:
    { $text }
make-plan-read-back-hint = Tap “Right” if it is, else “Change”.
make-plan-change-hint = Please tap what to change.
make-plan-change-more = What help
make-plan-change-from = From when
make-plan-change-agree = Who says yes
make-plan-change-service = Which help
make-plan-change-often = How often
make-plan-change-days = Which days
make-plan-change-time = When
make-plan-change-minutes = How long
make-plan-change-note = To know
make-plan-asked = { $name } has it to look at. After their yes the street is asked.
make-plan-agreed = Noted. The street is asked now.

# as the elder and a relative see it
plan-elder-drafted = Your care plan from { $since }: is it all right? Neighbours help; it is free, and costs no points.{ $gone ->
        [none] { "" }
       *[other] { " " }No more: { $gone }.
    }
plan-elder-agreed = You said yes; the street looks at it now. From { $since }:
plan-elder-standing = Your care plan, from { $since }:
plan-elder-ended = This care plan ended before { $ended_on }.
plan-elder-over = The community thinks this care plan over, and shows it to you again.
plan-relative-drafted = Care plan of { $elder } from { $since }: is it all right? It is free, and costs no points.{ $gone ->
        [none] { "" }
       *[other] { " " }No more: { $gone }.
    }
plan-relative-agreed = { $elder }'s care plan was agreed to; the street looks at it now. From { $since }:
plan-relative-standing = { $elder }'s care plan, from { $since }:
plan-relative-ended = This care plan of { $elder } ended before { $ended_on }.
plan-relative-over = The community thinks this care plan of { $elder } over, and shows it to you again.
button-agree-plan = That is fine
button-wish-plan = Change it
button-plan-later = Later
plan-no-hurry = No hurry. Tap “That is fine” when you know.
talk-wish-plan = Changing the care plan
wish-plan-words = What should change? Tap one, or write a few words.
wish-plan-words-hint = Please write a few words, such as: not on Wednesdays.
plan-wish-less = Come less often
plan-wish-more = Come more often
plan-wish-other-time = Another time
plan-wish-other-help = Other help
plan-wish-noted = The community knows. You will see it again once it is changed.
my-plan-none = There is no care plan yet. If you would like one, tell the community.
plan-agreed-for-you = { $who } looked at your care plan and said it is fine.
plan-accepted-elder = Your care plan stands: people come by it from { $since }. It is free, and costs no points.
plan-accepted-relative = { $elder }'s care plan stands: people come by it from { $since }.
plan-ended-elder = Your care plan has ended: from tomorrow nobody comes by it. If you need help, tell the community.
plan-not-needed = { $when }: { $service } at { $elder }'s is not needed, the care plan has ended. Thank you!

# as the worker and the street see it
plan-head = { $elder }'s care plan (version { $version })
plan-gone = No more: { $gone }
plan-state-drafted = Waits for a yes of the elder's side. From { $since }
plan-state-agreed = Waits for the street. From { $since }
plan-state-standing = Stands, from { $since }
plan-state-sent-back = To be changed
plan-state-withdrawn = Taken back
plan-state-ended = Ended before { $ended_on }
plan-yes-elder = { $who } said yes
plan-yes-relative = Their family, { $who }, said yes
plan-yes-spoken = { $who } said yes to the worker, who wrote it down
plan-yes-paper = { $who } signed on paper, written down by the community
plan-said = { $who } ({ $role }) said: { $words }
button-agree-plan-for = They said yes
button-redo-plan = Change it
button-withdraw-plan = Take back
button-end-plan = End it
button-accept-plan = Agree
button-return-plan = Send back
talk-agree-plan-for = Noting a yes
agree-plan-for-how = How did they say yes?
agree-plan-for-how-hint = Please tap one below.
talk-end-plan = Ending a care plan
end-plan-sure = { $name }'s care plan is not wanted any more, and from tomorrow nobody comes by it. Is that right?
end-plan-sure-hint = Tap “Right” if it is, else “Never mind”.
talk-return-plan = Sending back
return-plan-why = Why is it sent back? The community will see it.
return-plan-why-hint = Please tap one, or write a few words.
reason-plan-too-much = Too much
reason-plan-too-little = Not enough
reason-plan-ask-again = Ask the elder
plan-agreed-told = { $who } said yes to { $elder }'s care plan. The street is asked now.
plan-wish-told = { $who } would like { $elder }'s care plan changed: { $words }
plan-accepted-told = The street agreed to { $elder }'s care plan, from { $since }.
plan-returned-told = { $who } of the street sent { $elder }'s care plan back: { $words }
today-plans = { $number }. Care plans to look at: { $count }
today-plans-to-decide = { $number }. Care plans that wait for your yes: { $count }
go-plans-due = Care plans
go-plans-to-decide = Care plans
plans-none-due = No care plans to look at.
plans-none-to-decide = No care plans wait for your yes.
