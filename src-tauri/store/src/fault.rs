//! What can go wrong with a workspace on disk, told apart so that each can be answered differently.

use rusqlite::ErrorCode;
use std::io;
use std::path::PathBuf;

/// A fault of the store. The secretary turns it into a sentence for the user.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    /// Another program holds the workspace.
    #[error("workspace is in use")]
    Locked,
    /// The file or its folder does not take writes.
    #[error("workspace is read-only")]
    ReadOnly,
    /// No space left on the device. What was committed before is intact.
    #[error("no space left")]
    NoSpace,
    /// The file is an SQLite database, but not one of ours; or no database at all.
    #[error("not a workspace")]
    Foreign,
    /// The workspace was written by a newer version, with the schema version given.
    #[error("workspace has schema version {0}")]
    Newer(u32),
    /// The file fails its checks; what was found.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A record that the log or the caller speaks of is not there.
    #[error("no such record")]
    NotFound,
    /// Nothing to undo or redo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// What no undo takes back: a record of this noun has gone out.
    #[error("a {0} that went out is kept")]
    Kept(thuky_domain::Noun),
    /// The linked SQLite is older than the program allows.
    #[error("SQLite {0} is too old")]
    EngineTooOld(String),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A record does not fit its table: a fault of the program.
    #[error("record does not fit its table: {0}")]
    Shape(#[from] serde_json::Error),
    /// Anything else SQLite said.
    #[error(transparent)]
    Engine(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::NoSpace,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::NotADatabase) => Self::Foreign,
            _ => Self::Engine(error),
        }
    }
}

impl StoreFault {
    /// A fault of the file system at a path; a full or read-only disk is told apart.
    pub(crate) fn io(path: impl Into<PathBuf>, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io { path: path.into(), source },
        }
    }
}
