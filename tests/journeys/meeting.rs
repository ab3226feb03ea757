//! A meeting and what belongs to it: people, documents, codes of its tasks, order, photographs, trash.

use crate::{REPORT, attendee, kept};
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::{founded, secretary};
use uuid::Uuid;

#[test]
fn a_report_becomes_a_meeting_with_its_people_documents_and_tasks() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let file = kept(&mut secretary, REPORT);
    assert_eq!(file.meeting.date, PartialDate::new(Some(2026), 10, 12));
    assert_eq!(file.meeting.session, Some(Session::Afternoon));
    assert_eq!(file.meeting.kind, MeetingKind::WorkingSession);
    let chairs: Vec<&str> =
        file.attendees.iter().filter(|a| a.role == AttendeeRole::Chair).map(|a| a.name.as_str()).collect();
    assert_eq!(chairs, ["Phạm Hữu Nghĩa", "Vũ Thị Minh Nguyệt"]);
    assert_eq!(
        attendee(&file, "Trịnh Đình Khôi").positions,
        ["Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Ban Tổ chức Tỉnh ủy"]
    );
    assert_eq!(file.documents[0].document.number, "12-NQ/TU");
    assert!(file.directives.iter().any(|d| d.lead == "Văn phòng Tỉnh ủy"), "{:#?}", file.directives);
    assert_eq!(file.sources[0].text, REPORT);
}

#[test]
fn a_document_cited_by_two_meetings_is_one_record() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let (first, second) = (kept(&mut secretary, REPORT), kept(&mut secretary, REPORT));
    assert_ne!(first.meeting.id, second.meeting.id);
    assert_eq!(first.documents[0].document.id, second.documents[0].document.id);
}

#[test]
fn a_name_typed_once_is_known_at_the_next_meeting() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let first = kept(&mut secretary, REPORT);
    let second = kept(&mut secretary, REPORT);
    assert_eq!(attendee(&first, "Lò Văn Thiện").person, attendee(&second, "Lò Văn Thiện").person);
    let people = secretary.directory(Nothing {}).unwrap().people;
    assert_eq!(people.iter().filter(|entry| entry.person.name == "Lò Văn Thiện").count(), 1);
}

#[test]
fn codes_of_directives_stay_when_others_are_removed() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let first = kept(&mut secretary, REPORT);
    let second = kept(&mut secretary, REPORT);
    assert_eq!(first.directives[0].code, "01.1");
    assert_eq!(second.directives[0].code, "02.1");
    secretary.remove_record(RecordRef { noun: Noun::Directive, id: second.directives[0].id.0 }).unwrap();
    let after = secretary.meeting(MeetingRef { meeting: second.meeting.id }).unwrap();
    assert_eq!(after.directives[0].code, "02.2");
}

#[test]
fn the_invited_and_the_absent_are_never_counted_as_present() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    let presences =
        [Presence::Present, Presence::Invited, Presence::Absent, Presence::Excused, Presence::Substitute];
    for (n, presence) in presences.into_iter().enumerate() {
        let id = AttendeeId(Uuid::from_u128(n as u128 + 1));
        let attendee = Attendee { name: format!("Người {n}"), presence, ..Attendee::blank(id, meeting) };
        secretary.put_record(Put { record: attendee.into(), strand: None }).unwrap();
    }
    let count = secretary.meeting(MeetingRef { meeting }).unwrap().headcount;
    assert_eq!(
        (count.present, count.substitutes, count.invited, count.absent, count.excused),
        (2, 1, 1, 1, 1)
    );
    assert_eq!(secretary.meetings(MeetingFilter::default()).unwrap()[0].present, 2);
}

#[test]
fn moving_keeps_everybody_and_gives_the_order_asked_for() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let file = kept(&mut secretary, REPORT);
    let last = file.attendees.last().unwrap();
    secretary.move_record(Move { noun: Noun::Attendee, id: last.id.0, to: 1 }).unwrap();
    let moved = secretary.meeting(MeetingRef { meeting: file.meeting.id }).unwrap().attendees;
    assert_eq!(moved[0].id, last.id);
    assert_eq!(moved.len(), file.attendees.len());
    assert!(moved.iter().map(|attendee| attendee.ordinal).eq(1..=u32::try_from(moved.len()).unwrap()));
}

