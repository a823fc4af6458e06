-- 二(一) 原则上: why a community asks the street for an exception, what the street answered, and the reason that is kept.
-- Sealed: exception_words, exception_answer. An application for an elder knows who came of it.
ALTER TABLE circumstances ADD COLUMN exception_words TEXT;
ALTER TABLE circumstances ADD COLUMN exception_answer TEXT;
ALTER TABLE circumstances ADD COLUMN exception_reason_id BIGINT REFERENCES reason (id);
ALTER TABLE application ADD COLUMN person_id BIGINT REFERENCES person (id);
CREATE INDEX application_of_person ON application (person_id);
