-- A message that Telegram will never take, or that does not open, is dead from the moment it was set aside.
ALTER TABLE outbox ADD COLUMN set_aside_at BIGINT;
CREATE INDEX outbox_set_aside ON outbox (set_aside_at) WHERE set_aside_at IS NOT NULL;

-- When a message was first to go out, however often it was put off since.
ALTER TABLE outbox ADD COLUMN due_at BIGINT;
