"""How much an older person is shown at once: the numbers of UX. tests/ux.py walks every conversation by them."""

# UX 1: to a volunteer, elder or relative
PROSE_MAX = {"zh-CN": 60, "en": 160}
TEXT_MAX = {"zh-CN": 120, "en": 320}
LINES_MAX = 6


def of_script(language: str) -> str:
    """Whose numbers hold for a language: Chinese says the same in fewer signs, however it is written."""
    return "zh-CN" if language.startswith("zh") else "en"


# UX 3: buttons
ROW_MAX = 2
LABEL_SHORT = 6
"""Two buttons stand in a row only where both labels have at most so many characters."""
LABEL_MIN, LABEL_MAX = 2, 8
ANSWERS_MAX = 6
"""The rest wait behind 还有; 返回 · 算了 are a row of their own beneath."""

CARDS_MAX = 5
"""So many cards are put up at once; the next when some of these are dealt with."""

# UX 4: the home keyboard
HOME_WORDS_MAX = 4

# UX 5: taps to log a visit
TAPS_LIKE_LAST_TIME = 3
TAPS_FROM_NOTHING = 6

# UX 10: a half-finished talk
TALK_DAYS = 7
