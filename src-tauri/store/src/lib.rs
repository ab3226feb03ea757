//! The record on disk.
//!
//! One SQLite file per workspace: a table per noun, the operation log that is undo, history and audit at
//! once, a search index, photographs as blobs, and verified backups. A change is answered only after its
//! commit is on disk. Rules of the domain are not checked here, and no clock is read.

mod backup;
mod blob;
mod change;
mod engine;
mod export;
mod fault;
mod field;
mod files;
mod frozen;
mod kept;
mod lock;
mod migration;
mod narrow;
mod operation;
mod outline;
mod reader;
mod row;
mod search;
mod table;
mod touched;
mod tracker_columns;
mod transaction;
mod undo;
mod upgrade;
mod verify;
mod wal;
mod workspace;

pub use backup::{BackupFile, restore};
pub use blob::fingerprint;
pub use change::Change;
pub use engine::{ENGINE_FLOOR, engine_version};
pub use export::Export;
pub use fault::StoreFault;
pub use files::write_whole;
pub use migration::schema;
pub use operation::{Operation, OperationKind, Stamp};
pub use reader::Reader;
pub use search::{MARK_CLOSE, MARK_OPEN, SearchHit};
pub use table::Table;
pub use touched::Touched;
pub use transaction::Act;
pub use verify::Report;
pub use workspace::{Store, Undone, holds_workspace};
