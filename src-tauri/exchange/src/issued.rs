//! The register of issued papers that leaves the office, and its official columns (Phụ lục IV Nghị định 30/2020/NĐ-CP).

use crate::cell::Cell;
use crate::wording::ends;
use chrono::NaiveDate;
use thuky_domain::{Number, NumberState, Secrecy};

/// The papers of a year or a term.
#[derive(Clone, Debug)]
pub struct IssuedFacts {
    /// The office that keeps the register.
    pub office: String,
    /// The day it was written out.
    pub day: NaiveDate,
    /// The year or the term, in words.
    pub span: String,
    /// Whether it is the register of marked papers.
    pub marked: bool,
    /// Its books.
    pub books: Vec<IssuedPapers>,
}

/// The papers of one book.
#[derive(Clone, Debug)]
pub struct IssuedPapers {
    /// Title of the book.
    pub title: String,
    /// Papers and gaps, in the order of their numbers.
    pub lines: Vec<IssuedLine>,
}

/// A line of the register.
#[derive(Clone, Debug)]
pub enum IssuedLine {
    /// A number that was used, or is void.
    Paper(Box<Number>),
    /// Numbers without a paper, and why.
    Gap(String),
}

/// A column: its title, its width in characters, what stands in it.
pub(crate) struct IssuedColumn {
    pub title: &'static str,
    pub width: f64,
    pub cell: fn(&Number) -> Cell,
}

const fn column(title: &'static str, width: f64, cell: fn(&Number) -> Cell) -> IssuedColumn {
    IssuedColumn { title, width, cell }
}

/// The columns from left to right.
pub(crate) const COLUMNS: [IssuedColumn; 8] = [
    column("Số, ký hiệu văn bản", 14.0, |paper| Cell::text(paper.written())),
    column("Ngày tháng văn bản", 11.0, |paper| Cell::Day(paper.date)),
    column("Tên loại và trích yếu nội dung văn bản", 44.0, |paper| Cell::text(subject(paper))),
    column("Người ký", 16.0, |paper| Cell::text(&paper.signer)),
    column("Nơi nhận văn bản", 24.0, |paper| Cell::text(paper.recipients.join("; "))),
    column("Đơn vị, người nhận bản lưu", 14.0, |paper| Cell::text(&paper.archive)),
    column("Số lượng bản", 8.0, |paper| {
        paper.copies.map_or(Cell::Blank, |copies| Cell::Number(copies.into()))
    }),
    column("Ghi chú", 20.0, |paper| Cell::text(note(paper))),
];

fn subject(paper: &Number) -> String {
    match (paper.subject.as_str(), paper.secrecy) {
        ("", Secrecy::None) => paper.type_name(),
        ("", _) => format!("{} (văn bản mật)", paper.type_name()),
        (subject, _) => format!("{}: {subject}", paper.type_name()),
    }
}

fn note(paper: &Number) -> String {
    let void =
        if paper.state == NumberState::Void { format!("Hủy: {}", paper.reason) } else { String::new() };
    ends(&[&void, &paper.note])
}
