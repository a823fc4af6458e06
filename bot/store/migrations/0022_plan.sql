-- 排下周, and 周二归我 over a festival. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- The week of a community: drafted silently, then sent, once.
CREATE TABLE week_plan (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  monday TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('drafted', 'sent')),
  made_by BIGINT REFERENCES person (id),
  made_at BIGINT NOT NULL,
  sent_by BIGINT REFERENCES person (id),
  sent_at BIGINT,
  revision BIGINT NOT NULL,
  UNIQUE (unit_id, monday)
);
-- kept: promised once for all; proposed: to be asked; left: the worker sends nobody for now.
CREATE TABLE planned (
  plan_id BIGINT NOT NULL REFERENCES week_plan (id),
  request_id BIGINT NOT NULL REFERENCES request (id),
  volunteer_id BIGINT REFERENCES person (id),
  start_minute BIGINT,
  kind TEXT NOT NULL CHECK (kind IN ('kept', 'proposed', 'left')),
  PRIMARY KEY (plan_id, request_id),
  CHECK ((kind = 'left') = (volunteer_id IS NULL))
);
CREATE INDEX planned_for ON planned (volunteer_id);
-- What one volunteer was sent of it, in one message. What they were asked are offers, with that week.
CREATE TABLE week_ask (
  id INTEGER PRIMARY KEY,
  plan_id BIGINT NOT NULL REFERENCES week_plan (id),
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  until_at BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  UNIQUE (plan_id, volunteer_id)
);
-- 过节那周还去吗: a promise whose day falls on a festival is asked about, and kept only after a yes.
CREATE TABLE festival_ask (
  id INTEGER PRIMARY KEY,
  promise_id BIGINT NOT NULL REFERENCES promise (id),
  visit_on TEXT NOT NULL,
  festival TEXT NOT NULL CHECK (festival IN ('spring', 'national')),
  asked_at BIGINT NOT NULL,
  passed_on_at BIGINT,
  answer TEXT CHECK (answer IN ('yes', 'no')),
  answered_by BIGINT REFERENCES person (id),
  revision BIGINT NOT NULL,
  UNIQUE (promise_id, visit_on)
);
