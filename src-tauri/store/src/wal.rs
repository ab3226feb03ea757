//! Room ahead in the write-ahead log. A commit that makes the file longer waits for the file system to note the new length; one
//! that writes over what is there waits only for its own pages. So the log is given its usual length before the first save.
//!
//! The zeros mean nothing to SQLite: frames end where the first one does not bear the salts of the header, and a log
//! without a header is empty.

use rusqlite::Connection;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

/// Pages after which SQLite moves the log into the database and begins it anew.
const CHECKPOINT_PAGES: u32 = 200;
/// Length given ahead, in bytes: those pages with their headers, and a last commit that goes beyond.
const ROOM: u64 = 1 << 20;

/// Gives the log of a database its room. Without it, as on a full disk, saving is slower and no less safe.
pub(crate) fn make_room(writer: &Connection, database: &Path) -> rusqlite::Result<()> {
    writer.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES)?;
    let _ = lengthen(&database.with_extension("db-wal"));
    Ok(())
}

fn lengthen(log: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).open(log)?;
    let missing = ROOM.saturating_sub(file.metadata()?.len());
    file.write_all(&vec![0; usize::try_from(missing).unwrap_or_default()])
}
