# What a community calls a service or a place.

more-to-own-words = Our own words
talk-own-words = Our own words
own-words-none = People have words of their own, such as “the old folks' canteen” for meals. Write them down, and a sentence with them is understood.
own-words-list = Words of yours that are understood:
own-words-line = { $meaning }: { $words }
own-words-place = A place
own-words-what-hint = Please tap one below.
own-words-add = Add one
own-words-take-out = Take one out
own-words-word = What do people say? Please write one, 2 to 12 letters.
own-words-word-hint = Just the word itself, please, such as “canteen”.
own-words-meaning = When people say “{ $word }”, what do they mean?
own-words-meaning-hint = Please tap one below.
own-words-read-back =
    From now on “{ $word }” means: { $meaning }.
    Is that right?
own-words-read-back-hint = If it is right tap “Right”, if not “Change”.
own-words-change-word = The word
own-words-change-meaning = What it means
own-word-kept = “{ $word }” is noted; everybody can say it from now on.
own-words-gone = Which one goes?
own-words-gone-hint = Please tap one below.
own-words-sure = Take “{ $word }” out, is that right?
own-words-sure-hint = If it is right tap “Right”, if not “Change”.
own-words-change-gone = Which one
own-word-gone = “{ $word }” is taken out.
