"""A voice note without a machine that hears: 120 first, then the community."""

from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.conversations.test_away import goes_away


async def speaks(one: Neighbour, seconds: int = 12) -> None:
    await one.sends("voice", seconds)


async def passes(community: Community, **by: int) -> None:
    community.world.clock.moves(**by)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()


async def states(community: Community) -> list[str]:
    assert community.world.app is not None
    rows = await community.world.app.database.reading(
        lambda tx: tx.all("SELECT state FROM voice ORDER BY id")
    )
    return [row["state"] for row in rows]


async def kept_sounds(community: Community) -> int:
    assert community.world.app is not None
    rows = await community.world.app.database.reading(lambda tx: tx.all("SELECT file_id FROM voice"))
    return sum(row["file_id"] != "" for row in rows)


async def test_what_is_not_understood_says_120_and_has_two_buttons(community: Community) -> None:
    await speaks(community.li_elder)
    assert community.li_elder.sees("语音我听不懂。急事请打120。").labels == ("急事找人", "请社区听")
    community.li_worker.sees_nothing()
    assert await states(community) == ["asked"]


async def test_the_community_hears_it_when_asked_to(community: Community) -> None:
    """请社区听: a card at once in office hours; 听一听 sends the sound, 听过了 lets it go, and the speaker knows."""
    elder, li = community.li_elder, community.li_worker
    await speaks(elder)
    await elder.taps("请社区听")
    elder.toast("请社区听了")
    elder.sees_edit("已经请社区听了", "急事找人")
    assert li.sees("李大山的手机发来一段语音(12秒)").labels == ("听一听",)
    community.zhou_worker.sees("李大山")
    await li.taps("听一听")
    assert li.sees("李大山说的").media == "voice"
    li.sees_edit("听一听", "听过了")
    await li.taps("听过了")
    li.toast("好,记上了")
    li.sees_edit("小李听过了。")
    assert (await states(community), await kept_sounds(community)) == (["heard"], 0)
    community.looked()


async def test_the_speaker_is_told_who_heard_it(community: Community) -> None:
    elder, li = community.li_elder, community.li_worker
    await speaks(elder)
    await taps(elder, "请社区听")
    community.looked()
    await taps(li, "听一听", "听过了")
    elder.sees("您的语音,社区小李听过了")
    assert elder.screen.text.count("听过了") == 1, "told in one place"
    assert "这段语音交给社区了。" in elder.screen.text
    assert "小李听过了" in community.zhou_worker.screen.text
    community.looked()


async def test_two_minutes_of_silence_are_a_please(community: Community) -> None:
    await speaks(community.li_elder)
    community.looked()
    await passes(community, minutes=1)
    community.li_worker.sees_nothing()
    await passes(community, minutes=1)
    community.li_worker.sees("李大山的手机发来一段语音", "听一听")
    community.looked()
    await community.li_worker.taps("今天要办")
    community.li_worker.sees("要听的语音:1段", "去听语音")
    await community.li_worker.taps("去听语音")
    community.li_worker.sees("李大山的手机发来一段语音", "听一听")
    community.looked()


async def test_another_word_or_tap_takes_its_place(community: Community) -> None:
    """What they go on to say is what they wanted: nobody listens to the rest, and the sound is not kept."""
    for doing in (community.li_elder.says, community.li_elder.taps):
        await speaks(community.li_elder)
        await doing("谁来看我")
    await passes(community, minutes=5)
    assert (await states(community), await kept_sounds(community)) == (["left", "left"], 0)
    community.li_worker.sees_nothing()
    assert "请社区听" not in community.li_elder.labels
    community.looked()


async def test_urgent_help_under_it_lets_the_community_hear_too(community: Community) -> None:
    elder = community.li_elder
    await speaks(elder)
    community.looked()
    await elder.taps("急事找人")
    assert "是,快来人" in elder.labels
    community.li_worker.sees("李大山的手机发来一段语音")
    assert await states(community) == ["waiting"]
    community.looked()


async def test_unheard_for_seven_days_it_is_gone_and_on_record(community: Community) -> None:
    await speaks(community.li_elder)
    await passes(community, minutes=2)
    community.looked()
    await passes(community, days=7)
    assert (await states(community), await kept_sounds(community)) == (["gone"], 0)
    community.li_elder.sees("没有人听,已经删了")
    assert "放了7天没有人听" in community.li_worker.screen.text
    assert await community.count("record") > 0
    community.looked()


async def test_the_open_question_stands_and_is_put_again(community: Community) -> None:
    wang = community.wang
    await taps(wang, "记一次服务")
    community.looked()
    await speaks(wang)
    wang.sees("语音我听不懂。急事请打120。", "请社区听")
    wang.sees("刚才问您的,请点按钮或打字。", "去看了哪一位")
    await taps(wang, "李爹爹")
    wang.sees("给李爹爹")
    assert await states(community) == ["left"]


