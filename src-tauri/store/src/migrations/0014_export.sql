-- Papers that were written to files: which bytes, where, what was asked for and what was printed, so that a file edited
-- afterwards is noticed and its edits can be read back. It tells of files outside and no fact of the record: an undo of
-- the record does not unwrite a file, so it stands in no log.
CREATE TABLE export (
  sha256 TEXT NOT NULL,
  path TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  meeting TEXT,
  request TEXT NOT NULL CHECK (json_valid(request)),
  printed TEXT NOT NULL CHECK (json_valid(printed)),
  at TEXT NOT NULL,
  head TEXT NOT NULL,
  PRIMARY KEY (sha256, path)
) STRICT;
CREATE INDEX export_by_fingerprint ON export (fingerprint);
