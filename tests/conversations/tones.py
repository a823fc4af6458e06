"""A small engine that really hears: each sentence it knows is a melody of its own, in real OGG/Opus.

Its folder holds `sentences.txt`, a line a sentence; the melody tells the number of the line.
"""

from io import BytesIO
from pathlib import Path

import numpy as np
import soundfile

RATE = 16_000
TONE_SECONDS = 0.25
DIGITS = 3
LOWEST_HZ, STEP_HZ = 400, 150
"""The digits 0 to 7 of the line's number in eights, as tones."""


class Tones:
    """Hears which melody it is; what is no melody says nothing."""

    def __init__(self, folder: Path) -> None:
        self.sentences = (folder / "sentences.txt").read_text(encoding="utf-8").splitlines()

    def text(self, wave: np.ndarray) -> str:
        size = int(RATE * TONE_SECONDS)
        digits = [_digit(wave[at * size : (at + 1) * size]) for at in range(DIGITS)]
        if None in digits:
            return ""
        number = sum(digit * 8**place for place, digit in enumerate(reversed(digits)) if digit is not None)
        if number < len(self.sentences) and self.sentences[number] == "(falls)":
            raise SystemExit(1)
        return self.sentences[number] if number < len(self.sentences) else ""


def _digit(tone: np.ndarray) -> int | None:
    if len(tone) < RATE * TONE_SECONDS / 2 or np.abs(tone).max() < 0.05:
        return None
    loudest = np.argmax(np.abs(np.fft.rfft(tone))) * RATE / len(tone)
    return round((loudest - LOWEST_HZ) / STEP_HZ)


def open_engine(folder: Path) -> Tones:
    """As bot.hearing asks for it."""
    return Tones(folder)


def folder_of(folder: Path, *sentences: str) -> Path:
    """The "model" that knows these sentences."""
    folder.mkdir(exist_ok=True)
    (folder / "sentences.txt").write_text("\n".join(sentences), encoding="utf-8")
    return folder


def melody(number: int, rate: int = 48_000) -> np.ndarray:
    at = np.arange(int(rate * TONE_SECONDS)) / rate
    digits = [number // 8**place % 8 for place in reversed(range(DIGITS))]
    tones = [0.5 * np.sin(2 * np.pi * (LOWEST_HZ + STEP_HZ * digit) * at) for digit in digits]
    return np.concatenate(tones)


def ogg(sound: np.ndarray, rate: int = 48_000) -> bytes:
    """What a telephone sends: OGG with Opus in it."""
    written = BytesIO()
    soundfile.write(written, sound, rate, format="OGG", subtype="OPUS")
    return written.getvalue()


def spoken(folder: Path, sentence: str, rate: int = 48_000) -> bytes:
    """Somebody says a sentence that the folder knows."""
    known = (folder / "sentences.txt").read_text(encoding="utf-8").splitlines()
    return ogg(melody(known.index(sentence), rate), rate)
