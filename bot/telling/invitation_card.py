"""The invitation card: a QR code to scan, and the words to go with it, to be handed over or sent on."""

import struct
import zlib
from collections.abc import Sequence
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
MASK = 0
"""Of the eight patterns any will do, as the code itself says which it is. Trying all for the evenest takes 15 ms."""


async def hand_card(tx: Tx, chat_id: int, language: str, code: str, role: Role, name: str, unit: str) -> None:
    """Give whoever invites the card: who, which community, how it is used, how long it is good, the code typed out."""
    link = f"https://t.me/{tx.setting.bot_name}?start={code}"
    days = lasts(role, policy_on(tx.today)) // timedelta(days=1)
    caption = words(tx, language, f"card-{role}", name=name, unit=unit, link=link, code=code, days=days)
    await reply_picture(tx, chat_id, qr(link), caption)


def qr(link: str) -> bytes:
    """A PNG of some 400 pixels a side, to be read from a screen or from paper."""
    code = segno.make(link, error="m", micro=False, mask=MASK)
    rim = b"\x00" * QUIET_MODULES
    modules = [rim + bytes(row) + rim for row in code.matrix]
    blank = bytes(len(modules[0]))
    return _png([*[blank] * QUIET_MODULES, *modules, *[blank] * QUIET_MODULES])


def qr_drawing(link: str) -> str:
    """The same as an SVG, to be printed in any size."""
    code = segno.make(link, error="m", micro=False, mask=MASK)
    drawn = BytesIO()
    code.save(drawn, kind="svg", border=QUIET_MODULES, xmldecl=False)
    return drawn.getvalue().decode()


def _png(modules: Sequence[bytes]) -> bytes:
    """One bit a pixel, a module a square of them: 1 is dark. segno writes the same, several times slower."""
    side = len(modules) * PIXELS_A_MODULE
    dark, light = "0" * PIXELS_A_MODULE, "1" * PIXELS_A_MODULE
    lines = []
    for row in modules:
        bits = "".join(dark if module else light for module in row)
        line = b"\x00" + int(bits.ljust(-(-side // 8) * 8, "0"), 2).to_bytes(-(-side // 8), "big")
        lines.append(line * PIXELS_A_MODULE)
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
