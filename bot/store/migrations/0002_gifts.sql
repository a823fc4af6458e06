-- 二(四) 转赠. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- To a person, or to the pool of a community. unit_id is the giver's community.
CREATE TABLE gift (
  id INTEGER PRIMARY KEY,
  giver_id BIGINT NOT NULL REFERENCES person (id),
  receiver_id BIGINT REFERENCES person (id),
  pool_id BIGINT REFERENCES unit (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  half_points BIGINT NOT NULL CHECK (half_points > 0),
  state TEXT NOT NULL CHECK (state IN ('cooling', 'given', 'withdrawn', 'returned')),
  made_at BIGINT NOT NULL,
  made_on TEXT NOT NULL,
  cools_at BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  CHECK ((receiver_id IS NULL) <> (pool_id IS NULL)),
  CHECK (receiver_id IS NULL OR receiver_id <> giver_id)
);
CREATE INDEX gift_by_giver ON gift (giver_id, made_on);
CREATE INDEX gift_by_receiver ON gift (receiver_id, state);
CREATE INDEX gift_due ON gift (state, cools_at);
