-- 跟谁一起: whom a volunteer named as having come along, what they said to it, and the visit that is their own.
CREATE TABLE companion (
  id INTEGER PRIMARY KEY,
  visit_id BIGINT NOT NULL REFERENCES visit (id),
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('asked', 'agreed', 'denied')),
  own_visit_id BIGINT REFERENCES visit (id),
  revision BIGINT NOT NULL,
  UNIQUE (visit_id, volunteer_id),
  CHECK ((state = 'agreed') = (own_visit_id IS NOT NULL))
);
CREATE INDEX companion_by_volunteer ON companion (volunteer_id);
CREATE INDEX companion_by_own_visit ON companion (own_visit_id);
