-- Somebody we do not know asks to come in: to help, or for an elder of theirs. Sealed: name, phone, elder.
CREATE TABLE application (
  id INTEGER PRIMARY KEY,
  chat_id BIGINT NOT NULL REFERENCES chat (id),
  kind TEXT NOT NULL CHECK (kind IN ('volunteer', 'elder')),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  name TEXT NOT NULL,
  born_on TEXT,
  phone TEXT NOT NULL,
  elder TEXT NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined')),
  decided_by BIGINT REFERENCES person (id),
  made_at BIGINT NOT NULL,
  revision BIGINT NOT NULL
);
CREATE INDEX application_of_unit ON application (unit_id, state);
CREATE UNIQUE INDEX application_waits_once ON application (chat_id) WHERE state = 'waiting';
