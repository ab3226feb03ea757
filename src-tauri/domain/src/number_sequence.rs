//! What is free, missing, doubled or out of order among the numbers of one book.
//!
//! Knows no date but those of the papers. A number of its own is never changed here.

use crate::calendar::PartialDate;
use crate::number::{LARGEST_NUMBER, Number, NumberState};
use crate::number_book::NumberBook;
use crate::number_policy::LateNumbers;
use crate::problem::Problem;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// What is told of a number besides the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NumberNoticeKind {
    /// chưa cấp, bỏ trống
    Gap,
    /// số và ký hiệu giống nhau
    Double,
    /// ngày lùi so với số đứng trước, hoặc tiến so với số đứng sau
    Backwards,
    /// số lấy muộn, nhỏ hơn số cuối
    Late,
}

/// Something a clerk should know of numbers, from one to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NumberNotice {
    /// What.
    pub kind: NumberNoticeKind,
    /// First number concerned.
    pub from: u32,
    /// Last number concerned.
    pub to: u32,
    /// In a sentence.
    pub sentence: String,
}

/// The numbers of one book.
#[derive(Clone, Debug)]
pub struct NumberSequence<'n> {
    book: &'n NumberBook,
    first: Option<u32>,
    /// In order.
    given: Vec<&'n Number>,
}

impl<'n> NumberSequence<'n> {
    /// The numbers of a book among all that were given; `first` is the first one it gives.
    #[must_use]
    pub fn of(book: &'n NumberBook, first: Option<u32>, all: &'n [Number]) -> Self {
        let key = book.key();
        let mut given: Vec<&Number> = all.iter().filter(|number| number.book == key).collect();
        given.sort_by_key(|number| number.number);
        Self { book, first, given }
    }

    /// The numbers, in order.
    #[must_use]
    pub fn given(&self) -> &[&'n Number] {
        &self.given
    }

    /// The number after the last one; none while nobody told where the book stands.
    #[must_use]
    pub fn next(&self) -> Option<u32> {
        let first = self.first?;
        let after = self.given.last().map_or(first, |last| last.number.saturating_add(1).max(first));
        Some(after).filter(|next| *next <= LARGEST_NUMBER)
    }

    /// The number after the last one.
    ///
    /// # Errors
    /// Nobody told where the book stands: a blank beats a wrong number.
    pub fn next_known(&self) -> Result<u32, Problem> {
        self.next().ok_or_else(|| {
            let sentence = format!(
                "Sổ “{}” chưa biết số tiếp theo nên không cấp số. Hãy ghi số tiếp theo trong Sổ số.",
                self.book.title()
            );
            Problem::new("first", sentence)
        })
    }

    /// Lets a number be given to a paper of a day, or says why not and which comes next; what is to be known of it is told.
    ///
    /// # Errors
    /// It was given before, was given outside this book, or is late where the office allows no late numbers.
    pub fn admit(
        &self,
        number: u32,
        date: NaiveDate,
        late: LateNumbers,
    ) -> Result<Vec<NumberNotice>, Problem> {
        let next = self.next_known()?;
        let first = self.first.unwrap_or(next);
        let refused = |why: String| Err(Problem::new("number", format!("{why} Số tiếp theo là {next:02}.")));
        if number == 0 || number > LARGEST_NUMBER {
            return refused(format!("Số văn bản phải từ 1 đến {LARGEST_NUMBER}."));
        }
        if let Some(taken) = self.given.iter().find(|given| given.number == number) {
            return refused(format!("Số {} {}, không cấp lại.", taken.written(), taken.state.word()));
        }
        if number < first {
            return refused(format!("Sổ này bắt đầu từ số {first:02}; số {number:02} đã cấp trước đó."));
        }
        if number < next && late == LateNumbers::Refused {
            return refused(format!("Số {number:02} bỏ trống nhưng cơ quan không lấy số muộn."));
        }
        Ok(self.notices_of(number, next, date))
    }

