# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# The street's exception of the subsidy: asked for and decided, each with a reason.

button-ask-exception = 請街道特批
button-except-elder = 同意特批
button-decline-exception = 不特批
ask-exception-why = 為什麼請街道特批?街道會看到。
ask-exception-why-hint = 點一個,或寫幾個字,比如「剛出院,沒人照應」。
except-elder-why = 為什麼同意?社區和報名的人會看到。
except-elder-why-hint = 點一個,或寫幾個字。
decline-exception-why = 為什麼不特批?社區和報名的人會看到。
decline-exception-why-hint = 點一個,或寫幾個字。
reason-subsidy-short = 補貼不夠用
reason-nobody-near = 身邊沒有人
reason-from-hospital = 剛出院
reason-looked-hard = 確實有難處
reason-agree-community = 社區說得對
reason-subsidy-enough = 補貼夠用了
reason-family-can = 家裡能照應
reason-look-again = 請再去看看
talk-ask-exception = 請街道特批
talk-except-elder = 特批
talk-decline-exception = 不特批
exception-asked-of-street = 已經請街道特批{ $name },有回話就告訴您。
exception-card =
    請您特批:{ $unit }的{ $elder },{ $situation }
    有居家養老補貼,原則上不算服務對象。社區{ $who }請的。
exceptions-none = 沒有等您定的特批了。
button-ask-again = 再請街道特批
exception-new-reason = 這個理由上次說過了,街道沒有特批。要再請,請寫一個新的理由。
exception-before = 上次沒有特批:{ $words }
exception-words = 理由:{ $words }
exception-asked-card = 等您定。
exception-given-card = ✓ 街道同意特批了:{ $words }
exception-declined-card = 街道沒有特批:{ $words }
exception-given = 街道同意特批了:{ $elder }算服務對象,可以安排人照看了。街道說:{ $words }
exception-declined = 街道沒有特批:{ $elder }現在不算服務對象。街道說:{ $words }
apply-exception-given = 您給{ $elder }報的名,街道同意了:{ $words }。社區會來安排人照看。
apply-exception-declined = 您給{ $elder }報的名,街道看過了,現在還不行:{ $words }。想再說說,請找社區。
