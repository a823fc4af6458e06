# 收回邀请卡: cards that nobody has used yet.

cards-none = 没有还能用的邀请卡。
open-cards-card = 收回哪一张?收回了就打不开了。
open-cards-card-hint = 请点一张。
open-cards-read-back = 收回给{ $name }({ $role })的邀请卡,对不对?
open-cards-read-back-hint = 对就点“对的”。
open-cards-change-card = 哪一张
card-taken-back = 收回了,给{ $name }的那张卡打不开了。
