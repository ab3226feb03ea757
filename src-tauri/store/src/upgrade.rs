//! From an older version of the schema to this one: a checked copy of the file is kept first, then all steps are taken
//! or none.

use crate::backup::copy_whole;
use crate::engine::open_reader;
use crate::fault::StoreFault;
use crate::migration::{MIGRATIONS, migrate};
use crate::operation::head;
use crate::verify::verify_log;
use crate::workspace::DATABASE;
use rusqlite::Connection;
use std::path::Path;

/// Whether a database of this version has steps to take.
pub(crate) const fn is_due(version: u32) -> bool {
    (version as usize) < MIGRATIONS.len()
}

/// Brings an open database from its version to the newest. The copy's name tells the version and the last operation.
///
/// # Errors
/// The copy cannot be written or is not whole, or a step fails: the database is then as before.
pub(crate) fn upgrade(writer: &mut Connection, database: &Path, version: u32) -> Result<(), StoreFault> {
    if version > 0 {
        keep_copy(writer, database, version)?;
    }
    migrate(writer, MIGRATIONS)
}

/// A copy of that name is there already when an earlier upgrade broke off: with the same last operation, it is the same.
fn keep_copy(writer: &Connection, database: &Path, version: u32) -> Result<(), StoreFault> {
    let last = head(writer)?;
    let number = last.as_ref().map_or(0, |operation| operation.n);
    let path = database.with_file_name(format!("truoc-nang-cap-{version}-{number}-{DATABASE}"));
    if path.exists() {
        return Ok(());
    }
    let hash = last.map(|operation| operation.hash).unwrap_or_default();
    copy_whole(writer, &path, |copy| verify_log(&open_reader(copy)?)?.ending_with(&hash).map(|_| ()))
}
