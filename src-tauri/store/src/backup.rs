//! Backups: verified whole copies, and the way back from one. Nothing is ever overwritten.

use crate::engine::{open_reader, open_writer};
use crate::fault::StoreFault;
use crate::files::{neighbour, open_private, put_in_place};
use crate::lock::Lock;
use crate::migration::{MIGRATIONS, admit, migrate};
use crate::upgrade::is_due;
use crate::verify::{Report, verify};
use crate::workspace::{DATABASE, LOCK, Store};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

/// A finished backup.
#[derive(Clone, Debug)]
pub struct BackupFile {
    /// The file.
    pub path: PathBuf,
    /// What the check of the copy found: never a fault.
    pub report: Report,
}

impl Store {
    /// Writes a verified copy of the workspace into a folder under the name given. The copy is made beside its place,
    /// checked to be whole and to end with the same operation, and only then renamed.
    ///
    /// # Errors
    /// [`StoreFault::Io`] when the folder cannot be written or the name is taken; [`StoreFault::Damaged`] when the
    /// copy does not pass its check. Nothing is left behind.
    pub fn back_up(&self, folder: &Path, name: &str) -> Result<BackupFile, StoreFault> {
        let path = folder.join(name);
        refuse_taken(&path)?;
        let head = crate::operation::head(&self.writer)?.map(|operation| operation.hash).unwrap_or_default();
        let report = copy_whole(&self.writer, &path, |copy| check_file(copy)?.ending_with(&head))?;
        Ok(BackupFile { path, report })
    }
}

/// Copies a database to a path whole or not at all: the copy is made beside its place, checked, and only then renamed.
pub(crate) fn copy_whole<T>(
    connection: &Connection,
    path: &Path,
    check: impl FnOnce(&Path) -> Result<T, StoreFault>,
) -> Result<T, StoreFault> {
    let draft = neighbour(path);
    let checked = vacuum_into(connection, &draft).and_then(|()| check(&draft));
    let result = checked.and_then(|found| put_in_place(&draft, path).map(|()| found));
    if result.is_err() {
        let _ = fs::remove_file(&draft);
    }
    result
}

fn vacuum_into(connection: &Connection, draft: &Path) -> Result<(), StoreFault> {
    open_private(draft)?.set_len(0).map_err(|error| StoreFault::io(draft, error))?;
    connection.execute("VACUUM INTO ?1", [draft.to_string_lossy()])?;
    open_private(draft)?.sync_all().map_err(|error| StoreFault::io(draft, error))
}

fn refuse_taken(path: &Path) -> Result<(), StoreFault> {
    if path.exists() {
        return Err(StoreFault::io(path, std::io::ErrorKind::AlreadyExists.into()));
    }
    Ok(())
}

/// Checks a closed database file: ours, not newer, whole.
fn check_file(path: &Path) -> Result<Report, StoreFault> {
    let connection = open_reader(path)?;
    admit(&connection)?;
    let report = verify(&connection)?;
    match report.faults.first() {
        None => Ok(report),
        Some(fault) => Err(StoreFault::Damaged(fault.clone())),
    }
}

/// Puts a backup in the place of a workspace. Its copy is brought to this version and checked first; the files that are there now are moved
/// aside under a name that begins with `aside`.
///
/// # Errors
/// [`StoreFault::Locked`] while the workspace is open; [`StoreFault::Foreign`], [`StoreFault::Newer`] or
/// [`StoreFault::Damaged`] for a backup that cannot be used. The workspace is then as before.
pub fn restore(backup: &Path, folder: &Path, aside: &str) -> Result<Report, StoreFault> {
    crate::files::make_private_folder(folder)?;
    let _lock = Lock::take(&folder.join(LOCK))?;
    let database = folder.join(DATABASE);
    let draft = neighbour(&database);
    open_private(&draft)?;
    let report = copy_checked(backup, &draft).inspect_err(|_| drop(fs::remove_file(&draft)))?;
    move_aside(&database, aside)?;
    put_in_place(&draft, &database)?;
    Ok(report)
}

fn copy_checked(backup: &Path, draft: &Path) -> Result<Report, StoreFault> {
    fs::copy(backup, draft).map_err(|error| StoreFault::io(backup, error))?;
    let file = open_private(draft)?;
    make_private(&file).and_then(|()| file.sync_all()).map_err(|error| StoreFault::io(draft, error))?;
    let version = admit(&open_reader(draft)?)?;
    if version > 0 && is_due(version) {
        migrate(&mut open_writer(draft)?, MIGRATIONS)?;
    }
    check_file(draft)
}

fn make_private(file: &fs::File) -> std::io::Result<()> {
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    let _ = file;
    Ok(())
}

fn move_aside(database: &Path, aside: &str) -> Result<(), StoreFault> {
    for ending in ["", "-wal", "-shm"] {
        let from = database.with_file_name(format!("{DATABASE}{ending}"));
        if from.exists() {
            put_in_place(&from, &database.with_file_name(format!("{aside}-{DATABASE}{ending}")))?;
        }
    }
    Ok(())
}
