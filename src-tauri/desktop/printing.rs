//! Printing: the true file goes to the program of this machine that shows such files, and is printed from there.
//!
//! A webview could print only what the preview draws, which breaks pages by its own reckoning; so the window hands over
//! the PDF that LibreOffice makes, or the Word file itself. What is handed over lies, read-only, in a private folder that
//! goes when the window closes.

use crate::dialogs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use tempfile::TempDir;
use thuky_secretary::contract::{Failure, FailureKind};

/// Where the files lie that were handed over.
#[derive(Default)]
pub(crate) struct PrintTray {
    folder: Mutex<Option<TempDir>>,
}

impl PrintTray {
    /// Puts a file into the tray and shows it with the program of this machine for such files.
    pub fn hand_over(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let copy = self.place()?.join(name);
        let _ = std::fs::remove_file(&copy);
        thuky_store::write_whole(&copy, bytes)?;
        read_only(&copy).map_err(|error| unwritable(&error))?;
        if dialogs::answered().is_none() {
            show(&copy)?;
        }
        Ok(())
    }

    /// Nothing that was handed over stays.
    pub fn empty(&self) {
        self.folder.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// The folder of this run; that of a test that answers the dialogs.
    fn place(&self) -> Result<PathBuf, Failure> {
        if let Some(folder) = dialogs::answered() {
            return Ok(folder);
        }
        let mut folder = self.folder.lock().unwrap_or_else(PoisonError::into_inner);
        let place = match &*folder {
            Some(made) => made.path().to_owned(),
            None => folder.insert(private_folder().map_err(|error| unwritable(&error))?).path().to_owned(),
        };
        Ok(place)
    }
}

fn private_folder() -> std::io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("thuky-in-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir()
}

/// What is changed in a copy for the printer would be lost, so it cannot be saved there.
fn read_only(file: &Path) -> std::io::Result<()> {
    let mut permissions = std::fs::metadata(file)?.permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(file, permissions)
}

/// Opens a file or folder with what this machine opens it with.
pub(crate) fn show(path: &Path) -> Result<(), Failure> {
    let mut command = Command::new(OPENER);
    #[cfg(target_os = "linux")]
    crate::webview::keep_from(&mut command);
    command.arg(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().map(drop).map_err(|error| {
        Failure::new(FailureKind::Unreadable, format!("Không mở được {} ({error}).", path.display()))
    })
}

const OPENER: &str = if cfg!(windows) {
    "explorer"
} else if cfg!(target_os = "macos") {
    "open"
} else {
    "xdg-open"
};

fn unwritable(error: &std::io::Error) -> Failure {
    Failure::new(
        FailureKind::Unwritable,
        format!("Không ghi được bản để in ({error}). Hãy xuất Word rồi in từ Word."),
    )
}
