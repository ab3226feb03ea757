//! What leaves the office on the wire: the register as a file for other programs, and as a short text.

use crate::contract::RegisterFilter;
use serde::{Deserialize, Serialize};
use thuky_domain::MeetingId;
use thuky_exchange::ExportLayout;
use ts_rs::TS;

/// Format of a file that leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExportFormat {
    /// Bảng tính Excel
    #[default]
    Xlsx,
    /// Bảng dạng chữ, cho chương trình khác
    Csv,
    /// Lịch các hạn
    Ics,
    /// Toàn bộ hồ sơ
    Json,
}

/// What is to leave, and how.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportRequest {
    /// Format; JSON holds the whole record, whatever the filter.
    pub format: ExportFormat,
    /// Layout, for tables.
    pub layout: ExportLayout,
    /// Which tasks; paging is passed over.
    pub filter: RegisterFilter,
}

/// Whose open tasks are to be told shortly.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ShortTextOf {
    /// A unit or a person: who leads, works along or follows.
    pub who: String,
    /// Only of this meeting; a marked one is refused.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
}

/// A short text to be sent by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShortText {
    /// The text.
    pub text: String,
    /// How many open tasks it tells of.
    pub tasks: u32,
}
