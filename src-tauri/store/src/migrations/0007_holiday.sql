-- How the office counts days and when it warns; from when a meeting's deadlines are counted.
ALTER TABLE office ADD COLUMN counting TEXT NOT NULL
  DEFAULT '{"start":"issue","days":"calendar","on_day_off":"stays"}' CHECK (json_valid(counting));
ALTER TABLE office ADD COLUMN thresholds TEXT NOT NULL
  DEFAULT '{"due_soon":7,"yellow":3,"deep_red":3}' CHECK (json_valid(thresholds));

ALTER TABLE meeting ADD COLUMN issued TEXT;
ALTER TABLE meeting ADD COLUMN received TEXT CHECK (received >= issued);

-- What the office itself notes of a day. Days off by law are reckoned, not kept.
CREATE TABLE holiday (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('off', 'in-lieu', 'make-up')),
  name TEXT NOT NULL
) STRICT;

-- How pressing a task is, to what field it belongs, and its milestones.
ALTER TABLE directive ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('normal', 'high', 'top'));
ALTER TABLE directive ADD COLUMN field TEXT NOT NULL DEFAULT '';
ALTER TABLE directive ADD COLUMN milestones TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(milestones));
