//! Reply forms: a table that one unit gets about its own tasks, to be answered without the program.
//!
//! Owns the columns of the table, the seal that tells which form it is, and finding both again in what comes back,
//! whatever program was used in between. What the answers mean is said by [`crate::reply`].

use crate::id::OfficeId;
use crate::reply::ReplyState;
use crate::row_code::{RowCode, letters, stirred};
use crate::text::{fold, line};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A column of a reply form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyField {
    /// mã dòng
    Code,
    /// nhiệm vụ
    Task,
    /// cuộc họp đã giao
    Meeting,
    /// thời hạn
    Deadline,
    /// tình trạng
    State,
    /// mức hoàn thành
    Percent,
    /// ngày hoàn thành
    Day,
    /// kết quả thực hiện
    Text,
    /// số, ký hiệu của văn bản minh chứng
    EvidenceNumber,
    /// ngày của văn bản minh chứng
    EvidenceDay,
    /// nơi nhận văn bản minh chứng
    EvidenceTo,
    /// số, ngày, nơi nhận của văn bản minh chứng trong một ô
    Evidence,
    /// khó khăn, kiến nghị
    Remark,
    /// đề nghị gia hạn đến ngày
    Extension,
}

impl ReplyField {
    /// The columns of a workbook, in their order.
    pub const ALL: [Self; 13] = [
        Self::Code,
        Self::Task,
        Self::Meeting,
        Self::Deadline,
        Self::State,
        Self::Percent,
        Self::Day,
        Self::Text,
        Self::EvidenceNumber,
        Self::EvidenceDay,
        Self::EvidenceTo,
        Self::Remark,
        Self::Extension,
    ];

    /// The columns of a document, which is narrower.
    pub const ON_PAPER: [Self; 10] = [
        Self::Code,
        Self::Task,
        Self::Deadline,
        Self::State,
        Self::Percent,
        Self::Day,
        Self::Text,
        Self::Evidence,
        Self::Remark,
        Self::Extension,
    ];

    /// The columns that the check code of a form covers.
    const CHECKED: [Self; 3] = [Self::Code, Self::Task, Self::Deadline];

    /// What stands above the column; a column is found again by it.
    #[must_use]
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Code => "Mã dòng",
            Self::Task => "Nhiệm vụ",
            Self::Meeting => "Cuộc họp",
            Self::Deadline => "Thời hạn",
            Self::State => "Tình trạng",
            Self::Percent => "Mức hoàn thành (%)",
            Self::Day => "Ngày hoàn thành",
            Self::Text => "Kết quả thực hiện",
            Self::EvidenceNumber => "Số văn bản",
            Self::EvidenceDay => "Ngày văn bản",
            Self::EvidenceTo => "Nơi nhận văn bản",
            Self::Evidence => "Số, ngày, nơi nhận văn bản",
            Self::Remark => "Khó khăn, kiến nghị",
            Self::Extension => "Đề nghị gia hạn đến",
        }
    }

    /// How the unit fills the column in; none where the office does and the unit leaves it as it is.
    #[must_use]
    pub fn answer(self) -> Option<Answer> {
        match self {
            Self::Code | Self::Task | Self::Meeting | Self::Deadline => None,
            Self::State => Some(Answer::OneOf(ReplyState::ALL.map(ReplyState::word).into())),
            Self::Percent => Some(Answer::OneOf(PERCENTS.into())),
            Self::Day | Self::EvidenceDay | Self::Extension => Some(Answer::Day),
            _ => Some(Answer::Words),
        }
    }

    /// Whether the office fills the column in and the unit leaves it as it is.
    #[must_use]
    pub fn is_sent(self) -> bool {
        self.answer().is_none()
    }
}

/// How much may be said to be done.
const PERCENTS: [&str; 11] = ["0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100"];

/// How a cell of a form is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// With any words.
    Words,
    /// With a day.
    Day,
    /// With one of these.
    OneOf(Vec<&'static str>),
}

impl Answer {
    /// What stands in the cell of a document until it is filled in.
    #[must_use]
    pub const fn invitation(&self) -> &'static str {
        match self {
            Self::Words => "Bấm để ghi",
            Self::Day => "Chọn ngày",
            Self::OneOf(_) => "Chọn",
        }
    }
}

/// A task as a form tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyLine {
    /// Its row code.
    pub code: RowCode,
    /// What is to be done.
    pub task: String,
    /// The meeting it was given at, with its day.
    pub meeting: String,
    /// By when.
    pub deadline: String,
}

