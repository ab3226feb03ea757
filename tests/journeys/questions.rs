//! Questions for the chair: asked of what is unsaid, and gone once it is said.

use crate::register::Month;
use thuky_domain::*;
use thuky_secretary::contract::*;
use uuid::Uuid;

impl Month {
    fn asked(&mut self) -> ChairQuestions {
        self.secretary.chair_questions(MeetingRef { meeting: self.meeting }).unwrap()
    }
}

#[test]
fn the_chair_is_asked_for_what_a_task_leaves_unsaid_and_for_nothing_else() {
    let mut month = Month::begun();
    let task = month.given(1, "", 20);
    let exhortation = Directive {
        kind: DirectiveKind::Exhortation,
        ..Directive::blank(DirectiveId(Uuid::from_u128(2)), month.meeting)
    };
    month.put(exhortation).unwrap();
    let asked = month.asked();
    assert_eq!((asked.tasks, asked.unclear.len()), (1, 1));
    let unclear = [Clear::Person, Clear::Responsibility, Clear::Authority, Clear::Product];
    assert_eq!(asked.unclear[0].missing, unclear);
    assert_eq!(asked.unclear[0].questions.len(), unclear.len());
    let directive = month.file(task).line.directive;
    assert_eq!(directive.lead, "", "nothing is filled in by asking");
    let said = |text: &str| text.to_owned();
    let (lead, follower) = (said("Sở Nội vụ"), said("Phòng Tổng hợp"));
    let (authority, product) = (said("Ban Thường vụ"), said("Báo cáo"));
    month.put(Directive { lead, follower, authority, product, ..directive }).unwrap();
    assert_eq!(month.asked().unclear, []);
}

#[test]
fn the_half_page_names_the_meeting_and_its_chair() {
    let mut month = Month::begun();
    let chair = Attendee {
        name: "Trần Văn Bình".into(),
        role: AttendeeRole::Chair,
        ..Attendee::blank(AttendeeId(Uuid::from_u128(5)), month.meeting)
    };
    month.put(chair).unwrap();
    assert_eq!(month.asked().chairs, ["Trần Văn Bình"]);
}
