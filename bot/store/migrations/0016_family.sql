-- Relatives and pairing; catalogue, directory, referral. Shared with PostgreSQL save for `INTEGER PRIMARY KEY`.

-- A tie between a relative and an elder, with a number of its own, so that it has a card. `shares`: what the elder's
-- consent covers, words with blanks between; '' once it was revoked. Whoever was family before sees visits and asks.
CREATE TABLE tie (
  id INTEGER PRIMARY KEY,
  relative_id BIGINT NOT NULL REFERENCES person (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  recorded_by BIGINT REFERENCES person (id),
  from_at BIGINT NOT NULL,
  until_at BIGINT,
  shares TEXT NOT NULL,
  revision BIGINT NOT NULL,
  UNIQUE (relative_id, elder_id)
);
INSERT INTO tie (relative_id, elder_id, recorded_by, from_at, until_at, shares, revision)
  SELECT relative_id, elder_id, recorded_by, from_at, until_at, 'visits ask', 1 FROM family
  ORDER BY relative_id, elder_id;
DROP TABLE family;
ALTER TABLE tie RENAME TO family;
CREATE INDEX family_by_elder ON family (elder_id);

-- What the elder lets a relative do who was invited and has not come in yet.
ALTER TABLE invitation ADD COLUMN shares TEXT;

-- A line of the volunteer's for the family. `hidden`: 别告诉孩子. Sealed: words.
CREATE TABLE visit_note (
  visit_id BIGINT PRIMARY KEY REFERENCES visit (id),
  words TEXT NOT NULL,
  written_by BIGINT NOT NULL REFERENCES person (id),
  written_at BIGINT NOT NULL,
  hidden BIGINT NOT NULL
);

-- 四(二): what each child does for an elder (does), and when the family was spoken to (talk). Sealed: who, words.
CREATE TABLE family_note (
  id INTEGER PRIMARY KEY,
  elder_id BIGINT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('does', 'talk')),
  who TEXT NOT NULL,
  words TEXT NOT NULL,
  on_day TEXT NOT NULL,
  noted_by BIGINT NOT NULL REFERENCES person (id),
  ended_at BIGINT
);
CREATE INDEX family_note_by_elder ON family_note (elder_id);

-- 结对: since which day, and why it ended. Sealed: ended_why.
ALTER TABLE pairing ADD COLUMN since_on TEXT;
ALTER TABLE pairing ADD COLUMN ended_why TEXT;

-- 四(二): an organisation of a community that pairs up with elders. Sealed: contact, phone.
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  added_by BIGINT NOT NULL REFERENCES person (id),
  UNIQUE (unit_id, name)
);
CREATE TABLE organisation_pairing (
  id INTEGER PRIMARY KEY,
  organisation_id BIGINT NOT NULL REFERENCES organisation (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  since_on TEXT NOT NULL,
  until_at BIGINT,
  ended_why TEXT
);
CREATE INDEX organisation_pairing_by_elder ON organisation_pairing (elder_id);

-- 二(五): the directory. What is in it is known to everybody, so nothing is sealed.
CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  kind TEXT NOT NULL CHECK (kind IN ('facility', 'clinic', 'meals', 'paid')),
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  hours TEXT NOT NULL,
  phone TEXT NOT NULL,
  price TEXT NOT NULL,
  kept_by BIGINT NOT NULL REFERENCES person (id),
  closed_at BIGINT,
  revision BIGINT NOT NULL
);
CREATE INDEX place_by_unit ON place (unit_id, kind);

-- 二(五): an elder was referred to a place, or somewhere outside; it is asked afterwards whether it helped.
-- Sealed: name, words.
CREATE TABLE referral (
  id INTEGER PRIMARY KEY,
  elder_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  place_id BIGINT REFERENCES place (id),
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  owner_id BIGINT NOT NULL REFERENCES person (id),
  made_on TEXT NOT NULL,
  ask_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'helped', 'not-helped')),
  ended_on TEXT,
  revision BIGINT NOT NULL
);
CREATE INDEX referral_by_unit ON referral (unit_id, state);
