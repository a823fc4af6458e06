# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 收回邀请卡: cards that nobody has used yet.

cards-none = 沒有還能用的邀請卡。
open-cards-card = 收回哪一張?收回了就打不開了。
open-cards-card-hint = 請點一張。
open-cards-read-back = 收回給{ $name }({ $role })的邀請卡,對不對?
open-cards-read-back-hint = 對就點「對的」。
open-cards-change-card = 哪一張
card-taken-back = 收回了,給{ $name }的那張卡打不開了。
