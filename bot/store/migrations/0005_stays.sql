-- A volunteer at the door: from 开始 to 结束, as the bot saw it. asked: that 结束 was forgotten was asked about.
CREATE TABLE stay (
  id INTEGER PRIMARY KEY,
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  began_at BIGINT NOT NULL,
  ended_at BIGINT CHECK (ended_at >= began_at),
  asks_at BIGINT NOT NULL,
  asked BIGINT NOT NULL CHECK (asked IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('running', 'ended', 'logged', 'dropped')),
  visit_id BIGINT REFERENCES visit (id),
  revision BIGINT NOT NULL,
  CHECK ((state = 'logged') = (visit_id IS NOT NULL))
);
CREATE UNIQUE INDEX stay_runs_once ON stay (volunteer_id) WHERE state = 'running';
CREATE INDEX stay_to_ask ON stay (asked, state, asks_at);

CREATE TABLE stay_elder (
  stay_id BIGINT NOT NULL REFERENCES stay (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (stay_id, elder_id)
);

-- Whether begin and end of a visit were noted when they happened.
ALTER TABLE visit ADD COLUMN began_seen BIGINT NOT NULL DEFAULT 0 CHECK (began_seen IN (0, 1));
ALTER TABLE visit ADD COLUMN ended_seen BIGINT NOT NULL DEFAULT 0 CHECK (ended_seen IN (0, 1));
