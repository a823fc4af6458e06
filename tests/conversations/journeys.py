"""The journeys of the main job, walked in any language: test_transcripts.py writes down how they read."""

from bot.sandbox.coming_in import card_of
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations import (
    journeys_acted,
    journeys_agree,
    journeys_ask,
    journeys_come,
    journeys_family,
    journeys_gaps,
    journeys_own_words,
    journeys_paper,
    journeys_plan,
    journeys_promise,
    journeys_register,
    journeys_relay,
    journeys_sentences,
    journeys_today,
    journeys_urgent,
    journeys_voice,
)
from tests.conversations.journeys_behalf import behalf, contact
from tests.conversations.journeys_digest import week
from tests.conversations.journeys_words import away, words
from tests.conversations.tongue import Journey, Tongue


async def log_visit(c: Community, t: Tongue) -> None:
    """A volunteer logs a visit from nothing, changes an answer, logs the next like last time, takes it back."""
    for label in (t("home-log"), "李爹爹", t("service-cleaning"), t("day-today-morning"), t("60")):
        await c.wang.taps(label)
    await c.wang.taps(t("button-change"))
    await c.wang.taps(t("visit-change-minutes"))
    await c.wang.says(t.either("8点到9点半", "1.5 hours"))
    await c.wang.taps(t("button-yes"))
    for label in (t("home-log"), t("visit-same"), t("button-yes"), t("button-withdraw")):
        await c.wang.taps(label)
    await c.wang.taps(t("home-log"))
    await c.wang.says("算了")


async def stay(c: Community, t: Tongue) -> None:
    """At the door one taps, and the times are true; the second time the end is forgotten, and asked about in the evening."""
    wang = c.wang
    await wang.says(t.either("我到李爹爹家了", "I'm at 李爹爹"))
    c.world.clock.moves(minutes=65)
    await taps(wang, t("button-end-stay"), t("service-cleaning"), t("button-yes"))
    await c.li_elder.taps(t("button-came"))
    await c.li_worker.taps(t("home-verify"))
    await taps(wang, t("home-log"), t("visit-begin-stay"), "张婆婆")
    await wang.says(t.either("开始", "I'm here"))
    await _time_passes(c, minutes=115)
    await taps(wang, t.left("18:05"), t("service-meals"), t("button-yes"))


async def along(c: Community, t: Tongue) -> None:
    """A volunteer names who came along: one agrees, and has a visit of their own; the next time it was a mistake."""
    visit = (
        t("home-log"),
        "李爹爹",
        t("service-cleaning"),
        t("day-today-morning"),
        t("120"),
        t("button-change"),
    )
    await taps(c.wang, *visit, t("visit-change-with"), "刘师傅", t("button-yes"))
    await taps(c.liu, t("button-came-along"))
    await c.wang.says(
        t.either(
            "昨天下午跟刘师傅一起给张婆婆送饭,一个小时",
            "took lunch to 张婆婆 yesterday for 1 hour together with 刘师傅",
        )
    )
    await taps(c.wang, t("60"), t("button-yes"))
    await taps(c.liu, t("button-not-along"), t("button-yes"))
    await taps(c.li_worker, t("home-verify"))


async def sentence(c: Community, t: Tongue) -> None:
    """A volunteer tells a visit in one sentence, corrects it in words; what is missing is asked; other wishes in words."""
    wang = c.wang
    await wang.says(
        t.either("昨天下午三点到五点给李爹爹打扫卫生", "cleaned for 李爹爹 yesterday afternoon from 3 to 5")
    )
    await wang.says(t.either("不对,是陪他看病", "no, it was the clinic"))
    await wang.taps(t("button-yes"))
    await wang.says(t.either("今天上午给张婆婆送饭", "took lunch to 张婆婆 this morning"))
    await wang.says(t.either("我还有几多分?", "how many points do I have?"))
    await wang.taps(t("30"))
    await wang.taps(t("button-yes"))
    await wang.says(t.either("刚才那条记重了,撤回", "undo the last visit"))
    await wang.says(t.either("对的", "yes"))
    await wang.says(t.either("昨天3点到5点给陈爷爷打扫", "cleaned for 陈爷爷 3 to 5 yesterday"))
    await wang.says("算了")