    fn notices_of(&self, number: u32, next: u32, date: NaiveDate) -> Vec<NumberNotice> {
        let late = (number < next).then(|| {
            let sentence = format!("Số {number:02} lấy muộn, sau khi đã cấp số {:02}.", next - 1);
            notice(NumberNoticeKind::Late, number, number, sentence)
        });
        let skipped = (number > next).then(|| gap(next, number - 1));
        let backwards = self.backwards(number, date);
        [late, skipped, backwards].into_iter().flatten().collect()
    }

    /// Numbers that stand between the first and the last and were never given.
    #[must_use]
    pub fn gaps(&self) -> Vec<NumberNotice> {
        let Some(mut free) = self.first.or_else(|| Some(self.given.first()?.number)) else { return vec![] };
        let mut gaps = Vec::new();
        for number in self.given.iter().map(|given| given.number) {
            if number > free {
                gaps.push(gap(free, number - 1));
            }
            free = free.max(number.saturating_add(1));
        }
        gaps
    }

    /// Numbers whose papers are dated before a paper with a smaller number.
    #[must_use]
    pub fn disorder(&self) -> Vec<NumberNotice> {
        let mut latest: Option<&Number> = None;
        let mut told = Vec::new();
        for number in self.living() {
            match latest {
                Some(other) if other.date > number.date => {
                    told.push(against(number.number, number.date, other, "trước"));
                }
                _ => latest = Some(number),
            }
        }
        told
    }

    /// Numbers that another book of the span prints too: they can only come from a change of how the office numbers.
    #[must_use]
    pub fn doubles(&self, all: &[Number]) -> Vec<NumberNotice> {
        let key = self.book.key();
        let elsewhere: HashSet<_> =
            all.iter().filter(|other| other.book != key).filter_map(printed).collect();
        let doubled =
            self.given.iter().filter(|number| printed(number).is_some_and(|it| elsewhere.contains(&it)));
        let sentence = |number: &Number| format!("Số {} có ở cả sổ khác.", number.written());
        doubled.map(|one| notice(NumberNoticeKind::Double, one.number, one.number, sentence(one))).collect()
    }

    fn living(&self) -> impl Iterator<Item = &'n Number> {
        self.given.iter().copied().filter(|number| number.state != NumberState::Void)
    }

    /// Whether a number of a day stands against the order of the days.
    fn backwards(&self, number: u32, date: NaiveDate) -> Option<NumberNotice> {
        let before = self.living().filter(|other| other.number < number);
        let latest = before.max_by_key(|other| other.date).filter(|other| other.date > date);
        let after = self.living().filter(|other| other.number > number);
        let earliest = after.min_by_key(|other| other.date).filter(|other| other.date < date);
        let told = latest.map(|other| against(number, date, other, "trước"));
        told.or_else(|| earliest.map(|other| against(number, date, other, "sau")))
    }
}

/// What two papers of one span must not share; void numbers print nothing.
fn printed(number: &Number) -> Option<(String, String, bool)> {
    let book = NumberBook::of_key(&number.book)?;
    (number.state != NumberState::Void).then(|| (book.span, number.written(), book.secret))
}

fn gap(from: u32, to: u32) -> NumberNotice {
    let sentence = if from == to {
        format!("Số {from:02} bỏ trống, chưa cấp cho văn bản nào.")
    } else {
        format!("Các số từ {from:02} đến {to:02} bỏ trống, chưa cấp cho văn bản nào.")
    };
    notice(NumberNoticeKind::Gap, from, to, sentence)
}

fn against(number: u32, date: NaiveDate, other: &Number, side: &str) -> NumberNotice {
    let (day, of_other) = (PartialDate::from(date).short(), PartialDate::from(other.date).short());
    let sentence =
        format!("Số {number:02} ghi ngày {day}, còn số {:02} đứng {side} ghi ngày {of_other}.", other.number);
    notice(NumberNoticeKind::Backwards, number, number, sentence)
}

const fn notice(kind: NumberNoticeKind, from: u32, to: u32, sentence: String) -> NumberNotice {
    NumberNotice { kind, from, to, sentence }
}
