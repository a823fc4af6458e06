-- 急事: somebody in danger, whom was told when, and who answered. Sealed: outcome.
-- rung: how many rungs of the ladder were climbed; due_at: when the clock's side looks at it again, NULL for never.
CREATE TABLE alarm (
  id INTEGER PRIMARY KEY,
  chat_id BIGINT NOT NULL REFERENCES chat (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  raised_at BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'on', 'acknowledged', 'closed', 'mistaken')),
  called_at BIGINT,
  rung BIGINT NOT NULL,
  due_at BIGINT,
  acknowledged_at BIGINT,
  closed_at BIGINT,
  outcome TEXT,
  revision BIGINT NOT NULL,
  CHECK ((state = 'closed') = (outcome IS NOT NULL))
);
CREATE INDEX alarm_due ON alarm (due_at);
CREATE INDEX alarm_of_unit ON alarm (unit_id, state);
CREATE INDEX alarm_of_chat ON alarm (chat_id, state);

-- Whom it is about (1), or may be about, where whoever called has not said yet (0).
CREATE TABLE alarm_person (
  id INTEGER PRIMARY KEY,
  alarm_id BIGINT NOT NULL REFERENCES alarm (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  about BIGINT NOT NULL CHECK (about IN (0, 1)),
  UNIQUE (alarm_id, person_id)
);

-- Who was told when, in whose place, and when they answered.
CREATE TABLE alarm_told (
  alarm_id BIGINT NOT NULL REFERENCES alarm (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('volunteer', 'relative', 'worker', 'officer', 'bureau')),
  instead_of TEXT NOT NULL,
  told_at BIGINT NOT NULL,
  acknowledged_at BIGINT,
  PRIMARY KEY (alarm_id, person_id)
);

-- 值班表: who is called first at night and on days of rest, week after week. weekday: 1 (Monday) to 7.
CREATE TABLE duty (
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  part TEXT NOT NULL CHECK (part IN ('day', 'night')),
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (unit_id, weekday, part, person_id)
);
