-- 请假: a worker or officer is not there from one day to another, both included; deputy_id stands in, or nobody does.
CREATE TABLE absence (
  id INTEGER PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('worker', 'officer')),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  deputy_id BIGINT REFERENCES person (id),
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('stands', 'ended', 'over')),
  made_at BIGINT NOT NULL,
  CHECK (from_on <= until_on),
  CHECK (deputy_id IS NULL OR deputy_id <> person_id)
);
CREATE INDEX absence_of_unit ON absence (unit_id, state);
CREATE INDEX absence_until ON absence (state, until_on);
