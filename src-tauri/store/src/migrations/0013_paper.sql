-- Frozen papers: what left the office, byte for byte, with the facts it was made of. A row comes once and stays. REPLACE
-- deletes without asking delete triggers where recursive_triggers is off, so a taken key is refused before it can do so.
CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  system TEXT NOT NULL,
  rule_set TEXT NOT NULL,
  unit TEXT NOT NULL,
  number INTEGER CHECK (number >= 0),
  symbol TEXT NOT NULL,
  date TEXT,
  signer TEXT NOT NULL,
  subject TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file TEXT NOT NULL REFERENCES blob (sha256),
  facts TEXT NOT NULL REFERENCES blob (sha256),
  gaps TEXT NOT NULL CHECK (json_valid(gaps)),
  head INTEGER NOT NULL CHECK (head >= 0),
  head_hash TEXT NOT NULL,
  at TEXT NOT NULL,
  "by" TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  corrects TEXT UNIQUE REFERENCES paper (id),
  reason TEXT NOT NULL,
  CHECK ((corrects IS NULL) = (version = 1)),
  CHECK (corrects IS NULL OR trim(reason) <> '')
) STRICT, WITHOUT ROWID;

CREATE INDEX paper_by_meeting ON paper (meeting);
CREATE INDEX paper_by_file ON paper (file);
CREATE INDEX paper_by_facts ON paper (facts);

CREATE TRIGGER paper_is_kept BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'a frozen paper stays'); END;
CREATE TRIGGER paper_is_fixed BEFORE UPDATE ON paper BEGIN SELECT RAISE(ABORT, 'a frozen paper stays'); END;
CREATE TRIGGER paper_comes_once BEFORE INSERT ON paper
WHEN EXISTS (SELECT 1 FROM paper WHERE id = new.id OR corrects = new.corrects)
BEGIN SELECT RAISE(ABORT, 'a frozen paper stays'); END;

-- The bytes that a frozen paper names stay as they are.
CREATE TRIGGER blob_of_paper_is_kept BEFORE DELETE ON blob
WHEN EXISTS (SELECT 1 FROM paper WHERE file = old.sha256) OR EXISTS (SELECT 1 FROM paper WHERE facts = old.sha256)
BEGIN SELECT RAISE(ABORT, 'a frozen paper stays'); END;
CREATE TRIGGER blob_of_paper_is_fixed BEFORE UPDATE ON blob
WHEN EXISTS (SELECT 1 FROM paper WHERE file = old.sha256) OR EXISTS (SELECT 1 FROM paper WHERE facts = old.sha256)
BEGIN SELECT RAISE(ABORT, 'a frozen paper stays'); END;
