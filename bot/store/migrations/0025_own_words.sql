-- 我们的说法. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- What a community calls a service or a place in words of its own; nobody's name is among them.
CREATE TABLE own_word (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  word TEXT NOT NULL,
  meaning TEXT NOT NULL CHECK (meaning IN
    ('meals', 'cleaning', 'clinic', 'urgent', 'check-in', 'company', 'errands', 'other', 'place')),
  kept_by BIGINT NOT NULL REFERENCES person (id),
  kept_at BIGINT NOT NULL,
  UNIQUE (unit_id, word)
);
