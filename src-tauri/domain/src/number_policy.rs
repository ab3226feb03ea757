//! How an office numbers its papers: which papers share a sequence, how long it runs and where it began.
//!
//! Nothing is guessed: a paper gets no number while its book is not set up, and a sequence that was running before the
//! office began to keep its book here has to be told its next number. A blank beats a wrong number.

use crate::calendar::PartialDate;
use crate::meeting::Secrecy;
use crate::number::{LARGEST_NUMBER, Number};
use crate::number_book::{LETTER, NumberBook};
use crate::office::System;
use crate::paper::PaperKind;
use crate::problem::{Problem, bounded};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Which State papers share a sequence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NumberGrouping {
    /// mỗi loại văn bản một dãy số
    #[default]
    PerKind,
    /// mọi văn bản có tên loại chung một dãy số; bản sao có dãy riêng
    Titled,
}

/// Whether a free number before the last one may still be given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LateNumbers {
    /// không lấy số bỏ trống
    #[default]
    Refused,
    /// được lấy số bỏ trống, có nhắc về thứ tự ngày
    Allowed,
}

/// A term of the committee: Party numbers begin anew with it, and run until the next one begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Term {
    /// Its name, such as `2025-2030`.
    pub name: String,
    /// The first day whose papers it numbers: the day after the congress closed.
    pub since: NaiveDate,
}

/// The first number that a book gives here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FirstNumber {
    /// Key of the book.
    pub book: String,
    /// The number.
    pub number: u32,
}

/// How an office numbers its papers (Điều 15 Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW and 05-HD/VPTW).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NumberPolicy {
    /// The first day whose papers are numbered here; none while the number book is not set up.
    pub kept_from: Option<NaiveDate>,
    /// Which State papers share a sequence.
    pub grouping: NumberGrouping,
    /// Whether a free number before the last one may be given.
    pub late: LateNumbers,
    /// The terms of the committee.
    pub terms: Vec<Term>,
    /// First numbers of the books that were running already.
    pub first: Vec<FirstNumber>,
}

impl NumberPolicy {
    /// The book that numbers a paper whose kind is counted under this code.
    ///
    /// # Errors
    /// The book is not set up for its date.
    pub fn book(
        &self,
        system: System,
        code: &str,
        secrecy: Secrecy,
        date: NaiveDate,
    ) -> Result<NumberBook, Problem> {
        self.admit_day(date)?;
        let party = system == System::Party;
        let span = if party { self.term(date)?.name.clone() } else { date.year().to_string() };
        let shared = !party && self.grouping == NumberGrouping::Titled && is_titled(code);
        let code = (!shared).then(|| code.to_owned());
        Ok(NumberBook { system, span, code, secret: !party && secrecy != Secrecy::None })
    }

    fn admit_day(&self, date: NaiveDate) -> Result<(), Problem> {
        let Some(kept_from) = self.kept_from else {
            let sentence = "Sổ số chưa được lập nên không cấp số. Hãy lập sổ ở mục Văn bản, thẻ Sổ số.";
            return Err(Problem::new("kept_from", sentence));
        };
        if date < kept_from {
            let sentence = format!(
                "Sổ số giữ từ ngày {}; văn bản ngày {} không lấy số ở đây.",
                PartialDate::from(kept_from).short(),
                PartialDate::from(date).short()
            );
            return Err(Problem::new("date", sentence));
        }
        Ok(())
    }

    /// The term that numbers the papers of a day: the last that has begun.
    fn term(&self, date: NaiveDate) -> Result<&Term, Problem> {
        let begun = self.terms.iter().filter(|term| term.since <= date);
        begun.max_by_key(|term| term.since).ok_or_else(|| {
            let day = PartialDate::from(date).short();
            let sentence =
                format!("Chưa biết nhiệm kỳ của ngày {day} nên không cấp số. Hãy ghi nhiệm kỳ trong Sổ số.");
            Problem::new("terms", sentence)
        })
    }

    /// The first number of a book: as the office told it; 1 for a sequence that began when the book was kept here already;
    /// none for one that was running and whose next number nobody told.
    #[must_use]
    pub fn first_of(&self, book: &NumberBook) -> Option<u32> {
        let key = book.key();
        let told = self.first.iter().find(|first| first.book == key).map(|first| first.number);
        told.or_else(|| (self.begin(book)? >= self.kept_from?).then_some(1))
    }

