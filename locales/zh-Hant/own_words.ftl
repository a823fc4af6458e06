# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 我们的说法: what a community calls a service or a place.

more-to-own-words = 我們的說法
talk-own-words = 我們的說法
own-words-none = 大家平時有自己的說法,比如把送飯說成「去老年食堂」。寫下來,以後他們說一句話,我就聽得懂。
own-words-list = 大家的說法,我都聽得懂:
own-words-line = { $meaning }:{ $words }
own-words-place = 一個地方
own-words-what-hint = 請點下面的一個。
own-words-add = 加一個
own-words-take-out = 去掉一個
own-words-word = 大家怎麼說?寫一個,2到12個字。
own-words-word-hint = 只寫那幾個字就好,比如「去老年食堂」。
own-words-meaning = 大家說「{ $word }」,是說什麼?
own-words-meaning-hint = 請點下面的一個。
own-words-read-back =
    以後有人說「{ $word }」,就當是:{ $meaning }。
    對嗎?
own-words-read-back-hint = 對就點「對的」,不對點「改一下」。
own-words-change-word = 哪個說法
own-words-change-meaning = 是說什麼
own-word-kept = 好,「{ $word }」記下了,大家現在就可以這樣說。
own-words-gone = 去掉哪一個?
own-words-gone-hint = 請點下面的一個。
own-words-sure = 去掉「{ $word }」,對嗎?
own-words-sure-hint = 對就點「對的」,不對點「改一下」。
own-words-change-gone = 哪一個
own-word-gone = 「{ $word }」去掉了。
