"""Walks of the family: a line for them, what the elder lets them know, pairing, the directory, referral."""

from tests.security.walks import Walk

WALKS: dict[str, Walk] = {
    "leave-note": Walk(
        "wang", ("记一次服务", "张婆婆", "打扫卫生", "今天上午", "1小时", "对的", "留一句话给家里人"), ("=精神好,吃了一大碗饭",),
        "SELECT count(*) FROM visit_note", None, True,
    ),
}  # fmt: skip
