//! What tests of Thư Ký share: a clock that tests can set, an office to begin with, the command line as a program.

use chrono::{DateTime, FixedOffset};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use thuky_domain::System;
use thuky_secretary::contract::{Commands, Failure, FoundOffice};
use thuky_secretary::{Clock, Intake, Secretary};
use uuid::Uuid;

/// A clock that moves one second at every look, from 24/11/2026 08:00:00 in Hà Nội, and numbers its ids.
#[derive(Debug, Default)]
pub struct SteadyClock {
    looks: AtomicU64,
}

impl Clock for SteadyClock {
    fn now(&self) -> DateTime<FixedOffset> {
        let seconds = self.looks.fetch_add(1, Ordering::Relaxed);
        let start = DateTime::parse_from_rfc3339("2026-11-24T08:00:00+07:00").unwrap_or_default();
        start + chrono::Duration::seconds(i64::try_from(seconds).unwrap_or_default())
    }

    fn new_id(&self) -> Uuid {
        let number = self.looks.fetch_add(1, Ordering::Relaxed);
        Uuid::from_u128((0x0190_0000_0000_7000_8000 << 48) | u128::from(number))
    }
}

/// A secretary over a folder, with the steady clock.
///
/// # Errors
/// Why the workspace cannot be opened.
pub fn secretary(folder: &Path) -> Result<Secretary, Failure> {
    secretary_by(folder, Box::new(SteadyClock::default()))
}

/// A secretary over a folder, with a clock of one's own.
///
/// # Errors
/// Why the workspace cannot be opened.
pub fn secretary_by(folder: &Path, clock: Box<dyn Clock>) -> Result<Secretary, Failure> {
    let secretary = Secretary::open(folder, clock, "người thử".to_owned())?;
    let program = command_line().map(|command| PathBuf::from(command.get_program()));
    Ok(secretary.with_intake(Intake::through(program.unwrap_or_default())))
}

/// A secretary over a folder that has its office.
///
/// # Errors
/// Why the workspace cannot be opened or the office not founded.
pub fn founded(folder: &Path) -> Result<Secretary, Failure> {
    let mut secretary = secretary(folder)?;
    secretary.found_office(FoundOffice {
        system: System::Party,
        superior_body: String::new(),
        body: "TỈNH ỦY LAM GIANG".to_owned(),
        place: "Lam Giang".to_owned(),
        symbol: "TU".to_owned(),
    })?;
    Ok(secretary)
}

/// The folder of material that is not part of the project; tests that need it say so and pass when it is absent.
#[must_use]
pub fn shared(path: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(path);
    if !found.exists() {
        println!("skipped: {path} is not here");
        return None;
    }
    Some(found)
}

/// The `thuky-cli` program of this build.
///
/// # Errors
/// When the path of the running test is not known.
pub fn command_line() -> std::io::Result<std::process::Command> {
    let mut path = std::env::current_exe()?;
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    Ok(std::process::Command::new(path.join(format!("thuky-cli{}", std::env::consts::EXE_SUFFIX))))
}
