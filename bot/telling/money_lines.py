"""An errand's money in words: what was given, spent and given back, and what does not add up."""

from bot.rules.errand_money import does_not_add_up
from bot.rules.policy import policy_on
from bot.store.errand_money import ErrandMoney
from bot.store.tx import Tx
from bot.telling.messages import words


def money_lines(tx: Tx, money: ErrandMoney, language: str) -> list[str]:
    """For an official. The last line says what is wrong, where something is."""
    if money.spent_fen is None or money.back_fen is None:
        return [words(tx, language, "money-open", got_fen=money.got_fen)]
    facts = {"got_fen": money.got_fen, "spent_fen": money.spent_fen, "back_fen": money.back_fen}
    lines = [words(tx, language, "money-line", **facts)]
    wrong = does_not_add_up(money.got_fen, money.spent_fen, money.back_fen, policy_on(tx.today))
    lines += [words(tx, language, f"why-{wrong.rule}", **wrong.facts)] if wrong else []
    return lines if money.had_receipt else [*lines, words(tx, language, "money-no-receipt")]