impl ReplyLine {
    /// What stands in a column that the office fills in; nothing in the others.
    #[must_use]
    pub fn sent(&self, field: ReplyField) -> String {
        match field {
            ReplyField::Code => self.code.to_string(),
            ReplyField::Task => self.task.clone(),
            ReplyField::Meeting => self.meeting.clone(),
            ReplyField::Deadline => self.deadline.clone(),
            _ => String::new(),
        }
    }
}

/// A form for one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyForm {
    /// The office that asks; none before it has introduced itself.
    pub office: Option<OfficeId>,
    /// Its name.
    pub body: String,
    /// The unit that is asked.
    pub unit: String,
    /// The day the form is made.
    pub day: NaiveDate,
    /// The tasks of the unit, and of nobody else.
    pub lines: Vec<ReplyLine>,
}

const UNIT: &str = "Đơn vị trả lời";
const DAY: &str = "Ngày lập phiếu";
const CHECK: &str = "Mã phiếu";
const OFFICE: &str = "Mã cơ quan";
const CODE: &str = "Mã dòng đã gửi";

/// Codes in one line of the seal: programs may cut what a file says of itself after 255 characters.
const CODES_IN_LINE: usize = 16;

impl ReplyForm {
    /// What the lines of the whole seal are called in a document, each with its number after it.
    pub const SEAL: &str = "ThuKy.Seal";

    /// The lines of the seal that people see on the form.
    #[must_use]
    pub fn shown_seal(&self) -> [String; 3] {
        [
            format!("{UNIT}: {}", self.unit),
            format!("{DAY}: {}", self.day.format("%d/%m/%Y")),
            format!("{CHECK}: {}", self.check()),
        ]
    }

    /// The whole seal, for a place that nobody edits by chance.
    #[must_use]
    pub fn whole_seal(&self) -> Vec<String> {
        let codes = self.lines.chunks(CODES_IN_LINE).map(|lines| {
            let codes: Vec<String> = lines.iter().map(|line| line.code.to_string()).collect();
            format!("{CODE}: {}", codes.join(", "))
        });
        let office = self.office.map(|office| format!("{OFFICE}: {office}"));
        self.shown_seal().into_iter().chain(office).chain(codes).collect()
    }

    /// The check code over everything that was sent.
    #[must_use]
    pub fn check(&self) -> String {
        let lines =
            self.lines.iter().map(|line| ReplyField::CHECKED.map(|field| line.sent(field)).join("\t"));
        check(&self.unit, Some(self.day), lines)
    }
}

/// A sum over the words of a form, whatever order its rows are in. It notices what changed by chance or by habit; who
/// wants to forge it can.
fn check(unit: &str, day: Option<NaiveDate>, lines: impl Iterator<Item = String>) -> String {
    let day = day.map(|day| day.to_string()).unwrap_or_default();
    let head = summed(&format!("{unit}\n{day}"));
    letters(lines.map(|line| summed(&line)).fold(head, u64::wrapping_add))
}

fn summed(text: &str) -> u64 {
    fold(&line(text)).bytes().fold(0, |sum, byte| stirred(sum ^ u64::from(byte)).wrapping_add(1))
}

/// What a form that came back says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormSeal {
    /// The office that made it.
    pub office: Option<OfficeId>,
    /// The unit that was asked; empty when the form does not say.
    pub unit: String,
    /// The day it was made.
    pub day: Option<NaiveDate>,
    /// The row codes that were sent; none where the seal that nobody sees was lost, or the format has no place for it.
    pub codes: Vec<RowCode>,
    check: String,
}

impl FormSeal {
    /// Finds the seal among the texts around the table; what is said twice holds as it is said first.
    fn found<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut seal = Self::default();
        for (label, value) in texts.filter_map(|text| text.split_once(':')) {
            seal.take(label.trim(), value.trim());
        }
        seal
    }

    fn take(&mut self, label: &str, value: &str) {
        match label {
            UNIT if self.unit.is_empty() => self.unit = line(value),
            DAY => self.day = self.day.or_else(|| NaiveDate::parse_from_str(value, "%d/%m/%Y").ok()),
            CHECK if self.check.is_empty() => value.clone_into(&mut self.check),
            OFFICE => self.office = self.office.or_else(|| value.parse().ok()),
            CODE => self.codes.extend(value.split(',').flat_map(|code| code.trim().parse::<RowCode>())),
            _ => {}
        }
    }
}

