//! The outline of a meeting: as much of it as tells whether its record is finished. It is derived, never stored.

use crate::calendar::PartialDate;
use crate::id::MeetingId;
use crate::meeting::MeetingKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The outline of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingOutline {
    /// Which.
    pub id: MeetingId,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Day.
    pub date: Option<PartialDate>,
    /// Whether somebody chairs it.
    pub chaired: bool,
    /// Whether there are concluding words or directives.
    pub concluded: bool,
}

/// What a finished record of a meeting does not lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingPart {
    /// tên cuộc họp
    Title,
    /// ngày họp
    Date,
    /// người chủ trì
    Chair,
    /// kết luận
    Conclusion,
}

impl MeetingOutline {
    /// What it still lacks; nothing when the record is finished.
    #[must_use]
    pub fn missing(&self) -> Vec<MeetingPart> {
        let lacks = [
            (MeetingPart::Title, self.title.trim().is_empty()),
            (MeetingPart::Date, self.date.is_none()),
            (MeetingPart::Chair, !self.chaired),
            (MeetingPart::Conclusion, !self.concluded),
        ];
        lacks.into_iter().filter(|(_, lacks)| *lacks).map(|(part, _)| part).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_finished_with_its_title_its_day_its_chair_and_a_conclusion() {
        let blank = MeetingOutline {
            id: MeetingId(uuid::Uuid::from_u128(1)),
            kind: MeetingKind::Meeting,
            title: " ".into(),
            date: None,
            chaired: false,
            concluded: false,
        };
        let all = [MeetingPart::Title, MeetingPart::Date, MeetingPart::Chair, MeetingPart::Conclusion];
        assert_eq!(blank.missing(), all);
        let date = PartialDate::new(None, 2, 22);
        let whole =
            MeetingOutline { title: "Họp giao ban".into(), date, chaired: true, concluded: true, ..blank };
        assert_eq!(whole.missing(), []);
    }
}
