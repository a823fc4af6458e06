# The street's exception of the subsidy: asked for and decided, each with a reason.

button-ask-exception = 请街道特批
button-except-elder = 同意特批
button-decline-exception = 不特批
ask-exception-why = 为什么请街道特批?街道会看到。
ask-exception-why-hint = 点一个,或写几个字,比如“刚出院,没人照应”。
except-elder-why = 为什么同意?社区和报名的人会看到。
except-elder-why-hint = 点一个,或写几个字。
decline-exception-why = 为什么不特批?社区和报名的人会看到。
decline-exception-why-hint = 点一个,或写几个字。
reason-subsidy-short = 补贴不够用
reason-nobody-near = 身边没有人
reason-from-hospital = 刚出院
reason-looked-hard = 确实有难处
reason-agree-community = 社区说得对
reason-subsidy-enough = 补贴够用了
reason-family-can = 家里能照应
reason-look-again = 请再去看看
talk-ask-exception = 请街道特批
talk-except-elder = 特批
talk-decline-exception = 不特批
exception-asked-of-street = 已经请街道特批{ $name },有回话就告诉您。
exception-card =
    请您特批:{ $unit }的{ $elder },{ $situation }
    有居家养老补贴,原则上不算服务对象。社区{ $who }请的。
exceptions-none = 没有等您定的特批了。
button-ask-again = 再请街道特批
exception-new-reason = 这个理由上次说过了,街道没有特批。要再请,请写一个新的理由。
exception-before = 上次没有特批:{ $words }
exception-words = 理由:{ $words }
exception-asked-card = 等您定。
exception-given-card = ✓ 街道同意特批了:{ $words }
exception-declined-card = 街道没有特批:{ $words }
exception-given = 街道同意特批了:{ $elder }算服务对象,可以安排人照看了。街道说:{ $words }
exception-declined = 街道没有特批:{ $elder }现在不算服务对象。街道说:{ $words }
apply-exception-given = 您给{ $elder }报的名,街道同意了:{ $words }。社区会来安排人照看。
apply-exception-declined = 您给{ $elder }报的名,街道看过了,现在还不行:{ $words }。想再说说,请找社区。
