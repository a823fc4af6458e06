"""What a worker is asked about a stretch of the WeChat group, walked question by question."""

from tests.security.walk import Walk

VISITS = "SELECT count(*) FROM visit WHERE state = 'logged'"
UNKNOWN = "=静水流深: 昨天给李爹爹送饭半小时\n王秀兰: 收到"

WALKS: dict[str, Walk] = {
    "relay": Walk(
        "li_worker", ("更多", "接龙"),
        ("=王秀兰: 给李爹爹送饭半小时", "昨天", "记上清楚的"), VISITS,
    ),
    "relay-each": Walk("li_worker", (UNKNOWN, "一条一条来"), ("=王秀兰", "对的"), VISITS),
}  # fmt: skip
