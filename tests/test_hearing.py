"""The process that hears, and what the operator names: engines, folders, sounds."""

import json
import subprocess
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import soundfile

from bot import hearing
from bot.hearing import Sherpa, answers, is_sense_voice, open_engine, problem_with
from bot.settings import SettingsError, read_settings
from bot.sounds import NoSound, framed, wave_of
from tests.conversations import tones


def model(folder: Path, *names: str, tokens: str = "<blank> 0\n我 1\n") -> Path:
    folder.mkdir()
    for name in names:
        (folder / name).write_bytes(b"onnx")
    (folder / "tokens.txt").write_text(tokens, encoding="utf-8")
    return folder


def test_an_engine_is_named_with_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = model(tmp_path / "whole", "model.int8.onnx")
    assert problem_with("sherpa-onnx") == "write sherpa-onnx:/path/to/model"
    assert problem_with(f"vosk:{whole}") == "write sherpa-onnx:/path/to/model"
    assert problem_with("sherpa-onnx:/no/such") == "/no/such is no folder"
    assert problem_with(f"no.such.module:{whole}") == "there is no module no.such.module"
    assert problem_with(f"tests.conversations.tones:{whole}") == ""
    monkeypatch.setattr(hearing, "NEEDED", ("no_such_package",))
    assert problem_with(f"sherpa-onnx:{whole}") == "sherpa-onnx is not installed: pip install '.[voice]'"
    monkeypatch.setattr(hearing, "NEEDED", ("json",))
    assert problem_with(f"sherpa-onnx:{whole}") == ""
    empty = model(tmp_path / "empty")
    assert problem_with(f"sherpa-onnx:{empty}") == (
        f"{empty} needs model.int8.onnx or model.onnx, and tokens.txt"
    )


