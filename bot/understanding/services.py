"""Which service everyday words mean: 送饭 → meals, 陪看病 → clinic. Not done: 打针, 洗澡."""

from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

_WORDS = {
    "meals": (
        "送饭|做饭|煮饭|烧饭|弄饭|打饭|买饭|送餐|打餐|助餐|送犯|做犯|送菜|做菜|炒菜|烧菜|洗菜|煮粥|煮面|下面条|包饺子|"
        "(?:做|煮|烧|弄|送|下|端|盛|热|带|炒|煨|包).{0,3}(?:饭|菜|粥|汤|面|粉|饺子|馄饨|包子|馒头|早点|吃的)|早饭|"
        "午饭|中饭|晚饭|早餐|午餐|晚餐|过早|早点|稀饭|藕汤|[鸡鱼骨]汤|熬汤|煨汤|炒.{0,4}菜|饺子|月饼|粽子|汤圆|"
        "meals?|food|soup|cook(?:ing|ed)?|lunch|dinner|breakfast"
    ),
    "cleaning": (
        "大扫除|打扫|打少|扫地|拖地|卫生(?![院所室站服])|清洁|擦窗|擦玻璃|抹灰|抹桌|洗衣|洗被|洗碗|收拾|整理|家务|"
        "助洁|抹屋|抹窗|洗窗|换床单|倒垃圾|"
        "clean(?:ing|ed)?|housework|laundry|hoover(?:ing|ed)?|vacuum(?:ing|ed)?|ironing|ironed|"
        "wash(?:ed|ing)?(?:the|her|his)?(?:clothes|dishes|up|sheets)|洗.{0,2}窗帘|tidy(?:ing)?|tidiedup"
    ),
    "clinic": (
        "看病|看医生|看大夫|医院|门诊|卫生[院所室站服]|挂号|体检|复查|复诊|拍片|住院|陪诊|就医|助医|看牙|看眼|"
        "急诊室|化验|B超|b超|做检查|"
        "打针|抽血|量血压|输液|打吊针|吊水|换药|透析|化疗|理疗|康复|针灸科|配镜|检查身体|[看复]诊|拿报告|取报告|"
        "取片|医[远院原]|同济|协和|看.{0,2}(?:眼睛|牙|腰|腿|耳朵|皮肤)|clinic|dialysis|dentist|a&e|doctor|"
        "hospital|check-?up"
    ),
    "urgent": "急事|发病|犯病|应急|紧急|急救|急诊|助急|抢修|urgent(?:help)?|emergency",
    "check-in": (
        "看望|探望|探视|巡访|巡视|走访|关爱|看看|看一看|看了看|看一下|去.{0,8}[家屋]里?转|瞧瞧|瞄一眼|问候|"
        "敲.{0,4}门|查房|平安|"
        "checkin|check-in|checked?(?:up)?on|droppedin|lookin|lookingin|lookedin|"
        "dropin|homevisit"
    ),
    "company": (
        "聊天|陪聊|聊.{0,4}天|聊聊|聊了|聊会|唠嗑|说话|讲话|谈心|拉家常|扯家常|解闷|陪伴|作伴|做伴|散步|走路|遛弯|"
        "转转|"
        "说哈子?话|说会儿?话|[咵侉夸垮胯]天|日白|坐了|坐坐|坐一?会|坐一?哈|公园|广场|逛|念书|念诗|听音乐|打太极|钓鱼|"
        "说说话|走走|走了走|过节|过生日|过年|下.{0,3}棋|跳舞|看戏|satwith|"
        "打牌|打麻将|读报|念报|看电视|听戏|唱歌|晒太阳|精神慰藉|陪陪|"
        "company|chat(?:ting|ted)?|read(?:ing)?(?:the|a|her|him)?(?:news)?(?:paper|book)|"
        "play(?:ed|ing)?(?:cards|chess|mahjong)|talk(?:ing|ed)?|walk(?:ing|ed)?"
    ),
    "errands": (
        "买.{0,8}[菜米油药肉面蛋奶鞋]|买(?!卖|单|了什么).{0,3}(?:衣服|东西|水果|鞋|日用|票|酱油|盐|纸|牛奶)|送药|"
        "领药|买菜|买东西|买米|买油|买药|取药|拿药|开药|代购|跑腿|跑路|办事|代办|缴费|交费|"
        "(?:抓|扯|配|拿|取|买)药|[交缴].{0,3}费|领.{0,4}(?:补贴|钱|工资|养老金|卡|证|米|油|东西)|"
        "办.{0,6}(?:卡|证|手续|业务|医保|社保)|排队|银行|邮局|煤气费|电费|水费|话费|交水费|交电费|水电费|"
        "取快递|拿快递|寄快递|寄信|取包裹|办证|超市|errands?|shopping|groceries|parcels?|"
        "(?:pay|paid|paying).{0,10}bills?|"
        "(?:buy|bought|buying|pick(?:ed)?up|fetch(?:ed)?|collect(?:ed)?).{0,12}(?:medicines?|pills|food|milk|groceries|prescriptions?)|postoffice|bank|pharmacy"
    ),
}
_REPAIRS = pattern_of(
    "灯泡|修理|修水|修灯|修门|理发|剪头|剪发|剪指甲|换锁|搬东西|搬家|通下水|通马桶|换纱窗|装.{0,3}(?:灯|柜)|"
    "修.{0,4}(?:龙头|门|灯|锁|窗|电视|风扇|马桶)|[教学].{0,8}(?:手机|微信|用|视频)|haircut|(?:phone|tablet)lessons?"
)
_OTHER = pattern_of("其他的?|其它的?|其他服务|别的|旁的|别么事|other|somethingelse|others?")
_PATTERNS = {key: pattern_of(words) for key, words in _WORDS.items()}
_NOT_DONE = pattern_of(
    "洗澡|擦澡|擦身|喂药|吃药|服药|给药|上药|导尿|插管|按摩|推拿|针灸|抬人|抬老人|背老人|搬老人|抱老人|"
    "银行卡|存折|密码|取钱|取款|签字|代签|签名|bath|shower|injection|"
    "(?:give|gave|giving|fed|feed).{0,16}(?:medicine|pills)|lifting|pin\\b|signature"
)
_NEEDS_COMPANY = pattern_of("打针|抽血|量血压|输液|打吊针|吊水|换药")
_ALONGSIDE = pattern_of("陪|医院|门诊|卫生[院所室站服]|送|带|^去(?![给帮跟把])")
_DENIED = pattern_of("没|不|冇|莫|别[做去送打]|not|n't")
_CHECK_UP = pattern_of("看看病|看看医生|看看电视|身体检查")


def read_service(text: str) -> str | None:
    """One service, or None where words name several, none, or what volunteers do not do (打针, 洗澡)."""
    said = squeeze(text)
    if _OTHER.fullmatch(said):
        return "other"
    if is_not_done(said) or _DENIED.search(said):
        return None
    found = services_in(said)
    return found[0] if len(found) == 1 else None


def services_in(text: str) -> list[str]:
    """All that words name, be it done or not."""
    said = squeeze(text)
    found = [key for key, pattern in _PATTERNS.items() if pattern.search(said)]
    if "check-in" in found and _CHECK_UP.search(said):
        found.remove("check-in")
    if {"clinic", "errands"} <= set(found) and "陪" in said:
        found.remove("errands")  # 陪林爷爷去医院拿药
    if not found and _REPAIRS.search(said):
        return ["other"]
    return ["check-in"] if not found and "上门" in said else found


def is_not_done(text: str) -> bool:
    """洗澡, 喂药, 给李爹爹打针: what volunteers do not do."""
    said = squeeze(text)
    return bool(_NOT_DONE.search(said)) or bool(_NEEDS_COMPANY.search(said) and not _ALONGSIDE.search(said))
