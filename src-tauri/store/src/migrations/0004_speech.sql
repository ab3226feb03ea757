-- A source may be a speech. A check is part of its table, so the table is made anew; nothing refers to it.
CREATE TABLE source_with_speech (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('press', 'conclusion-notice', 'minutes', 'raw-notes', 'speech')),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  unplaced TEXT NOT NULL CHECK (json_valid(unplaced)),
  debris TEXT NOT NULL CHECK (json_valid(debris))
) STRICT;

INSERT INTO source_with_speech (id, meeting, kind, name, text, unplaced, debris)
SELECT id, meeting, kind, name, text, unplaced, debris FROM source;

DROP TABLE source;

ALTER TABLE source_with_speech RENAME TO source;

CREATE INDEX source_by_meeting ON source (meeting);
