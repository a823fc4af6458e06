-- 请人帮忙, 服务约定, 帮帮邻居. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- What a volunteer offers. No row, and no rows of services or hours: what the policy takes for usual.
CREATE TABLE offering (
  volunteer_id BIGINT PRIMARY KEY REFERENCES person (id),
  reach_metres BIGINT,
  a_day BIGINT,
  a_week BIGINT,
  rest_until TEXT,
  at_night BIGINT NOT NULL,
  noted_at BIGINT NOT NULL
);
CREATE TABLE offered_service (
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  service TEXT NOT NULL,
  PRIMARY KEY (volunteer_id, service)
);
-- weekday: 1 for Monday; minutes since midnight.
CREATE TABLE free_hours (
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  begins BIGINT NOT NULL,
  ends BIGINT NOT NULL,
  PRIMARY KEY (volunteer_id, weekday, begins),
  CHECK (begins < ends)
);
CREATE TABLE training (
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  service TEXT NOT NULL,
  trained_on TEXT NOT NULL,
  noted_by BIGINT REFERENCES person (id),
  PRIMARY KEY (volunteer_id, service)
);
-- Of a volunteer: what they are (woman, 黄陂话). Of an elder: what their home is (dog). `wants`: what the other is to be.
CREATE TABLE trait (
  person_id BIGINT NOT NULL REFERENCES person (id),
  side TEXT NOT NULL CHECK (side IN ('is', 'wants', 'speaks')),
  word TEXT NOT NULL,
  PRIMARY KEY (person_id, side, word)
);
-- Whom somebody would rather not see, or not go to. Nobody is told.
CREATE TABLE shunned (
  person_id BIGINT NOT NULL REFERENCES person (id),
  other_id BIGINT NOT NULL REFERENCES person (id),
  noted_by BIGINT REFERENCES person (id),
  noted_at BIGINT NOT NULL,
  PRIMARY KEY (person_id, other_id)
);

-- 服务约定, a version: agreed by elder or relative, worker and street. Only one of an elder stands at a time.
CREATE TABLE care_plan (
  id INTEGER PRIMARY KEY,
  elder_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  version BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('drafted', 'agreed', 'standing', 'sent-back', 'withdrawn', 'ended')),
  made_by BIGINT NOT NULL REFERENCES person (id),
  made_at BIGINT NOT NULL,
  agreed_by BIGINT REFERENCES person (id),
  agreed_as TEXT CHECK (agreed_as IN ('elder', 'relative', 'paper', 'spoken')),
  agreed_at BIGINT,
  street_by BIGINT REFERENCES person (id),
  street_at BIGINT,
  from_on TEXT,
  ended_on TEXT,
  revision BIGINT NOT NULL,
  UNIQUE (elder_id, version)
);
CREATE UNIQUE INDEX care_plan_stands_once ON care_plan (elder_id) WHERE state = 'standing';
CREATE INDEX care_plan_of_unit ON care_plan (unit_id, state);
-- weekdays: digits, 1 for Monday; '' where any day will do, a_week times. Sealed: notes.
CREATE TABLE care_plan_item (
  id INTEGER PRIMARY KEY,
  plan_id BIGINT NOT NULL REFERENCES care_plan (id),
  service TEXT NOT NULL,
  a_week BIGINT NOT NULL CHECK (a_week > 0),
  weekdays TEXT NOT NULL,
  part TEXT CHECK (part IN ('morning', 'noon', 'afternoon', 'evening', 'night')),
  start_minute BIGINT,
  minutes BIGINT NOT NULL CHECK (minutes > 0),
  notes TEXT NOT NULL
);
CREATE INDEX care_plan_item_of_plan ON care_plan_item (plan_id);

-- 帮忙单: somebody wants a visit. A visit that a care plan asks for is one too (item_id). Sealed: words.
-- volunteer_id goes, from agreed_minute on; visit_id is the visit that came of it.
CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  service TEXT NOT NULL,
  wanted_on TEXT NOT NULL,
  part TEXT CHECK (part IN ('morning', 'noon', 'afternoon', 'evening', 'night')),
  start_minute BIGINT,
  minutes BIGINT NOT NULL CHECK (minutes > 0),
  words TEXT NOT NULL,
  asked_by BIGINT REFERENCES person (id),
  asked_as TEXT NOT NULL CHECK (asked_as IN ('elder', 'relative', 'worker', 'plan')),
  item_id BIGINT REFERENCES care_plan_item (id),
  state TEXT NOT NULL CHECK (state IN
    ('open', 'offered', 'accepted', 'under-way', 'done', 'closed', 'cancelled', 'declined', 'lapsed', 'passed-on')),
  volunteer_id BIGINT REFERENCES person (id),
  agreed_minute BIGINT,
  accepted_at BIGINT,
  visit_id BIGINT REFERENCES visit (id),
  next_at BIGINT,
  made_at BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  UNIQUE (item_id, wanted_on)
);
CREATE INDEX request_of_unit ON request (unit_id, state);
CREATE INDEX request_of_volunteer ON request (volunteer_id, wanted_on);
CREATE INDEX request_due ON request (state, next_at);
CREATE TABLE request_elder (
  request_id BIGINT NOT NULL REFERENCES request (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (request_id, elder_id)
);
CREATE INDEX request_by_elder ON request_elder (elder_id);

-- 问问您: a volunteer was asked for a request, once for all; `week`: with a whole week's plan.
CREATE TABLE offer (
  id INTEGER PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES request (id),
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  answer TEXT CHECK (answer IN ('yes', 'no')),
  answered_at BIGINT,
  week TEXT,
  revision BIGINT NOT NULL,
  UNIQUE (request_id, volunteer_id)
);
CREATE INDEX offer_of_volunteer ON offer (volunteer_id, at);

-- 周二归我: kept each week without asking, until it is taken back.
CREATE TABLE promise (
  id INTEGER PRIMARY KEY,
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  service TEXT NOT NULL,
  weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  since_on TEXT NOT NULL,
  until_on TEXT,
  made_at BIGINT NOT NULL,
  revision BIGINT NOT NULL
);
CREATE INDEX promise_of_volunteer ON promise (volunteer_id, until_on);
CREATE INDEX promise_of_elder ON promise (elder_id, until_on);
