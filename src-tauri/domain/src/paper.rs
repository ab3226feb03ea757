//! Papers: the documents an office makes of a meeting's facts. This names them; the papers crate lays them out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// biên bản
    #[default]
    Minutes,
    /// thông báo kết luận
    ConclusionNotice,
}

impl PaperKind {
    /// Abbreviation in the symbol of the number: BB, TB.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Minutes => "BB",
            Self::ConclusionNotice => "TB",
        }
    }

    /// Name of the type in running text.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Minutes => "Biên bản",
            Self::ConclusionNotice => "Thông báo kết luận",
        }
    }
}

/// A fact that a paper needs and the record does not have. The paper prints a visible blank in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gap {
    /// Where it belongs, such as `meeting.date` or `office.symbol`.
    pub field: String,
    /// What is missing, in Vietnamese.
    pub sentence: String,
}
