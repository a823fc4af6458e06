"""Sounds as they come and go: OGG/Opus in, what recognisers want out; short clips joined into one voice note.

`python -m bot.sounds` takes clips on standard input, each as four bytes of length (big end first) and an OGG/Opus
file, and writes one OGG/Opus file: one after the other, equally loud. Where one is no sound it ends with 1.
"""

import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import numpy as np

RATE = 16_000
"""What recognisers listen to, in samples a second."""
NOTE_RATE = 48_000
SECONDS_MAX = 61
"""More is never decoded, whatever a file says of itself."""
LENGTH_BYTES = 4
TAPS = 64
QUIET = 0.02
"""Beneath a fiftieth of full scale nobody speaks."""
LOUD = 0.1
"""How loud a clip is made: the square mean of its samples."""
MARGIN_SECONDS, PAUSE_SECONDS = 0.04, 0.06


class NoSound(Exception):
    """The file is none that can be decoded, or there is nothing in it."""


def can_join() -> bool:
    """Whether what decodes and encodes is installed (pip install '.[voice]')."""
    return all(find_spec(name) is not None for name in ("soundfile", "numpy"))


def framed(note: bytes) -> bytes:
    """A file as the processes take it."""
    return len(note).to_bytes(LENGTH_BYTES, "big") + note


def files(pipe: BinaryIO) -> Iterator[bytes]:
    """The files that were framed into it."""
    while len(length := pipe.read(LENGTH_BYTES)) == LENGTH_BYTES:
        yield pipe.read(int.from_bytes(length, "big"))


# In --------------------------------------------------------------------------------------------------------


def wave_of(ogg: bytes, wanted: int = RATE) -> "np.ndarray":
    """The sound of an OGG/Opus file, one channel of float32 at the `wanted` rate. Raises NoSound."""
    import numpy as np
    import soundfile

    try:
        with soundfile.SoundFile(BytesIO(ogg)) as file:
            rate = file.samplerate
            sound = file.read(SECONDS_MAX * rate, dtype="float32", always_2d=True)
    except soundfile.SoundFileError:
        raise NoSound from None
    if not len(sound):
        raise NoSound
    return _at_rate(np.asarray(sound.mean(axis=1), dtype=np.float32), rate, wanted)


def _at_rate(sound: "np.ndarray", rate: int, wanted: int) -> "np.ndarray":
    """The same at another rate: what is too high for that is taken away first, else it would come back as noise."""
    import numpy as np

    if rate == wanted:
        return sound
    if rate > wanted:
        at = np.arange(TAPS + 1) - TAPS / 2
        filtered = np.sinc(at * wanted / rate) * np.hamming(TAPS + 1)
        sound = np.convolve(sound, filtered / filtered.sum(), mode="same")
    where = np.arange(len(sound) * wanted // rate) * (rate / wanted)
    return np.asarray(np.interp(where, np.arange(len(sound)), sound), dtype=np.float32)


# Out -------------------------------------------------------------------------------------------------------


def joined(clips: Sequence[bytes]) -> bytes:
    """One voice note of all, as OGG/Opus. Raises NoSound where one says nothing."""
    import numpy as np
    import soundfile

    pause = np.zeros(int(PAUSE_SECONDS * NOTE_RATE), dtype=np.float32)
    parts = [part for clip in clips for part in (spoken_part(wave_of(clip, NOTE_RATE)), pause)]
    note = BytesIO()
    soundfile.write(note, np.concatenate(parts), NOTE_RATE, format="OGG", subtype="OPUS")
    return note.getvalue()


def seconds_of(ogg: bytes) -> int:
    """How long a note is, from the position of its last page (RFC 3533: 8 bytes at 6, little end first)."""
    at = ogg.rfind(b"OggS")
    return max(1, round(int.from_bytes(ogg[at + 6 : at + 14], "little") / NOTE_RATE))


def spoken_part(wave: "np.ndarray") -> "np.ndarray":
    """Without the silence before and after it, as loud as any other. Raises NoSound where all is silence."""
    import numpy as np

    loud = np.flatnonzero(np.abs(wave) > QUIET)
    if not len(loud):
        raise NoSound
    margin = int(MARGIN_SECONDS * NOTE_RATE)
    part = wave[max(0, loud[0] - margin) : loud[-1] + margin]
    return np.asarray(np.clip(part * (LOUD / np.sqrt(np.mean(part**2))), -1, 1), dtype=np.float32)


def main() -> int:
    try:
        note = joined(list(files(sys.stdin.buffer)))
    except NoSound:
        return 1
    sys.stdout.buffer.write(note)
    return 0


if __name__ == "__main__":
    sys.exit(main())
