-- The record of an office. One table per noun; JSON only for lists and maps that are never searched by.
-- Dates are ISO 8601 text ('2023-02-22', '--02-22' when the year is unknown); ids are UUIDv7 text.

CREATE TABLE workspace (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The operation log: undo, history and audit at once. Rows are only ever added.
CREATE TABLE operation (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL,
  clock INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
  label TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  strand TEXT,
  undoes_from INTEGER REFERENCES operation (n),
  undoes_to INTEGER REFERENCES operation (n),
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  CHECK ((kind = 'act') = (undoes_from IS NULL)),
  CHECK ((undoes_from IS NULL) = (undoes_to IS NULL))
) STRICT;

CREATE TABLE change (
  operation INTEGER NOT NULL REFERENCES operation (n),
  ordinal INTEGER NOT NULL,
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  meeting TEXT,
  field TEXT NOT NULL,           -- '' when the whole record came or went
  form TEXT NOT NULL CHECK (form IN ('whole', 'splice')),
  before TEXT,
  after TEXT,
  PRIMARY KEY (operation, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_by_record ON change (id, operation);
CREATE INDEX change_by_meeting ON change (meeting, operation);

CREATE TRIGGER operation_is_kept BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER operation_is_fixed BEFORE UPDATE ON operation BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER change_is_fixed BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TABLE office (
  id TEXT PRIMARY KEY,
  system TEXT NOT NULL CHECK (system IN ('state', 'party')),
  superior_body TEXT NOT NULL,
  body TEXT NOT NULL,
  place TEXT NOT NULL,
  symbol TEXT NOT NULL,
  signers TEXT NOT NULL CHECK (json_valid(signers)),
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  archive TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  honorific TEXT NOT NULL,
  note TEXT NOT NULL,
  sort_key BLOB NOT NULL         -- order by given name; see name_order in the domain
) STRICT;

CREATE INDEX person_by_name ON person (sort_key);

CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  abbreviations TEXT NOT NULL CHECK (json_valid(abbreviations)),
  since TEXT,
  until TEXT,
  successor TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE position (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  unit TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  since TEXT,
  until TEXT,
  precedence INTEGER NOT NULL
) STRICT;

CREATE INDEX position_by_person ON position (person);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'conference', 'working-session', 'sitting', 'briefing')),
  title TEXT NOT NULL,
  host TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  date TEXT,
  session TEXT CHECK (session IN ('morning', 'afternoon', 'evening')),
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  place TEXT NOT NULL,
  proceedings TEXT NOT NULL,
  conclusion TEXT NOT NULL,
  secrecy TEXT NOT NULL CHECK (secrecy IN ('none', 'confidential', 'secret', 'top-secret')),
  urgency TEXT NOT NULL CHECK (urgency IN ('none', 'urgent', 'very-urgent', 'express')),
  trashed INTEGER NOT NULL CHECK (trashed IN (0, 1)),
  spans TEXT NOT NULL CHECK (json_valid(spans))
) STRICT;

CREATE INDEX meeting_by_date ON meeting (trashed, date);

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('press', 'conclusion-notice', 'minutes', 'raw-notes')),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  unplaced TEXT NOT NULL CHECK (json_valid(unplaced)),
  debris TEXT NOT NULL CHECK (json_valid(debris))
) STRICT;

CREATE INDEX source_by_meeting ON source (meeting);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  presenter TEXT NOT NULL,
  proceedings TEXT NOT NULL
) STRICT;

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting, ordinal);

CREATE TABLE attendee (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  honorific TEXT NOT NULL,
  positions TEXT NOT NULL CHECK (json_valid(positions)),
  organisation TEXT NOT NULL,
  "group" TEXT NOT NULL,
  group_size INTEGER CHECK (group_size >= 0),
  side TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('chair', 'recorder', 'delegate', 'guest')),
  presence TEXT NOT NULL CHECK (presence IN ('invited', 'present', 'excused', 'absent', 'substitute')),
  presence_note TEXT NOT NULL,
  spans TEXT NOT NULL CHECK (json_valid(spans)),
  CHECK ("group" = '' OR name = ''),
  CHECK ("group" = '' OR role <> 'chair')
) STRICT;

CREATE INDEX attendee_by_meeting ON attendee (meeting, ordinal);
CREATE INDEX attendee_by_person ON attendee (person);

CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  agenda_item TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  speaker TEXT NOT NULL,
  role TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('assessment', 'request', 'conclusion')),
  text TEXT NOT NULL,
  spans TEXT NOT NULL CHECK (json_valid(spans))
) STRICT;

CREATE INDEX statement_by_meeting ON statement (meeting, ordinal);

CREATE TABLE figure (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  sentence TEXT NOT NULL,
  spans TEXT NOT NULL CHECK (json_valid(spans))
) STRICT;

CREATE INDEX figure_by_meeting ON figure (meeting, ordinal);

CREATE TABLE cited_document (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  number TEXT NOT NULL,
  date TEXT,
  issuer TEXT NOT NULL,
  title TEXT NOT NULL,
  likeness TEXT NOT NULL         -- folded type, number and year: equal for the same document
) STRICT;

CREATE INDEX cited_document_by_likeness ON cited_document (likeness);

CREATE TABLE citation (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES cited_document (id) DEFERRABLE INITIALLY DEFERRED,
  doubt TEXT NOT NULL,
  spans TEXT NOT NULL CHECK (json_valid(spans))
) STRICT;

CREATE INDEX citation_by_meeting ON citation (meeting, ordinal);
CREATE INDEX citation_by_document ON citation (document);

-- Pictures by SHA-256 of their bytes. Never deleted while any photograph, living or in the log, may name them.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE photograph (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  caption TEXT NOT NULL,
  blob TEXT NOT NULL REFERENCES blob (sha256),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0)
) STRICT;

CREATE INDEX photograph_by_meeting ON photograph (meeting, ordinal);

CREATE TABLE directive (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('task', 'exhortation', 'assessment')),
  text TEXT NOT NULL,
  speaker TEXT NOT NULL,
  lead TEXT NOT NULL,
  coordinating TEXT NOT NULL CHECK (json_valid(coordinating)),
  deadline TEXT CHECK (deadline IS NULL OR json_valid(deadline)),
  product TEXT NOT NULL,
  authority TEXT NOT NULL,
  follower TEXT NOT NULL,
  spans TEXT NOT NULL CHECK (json_valid(spans))
) STRICT;

CREATE INDEX directive_by_meeting ON directive (meeting, ordinal);

-- Search: what is indexed is folded (đ as d; marks by the tokenizer), what is shown is the original.
CREATE TABLE search_entry (
  rowid INTEGER PRIMARY KEY,
  noun TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  meeting TEXT,
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, content = 'search_entry', content_rowid = 'rowid', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
  INSERT INTO search_index (rowid, title, body)
  VALUES (new.rowid, replace(replace(new.title, 'đ', 'd'), 'Đ', 'D'), replace(replace(new.body, 'đ', 'd'), 'Đ', 'D'));
END;

CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN
  INSERT INTO search_index (search_index, rowid, title, body)
  VALUES ('delete', old.rowid, replace(replace(old.title, 'đ', 'd'), 'Đ', 'D'), replace(replace(old.body, 'đ', 'd'), 'Đ', 'D'));
END;
