"""Walks that begin with a sentence."""

from tests.security.before import a_visit
from tests.security.walk import Walk

TAKEN_BACK = "SELECT count(*) FROM visit WHERE state = 'withdrawn'"
WALKS: dict[str, Walk] = {
    "take-back": Walk("wang", ("=刚才那条记错了,撤了吧",), ("对的",), TAKEN_BACK, a_visit)
}
