//! Ways of looking at the register.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the lines of the register stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Grouping {
    /// không nhóm
    #[default]
    None,
    /// cơ quan chủ trì
    Lead,
    /// người theo dõi
    Follower,
    /// cuộc họp, mới nhất trước
    Meeting,
    /// tháng của ngày cuối
    Month,
    /// ngày cuối
    Day,
    /// tình trạng
    Status,
}
