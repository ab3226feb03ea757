-- What is told of a task after it was given, step by step.
CREATE TABLE progress (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  directive TEXT NOT NULL REFERENCES directive (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  kind TEXT NOT NULL CHECK (kind IN ('report', 'accept', 'return', 'extend', 'cancel')),
  day TEXT NOT NULL,
  "by" TEXT NOT NULL,
  text TEXT NOT NULL,
  percent INTEGER CHECK (percent BETWEEN 0 AND 100),
  evidence TEXT NOT NULL,
  deadline TEXT,
  previous TEXT,
  CHECK ((kind = 'extend') = (deadline IS NOT NULL)),
  CHECK (previous IS NULL OR (kind = 'extend' AND previous < deadline)),
  CHECK (kind IN ('report', 'accept') OR trim(text) <> '')
) STRICT;

CREATE INDEX progress_by_directive ON progress (directive, ordinal);
CREATE INDEX progress_by_meeting ON progress (meeting);
