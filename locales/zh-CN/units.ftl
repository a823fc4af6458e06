# How days, lengths, points and hours are said. words.py chooses among these by the ending of a fact's name.

weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date = { $month }{ $day }日 { $weekday }
date-plain = { $year }年{ $month }{ $day }日
date-with-year = { $year }年{ $month }{ $day }日 { $weekday }
date-since = { $month }{ $day }日({ $weekday })
date-since-with-year = { $year }年{ $month }{ $day }日({ $weekday })
day-today = 今天({ $date })
day-yesterday = 昨天({ $date })
day-before-yesterday = 前天({ $date })
day-tomorrow = 明天({ $date })
moment = { $day }{ $clock }

length-half-hour = 半小时
length-minutes = { $rest }分钟
length-hours = { $hours }小时
length-hours-half = { $hours }个半小时
length-hours-minutes = { $hours }小时{ $rest }分钟

points-whole = { $points }分
points-and-half = { $points }分半
points-half-of-one = 半分

part-midnight = 夜里
part-dawn = 凌晨
part-early = 早上
part-morning = 上午
part-noon = 中午
part-afternoon = 下午
part-evening = 晚上
clock-midnight = 夜里12点
clock-noon = 中午12点
clock = { $part }{ $hours }
hours-whole = { $hour }点
hours-half = { $hour }点半
hours-minutes = { $hour }点{ $minute }分
between = { $start }到{ $end }
between-in-one-part = { $part }{ $start }到{ $end }

list-separator = 、
