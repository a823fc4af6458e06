-- The contact promise (月探访率). Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- An elder whom nobody contacted in the term that began on begins_on: who was asked to look in, one row a step; the last
-- is the community's (person_id NULL until a worker takes it on). over: somebody was there meanwhile, or nobody is to go.
CREATE TABLE look_in (
  id INTEGER PRIMARY KEY,
  elder_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  begins_on TEXT NOT NULL,
  spring BIGINT NOT NULL,
  step BIGINT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('volunteer', 'worker')),
  person_id BIGINT REFERENCES person (id),
  asked_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'going', 'calling', 'declined', 'no-answer', 'lapsed')),
  answered_on TEXT,
  over BIGINT NOT NULL,
  contact_id BIGINT REFERENCES contact (id),
  revision BIGINT NOT NULL,
  UNIQUE (elder_id, begins_on, step)
);
CREATE INDEX look_in_of_unit ON look_in (unit_id, over);
CREATE INDEX look_in_of_person ON look_in (person_id, asked_on);
