//! Other programs that open our files: Python with its libraries, LibreOffice. One that is not here is reported, and what
//! needs it passes; one that is here and cannot open a file fails its test.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A Python that has the modules asked for.
#[derive(Clone, Copy, Debug)]
pub struct Python(&'static str);

impl Python {
    /// The Python of this machine that has some modules; none where there is no such.
    #[must_use]
    pub fn with(modules: &str) -> Option<Self> {
        let has = |program: &&str| {
            let run = Command::new(program).args(["-c", &format!("import {modules}")]).output();
            run.is_ok_and(|run| run.status.success())
        };
        let found = ["python3", "/usr/bin/python3"].into_iter().find(has);
        if found.is_none() {
            println!("skipped: python3 with {modules} is not here");
        }
        found.map(Self)
    }

    /// What a script prints that is given a file and more words.
    ///
    /// # Panics
    /// When the script fails.
    #[must_use]
    pub fn says(self, script: &str, file: &Path, more: &[&str]) -> String {
        let run = Command::new(self.0)
            .args(["-c", script])
            .arg(file)
            .args(more)
            .env("PYTHONIOENCODING", "utf-8")
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8(run.stdout).unwrap()
    }

    /// Runs a script that changes a file.
    ///
    /// # Panics
    /// When the script fails.
    pub fn change(self, script: &str, file: &Path, more: &[&str]) {
        assert_eq!(self.says(script, file, more), "");
    }
}

/// The file as LibreOffice saves it again in a format; none where LibreOffice, or its part for such files, is missing.
///
/// # Panics
/// When LibreOffice is here and does not open the file.
#[must_use]
pub fn converted(file: &Path, ending: &str) -> Option<PathBuf> {
    let made = saved(file, ending);
    if made.is_none() {
        let plain = plain_beside(file);
        assert!(saved(&plain, ending).is_none(), "LibreOffice does not open {}", file.display());
        println!("skipped: LibreOffice is not here");
    }
    made
}

/// A file of the same sort that anything opens.
fn plain_beside(file: &Path) -> PathBuf {
    let sheet =
        file.extension().is_some_and(|ending| ["xlsx", "xls", "ods", "csv"].iter().any(|e| ending == *e));
    let plain = file.with_file_name(if sheet { "thu.csv" } else { "thu.txt" });
    std::fs::write(&plain, "a,b\n1,2\n").unwrap();
    plain
}

fn saved(file: &Path, ending: &str) -> Option<PathBuf> {
    let folder = file.parent()?;
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let out = folder.join("converted");
    // Commas, quotes, UTF-8.
    let filter = if ending == "csv" { "csv:Text - txt - csv (StarCalc):44,34,76" } else { ending };
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", filter, "--outdir"])
        .args([&out, file])
        .output();
    let made = out.join(file.file_name()?).with_extension(ending);
    (run.is_ok() && made.exists()).then_some(made)
}