async def answer_visit(c: Community, t: Tongue) -> None:
    """The elder says nobody came and is asked once more; the daughter asks; the worker hears of it, nobody else."""
    for label in (
        t("home-log"),
        "张婆婆",
        t("service-meals"),
        t("day-today-morning"),
        t("30"),
        t("button-yes"),
    ):
        await c.wang.taps(label)
    await c.zhang_relative.taps(t("button-heard-came"))
    await c.zhang_elder.taps(t("button-not-come"))
    await c.zhang_elder.taps(t("button-not-come"))
    c.world.clock.moves(days=2)
    await c.zhang_elder.taps(t("button-say-again"))
    await c.zhang_elder.taps(t("button-came"))


async def verify_visit(c: Community, t: Tongue) -> None:
    """A worker changes a length, returns a visit and verifies it once it is corrected."""
    for label in (
        t("home-log"),
        "李爹爹",
        t("service-cleaning"),
        t("day-today-morning"),
        t("120"),
        t("button-yes"),
    ):
        await c.wang.taps(label)
    await c.li_worker.taps(t("home-verify"))
    await c.li_worker.taps(t("button-return"))
    await c.li_worker.taps(t("reason-time"))
    for label in (
        t("button-correct"),
        t("button-change"),
        t("visit-change-minutes"),
        t("90"),
        t("button-yes"),
    ):
        await c.wang.taps(label)
    await c.li_worker.taps(t("home-verify"))
    for label in (t("button-change-length"), t("60"), t("reason-without-travel"), t("button-yes")):
        await c.li_worker.taps(label)


async def audit_visit(c: Community, t: Tongue) -> None:
    """An officer sends one visit back and agrees to another; the volunteer looks at her points and asks why."""
    for elder in ("李爹爹", "陈爷爷"):
        for label in (
            t("home-log"),
            elder,
            t("service-cleaning"),
            t("day-today-morning"),
            t("90"),
            t("button-yes"),
        ):
            await c.wang.taps(label)
    await c.li_worker.taps(t("home-verify"))
    await c.li_worker.taps(t("button-verify"))
    await c.li_worker.taps(t("button-verify"))
    await c.wang.taps(t("home-points"))
    await c.zhao_officer.taps(t("home-audit"))
    await c.zhao_officer.taps(t("button-audit"))
    await c.zhao_officer.taps(t("button-send-back"))
    await c.zhao_officer.taps(t("reason-unclear"))
    await c.wang.taps(t("home-points"))
    await c.wang.taps(t("button-how-earned"))
    await c.wang.taps(t.line("button-why-line", 1))


async def language(c: Community, t: Tongue) -> None:
    """Each person's own language, changed under 更多; whom to phone."""
    await c.liu.taps(t("home-community"))
    await c.liu.taps(t("home-more"))
    await c.liu.taps(t("more-to-my-language"))
    await c.liu.taps(t.either("English", "中文"))


async def join(c: Community, t: Tongue) -> None:
    """A worker enrols a volunteer with a card; she agrees to three short screens and says how to be called."""
    worker = c.li_worker
    await worker.taps(t("home-enrol"))
    await worker.taps(t("enrol-to-volunteer"))
    await worker.says("周玉兰")
    await worker.says("1960年4月2日")
    await worker.taps(t("way-card"))
    await worker.taps(t("button-yes"))
    newcomer = c.town.person("周玉兰", t.telephone)
    await newcomer.opens(card_of(worker))
    for label in (t("button-understood"), t("button-understood"), t("button-agree"), "阿姨", t("phone-skip")):
        await newcomer.taps(label)


async def apply(c: Community, t: Tongue) -> None:
    """A stranger without a card asks to volunteer; the worker agrees, and she comes in."""
    she = c.town.person("何新来", t.telephone)
    await she.says(t.either("你好", "hello"))
    await taps(she, t("sign-in-no-card"), t("apply-to-volunteer"), "银湖社区")
    for said in ("何新来", "1960-1-1"):
        await she.says(said)
    await taps(she, t("phone-skip"), t("button-yes"))
    await taps(c.li_worker, t("home-today"), t("go-applications"), t("application-yes-volunteer"))
    await she.opens(she.screen.bubbles[-1].text.rpartition("/start ")[2])
    await _agrees(she, t, "阿姨", t("phone-skip"))


