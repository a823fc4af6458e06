-- 纸上记: a volunteer's week on paper. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- `number` is what stands on it to be typed, `code_index` finds it by its QR code. Printed anew it is the same sheet.
CREATE TABLE sheet (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  monday TEXT NOT NULL,
  number BIGINT NOT NULL,
  code_index TEXT UNIQUE,
  handed_in_on TEXT,
  made_by BIGINT NOT NULL REFERENCES person (id),
  made_at BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  UNIQUE (unit_id, volunteer_id, monday),
  UNIQUE (unit_id, number)
);
-- The short codes of the elders, as they are printed; they never change on a sheet.
CREATE TABLE sheet_elder (
  sheet_id BIGINT NOT NULL REFERENCES sheet (id),
  code BIGINT NOT NULL,
  elder_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (sheet_id, code),
  UNIQUE (sheet_id, elder_id)
);
CREATE TABLE sheet_visit (
  visit_id BIGINT PRIMARY KEY REFERENCES visit (id),
  sheet_id BIGINT NOT NULL REFERENCES sheet (id)
);
CREATE INDEX sheet_visits ON sheet_visit (sheet_id);
-- Photos of the signed sheet: evidence, so none takes the place of another. Sealed: file_id.
CREATE TABLE sheet_photo (
  id INTEGER PRIMARY KEY,
  sheet_id BIGINT NOT NULL REFERENCES sheet (id),
  file_id TEXT NOT NULL,
  kept_by BIGINT NOT NULL REFERENCES person (id),
  kept_at BIGINT NOT NULL
);
CREATE INDEX sheet_photos ON sheet_photo (sheet_id);
-- What waits for the clerk to be printed into a chat: these sheets, in one file.
CREATE TABLE sheet_print (
  id INTEGER PRIMARY KEY,
  chat_id BIGINT NOT NULL REFERENCES chat (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  sheet_ids TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('making', 'done', 'refused')),
  tries BIGINT NOT NULL,
  asked_at BIGINT NOT NULL
);
CREATE INDEX sheet_print_waits ON sheet_print (state, id);
