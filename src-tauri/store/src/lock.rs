//! One program at a time: an operating-system lock beside the database, which also remembers an unclean end.

use crate::fault::StoreFault;
use crate::files::open_private;
use std::fs::{File, TryLockError};
use std::io::{Read, Write};
use std::path::Path;

/// The lock of a workspace, held while it is open.
pub(crate) struct Lock {
    file: File,
    unclean: bool,
}

impl Lock {
    /// Takes the lock or reports that another program has it.
    pub(crate) fn take(path: &Path) -> Result<Self, StoreFault> {
        let mut file = open_private(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreFault::Locked),
            Err(TryLockError::Error(error)) => return Err(StoreFault::io(path, error)),
        }
        let mut before = String::new();
        file.read_to_string(&mut before).map_err(|error| StoreFault::io(path, error))?;
        file.set_len(0)
            .and_then(|()| file.write_all(b"open\n"))
            .map_err(|error| StoreFault::io(path, error))?;
        Ok(Self { file, unclean: !before.is_empty() })
    }

    /// Whether the last holder ended without letting go.
    pub(crate) const fn unclean(&self) -> bool {
        self.unclean
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }
}
