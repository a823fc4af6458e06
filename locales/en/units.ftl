# How days, lengths, points and hours are said. words.py chooses among these by the ending of a fact's name.

weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $weekday } { $day } { $month }
date-plain = { $day } { $month } { $year }
date-with-year = { $weekday } { $day } { $month } { $year }
date-since = { $weekday } { $day } { $month }
date-since-with-year = { $weekday } { $day } { $month } { $year }
day-today = today ({ $date })
day-yesterday = yesterday ({ $date })
# 前天 has no short word in English.
day-before-yesterday = { $date }
day-tomorrow = tomorrow ({ $date })
moment = { $day }, { $clock }

length-half-hour = half an hour
length-minutes =
    { $rest ->
        [one] { $rest } minute
       *[other] { $rest } minutes
    }
length-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
length-hours-half = { $hours }½ hours
length-hours-minutes =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } { $rest ->
        [one] { $rest } minute
       *[other] { $rest } minutes
    }

points-whole =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
points-and-half = { $points }.5 points
points-half-of-one = half a point

part-midnight = am
part-dawn = am
part-early = am
part-morning = am
part-noon = pm
part-afternoon = pm
part-evening = pm
clock-midnight = 12 midnight
clock-noon = 12 noon
clock = { $hours } { $part }
hours-whole = { $hour }
hours-half = { $hour }:30
hours-minutes = { $hour }:{ $minute }
between = { $start } to { $end }
between-in-one-part = { $start } to { $end } { $part }

list-separator = { ", " }
