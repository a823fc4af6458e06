# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# The numbers of a week: to officers and bureau with a chart, to workers what to look after.

numbers-head = { $unit },{ $since_on }到{ $until_on }:
numbers-visits = 服務{ $visits }次,一共{ $minutes },幫到{ $helped }位老人
numbers-contacts = 這個月探訪:{ $reached }/{ $due }位
numbers-volunteers = 互助員:{ $count }位
numbers-uncovered = 沒找到人的幫忙單:{ $count }張
numbers-silent = { $weeks }週沒有服務的互助員:{ $count }位
numbers-few = 🔴 互助員不到{ $limit }位的社區:{ $count }個
numbers-by-unit = 服務時數,多的在前
numbers-by-week = 服務時數,一週一週看
numbers-rest = 別的{ $count }個
numbers-week = { $since }起
go-monthly-contacts = 看探訪
go-unit-numbers = 看是哪裡
go-communities = 請人
go-streets = 看街道
unit-numbers = 請問一問這幾處:
unit-numbers-none = 都好,沒有要問的。
unit-calls = { $unit }:{ $said }。找{ $who }
unit-uncovered = 沒找到人的{ $count }張
unit-silent = 好久沒服務的{ $count }位
unit-few = { $kind ->
    [community] 互助員只有{ $count }位
   *[street] 互助員不夠的社區{ $communities }個
    }
today-silent = { $number }. 好久沒有服務的互助員:{ $count }位
go-silent-volunteers = 看互助員
silent-list = { $weeks }週沒有服務的互助員,打個電話問問好:
silent-line = { $name } { $phone },{ $last }
silent-last = 上次{ $last_on }
silent-never = 還沒有服務過
silent-more = 還有{ $count }位。
silent-none = 這{ $weeks }週,互助員都去服務過。
