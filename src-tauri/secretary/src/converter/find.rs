//! Where LibreOffice stands on a machine: the search path first, then where its installers put it. No registry is asked.

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;

#[cfg(windows)]
const NAMES: &[&str] = &["soffice.com", "soffice.exe"];
#[cfg(not(windows))]
const NAMES: &[&str] = &["soffice", "libreoffice"];

/// The program, when it is here.
pub(super) fn libreoffice() -> Option<PathBuf> {
    let named = |folder: PathBuf| NAMES.iter().map(move |name| folder.join(name));
    path_folders(env::var_os("PATH").as_deref())
        .into_iter()
        .chain(installed())
        .flat_map(named)
        .find(|file| file.is_file())
}

/// The folders of a search path that stand somewhere; a relative one could be anybody's.
fn path_folders(path: Option<&OsStr>) -> Vec<PathBuf> {
    path.map(env::split_paths).into_iter().flatten().filter(|folder| folder.is_absolute()).collect()
}

#[cfg(windows)]
fn installed() -> Vec<PathBuf> {
    let program_files =
        ["ProgramW6432", "ProgramFiles", "ProgramFiles(x86)"].into_iter().filter_map(env::var_os);
    program_files.map(|folder| PathBuf::from(folder).join("LibreOffice").join("program")).collect()
}

#[cfg(not(windows))]
fn installed() -> Vec<PathBuf> {
    let fixed = [
        "/usr/lib/libreoffice/program",
        "/usr/lib64/libreoffice/program",
        "/snap/bin",
        "/Applications/LibreOffice.app/Contents/MacOS",
    ];
    // The packages of its makers go to a folder of their version, as /opt/libreoffice25.8.
    let own = std::fs::read_dir("/opt").into_iter().flatten().flatten().map(|entry| entry.path());
    let named = |folder: &PathBuf| {
        folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libreoffice"))
    };
    fixed
        .map(PathBuf::from)
        .into_iter()
        .chain(own.filter(named).map(|folder| folder.join("program")))
        .collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_folders_that_stand_somewhere_are_searched() {
        let folders = path_folders(Some(OsStr::new("/usr/bin:.::bin:/opt/a")));
        assert_eq!(folders, [PathBuf::from("/usr/bin"), PathBuf::from("/opt/a")]);
        assert!(path_folders(None).is_empty());
    }
}
