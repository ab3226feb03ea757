-- Records whose search entry is behind. Writing one entry means writing all its words anew, too dear for every autosave
-- of a long text: a changed record is noted here, in the same transaction, and the next search brings its entry up to date.
CREATE TABLE search_due (
  id TEXT PRIMARY KEY,
  noun TEXT NOT NULL,
  meeting TEXT
) STRICT, WITHOUT ROWID;
