-- 由社区代记, 下次告诉TA. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY).

-- What somebody without a phone would have been told: said to them at the next contact. Sealed: facts.
CREATE TABLE to_tell (
  id INTEGER PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  text_id TEXT NOT NULL,
  facts TEXT NOT NULL,
  at BIGINT NOT NULL,
  said_at BIGINT,
  said_by BIGINT REFERENCES person (id)
);
CREATE INDEX to_tell_of_person ON to_tell (person_id, said_at);

-- An answer that a worker put on record: by call or visit, or from a signed sheet; NULL where it was given in the chat.
ALTER TABLE confirmation ADD COLUMN recorded_by BIGINT REFERENCES person (id);
ALTER TABLE confirmation ADD COLUMN how TEXT CHECK (how IN ('call', 'visit', 'sheet'));
