# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# The bureau opens streets, an officer communities; and each invites who works there.

button-open-street = 開新街道
button-invite-street = 請審核員
no-street-yet = 還沒有街道。先開一個。
street-list = 已有的街道:
streets-name = 新街道叫什麼名字?
streets-name-hint = 請寫2到20個字,比如「金銀湖街道」。
streets-read-back = 在{ $above }開「{ $unit }」,對不對?
streets-read-back-hint = 對就點「對的」,不對點「改一下」。
streets-change-name = 名字
street-opened = { $unit }開好了。
streets-unit = 請哪個街道的?
streets-unit-hint = 請點一個街道。
streets-who = 請誰當{ $unit }的審核員?寫名字。
streets-who-hint = 請寫名字,2到20個字。
streets-read-backs = 請{ $name }當{ $unit }的審核員,對不對?
streets-read-backs-hint = 對就點「對的」,不對點「改一下」。
streets-change-unit = 哪個街道
streets-change-who = 名字

button-open-community = 開新社區
button-invite-community = 請工作者
no-community-yet = 還沒有社區。先開一個。
community-list = 已有的社區:
communities-name = 新社區叫什麼名字?
communities-name-hint = 請寫2到20個字,比如「銀湖社區」。
communities-read-back = 在{ $above }開「{ $unit }」,對不對?
communities-read-back-hint = 對就點「對的」,不對點「改一下」。
communities-change-name = 名字
community-opened = { $unit }開好了。
communities-unit = 請哪個社區的?
communities-unit-hint = 請點一個社區。
communities-who = 請誰當{ $unit }的工作者?寫名字。
communities-who-hint = 請寫名字,2到20個字。
communities-read-backs = 請{ $name }當{ $unit }的工作者,對不對?
communities-read-backs-hint = 對就點「對的」,不對點「改一下」。
communities-change-unit = 哪個社區
communities-change-who = 名字

unit-nobody = 還沒有人
unit-line = { $unit }:{ $names }
unit-volunteers = ,互助員{ $count }位
unit-volunteers-wanted = ,互助員{ $count }位,還差{ $wanted }位
official-invited = 請{ $name }的卡在上面,給本人掃,或轉給本人。3天內有效。
