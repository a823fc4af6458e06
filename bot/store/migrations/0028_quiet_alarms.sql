-- An alarm that neighbours are not called to: what was said is for the family and for those whose office it is.
ALTER TABLE alarm ADD COLUMN quiet BIGINT NOT NULL DEFAULT 0 CHECK (quiet IN (0, 1));
