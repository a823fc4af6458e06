-- The register (帮扶对象数据库): what a community keeps of an elder beside the findings of 二(一).
-- Sealed: every field but who noted it and when. person.id_index is an HMAC, as person.phone_index is.
CREATE TABLE profile (
  person_id BIGINT PRIMARY KEY REFERENCES person (id),
  lives_with TEXT,
  self_care TEXT,
  home TEXT,
  means TEXT,
  subsidies TEXT,
  dialect TEXT,
  contact TEXT,
  noted_by BIGINT REFERENCES person (id),
  noted_on TEXT NOT NULL
);
ALTER TABLE person ADD COLUMN id_index TEXT;
CREATE INDEX person_by_id_number ON person (id_index);
