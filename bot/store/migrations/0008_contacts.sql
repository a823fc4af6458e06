-- 探访. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- Somebody looked in on an elder, or rang: all is well (平安), or it is not (有事). Sealed: words.
CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  elder_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  made_by BIGINT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('volunteer', 'relative', 'worker', 'officer')),
  how TEXT NOT NULL CHECK (how IN ('visit', 'call', 'video')),
  well BIGINT NOT NULL,
  words TEXT NOT NULL,
  made_on TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  taken_back_at BIGINT,
  revision BIGINT NOT NULL
);
CREATE INDEX contact_by_elder ON contact (elder_id, made_on);
