"""The talk in which a worker records clips: a voice note is the one answer it takes."""

from tests.security.walk import Walk

WALKS: dict[str, Walk] = {
    "record-clips": Walk(
        "li_worker", ("登记", "录音"), ("voice",), "SELECT count(*) FROM record WHERE deed = 'record-clip'"
    ),
}
