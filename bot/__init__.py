"""Huzhu (互助): a chat bot that runs a community's mutual-aid elderly care."""
