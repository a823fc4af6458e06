"""Personal fields as they lie in the store: AES-256-GCM, each bound to its table, column and row.

A value is `v1:<key id>:<nonce>:<ciphertext>`. Because table, column and row are part of what is
authenticated, a value copied to another row does not open there. Phones also have an index, an HMAC,
so that a phone can be looked up without being readable.
"""

import hmac
import os
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VERSION = "v1"
NONCE_BYTES = 12


class KeyFileError(Exception):
    """The key file is missing, or is not one of ours."""


class SealBroken(Exception):
    """A stored value does not open: another key, another row, or somebody changed it."""


@dataclass(frozen=True)
class Cipher:
    """Seals and opens personal fields with one key."""

    key_id: str
    key: bytes

    def seal(self, table: str, column: str, row: object, text: str) -> str:
        nonce = os.urandom(NONCE_BYTES)
        data = text.encode("utf-8", "surrogatepass")
        sealed = _aead(self.key).encrypt(nonce, data, _place(table, column, row))
        return f"{VERSION}:{self.key_id}:{b64encode(nonce).decode()}:{b64encode(sealed).decode()}"

    def open(self, table: str, column: str, row: object, sealed: str) -> str:
        try:
            version, key_id, nonce, data = sealed.split(":")
            if (version, key_id) != (VERSION, self.key_id):
                raise SealBroken(f"sealed with {version}:{key_id}")
            text = _aead(self.key).decrypt(b64decode(nonce), b64decode(data), _place(table, column, row))
        except (InvalidTag, ValueError) as broken:
            raise SealBroken(f"{table}.{column} of {row}") from broken
        return text.decode("utf-8", "surrogatepass")

    @property
    def mark(self) -> int:
        """What a store keeps to know its own key by; it tells nothing of the key."""
        return int(self.index("key", "mark")[:15], 16)

    def index(self, purpose: str, text: str) -> str:
        """An HMAC by which an equal text is found again: the same for the same text, telling nothing of it."""
        return hmac.new(self.key, f"{purpose}:{text}".encode("utf-8", "surrogatepass"), sha256).hexdigest()


@lru_cache(maxsize=8)
def _aead(key: bytes) -> AESGCM:
    """Made once a key: it keeps nothing of what it sealed, and may be used by several threads."""
    return AESGCM(key)


def _place(table: str, column: str, row: object) -> bytes:
    return f"{table}:{column}:{row}".encode()


def new_key_file(path: Path) -> Cipher:
    """Write a fresh key, readable by its owner alone; an existing file is never overwritten."""
    cipher = Cipher(secrets.token_hex(4), AESGCM.generate_key(256))
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(f"{cipher.key_id}:{b64encode(cipher.key).decode()}\n")
    return cipher


def read_key_file(path: Path) -> Cipher:
    try:
        key_id, key = path.read_text().strip().split(":")
        cipher = Cipher(key_id, b64decode(key, validate=True))
        _aead(cipher.key)
    except (OSError, ValueError) as bad:
        raise KeyFileError(str(path)) from bad
    return cipher