async def enrol_elder(c: Community, t: Tongue) -> None:
    """A worker enrols an elder; the rule's finding stands in the read-back; the elder comes in and speaks of health."""
    li = c.li_worker
    await taps(li, t("home-enrol"), t("enrol-to-elder"))
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    await taps(
        li, t("agreed-spoken"), t("situation-empty-nest"), t("away-yes"), t("hard-yes"), t("subsidy-no")
    )
    await taps(li, "刘师傅", t("way-card"), t("button-yes"))
    elder = c.town.person("周桂花", t.telephone)
    await elder.opens(card_of(li))
    await _agrees(elder, t, t("health-yes"), t("phone-skip"))
    await elder.taps(t("home-who-comes"))


async def enrol_on_paper(c: Community, t: Tongue) -> None:
    """An elder without a phone: little is known, nothing is signed; both are made good later; then where she is."""
    li = c.li_worker
    await taps(li, t("home-enrol"), t("enrol-to-elder"))
    for said in ("周桂花", "婆婆"):
        await li.says(said)
    await taps(li, t("answer-unknown"), t("agreed-not-yet"), t("care-later"), t("way-paper"), t("button-yes"))
    await taps(li, t("home-enrol"), t("enrol-to-missing"), "周婆婆", t("agreed-paper"))
    await li.says("1944-1-9")
    await taps(
        li,
        t("situation-alone"),
        t("away-yes"),
        t("hard-yes"),
        t("subsidy-yes"),
        t("button-yes"),
    )
    await taps(li, t("button-ask-exception"), t("reason-nobody-near"))
    await taps(c.zhao_officer, t("button-except-elder"), t("reason-looked-hard"))
    await taps(li, t("home-enrol"), t("button-more"), t("enrol-to-paper"), "周婆婆", t("paper-signed"))
    for said in ("02783001234", "银湖小区3栋501", "耳朵背"):
        await li.says(said)
    await li.taps(t("button-yes"))
    await taps(li, t("home-enrol"), t("enrol-to-page"), "周婆婆", t("page-where"), t("whereabouts-hospital"))


async def family(c: Community, t: Tongue) -> None:
    """A son comes in with the elder's word for it, asks how things are, and answers for his father."""
    li = c.li_worker
    await taps(li, t("home-enrol"), t("enrol-to-relative"), "李爹爹")
    await li.says("李小军")
    await taps(li, t("kin-son"), t("agreed-spoken"), t("button-yes"))
    son = c.town.person("李小军", t.telephone)
    await son.opens(card_of(li))
    await _agrees(son, t, t("form-none"), t("phone-skip"))
    await son.taps(t("home-family"))
    visit = (t("home-log"), "李爹爹", t("service-clinic"), t("day-today-morning"), t("120"), t("button-yes"))
    await taps(c.wang, *visit)
    await taps(son, t("button-heard-came"), t("home-family"), t("home-community"))


async def one_phone(c: Community, t: Tongue) -> None:
    """Two persons on one phone: the worker links them, and each thing begins with whose it is."""
    await taps(
        c.li_worker,
        t("home-enrol"),
        t("button-more"),
        t("enrol-to-phone"),
        "李爹爹",
        "陈爷爷",
        t("button-yes"),
    )
    visit = (t("home-log"), "陈爷爷", t("service-meals"), t("day-today-morning"), t("30"), t("button-yes"))
    await taps(c.wang, *visit)
    await taps(c.li_elder, "来过了", t("home-who-comes"), "陈爷爷")  # 陈爷爷 hears it in his own language


async def units(c: Community, t: Tongue) -> None:
    """The bureau opens a street, an officer opens a community and invites its worker; a card is taken back."""
    bureau, zhao = c.bureau, c.zhao_officer
    await taps(bureau, t("home-streets"), t("button-open-street"))
    await bureau.says("吴家山街道")
    await taps(bureau, t("button-yes"), t("home-streets"), t("button-invite-street"), "吴家山街道")
    await bureau.says("孙主任")
    await bureau.taps(t("button-yes"))
    await taps(zhao, t("home-more"), t("more-to-communities"), t("button-open-community"))
    await zhao.says("万科社区")
    await taps(
        zhao,
        t("button-yes"),
        t("home-more"),
        t("more-to-communities"),
        t("button-invite-community"),
        "万科社区",
    )
    await zhao.says("小吴")
    await zhao.taps(t("button-yes"))
    worker = c.town.person("小吴", t.telephone)
    await worker.opens(card_of(zhao))
    await taps(bureau, t("home-streets"), t("enrol-to-cards"))
    await taps(bureau, "孙主任", t("button-yes"))


