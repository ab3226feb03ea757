-- How the office counts days and when it warns; from when a meeting's deadlines are counted.
ALTER TABLE office ADD COLUMN counting TEXT NOT NULL
  DEFAULT '{"start":"issue","days":"calendar","on_day_off":"stays"}' CHECK (json_valid(counting));
ALTER TABLE office ADD COLUMN thresholds TEXT NOT NULL
  DEFAULT '{"due_soon":7,"yellow":3,"deep_red":3}' CHECK (json_valid(thresholds));

ALTER TABLE meeting ADD COLUMN issued TEXT;
ALTER TABLE meeting ADD COLUMN received TEXT CHECK (received >= issued);
