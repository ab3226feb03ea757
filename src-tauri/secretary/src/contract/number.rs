//! The number book on the wire: what a number is wanted for, what the book answers, and the register of issued papers.

use crate::contract::Saved;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::{
    Erratum, MeetingId, NoticeVariant, Number, NumberId, NumberNotice, PaperKind, Secrecy, System,
};
use ts_rs::TS;

/// A paper that wants a number.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NumberRequest {
    /// Its meeting; none for a paper of no single one.
    pub meeting: Option<MeetingId>,
    /// Kind of paper.
    pub kind: PaperKind,
    /// State or Party form; none means the office's own.
    #[serde(default)]
    pub system: Option<System>,
    /// Date of the paper; it decides the year or the term.
    pub date: Option<NaiveDate>,
    /// Degree of secrecy; none means that of the meeting.
    #[serde(default)]
    pub secrecy: Option<Secrecy>,
    /// Which of the office's signers, from 0.
    #[serde(default)]
    pub signer: Option<usize>,
    /// The unit it is for; empty for none.
    #[serde(default)]
    pub unit: String,
    /// As what a Party body issues its conclusion.
    #[serde(default)]
    pub notice: NoticeVariant,
    /// What a correction tells.
    #[serde(default)]
    pub erratum: Option<Erratum>,
    /// Subject; empty means what the paper itself says.
    #[serde(default)]
    pub subject: String,
    /// The number wanted; none means the next one.
    #[serde(default)]
    pub number: Option<u32>,
    /// The number that the draft of the paper bears; none when it bears none.
    #[serde(default)]
    pub borne: Option<u32>,
    /// Whether the paper went out already: its number is then used at once.
    #[serde(default)]
    pub issued: bool,
}

impl NumberRequest {
    /// The next number for a kind of paper on a day, with nothing else chosen.
    #[must_use]
    pub const fn of(meeting: Option<MeetingId>, kind: PaperKind, date: NaiveDate) -> Self {
        Self {
            meeting,
            kind,
            system: None,
            date: Some(date),
            secrecy: None,
            signer: None,
            unit: String::new(),
            notice: NoticeVariant::Notice,
            erratum: None,
            subject: String::new(),
            number: None,
            borne: None,
            issued: false,
        }
    }
}

/// What the book would give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NumberOffer {
    /// Title of the book; empty when there is none for the paper.
    pub book: String,
    /// The number; none when the book gives none.
    pub number: Option<u32>,
    /// Number and symbol as they would be printed; empty when none is given.
    pub written: String,
    /// Why none is given; empty when one is.
    pub why: String,
    /// What is to be known of it.
    pub notices: Vec<NumberNotice>,
    /// Why the number that the draft bears cannot be that of its paper; empty when it can.
    pub refused: String,
    /// Numbers that are being kept for such a paper of the same meeting already.
    pub held: Vec<NumberLine>,
}

/// A number as lists tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NumberLine {
    /// The number, without what its secrecy leaves out.
    #[serde(flatten)]
    pub entry: Number,
    /// Number and symbol as printed.
    pub written: String,
    /// Type of its paper, in words.
    pub type_name: String,
    /// Title of its meeting; empty for none and for a marked one.
    pub meeting_title: String,
}

/// A number that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NumberGiven {
    /// The number.
    pub line: NumberLine,
    /// What is to be known of it.
    pub notices: Vec<NumberNotice>,
    /// The commit.
    pub saved: Saved,
}

/// A reserved number whose paper went out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NumberUse {
    /// Which.
    pub id: NumberId,
    /// Date of the paper; none means the day it was reserved for.
    #[serde(default)]
    pub date: Option<NaiveDate>,
}

/// A number that is to be void.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NumberVoid {
    /// Which.
    pub id: NumberId,
    /// Why.
    pub reason: String,
}

/// Which books are asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NumbersOf {
    /// State or Party; none means the office's own.
    pub system: Option<System>,
    /// The year or the term; empty means the one of today.
    pub span: String,
}

/// The number book of a year or a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NumberBooks {
    /// State or Party.
    pub system: System,
    /// The year or the term; empty when none holds for today.
    pub span: String,
    /// Every year or term that has numbers, and the one of today; the newest first.
    pub spans: Vec<String>,
    /// Why no number is given today; empty when numbers are given.
    pub why: String,
    /// Its books.
    pub books: Vec<NumberBookSheet>,
}

/// One book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NumberBookSheet {
    /// Its key.
    pub book: String,
    /// Its title.
    pub title: String,
    /// The number after the last one; none while nobody told where the book stands.
    pub next: Option<u32>,
    /// Its numbers, in order.
    pub lines: Vec<NumberLine>,
    /// Gaps, doubles and papers dated against the order of their numbers.
    pub notices: Vec<NumberNotice>,
}

/// Which issued papers are asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct IssuedFilter {
    /// State or Party; none means the office's own.
    pub system: Option<System>,
    /// The year or the term; empty means the one of today, else the newest.
    pub span: String,
    /// Only this kind.
    pub kind: Option<PaperKind>,
    /// Words of number, subject, signer, recipients or note, with or without marks.
    pub words: String,
    /// The register of marked papers; else that of the others.
    pub marked: bool,
}

/// The register of issued papers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IssuedRegister {
    /// State or Party.
    pub system: System,
    /// The year or the term.
    pub span: String,
    /// `năm 2026`, `nhiệm kỳ 2025-2030`.
    pub span_title: String,
    /// Every year or term that has numbers, the newest first.
    pub spans: Vec<String>,
    /// Its books with their papers.
    pub books: Vec<IssuedBook>,
    /// How many papers went out.
    pub used: u32,
    /// How many numbers are void.
    pub void: u32,
    /// How many numbers are missing between them.
    pub missing: u32,
}

/// The papers of one book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IssuedBook {
    /// Title of the book.
    pub title: String,
    /// Papers and gaps, in the order of their numbers.
    pub rows: Vec<IssuedRow>,
}

/// A row of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "row", rename_all = "kebab-case")]
pub enum IssuedRow {
    /// A number that was used, or is void.
    Paper(Box<NumberLine>),
    /// Numbers that no paper went out with, and why.
    Gap(NumberNotice),
}
