//! Where LibreOffice and Word stand on a machine: the search path first, then where their installers put them. No registry
//! is asked.

use super::Program;
use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;

#[cfg(windows)]
const NAMES: &[&str] = &["soffice.com", "soffice.exe"];
#[cfg(not(windows))]
const NAMES: &[&str] = &["soffice", "libreoffice"];

/// The program that makes PDFs here.
pub(super) fn program() -> Option<Program> {
    libreoffice().map(Program::LibreOffice).or_else(|| word().map(Program::Word))
}

fn libreoffice() -> Option<PathBuf> {
    let named = |folder: PathBuf| NAMES.iter().map(move |name| folder.join(name));
    path_folders(env::var_os("PATH").as_deref())
        .into_iter()
        .chain(installed())
        .flat_map(named)
        .find(|file| file.is_file())
}

/// The PowerShell of Windows, when Word is here to be asked by it.
#[cfg(windows)]
fn word() -> Option<PathBuf> {
    let office = program_files().flat_map(|folder| {
        let office = folder.join("Microsoft Office");
        [office.join("root"), office]
    });
    let mut versions = office.flat_map(|office| (14..=16).map(move |n| office.join(format!("Office{n}"))));
    versions.find(|folder| folder.join("WINWORD.EXE").is_file())?;
    let system = PathBuf::from(env::var_os("SystemRoot")?).join("System32");
    Some(system.join("WindowsPowerShell").join("v1.0").join("powershell.exe"))
}

#[cfg(not(windows))]
const fn word() -> Option<PathBuf> {
    None
}

#[cfg(windows)]
fn program_files() -> impl Iterator<Item = PathBuf> {
    ["ProgramW6432", "ProgramFiles", "ProgramFiles(x86)"]
        .into_iter()
        .filter_map(env::var_os)
        .map(PathBuf::from)
}

/// The folders of a search path that stand somewhere; a relative one could be anybody's.
fn path_folders(path: Option<&OsStr>) -> Vec<PathBuf> {
    path.map(env::split_paths).into_iter().flatten().filter(|folder| folder.is_absolute()).collect()
}

#[cfg(windows)]
fn installed() -> Vec<PathBuf> {
    program_files().map(|folder| folder.join("LibreOffice").join("program")).collect()
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