/// A row that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplyRow {
    /// Its number, as people count it in that kind of file.
    pub place: usize,
    cells: BTreeMap<ReplyField, String>,
}

impl ReplyRow {
    /// What stands in a column.
    #[must_use]
    pub fn cell(&self, field: ReplyField) -> &str {
        self.cells.get(&field).map_or("", String::as_str)
    }

    /// The columns there are, in their order.
    pub fn fields(&self) -> impl Iterator<Item = ReplyField> {
        self.cells.keys().copied()
    }

    /// Whether nothing was filled in.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        self.cells.iter().all(|(field, text)| field.is_sent() || text.is_empty())
    }
}

/// How the rows of a file are numbered for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowNumbers {
    /// As a spreadsheet does, from its first row.
    OfSheet,
    /// From the row below the headings.
    OfTable,
}

/// The table of a form that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplyTable {
    /// Which form it is.
    pub seal: FormSeal,
    /// Its rows.
    pub rows: Vec<ReplyRow>,
}

/// The rows of a sheet, or the lines of a text with their cells.
pub type Grid = Vec<Vec<String>>;

impl ReplyTable {
    /// Finds the table in the sheets of a file by its headings, in whatever order the columns are; none when there is none.
    #[must_use]
    pub fn found(sheets: &[Grid], numbers: RowNumbers) -> Option<Self> {
        let (own, (heading, columns)) =
            sheets.iter().enumerate().find_map(|(own, grid)| Some((own, headings(grid)?)))?;
        let around = sheets.iter().enumerate().rev().flat_map(|(sheet, grid)| {
            let end = if sheet == own { heading } else { grid.len() };
            grid.iter().take(end).flatten()
        });
        let seal = FormSeal::found(around.map(String::as_str));
        let first = match numbers {
            RowNumbers::OfSheet => heading + 2,
            RowNumbers::OfTable => 1,
        };
        let below = sheets.get(own)?.iter().skip(heading + 1).enumerate();
        let rows = below.map(|(index, cells)| row(first + index, cells, &columns)).filter(is_one);
        Some(Self { seal, rows: rows.collect() })
    }

    /// Whether everything that was sent came back as it was sent.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        let lines = self.rows.iter().map(|row| ReplyField::CHECKED.map(|field| row.cell(field)).join("\t"));
        self.seal.check == check(&self.seal.unit, self.seal.day, lines)
    }
}

/// The row of the headings, and which column each of them is over.
fn headings(grid: &Grid) -> Option<(usize, BTreeMap<ReplyField, usize>)> {
    grid.iter().enumerate().find_map(|(index, cells)| {
        let folded: Vec<String> = cells.iter().map(|cell| fold(&line(cell))).collect();
        let place = |field: ReplyField| {
            let heading = fold(field.heading());
            folded.iter().position(|cell| *cell == heading).map(|place| (field, place))
        };
        let columns: BTreeMap<_, _> =
            ReplyField::ALL.into_iter().chain(ReplyField::ON_PAPER).filter_map(place).collect();
        let known = columns.contains_key(&ReplyField::Code) && columns.contains_key(&ReplyField::Text);
        known.then_some((index, columns))
    })
}

fn row(place: usize, cells: &[String], columns: &BTreeMap<ReplyField, usize>) -> ReplyRow {
    let text = |field: ReplyField, column: usize| cells.get(column).map(|cell| written(field, cell));
    let cell = |(field, column): (&ReplyField, &usize)| (*field, text(*field, *column).unwrap_or_default());
    ReplyRow { place, cells: columns.iter().map(cell).collect() }
}

/// What was written into a cell, without the invitation to do so: programs that know no controls keep it as text.
fn written(field: ReplyField, cell: &str) -> String {
    let text = crate::text::paragraphs(cell);
    let invitation = field.answer().map_or("", |answer| answer.invitation());
    let text = text.trim();
    text.strip_prefix(invitation).unwrap_or(text).trim_start().to_owned()
}

/// Not an empty row, nor a line of text below the table.
fn is_one(row: &ReplyRow) -> bool {
    !row.cell(ReplyField::Code).is_empty() && row.cells.values().filter(|text| !text.is_empty()).count() > 1
        || !row.is_unanswered()
}
