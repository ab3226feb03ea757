//! What a correction (công văn đính chính) tells: which paper was printed wrong, where, and how it reads from now on.
//!
//! A correction mends slips of form and printing; what is wrong in substance is replaced by a paper of equal rank (NĐ 30/2020,
//! Điều 18). These are facts of one paper, handed over with it; they are no record.

use crate::problem::{Problem, bounded};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The facts of a correction.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Erratum {
    /// Type of the paper corrected: `Thông báo`, `Biên bản`.
    pub type_name: String,
    /// Its number and symbol as printed: `05/TB-VP`, `05-TB/VPTU`.
    pub number: String,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// Its subject: `kết luận của … tại …`.
    pub subject: String,
    /// What was printed wrong, in its order.
    pub misprints: Vec<Misprint>,
    /// Why: `do sơ suất trong khâu soạn thảo`; may be empty.
    pub reason: String,
    /// Who gets it; without any, the recipients of the office.
    pub addressees: Vec<String>,
}

/// One passage that was printed wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Misprint {
    /// Where it stands: `điểm b, mục 2, trang 3`; may be empty.
    pub place: String,
    /// As printed.
    pub printed: String,
    /// As it reads from now on; empty where the passage goes.
    pub corrected: String,
}

impl Erratum {
    /// The bounds of the facts of a correction.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        for (field, text) in [
            ("type_name", &self.type_name),
            ("number", &self.number),
            ("subject", &self.subject),
            ("reason", &self.reason),
        ] {
            bounded(field, text, 4000)?;
        }
        if self.misprints.len() > 500 {
            return Err(Problem::new("misprints", "Một văn bản đính chính ghi nhiều nhất 500 chỗ sai."));
        }
        self.misprints.iter().try_for_each(|misprint| {
            [&misprint.place, &misprint.printed, &misprint.corrected]
                .into_iter()
                .try_for_each(|text| bounded("misprints", text, 20_000))
        })
    }
}
