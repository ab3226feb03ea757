//! The status of a task and the warning that goes with it. Both are derived for a day ([`crate::FollowUp`]), never stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Status of a task on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// hoàn thành đúng hạn
    DoneOnTime,
    /// hoàn thành quá hạn
    DoneLate,
    /// hoàn thành, không có hạn để đánh giá
    DoneUnjudged,
    /// nhiệm vụ thường xuyên
    Regular,
    /// cần điền hạn
    NeedsDate,
    /// chờ điều kiện
    Waiting,
    /// quá hạn
    Overdue,
    /// sắp đến hạn
    DueSoon,
    /// đang thực hiện
    InProgress,
    /// hủy
    Cancelled,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 10] = [
        Self::DoneOnTime,
        Self::DoneLate,
        Self::DoneUnjudged,
        Self::Regular,
        Self::NeedsDate,
        Self::Waiting,
        Self::Overdue,
        Self::DueSoon,
        Self::InProgress,
        Self::Cancelled,
    ];

    /// The word for it inside a sentence.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::DoneOnTime => "hoàn thành đúng hạn",
            Self::DoneLate => "hoàn thành quá hạn",
            Self::DoneUnjudged => "hoàn thành",
            Self::Regular => "thường xuyên",
            Self::NeedsDate => "cần điền hạn",
            Self::Waiting => "chờ điều kiện",
            Self::Overdue => "quá hạn",
            Self::DueSoon => "sắp đến hạn",
            Self::InProgress => "đang thực hiện",
            Self::Cancelled => "hủy",
        }
    }

    /// Whether nothing more is awaited.
    #[must_use]
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::DoneOnTime | Self::DoneLate | Self::DoneUnjudged | Self::Cancelled)
    }
}

/// How loudly a task calls, from the quietest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Warning {
    /// không cảnh báo
    #[default]
    None,
    /// vàng: còn ít ngày
    Yellow,
    /// đỏ: đến hạn
    Red,
    /// đỏ đặc biệt: quá hạn lâu
    DeepRed,
}

impl Warning {
    /// The word for it inside a sentence; nothing where there is no warning.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Yellow => "vàng",
            Self::Red => "đỏ",
            Self::DeepRed => "đỏ đặc biệt",
        }
    }
}
