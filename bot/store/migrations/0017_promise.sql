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

-- 问平安: on heat, cold, storm or a festival all elders of a community or a street are asked how they are.
-- calls_at: from then on the silent are rung up; told_to_call: the workers heard that it is time.
CREATE TABLE wellbeing (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  cause TEXT NOT NULL CHECK (cause IN ('heat', 'cold', 'storm', 'festival')),
  urgent BIGINT NOT NULL,
  made_by BIGINT NOT NULL REFERENCES person (id),
  made_on TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  calls_at BIGINT NOT NULL,
  told_to_call BIGINT NOT NULL,
  revision BIGINT NOT NULL
);
CREATE INDEX wellbeing_of_unit ON wellbeing (unit_id, made_on);
CREATE INDEX wellbeing_to_call ON wellbeing (told_to_call, calls_at);

-- person_id: who is asked, the elder or a relative; NULL where nobody has a phone here. called: '', or what the call found.
CREATE TABLE wellbeing_asked (
  id INTEGER PRIMARY KEY,
  wellbeing_id BIGINT NOT NULL REFERENCES wellbeing (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  person_id BIGINT REFERENCES person (id),
  role TEXT CHECK (role IN ('elder', 'relative')),
  state TEXT NOT NULL CHECK (state IN ('to-ask', 'asked', 'no-phone', 'well', 'trouble', 'away')),
  called TEXT NOT NULL CHECK (called IN ('', 'well', 'trouble', 'nobody')),
  contact_id BIGINT REFERENCES contact (id),
  revision BIGINT NOT NULL,
  UNIQUE (wellbeing_id, elder_id)
);
CREATE INDEX wellbeing_asked_by_state ON wellbeing_asked (state, id);
CREATE INDEX wellbeing_asked_of_elder ON wellbeing_asked (elder_id, state);

-- 回访: how it goes with a volunteer, or with an elder who is helped. Sealed: answers (keys by question), words.
CREATE TABLE follow_up (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('volunteer', 'elder')),
  person_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  made_by BIGINT NOT NULL REFERENCES person (id),
  made_on TEXT NOT NULL,
  answers TEXT NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX follow_up_of_person ON follow_up (person_id, kind, made_on);
