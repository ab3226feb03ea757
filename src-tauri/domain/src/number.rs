//! A number of the number book: which one, for which paper, and what became of it.
//!
//! Owns its states and how it is written. Which book a paper takes its number from is [`crate::NumberPolicy`]'s to say,
//! which numbers are free is [`crate::NumberSequence`]'s.

use crate::id::{MeetingId, NumberId, PaperId};
use crate::meeting::Secrecy;
use crate::number_book::type_of;
use crate::office::System;
use crate::paper::PaperKind;
use crate::problem::{Problem, bounded};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The largest number a book gives.
pub const LARGEST_NUMBER: u32 = 99_999;

/// What became of a number. It goes forward only: a number once used or void is never given again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NumberState {
    /// đang giữ cho một văn bản
    #[default]
    Reserved,
    /// đã dùng: văn bản đã phát hành
    Used,
    /// đã hủy, có lý do
    Void,
}

impl NumberState {
    /// The word for it, in lists and in sentences.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Reserved => "đang giữ",
            Self::Used => "đã dùng",
            Self::Void => "đã hủy",
        }
    }
}

/// A number that was given, with what the register of issued papers tells of its paper. The page calls it an entry, for
/// `Number` is a word of its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "NumberEntry")]
pub struct Number {
    /// Identity.
    pub id: NumberId,
    /// The meeting whose paper it is for; none for a paper of no single meeting.
    pub meeting: Option<MeetingId>,
    /// Key of the sequence it is of, see [`crate::NumberBook::key`].
    pub book: String,
    /// The number.
    pub number: u32,
    /// Why it is void; empty while it is not.
    pub reason: String,
    /// What became of it.
    pub state: NumberState,
    /// State or Party form.
    pub system: System,
    /// Kind of the paper.
    pub kind: PaperKind,
    /// The code under which its kind is counted: `TB`, `BB`; of letters, which print none in State form, `CV`.
    pub code: String,
    /// Degree of secrecy of the paper.
    pub secrecy: Secrecy,
    /// Date of the paper.
    pub date: NaiveDate,
    /// What stands after the number, as printed: `TB-UBND`, in Party papers `TB/TU`.
    pub symbol: String,
    /// Subject (trích yếu); never that of a top-secret paper.
    pub subject: String,
    /// Who signs it.
    pub signer: String,
    /// Who receives it.
    pub recipients: Vec<String>,
    /// Where its copy is filed.
    pub archive: String,
    /// How many copies were made, if known.
    pub copies: Option<u32>,
    /// Anything else.
    pub note: String,
    /// The frozen paper that bears it.
    pub paper: Option<PaperId>,
}

impl Number {
    /// Number and symbol as the paper prints them: `05/TB-UBND`, in Party papers `05-TB/TU`.
    #[must_use]
    pub fn written(&self) -> String {
        self.system.numbered(&format!("{:02}", self.number), &self.symbol)
    }

    /// The type of its paper, in running text.
    #[must_use]
    pub fn type_name(&self) -> String {
        type_of(self.system, &self.code)
    }

    /// The rules of a number.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.number == 0 || self.number > LARGEST_NUMBER {
            let sentence = format!("Số văn bản phải từ 1 đến {LARGEST_NUMBER}.");
            return Err(Problem::new("number", sentence));
        }
        if self.state == NumberState::Void && self.reason.trim().is_empty() {
            return Err(Problem::new("reason", "Hủy số phải ghi lý do, để sổ giải thích được chỗ trống."));
        }
        if self.secrecy == Secrecy::TopSecret && !self.subject.is_empty() {
            let sentence = "Trích yếu của văn bản tuyệt mật không ghi vào sổ. Hãy để trống.";
            return Err(Problem::new("subject", sentence));
        }
        self.check_lengths()
    }

    fn check_lengths(&self) -> Result<(), Problem> {
        for (field, text) in [
            ("symbol", &self.symbol),
            ("subject", &self.subject),
            ("signer", &self.signer),
            ("archive", &self.archive),
            ("reason", &self.reason),
            ("note", &self.note),
        ] {
            bounded(field, text, 2000)?;
        }
        self.recipients.iter().try_for_each(|one| bounded("recipients", one, 2000))
    }
}

impl System {
    /// What stands after the number of a paper: `TB-UBND`, in Party papers `TB/TU`.
    #[must_use]
    pub fn symbol(self, code: &str, office: &str) -> String {
        match self {
            Self::State => format!("{code}-{office}"),
            Self::Party => format!("{code}/{office}"),
        }
    }

    /// A number with its symbol: `05/TB-UBND`, in Party papers `05-TB/TU`.
    #[must_use]
    pub fn numbered(self, number: &str, symbol: &str) -> String {
        match self {
            Self::State => format!("{number}/{symbol}"),
            Self::Party => format!("{number}-{symbol}"),
        }
    }
}
