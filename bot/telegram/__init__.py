"""Telegram's side: updates come in, turns are made of them, messages go out. Only this folder knows Telegram."""
