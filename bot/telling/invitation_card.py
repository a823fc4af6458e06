"""The invitation card: a QR code to scan, and the words to go with it, to be handed over or sent on."""

from datetime import timedelta
from io import BytesIO

import segno

from bot.model import Role
from bot.rules.invitations import lasts
from bot.rules.policy import policy_on
from bot.store.tx import Tx
from bot.telling.messages import reply_picture, words

PIXELS_A_MODULE = 12
QUIET_MODULES = 4
"""The white rim that scanners want."""


async def hand_card(tx: Tx, chat_id: int, language: str, code: str, role: Role, name: str, unit: str) -> None:
    """Give whoever invites the card: who, which community, how it is used, how long it is good, the code typed out."""
    link = f"https://t.me/{tx.setting.bot_name}?start={code}"
    days = lasts(role, policy_on(tx.today)) // timedelta(days=1)
    caption = words(tx, language, f"card-{role}", name=name, unit=unit, link=link, code=code, days=days)
    await reply_picture(tx, chat_id, qr(link), caption)


def qr(link: str) -> bytes:
    """A PNG of some 400 pixels a side, to be read from a screen or from paper."""
    png = BytesIO()
    segno.make(link, error="m", micro=False).save(
        png, kind="png", scale=PIXELS_A_MODULE, border=QUIET_MODULES
    )
    return png.getvalue()
