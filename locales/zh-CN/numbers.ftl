# The numbers of a week: to officers and bureau with a chart, to workers what to look after.

numbers-head = { $unit },{ $since_on }到{ $until_on }:
numbers-visits = 服务{ $visits }次,一共{ $minutes },帮到{ $helped }位老人
numbers-contacts = 这个月探访:{ $reached }/{ $due }位
numbers-volunteers = 互助员:{ $count }位
numbers-uncovered = 没找到人的帮忙单:{ $count }张
numbers-silent = { $weeks }周没有服务的互助员:{ $count }位
numbers-few = 🔴 互助员不到{ $limit }位的社区:{ $count }个
numbers-by-unit = 服务时长,多的在前
numbers-by-week = 服务时长,一周一周看
numbers-rest = 别的{ $count }个
numbers-week = { $since }起
go-monthly-contacts = 看探访
go-unit-numbers = 看是哪里
go-communities = 请人
go-streets = 看街道
unit-numbers = 请问一问这几处:
unit-numbers-none = 都好,没有要问的。
unit-calls = { $unit }:{ $said }。找{ $who }
unit-uncovered = 没找到人的{ $count }张
unit-silent = 好久没服务的{ $count }位
unit-few = { $kind ->
    [community] 互助员只有{ $count }位
   *[street] 互助员不够的社区{ $communities }个
    }
today-silent = { $number }. 好久没有服务的互助员:{ $count }位
go-silent-volunteers = 看互助员
silent-list = { $weeks }周没有服务的互助员,打个电话问问好:
silent-line = { $name } { $phone },{ $last }
silent-last = 上次{ $last_on }
silent-never = 还没有服务过
silent-more = 还有{ $count }位。
silent-none = 这{ $weeks }周,互助员都去服务过。
