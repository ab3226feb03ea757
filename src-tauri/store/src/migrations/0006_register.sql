-- Tasks change hands, are split, merged and taken up again. A check is part of its table, so the table is made anew;
-- nothing refers to it.
CREATE TABLE progress_with_turns (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  directive TEXT NOT NULL REFERENCES directive (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  kind TEXT NOT NULL CHECK (kind IN (
    'report', 'accept', 'return', 'extend', 'cancel', 'remind', 'reassign', 'split', 'merge', 'reopen')),
  day TEXT NOT NULL,
  "by" TEXT NOT NULL,
  text TEXT NOT NULL,
  percent INTEGER CHECK (percent BETWEEN 0 AND 100),
  evidence TEXT NOT NULL,
  deadline TEXT,
  previous TEXT,
  lead TEXT NOT NULL,
  previous_lead TEXT NOT NULL,
  "into" TEXT REFERENCES directive (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((kind = 'extend') = (deadline IS NOT NULL)),
  CHECK (previous IS NULL OR (kind = 'extend' AND previous < deadline)),
  CHECK ((kind = 'reassign') = (lead <> '')),
  CHECK (previous_lead = '' OR kind = 'reassign'),
  CHECK ((kind = 'merge') = ("into" IS NOT NULL)),
  CHECK (kind IN ('report', 'accept', 'remind') OR trim(text) <> '')
) STRICT;

INSERT INTO progress_with_turns
  (id, meeting, directive, ordinal, kind, day, "by", text, percent, evidence, deadline, previous, lead, previous_lead)
SELECT id, meeting, directive, ordinal, kind, day, "by", text, percent, evidence, deadline, previous, '', ''
FROM progress;

DROP TABLE progress;

ALTER TABLE progress_with_turns RENAME TO progress;

CREATE INDEX progress_by_directive ON progress (directive, ordinal);
CREATE INDEX progress_by_meeting ON progress (meeting);
CREATE INDEX progress_by_into ON progress ("into") WHERE "into" IS NOT NULL;

-- The task that a part was split from, and who was named when a task was given.
ALTER TABLE directive ADD COLUMN origin TEXT REFERENCES directive (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE directive ADD COLUMN given TEXT CHECK (given IS NULL OR json_valid(given));

CREATE INDEX directive_by_origin ON directive (origin) WHERE origin IS NOT NULL;

-- Ways of looking at the register.
CREATE TABLE "view" (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  words TEXT NOT NULL,
  unit TEXT NOT NULL,
  follower TEXT NOT NULL,
  field TEXT NOT NULL,
  statuses TEXT NOT NULL CHECK (json_valid(statuses)),
  reported INTEGER NOT NULL CHECK (reported IN (0, 1)),
  "group" TEXT NOT NULL CHECK ("group" IN ('none', 'lead', 'follower', 'meeting', 'month', 'day', 'status')),
  layout TEXT NOT NULL CHECK (layout IN ('table', 'calendar', 'board'))
) STRICT;
