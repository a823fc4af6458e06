-- Rosters (名单) on their way in and out. The file stays with Telegram and is fetched anew for each step: of what
-- is in it, nothing is kept here but the words of its header. Sealed: file_id.
CREATE TABLE roster (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('in', 'out')),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  chat_id BIGINT NOT NULL REFERENCES chat (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  message_id BIGINT REFERENCES message (id),
  file_id TEXT,
  layout TEXT NOT NULL,
  headers TEXT NOT NULL,
  agreed BIGINT,
  state TEXT NOT NULL CHECK (state IN ('reading', 'asking', 'ready', 'keeping', 'making', 'done', 'refused', 'left')),
  tries BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  revision BIGINT NOT NULL
);
CREATE INDEX roster_waits ON roster (state, id);

-- What the columns of a street's own sheet mean, as a community told once. `place` is the order on the newest sheet.
CREATE TABLE roster_column (
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  header TEXT NOT NULL,
  written TEXT NOT NULL,
  field TEXT NOT NULL,
  place BIGINT,
  PRIMARY KEY (unit_id, header)
);
