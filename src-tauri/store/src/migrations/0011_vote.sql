-- Votes of a meeting. Figures are kept as they were told: whether they add up is said, not enforced.
CREATE TABLE vote (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  matter TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('show-of-hands', 'ballot')),
  present INTEGER NOT NULL CHECK (present >= 0),
  in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
  against INTEGER NOT NULL CHECK (against >= 0),
  abstained INTEGER NOT NULL CHECK (abstained >= 0)
) STRICT;
CREATE INDEX vote_by_meeting ON vote (meeting, ordinal);

-- What sort of body the office is, and the logo of a company or a school.
ALTER TABLE office ADD COLUMN kind TEXT NOT NULL DEFAULT 'body' CHECK (kind IN ('body', 'company', 'school'));
ALTER TABLE office ADD COLUMN logo TEXT CHECK (logo IS NULL OR json_valid(logo));
