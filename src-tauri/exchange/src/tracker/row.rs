//! One row of a tracker: what its cells tell, and their faults.

use super::day::{Told, told};
use super::fact::TrackerFact as Fact;
use super::fault::{CellFault, Gravity};
use super::standing::{self, Standing};
use crate::Cell;
use crate::formula::unguarded;
use crate::wording::day;
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;
use thuky_domain::text::{fold, line};
use thuky_domain::{Deadline, DeadlineKind};

/// What one row tells.
#[derive(Clone, Debug, PartialEq)]
pub struct TrackerRow {
    /// Its number in the sheet, from 1, as the spreadsheet program shows it.
    pub number: u32,
    /// The conference it was given at, as written.
    pub conference: String,
    /// Number of the paper that gave it, as written.
    pub notice: String,
    /// Day of that paper.
    pub issued: Option<NaiveDate>,
    /// What is to be done.
    pub text: String,
    /// Who has to do it.
    pub lead: String,
    /// Who works along.
    pub coordinating: Vec<String>,
    /// Who follows it.
    pub follower: String,
    /// Who decides on it.
    pub authority: String,
    /// The field of work.
    pub field: String,
    /// What is to be delivered.
    pub product: String,
    /// The code it had there.
    pub code: String,
    /// By when.
    pub deadline: Option<Deadline>,
    /// Where it stands.
    pub standing: Standing,
    /// The words of its status, where they say more than the standing.
    pub status: String,
    /// What was told of its result.
    pub result: String,
    /// The day it was last told of.
    pub updated: Option<NaiveDate>,
    /// What is wrong with its cells.
    pub faults: Vec<CellFault>,
}

impl TrackerRow {
    /// Whether it can be taken.
    #[must_use]
    pub fn taken(&self) -> bool {
        self.faults.iter().all(|fault| fault.gravity != Gravity::LeftOut)
    }

    /// What tells this row from others, whatever its progress.
    #[must_use]
    pub fn identity(&self) -> String {
        let day = self.issued.map(|day| day.to_string()).unwrap_or_default();
        [&fold(&self.conference), &fold(&self.notice), &day, &fold(&self.text), &fold(&self.lead)]
            .map(String::as_str)
            .join("\u{1F}")
    }
}

/// The cells of one row by what they hold.
pub(super) struct Cells<'c>(pub HashMap<Fact, &'c Cell>);

impl Cells<'_> {
    fn cell(&self, fact: Fact) -> &Cell {
        self.0.get(&fact).copied().unwrap_or(&Cell::Blank)
    }

    /// A text; the apostrophes that kept it from being a formula are taken off.
    fn text(&self, fact: Fact) -> String {
        line(&unguarded(&self.cell(fact).shown()))
    }

    /// What the row tells. `number` is its number in the sheet.
    pub fn row(&self, number: u32) -> TrackerRow {
        let mut faults = Vec::new();
        let issued = self.day(Fact::Issued, &mut faults);
        let row = TrackerRow {
            number,
            conference: self.text(Fact::Conference),
            notice: self.text(Fact::Notice),
            issued,
            text: self.text(Fact::Text),
            lead: self.text(Fact::Lead),
            coordinating: self.units(),
            follower: self.text(Fact::Follower),
            authority: self.text(Fact::Authority),
            field: self.text(Fact::Field),
            product: self.text(Fact::Product),
            code: self.text(Fact::Code),
            deadline: self.deadline(&mut faults),
            standing: Standing::of(self.cell(Fact::Status)),
            status: self.text(Fact::Status),
            result: self.text(Fact::Result),
            updated: self.day(Fact::Updated, &mut faults),
            faults,
        };
        judged(row)
    }

    fn units(&self) -> Vec<String> {
        let (cell, lead) = (self.cell(Fact::Coordinating).shown(), fold(&self.text(Fact::Lead)));
        let units = cell.split([';', '\n', ',']).map(line);
        units.filter(|unit| !unit.is_empty() && fold(unit) != lead).collect()
    }

    fn day(&self, fact: Fact, faults: &mut Vec<CellFault>) -> Option<NaiveDate> {
        match told(self.cell(fact)) {
            Told::Blank => None,
            Told::Day(day) => Some(day),
            Told::Words(words) => {
                faults.push(CellFault::look(
                    fact,
                    format!("“{words}” không phải là một ngày có trong lịch; ngày này để trống."),
                ));
                None
            }
        }
    }

    fn deadline(&self, faults: &mut Vec<CellFault>) -> Option<Deadline> {
        let named = standing::deadline(self.cell(Fact::DeadlineKind));
        match (told(self.cell(Fact::Deadline)), named) {
            (Told::Day(date), named) => Some(dated(date, named.as_ref())),
            (Told::Words(words), named) => Some(self.worded(words, named, faults)),
            (Told::Blank, Some(named)) => Some(undated(named, faults)),
            (Told::Blank, None) => None,
        }
    }

    /// Words instead of a day: a kind of time limit of their own, or a day that nobody can read.
    fn worded(&self, words: String, named: Option<Deadline>, faults: &mut Vec<CellFault>) -> Deadline {
        let own = standing::deadline(self.cell(Fact::Deadline)).filter(|own| own.kind != DeadlineKind::Date);
        if let Some(own) = own {
            return own;
        }
        if let Some(named) = named.filter(|named| named.kind != DeadlineKind::Date) {
            return Deadline { phrase: words, ..named };
        }
        faults.push(CellFault::look(
            Fact::Deadline,
            format!("“{words}” không phải là một ngày có trong lịch; giữ nguyên lời, cần điền hạn."),
        ));
        Deadline { kind: DeadlineKind::Date, phrase: words, ..Deadline::default() }
    }
}