async def test_a_voice_of_somebody_unknown_or_of_an_official_is_answered_and_not_kept(
    community: Community,
) -> None:
    stranger = community.town.person("生人")
    for one in (stranger, community.li_worker, community.zhao_officer):
        await speaks(one)
        one.sees("语音我听不懂。急事请打120。别的事请点按钮或打字。")
    assert await states(community) == []


async def test_second_taps_are_harmless(community: Community) -> None:
    elder, li = community.li_elder, community.li_worker
    await speaks(elder)
    asked = elder.screen.bubbles[-1]
    await taps(elder, "请社区听")
    await elder.taps_old(asked, "请社区听")
    assert community.li_elder.toasts[-1] == "好,请社区听了。急事请打120。"
    await taps(li, "听一听")
    shown = next(one for one in li.screen.bubbles if "听过了" in one.labels)
    await taps(li, "听过了")
    await li.taps_old(shown, "听过了")
    assert li.toasts[-1] == "已经记上了。"
    await li.taps_old(shown, "听一听")
    assert li.toasts[-1] == "这张单子有变动,已经换成新的了。"
    await li.taps("今天要办")
    li.person.forges("voices:0:0", li.screen.bubbles[-1].message_id)
    await community.town.moves_on(li)
    assert "没有要听的语音" in li.screen.text
    community.looked()


async def test_forged_callback_of_a_voice_note(community: Community) -> None:
    """Nobody but whoever spoke passes it on; nobody but the community hears it; 听过了 comes after 听一听."""
    elder, li = community.li_elder, community.li_worker
    wu = await worker_of_another(community)
    await speaks(elder)
    community.looked()
    for one in (community.wang, community.zhang_elder, community.zhang_relative, li):
        for name in ("voice-ask", "voice-urgent"):
            one.person.forges(f"{name}:1:1", one.screen.bubbles[-1].message_id)
            if name == "voice-ask":
                await community.town.moves_on(one)
    assert await states(community) == ["asked"]
    await taps(elder, "请社区听")
    community.looked()
    for one in (community.wang, elder, community.zhang_relative, wu):
        for name in ("voice-play", "voice-heard"):
            one.person.forges(f"{name}:1:2", one.screen.bubbles[-1].message_id)
            await community.town.moves_on(one)
    li.person.forges("voice-heard:1:2", next(b.message_id for b in li.screen.bubbles if "听一听" in b.labels))
    await community.town.moves_on(li)
    assert (await states(community), await kept_sounds(community)) == (["waiting"], 1)
    assert not any(one.media == "voice" for one in wu.screen.bubbles)
    community.looked()


async def test_who_is_not_with_us_any_more_is_not_told(community: Community) -> None:
    """It is heard all the same."""
    elder, li = community.li_elder, community.li_worker
    await speaks(elder)
    await taps(elder, "请社区听")

    async def leaves(tx: Tx) -> None:
        await tx.write("UPDATE role SET until_at = 1 WHERE role = 'elder'")

    assert community.world.app is not None
    await community.world.app.database.turn(leaves, "test")
    community.looked()
    await taps(li, "听一听", "听过了")
    elder.sees_nothing()
    assert await states(community) == ["heard"]
    community.looked()


async def test_at_night_nobody_says_that_somebody_listens_now(community: Community) -> None:
    """The card waits until the worker's day begins, and the speaker reads so."""
    community.world.clock.moves(hours=7)
    await speaks(community.li_elder)
    await passes(community, minutes=2)
    community.li_elder.sees_edit("社区上班了就听。急事请打120,别等。")
    community.li_worker.sees_nothing()
    community.looked()


async def test_where_both_workers_are_away_the_street_hears_it(community: Community) -> None:
    """With 值班 nobody of the community: the officer has the card, and may hear it."""
    zhao = community.zhao_officer
    await goes_away(community.zhou_worker, "先不请人")
    await goes_away(community.li_worker, "赵主任")
    community.looked()
    await speaks(community.li_elder)
    await taps(community.li_elder, "请社区听")
    zhao.sees("李大山的手机发来一段语音", "听一听")
    await taps(zhao, "听一听", "听过了")
    assert await states(community) == ["heard"]
    community.looked()


async def test_the_file_id_lies_sealed(community: Community) -> None:
    await speaks(community.li_elder)
    note = community.li_elder.screen.bubbles[-2].body["voice"]["file_id"]
    community.looked()
    for name in ("huzhu.db", "huzhu.db-wal"):
        path = community.world.folder / name
        if path.exists():
            assert note.encode() not in path.read_bytes()
