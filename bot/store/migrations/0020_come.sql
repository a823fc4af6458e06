-- 上门: who goes, until when they see where to, what went wrong, an errand's money. Shared with PostgreSQL save for
-- `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- Somebody took a request. looks_at: when their card is to be drawn anew next; NULL: not by the clock any more.
CREATE TABLE going (
  request_id BIGINT NOT NULL REFERENCES request (id),
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  closes_at BIGINT NOT NULL,
  looks_at BIGINT,
  nobody_home BIGINT NOT NULL,
  PRIMARY KEY (request_id, volunteer_id)
);
CREATE INDEX going_to_look_at ON going (looks_at);

-- 出了点事. Sealed: words.
CREATE TABLE mishap (
  id INTEGER PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES request (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  kind TEXT NOT NULL CHECK (kind IN ('fell', 'broken', 'lost', 'other', 'nobody-home', 'money')),
  words TEXT NOT NULL,
  told_by BIGINT NOT NULL REFERENCES person (id),
  told_at BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  closed_by BIGINT REFERENCES person (id),
  closed_at BIGINT,
  revision BIGINT NOT NULL,
  CHECK ((state = 'closed') = (closed_by IS NOT NULL))
);
CREATE INDEX mishap_of_unit ON mishap (unit_id, state);

-- What an elder gave along for an errand, in fen (1/100 yuan); spent and back once it is settled. Sealed: receipt.
CREATE TABLE errand_money (
  id INTEGER PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES request (id),
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  got_fen BIGINT NOT NULL CHECK (got_fen > 0),
  spent_fen BIGINT CHECK (spent_fen >= 0),
  back_fen BIGINT CHECK (back_fen >= 0),
  receipt TEXT NOT NULL,
  got_at BIGINT NOT NULL,
  settled_at BIGINT,
  revision BIGINT NOT NULL,
  UNIQUE (request_id, volunteer_id),
  CHECK ((settled_at IS NULL) = (spent_fen IS NULL)),
  CHECK ((settled_at IS NULL) = (back_fen IS NULL))
);
