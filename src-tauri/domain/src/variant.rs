//! The variants in which one kind of paper may be issued.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much minutes tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MinutesVariant {
    /// Đầy đủ: the course with what everybody said, votes, conclusion.
    #[default]
    Full,
    /// Rút gọn: conclusions only, with the results of votes.
    Short,
    /// Biểu quyết: the matters brought in, the tally of every vote, what was resolved.
    Votes,
}

impl MinutesVariant {
    /// Every variant.
    pub const ALL: [Self; 3] = [Self::Full, Self::Short, Self::Votes];
}

/// As what a Party body issues its conclusion. State offices always issue a notice: `Kết luận` is no type of NĐ 30/2020.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeVariant {
    /// Thông báo kết luận (TB).
    #[default]
    Notice,
    /// Kết luận (KL).
    Conclusion,
}

impl NoticeVariant {
    /// Every variant.
    pub const ALL: [Self; 2] = [Self::Notice, Self::Conclusion];
}
