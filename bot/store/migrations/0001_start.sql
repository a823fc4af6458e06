-- The first schema. Shared with PostgreSQL save for `INTEGER PRIMARY KEY` (there: BIGINT IDENTITY) and the triggers.
-- Instants are milliseconds UTC, days civil YYYY-MM-DD, points whole half-points.

CREATE TABLE schema_version (number BIGINT PRIMARY KEY, applied_at BIGINT NOT NULL);

-- Units and people -----------------------------------------------------------------------------------------

CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('district', 'street', 'community')),
  name TEXT NOT NULL,
  parent_id BIGINT REFERENCES unit (id),
  UNIQUE (parent_id, name)
);

-- Sealed: phone, address, health_note, id_number. phone_index is an HMAC.
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  number TEXT UNIQUE,
  name TEXT NOT NULL,
  address_form TEXT NOT NULL,
  language TEXT NOT NULL,
  born_on TEXT,
  whereabouts TEXT NOT NULL CHECK (whereabouts IN ('home', 'hospital', 'family', 'nursing-home', 'deceased')),
  asked BIGINT NOT NULL,
  estate TEXT,
  phone TEXT,
  phone_index TEXT,
  address TEXT,
  health_note TEXT,
  id_number TEXT,
  revision BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX person_by_phone ON person (phone_index);

CREATE TABLE role (
  id INTEGER PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('volunteer', 'elder', 'relative', 'worker', 'officer', 'bureau')),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  from_at BIGINT NOT NULL,
  until_at BIGINT,
  granted_by BIGINT REFERENCES person (id)
);
CREATE INDEX role_by_person ON role (person_id);
CREATE INDEX role_by_unit ON role (unit_id, role);

-- Kinship counts both ways; one row a pair, the smaller id first.
CREATE TABLE kin (
  person_id BIGINT NOT NULL REFERENCES person (id),
  other_id BIGINT NOT NULL REFERENCES person (id),
  how TEXT NOT NULL,
  PRIMARY KEY (person_id, other_id),
  CHECK (person_id < other_id)
);

-- A relative who acts for an elder, with the elder's consent as recorded.
CREATE TABLE family (
  relative_id BIGINT NOT NULL REFERENCES person (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  recorded_by BIGINT REFERENCES person (id),
  from_at BIGINT NOT NULL,
  until_at BIGINT,
  PRIMARY KEY (relative_id, elder_id)
);

CREATE TABLE pairing (
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  from_at BIGINT NOT NULL,
  until_at BIGINT,
  PRIMARY KEY (volunteer_id, elder_id)
);

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('record', 'situation', 'health', 'share')),
  given BIGINT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('chat', 'paper', 'spoken')),
  recorded_by BIGINT REFERENCES person (id),
  at BIGINT NOT NULL
);
CREATE INDEX consent_by_person ON consent (person_id, kind);

-- 二(一): what the worker of a community found out about an elder, and what followed. `exception`: how it stands
-- with the street's exception of the subsidy; '' where none was asked for. Sealed: situation, situation_words.
CREATE TABLE circumstances (
  person_id BIGINT PRIMARY KEY REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  situation TEXT,
  situation_words TEXT,
  supporters_away BIGINT,
  hard_at_home BIGINT,
  found_on TEXT,
  found_by BIGINT REFERENCES person (id),
  subsidy BIGINT,
  exception TEXT NOT NULL CHECK (exception IN ('', 'asked', 'given', 'declined')),
  exception_by BIGINT REFERENCES person (id),
  verdict TEXT NOT NULL,
  missing TEXT NOT NULL,
  revision BIGINT NOT NULL
);

CREATE TABLE invitation (
  id INTEGER PRIMARY KEY,
  code_index TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  person_id BIGINT REFERENCES person (id),
  name TEXT NOT NULL,
  elder_id BIGINT REFERENCES person (id),
  made_by BIGINT REFERENCES person (id),
  made_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT,
  used_by BIGINT REFERENCES person (id),
  taken_back_at BIGINT
);

