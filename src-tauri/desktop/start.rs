//! Starting: what the program was told, and which folder the workspace is in.

use std::path::{Path, PathBuf};
use thuky_domain::Noun;
use thuky_secretary::contract::{Commands, Failure, FailureKind, Nothing, Restored};
use thuky_secretary::{Secretary, SystemClock};

/// What can be said when the program is started: `--data DIR`, and `--sample` to begin an empty workspace with the
/// sample office.
#[derive(Clone, Default)]
pub(crate) struct Arguments {
    data: Option<PathBuf>,
    sample: bool,
}

impl Arguments {
    pub fn read() -> Self {
        let mut words = std::env::args_os().skip(1);
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--data") => arguments.data = words.next().map(PathBuf::from),
                Some("--sample") => arguments.sample = true,
                _ => {}
            }
        }
        arguments
    }

    /// Opens the workspace. One that cannot be opened is left untouched, and the failure says why.
    pub fn open_workspace(&self) -> Result<Secretary, Failure> {
        let actor = std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default();
        let mut secretary = Secretary::open(&self.folder()?, Box::new(SystemClock::default()), actor)?;
        if self.sample && secretary.status(Nothing {})?.office.is_none() {
            secretary.load_sample(Nothing {})?;
        }
        Ok(secretary)
    }

    /// Puts a backup in the place of the workspace, which is closed; it is kept aside in its folder, which is told.
    pub fn restore(&self, backup: &Path) -> Result<(Restored, PathBuf), Failure> {
        let folder = self.folder()?;
        let report = Secretary::restore(backup, &folder, &SystemClock::default())?;
        let meetings = report.counts.get(&Noun::Meeting).copied().unwrap_or_default();
        let restored = Restored {
            file_name: backup.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            meetings: u32::try_from(meetings).unwrap_or(u32::MAX),
        };
        Ok((restored, folder))
    }

    /// The folder given, or the user's local data folder (never one that follows the user to other machines).
    fn folder(&self) -> Result<PathBuf, Failure> {
        let usual = || dirs::data_local_dir().map(|folder| folder.join("thuky"));
        let missing = || {
            Failure::new(
                FailureKind::Unwritable,
                "Không tìm thấy thư mục dữ liệu của người dùng. Hãy chạy với --data THƯ_MỤC.",
            )
        };
        self.data.clone().or_else(usual).ok_or_else(missing)
    }
}
