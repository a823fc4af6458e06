"""Whether the books agree: each check gives back the faults it found, a line each; none is an empty list."""

from bot.store.tx import Tx


async def faults(tx: Tx) -> list[str]:
    """All checks of `huzhu audit`. It reads everything and changes nothing."""
    found: list[str] = []
    for check in (
        _sums,
        _counters,
        _shapes,
        _overdrafts,
        _resolutions,
        _reversals,
        _visits,
        _gifts,
        _gift_transfers,
        _exceptions,
    ):
        found += await check(tx)
    return found


async def _sums(tx: Tx) -> list[str]:
    """Debits and credits of all accounts together are equal, posted and pending."""
    row = await tx.one(
        "SELECT coalesce(sum(posted_debits - posted_credits), 0) AS posted,"
        " coalesce(sum(pending_debits - pending_credits), 0) AS pending FROM account"
    )
    return [f"{name} sums to {row[name]}, not 0" for name in ("posted", "pending") if row[name]]


REPLAY = """
  SELECT account_id, sum(posted_debits) AS posted_debits, sum(posted_credits) AS posted_credits,
         sum(pending_debits) AS pending_debits, sum(pending_credits) AS pending_credits
  FROM (
    SELECT debit_id AS account_id, posted AS posted_debits, 0 AS posted_credits,
           pending AS pending_debits, 0 AS pending_credits FROM moved
    UNION ALL
    SELECT credit_id, 0, posted, 0, pending FROM moved
  ) AS movement GROUP BY account_id
"""
MOVED = """
  SELECT debit_id, credit_id, sum(CASE WHEN kind IN ('post_now', 'post') THEN half_points ELSE 0 END) AS posted,
         sum(CASE kind WHEN 'pending' THEN half_points WHEN 'post_now' THEN 0 ELSE -half_points END) AS pending
  FROM transfer GROUP BY debit_id, credit_id
"""
"""What went from one account to another in all: the lines are sorted once, and both sides are summed of these."""


async def _counters(tx: Tx) -> list[str]:
    """The counters of each account equal the replay of its transfers."""
    differs = " OR ".join(
        f"account.{name} <> coalesce(replay.{name}, 0)"
        for name in ("posted_debits", "posted_credits", "pending_debits", "pending_credits")
    )
    rows = await tx.all(
        f"WITH moved AS MATERIALIZED ({MOVED}) SELECT account.id FROM account"
        f" LEFT JOIN ({REPLAY}) AS replay ON replay.account_id = account.id"
        f" WHERE {differs} ORDER BY account.id"
    )
    return [f"account {row['id']}: counters differ from its transfers" for row in rows]


async def _shapes(tx: Tx) -> list[str]:
    """A transfer is of a whole, positive amount between two accounts, and resolves something where its kind says so."""
    rows = await tx.all(
        "SELECT id FROM transfer WHERE half_points <= 0 OR half_points <> CAST(half_points AS BIGINT)"
        " OR debit_id = credit_id OR resolves_id IS NULL AND kind NOT IN ('pending', 'post_now')"
        " OR resolves_id IS NOT NULL AND kind NOT IN ('post', 'void', 'expire') ORDER BY id"
    )
    return [f"transfer {row['id']}: is no transfer" for row in rows]


SPENDERS = """
  SELECT id FROM account WHERE kind <> 'issue' AND EXISTS (SELECT 1 FROM transfer WHERE debit_id = account.id)
"""
"""Accounts from which something once went: no other can have been below nothing."""


async def _overdrafts(tx: Tx) -> list[str]:
    """No account but `issue` was below nothing after any transfer."""
    spenders = {row["id"] for row in await tx.all(SPENDERS)}
    rows = await tx.all(
        "SELECT debit_id, credit_id, kind, half_points FROM transfer"
        f" WHERE debit_id IN ({SPENDERS}) OR (credit_id IN ({SPENDERS}) AND kind IN ('post', 'post_now')) ORDER BY id"
    )
    usable: dict[int, int] = dict.fromkeys(spenders, 0)
    found: set[int] = set()
    for debit_id, credit_id, kind, half_points in rows:
        if kind in ("post", "post_now") and credit_id in usable:
            usable[credit_id] += half_points
        if kind != "post" and debit_id in usable:
            # A pending one holds; its void or end gives back; what is posted of it was held already.
            usable[debit_id] += -half_points if kind in ("pending", "post_now") else half_points
            if usable[debit_id] < 0:
                found.add(debit_id)
    return [f"account {account_id}: was overdrawn" for account_id in sorted(found)]


