//! What is kept at all: whole acts, rules, clean text, a history people can read; and what commands are called by.

use crate::{REPORT, attendee, kept};
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::{founded, secretary};
use uuid::Uuid;

#[test]
fn one_undo_takes_a_kept_draft_back_whole() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    kept(&mut secretary, REPORT);
    secretary.undo(Nothing {}).unwrap();
    assert!(secretary.meetings(MeetingFilter::default()).unwrap().is_empty());
    assert!(secretary.directory(Nothing {}).unwrap().people.is_empty());
    secretary.redo(Nothing {}).unwrap();
    assert_eq!(secretary.meetings(MeetingFilter::default()).unwrap().len(), 1);
}

#[test]
fn changes_made_together_are_all_made_or_none_and_one_undo_takes_them_back() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let file = kept(&mut secretary, REPORT);
    let [first, second] = [&file.directives[0], &file.directives[1]];
    let joined = Directive { text: format!("{}; {}", first.text, second.text), ..first.clone() };
    let remove = |id| RecordChange::Remove { remove: RecordRef { noun: Noun::Directive, id } };
    let put = RecordChange::Put { put: joined.clone().into() };

    let missing = remove(Uuid::from_u128(404));
    let failed = secretary.change_records(RecordChanges { changes: vec![put.clone(), missing] });
    assert_eq!(failed.unwrap_err().kind, FailureKind::NotFound);
    assert_eq!(secretary.meeting(MeetingRef { meeting: file.meeting.id }).unwrap(), file);

    secretary.change_records(RecordChanges { changes: vec![put, remove(second.id.0)] }).unwrap();
    let now = secretary.meeting(MeetingRef { meeting: file.meeting.id }).unwrap();
    assert_eq!(now.directives[0].text, joined.text);
    assert!(!now.directives.contains(second));
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(secretary.meeting(MeetingRef { meeting: file.meeting.id }).unwrap(), file);
}

#[test]
fn a_record_that_breaks_a_rule_is_refused_with_its_field() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    let group = Attendee {
        name: "An".into(),
        group: "lãnh đạo các sở".into(),
        ..Attendee::blank(AttendeeId(Uuid::from_u128(1)), meeting)
    };
    let failure = secretary.put_record(Put { record: group.into(), strand: None }).unwrap_err();
    assert_eq!((failure.kind, failure.field.as_deref()), (FailureKind::Invalid, Some("group")));
    let late = Meeting { starts_at: "25:00".into(), ..Meeting::blank(meeting) };
    let failure = secretary.put_record(Put { record: late.into(), strand: None }).unwrap_err();
    assert_eq!(failure.field.as_deref(), Some("starts_at"));
}

#[test]
fn text_is_kept_in_nfc_without_hidden_characters() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    let title = "Ho\u{323}p \u{202e}ve\u{302}\u{300}\u{200b} Ðê  điều\n";
    secretary
        .put_record(Put {
            record: Meeting { title: title.into(), ..Meeting::blank(meeting) }.into(),
            strand: None,
        })
        .unwrap();
    assert_eq!(secretary.meeting(MeetingRef { meeting }).unwrap().meeting.title, "Họp về Đê điều");
}

#[test]
fn history_tells_records_by_their_names_never_by_ids_or_shapes() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let file = kept(&mut secretary, REPORT);
    let mut directive = file.directives[0].clone();
    directive.deadline =
        Some(Deadline {
            kind: DeadlineKind::Waiting, phrase: "sau kỳ họp".into(), ..Deadline::default()
        });
    secretary.put_record(Put { record: directive.into(), strand: None }).unwrap();
    let mut chair = attendee(&file, "Phạm Hữu Nghĩa");
    chair.person = None;
    secretary.put_record(Put { record: chair.into(), strand: None }).unwrap();
    let lines = secretary.history(HistoryOf::default()).unwrap();
    let told: Vec<&String> = lines
        .iter()
        .flat_map(|line| &line.changes)
        .filter(|change| !["spans", "unplaced", "debris", "id"].contains(&change.field.as_str()))
        .flat_map(|change| [&change.before, &change.after])
        .collect();
    assert!(told.iter().any(|value| *value == "sau kỳ họp"));
    assert!(told.iter().any(|value| *value == "Phạm Hữu Nghĩa"));
    let bare = |value: &&&String| value.contains('{') || Uuid::parse_str(value).is_ok();
    assert_eq!(told.iter().find(bare), None);
}

#[test]
fn the_sample_office_loads_once_and_only_into_an_empty_workspace() {
    let root = TempDir::new().unwrap();
    let mut secretary = secretary(root.path()).unwrap();
    secretary.load_sample(Nothing {}).unwrap();
    let status = secretary.status(Nothing {}).unwrap();
    assert_eq!(status.office.map(|office| office.system), Some(System::Party));
    assert_eq!(secretary.meetings(MeetingFilter::default()).unwrap().len(), 3);
    let refused = secretary.load_sample(Nothing {}).unwrap_err();
    assert_eq!(refused.kind, FailureKind::Invalid);
    assert_eq!(secretary.meetings(MeetingFilter::default()).unwrap().len(), 3);
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn commands_are_called_by_name_with_json_and_unknown_ones_are_no_command() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let meetings = call(&mut secretary, "meetings", serde_json::json!({})).unwrap().unwrap();
    assert_eq!(meetings, serde_json::json!([]));
    let wrong = call(&mut secretary, "meetings", serde_json::json!({"from": 7})).unwrap();
    assert_eq!(wrong.unwrap_err().kind, FailureKind::Invalid);
    assert!(call(&mut secretary, "no-such-command", serde_json::json!({})).is_none());
}
