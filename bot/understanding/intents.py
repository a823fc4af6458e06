"""What somebody wants, by the words they use for it: everything but what a visit tells by its slots."""

import re

from bot.understanding.numerals import NUMBER
from bot.understanding.patterns import pattern_of

POINTS = (
    rf"(?<![0-9.])(?:(?:[0-9]{{6,}}|{NUMBER})(?:个半| and a half |[个 ])?|(?<!一)半个?|half an? )"
    r"(?:积分|分(?!钟)半?|points?\b|pts?\b)"
    "|(?:全部|所有)的?(?:积分|分)|all (?:my )?points"
)
"""A pattern for a number of points; 30分钟 is none."""
_POINTS = f"(?:{POINTS})"

_WORDS = {
    "human": r"""
        (?:要|让|请|喊)社区.{0,6}(?:来|联系)|(?:phone|call) me (?:back|please)
        (?:叫|让|请|要).{1,8}(?:给|跟)我(?:打|回)个?(?:电话|话)|活人|(?:叫|让|喊).{1,4}(?:来|联系)(?:一下)?我$
        转人工|人工(?:服务|客服)?$|找(?:个)?人工|找社区|社区的?(?:电话|号码)|(?:打|给)社区(?:打)?电话
        找(?:一下)?(?:工作人员|社区的人|干部)
        (?:talk|speak) to (?:a |some)?(?:human|person|somebody|someone|one)|real person
        (?:find|phone|call|my) (?:my |the )?community|(?:要|想)找小[㐀-鿿]$|(?<!还是)真人
        叫个人来(?:跟|和|同)我|(?:给|打)社区打?个?电话|社区.{0,4}电话|人来跟我说
    """,
    "accessibility": r"""
        (?:写|字|弄|调|放|变)得?大(?:一)?[点些]|大字|不认(?:得|识)字|眼睛不好|耳朵(?:背|不好)|不识字
        can'?t (?:read|see|hear)|read (?:it )?(?:aloud|out|to me)
        (?:说话|讲话?|说)(?:得)?慢一?[点些]|用语音|发语音|语音(?:说|讲)|字(?:体)?(?:大|放大|太小)
        看[不冇](?:清|见|到|得清)
        听不清|听不见|说话给我听|(?:读|念)(?:给|得)我听|字.{0,3}(?:小|看不见)
        (?:bigger|larger) (?:text|letters|font)|(?:letters|text|font|words).{0,10}small|speak slow|voice please
    """,
    "privacy_delete": r"""
        删除?.{0,6}(?:资料|信息|账号|记录都)
        (?:电话|地址|信息|资料|名字|照片).{0,6}(?:莫|别|不要|不准).{0,4}(?:给|告诉|让|传|发).{0,3}(?:别人|人|外|出去)
        (?:remove|erase) (?:me|my)
        (?:删|注销|清除)掉?(?:我的)?(?:资料|信息|账号|个人)|不要存我|delete my (?:data|account|information)
        (?:资料|信息|名字|账号).{0,4}(?:删|去掉|注销|清)|不想参加了|退出互助
    """,
    "fraud_report": r"""
        asking (?:me )?for (?:my |the )?(?:bank|pin|password|code|card|id)|bank details
        (?:要|填|问|报).{0,3}(?:银行卡|卡号|身份证)
        (?:要|让|叫|喊)我.{0,3}(?:转钱|转账|汇款|打钱|交钱|身份证|银行卡|扫码|点链接)|(?:要|问|报|给).{0,6}验证码
        假冒|假的社区
        骗子(?![ ,!]{0,2}滚)|骗(?:钱|分)|诈骗|(?:要|问)我(?:的)?(?:验证码|密码)|冒充|作假|虚报|假的?记录|scam|fraud
        让我(?:转账|汇款|打钱|交钱)|翻倍|返现|中奖
        asked (?:me )?for my (?:pin|password|code|card)
    """,
    "medical_advice": r"""
        (?:血压|血糖|糖尿病|心脏病|痛风|血脂).{0,6}(?:能不能|能|可以|可不可以).{0,3}[吃喝]
        血[压糖脂].{0,6}(?:高不高|低不低|正常|怎么办|要不要)
        [头腿腰胃肚牙].{0,4}[疼痛昏晕麻].{0,8}(?:吃|怎么办|擦|贴|要不要)
        (?:能不能|可不可以|可以|要不要|能).{0,3}(?:停|减|换|多吃|少吃).{0,4}药
        药.{0,4}(?:能不能|可不可以|要不要|能).{0,2}(?:停|一起吃|换)
        (?:stop|skip|double|change).{0,36}(?:pills|medicine|tablets|medication)|is it (?:ok|safe) to take
        (?:吃|用|贴|擦|抹)(?:什么|么|啥|哪种)(?:膏)?药|药(?:怎么|么样)吃|(?:血压|血糖)(?:高|低)(?:了)?怎么
        吃几(?:颗|片)
        药.{0,6}(?:几次|几颗|几片|几粒)|(?:要不要|用不用|需不需要)(?:去|看)(?:医院|医生|急诊)
        what medicine|which pills?|how many pills|should i (?:take|see a doctor)
    """,
    "undo": r"""
        (?:送|转|给)错了?|收回来?(?!.{0,2}[吗不么])|回撤
        (?:删|撤)(?:掉|了|去)?(?:一|那|这|上|刚)?(?:一)?(?:条|次|笔|个)|撤回|撤销|记重了?|重复记|多记了一
        记错人|删(?:掉|了)|\bundo\b|\bdelete (?:the|my|that) (?:last|visit|entry|one)|logged (?:it )?twice
        take (?:it|that|my gift|the gift|the points) back
        撤了$|(?:那|这|昨天|刚才)条?.{0,3}不要了|撤掉|撤了?(?:吧|去|算)
        分.{0,4}(?:要|拿|收)回来?(?!.{0,2}[吗不么])
    """,
    "redeem": r"""
        (?:用|拿|花)掉?<points>.*(?:换|请|找人|照应)|(?:用|拿|花)(?:我的?)?积分.*(?:换|请|找人|照应)
        积?分怎么用.*(?:请|找)人|积分?换|换(?:一次|个)?(?:服务|照应)|兑换|请人照应
        (?:use|redeem|spend) .*points?
    """,
    "query_rules": r"""
        (?:小时|钟头|钟).{0,4}(?:记|算|折合?|换|是|有|得)合?(?:几|多少|几多)个?(?:积)?分
        分.{0,6}(?:一样|相同)(?:不|吗|么)
        (?:积?分|积分).{0,6}(?:能|可以|可不可以|能不能).{0,4}(?:换|提现|卖|用到|传给)|清零
        (?:积?分|以后).{0,4}(?:不作数|作废|不算数)|送了?.{0,4}分.{0,6}能.{0,2}(?:要|拿|收)回
        (?:小时|钟头|分钟).{0,3}(?:算不算|算|有没有|有|能算)(?:积)?分(?:不|吗|冇|[?]|$)
        (?:多大|几大|年纪|岁数).{0,8}(?:能|可以|才)
        how many points?.{0,6}(?:for|per|is) (?:an?|one|each|every)
        (?:can|do|are) (?:my |the )?points? .{0,16}(?:money|cash|worth|expire|count)
        一个?(?:小时|钟头)(?:是|记|算|有|换)?(?:几|多少|几多)个?分|(?:积分|分)(?:是)?怎么(?:算|记)
        怎么(?:算|记)(?:积)?分|有(?:什么|么|哪些)规(?:定|矩)|(?:几|多少|几多)岁(?:可以|才能|能)
        积?分(?:会不会|会|要不要)?(?:过期|作废)|积分有(?:什么|么|啥)?用
        how (?:are|do) points (?:work|counted)|points per hour|do points expire
    """,
    "query_dispute": r"""
        不同意见|有异议|不服气?|我有(?:意见|话说)|分比我(?:多|高)
        (?:got|have|wrote) my (?:hours|points|visits?|time) wrong
        (?:hours|points|time) (?:are|is|were) (?:wrong|not right|missing)|凭什么|凭么
        (?:积?分|时长|服务|小时).{0,6}(?:不对|少了|错了|记少|算错)|怎么(?:少|扣)了
        (?:为什么|凭么事|凭什么|怎么).{0,8}(?:扣|少|退|不算|[只才](?:给我)?(?:记|算|有)?了?<points>)
        少(?:给我)?[算记]了?<points>|明明.{0,12}(?:怎么|为什么|才)|points are (?:wrong|missing)
    """,
    "query_status": r"""
        是否(?:已经?)?(?:审|核|通过|批|上传)
        (?:还|怎么|咋)[没冇](?:有|得)?(?:批|审|核实|通过|记上|到)|收到(?:了)?(?:没|冇|吗)
        批(?:了|下来)?(?:没|冇|吗)|积?分.{0,2}又?[没冇](?:有|得)?(?:到|来|加)
        (?:accepted|gone through|arrived|approved|verified).{0,6}(?:yet|[?])|(?:分|记录).{0,3}到了?(?:没|冇|吗)
        核实(?:了|好了?|过)(?:没|吗|冇)|审(?:核)?(?:了|过|好)(?:没|吗|冇)|通过了?(?:没|吗|冇)
        记上(?:了)?(?:没|吗|冇)|(?:been|was) (?:verified|checked|approved)\b.*[?]?
    """,
    "query_history": r"""
        累计|服务时长.{0,4}(?:多少|几)|(?:做|去|服务)了(?:多少|几多|几)(?:次|回|趟)
        (?:今年|一共|总共|这个?月|上个?月|到现在).{0,10}(?:多少|几多|几)个?(?:小时|次|回|钟头)|(?:记|做)的.{0,4}给我看
        (?:上次|上回|最近一次).{0,4}(?:哪天|几时|么时候|什么时候|几号)|what (?:did i|have i) (?:do|done|log)
        (?:[上这本]个?月|[今去]年|[上这本]个?(?:周|星期)|[昨今]天|[一总]共).{0,6}[攒得挣记有做]了?(?:多少|几多|几)
        (?:攒|挣|得)了(?:多少|几多|几)个?(?:积)?分|积?分(?:是)?(?:怎么|从哪)来|怎么来的
        (?:做|记)(?:了|过)(?:几|多少|几多)(?:次|回|个小时)|我.{0,5}的?记录|服务记录|做了(?:哪些|些么|什么)
        how many (?:hours|visits) did i
        how (?:did i|were they) (?:earn|get)|where (?:do|did) (?:my|the) points come
        points (?:last|this) month|my (?:visits|history)|how earned
    """,
    "query_balance": r"""
        积分余额|余额
        (?<![送转给])(?:多少|几多|几)个?(?:积)?分(?!钟)|(?:积分?|分)(?:还)?(?:有|剩)(?:多少|几多|几|好多)
        我的(?:积分|分数|分)$
        ^(?:我的?|查(?:一?下)?|看(?:一?下|看)?|查我的|看我的)*积?分(?:呢|吧|查询)?[?]?$|积分(?:是)?多少
        how many points?|\bbalance\b|攒了好多(?:积)?分|(?<!all )my points|points (?:do i have|left)
        (?:check|show) (?:my )?points
    """,
    "query_rota": r"""
        (?:next|my) shift|on duty
        whose turn|轮到(?:.{0,3}了)?(?:冇|没|吗)
        轮到(?:谁|我|哪)|值班|轮值|排班|my turn|rota|who is next
    """,
    "query_training": r"""
        (?:急救|护理|健康|手机).{0,6}(?:课|讲座|班)|讲座|有课|课程|\b(?:course|class|lesson)s?\b
        培训|上课|学习班|training
    """,
    "register": r"""
        (?:怎么|如何|么样).{0,3}(?:加入|参加|登记)|(?:给|帮|替)(?:我|你|他|她).{0,4}登记|加入你们
        (?:be|become) a (?:volunteer|helper)
        (?:我)?(?:想|要|怎么|如何)(?:报名|加入|当|参加|做)(?:个)?(?:互助员|志愿者|义工)?$|报名
        想来帮忙|(?:怎么|么样|如何)登记
        (?:want to|how (?:do|can) i) (?:join|register|sign up|volunteer)
    """,
    "request_help": r"""
        (?:哪个|谁|哪位)(?:能|可以|肯|有空)?(?:来|去)?帮
        (?:灯|水管|马桶|门|锁|电视|水龙头).{0,3}(?:坏|黑|漏|堵).{0,8}(?:[冇没]得?人|谁|哪个)
        is there any(?:one|body)|want (?:some(?:one|body)) (?:to )?(?:talk|come|help|take|clean|cook)
        any(?:one|body) who (?:can|could)
        [帮给替].{0,6}找个?人(?!工)|需要(?:有)?人
        (?:要|想|找|派|来)(?:一?个|位)?人(?:来)?(?:搀|扶|帮|陪|照|看|送|做|打扫|买|换|接)
        i (?:need|want) (?:a |some )?(?:volunteer|neighbour|neighbor)
        (?:能不能|可不可以|可以|能|可否|麻烦).{0,8}(?:来|找|派|请|叫)(?:个|一?个|位)?人|有没有人|有冇得人
        (?:想|要|需要)(?:请|找|叫)(?:个|位)?(?:人|邻居)|请人(?:来)?帮|(?:帮我|给我)(?:找|请|叫)
        (?:找|请)(?:个|位|一个|一位)?人(?:来|给|陪|替|到|上门)|来(?:个|位)人(?:给|帮|陪|替)
        要(?:个)?人(?:来|去|给|帮|陪|送|做|打扫|看)|想有人|(?:哪个|谁)能(?:来)?帮我|找个人(?:来|帮|陪)
        有人来(?:陪|看看|帮)
        帮我(?!记|登|改|查|写|删|撤).{0,16}(?:行不行|好不好|可以吗|行吗|好吗|可不可以)
        需要(?:人)?(?:帮忙|帮助|照顾)|(?:can|could) (?:some(?:one|body)|anyone|you send).*
        needs? (?:help|somebody|someone)|请人帮忙
    """,
    "open_sheet": r"""
        ^(?:纸上的?|服务)?单子?第? ?[0-9]{1,6} ?号?$|^sheet (?:no[.]? ?)?[0-9]{1,6}$
    """,
    "promise_end": r"""
        不(?:再)?归我|(?:not|no longer) mine any ?more|no longer mine
    """,
    "promise_weekday": r"""
        (?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|都|就|全)?(?:归|包给)我
        (?:以后|今后|往后)?每个?(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午)?.{0,6}(?:归我|都?我(?:来|去|到|包))
        (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:is|are) mine
        every (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:is mine|i'?ll|i will|i can go)
    """,
    "help": r"""
        ^what (?:do|can) i (?:say|type|do)
        ^(?:帮助)$|^(?:帮忙)$|^(?:怎么(?:用|弄|搞|操作|记|办)[?]?)$
        ^(?:(?:这个?|你)?(?:有|能|会)(?:什么|么事|么斯|啥)(?:用|功能)?[?]?)$
        ^(?:(?:你|这)(?:能|可以)?(?:干|做)(?:什么|么事|啥).*)$|^(?:说明)$|^(?:教(?:一?下)?我)$
        ^(?:不会(?:用|弄|搞))$|^这个?(?:怎么|么样)(?:弄|用|搞|记)$|^怎么记(?:时间|服务|工时)?$
        ^help[.!?]?$|how does (?:this|it) work|what can (?:you|i) do
    """,
    "be_away": r"""
        (?:请|休)(?:个|一天|几天|[一两二三四五六七八九十0-9]+天)?假|代班|替班|^(?:我)?(?:提前)?回来了?$|销假
        days? off|on leave|on holiday|stand in for me|(?:come |am |i'm )?back early
    """,
    "abuse": r"""
        ^你?(?:这|们)?(?:是)?(?:个)?骗子[,! ]{0,2}(?:滚|$)
        苕货|个苕|傻[逼屄子瓜]|蠢货|蠢猪|白痴|混蛋|王八|滚(?:蛋|开|远|$)|个板马|板妈|妈的|他妈|狗日|死开
        垃圾东西|搞么名堂|idiot|stupid|破(?:东西|玩意|机器|手机|软件)|什么玩意|不是个东西|有病|神经病|rubbish|fuck
        shut up|useless (?:bot|thing)
    """,
    "begin_stay": r"""
        ^我?(?:现在|刚刚?|已经)?(?:开始)(?:了|吧|啦|哒|服务|做)*$
        ^我?(?:现在|刚刚?|已经)?到(?:门口|地方)?(?:了|啦|哒)$|^我?(?:刚刚?|已经)到(?:门口|地方)?$
        ^我?(?:现在|刚刚?|已经)?到了?.{2,8}(?:家|屋|门)[里口]?(?:了|啦|哒)?$
        ^(?:i am|i'm|we are|we're)(?: now)? ?(?:here|there|at ?[^.]{2,30})$
        ^(?:i )?(?:have )?(?:just )?arrived(?: at ?.{2,30})?$
        ^(?:start|starting|begin|beginning)(?: now)?$
    """,
    "end_stay": r"""
        ^我?(?:现在|刚刚?|已经)?(?:结束|做完|搞完|忙完|弄完)(?:了|啦|哒|吧)?$
        ^我?(?:现在|刚刚?|已经|要|就)?(?:走|离开)(?:了|啦|哒)$
        ^我?(?:现在|刚刚?|已经)?从.{2,8}(?:家|屋|那)里?(?:走|出来|回来|离开)(?:了|啦|哒)$
        ^(?:i am|i'm|we are|we're)?(?: just| all)? ?(?:done|finished|leaving)(?: now)?$
        ^i(?:'ve| have)? (?:just )?left$
    """,
    "came": r"""
        ^(?!我).{0,5}(?:来过了?|来了的|到过了?)(?:的|啊|滴)?$
        ^(?:yes,? )?(?:he|she|they|mrs? [a-z]+) (?:came|was here|did come)$
    """,
    "not_came": r"""
        ^(?!我).{0,5}(?:没有?|冇得?)人?来过?(?:的|啊|滴)?$
        ^(?:(?:nobody|no one) came|(?:he|she|they) did(?:n't| not) come)$
    """,
    "unsure_came": r"""
        ^我?(?:记不清楚?|记不得|不记得|搞忘记?)了?$|^i (?:don'?t|can'?t) remember$
    """,
    "take_offer": r"""
        ^(?:好的?|行|要得)?[,!]?我(?:可以|能)?[去来克](?:吧|的|啊|得|滴)?$|^我去得了$
        ^(?:ok,? )?i(?:'ll| will| can) (?:go|do it)$
    """,
    "leave_offer": r"""
        ^(?:我|这次|我这次)?(?:[去来克]不[了成得]|[没冇]得?空)(?:了|啊)?$
        ^(?:sorry,? )?i can'?t (?:go|make it|this time)$
    """,
    "call_off": r"""
        不用(?:人)?来了$|不用(?:请人|帮忙)了$|不(?:要|需要)人来?了$
        (?:no longer|don'?t) need (?:anyone|anybody|help)(?: any ?more)?$
    """,
    "thanks": r"""
        ^(?:有劳|费心|让您费心|麻烦)(?:您|你|大家|各位)?了$
        ^(?:谢谢?|多谢|感谢)(?:你|您|们|了|啊|姑娘|小伙子|师傅|大姐|丫头|同志|各位|哈|呀|啦|咯|!|,| )*$
        ^麻烦(?:你|您)(?:们)?了$
        ^(?:many )?thanks?\b(?: a lot| (?:so|very) much| dear| love| mate| again|,|!| you| for .{0,20})*$
        ^(?:多?谢谢?(?:你|您|了|啊|哈|噢)*)$|^(?:感谢)$|^(?:辛苦(?:你|您)?了)$|^(?:劳慰(?:你|您)?)$
        ^(?:难为(?:你|您)(?:了)?)$|^(?:thanks?(?: you)?(?: so much| very much)?)$|^(?:thank you.{0,12})$
        ^(?:cheers)$|^(?:多谢|谢谢|感谢|辛苦了?|劳慰)(?:啦|咯|哈|了|你们?|您|大家|小?[㐀-鿿]{1,3})$
    """,
    "greet": r"""
        ^(?:您好|你好)(?:,|!|打扰(?:您|你)?(?:一下|了)?|啊|呀|各位|姑娘|师傅|同志)+$
        ^(?:你好|您好|大家好|早|(?:早上|上午|中午|下午|晚上)好|在吗|在不在|在冇|喂+|哈喽|嗨)[啊呀?!]*$
        ^[你您]?吃(?:了|过)?(?:饭)?(?:冇|没|没有|吗)[?]?$
        ^(?:hello|hi|hey|good (?:morning|afternoon|evening))(?: there| everyone| dear| all)?[?!]*$
    """,
}
"""A line, or what stands between two | of it, is one way to say it; <points> is a number of points."""