/// A day is a day, also beside the words “ký ban hành”; what is regular or waits keeps its kind.
fn dated(date: NaiveDate, named: Option<&Deadline>) -> Deadline {
    let keeps = |named: &&Deadline| matches!(named.kind, DeadlineKind::Regular | DeadlineKind::Waiting);
    match named.filter(keeps) {
        Some(named) => Deadline { date: Some(date), ..named.clone() },
        None => Deadline { date: Some(date), ..Deadline::default() },
    }
}

/// A kind without a day: a dated one needs its day.
fn undated(named: Deadline, faults: &mut Vec<CellFault>) -> Deadline {
    if named.kind == DeadlineKind::Date {
        faults.push(CellFault::look(Fact::Deadline, "Ghi có hạn cụ thể nhưng không có ngày; cần điền hạn."));
    }
    named
}

/// The row with the faults that one cell alone does not show.
fn judged(mut row: TrackerRow) -> TrackerRow {
    let mut faults = std::mem::take(&mut row.faults);
    if row.text.is_empty() {
        faults
            .push(CellFault::left_out(Fact::Text, "Dòng không có nội dung nhiệm vụ nên không được đưa vào."));
    }
    if row.lead.is_empty() {
        faults.push(CellFault::look(Fact::Lead, "Chưa rõ cơ quan chủ trì."));
    }
    faults.extend(wrong_year(&row));
    if is_body(&row.follower) {
        let sentence = format!(
            "“{}” là cơ quan, không phải người; giữ nguyên, hãy ghi tên cán bộ theo dõi.",
            row.follower
        );
        faults.push(CellFault::look(Fact::Follower, sentence));
    }
    faults.extend(unproven(&row));
    TrackerRow { faults, ..row }
}

/// A deadline before the paper that sets it, or years after it, most likely has a wrong year.
fn wrong_year(row: &TrackerRow) -> Option<CellFault> {
    let (due, issued) = (row.deadline.as_ref()?.date?, row.issued?);
    if due < issued {
        let meant = due.with_year(issued.year()).filter(|day| *day >= issued && due.year() != issued.year());
        let meant = meant.map(|meant| format!("; có thể là {}", day(meant))).unwrap_or_default();
        let sentence = format!(
            "Hạn {} đứng trước ngày ban hành {}{meant}. Giữ nguyên, hãy xem lại năm.",
            day(due),
            day(issued)
        );
        return Some(CellFault::look(Fact::Deadline, sentence));
    }
    let far = due.year() - issued.year() > 5;
    far.then(|| {
        let sentence = format!("Hạn {} quá xa ngày ban hành {}; hãy xem lại năm.", day(due), day(issued));
        CellFault::look(Fact::Deadline, sentence)
    })
}

const BODIES: [&str; 18] = [
    "so ",
    "ban ",
    "van phong",
    "phong ",
    "uy ban",
    "ubnd",
    "huyen uy",
    "thanh uy",
    "tinh uy",
    "dang uy",
    "cuc ",
    "chi cuc",
    "cong an",
    "bo chi huy",
    "truong ",
    "trung tam",
    "mat tran",
    "hoi dong",
];

fn is_body(name: &str) -> bool {
    let name = fold(name);
    BODIES.iter().any(|body| name.starts_with(body) || name == body.trim())
}

/// What is told as done without a day or without evidence.
fn unproven(row: &TrackerRow) -> Vec<CellFault> {
    let mut faults = Vec::new();
    match row.standing {
        Standing::Done if row.updated.is_none() => faults.push(CellFault::look(
            Fact::Updated,
            "Ghi là hoàn thành nhưng không có ngày; được đưa vào là đã báo cáo, chờ chấp nhận.",
        )),
        Standing::Cancelled if row.result.is_empty() => {
            faults.push(CellFault::look(Fact::Result, "Ghi là hủy nhưng không có lý do."));
        }
        Standing::Unknown => {
            let sentence =
                format!("Không rõ “{}” là đã xong hay chưa; được coi là đang thực hiện.", row.status);
            faults.push(CellFault::look(Fact::Status, sentence));
        }
        _ => {}
    }
    if row.standing == Standing::Done && row.result.is_empty() {
        faults.push(CellFault::look(Fact::Result, "Ghi là hoàn thành nhưng không có minh chứng."));
    }
    faults
}
