-- A commit writes a page of every tree it touches, so the log does with fewer. That no two operations bear one id is found by
-- checking the log, not by an index; what is a meeting's own is found by its id; and the check of a kind builds no list.
-- An index and a check are part of their table, so both tables are made anew.
CREATE TABLE operation_of_few_trees (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  device TEXT NOT NULL,
  clock INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'act' OR kind = 'undo' OR kind = 'redo'),
  label TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  strand TEXT,
  undoes_from INTEGER REFERENCES operation_of_few_trees (n),
  undoes_to INTEGER REFERENCES operation_of_few_trees (n),
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  CHECK ((kind = 'act') = (undoes_from IS NULL)),
  CHECK ((undoes_from IS NULL) = (undoes_to IS NULL))
) STRICT;

CREATE TABLE change_of_few_trees (
  operation INTEGER NOT NULL REFERENCES operation_of_few_trees (n),
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

INSERT INTO operation_of_few_trees
SELECT n, id, device, clock, kind, label, actor, at, strand, undoes_from, undoes_to, previous, hash FROM operation ORDER BY n;

INSERT INTO change_of_few_trees
SELECT operation, ordinal, noun, id, meeting, field, form, before, after FROM change ORDER BY operation, ordinal;

DROP TABLE change;

-- Dropping a table asks of each row whether another refers to it.
CREATE INDEX operation_by_undoes_from ON operation (undoes_from);
CREATE INDEX operation_by_undoes_to ON operation (undoes_to);
DROP TABLE operation;

ALTER TABLE operation_of_few_trees RENAME TO operation;

ALTER TABLE change_of_few_trees RENAME TO change;

CREATE INDEX change_by_record ON change (id, operation);
CREATE INDEX change_by_meeting ON change (meeting, operation) WHERE meeting <> id;

CREATE TRIGGER operation_is_kept BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER operation_is_fixed BEFORE UPDATE ON operation BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER change_is_fixed BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
