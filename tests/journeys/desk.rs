//! The desk of a secretary through a month: a day that moves on, acts one after another, the whole record before each.

use super::replies::{Answer, answered};
use chrono::{DateTime, Duration, FixedOffset, NaiveDate};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_secretary::{Clock, Secretary};
use thuky_tests::foreign::Python;
use thuky_tests::{SteadyClock, grids, november, secretary_by};
use uuid::Uuid;

/// The clock on the wall, which stands on the day of November that it is turned to.
#[derive(Clone, Default)]
struct Wall {
    day: Arc<AtomicU32>,
    steady: Arc<SteadyClock>,
}

impl Clock for Wall {
    fn now(&self) -> DateTime<FixedOffset> {
        let turned = i64::from(self.day.load(Ordering::Relaxed)) - 24;
        self.steady.now() + Duration::days(turned)
    }

    fn new_id(&self) -> Uuid {
        self.steady.new_id()
    }
}

pub(super) struct Desk {
    root: TempDir,
    wall: Wall,
    secretary: Option<Secretary>,
    /// The whole record before each act.
    pub(super) before: Vec<String>,
}

impl Desk {
    /// The office of a province that counts working days and rolls a last day on.
    pub(super) fn founded() -> Self {
        let (root, wall) = (TempDir::new().unwrap(), Wall::default());
        let mut desk = Self { root, wall, secretary: None, before: vec![] };
        desk.opened();
        desk.on(2);
        let office = Office {
            body: "ỦY BAN NHÂN DÂN TỈNH LAM GIANG".into(),
            place: "Lam Giang".into(),
            symbol: "VP".into(),
            counting: Counting {
                days: CountedDays::Working,
                on_day_off: OnDayOff::RollsOn,
                ..Counting::default()
            },
            ..Office::blank(OfficeId(Uuid::from_u128(1)), System::State)
        };
        desk.put(office);
        desk
    }

    /// Closes the program, if it is open, and opens it again.
    pub(super) fn opened(&mut self) {
        self.secretary = None;
        let folder = self.root.path().join("kho");
        self.secretary = Some(secretary_by(&folder, Box::new(self.wall.clone())).unwrap());
    }

    /// The day moves on to a day of November.
    pub(super) fn on(&self, day: u32) {
        self.wall.day.store(day, Ordering::Relaxed);
    }

    pub(super) fn ask(&mut self) -> &mut Secretary {
        self.secretary.as_mut().unwrap()
    }

    /// The record in full, as other programs get it.
    pub(super) fn record(&mut self) -> String {
        let filter = RegisterFilter { day: Some(november(30)), ..RegisterFilter::default() };
        let request = ExportRequest { format: ExportFormat::Json, filter, ..ExportRequest::default() };
        String::from_utf8(self.ask().export(&request).unwrap().1).unwrap()
    }

    pub(super) fn act<T>(&mut self, act: impl FnOnce(&mut Secretary) -> Result<T, Failure>) -> T {
        let record = self.record();
        self.before.push(record);
        act(self.ask()).unwrap()
    }

    pub(super) fn put(&mut self, record: impl Into<Record>) {
        let put = Put { record: record.into(), strand: None };
        self.act(|secretary| secretary.put_record(put));
    }

    pub(super) fn meeting(&mut self, meeting: MeetingId) -> Meeting {
        self.ask().meeting(MeetingRef { meeting }).unwrap().meeting
    }

    /// The one task that has some words in it, as it stands on the day of the clock.
    pub(super) fn line(&mut self, words: &str) -> RegisterLine {
        let filter = RegisterFilter { words: words.into(), ..RegisterFilter::default() };
        let mut lines = self.ask().directives(filter).unwrap().lines;
        assert_eq!(lines.len(), 1, "{words}");
        lines.remove(0)
    }

    pub(super) fn task(&mut self, words: &str) -> DirectiveId {
        self.line(words).directive.id
    }

    /// A step of a task on the day of the clock.
    pub(super) fn step(&mut self, task: &str, kind: ProgressKind, text: &str) {
        let (id, day) = (ProgressId(self.wall.new_id()), self.wall.today());
        let step = Progress::blank(id, &self.line(task).directive, kind, day);
        let step = Progress { by: "Tạ Văn Lĩnh".into(), text: text.into(), ..step };
        self.act(|secretary| secretary.add_progress(step));
    }

    pub(super) fn deed(&mut self, tasks: &[&str], reason: &str, deed: Deed) {
        let tasks = tasks.iter().map(|words| self.task(words)).collect();
        let (by, reason) = ("Chánh Văn phòng".to_owned(), reason.to_owned());
        self.act(|secretary| secretary.act_on_tasks(TaskDeed { tasks, day: None, by, reason, deed }));
    }

    /// The words of a paper, as its file has them.
    pub(super) fn paper(&mut self, request: &PaperRequest) -> String {
        let (_, bytes) = self.ask().paper(request).unwrap();
        thuky_tests::words(&bytes)
    }

    /// The form of a unit, as it goes out.
    pub(super) fn form(&mut self, unit: &str) -> Vec<u8> {
        let request = ReplyFormRequest { unit: unit.into(), format: ReplyFormat::Xlsx };
        self.ask().reply_form(&request).unwrap().1
    }

    /// What a form says that was filled in by another program; where that is not here, as if it had been.
    pub(super) fn answered(&mut self, form: &[u8], answers: &[Answer<'_>]) -> ReplyPreview {
        let path = self.root.path().join("phieu.xlsx");
        std::fs::write(&path, form).unwrap();
        let table = match Python::with("openpyxl") {
            Some(python) => {
                filled(python, &path, answers);
                self.ask().intake().reply_at(&path)
            }
            None => Ok(ReplyTable::found(&answered(grids(form), answers), RowNumbers::OfSheet).unwrap()),
        };
        self.ask().preview_reply("phieu.xlsx", table).unwrap()
    }
}

const FILL: &str = r#"
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Phiếu trả lời"]
columns = {cell.value: cell.column for cell in sheet[8]}
rows = {row[columns["Mã dòng"] - 1].value: row[0].row for row in sheet.iter_rows(min_row=9)}
for code, heading, text in json.loads(sys.argv[2]):
    sheet.cell(rows[code], columns[heading]).value = text
book.save(sys.argv[1])
"#;

fn filled(python: Python, form: &Path, answers: &[Answer<'_>]) {
    let cell = |(task, field, text): &Answer<'_>| {
        [RowCode::of(*task).to_string(), field.heading().to_owned(), (*text).to_owned()]
    };
    let cells = serde_json::to_string(&answers.iter().map(cell).collect::<Vec<_>>()).unwrap();
    python.change(FILL, form, &[&cells]);
}

pub(super) fn december(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}
