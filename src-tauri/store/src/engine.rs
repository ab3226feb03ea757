//! Connections to SQLite: which version, which pragmas. Every connection of the program is opened here.

use crate::fault::StoreFault;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// The oldest SQLite that may be used: 3.7.0 to 3.51.2 can corrupt a WAL database (fixed in 3.51.3).
pub const ENGINE_FLOOR: i32 = 3_051_003;

/// Marks a file as a workspace of this program (`PRAGMA application_id`): the letters `TKy1`.
pub(crate) const APPLICATION_ID: i32 = 0x544B_7931;

/// Version of the linked SQLite.
#[must_use]
pub fn engine_version() -> &'static str {
    rusqlite::version()
}

/// Refuses an engine below [`ENGINE_FLOOR`].
pub(crate) fn assert_engine() -> Result<(), StoreFault> {
    if rusqlite::version_number() < ENGINE_FLOOR {
        return Err(StoreFault::EngineTooOld(engine_version().to_owned()));
    }
    Ok(())
}

/// The one connection that writes.
pub(crate) fn open_writer(path: &Path) -> Result<Connection, StoreFault> {
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    let mode: String = connection.query_row("PRAGMA journal_mode=WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreFault::ReadOnly);
    }
    connection.execute_batch(
        "PRAGMA synchronous=FULL; PRAGMA checkpoint_fullfsync=ON; PRAGMA journal_size_limit=67108864;",
    )?;
    harden(&connection)?;
    Ok(connection)
}

/// A connection that only reads.
pub(crate) fn open_reader(path: &Path) -> Result<Connection, StoreFault> {
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    harden(&connection)?;
    connection.execute_batch("PRAGMA query_only=ON;")?;
    Ok(connection)
}

/// What every connection has: foreign keys, delete triggers that REPLACE cannot walk past, no trust in the schema,
/// temporary data in memory only.
fn harden(connection: &Connection) -> Result<(), StoreFault> {
    connection.execute_batch(
        "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;
         PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA busy_timeout=5000; PRAGMA secure_delete=FAST;",
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}
