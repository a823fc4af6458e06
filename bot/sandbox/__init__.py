"""A Telegram of our own for tests, demo and learners: a local Bot API, its people, and a chat page."""
