-- The series a meeting is of, and from which earlier meetings it takes over.
ALTER TABLE meeting ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN carry_over TEXT NOT NULL DEFAULT 'none'
  CHECK (carry_over IN ('none', 'series', 'host', 'chair', 'unit'));
ALTER TABLE meeting ADD COLUMN carried_from TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(carried_from));
