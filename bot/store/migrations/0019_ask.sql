-- A request may be asked about anew (再问一轮), and what became of it is said in words. Sealed: outcome.
ALTER TABLE request ADD COLUMN again_at BIGINT;
ALTER TABLE request ADD COLUMN outcome TEXT;
