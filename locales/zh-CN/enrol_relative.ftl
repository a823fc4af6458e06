# A worker enrols a relative; and notes who is kin of whom.

enrol-relative-elder = 是哪位老人的家人?
enrol-relative-elder-hint = 没找到这位老人。请点名字,或写全名。
enrol-relative-name = 这位家人叫什么名字?
enrol-relative-name-hint = 请写全名,2到20个字。
enrol-relative-how = { $name }是老人的什么人?
enrol-relative-agreed = { $elder }同意让这位家人知道自己的事吗?
relative-not-agreed = 那先不登记,什么都没有记。等{ $elder }同意了再来。
enrol-relative-read-back =
    对不对?
    { $elder }的{ $kin }:{ $name }
    老人{ $agreed }:{ $shares }
enrol-relative-read-back-hint = 对就点“对的”,不对点“改一下”。
enrol-relative-change-elder = 哪位老人
enrol-relative-change-name = 名字
enrol-relative-change-how = 什么人
enrol-relative-change-shares = 能看什么
enrol-relative-shares = 老人让{ $name }知道什么、办什么?点一下勾上,再点去掉。
relative-enrolled = { $name }登记好了。上面这张卡,给本人扫,或转给本人。

record-kin-one = 谁和谁是亲戚?先点一位。
record-kin-one-hint = 没找到这个人。请点名字,或写全名。
record-kin-other = 跟{ $name }是亲戚的,是哪一位?
record-kin-other-hint = 没找到这个人。请点名字,或写全名。
record-kin-how = 是什么亲戚?
record-kin-read-back =
    对不对?
    { $one }和{ $other }:{ $kin }
    以后谁也不能给谁核实、作证。
record-kin-read-back-hint = 对就点“对的”,不对点“改一下”。
record-kin-change-one = 第一位
record-kin-change-other = 第二位
record-kin-change-how = 什么亲戚
kin-recorded = { $one }和{ $other }是亲戚,记下了。
too-few-people = 社区里还没有登记两个人。
