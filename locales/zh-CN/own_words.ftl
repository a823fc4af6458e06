# 我们的说法: what a community calls a service or a place.

more-to-own-words = 我们的说法
talk-own-words = 我们的说法
own-words-none = 大家平时有自己的说法,比如把送饭说成“去老年食堂”。写下来,以后他们说一句话,我就听得懂。
own-words-list = 大家的说法,我都听得懂:
own-words-line = { $meaning }:{ $words }
own-words-place = 一个地方
own-words-what-hint = 请点下面的一个。
own-words-add = 加一个
own-words-take-out = 去掉一个
own-words-word = 大家怎么说?写一个,2到12个字。
own-words-word-hint = 只写那几个字就好,比如“去老年食堂”。
own-words-meaning = 大家说“{ $word }”,是说什么?
own-words-meaning-hint = 请点下面的一个。
own-words-read-back =
    以后有人说“{ $word }”,就当是:{ $meaning }。
    对吗?
own-words-read-back-hint = 对就点“对的”,不对点“改一下”。
own-words-change-word = 哪个说法
own-words-change-meaning = 是说什么
own-word-kept = 好,“{ $word }”记下了,大家现在就可以这样说。
own-words-gone = 去掉哪一个?
own-words-gone-hint = 请点下面的一个。
own-words-sure = 去掉“{ $word }”,对吗?
own-words-sure-hint = 对就点“对的”,不对点“改一下”。
own-words-change-gone = 哪一个
own-word-gone = “{ $word }”去掉了。
