"""What groups write, from many hands, and what each line of it tells: who, for whom, what, which day, how long."""

# text, then each line as tests/understanding/test_relay.py says it; `?` stands for whom nobody is sure of
CHATS: dict[str, tuple[str, list[str]]] = {
    "PC copy, a name above each": (
        """王秀兰:
昨天下午给李爹爹送饭半小时
刘建国:
收到
王秀兰:
[图片]
刘建国:
今天上午陪陈爷爷看病,两个小时""",
        [
            "王秀兰: 李大山 meals 2026-03-17.afternoon 30",
            "刘建国: 陈国强 clinic 2026-03-18.morning 120",
        ],
    ),
    "names with the time of the message": (
        """王秀兰 2026/3/16 10:12
今天给李爹爹打扫卫生一小时
刘建国 2026/3/17 20:03:11
昨天下午3点到4点陪陈爷爷聊天""",
        [
            "王秀兰: 李大山 cleaning 2026-03-16. 60",
            "刘建国: 陈国强 company 2026-03-16.afternoon 60@900",
        ],
    ),
    "exported, days between dashes": (
        """—————  2026-03-16  —————

王秀兰  10:12

上午9点到10点给李爹爹打扫卫生

刘建国  11:00

👍👍👍

—————  2026-03-17  —————

刘建国  18:40

给陈爷爷送饭 半个小时""",
        [
            "王秀兰: 李大山 cleaning 2026-03-16.morning 60@540",
            "刘建国: 陈国强 meals 2026-03-17. 30",
        ],
    ),
    "name and words on one line, full-width colon": (
        """王秀兰:昨天给张婆婆送饭半小时
刘建国:辛苦王阿姨了
刘建国:昨天下午给李爹爹打扫两个小时""",
        [
            "王秀兰: 张桂珍 meals 2026-03-17. 30",
            "刘建国: 李大山 cleaning 2026-03-17.afternoon 120",
        ],
    ),
    "group nicknames around the name": (
        """银湖3栋王秀兰
昨天 19:20
昨天给李爹爹送饭半小时
A刘建国(互助员): 昨天下午给陈爷爷打扫1小时""",
        [
            "王秀兰: 李大山 meals 2026-03-16. 30",
            "刘建国: 陈国强 cleaning 2026-03-16.afternoon 60",
        ],
    ),
    "how people are called": (
        """王阿姨: 今天早上给张婆婆过早,半个钟头
刘师傅: 今天上午陪陈爷爷去医院 3小时""",
        [
            "王秀兰: 张桂珍 meals 2026-03-18.morning 30",
            "刘建国: 陈国强 clinic 2026-03-18.morning 180",
        ],
    ),
    "two of one name": (
        """陈阿姨: 昨天给李爹爹送饭半小时
陈阿姨: 今天给李爹爹送饭半小时""",
        [
            "?陈阿姨 may be 陈桂英 陈美丽: meals 2026-03-17. 30 (who)",
            "?陈阿姨 may be 陈桂英 陈美丽: meals 2026-03-18. 30 (who)",
        ],
    ),
    "somebody unknown": (
        """静水流深: 昨天给李爹爹送饭半小时
岁月静好: 昨天我也去了""",
        [
            "?静水流深: meals 2026-03-17. 30 (who)",
            "?岁月静好: [day of nothing] (who elder service minutes)",
        ],
    ),
    "the worker sums up": (
        """小李: 王秀兰昨天给李爹爹送饭半小时
小李: 大家接龙报一下这周的服务""",
        [
            "?小李 may be 王秀兰: meals 2026-03-17. 30 (who)",
        ],
    ),
    "of another": (
        """王秀兰: 刘师傅昨天陪陈爷爷看病两小时
王秀兰: 我昨天给李爹爹送饭半小时""",
        [
            "?王秀兰 may be 刘建国: clinic 2026-03-17. 120 (who)",
            "王秀兰: 李大山 meals 2026-03-17. 30",
        ],
    ),
    "questions, plans and thanks are no visits": (
        """小李: 明天谁能陪张婆婆看病?
王秀兰: 我去
刘建国: 明天我去李爹爹家打扫
小李: 谢谢刘师傅
小李: @所有人 请大家注意防滑
王秀兰: 今天给李爹爹送饭半小时""",
        [
            "王秀兰: 李大山 meals 2026-03-18. 30",
        ],
    ),
    "several visits in one message": (
        """王秀兰: 昨天上午给李爹爹打扫两小时,下午给张婆婆送饭半小时
刘建国: 好的""",
        [
            "王秀兰: 李大山 cleaning 2026-03-17.morning 120",
            "王秀兰: 张桂珍 meals 2026-03-17.afternoon 30",
        ],
    ),
    "several messages under one name": (
        """王秀兰:
昨天给李爹爹送饭半小时
今天给张婆婆打扫一小时
刘建国:
在的""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "王秀兰: 张桂珍 cleaning 2026-03-18. 60",
        ],
    ),
    "how long is missing, or for whom": (
        """王秀兰: 昨天给李爹爹送饭
刘建国: 今天打扫卫生两小时
王秀兰: 昨天给王爹爹送饭半小时""",
        [
            "王秀兰: 李大山 meals 2026-03-17. (minutes)",
            "刘建国: cleaning 2026-03-18. 120 (elder)",
            "王秀兰: meals 2026-03-17. 30 (elder)",
        ],
    ),
    "Wuhan words and slips": (
        """王秀兰: 做天给李爹爹送犯半个钟头
刘建国: 昨日下昼跟陈爷爷咵天 一个小时""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 company 2026-03-17.afternoon 60",
        ],
    ),
    "no punctuation, in traditional characters": (
        """王秀蘭:昨天給李爹爹送飯半小時
劉建國:昨天陪陳爺爺看病兩小時""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 clinic 2026-03-17. 120",
        ],
    ),
    "nothing but noise": (
        """王秀兰: 收到
刘建国: 收到!
王秀兰: [强][强]
刘建国: 好的
小李: 辛苦了🌹
"刘建国"撤回了一条消息""",
        [],
    ),
    "in English": (
        """王秀兰: cooked for 李爹爹 yesterday, half an hour
刘建国: cleaned for 陈爷爷 yesterday from 2pm to 4pm""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 cleaning 2026-03-17.afternoon 120@840",
        ],
    ),
    "a time above, as on the telephone": (
        """昨天 19:20
王秀兰:
给李爹爹送饭半小时
星期一 08:10
刘建国:
给陈爷爷买药,跑了一个小时""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 errands 2026-03-16. 60",
        ],
    ),
    "about how long": (
        """王秀兰: 昨天给李爹爹打扫一个多小时
刘建国: 昨天给陈爷爷送饭半把个小时""",
        [
            "王秀兰: 李大山 cleaning 2026-03-17. (minutes)",
            "刘建国: 陈国强 meals 2026-03-17. (minutes)",
        ],
    ),
    "what is not done, and an accident of long ago": (
        """王秀兰: 昨天给李爹爹洗澡一小时
刘建国: 昨天陈爷爷摔过,我陪去医院两小时""",
        [
            "王秀兰: 李大山 2026-03-17. 60 (service)",
            "刘建国: 陈国强 clinic 2026-03-17. 120",
        ],
    ),
    "somebody takes back what they said": (
        """王秀兰: 昨天给李爹爹送饭一小时,不对,是半小时
刘建国: 昨天没去陈爷爷家""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
        ],
    ),
    "emoji between the words": (
        """王秀兰😊: 昨天给李爹爹送饭🍚半小时👍
刘建国: 昨天陪陈爷爷聊天1小时❤️""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 company 2026-03-17. 60",
        ],
    ),
    "an answer below what it answers": (
        """刘建国:
「王秀兰:昨天给李爹爹送饭半小时」
- - - - - - - - - - - - - - -
我昨天给陈爷爷送饭半小时
王秀兰:
「刘建国:
辛苦了」
- - - - - - - - - - - - - - -
@小李 今天给张婆婆打扫一小时""",
        [
            "刘建国: 陈国强 meals 2026-03-17. 30",
            "王秀兰: 张桂珍 cleaning 2026-03-18. 60",
        ],
    ),
    "yesterday in the morning, and in the evening": (
        """刘建国: 昨天上午给陈爷爷打扫一小时,晚上给李爹爹送饭半小时
王秀兰: 收到""",
        [
            "刘建国: 陈国强 cleaning 2026-03-17.morning 60",
            "刘建国: 李大山 meals 2026-03-17.evening 30",
        ],
    ),
}
