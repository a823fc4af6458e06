"""Telegram's side: updates come in, turns are made of them, messages go out. Only this folder knows Telegram."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "true")
"""PTB is on its way from seconds to timedelta, and warns whoever still reads RetryAfter the old way."""
