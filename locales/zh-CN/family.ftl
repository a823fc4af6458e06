# Relatives: what the elder lets them know, the volunteer's line for them, what the family does.

more-to-my-family = 家里人
share-visits = 看探访情况
share-ask = 替老人请人
share-health = 看健康提醒
my-share-visits = 看谁来看我
my-share-ask = 替我请人
my-share-health = 身体情况
button-share-nothing = 都不告诉
tie-card = { $name }是您家里人。打了勾的,就让{ $name }知道、替您办。要改,点一下。
tie-card-nothing = { $name }是您家里人,现在什么都不告诉{ $name }。要改,点一下。
my-family-none = 还没有记下您的家里人。请跟社区说一声。
family-may = { $elder }现在让您:{ $shares }。
family-may-nothing = { $elder }现在自己拿主意,先不告诉家人。有事请问社区。
family-not-shared = 老人现在不让家人看谁来过。有事请问社区。
visit-not-shared = 老人现在不让家人看这一次。有事请问社区。

button-leave-note = 留一句话给家里人
button-hide-note = 别告诉孩子
button-show-note = 可以告诉
talk-leave-note = 留一句话
leave-note-words = 想跟{ $elders }的家里人说句什么?
leave-note-words-hint = 写短一点,40个字以内,比如“今天精神好,中午吃了一大碗饭”。
note-line = 留的话:{ $text }
note-line-hidden = 留的话(没告诉孩子):{ $text }
note-left = 记下了:“{ $text }”。老人自己和家里人看得到。
note-hidden = 好,不告诉孩子。
note-shown = 好,孩子看得到了。
