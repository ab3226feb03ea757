//! Attendance: named people with the titles they held that day, and groups without names.

use crate::id::{AttendeeId, MeetingId, PersonId};
use crate::problem::{Problem, bounded};
use crate::source::Spans;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Part taken in the meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AttendeeRole {
    /// chủ trì, đồng chủ trì, chủ tọa
    Chair,
    /// thư ký, người ghi biên bản
    Recorder,
    /// đại biểu
    #[default]
    Delegate,
    /// khách mời
    Guest,
}

/// Whether someone was there. Being invited is not being present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// được mời, chưa điểm danh
    Invited,
    /// có mặt
    #[default]
    Present,
    /// vắng có lý do
    Excused,
    /// vắng không lý do
    Absent,
    /// dự thay người khác
    Substitute,
}

impl Presence {
    /// Whether this person sat in the room.
    #[must_use]
    pub const fn in_the_room(self) -> bool {
        matches!(self, Self::Present | Self::Substitute)
    }
}

/// A person or an unnamed group at a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attendee {
    /// Identity.
    pub id: AttendeeId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order of introduction, from 1.
    pub ordinal: u32,
    /// The person of the directory, when matched.
    pub person: Option<PersonId>,
    /// Full name without honorific or title; empty for a group or when only the office is known.
    pub name: String,
    /// đồng chí, ông, bà, …
    pub honorific: String,
    /// Titles held that day, in order, frozen as text.
    pub positions: Vec<String>,
    /// The body inside the last title.
    pub organisation: String,
    /// Wording of an unnamed group: “lãnh đạo một số sở, ngành”; empty for a person.
    pub group: String,
    /// How many people an unnamed group is, when counted.
    pub group_size: Option<u32>,
    /// Side (phía, đoàn) the attendee belongs to; empty when there are no sides.
    pub side: String,
    /// Part taken.
    pub role: AttendeeRole,
    /// Whether present.
    pub presence: Presence,
    /// Reason of absence, or whom a substitute stands for.
    pub presence_note: String,
    /// Places in the source.
    pub spans: Spans,
}

impl Attendee {
    /// An attendee with nothing filled in.
    #[must_use]
    pub fn blank(id: AttendeeId, meeting: MeetingId) -> Self {
        let text = String::new;
        Self {
            id,
            meeting,
            ordinal: 0,
            person: None,
            name: text(),
            honorific: text(),
            positions: vec![],
            organisation: text(),
            group: text(),
            group_size: None,
            side: text(),
            role: AttendeeRole::default(),
            presence: Presence::default(),
            presence_note: text(),
            spans: Spans::new(),
        }
    }

    /// Whether this is an unnamed group.
    #[must_use]
    pub fn is_group(&self) -> bool {
        !self.group.is_empty()
    }

    /// What to call this attendee in a list or a sentence.
    #[must_use]
    pub fn label(&self) -> &str {
        [&self.name, &self.group]
            .into_iter()
            .find(|text| !text.is_empty())
            .or_else(|| self.positions.first())
            .map_or("", String::as_str)
    }

    /// The rules of an attendee.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.is_group() && !self.name.is_empty() {
            return Err(Problem::new(
                "group",
                "Một dòng hoặc là một người, hoặc là một nhóm không nêu tên; không thể là cả hai.",
            ));
        }
        if self.is_group() && self.role == AttendeeRole::Chair {
            return Err(Problem::new("role", "Người chủ trì phải là một người, không phải một nhóm."));
        }
        bounded("name", &self.name, 120)?;
        bounded("group", &self.group, 1000)?;
        self.positions.iter().try_for_each(|title| bounded("positions", title, 300))
    }
}

/// Live counts of an attendance. People invited, excused or absent are never counted as present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Headcount {
    /// Named people in the room, substitutes included.
    pub present: u32,
    /// Of those, substitutes.
    pub substitutes: u32,
    /// People in counted groups in the room.
    pub in_groups: u32,
    /// Groups in the room whose size is not known.
    pub uncounted_groups: u32,
    /// vắng có lý do
    pub excused: u32,
    /// vắng không lý do
    pub absent: u32,
    /// được mời, chưa điểm danh
    pub invited: u32,
}

impl Headcount {
    /// How many sit in the room; nothing while a group is not counted, or somebody was only invited.
    #[must_use]
    pub const fn in_the_room(&self) -> Option<u32> {
        if self.uncounted_groups > 0 || self.invited > 0 { None } else { Some(self.present + self.in_groups) }
    }

    /// Counts an attendance.
    #[must_use]
    pub fn of(attendees: &[Attendee]) -> Self {
        attendees.iter().fold(Self::default(), Self::with)
    }

    fn with(mut self, attendee: &Attendee) -> Self {
        let size = if attendee.is_group() { attendee.group_size.unwrap_or(0) } else { 1 };
        match attendee.presence {
            Presence::Present | Presence::Substitute if attendee.is_group() => {
                self.in_groups += size;
                self.uncounted_groups += u32::from(attendee.group_size.is_none());
            }
            Presence::Present => self.present += 1,
            Presence::Substitute => {
                self.present += 1;
                self.substitutes += 1;
            }
            Presence::Excused => self.excused += size,
            Presence::Absent => self.absent += size,
            Presence::Invited => self.invited += size,
        }
        self
    }
}