async def _resolutions(tx: Tx) -> list[str]:
    """A resolution comes after a pending transfer, and has its accounts and its amount."""
    rows = await tx.all(
        "SELECT done.id FROM transfer AS done JOIN transfer AS pending ON pending.id = done.resolves_id"
        " WHERE pending.kind <> 'pending' OR pending.debit_id <> done.debit_id"
        " OR pending.credit_id <> done.credit_id OR pending.half_points <> done.half_points"
        " OR pending.id >= done.id ORDER BY done.id"
    )
    return [f"transfer {row['id']}: does not fit what it resolves" for row in rows]


async def _reversals(tx: Tx) -> list[str]:
    """A reversal is the exact opposite of what it reverses."""
    rows = await tx.all(
        "SELECT back.id FROM transfer AS back CROSS JOIN transfer AS first"
        " WHERE first.id = back.reverses_id AND back.reverses_id IS NOT NULL AND (first.debit_id <> back.credit_id"
        " OR first.credit_id <> back.debit_id"
        " OR first.half_points <> back.half_points OR first.kind NOT IN ('post', 'post_now')"
        " OR back.kind <> 'post_now' OR first.id >= back.id) ORDER BY back.id"
    )
    return [f"transfer {row['id']}: is not the opposite of what it reverses" for row in rows]


UNDONE = "SELECT reverses_id FROM transfer WHERE reverses_id IS NOT NULL"
FOUND = f"""
  SELECT visit.id, visit.state, visit.half_points,
    CASE WHEN done.id IS NULL THEN coalesce(first.half_points, 0) ELSE 0 END AS pending,
    CASE WHEN done.kind = 'post' AND done.id NOT IN ({UNDONE}) THEN first.half_points ELSE 0 END AS posted,
    CASE WHEN visit.state = 'verified' THEN visit.half_points ELSE 0 END AS to_be_pending,
    CASE WHEN visit.state IN ('audited', 'uploaded') THEN visit.half_points ELSE 0 END AS to_be_posted,
    first.id AS first_id, debit.kind = 'issue' AND debit.owner_id = visit.unit_id
      AND credit.kind = 'member' AND credit.owner_id = visit.volunteer_id AS is_of_visit
  FROM visit
  LEFT JOIN transfer AS first ON first.kind = 'pending'
    AND first.key = 'visit:' || visit.id || ':' || visit.round || ':pending'
  LEFT JOIN transfer AS done ON done.resolves_id = first.id
  LEFT JOIN account AS debit ON debit.id = first.debit_id
  LEFT JOIN account AS credit ON credit.id = first.credit_id
"""
"""Each visit with the line of its round, as the line stands and as the visit's state asks for.

From the visit to its line, by the line's unique key: the other way round each line would look at every visit.
"""
IS_WRONG = "(pending <> to_be_pending OR posted <> to_be_posted)"
LIVE = f"""
  SELECT (SELECT count(*) FROM transfer WHERE kind = 'pending' AND key LIKE 'visit:%')
    - (SELECT count(*) FROM transfer AS done CROSS JOIN transfer AS first
       WHERE first.id = done.resolves_id AND first.kind = 'pending' AND first.key LIKE 'visit:%'
         AND (done.kind <> 'post' OR done.id IN ({UNDONE}))) AS lines
"""
"""How many lines of visits are on their way or have arrived, whatever the visits say."""


async def _visits(tx: Tx) -> list[str]:
    """Visits and their lines agree: counted first, and looked for one by one only where the numbers differ."""
    row = await tx.one(
        f"SELECT coalesce(sum(CASE WHEN {IS_WRONG} THEN 1 ELSE 0 END), 0) AS wrong,"
        " coalesce(sum(CASE WHEN is_of_visit AND (pending > 0 OR posted > 0) THEN 1 ELSE 0 END), 0) AS lines"
        f" FROM ({FOUND}) AS found"
    )
    live = await tx.one(LIVE)
    wrong = await _wrong_visits(tx) if row["wrong"] else []
    return wrong + (await _stray_lines(tx) if row["lines"] != live["lines"] else [])


