"""What a service includes, how long it usually takes, what is not done, whether it wants training: in words."""

from bot.rules.catalogue import USUAL_MINUTES, wants_training
from bot.rules.policy import policy_on
from bot.store.tx import Tx
from bot.telling.messages import words


def page_of(tx: Tx, language: str, service: str) -> str:
    """All of it, on a small screen."""
    lines = [
        words(tx, language, "catalogue-page", service=service),
        words(tx, language, f"included-{service}"),
        words(tx, language, "catalogue-usual", minutes=USUAL_MINUTES[service]),
        not_done(tx, language, service),
    ]
    if wants_training(service, policy_on(tx.today)):
        lines.append(words(tx, language, "catalogue-trained"))
    return "\n".join(lines)


def not_done(tx: Tx, language: str, service: str) -> str:
    """不做:… in one line, to stand where somebody asks for this service."""
    return words(tx, language, "catalogue-not-done", text=words(tx, language, f"not-done-{service}"))
