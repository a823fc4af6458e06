"""Files on their way in and out: uploads, file ids, downloads."""

import hashlib
import mimetypes
from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.pictures import size_of
from bot.sandbox.refused import Refused, bad
from bot.sandbox.state import State, StoredFile

UPLOAD_MAX_BYTES = 50 * 1024 * 1024
DOWNLOAD_MAX_BYTES = 20 * 1024 * 1024
PHOTO_MAX_BYTES = 10 * 1024 * 1024
PHOTO_SIDES_MAX = 10_000
PHOTO_RATIO_MAX = 20
"""Bot API, "Sending files" and sendPhoto."""


def keep(state: State, name: str, content: bytes, folder: str) -> StoredFile:
    """Keep bytes under a new file id; the unique id is that of the content."""
    mime_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return state.add_file(name, content, mime_type, folder, "AQAD" + hashlib.sha256(content).hexdigest()[:12])


def uploaded(call: Call, field: str, folder: str) -> StoredFile:
    """The file of a call: sent along, named as attach://part, or known by its file id."""
    value = call.params.text(field)
    part = value.removeprefix("attach://") if value.startswith("attach://") else field
    if part in call.files:
        return _taken(call, part, folder)
    if not value:
        raise bad(f"there is no {field} in the request")
    stored = call.state.files.get(value)
    if stored is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if stored.path.split("/")[0] != folder and folder == "photos":
        raise bad("can't use file of type Document as Photo")
    return stored


def _taken(call: Call, part: str, folder: str) -> StoredFile:
    name, content = call.files[part]
    if not content:
        raise bad("file must be non-empty")
    if len(content) > UPLOAD_MAX_BYTES:
        raise Refused(413, "Request Entity Too Large")
    if folder == "photos":
        _check_photo(content)
    return keep(call.state, name or part, content, folder)


def _check_photo(content: bytes) -> None:
    if len(content) > PHOTO_MAX_BYTES:
        limit = f"the maximum size is {PHOTO_MAX_BYTES} bytes"
        raise bad(f"file of size {len(content)} bytes is too big for a photo; {limit}")
    size = size_of(content)
    if size is None:
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = size
    if not min(size) or width + height > PHOTO_SIDES_MAX or max(size) > PHOTO_RATIO_MAX * min(size):
        raise bad("PHOTO_INVALID_DIMENSIONS")


def as_document(stored: StoredFile) -> dict[str, Any]:
    """Telegram's Document."""
    return {**_head(stored), "file_name": stored.name, "mime_type": stored.mime_type}


def as_photo(stored: StoredFile) -> list[dict[str, Any]]:
    """Telegram's sizes of a photo; ours has only its own."""
    width, height = size_of(stored.content) or (1, 1)
    return [{**_head(stored), "width": width, "height": height}]


def as_voice(stored: StoredFile, duration_seconds: int) -> dict[str, Any]:
    """Telegram's Voice."""
    return {**_head(stored), "duration": duration_seconds, "mime_type": "audio/ogg"}


def _head(stored: StoredFile) -> dict[str, Any]:
    return {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": stored.size}


def get_file(call: Call) -> Any:
    """Where a file can be fetched: /file/bot<token>/<file_path>."""
    file_id = call.params.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    stored = call.state.files.get(file_id)
    if stored is None:
        raise bad("invalid file_id")
    if stored.size > DOWNLOAD_MAX_BYTES:
        raise bad("file is too big")
    return {**_head(stored), "file_path": stored.path}