#[test]
fn a_meeting_in_the_trash_comes_back_whole() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let mut file = kept(&mut secretary, REPORT);
    secretary.remove_record(RecordRef { noun: Noun::Meeting, id: file.meeting.id.0 }).unwrap();
    assert!(secretary.meetings(MeetingFilter::default()).unwrap().is_empty());
    assert_eq!(
        secretary.meetings(MeetingFilter { trashed: true, ..MeetingFilter::default() }).unwrap().len(),
        1
    );
    secretary.put_record(Put { record: file.meeting.clone().into(), strand: None }).unwrap();
    let again = secretary.meeting(MeetingRef { meeting: file.meeting.id }).unwrap();
    file.meeting.trashed = false;
    assert_eq!(again, file);
}

#[test]
fn the_next_meeting_invites_the_same_people_and_opens_with_the_tasks_of_the_last_one() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let last = kept(&mut secretary, REPORT);
    let next = secretary.next_meeting(MeetingRef { meeting: last.meeting.id }).unwrap();
    let next = secretary.meeting(MeetingRef { meeting: next }).unwrap();
    let told =
        |meeting: &Meeting| (meeting.kind, meeting.title.clone(), meeting.host.clone(), meeting.session);
    assert_eq!(told(&next.meeting), told(&last.meeting));
    assert_eq!(next.meeting.date, Some(secretary.status(Nothing {}).unwrap().today.into()));
    assert_eq!(next.meeting.carried_from, [last.meeting.id]);
    let names = |file: &MeetingFile| -> Vec<_> {
        file.attendees.iter().map(|a| (a.ordinal, a.name.clone(), a.group.clone(), a.role)).collect()
    };
    assert_eq!(names(&next), names(&last));
    assert!(next.attendees.iter().all(|a| a.presence == Presence::Invited && a.spans.is_empty()));
    assert!(
        next.meeting.spans.is_empty() && next.meeting.conclusion.is_empty() && next.directives.is_empty()
    );
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(secretary.meetings(MeetingFilter::default()).unwrap().len(), 1);
}

#[test]
fn the_next_meeting_of_a_series_takes_its_tasks_from_the_series() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let id = secretary.new_meeting(Nothing {}).unwrap();
    let meeting =
        Meeting { series: "Giao ban tuần".into(), title: "Giao ban tuần".into(), ..Meeting::blank(id) };
    thuky_tests::put(&mut secretary, meeting).unwrap();
    let next = secretary.next_meeting(MeetingRef { meeting: id }).unwrap();
    let next = secretary.meeting(MeetingRef { meeting: next }).unwrap().meeting;
    assert_eq!((next.carry_over, next.carried_from), (CarryOver::Series, vec![]));
}

#[test]
fn a_hit_of_a_search_tells_the_meeting_it_is_of() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let file = kept(&mut secretary, REPORT);
    let hits = secretary.search(SearchQuery { words: "Trinh Dinh Khoi".into() }).unwrap();
    let attendee = hits.iter().find(|hit| hit.noun == Noun::Attendee).unwrap();
    let of = attendee.of.as_ref().unwrap();
    assert_eq!((&of.title, of.date), (&file.meeting.title, file.meeting.date));
    assert!(hits.iter().all(|hit| hit.of.is_some() == (hit.meeting.is_some() && hit.noun != Noun::Meeting)));
}

#[test]
fn a_photograph_is_kept_once_and_given_back_as_it_was() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    let picture = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/icons/32x32.png")).unwrap();
    secretary.add_photograph(meeting, "Quang cảnh", &picture).unwrap();
    secretary.add_photograph(meeting, "Quang cảnh lần nữa", &picture).unwrap();
    let photographs = secretary.meeting(MeetingRef { meeting }).unwrap().photographs;
    assert_eq!((photographs[0].width, photographs[0].height), (32, 32));
    assert_eq!(photographs[0].blob, photographs[1].blob);
    assert_eq!(secretary.add_photograph(meeting, "", b"GIF89a").unwrap_err().kind, FailureKind::Invalid);
}

#[test]
fn a_paper_of_a_bare_meeting_has_blanks_and_names_them() {
    let root = TempDir::new().unwrap();
    let mut secretary = secretary(root.path()).unwrap();
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    let request = PaperRequest::of(Some(meeting), PaperKind::Minutes);
    let preview = secretary.preview_paper(request.clone()).unwrap();
    assert!(preview.gaps.iter().any(|gap| gap.field.starts_with("office.")));
    assert_eq!(preview.gaps, secretary.paper_gaps(request.clone()).unwrap());
    assert_eq!(secretary.paper(&request).unwrap(), secretary.paper(&request).unwrap());
}