async def gift(c: Community, t: Tongue) -> None:
    """A volunteer gives points away, takes some back, gives all; the other passes some on, and returns the rest."""
    visit = (
        t("home-log"),
        "李爹爹",
        t("service-cleaning"),
        t("day-today-morning"),
        t("180"),
        t("button-yes"),
    )
    await taps(c.wang, *visit)
    await taps(c.li_worker, t("home-verify"), t("button-verify"))
    await taps(c.zhao_officer, t("home-audit"), t("button-audit"))
    await taps(c.wang, t("home-points"), t("button-gift"))
    await c.wang.says("刘建国")
    await c.wang.says(t.either("一个半", "1.5"))
    await taps(c.wang, t("button-change"), t("gift-change-amount"), t.many(2), t("button-yes"))
    await taps(c.wang, t("button-withdraw-gift"), t("home-points"), t("button-gift"), t("gift-to-pick"))
    await c.wang.picks_person(t("button-picker"), c.liu)
    await taps(c.wang, t("gift-all"), t("button-yes"), t("button-yes"), t("home-points"))
    await _a_day_goes_by(c)
    await taps(c.liu, t("home-points"), t("button-gift"), t("gift-to-pool"), t.many(1), t("button-yes"))
    await c.liu.taps(t("button-withdraw-gift"))
    await taps(c.liu, t("button-return-gift"), t("button-yes"))
    await taps(c.wang, t("home-points"), t("button-how-earned"), t.line("button-why-line", 1))
    await taps(c.wang, t("home-points"), t("button-gifts"))


async def _a_day_goes_by(c: Community) -> None:
    await _time_passes(c, days=1)


async def _time_passes(c: Community, **by: int) -> None:
    """The clock's side ticks, and what it brings is read."""
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


async def _agrees(newcomer: Neighbour, t: Tongue, *then: str) -> None:
    """Three short screens of consent, and what is asked after them."""
    await taps(newcomer, t("button-understood"), t("button-understood"), t("button-agree"), *then)


async def together(c: Community, t: Tongue) -> None:
    """What was confirmed and has nothing against it is checked, and then audited, in one go; the rest one by one."""
    for elder, phone in (("李爹爹", c.li_elder), ("张婆婆", c.zhang_elder)):
        await taps(
            c.wang,
            t("home-log"),
            elder,
            t("service-cleaning"),
            t("day-today-morning"),
            t("60"),
            t("button-yes"),
        )
        await phone.taps(t("button-came"))
    visit = (t("home-log"), "陈爷爷", t("service-meals"), t("day-today-morning"), t("30"), t("button-yes"))
    await taps(c.wang, *visit)
    await taps(c.li_worker, t("home-verify"), t("button-verify-together"), t("button-yes"), t("home-verify"))
    await c.li_worker.taps(t("button-verify"))
    await taps(c.zhao_officer, t("home-audit"), t("button-audit-together"), t("button-yes"))


JOURNEYS: dict[str, Journey] = {
    "units": units, "join": join, "apply": apply, "enrol_elder": enrol_elder, "enrol_on_paper": enrol_on_paper,
    "family": family, "one_phone": one_phone, "log_visit": log_visit, "stay": stay, "along": along, "sentence": sentence,
    "answer_visit": answer_visit, "verify_visit": verify_visit, "audit_visit": audit_visit, "together": together,
    "gift": gift, "words": words, "contact": contact, "behalf": behalf, "away": away, "language": language, "week": week,
    **journeys_promise.JOURNEYS,
    "plan": journeys_agree.plan, "my_time": journeys_agree.my_time,
    "register": journeys_register.register, "roster": journeys_register.roster,
    "plan_week": journeys_plan.plan_week, "promise": journeys_plan.promise,
    **journeys_ask.JOURNEYS,
    **journeys_come.JOURNEYS,
    "urgent": journeys_urgent.urgent, "duty_list": journeys_urgent.duty_list,
    **journeys_voice.JOURNEYS,
    **journeys_family.JOURNEYS,
    **journeys_gaps.JOURNEYS,
    **journeys_sentences.JOURNEYS,
    **journeys_paper.JOURNEYS,
    **journeys_own_words.JOURNEYS,
    **journeys_relay.JOURNEYS,
    **journeys_acted.JOURNEYS,
    **journeys_today.JOURNEYS,
}  # fmt: skip
