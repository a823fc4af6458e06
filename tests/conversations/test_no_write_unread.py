"""No sentence leads to a write without a read-back: the whole set, said one after the other by a volunteer."""

from tests.conftest import Community
from tests.security.facts import facts, spares_the_disk
from tests.understanding.own_set import lines


async def test_no_sentence_of_the_set_changes_a_fact(community: Community) -> None:
    wang = community.wang
    spares_the_disk(community.world)
    before = await facts(community.world)
    for line in lines():
        if "emergency" in line.intents:
            continue  # an alarm is raised at once, and is meant to be
        await wang.says(line.text)
        community.looked()
        after = await facts(community.world)
        changed = [table for table in before if before[table] != after[table]]
        assert changed == [], line.text
        await wang.says("算了")
        community.looked()
