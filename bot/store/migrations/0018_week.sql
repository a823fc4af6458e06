-- At most one message a day that nobody asked for (UX 24): whoever comes first has the day. told_on: the reader's own.
CREATE TABLE unasked (
  person_id BIGINT NOT NULL REFERENCES person (id),
  told_on TEXT NOT NULL,
  what TEXT NOT NULL,
  PRIMARY KEY (person_id, told_on)
);

-- The numbers of a street or the district, as they stood on a working week's first morning: the clerk draws their
-- chart outside of any turn, then they are told. Nobody's name is in `facts`.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  slot TEXT NOT NULL,
  facts TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('drawing', 'told')),
  tries BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  UNIQUE (unit_id, slot)
);
CREATE INDEX report_waits ON report (state, id);

CREATE INDEX visit_logged ON visit (logged_at);
