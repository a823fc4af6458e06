-- What is looked for at each tap, each second or each minute is found without reading a whole table.
-- Shared with PostgreSQL.

CREATE INDEX message_of_person ON message (person_id, live);
CREATE INDEX kin_of_other ON kin (other_id);
CREATE INDEX pairing_of_elder ON pairing (elder_id);
CREATE INDEX person_by_name ON person (name);
CREATE INDEX referral_of_elder ON referral (elder_id);
CREATE INDEX stay_of_volunteer ON stay (volunteer_id, state);
CREATE INDEX request_due_at ON request (next_at);
CREATE INDEX request_of_visit ON request (visit_id);
CREATE INDEX planned_request ON planned (request_id);
-- SQLite does not see that state = 'asked' is one of those that the old ones named, and never took them.
DROP INDEX voice_open;
DROP INDEX voice_of_chat;
CREATE INDEX voice_by_state ON voice (state, said_at);
CREATE INDEX voice_of_chat ON voice (chat_id, state);
