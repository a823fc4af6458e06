-- Whoever lives elsewhere keeps the quiet hours of their own clock: an IANA name; NULL for the time of the community.
ALTER TABLE person ADD COLUMN zone TEXT;
