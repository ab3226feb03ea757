-- How the office numbers its papers, and the number book: a number is given once and goes forward only.
ALTER TABLE office ADD COLUMN number_policy TEXT NOT NULL
  DEFAULT '{"kept_from":null,"grouping":"per-kind","late":"refused","terms":[],"first":[]}'
  CHECK (json_valid(number_policy));

CREATE TABLE number (
  id TEXT PRIMARY KEY,
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  book TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 99999),
  reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reserved', 'used', 'void')),
  system TEXT NOT NULL CHECK (system IN ('state', 'party')),
  kind TEXT NOT NULL,
  code TEXT NOT NULL CHECK (code <> ''),
  secrecy TEXT NOT NULL CHECK (secrecy IN ('none', 'confidential', 'secret', 'top-secret')),
  date TEXT NOT NULL,
  symbol TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (secrecy <> 'top-secret' OR subject = ''),
  signer TEXT NOT NULL,
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  archive TEXT NOT NULL,
  copies INTEGER CHECK (copies >= 0),
  note TEXT NOT NULL,
  paper TEXT,
  UNIQUE (book, number)
) STRICT;

CREATE INDEX number_by_meeting ON number (meeting) WHERE meeting IS NOT NULL;

-- The triggers hold also for INSERT OR REPLACE and UPDATE OR REPLACE, which UNIQUE lets through.
CREATE TRIGGER number_is_given_once BEFORE INSERT ON number
WHEN EXISTS (SELECT 1 FROM number WHERE id = new.id OR (book = new.book AND number = new.number))
BEGIN SELECT RAISE(ABORT, 'a number is given once'); END;

CREATE TRIGGER number_is_fixed BEFORE UPDATE ON number
WHEN new.id <> old.id OR new.book <> old.book OR new.number <> old.number
BEGIN SELECT RAISE(ABORT, 'a number stays what it is'); END;

CREATE TRIGGER number_stays_used BEFORE UPDATE ON number
WHEN old.state = 'used' AND new.state = 'reserved' OR old.paper IS NOT NULL AND new.paper IS NOT old.paper
BEGIN SELECT RAISE(ABORT, 'a used number stays used'); END;

CREATE TRIGGER number_is_void_for_a_reason BEFORE UPDATE ON number
WHEN new.state = 'void' AND trim(new.reason) = ''
BEGIN SELECT RAISE(ABORT, 'a number is void for a reason'); END;

CREATE TRIGGER number_is_kept BEFORE DELETE ON number WHEN old.state <> 'reserved'
BEGIN SELECT RAISE(ABORT, 'a used or void number is kept'); END;
