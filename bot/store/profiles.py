"""What the register keeps of an elder beside the findings of 二(一); all of it sealed."""

from collections.abc import Mapping

from bot.store.tx import Tx

FIELDS = ("lives_with", "self_care", "home", "means", "subsidies", "dialect", "contact")


async def get(tx: Tx, person_id: int) -> dict[str, str]:
    """The fields that are known."""
    row = await tx.maybe("SELECT * FROM profile WHERE person_id = :id", id=person_id)
    if row is None:
        return {}
    read = {name: tx.unseal("profile", name, person_id, row[name]) for name in FIELDS}
    return {name: text for name, text in read.items() if text}


async def put(tx: Tx, person_id: int, told: Mapping[str, str], noted_by: int) -> None:
    """Keep these fields, and leave the others; "" takes one away. The caller has seen to the consent."""
    assert told.keys() <= set(FIELDS), told.keys() - set(FIELDS)
    kept = {name: text or None for name, text in ((await get(tx, person_id)) | dict(told)).items()}
    sealed = {name: tx.seal("profile", name, person_id, kept.get(name)) for name in FIELDS}
    names, marks = ", ".join(FIELDS), ", ".join(f":{name}" for name in FIELDS)
    sets = ", ".join(f"{name} = excluded.{name}" for name in FIELDS)
    await tx.write(
        f"INSERT INTO profile (person_id, noted_by, noted_on, {names}) VALUES (:person, :by, :on, {marks})"
        f" ON CONFLICT (person_id) DO UPDATE SET noted_by = excluded.noted_by, noted_on = excluded.noted_on, {sets}",
        person=person_id, by=noted_by, on=tx.today.isoformat(), **sealed,
    )  # fmt: skip
