//! Files and folders that only their owner reads, written whole or not at all.

use crate::fault::StoreFault;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Makes a folder (mode 0700 where the system has modes) with its parents.
pub(crate) fn make_private_folder(path: &Path) -> Result<(), StoreFault> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| StoreFault::io(path, error))
}

/// Opens a file for writing, made if missing (mode 0600 where the system has modes).
pub(crate) fn open_private(path: &Path) -> Result<File, StoreFault> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| StoreFault::io(path, error))
}

/// Writes a file whole or not at all: a neighbour is written, synced and renamed over it.
///
/// # Errors
/// [`StoreFault::Io`], [`StoreFault::NoSpace`] or [`StoreFault::ReadOnly`]; the neighbour is removed again.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StoreFault> {
    let neighbour = neighbour(path);
    let written = write_synced(&neighbour, bytes).and_then(|()| put_in_place(&neighbour, path));
    if written.is_err() {
        let _ = fs::remove_file(&neighbour);
    }
    written
}

fn write_synced(path: &Path, bytes: &[u8]) -> Result<(), StoreFault> {
    let mut file = open_private(path)?;
    let result = file.set_len(0).and_then(|()| file.write_all(bytes)).and_then(|()| file.sync_all());
    result.map_err(|error| StoreFault::io(path, error))
}

/// Renames a finished file into its place and syncs the folder.
pub(crate) fn put_in_place(from: &Path, to: &Path) -> Result<(), StoreFault> {
    fs::rename(from, to).map_err(|error| StoreFault::io(to, error))?;
    sync_folder(to)
}

/// Makes a rename in the folder of `path` durable. Windows has no such call and needs none.
fn sync_folder(path: &Path) -> Result<(), StoreFault> {
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|error| StoreFault::io(path, error))?;
    }
    let _ = path;
    Ok(())
}

/// A hidden name beside `path` for a file that is not finished.
pub(crate) fn neighbour(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.part"))
}
