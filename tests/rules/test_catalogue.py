"""服务内容.md, row by row; and each service has its words."""

import pytest

from bot.model import SERVICES
from bot.rules.catalogue import USUAL_MINUTES, wants_training
from bot.telling import ux
from bot.words import all_ids, label_of
from tests.rules.book import POLICY, rows

ROWS = rows("服务内容.md", "服务")


@pytest.mark.parametrize(("service", "minutes", "trained"), ROWS)
def test_a_service_takes_as_long_as_the_book_says(service: str, minutes: str, trained: str) -> None:
    assert USUAL_MINUTES[service] == int(minutes)
    assert wants_training(service, POLICY) is (trained == "是")


def test_every_service_is_in_the_book_and_has_its_words() -> None:
    assert [row[0] for row in ROWS] == [*USUAL_MINUTES] == [*SERVICES]
    wanted = {f"{kind}-{service}" for kind in ("included", "not-done") for service in SERVICES}
    assert wanted <= all_ids("zh-CN") & all_ids("zh-Hant") & all_ids("en")


@pytest.mark.parametrize("language", ["zh-CN", "zh-Hant", "en"])
@pytest.mark.parametrize("service", SERVICES)
def test_a_page_of_the_catalogue_is_short(service: str, language: str) -> None:
    """UX 1, the length apart: an elder reads it."""
    texts = [label_of(language, f"{kind}-{service}") for kind in ("service", "included", "not-done")]
    trained = label_of(language, "catalogue-trained") if wants_training(service, POLICY) else ""
    around = "不做:" if language.startswith("zh") else "Not done: "
    assert len("".join([*texts, trained, around])) <= ux.PROSE_MAX[ux.of_script(language)]
