# A volunteer logs a visit.

visit-no-elders = You have no elders yet. Tap “Find community” and ask.
visit-elder = Whom did you visit?
visit-last-was = Last time: { $elders }, { $service }, { $minutes }.
visit-weekday-was = { $visited_on }: { $elders }, { $service }, { $minutes }.
visit-elder-hint = I did not find this person. Please write the name.
visit-told-by-another = Whoever went logs it. If it was you, tap below.
visit-told-own-family = Care for one's own family is not logged. If you saw a neighbour, go on.
visit-told-not-done = Volunteers give no injections, medicine or baths. If you went along, tap “Going to the clinic”.
visit-told-future = That day is still to come: log it once you have been.
visit-elders = Whom did you visit? Tap them one by one.
visit-same = Same as last
visit-like-weekday = { $weeks ->
    [1] As last { $weekday }
   *[other] As that { $weekday }
    }
visit-several = More than one
visit-service = What did you help { $elders } with?
visit-service-hint = Not clear. For example: cleaning, or clinic.
visit-date = Which day was it?
visit-other-year = { $visited_date }
visit-date-hint = Which day? For example: yesterday, or 16 March.
visit-minutes = How long? Without the way there.
visit-minutes-hint = Not clear. For example: 1.5 hours, or 3 pm to 5 pm.
visit-with = Who came along?
visit-with-hint = I did not find this volunteer. Please write the full name.
visit-alone = Just me
visit-read-back =
    Is this right?
    { $elders }: { $service }{ $companion ->
        [none] { "" }
       *[other] , with { $companion }
    }
    { $when }
    { $minutes }, { $half_points } once checked{ $note ->
        [none] { "" }
       *[other] {"\u000A"}A line: { $note }
    }
visit-read-back-hint = Tap “Right”, or “Change” if it is not.
visit-next-waits = That one comes next. First this one:
visit-change-hint = Please tap what to change.
visit-change-elder = Whom
visit-change-service = What
visit-change-date = Which day
visit-change-minutes = How long
visit-change-with = With whom
visit-change-note = No line
length = { $minutes }
length-between = { $between }
length-from = from { $start_clock }
length-until = until { $end_clock }
day-today-morning = This morning
day-today-afternoon = This afternoon
day-today-evening = This evening
day-yesterday-morning = Yesterday am
day-yesterday-afternoon = Yesterday pm
day-yesterday-evening = Last evening
day-before = 2 days ago
when-said = { $when }
when-day = { $visited_on }
when-part = { $visited_on }, { $part }
when-clock = { $visited_on }, { $between }
when-morning = in the morning
when-noon = at noon
when-afternoon = in the afternoon
when-evening = in the evening
when-night = at night
correct-read-back =
    Now it says this. Is it right?
    { $elders }: { $service }
    { $when }
    { $minutes }, { $half_points } once checked
