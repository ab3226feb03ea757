//! Carrying over: from which earlier meetings a meeting takes the tasks it opens with.
//!
//! The choice is kept with the meeting; the tasks stay where they were given and are looked at whenever asked.

use crate::attendee::{Attendee, AttendeeRole};
use crate::meeting::Meeting;
use crate::text::fold;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What makes a meeting an earlier one of this.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CarryOver {
    /// không lấy theo quy tắc nào
    #[default]
    None,
    /// cùng loạt cuộc họp
    Series,
    /// cùng cơ quan tổ chức
    Host,
    /// cùng người chủ trì
    Chair,
    /// nhiệm vụ của đơn vị làm việc cùng, ở mọi cuộc họp
    Unit,
}

/// A meeting with who chaired it.
#[derive(Clone, Copy, Debug)]
pub struct Chaired<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Its attendance, or only its chairs.
    pub attendees: &'a [Attendee],
}

impl Chaired<'_> {
    fn chairs(&self) -> impl Iterator<Item = String> {
        let chairs = self.attendees.iter().filter(|attendee| attendee.role == AttendeeRole::Chair);
        chairs.map(|chair| fold(&chair.name)).filter(|name| !name.is_empty())
    }

    fn day(&self) -> Option<NaiveDate> {
        self.meeting.date.and_then(crate::PartialDate::full)
    }

    /// Whether tasks of another meeting are carried over to this one. A meeting chosen by hand is, whatever its day; by a
    /// rule only what is not known to be later. Nothing comes from the trash or from under secrecy.
    #[must_use]
    pub fn carries_from(&self, other: &Self) -> bool {
        let meeting = self.meeting;
        if !other.meeting.is_listed() || other.meeting.id == meeting.id {
            return false;
        }
        let later = self.day().zip(other.day()).is_some_and(|(own, theirs)| theirs > own);
        meeting.carried_from.contains(&other.meeting.id) || (!later && self.alike(other))
    }

    fn alike(&self, other: &Self) -> bool {
        let same = |own: &str, theirs: &str| !own.trim().is_empty() && fold(own) == fold(theirs);
        match self.meeting.carry_over {
            CarryOver::None => false,
            CarryOver::Series => same(&self.meeting.series, &other.meeting.series),
            CarryOver::Host => same(&self.meeting.host, &other.meeting.host),
            CarryOver::Chair => self.chairs().any(|chair| other.chairs().any(|name| name == chair)),
            CarryOver::Unit => !self.meeting.counterpart.trim().is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AttendeeId, MeetingId, PartialDate, Secrecy};
    use uuid::Uuid;

    fn meeting(n: u128, day: u32) -> Meeting {
        let date = PartialDate::new(Some(2026), 11, day);
        let (series, host) = ("Giao ban tuần".into(), "Văn phòng".into());
        Meeting { date, series, host, ..Meeting::blank(MeetingId(Uuid::from_u128(n))) }
    }

    fn carries(own: &Meeting, other: &Meeting) -> bool {
        Chaired { meeting: own, attendees: &[] }.carries_from(&Chaired { meeting: other, attendees: &[] })
    }

    #[test]
    fn a_meeting_of_the_same_series_is_earlier_unless_it_is_known_to_be_later() {
        let own = Meeting { carry_over: CarryOver::Series, ..meeting(1, 20) };
        assert!(carries(&own, &meeting(2, 13)));
        assert!(carries(&own, &Meeting { date: None, ..meeting(2, 1) }), "a draft without a day");
        assert!(!carries(&own, &meeting(2, 27)));
        assert!(!carries(&own, &Meeting { series: String::new(), ..meeting(2, 13) }));
        assert!(!carries(&own, &own));
    }

    #[test]
    fn a_meeting_chosen_by_hand_is_carried_from_whatever_its_day() {
        let later = meeting(2, 27);
        let own = Meeting { carried_from: vec![later.id], ..meeting(1, 20) };
        assert!(carries(&own, &later));
        assert!(!carries(&own, &meeting(3, 13)), "no rule was chosen");
    }

    #[test]
    fn nothing_comes_from_the_trash_or_from_under_secrecy() {
        let own =
            Meeting { carry_over: CarryOver::Host, carried_from: vec![meeting(2, 1).id], ..meeting(1, 20) };
        assert!(!carries(&own, &Meeting { trashed: true, ..meeting(2, 13) }));
        assert!(!carries(&own, &Meeting { secrecy: Secrecy::Secret, ..meeting(2, 13) }));
    }

    #[test]
    fn one_chair_in_common_is_enough_and_marks_do_not_matter() {
        let own = Meeting { carry_over: CarryOver::Chair, ..meeting(1, 20) };
        let chair = |name: &str, role| {
            let id = AttendeeId(Uuid::from_u128(9));
            vec![Attendee { name: name.into(), role, ..Attendee::blank(id, own.id) }]
        };
        let (older, chaired) = (meeting(2, 13), chair("Trần Quang Vinh", AttendeeRole::Chair));
        let with = |attendees: &[Attendee]| {
            Chaired { meeting: &own, attendees: &chaired }
                .carries_from(&Chaired { meeting: &older, attendees })
        };
        assert!(with(&chair("TRẦN QUANG VINH", AttendeeRole::Chair)));
        assert!(!with(&chair("Trần Quang Vinh", AttendeeRole::Delegate)));
    }
}
