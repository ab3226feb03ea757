-- Which facts the columns of a tracker with these titles were taken for. It only spares choosing again: no fact of the
-- record, so it stands in no log.
CREATE TABLE tracker_columns (
  titles TEXT PRIMARY KEY,
  columns TEXT NOT NULL CHECK (json_valid(columns))
) STRICT;
