-- 服务约定. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- The last day for which its visits stand in the list of requests; NULL: none yet, or not any more.
ALTER TABLE care_plan ADD COLUMN made_until TEXT;
-- What an elder, a relative or the street said of a version: a worker looks at it, and the next version settles it.
-- Sealed: words.
CREATE TABLE care_plan_word (
  id INTEGER PRIMARY KEY,
  plan_id BIGINT NOT NULL REFERENCES care_plan (id),
  said_by BIGINT NOT NULL REFERENCES person (id),
  said_as TEXT NOT NULL CHECK (said_as IN ('elder', 'relative', 'officer')),
  words TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  settled_at BIGINT
);
CREATE INDEX care_plan_word_of_plan ON care_plan_word (plan_id);
