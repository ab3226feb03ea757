-- The office's own wording of each kind of paper, version by version. A template is a blob.
CREATE TABLE wording (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  system TEXT NOT NULL CHECK (system IN ('state', 'party')),
  version INTEGER NOT NULL CHECK (version > 0),
  day TEXT NOT NULL,
  note TEXT NOT NULL,
  phrases TEXT NOT NULL CHECK (json_valid(phrases)),
  "order" TEXT NOT NULL CHECK (json_valid("order")),
  left_out TEXT NOT NULL CHECK (json_valid(left_out)),
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  signer TEXT CHECK (signer IS NULL OR json_valid(signer)),
  page TEXT NOT NULL CHECK (json_valid(page)),
  template TEXT REFERENCES blob (sha256),
  template_name TEXT NOT NULL,
  UNIQUE (kind, system, version)
) STRICT;
