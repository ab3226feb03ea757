//! A vote of a meeting: what was voted on, how, and how many were for it, against it and neither.
//!
//! Figures stay as they were told. Where they do not add up, a sentence says so; nothing is corrected by itself, and whether a
//! matter is carried is for the meeting to say, since each body has a majority of its own.

use crate::attendee::Headcount;
use crate::id::{MeetingId, VoteId};
use crate::problem::{Problem, bounded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How people vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VoteMethod {
    /// giơ tay
    #[default]
    ShowOfHands,
    /// bỏ phiếu kín
    Ballot,
}

impl VoteMethod {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::ShowOfHands, Self::Ballot];

    /// The way in running text.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::ShowOfHands => "giơ tay",
            Self::Ballot => "bỏ phiếu kín",
        }
    }
}

/// A vote (biểu quyết).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Vote {
    /// Identity.
    pub id: VoteId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order in the meeting, from 1.
    pub ordinal: u32,
    /// What is voted on.
    pub matter: String,
    /// How.
    pub method: VoteMethod,
    /// How many with a vote were in the room; shares are of these.
    pub present: u32,
    /// tán thành
    pub in_favour: u32,
    /// không tán thành
    pub against: u32,
    /// không có ý kiến, phiếu trắng
    pub abstained: u32,
}

/// More voters than this is a slip of the hand.
const MOST: u32 = 100_000;

impl Vote {
    /// A vote with nothing filled in.
    #[must_use]
    pub const fn blank(id: VoteId, meeting: MeetingId) -> Self {
        Self {
            id,
            meeting,
            ordinal: 0,
            matter: String::new(),
            method: VoteMethod::ShowOfHands,
            present: 0,
            in_favour: 0,
            against: 0,
            abstained: 0,
        }
    }

    /// The votes that were told, of every sort.
    #[must_use]
    pub const fn cast(&self) -> u32 {
        self.in_favour.saturating_add(self.against).saturating_add(self.abstained)
    }

    /// A part of those present, such as `92,31%`; nothing while nobody is present.
    #[must_use]
    pub fn share(&self, part: u32) -> Option<String> {
        let present = u64::from(self.present);
        let hundredths = (u64::from(part) * 20_000 + present).checked_div(2 * present)?;
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        Some(match rest {
            0 => format!("{whole}%"),
            tenths if tenths % 10 == 0 => format!("{whole},{}%", tenths / 10),
            hundredths => format!("{whole},{hundredths:02}%"),
        })
    }

    /// What does not add up, in sentences; `counted` is the attendance of the meeting.
    #[must_use]
    pub fn remarks(&self, counted: &Headcount) -> Vec<String> {
        let (cast, present) = (self.cast(), self.present);
        let mut remarks = vec![];
        if present == 0 {
            remarks.push("Chưa ghi số người có mặt biểu quyết.".to_owned());
        } else if cast > present {
            remarks.push(format!("Tổng số phiếu ({cast}) nhiều hơn số người có mặt biểu quyết ({present})."));
        } else if cast < present {
            remarks.push(format!("Tổng số phiếu ({cast}) ít hơn số người có mặt biểu quyết ({present})."));
        }
        if let Some(room) = counted.in_the_room().filter(|room| present > *room) {
            remarks
                .push(format!("Số người có mặt biểu quyết ({present}) nhiều hơn số đã điểm danh ({room})."));
        }
        remarks
    }

    /// The rules of a vote.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("matter", &self.matter, 2000)?;
        let figures = [
            ("present", self.present),
            ("in_favour", self.in_favour),
            ("against", self.against),
            ("abstained", self.abstained),
        ];
        match figures.into_iter().find(|(_, figure)| *figure > MOST) {
            Some((field, _)) => Err(Problem::new(field, format!("Số phiếu lớn nhất được ghi là {MOST}."))),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn vote(present: u32, in_favour: u32, against: u32, abstained: u32) -> Vote {
        let blank = Vote::blank(VoteId(Uuid::nil()), MeetingId(Uuid::nil()));
        Vote { present, in_favour, against, abstained, ..blank }
    }

    #[test]
    fn shares_are_of_those_present_and_rounded_to_hundredths() {
        assert_eq!(vote(13, 12, 1, 0).share(12).as_deref(), Some("92,31%"));
        assert_eq!(vote(13, 13, 0, 0).share(13).as_deref(), Some("100%"));
        assert_eq!(vote(8, 4, 4, 0).share(4).as_deref(), Some("50%"));
        assert_eq!(vote(8, 1, 7, 0).share(1).as_deref(), Some("12,5%"));
        assert_eq!(vote(200, 2, 0, 0).share(2).as_deref(), Some("1%"));
        assert_eq!(vote(1000, 1, 0, 0).share(1).as_deref(), Some("0,1%"));
        assert_eq!(vote(0, 0, 0, 0).share(0), None);
    }

    #[test]
    fn figures_that_do_not_add_up_are_told_and_stay() {
        let nobody = Headcount::default();
        assert!(vote(13, 12, 1, 0).remarks(&nobody).len() == 1, "more than the room holds");
        let room = Headcount { present: 13, ..nobody };
        assert!(vote(13, 12, 1, 0).remarks(&room).is_empty());
        assert!(vote(13, 12, 2, 0).remarks(&room)[0].contains("(14) nhiều hơn"));
        assert!(vote(13, 10, 2, 0).remarks(&room)[0].contains("(12) ít hơn"));
        assert!(vote(0, 0, 0, 0).remarks(&room)[0].starts_with("Chưa ghi"));
        let uncounted = Headcount { uncounted_groups: 1, ..room };
        assert!(vote(20, 20, 0, 0).remarks(&uncounted).is_empty(), "nobody knows how many are there");
    }

    #[test]
    fn a_vote_of_a_whole_country_is_a_slip_of_the_hand() {
        assert_eq!(vote(1, MOST + 1, 0, 0).check().unwrap_err().field, "in_favour");
        assert_eq!(vote(0, u32::MAX, u32::MAX, 1).cast(), u32::MAX);
    }
}