async def _wrong_visits(tx: Tx) -> list[str]:
    """Each visit has, for its round, the transfers that its state asks for, over its half-points."""
    rows = await tx.all(f"SELECT * FROM ({FOUND}) AS found WHERE {IS_WRONG} ORDER BY id")
    return [
        f"visit {row['id']} ({row['state']}): {row['half_points']} half-points, pending {row['pending']},"
        f" posted {row['posted']}"
        for row in rows
    ]


async def _stray_lines(tx: Tx) -> list[str]:
    """What a visit puts on its way goes from its community to its volunteer; of an earlier round nothing is left."""
    rows = await tx.all(
        "SELECT first.id FROM transfer AS first LEFT JOIN transfer AS done ON done.resolves_id = first.id"
        " WHERE first.kind = 'pending' AND first.key LIKE 'visit:%'"
        f" AND (done.id IS NULL OR (done.kind = 'post' AND done.id NOT IN ({UNDONE})))"
        f" AND first.id NOT IN (SELECT first_id FROM ({FOUND}) AS found WHERE is_of_visit) ORDER BY first.id"
    )
    return [f"transfer {row['id']}: is of no visit as it stands" for row in rows]


async def _gifts(tx: Tx) -> list[str]:
    """Each gift has, between its giver and its receiver, the transfers that its state asks for."""
    rows = await tx.all(
        "SELECT gift.id, gift.state, gift.half_points, first.half_points AS amount, done.kind AS done,"
        " back.half_points AS back FROM gift"
        " LEFT JOIN transfer AS first ON first.key = 'gift:' || gift.id || ':pending' AND first.kind = 'pending'"
        "  AND EXISTS (SELECT 1 FROM account WHERE account.id = first.debit_id AND account.kind = 'member'"
        "   AND account.owner_id = gift.giver_id)"
        "  AND EXISTS (SELECT 1 FROM account WHERE account.id = first.credit_id"
        "   AND ((account.kind = 'member' AND account.owner_id = gift.receiver_id)"
        "    OR (account.kind = 'pool' AND account.owner_id = gift.pool_id)))"
        " LEFT JOIN transfer AS done ON done.resolves_id = first.id"
        " LEFT JOIN transfer AS back ON back.key = 'gift:' || gift.id || ':return' AND back.kind = 'post_now'"
        "  AND back.debit_id = first.credit_id AND back.credit_id = first.debit_id"
        " ORDER BY gift.id"
    )
    resolved = {"cooling": None, "given": "post", "withdrawn": "void", "returned": "post"}
    return [
        f"gift {row['id']} ({row['state']}): {row['half_points']} half-points, pending {row['amount']},"
        f" then {row['done']}, back {row['back']}"
        for row in rows
        if (row["amount"], row["done"], row["back"])
        != (
            row["half_points"],
            resolved.get(row["state"], "?"),
            row["half_points"] if row["state"] == "returned" else None,
        )
    ]


async def _gift_transfers(tx: Tx) -> list[str]:
    """A transfer that bears the name of a gift is one of its own: there is such a gift, and that step of it."""
    there = {row["id"] for row in await tx.all("SELECT id FROM gift")}
    names = {
        f"gift:{one}:{step}": kind
        for one in there
        for step, kind in (("pending", "pending"), ("post", "post"), ("void", "void"), ("return", "post_now"))
    }
    rows = await tx.all("SELECT id, key, kind FROM transfer WHERE key LIKE 'gift:%' ORDER BY id")
    return [f"transfer {row['id']}: is of no gift" for row in rows if names.get(row["key"]) != row["kind"]]


async def _exceptions(tx: Tx) -> list[str]:
    """二(一) 原则上: nobody is served by an exception that no officer made."""
    rows = await tx.all(
        "SELECT person_id FROM circumstances WHERE (exception = 'given') <> (exception_by IS NOT NULL)"
        " OR (verdict = 'exception' AND exception <> 'given') ORDER BY person_id"
    )
    return [f"elder {row['person_id']}: an exception that nobody made" for row in rows]