def test_a_wrong_engine_is_one_clear_line_and_the_program_ends_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUZHU_TRANSCRIBER", "sherpa-onnx:/no/such")
    with pytest.raises(SettingsError, match=r"^HUZHU_TRANSCRIBER: /no/such is no folder$"):
        read_settings()
    done = subprocess.run(
        [sys.executable, "-m", "bot", "serve"], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False,
        env={"PATH": "", "HUZHU_TRANSCRIBER": "sherpa-onnx:/no/such", "HUZHU_DATABASE": f"sqlite:///{tmp_path}/x.db"},
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (
        2, "", "huzhu: HUZHU_TRANSCRIBER: /no/such is no folder\n",
    )  # fmt: skip


class Recogniser:
    """sherpa_onnx's own shape: what was asked of it, and a sentence for an answer."""

    made: list[tuple[str, dict[str, str]]] = []  # noqa: RUF012  # looked at by the test

    def __init__(self, kind: str, asked: dict[str, str]) -> None:
        self.made.append((kind, asked))

    @classmethod
    def from_sense_voice(cls, **asked: str) -> "Recogniser":
        return cls("sense-voice", asked)

    @classmethod
    def from_paraformer(cls, **asked: str) -> "Recogniser":
        return cls("paraformer", asked)

    def create_stream(self) -> "Stream":
        return Stream()

    def decode_stream(self, stream: "Stream") -> None:
        stream.result.text = f"{stream.heard}"


@dataclass
class Result:
    text: str = ""


class Stream:
    def __init__(self) -> None:
        self.heard: tuple[int, int] = (0, 0)
        self.result = Result()

    def accept_waveform(self, rate: int, wave: "np.ndarray") -> None:
        self.heard = (rate, len(wave))


def test_sense_voice_and_paraformer_are_told_apart_by_their_tokens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = type(sys)("sherpa_onnx")
    module.__dict__["OfflineRecognizer"] = Recogniser
    monkeypatch.setitem(sys.modules, "sherpa_onnx", module)
    sense = model(tmp_path / "sense", "model.onnx", tokens="<unk> 0\n<|zh|> 24884\n")
    both = model(tmp_path / "para", "model.onnx", "model.int8.onnx")
    assert (is_sense_voice(sense), is_sense_voice(both)) == (True, False)
    engine = open_engine(f"sherpa-onnx:{sense}")
    assert isinstance(engine, Sherpa)
    assert engine.text(np.zeros(32, dtype=np.float32)) == "(16000, 32)"
    open_engine(f"sherpa-onnx:{both}")
    assert Recogniser.made == [
        ("sense-voice", {"model": f"{sense}/model.onnx", "tokens": f"{sense}/tokens.txt", "language": "zh"}),
        ("paraformer", {"paraformer": f"{both}/model.int8.onnx", "tokens": f"{both}/tokens.txt"}),
    ]


@pytest.mark.parametrize("rate", [8_000, 12_000, 16_000, 24_000, 48_000])
def test_a_sound_comes_at_16_khz_whatever_it_was_sent_at(rate: int) -> None:
    """A tone of 1 kHz stays one, and one that is too high for 16 kHz does not come back as another."""
    at = np.arange(rate) / rate
    wave = wave_of(tones.ogg(0.5 * np.sin(2 * np.pi * 1000 * at), rate))
    assert (wave.dtype, wave.ndim) == (np.dtype("float32"), 1)
    assert len(wave) == pytest.approx(16_000, abs=200)
    loudest = np.argmax(np.abs(np.fft.rfft(wave))) * 16_000 / len(wave)
    assert loudest == pytest.approx(1000, abs=5)
    if rate == 48_000:
        high = wave_of(tones.ogg(0.5 * np.sin(2 * np.pi * 11_000 * at), rate))
        assert np.abs(high[400:-400]).max() < 0.05


def test_two_channels_are_one(tmp_path: Path) -> None:
    both = BytesIO()
    soundfile.write(both, np.zeros((48_000, 2)), 48_000, format="OGG", subtype="OPUS")
    assert wave_of(both.getvalue()).ndim == 1


def test_no_more_than_a_minute_is_decoded() -> None:
    """Silence takes next to no bytes: a small file may be an hour."""
    hour = tones.ogg(np.zeros(8_000 * 600), 8_000)
    assert len(hour) < 300_000
    assert len(wave_of(hour)) <= 61 * 16_000


@pytest.mark.parametrize("note", [b"", b"OggS", b"RIFF" + bytes(100), b"OggS" + bytes(1000)])
def test_what_is_no_sound_is_said_so(note: bytes) -> None:
    with pytest.raises(NoSound):
        wave_of(note)


def test_an_ogg_with_nothing_in_it_is_no_sound() -> None:
    with pytest.raises(NoSound):
        wave_of(tones.ogg(np.zeros(0)))


def test_notes_are_answered_in_their_order(tmp_path: Path) -> None:
    folder = tones.folder_of(tmp_path / "tones", "一", "二", "三")
    notes = [tones.spoken(folder, "三"), b"nothing", tones.spoken(folder, "一")]
    asked = b"".join(map(framed, notes)) + b"\x00\x00"
    assert list(answers(open_engine(f"tests.conversations.tones:{folder}"), BytesIO(asked))) == [
        {"text": "三"}, {"problem": "no-sound"}, {"text": "一"},
    ]  # fmt: skip


def test_the_process_hears_until_its_input_ends(tmp_path: Path) -> None:
    folder = tones.folder_of(tmp_path / "tones", "昨天给李爹爹送饭")
    done = subprocess.run(
        [sys.executable, "-m", "bot.hearing", f"tests.conversations.tones:{folder}"], capture_output=True, check=True,
        cwd=Path(__file__).parents[1], input=framed(tones.spoken(folder, "昨天给李爹爹送饭")) * 2,
    )  # fmt: skip
    assert [json.loads(line) for line in done.stdout.splitlines()] == [{"text": "昨天给李爹爹送饭"}] * 2
