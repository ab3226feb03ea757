//! Ways of looking at the register, kept under a name.

use crate::id::ViewId;
use crate::problem::{Problem, bounded};
use crate::status::Status;
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

/// The shape in which the register is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// bảng
    #[default]
    Table,
    /// lịch
    Calendar,
    /// cột theo tình trạng
    Board,
}

/// A way of looking at the register (cách xem), kept under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct View {
    /// Identity.
    pub id: ViewId,
    /// What the office calls it.
    pub name: String,
    /// Words that the tasks contain.
    pub words: String,
    /// Who leads them or works along; empty for all.
    pub unit: String,
    /// Who follows them; empty for all.
    pub follower: String,
    /// Their field of work; empty for all.
    pub field: String,
    /// Their statuses; empty for all.
    pub statuses: Vec<Status>,
    /// Whether only what waits for acceptance is shown.
    pub reported: bool,
    /// How they stand together.
    pub group: Grouping,
    /// In what shape they are shown.
    pub layout: Layout,
}

impl View {
    /// The rules of a view.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.name.trim().is_empty() {
            return Err(Problem::new("name", "Chưa có tên của cách xem này."));
        }
        bounded("name", &self.name, 100)?;
        bounded("words", &self.words, 500)?;
        bounded("unit", &self.unit, 500)?;
        bounded("field", &self.field, 500)?;
        bounded("follower", &self.follower, 500)
    }
}
