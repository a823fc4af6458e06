"""Names, forms of address, words and phones as they are typed for the first time."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.new_names import read_form, read_name, read_phone, read_words


@pytest.mark.parametrize(
    "said, name",
    [
        ("王秀兰", "王秀兰"),
        (" 金银湖　街道 ", "金银湖 街道"),
        ("王\u200b秀兰", "王秀兰"),
        ("Li Na", "Li Na"),
        ("<b>", "<b>"),
        ("王", None),
        ("", None),
        ("一" * 20, "一" * 20),
        ("一" * 21, None),
        ("12345", None),
        ("👍👍", None),
    ],
)
def test_a_name(said: str, name: str | None) -> None:
    assert read_name(said) == name


@pytest.mark.parametrize(
    "said, form", [("阿姨", "阿姨"), ("姨", "姨"), ("老人家大姐姐们", None), ("", None), ("12", None)]
)
def test_a_form_of_address(said: str, form: str | None) -> None:
    assert read_form(said) == form


@pytest.mark.parametrize(
    "said, words",
    [("腿脚不便", "腿脚不便"), ("3-2-501", "3-2-501"), ("嗯", None), ("!!", None), ("长" * 61, None)],
)
def test_some_words(said: str, words: str | None) -> None:
    assert read_words(said) == words


@pytest.mark.parametrize(
    "said, phone",
    [
        ("138-0013-8000", "13800138000"),
        ("(027) 8300 1234", "02783001234"),
        ("１３８００１３８０００", "13800138000"),
        ("110", None),
        ("没有", None),
        ("1" * 14, None),
        ("١٢٣٤٥٦٧٨", None),
    ],
)
def test_a_phone(said: str, phone: str | None) -> None:
    assert read_phone(said) == phone


@given(st.text(max_size=600), st.sampled_from([read_name, read_form, read_words, read_phone]))
def test_any_text_gives_an_answer(said: str, read: Callable[[str], str | None]) -> None:
    read(said)