-- Chats ----------------------------------------------------------------------------------------------------

CREATE TABLE chat (
  id BIGINT PRIMARY KEY,
  language TEXT NOT NULL,
  role TEXT,
  reachable BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  opened_at BIGINT NOT NULL
);

CREATE TABLE chat_person (
  chat_id BIGINT NOT NULL REFERENCES chat (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  linked_at BIGINT NOT NULL,
  linked_by BIGINT REFERENCES person (id),
  PRIMARY KEY (chat_id, person_id)
);
CREATE INDEX chat_by_person ON chat_person (person_id);

-- Visits ---------------------------------------------------------------------------------------------------

CREATE TABLE reason (
  id INTEGER PRIMARY KEY,
  person_id BIGINT REFERENCES person (id),
  rule TEXT NOT NULL,
  version TEXT NOT NULL,
  clause TEXT NOT NULL,
  facts TEXT NOT NULL,
  at BIGINT NOT NULL
);

-- Sealed: decision_words.
CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  volunteer_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  service TEXT NOT NULL,
  visited_on TEXT NOT NULL,
  part TEXT CHECK (part IN ('morning', 'noon', 'afternoon', 'evening', 'night')),
  start_minute BIGINT,
  minutes BIGINT NOT NULL CHECK (minutes > 0),
  state TEXT NOT NULL CHECK (state IN
    ('logged', 'verified', 'returned', 'withdrawn', 'refused', 'audited', 'uploaded', 'reversed')),
  round BIGINT NOT NULL,
  logged_by BIGINT NOT NULL REFERENCES person (id),
  logged_at BIGINT NOT NULL,
  decided_by BIGINT REFERENCES person (id),
  decided_at BIGINT,
  decision_words TEXT NOT NULL,
  verified_by BIGINT REFERENCES person (id),
  weighted BIGINT NOT NULL,
  half_points BIGINT NOT NULL,
  revision BIGINT NOT NULL
);
CREATE INDEX visit_by_volunteer ON visit (volunteer_id, visited_on);
CREATE INDEX visit_by_unit ON visit (unit_id, state);

CREATE TABLE visit_elder (
  visit_id BIGINT NOT NULL REFERENCES visit (id),
  elder_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (visit_id, elder_id)
);
CREATE INDEX visit_by_elder ON visit_elder (elder_id);

CREATE TABLE visit_flag (
  visit_id BIGINT NOT NULL REFERENCES visit (id),
  round BIGINT NOT NULL,
  reason_id BIGINT NOT NULL REFERENCES reason (id),
  PRIMARY KEY (visit_id, reason_id)
);

-- What an elder or a relative answered; the latest row of a person counts, the earlier ones stay.
CREATE TABLE confirmation (
  id INTEGER PRIMARY KEY,
  visit_id BIGINT NOT NULL REFERENCES visit (id),
  round BIGINT NOT NULL,
  elder_id BIGINT NOT NULL REFERENCES person (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('elder', 'relative')),
  answer TEXT NOT NULL CHECK (answer IN ('came', 'not-come', 'unsure')),
  at BIGINT NOT NULL
);
CREATE INDEX confirmation_by_visit ON confirmation (visit_id);

-- Points: double entry, append only ------------------------------------------------------------------------

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('issue', 'member', 'redeemed', 'expired', 'pool', 'award')),
  owner_id BIGINT NOT NULL,
  posted_debits BIGINT NOT NULL CHECK (posted_debits >= 0),
  posted_credits BIGINT NOT NULL CHECK (posted_credits >= 0),
  pending_debits BIGINT NOT NULL CHECK (pending_debits >= 0),
  pending_credits BIGINT NOT NULL CHECK (pending_credits >= 0),
  UNIQUE (kind, owner_id),
  CHECK (kind = 'issue' OR posted_credits - posted_debits - pending_debits >= 0)
);

