"""The cast of `huzhu demo`: who lives in town, and three weeks of their life, told only by what they say and tap."""

from bot.sandbox.cast.live import Past, live
from bot.sandbox.cast.who import ROLES

__all__ = ["ROLES", "Past", "live"]