def _one_of(words: str) -> re.Pattern[str]:
    ways = (line.strip().replace("<points>", _POINTS) for line in words.strip().splitlines())
    return pattern_of("|".join(ways), re.ASCII)


_AT_LAST = {
    "help": r"""
        (?:怎么|么样)(?:弄|用|搞|操作|记|写)(?:啊|呀|的|呢|法)?$|不会(?:弄|用|搞|打字|写|操作)|教(?:一?下|哈|教)?我
        [看搞听]不懂|弄不来|搞不来
        how do i (?:use|do|log|write)|don'?t (?:understand|know how)|confused
    """,
    "out_of_scope": r"""
        股票|基金|彩票|天气预报|下(?:雨|雪)(?:吗|不|冇|了没)|会不会下|写一?[个首封篇段]|[火汽车机]票|作文|翻译
        导航|几点(?:钟)?了|今天(?:几号|星期几)
        讲个|唱(?:个|首)|新闻|转发|大家快转|打车|订票|买票|外卖
        (?:what|how)(?:'s| is) the (?:weather|time|news)|stocks?|lottery|translate|write me|sing
    """,
    "chitchat": r"""
        天气|孙子|孙女|重孙|累|高兴|开心|难过|无聊|孤单|冷清|想(?:儿子|女儿|孙|家)|聪明|能干|不好用|不方便|哈哈
        嘻嘻|生日|过年好
        (?:i am|i'm) (?:so )?(?:tired|happy|sad|lonely|bored)|weather|grand(?:son|daughter|child)
    """,
}
AT_LAST = tuple((intent, _one_of(words)) for intent, words in _AT_LAST.items())
"""Thought of only where nothing else was meant."""
NOISE = pattern_of(r"[0-9]+|[a-z0-9]{3,}|(?:([^0-9a-z])\1+)[!。,. ]*")
"""Digits, letters at random, one sign again and again."""

