"""Files on the chat page: what people send from their telephones, and what they look at, play or keep."""

from urllib.parse import quote

from aiohttp import web

from bot.sandbox.html import utf16_length
from bot.sandbox.methods.files import PHOTO_MAX_BYTES, PHOTO_RATIO_MAX, PHOTO_SIDES_MAX
from bot.sandbox.people import Person
from bot.sandbox.pictures import PNG, size_of
from bot.sandbox.sounds import is_ogg, seconds_of
from bot.sandbox.state import StoredFile
from bot.sandbox.texts import CAPTION_MAX

UPLOAD_MAX_BYTES = 20 * 1024 * 1024
"""More than that a bot cannot fetch (Bot API, getFile)."""
FILE_NAME_MAX = 128
KINDS = ("photo", "document", "voice")

POLICY = {"Content-Security-Policy": "default-src 'none'; sandbox"}
"""Whatever somebody sent, opened in a tab of its own: no script, no form, no address, and not the page's origin."""


def refusal_to_send(kind: str, content: bytes) -> str | None:
    """Why a telephone would not send this as a photo or voice note; None where it would.

    >>> refusal_to_send("voice", b"RIFF")
    'voice'
    >>> refusal_to_send("document", b"anything") is None
    True
    """
    if not content:
        return "empty"
    if kind == "voice":
        return None if is_ogg(content) else "voice"
    if kind != "photo":
        return None
    size = size_of(content)
    if size is None or not min(size):
        return "photo"
    too_large = len(content) > PHOTO_MAX_BYTES or sum(size) > PHOTO_SIDES_MAX
    return "photo" if too_large or max(size) > PHOTO_RATIO_MAX * min(size) else None


def send(person: Person, kind: str, name: str, content: bytes, caption: str) -> None:
    """Put a file into the chat as the person's own message."""
    if kind == "photo":
        person.sends_photo(caption, content)
    elif kind == "voice":
        person.sends_voice(seconds_of(content), content)
    else:
        person.sends_document(file_name(name), content, caption)


def file_name(given: str) -> str:
    """The last part of a path, without what no file name holds.

    >>> file_name("C:\\\\表\\\\名单.csv"), file_name("../../etc/passwd"), file_name("\\n")
    ('名单.csv', 'passwd', 'file')
    """
    last = given.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(sign for sign in last if sign.isprintable()).strip(" .")
    return kept[-FILE_NAME_MAX:] or "file"


def caption_of(given: str) -> str:
    """What is written beneath a file; a telephone lets nobody write more than fits."""
    given.encode()  # Half a character is no text: UnicodeEncodeError is a ValueError.
    while utf16_length(given) > CAPTION_MAX:
        given = given[:-1]
    return given.strip()


async def read_upload(request: web.Request) -> bytes:
    """The body, up to 20 MB; what is larger is not read to its end."""
    if (request.content_length or 0) > UPLOAD_MAX_BYTES:
        raise web.HTTPRequestEntityTooLarge(UPLOAD_MAX_BYTES, request.content_length or 0, text="size")
    content = bytearray()
    async for chunk in request.content.iter_any():
        content += chunk
        if len(content) > UPLOAD_MAX_BYTES:
            raise web.HTTPRequestEntityTooLarge(UPLOAD_MAX_BYTES, len(content), text="size")
    return bytes(content)


def picture(stored: StoredFile) -> web.Response:
    """A photo's bytes; nothing but photos, as a document could be a page with a script."""
    kind = "image/png" if stored.content.startswith(PNG) else "image/jpeg"
    return web.Response(body=stored.content, content_type=kind, headers=POLICY)


def shown_or_kept(stored: StoredFile) -> web.Response:
    """A voice note to be played, a PDF to be opened; anything else only ever lands in the downloads."""
    folder = stored.path.split("/")[0]
    if folder == "photos":
        return picture(stored)
    if folder == "voice" and is_ogg(stored.content):
        return web.Response(body=stored.content, content_type="audio/ogg", headers=POLICY)
    if stored.mime_type == "application/pdf" and stored.content.startswith(b"%PDF-"):
        return _under_its_name(stored, "inline", "application/pdf")
    return _under_its_name(stored, "attachment", "application/octet-stream")


def _under_its_name(stored: StoredFile, how: str, content_type: str) -> web.Response:
    """RFC 6266: every sign of the name that is not plain is written as its UTF-8 bytes."""
    name = quote(file_name(stored.name), safe="")
    headers = {**POLICY, "Content-Disposition": f"{how}; filename*=UTF-8''{name}"}
    return web.Response(body=stored.content, content_type=content_type, headers=headers)
