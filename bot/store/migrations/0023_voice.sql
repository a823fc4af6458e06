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
CREATE INDEX voice_of_chat ON voice (chat_id) WHERE state = 'asked';