    /// The day on which a sequence begins.
    fn begin(&self, book: &NumberBook) -> Option<NaiveDate> {
        match book.system {
            System::State => NaiveDate::from_ymd_opt(book.span.parse().ok()?, 1, 1),
            System::Party => self.terms.iter().find(|term| term.name == book.span).map(|term| term.since),
        }
    }

    /// The first day of a year or a term whose papers are numbered here.
    #[must_use]
    pub fn day_in(&self, system: System, span: &str) -> Option<NaiveDate> {
        let book = NumberBook { system, span: span.to_owned(), code: None, secret: false };
        let day = self.begin(&book)?.max(self.kept_from?);
        let of_day = self.book(system, LETTER, Secrecy::None, day).ok()?;
        (of_day.span == span).then_some(day)
    }

    /// In the words of the office.
    #[must_use]
    pub fn written(&self) -> String {
        let Some(kept_from) = self.kept_from else { return "chưa lập sổ số".to_owned() };
        let grouping = match self.grouping {
            NumberGrouping::PerKind => "mỗi loại một dãy số",
            NumberGrouping::Titled => "chung một dãy cho văn bản có tên loại",
        };
        let late = match self.late {
            LateNumbers::Refused => "không lấy số bỏ trống",
            LateNumbers::Allowed => "được lấy số bỏ trống",
        };
        let short = |day: NaiveDate| PartialDate::from(day).short();
        let terms = self.terms.iter().map(|term| format!("nhiệm kỳ {} từ {}", term.name, short(term.since)));
        let first = self.first.iter().filter_map(|first| {
            NumberBook::of_key(&first.book).map(|book| format!("{} từ số {:02}", book.title(), first.number))
        });
        let head = [format!("giữ từ {}", short(kept_from)), grouping.to_owned(), late.to_owned()];
        head.into_iter().chain(terms).chain(first).collect::<Vec<_>>().join("; ")
    }

    /// The rules of a policy.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        let (mut names, mut days) = (BTreeSet::new(), BTreeSet::new());
        for term in &self.terms {
            bounded("terms", &term.name, 60)?;
            if term.name.trim().is_empty() || term.name.contains('/') {
                return Err(Problem::new("terms", "Ghi tên nhiệm kỳ như 2025-2030, không có dấu “/”."));
            }
            if !names.insert(&term.name) || !days.insert(term.since) {
                let sentence = format!("Nhiệm kỳ {} trùng tên hoặc trùng ngày với nhiệm kỳ khác.", term.name);
                return Err(Problem::new("terms", sentence));
            }
        }
        self.check_first()
    }

    fn check_first(&self) -> Result<(), Problem> {
        let mut books = BTreeSet::new();
        for FirstNumber { book, number } in &self.first {
            if NumberBook::of_key(book).is_none() || !books.insert(book) {
                return Err(Problem::new("first", format!("“{book}” không phải một sổ, hoặc ghi hai lần.")));
            }
            if *number == 0 || *number > LARGEST_NUMBER {
                return Err(Problem::new("first", format!("Số tiếp theo phải từ 1 đến {LARGEST_NUMBER}.")));
            }
        }
        Ok(())
    }

    /// Whether the numbers given from the first day on stand where this policy has them. A policy that would count them in
    /// another book, or from a later first number, would give numbers twice.
    ///
    /// # Errors
    /// The first number that does not.
    pub fn agrees(&self, given: &[Number]) -> Result<(), Problem> {
        let kept = |number: &&Number| self.kept_from.is_none_or(|first| first <= number.date);
        given.iter().filter(kept).try_for_each(|number| self.agrees_with(number))
    }

    fn agrees_with(&self, number: &Number) -> Result<(), Problem> {
        let book = self.book(number.system, &number.code, number.secrecy, number.date);
        let stays = book.is_ok_and(|book| {
            book.key() == number.book && self.first_of(&book).is_some_and(|first| first <= number.number)
        });
        if stays {
            return Ok(());
        }
        let sentence = format!(
            "Cách đánh số này không khớp với số {} đã cấp. Hãy bắt đầu cách mới từ một ngày sau các số đã cấp và ghi số tiếp theo.",
            number.written()
        );
        Err(Problem::new("kept_from", sentence))
    }
}

/// Letters bear no type, and copies are counted apart from what they copy (Điều 25 Nghị định 30/2020/NĐ-CP).
fn is_titled(code: &str) -> bool {
    code != LETTER && PaperKind::Excerpt.code(System::State) != Some(code)
}
