"""The slips that recognisers of speech make: 两个班小时 for 两个半小时, 送犯 for 送饭. All else stays."""

from bot.understanding.patterns import pattern_of

_NUMBER = "[0-9一二两三四五六七八九十百几]"
_AFTER_FORM = "(?<=[㐀-鿿])"

SLIPS: tuple[tuple[str, str], ...] = (
    # how long, and what o'clock
    (rf"(?<={_NUMBER}个)[班办伴般版](?=小时|钟头|钟)", "半"),
    (rf"(?<={_NUMBER}点)[班办伴般版](?=$|[,、。到至给陪去来我帮就开走出回])", "半"),
    (r"(?<=[0-9一二两三四五六七八九十百半]个)小[是使食实石](?!候)", "小时"),
    (rf"(?<={_NUMBER}|半)(?:分终|分中|分忠|份钟)", "分钟"),
    (r"(?<=[0-9一二两三四五六七八九十])(?:典|碘)(?=[钟到半一二三四五]|$)", "点"),
    (r"个钟投|个中头", "个钟头"),
    # which day, and which part of it
    (r"做天|作天|坐天|昨添", "昨天"),
    (r"今添|金天(?!气)", "今天"),
    (r"名天|明添", "明天"),
    (r"钱天(?!理)", "前天"),
    (r"上舞|尚午", "上午"),
    (r"下舞|夏午|下武(?!汉)", "下午"),
    (r"中舞|钟午", "中午"),
    (r"晚伤", "晚上"),
    (r"早尚", "早上"),
    # what was done
    (r"送[犯泛贩]|宋饭", "送饭"),
    (r"做[犯泛贩]|坐[犯贩]", "做饭"),
    (r"打[少嫂烧](?!点|针|了电)|大扫(?!除)", "打扫"),
    (r"(?<=打扫)(?:为生|喂生|未生|卫声)", "卫生"),
    (r"看[并饼丙]|看兵(?!马)", "看病"),
    (r"[良凉粮亮]血压", "量血压"),
    (r"[聊廖]添|廖天|辽天", "聊天"),
    (r"跑退|跑忒", "跑腿"),
    (r"买彩(?!票|色)", "买菜"),
    (r"拿要(?=$|[,。了])", "拿药"),
    # whom
    (rf"{_AFTER_FORM}(?:爹地|爹第|跌跌)(?!面)", "爹爹"),
    (rf"{_AFTER_FORM}(?:婆破|泼泼)", "婆婆"),
    (rf"{_AFTER_FORM}(?:阿一|阿衣|啊姨)", "阿姨"),
    (rf"{_AFTER_FORM}(?:师付|师父)", "师傅"),
    (r"护助员|互住员|互助元", "互助员"),
    (r"社去|射区", "社区"),
    # points, and the words of buttons
    (r"[积机鸡基][份粉奋]", "积分"),
    (r"没来[锅果国]", "没来过"),
    (r"来[锅果国]了", "来过了"),
    (r"^我区(?=[。!]?$)", "我去"),
    (r"不[佣永拥]了", "不用了"),
    (r"[测策]回(?!来)", "撤回"),
    # danger: rather one alarm too many
    (r"[就旧]命|救[名鸣明]", "救命"),
    (r"[甩帅率]倒(?=了|$|。|在)|摔[到道](?=了)", "摔倒"),
    (r"晕[到道](?=了)", "晕倒"),
    (r"(?<=[胸心]口)[同统通](?=$|[了得,。])", "痛"),
    (r"[传穿船]不[上过][气起器]|喘不[上过][起器]", "喘不上气"),
    (r"煤[起器]", "煤气"),
    (r"(?<![0-9一二三四五六七八九])(?:一|幺|腰|妖)二[零灵铃](?![0-9一二三四五六七八九零])", "120"),
)
"""(what was written, what was said): each stands in the test with a sentence of its own."""

_MENDS = tuple((pattern_of(heard), meant) for heard, meant in SLIPS)
_DRAWL = pattern_of(r"^(?:(?:嗯|呃|额|诶|喂|那个|[啊哎](?=[,、。 ]))[,、。 ]*)+(?=[^,、。 ]{2})")
_STUTTER = pattern_of(r"(我|你|他|她|给|在|就|那|这)\1+(?=[㐀-鿿])")


def mended(heard: str) -> str:
    """What was most likely said: the usual slips put right, without the drawl before it and the stutter in it."""
    said = _STUTTER.sub(r"\1", _DRAWL.sub("", heard))
    for pattern, meant in _MENDS:
        said = pattern.sub(meant, said)
    return said
