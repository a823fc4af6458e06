"""Somebody was with an elder: whoever else was asked to look in need not go any more, and their cards say so."""

from datetime import date

from bot.store import look_ins, wellbeing
from bot.store.tx import Tx
from bot.telling import redraw


async def seen(tx: Tx, elder_id: int, on: date, contact_id: int | None = None) -> None:
    """`contact_id`: the contact by which it is known, if it was one."""
    for one in await look_ins.open_of(tx, elder_id):
        if one.begins_on <= on:
            await look_ins.end(tx, one, contact_id)
            await redraw(tx, "look-in", one.id)


async def unseen(tx: Tx, contact_id: int) -> None:
    """The contact was taken back: whoever was asked is asked still, and whoever was rung up is to be rung up."""
    for one in await look_ins.ended_by(tx, contact_id):
        await look_ins.reopen(tx, one)
        await redraw(tx, "look-in", one.id)
    for asked in await wellbeing.called_by(tx, contact_id):
        await wellbeing.set_called(tx, asked, "", None)
        await redraw(tx, "wellbeing", asked.wellbeing_id)


async def nobody_is_to_go(tx: Tx, elder_id: int) -> None:
    """The elder is not at home."""
    for one in await look_ins.open_of(tx, elder_id):
        await look_ins.end(tx, one, None)
        await redraw(tx, "look-in", one.id)
