"""Voice notes heard by a machine, in a process of its own: what decodes and recognises is heavy, and may fall.

`python -m bot.hearing ENGINE:FOLDER` takes notes on standard input, each as four bytes of length (big end first) and an
OGG/Opus file, and answers each with a line of JSON: {"text": …}, or {"problem": …} where it is no sound.
"""

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from bot.sounds import RATE, NoSound, files, wave_of

if TYPE_CHECKING:
    import numpy as np

NEEDED = ("soundfile", "numpy", "sherpa_onnx")
MODELS = ("model.int8.onnx", "model.onnx")
"""The smaller first: it is as good, and four times as quick to load."""
SENSE_VOICE_MARK = "<|zh|>"
"""Only SenseVoice has languages among its tokens; Paraformer's files have the same names."""


class Transcriber(Protocol):
    """Whatever makes words of a sound."""

    def text(self, wave: "np.ndarray") -> str:
        """What is said in it, "" where nothing is. `wave`: 16 kHz, one channel, float32 between −1 and 1."""


class Sherpa:
    """SenseVoice or Paraformer by sherpa-onnx, from a folder with a model and its tokens.txt."""

    def __init__(self, folder: Path) -> None:
        from sherpa_onnx import OfflineRecognizer

        model, tokens = str(_model_in(folder)), str(folder / "tokens.txt")
        if is_sense_voice(folder):
            self._recogniser = OfflineRecognizer.from_sense_voice(model=model, tokens=tokens, language="zh")
        else:
            self._recogniser = OfflineRecognizer.from_paraformer(paraformer=model, tokens=tokens)

    def text(self, wave: "np.ndarray") -> str:
        stream = self._recogniser.create_stream()
        stream.accept_waveform(RATE, wave)
        self._recogniser.decode_stream(stream)
        return str(stream.result.text)


def is_sense_voice(folder: Path) -> bool:
    return SENSE_VOICE_MARK in (folder / "tokens.txt").read_text(encoding="utf-8")


def _model_in(folder: Path) -> Path | None:
    return next((folder / name for name in MODELS if (folder / name).is_file()), None)


# Which engine ----------------------------------------------------------------------------------------------


def problem_with(named: str) -> str:
    """What is wrong with `sherpa-onnx:/folder` or `your.module:/folder`, in one line; "" where nothing is.

    >>> problem_with("whisper:/models")
    'write sherpa-onnx:/path/to/model'
    """
    engine, _, folder = named.partition(":")
    if not folder or (engine != "sherpa-onnx" and "." not in engine):
        return "write sherpa-onnx:/path/to/model"
    if not Path(folder).is_dir():
        return f"{folder} is no folder"
    if engine != "sherpa-onnx":
        return "" if _is_there(engine) else f"there is no module {engine}"
    if any(not _is_there(name) for name in NEEDED):
        return "sherpa-onnx is not installed: pip install '.[voice]'"
    if _model_in(Path(folder)) is None or not (Path(folder) / "tokens.txt").is_file():
        return f"{folder} needs {' or '.join(MODELS)}, and tokens.txt"
    return ""


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def open_engine(named: str) -> Transcriber:
    """The engine of that name; one of somebody else's is made by `open_engine(folder)` of its module."""
    engine, _, folder = named.partition(":")
    if engine == "sherpa-onnx":
        return Sherpa(Path(folder))
    made: Transcriber = import_module(engine).open_engine(Path(folder))
    return made


# The process -----------------------------------------------------------------------------------------------


def answers(engine: Transcriber, pipe: BinaryIO) -> Iterator[dict[str, str]]:
    for note in files(pipe):
        try:
            wave = wave_of(note)
        except NoSound:
            yield {"problem": "no-sound"}
        else:
            yield {"text": engine.text(wave)}


def main() -> None:
    engine = open_engine(sys.argv[1])
    for answer in answers(engine, sys.stdin.buffer):
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
