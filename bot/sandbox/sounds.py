"""How long a voice note is, read from its Ogg pages: Telegram's clients say it, and the bot is told."""

OPUS_RATE = 48_000
HEAD_BYTES = 27
NO_POSITION = 2**64 - 1


def is_ogg(content: bytes) -> bool:
    """Voice notes are Ogg files; nothing else may be sent as one."""
    return content.startswith(b"OggS") and len(content) >= HEAD_BYTES


def seconds_of(content: bytes) -> int:
    """The position of the last page (RFC 3533: 8 bytes at 6, little end first), in whole seconds.

    >>> seconds_of(b"OggS" + bytes(2) + (96_000).to_bytes(8, "little") + bytes(13))
    2
    >>> seconds_of(b"OggS")
    0
    """
    at = content.rfind(b"OggS")
    if at < 0 or len(content) < at + HEAD_BYTES:
        return 0
    position = int.from_bytes(content[at + 6 : at + 14], "little")
    return 0 if position == NO_POSITION else min(round(position / OPUS_RATE), 24 * 60 * 60)
