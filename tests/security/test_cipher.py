"""What is sealed opens in its own row and column alone, with its own key, unchanged."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from bot.store import dialogues, inbox, outbox, people
from bot.store.cipher import Cipher, KeyFileError, SealBroken, new_key_file, read_key_file
from bot.store.dialogues import Dialogue
from bot.store.tx import Tx
from tests.store.conftest import Books, books

__all__ = ["books"]

CIPHER = Cipher("0a1b2c3d", bytes(range(32)))
NOTE = "腿脚不便,一个人住"


async def test_cipher_row_swap(books: Books) -> None:
    """A phone copied to another row, or into another column of the same row, is not read there."""
    wang, liu, *_ = books.members

    async def work(tx: Tx) -> None:
        await people.keep_private(tx, wang, "phone", "13900001111")
        await people.keep_private(tx, wang, "address", "银湖小区3栋")
        await people.keep_private(tx, liu, "phone", "13900002222")
        await tx.note(
            "UPDATE person SET phone = (SELECT phone FROM person WHERE id = :wang) WHERE id = :liu",
            wang=wang,
            liu=liu,
        )
        await tx.note("UPDATE person SET health_note = address WHERE id = :wang", wang=wang)
        assert await people.private(tx, wang, "phone") == "13900001111"
        with pytest.raises(SealBroken, match=f"person.phone of {liu}"):
            await people.private(tx, liu, "phone")
        with pytest.raises(SealBroken, match=r"person\.health_note"):
            await people.private(tx, wang, "health_note")

    await books.database.turn(work, "test")


async def test_cipher_row_swap_of_updates_talks_and_messages(books: Books) -> None:
    async def work(tx: Tx) -> None:
        for number in (1, 2):
            await inbox.add(tx, number, number, f'{{"update_id": {number}}}')
            await dialogues.keep(tx, Dialogue("visit", number, "volunteer", answers={"elder": str(number)}))
            await outbox.add(tx, number, "send", {"text": str(number)}, lane=outbox.REPLY, sort="must")
        for table, columns in (
            ("inbox", ("body",)),
            ("dialogue", ("args", "answers")),
            ("outbox", ("payload",)),
        ):
            first, second = await tx.all(f"SELECT * FROM {table} ORDER BY 1")  # names written above
            key = first.keys()[0]
            for column in columns:
                for row, other in ((first, second), (second, first)):
                    await tx.note(
                        f"UPDATE {table} SET {column} = :sealed WHERE {key} = :id",
                        sealed=other[column],
                        id=row[0],
                    )  # names written above
        update, _ = await inbox.claim(tx, 9)
        with pytest.raises(SealBroken):
            inbox.body_of(tx.cipher, update)
        with pytest.raises(SealBroken):
            await dialogues.of_chat(tx, 1, "open")
        begun = await outbox.begin(tx, (await tx.all("SELECT id FROM outbox"))[0]["id"])
        assert begun is not None
        with pytest.raises(SealBroken):
            outbox.payload_of(tx.cipher, begun)

    await books.database.turn(work, "test")


@pytest.mark.parametrize("text", ["", "13800138000", NOTE, "\ud800 a lone surrogate", "\x00", "x" * 100_000])
def test_what_is_sealed_opens_again(text: str) -> None:
    sealed = CIPHER.seal("person", "phone", 1, text)
    assert CIPHER.open("person", "phone", 1, sealed) == text
    assert CIPHER.seal("person", "phone", 1, text) != sealed
    assert not text or text not in sealed


def test_another_key_or_a_changed_letter_does_not_open() -> None:
    sealed = CIPHER.seal("person", "phone", 1, NOTE)
    version, key_id, nonce, data = sealed.split(":")
    others = [
        replace(CIPHER, key=bytes(32)).open, replace(CIPHER, key_id="ffffffff").open,
    ]  # fmt: skip
    for other in others:
        with pytest.raises(SealBroken):
            other("person", "phone", 1, sealed)
    changed = ("A" if data[0] != "A" else "B") + data[1:]
    for broken in (f"v2:{key_id}:{nonce}:{data}", f"{version}:{key_id}:{nonce}:{changed}", f"{version}:{key_id}:{nonce}:",
                   f"{version}:{key_id}:AAAA:{data}", f"{version}:{key_id}:{nonce}", "", "13800138000", f"{sealed}:"):  # fmt: skip
        with pytest.raises(SealBroken):
            CIPHER.open("person", "phone", 1, broken)


def test_an_index_finds_the_same_and_tells_nothing() -> None:
    assert CIPHER.index("phone", "13800138000") == CIPHER.index("phone", "13800138000")
    assert CIPHER.index("phone", "13800138000") != CIPHER.index("phone", "13800138001")
    assert CIPHER.index("phone", "1") != CIPHER.index("invitation", "1")
    assert CIPHER.index("phone", "1") != replace(CIPHER, key=bytes(32)).index("phone", "1")
    assert "13800138000" not in CIPHER.index("phone", "13800138000")


@pytest.mark.parametrize("code", ["abc", "", "中文", "\ud800", "a" * 64])
def test_any_code_has_an_index(code: str) -> None:
    """A code is typed by anybody, lone surrogates included."""
    assert len(CIPHER.index("invitation", code)) == 64


def test_a_key_file_is_its_owners_alone_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "huzhu.key"
    made = new_key_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_key_file(path) == made
    with pytest.raises(FileExistsError):
        new_key_file(path)
    assert read_key_file(path) == made


@pytest.mark.parametrize("content", [None, "", "\n", "abc", "a:b:c", "a:!!!!", "a:QUJD", "a:", "\xff"])
def test_a_key_file_that_is_none_is_refused(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "huzhu.key"
    if content is not None:
        path.write_bytes(content.encode("latin-1"))
    with pytest.raises(KeyFileError):
        read_key_file(path)
