"""Before somebody says 我去 they read neither address nor phone nor, of a stranger, the name: estate and distance alone."""

from bot.store import people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour

ADDRESS, PHONE, ESTATE = "银湖小区3栋2单元501", "13971234567", "银湖小区"
SECRETS = ("3栋", "2单元", "501", "1234567", "血压")


async def at_home(community: Community) -> None:
    """Where 李爹爹 lives, and his phone, are on file; 刘师傅 lives in the same building."""
    assert community.world.app is not None

    async def work(tx: Tx) -> None:
        for name in ("李大山", "刘建国"):
            one = int((await tx.one("SELECT id FROM person WHERE name = :name", name=name))["id"])
            await people.keep_private(tx, one, "address", ADDRESS)
            await people.keep_private(tx, one, "phone", PHONE)
            await people.change(tx, one, estate=ESTATE)

    await community.world.app.database.turn(work, "test")


def read_by(community: Community, somebody: Neighbour) -> str:
    """Everything that ever stood on this person's screen."""
    shown = [
        call.params for call in community.world.api.calls if call.params.get("chat_id") == str(somebody.id)
    ]
    return "\n".join(str(params.get("text", "")) + str(params.get("reply_markup", "")) for params in shown)


async def test_stranger_gets_no_address(community: Community) -> None:
    """Asked on a card, or looking at 帮帮邻居; also where the elder wrote it into what is to be known."""
    elder, wang, liu = community.li_elder, community.wang, community.liu
    await at_home(community)
    for when in ("明天上午", "明天下午"):
        await taps(elder, "请人帮忙", "打扫卫生", when, *(["要请"] if when == "明天下午" else []))
        await elder.says("住3栋2单元501,电话13971234567,血压高")
        await elder.taps("对的")
    await taps(liu, "帮帮邻居")
    await taps(wang, "这次去不了")
    told = read_by(community, liu)
    assert "一位老人想请人打扫卫生" in told
    assert f"跟您同一小区({ESTATE})" in told
    assert not [secret for secret in (*SECRETS, "李爹爹", "李大山") if secret in told]
    told = read_by(community, wang)
    assert "李爹爹想请人打扫卫生" in told, "she goes to him anyway"
    assert not [secret for secret in SECRETS if secret in told]
    community.looked()


async def test_stranger_gets_no_address_when_another_goes(community: Community) -> None:
    await at_home(community)
    await taps(community.li_elder, "请人帮忙", "打扫卫生", "明天上午")
    await community.li_elder.says("住3栋2单元501")
    await community.li_elder.taps("对的")
    await community.wang.taps("我去")
    told = read_by(community, community.liu)
    assert "已有人去了" in told
    assert not [secret for secret in (*SECRETS, "李爹爹", "李大山", "王阿姨", "王秀兰的") if secret in told]
    community.looked()
