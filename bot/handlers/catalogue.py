"""服务内容: for anybody, a service after the other: what is included, how long, what is not done."""

from bot.dialogue import Option, Talk
from bot.model import SERVICES
from bot.telling import Button, deed
from bot.telling.catalogue import page_of
from bot.understanding.services import read_service


async def catalogue(talk: Talk) -> None:
    options = [Option(key, talk.words(f"service-{key}"), key) for key in SERVICES]
    service = await talk.choose("service", options, read_service)
    another = Button(talk.words("button-another-service"), deed("catalogue", 0, 0))
    await talk.say_words(page_of(talk.tx, talk.language, service), [another])
