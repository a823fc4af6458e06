"""接龙 and other numbered lists, from many hands, and what each line of them tells."""

# text, then each line as tests/understanding/test_relay.py says it; `?` stands for whom nobody is sure of
LISTS: dict[str, tuple[str, list[str]]] = {
    "a list that says it all": (
        """#接龙
3月17日送饭

1. 王秀兰 李爹爹 半小时
2. 刘建国 陈爷爷 40分钟""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 meals 2026-03-17. 40",
        ],
    ),
    "a list of a weekday, with +1": (
        """#接龙
周三送饭
1. 王秀兰 李爹爹 半小时
2. 刘建国 +1""",
        [
            "王秀兰: 李大山 meals 30 [day of 周三送饭]",
            "刘建国: meals [day of 周三送饭] (elder minutes)",
        ],
    ),
    "a list with an example and a note": (
        """#接龙
昨天帮老人打扫卫生的报一下
例 张三 李四爷爷 1小时

1. 王秀兰 李爹爹 1小时
2、刘建国 陈爷爷 一个半小时
3) 小芳 +1""",
        [
            "王秀兰: 李大山 cleaning 2026-03-17. 60",
            "刘建国: 陈国强 cleaning 2026-03-17. 90",
            "?小芳: cleaning 2026-03-17. (who elder minutes)",
        ],
    ),
    "numbers in circles, names run together": (
        """3月16日送饭统计
①王秀兰李爹爹30分钟
②刘建国陈爷爷40分钟""",
        [
            "王秀兰: 李大山 meals 2026-03-16. 30",
            "刘建国: 陈国强 meals 2026-03-16. 40",
        ],
    ),
    "the elder first": (
        """接龙:3月17号送饭
1.李爹爹 半小时 王秀兰
2.陈爷爷 半小时 刘建国""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 meals 2026-03-17. 30",
        ],
    ),
    "the same list, sent again by each": (
        """王秀兰:
#接龙
3月17日送饭
1. 王秀兰 李爹爹 半小时

刘建国:
#接龙
3月17日送饭
1. 王秀兰 李爹爹 半小时
2. 刘建国 陈爷爷 半小时""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 meals 2026-03-17. 30",
        ],
    ),
    "for a day to come": (
        """#接龙
明天送饭
1. 王秀兰 李爹爹
2. 刘建国 陈爷爷""",
        [],
    ),
    "notes of one person, numbered": (
        """王秀兰:
1. 昨天给李爹爹送饭半小时
2. 昨天给张婆婆打扫一小时""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "王秀兰: 张桂珍 cleaning 2026-03-17. 60",
        ],
    ),
    "heading says whom, the lines only how long": (
        """#接龙
3月17日给李爹爹送饭
1. 王秀兰 30分钟
2. 刘建国 40分钟
3. 陈桂英 +1""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 李大山 meals 2026-03-17. 40",
            "陈桂英: 李大山 meals 2026-03-17. (minutes)",
        ],
    ),
    "labels beside colons are no names": (
        """#接龙
时间:3月16日
内容:打扫卫生
1. 王秀兰 李爹爹 1小时
2. 刘建国 陈爷爷 1小时""",
        [
            "王秀兰: 李大山 cleaning 2026-03-16. 60",
            "刘建国: 陈国强 cleaning 2026-03-16. 60",
        ],
    ),
    "about how long, beneath a heading": (
        """#接龙
3月17日打扫卫生
1. 王秀兰 李爹爹 一个多小时
2. 刘建国 一个多小时""",
        [
            "王秀兰: 李大山 cleaning 2026-03-17. (minutes)",
            "刘建国: cleaning 2026-03-17. (elder minutes)",
        ],
    ),
    "a heading that says nothing": (
        """#接龙
报一下本周做了什么
1. 王秀兰 昨天给李爹爹送饭半小时
2. 刘建国 +1""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: [day of 报一下本周做了什么] (elder service minutes)",
        ],
    ),
    "a heading that says only where": (
        """#接龙
3月17日去李爹爹家的
1. 王秀兰 送饭半小时
2. 刘建国 打扫1小时""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 李大山 cleaning 2026-03-17. 60",
        ],
    ),
    "times, and no blanks anywhere": (
        """接龙
3月16日助洁
1.王秀兰9点-10点半李爹爹
2.刘建国下午2点到4点陈爷爷家""",
        [
            "王秀兰: 李大山 cleaning 2026-03-16. 90@540",
            "刘建国: 陈国强 cleaning 2026-03-16.afternoon 120@840",
        ],
    ),
    "a table copied out of a sheet": (
        """1. 王秀兰 3月15日 李爹爹 送饭 30分钟
2. 刘建国 3月16日 陈爷爷 打扫 60分钟""",
        [
            "王秀兰: 李大山 meals 2026-03-15. 30",
            "刘建国: 陈国强 cleaning 2026-03-16. 60",
        ],
    ),
    "notes of the worker above the list": (
        """小李:
#接龙
各位互助员,3月17日送饭请接龙,写清楚哪位老人、多久
例:张三 李爷爷 30分钟

1. 王秀兰 李爹爹 30分钟
2. 刘建国 陈爷爷 30分钟""",
        [
            "王秀兰: 李大山 meals 2026-03-17. 30",
            "刘建国: 陈国强 meals 2026-03-17. 30",
        ],
    ),
    "two who went together": (
        """#接龙
3月17日打扫卫生
1. 王秀兰、刘建国 李爹爹 1小时
2. 陈桂英 李爹爹 半小时""",
        [
            "王秀兰: 李大山 cleaning 2026-03-17. (minutes)",
            "刘建国: 李大山 cleaning 2026-03-17. (minutes)",
            "陈桂英: 李大山 cleaning 2026-03-17. 30",
        ],
    ),
}
