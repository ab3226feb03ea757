//! Native file dialogs, asked from a worker thread.
//!
//! In builds with debug assertions a dialog is answered by the environment variable `THUKY_PICK` when it is set, so
//! that tests can drive the window without driving the desktop around it.

use std::path::PathBuf;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};

/// The endings of files that can be read; what they are is told by their content.
pub(crate) const SOURCES: &[&str] = &["docx", "odt", "pdf", "html", "htm", "txt", "text", "md"];

/// The endings of tables that can be read.
pub(crate) const TABLES: &[&str] = &["xlsx", "xls", "ods", "csv"];

/// The endings of reply forms that came back.
pub(crate) const REPLIES: &[&str] = &["xlsx", "docx", "ods", "xls", "odt"];

/// The endings of files whose official form can be checked.
pub(crate) const FORMS: &[&str] = &["docx"];

/// The endings of backups.
pub(crate) const BACKUPS: &[&str] = &["db"];

fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen.and_then(|file| file.into_path().ok())
}

/// The folder that a test answers with.
#[cfg(debug_assertions)]
pub(crate) fn answered() -> Option<PathBuf> {
    std::env::var_os("THUKY_PICK").map(PathBuf::from)
}

/// Nobody answers but the user.
#[cfg(not(debug_assertions))]
pub(crate) const fn answered() -> Option<PathBuf> {
    None
}

/// The file that a test wants opened: the only one in the folder that `THUKY_PICK` names.
fn answered_file() -> Option<PathBuf> {
    let folder = answered()?;
    std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).next()
}

/// Lets the user choose a file to read.
pub(crate) fn open(app: &AppHandle, title: &str, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    answered_file()
        .or_else(|| path(app.dialog().file().set_title(title).add_filter(kind, endings).blocking_pick_file()))
}

/// Lets the user choose files to read.
pub(crate) fn open_many(app: &AppHandle, title: &str, kind: &str, endings: &[&str]) -> Vec<PathBuf> {
    if let Some(file) = answered_file() {
        return vec![file];
    }
    let chosen = app.dialog().file().set_title(title).add_filter(kind, endings).blocking_pick_files();
    chosen.unwrap_or_default().into_iter().filter_map(|file| path(Some(file))).collect()
}

/// Lets the user choose where a Word document goes.
pub(crate) fn save(app: &AppHandle, title: &str, name: &str) -> Option<PathBuf> {
    let folder = answered().map(|folder| folder.join(name));
    folder.or_else(|| {
        path(
            app.dialog()
                .file()
                .set_title(title)
                .set_file_name(name)
                .add_filter("Word", &["docx"])
                .blocking_save_file(),
        )
    })
}

/// Lets the user choose where a file goes; its kind is told by the ending of its name.
pub(crate) fn save_as(app: &AppHandle, title: &str, name: &str) -> Option<PathBuf> {
    let ending = name.rsplit('.').next().unwrap_or_default();
    let dialog = app.dialog().file().set_title(title).set_file_name(name);
    answered()
        .map(|folder| folder.join(name))
        .or_else(|| path(dialog.add_filter(ending, &[ending]).blocking_save_file()))
}

/// Lets the user choose a folder.
pub(crate) fn folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    answered().or_else(|| path(app.dialog().file().set_title(title).blocking_pick_folder()))
}