ASKED_FOR = tuple((intent, _one_of(words)) for intent, words in _WORDS.items())
"""Intents in the order in which they are thought of: the first whose words stand in the sentence is taken."""

OVER_A_VISIT = frozenset(
    {"human", "undo", "redeem", "query_rules", "query_dispute", "query_history", "query_status",
     "request_help", "privacy_delete", "fraud_report", "medical_advice", "register", "abuse", "accessibility",
     "promise_end", "promise_weekday"}
)  # fmt: skip
"""Those that are meant even where a visit's words stand beside them: 昨天给李爹爹那条记重了."""

_GIVE = "(?:赠送|转赠|转送|赠予|转|送|给|赠|捐)(?:给|得|把)?"
GIFT = pattern_of(
    rf"{_GIVE}(?P<named>[㐀-鿿]{{2,4}}?)(?:转|送|赠)(?P<turn>{POINTS})"
    rf"|(?:把|将)?(?P<amount>{POINTS}).{{0,3}}{_GIVE}(?P<whom>[㐀-鿿]{{2,4}})?"
    rf"|^(?:我?(?:要|想))?(?:转|送|赠)送?(?P<alone>{POINTS})$"
    rf"|(?:跟|给|把)(?P<past>[^送给把]{{2,5}}?)(?:打|转|拨|匀|划)(?P<passed>{POINTS})"
    rf"|(?:匀|拿|划|拨|分|给|送)我?(?P<spare>{POINTS})(?:出来)?(?:送|转|给|把|得)+(?P<spare_to>[㐀-鿿]{{2,4}})"
    rf"|(?:转|送)(?P<first>{POINTS})给(?P<first_to>[㐀-鿿]{{2,10}})"
    rf"|(?:转|送|把)(?P<over>{POINTS})得(?P<over_to>[㐀-鿿]{{2,4}})"
    rf"|(?:{_GIVE}|把得)(?P<to>.{{1,8}}?)(?P<after>{POINTS})|把(?P<handed>[^得].{{0,7}}?)(?P<hand>{POINTS})[吧哈]?$"
    rf"|^(?P<just>{POINTS}) (?:to|for)\b|(?:give|send|transfer|gift|pass|move)\b.{{0,20}}?(?P<en>{POINTS})",
    re.ASCII,
)
"""Points and whom for, either first; 把得 and 把 are Wuhan for giving."""
GIFT_OPEN = pattern_of(
    rf"(?:^(?:我的?)?(?:积?分)?|分了?,?)(?P<every>全部?|都)(?:都)?{_GIVE}(?P<every_to>[㐀-鿿]{{2,5}})$|"
    rf"(?:把|将)(?:我的?)?积?分(?P<all>都|全部?)?{_GIVE}(?P<whom>[㐀-鿿]{{2,4}})?"
    "|(?:赠送|转送|转|送)(?:一?点|一?些|几)?个?积?分(?!钟)(?:(?:给|得)(?P<to>[㐀-鿿]{2,4}))?"
    "|(?:give|send) (?:some )?points"
)
"""Points for somebody, without saying how many."""
REDEEMED = pattern_of(rf"(?:用|拿|花)掉?(?P<amount>{POINTS})|(?:use|redeem|spend) (?P<en>{POINTS})", re.ASCII)
TO_WHOM = pattern_of(
    rf"{_POINTS}(?: on| over)? (?:to|for) ?(?P<en>[a-z]+(?: [a-z]+)?|[㐀-鿿]{{2,4}})"
    rf"|(?:give|send) ?(?P<first>[a-z]+(?: [a-z]+)?|[㐀-鿿]{{2,4}}) ?{_POINTS}",
    re.ASCII,
)
OF_A_GIFT = pattern_of("[送转赠]|给错|分(?!钟)|points?|gift")
STORY = pattern_of("[笑吓气热冷饿]死|电视剧|电视[里上]|[男女]主角|电影|小说")
"""Told of a film: no visit."""
PLANS = pattern_of("打算|准备|计划|预备|我要[去克]|会去|will |going to |gonna |plan(?:ning)? to ")
WRONG = pattern_of("(?:时间|日子|日期|名字|人|服务|内容|时长)(?:写|搞|弄|记|填)?(?:错了|不对)")
"""What is wrong, without what would be right."""
WAS_WRONG = pattern_of("(?:写|记|搞|填|弄)错了|(?:时间|日子|名字|人).{0,2}不对|改一?下|change")
EARLIER = pattern_of("[那这上]一?[条次笔回个]|昨天|前天|刚才|my last|the last|yesterday")
"""Of what stands written already: 昨天那条写错了."""
CORRECTS = pattern_of(
    "^(?:(?:时间|日子|日期|名字|人|服务|内容)也?(?:[不冇]对|(?:写|记|搞|弄)?错了)|"
    "[不冇]对|不是|[搞记写]?错了|改成|改为|改一?下|应该是?|是|no[, ]|wrong|not|it was|should be|change)"
)
LESS = pattern_of("(?:少|漏)(?:写|记|算|报|说)了|missed|forgot")
MORE = pattern_of("多(?:写|记|算|报|说)了|too (?:much|many|long)")
DENIED = pattern_of("(?:没有?|冇得?|未|不)(?:去|来|做|打扫|送|陪|看|在)|didn'?t|did not|not go", re.ASCII)
WANTS = pattern_of(
    "^(?:我?(?:要|想)?(?:记|登)(?:一下|一次|个|上|一个)?"
    "(?:(?:[今昨]天|前天|早上|上午|下午)的?)?(?:服务|工时|时间)?|log (?:a |my )?(?:visit|hours?)?)$"
)
ASKS = pattern_of("[?吗]$|能不能|可不可以")
WONDERS = pattern_of("怎么|什么|哪|几时|么时候")
"""These ask, unless a whole visit is told around them: 教李爹爹怎么用手机半小时."""
