-- How the office reads “trước ngày X”.
ALTER TABLE office ADD COLUMN before_day TEXT NOT NULL DEFAULT 'day-itself'
  CHECK (before_day IN ('day-itself', 'day-before'));
