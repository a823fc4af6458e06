-- Voice notes: the sound stays with Telegram and is sent again by its id; heard or given up, the id is emptied.
-- `unit_id` is the community that hears it where no machine does. Sealed: file_id.
CREATE TABLE voice (
  id INTEGER PRIMARY KEY,
  chat_id BIGINT NOT NULL REFERENCES chat (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  file_id TEXT NOT NULL,
  seconds BIGINT NOT NULL,
  said_at BIGINT NOT NULL,
  asked_at BIGINT,
  state TEXT NOT NULL
    CHECK (state IN ('reading', 'asked', 'waiting', 'heard', 'understood', 'left', 'gone')),
  tries BIGINT NOT NULL,
  played BIGINT NOT NULL,
  heard_by BIGINT REFERENCES person (id),
  heard_at BIGINT,
  revision BIGINT NOT NULL
);
CREATE INDEX voice_open ON voice (state, id) WHERE state IN ('reading', 'asked', 'waiting');
CREATE INDEX voice_of_chat ON voice (chat_id) WHERE state IN ('asked', 'reading');

-- 读给我听: short clips that a worker spoke once, for all of a community. `phrase` is a word's key, or name-<person>.
-- The sound is kept here, for it is joined with others: Telegram's own copy could not be. Sealed: file_id, sound.
CREATE TABLE clip (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  phrase TEXT NOT NULL,
  file_id TEXT NOT NULL,
  sound TEXT,
  tries BIGINT NOT NULL,
  made_by BIGINT NOT NULL REFERENCES person (id),
  made_at BIGINT NOT NULL,
  UNIQUE (unit_id, phrase)
);
CREATE INDEX clip_to_fetch ON clip (id) WHERE sound IS NULL;

-- What is to be read to somebody: these clips, joined outside of every turn, then gone. Sealed: phrases.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  chat_id BIGINT NOT NULL REFERENCES chat (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  phrases TEXT NOT NULL,
  tries BIGINT NOT NULL,
  made_at BIGINT NOT NULL
);