CREATE TABLE transfer (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('post_now', 'pending', 'post', 'void', 'expire')),
  debit_id BIGINT NOT NULL REFERENCES account (id),
  credit_id BIGINT NOT NULL REFERENCES account (id),
  half_points BIGINT NOT NULL CHECK (half_points > 0),
  resolves_id BIGINT UNIQUE REFERENCES transfer (id),
  reverses_id BIGINT UNIQUE REFERENCES transfer (id),
  made_by BIGINT REFERENCES person (id),
  at BIGINT NOT NULL,
  reason_id BIGINT NOT NULL REFERENCES reason (id),
  CHECK (debit_id <> credit_id),
  CHECK ((kind IN ('post', 'void', 'expire')) = (resolves_id IS NOT NULL))
);
CREATE INDEX transfer_by_debit ON transfer (debit_id, id);
CREATE INDEX transfer_by_credit ON transfer (credit_id, id);

CREATE TRIGGER transfer_is_never_changed BEFORE UPDATE ON transfer
BEGIN SELECT RAISE (ABORT, 'a transfer is never changed: set it right by a further one'); END;
CREATE TRIGGER transfer_is_never_deleted BEFORE DELETE ON transfer
BEGIN SELECT RAISE (ABORT, 'a transfer is never deleted: set it right by a further one'); END;

-- The bot's own books --------------------------------------------------------------------------------------

CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  at BIGINT NOT NULL,
  person_id BIGINT REFERENCES person (id),
  role TEXT,
  unit_id BIGINT,
  on_behalf_of BIGINT REFERENCES person (id),
  via TEXT NOT NULL,
  deed TEXT NOT NULL,
  thing TEXT NOT NULL,
  thing_id BIGINT,
  facts TEXT NOT NULL
);
CREATE INDEX record_by_thing ON record (thing, thing_id);

-- Sealed: body.
CREATE TABLE inbox (
  seq INTEGER PRIMARY KEY,
  update_id BIGINT NOT NULL UNIQUE,
  chat_id BIGINT,
  body TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  claims BIGINT NOT NULL,
  errors BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'parked'))
);
CREATE INDEX inbox_open ON inbox (state, chat_id, seq);

-- Single numbers to go on from: next_offset of polling, paused_until of sending.
CREATE TABLE bookmark (name TEXT PRIMARY KEY, value BIGINT NOT NULL);

CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  chat_id BIGINT NOT NULL,
  person_id BIGINT REFERENCES person (id),
  thing TEXT,
  thing_id BIGINT,
  as_role TEXT,
  shown_revision BIGINT NOT NULL,
  telegram_id BIGINT,
  live BIGINT NOT NULL
);
CREATE INDEX message_of_thing ON message (thing, thing_id, live);
CREATE UNIQUE INDEX message_in_chat ON message (chat_id, telegram_id);

-- Sealed: payload.
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  message_id BIGINT REFERENCES message (id),
  chat_id BIGINT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('send', 'edit', 'delete', 'answer', 'leave')),
  lane BIGINT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('ack', 'must', 'info')),
  payload TEXT NOT NULL,
  dedup_key TEXT NOT NULL UNIQUE,
  not_before BIGINT NOT NULL,
  expires_at BIGINT,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'unknown', 'dead')),
  attempts BIGINT NOT NULL,
  receipt BIGINT
);
CREATE INDEX outbox_due ON outbox (state, lane, id);
CREATE INDEX outbox_of_chat ON outbox (chat_id, state);
CREATE INDEX outbox_of_message ON outbox (message_id, state);

-- Sealed: args, answers, question.
CREATE TABLE dialogue (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- buttons carry it: one of an ended talk is never given to another
  chat_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  args TEXT NOT NULL,
  answers TEXT NOT NULL,
  path TEXT NOT NULL,
  awaiting TEXT NOT NULL,
  as_role TEXT,
  message_id BIGINT REFERENCES message (id),
  question TEXT NOT NULL,
  tries BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'parked', 'swapping')),
  touched_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX dialogue_of_chat ON dialogue (chat_id, state);

CREATE TABLE tick (job TEXT NOT NULL, slot TEXT NOT NULL, part BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (job, slot, part));
