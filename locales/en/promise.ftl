# 周二归我: a weekday that somebody takes for good; and whether they go over 春节 and 国庆.

word-promises = My weekdays
more-to-my-promises = My weekdays
button-promise = One more
button-promise-weekly = Every week
button-end-promise = No longer mine
button-festival-yes = I'll go
button-festival-no = Not then
button-festival-yes-for = They go
button-festival-no-for = They don't
talk-promise = the weekday that is to be yours
talk-promise-weekly = the visit that is to be yours every week
talk-end-promise = the weekday that is no longer to be yours
promise-elder = Whom will you visit every week?
promise-elder-hint = Please tap one of them, or write the name.
promise-change-elder = Who
promise-service = What will you help { $elder } with every week?
promise-service-hint = Please tap one of these, such as Cleaning.
promise-change-service = What
promise-weekday = { $service } for { $elder }: which weekday is yours?
promise-weekday-hint = Please tap a day, or write: Tuesday.
promise-change-weekday = Which day
promise-from = From which day on?
promise-from-hint = Please tap one of these, or write a day, such as 1 April.
promise-change-from = From when
promise-from-monday = Next week
promise-from-today = Today
promise-from-month = Next month
promise-on = { $from_on }
promise-read-back = Yours { $day }: { $elder }, { $service }, from { $from_on } on. It holds without asking again each time. Is that right?
promise-read-back-hint = Tap Right, or Change.
promise-no-elders = You have no elder yet whom you visit often. After a visit, come back and say which weekday is yours.
promise-more = These are your weekdays.
promise-card = Yours { $day }: { $elder }, { $service }, from { $from_on } on.
promise-card-ended = { $elder }, { $service } { $day }: yours until { $until_on } and no longer. Thank you for all of it!
promise-made-elder = From { $from_on } on, { $who } will come { $day } to help you: { $service }.
promise-made-worker = { $who } has promised: { $service } for { $elder } { $day }, from { $from_on } on.
promise-ended-elder = From { $from_on } on { $who } cannot come { $day } ({ $service }). We are asking somebody else.
promise-ended-worker = { $service } for { $elder } { $day } is no longer { $who }'s from { $from_on } on; it is planned with all else.
end-promise-from = From which day on is it no longer yours?
end-promise-from-hint = Please tap one of these, or write a day, such as 1 April.
end-promise-change-from = From when
end-promise-sure = From { $from_on } on, { $service } for { $elder } { $day } is no longer yours. Is that right?
end-promise-sure-hint = Tap Right if so; if it stays yours, tap Never mind.
promise-weekly-which = Which visit is to be yours every week?
promise-weekly-which-hint = Please tap one of these.
festival-spring = Spring Festival
festival-national = National Day
festival-asked = { $festival }: will you still go to { $elder } on { $visit_on } ({ $service })?
festival-asked-worker = { $festival }, { $visit_on }, { $service } for { $elder }: { $who } has not said yet. Please ring and ask: { $phone }
festival-said-yes = Good, you still go over { $festival } ({ $visit_on }, { $elder }). Thank you!
festival-said-no = Good, you do not go over { $festival } ({ $visit_on }, { $elder }); we will ask somebody else. Have a good holiday!
festival-said-yes-worker = Over { $festival } ({ $visit_on }, { $elder }, { $service }) { $who } goes.
festival-said-no-worker = Over { $festival } ({ $visit_on }, { $elder }, { $service }) { $who } does not go; it is planned with all else.
promise-day = every { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
    }
