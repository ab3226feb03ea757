//! What tests of Thư Ký share: a clock that tests can set, an office and its tasks to begin with, files opened again and
//! changed, the command line and programs of others.

pub mod foreign;
pub mod package;

use chrono::{DateTime, FixedOffset, NaiveDate};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use thuky_domain::{
    Deadline, Directive, DirectiveId, Grid, MeetingId, NumberPolicy, Office, Record, System, Term,
};
use thuky_secretary::contract::{Commands, Failure, FoundOffice, Nothing, Put, Saved};
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
        kind: thuky_domain::OfficeKind::Body,
        system: System::Party,
        superior_body: String::new(),
        body: "TỈNH ỦY LAM GIANG".to_owned(),
        place: "Lam Giang".to_owned(),
        symbol: "TU".to_owned(),
    })?;
    Ok(secretary)
}

/// A day of the November in which the steady clock stands, on the 24th.
///
/// # Panics
/// When November has no such day.
#[must_use]
pub fn november(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

/// Puts a record, as one act.
///
/// # Errors
/// Why the rules refuse it.
pub fn put(secretary: &mut Secretary, record: impl Into<Record>) -> Result<Saved, Failure> {
    secretary.put_record(Put { record: record.into(), strand: None })
}

/// Sets the number book of the office up: kept from a day, which also begins a term of the Party.
///
/// # Errors
/// Why the rules refuse it.
///
/// # Panics
/// When there is no office yet.
pub fn keep_numbers(secretary: &mut Secretary, from: NaiveDate) -> Result<Saved, Failure> {
    let office = secretary.status(Nothing {})?.office.unwrap();
    let terms = vec![Term { name: "2025-2030".to_owned(), since: from }];
    let number_policy = NumberPolicy { kept_from: Some(from), terms, ..NumberPolicy::default() };
    put(secretary, Office { number_policy, ..office })
}

/// The n-th task of a test: who leads it, and the last day, if there is one.
#[must_use]
pub fn task(meeting: MeetingId, n: u128, lead: &str, last: Option<NaiveDate>) -> Directive {
    Directive {
        text: format!("rà soát việc {n}"),
        lead: lead.into(),
        deadline: last.map(|last| Deadline { date: Some(last), ..Deadline::default() }),
        ..Directive::blank(DirectiveId(Uuid::from_u128(n)), meeting)
    }
}

/// Every sheet of a workbook, its cells as people read them.
///
/// # Panics
/// When it is no workbook.
#[must_use]
pub fn grids(workbook: &[u8]) -> Vec<Grid> {
    let shown = |sheet: &thuky_exchange::Sheet| {
        sheet.rows.iter().map(|row| row.iter().map(thuky_exchange::Cell::shown).collect()).collect()
    };
    thuky_exchange::read(workbook).unwrap().iter().map(shown).collect()
}

/// The words of a DOCX, its runs joined.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn words(docx: &[u8]) -> String {
    let main = package::text(docx, package::DOCUMENT);
    regex::Regex::new("<[^>]+>").unwrap().replace_all(&main, "").into_owned()
}

/// The folder of material that is not part of the project; tests that need it say so and pass when it is absent.
#[must_use]
pub fn shared(path: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(path);
    if !found.exists() {
        println!("skipped: {path} is not here");
        return None;
    }
    found.canonicalize().ok()
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
