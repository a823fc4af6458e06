# The bureau opens streets, an officer communities; and each invites who works there.

button-open-street = 开新街道
button-invite-street = 请审核员
no-street-yet = 还没有街道。先开一个。
street-list = 已有的街道:
streets-name = 新街道叫什么名字?
streets-name-hint = 请写2到20个字,比如“金银湖街道”。
streets-read-back = 在{ $above }开“{ $unit }”,对不对?
streets-read-back-hint = 对就点“对的”,不对点“改一下”。
streets-change-name = 名字
street-opened = { $unit }开好了。
streets-unit = 请哪个街道的?
streets-unit-hint = 请点一个街道。
streets-who = 请谁当{ $unit }的审核员?写名字。
streets-who-hint = 请写名字,2到20个字。
streets-read-backs = 请{ $name }当{ $unit }的审核员,对不对?
streets-read-backs-hint = 对就点“对的”,不对点“改一下”。
streets-change-unit = 哪个街道
streets-change-who = 名字

button-open-community = 开新社区
button-invite-community = 请工作者
no-community-yet = 还没有社区。先开一个。
community-list = 已有的社区:
communities-name = 新社区叫什么名字?
communities-name-hint = 请写2到20个字,比如“银湖社区”。
communities-read-back = 在{ $above }开“{ $unit }”,对不对?
communities-read-back-hint = 对就点“对的”,不对点“改一下”。
communities-change-name = 名字
community-opened = { $unit }开好了。
communities-unit = 请哪个社区的?
communities-unit-hint = 请点一个社区。
communities-who = 请谁当{ $unit }的工作者?写名字。
communities-who-hint = 请写名字,2到20个字。
communities-read-backs = 请{ $name }当{ $unit }的工作者,对不对?
communities-read-backs-hint = 对就点“对的”,不对点“改一下”。
communities-change-unit = 哪个社区
communities-change-who = 名字

unit-nobody = 还没有人
unit-line = { $unit }:{ $names }
unit-volunteers = ,互助员{ $count }位
unit-volunteers-wanted = ,互助员{ $count }位,还差{ $wanted }位
official-invited = 请{ $name }的卡在上面,给本人扫,或转给本人。3天内有效。
