//! Journeys through the secretary, without a window: what a day in the office needs to hold.

mod carry_over;
mod custom;
mod desk;
mod holiday;
mod month;
mod questions;
mod register;
mod replies;
mod reply_files;
mod task;
mod tasks;
mod today;

use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, secretary};
use uuid::Uuid;

const REPORT: &str = include_str!("../../assets/sample/working-session.txt");

fn kept(secretary: &mut Secretary, text: &str) -> MeetingFile {
    let draft =
        secretary.read_text(TextToRead { name: "tin.txt".into(), ..TextToRead::pasted(text) }).unwrap();
    let meeting = secretary.keep_draft(draft).unwrap();
    secretary.meeting(MeetingRef { meeting }).unwrap()
}

fn attendee(file: &MeetingFile, name: &str) -> Attendee {
    file.attendees
        .iter()
        .find(|attendee| attendee.name == name)
        .cloned()
        .unwrap_or_else(|| panic!("{name} is not there"))
}

#[test]
fn text_pasted_in_an_old_encoding_is_converted_and_the_draft_says_so() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let pasted = "Th\u{ad}êng trùc Thµnh ñy häp giao ban";
    let draft = secretary.read_text(TextToRead::pasted(pasted)).unwrap();
    assert_eq!(draft.source.text, "Thường trực Thành ủy họp giao ban");
    assert!(draft.doubts[0].sentence.contains("TCVN3"), "{:?}", draft.doubts);
}

#[test]
fn a_file_in_an_old_encoding_is_taken_in_and_shows_how_it_looked() {
    let root = TempDir::new().unwrap();
    let intake = founded(root.path()).unwrap().intake();
    let page = b"<html><p>Th\xb5nh \xf1y h\xe4p giao ban</p></html>";
    let text = intake.bytes("tin.html", page).unwrap();
    assert_eq!((text.text.as_str(), text.name.as_str()), ("Thành ủy họp giao ban\n", "tin.html"));
    let conversion = text.conversion.unwrap();
    assert_eq!(conversion.encoding, "TCVN3 (ABC)");
    assert_eq!(conversion.before, "Thµnh ñy häp giao ban\n");
}

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
fn the_sample_office_loads_once_and_only_into_an_empty_workspace() {
    let root = TempDir::new().unwrap();
    let mut secretary = secretary(root.path()).unwrap();
    secretary.load_sample(Nothing {}).unwrap();
    let status = secretary.status(Nothing {}).unwrap();
    assert_eq!(status.office.map(|office| office.system), Some(System::Party));
    assert_eq!(secretary.meetings(MeetingFilter::default()).unwrap().len(), 3);
    assert!(secretary.load_sample(Nothing {}).is_err());
    assert!(secretary.verify().unwrap().ok());
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
fn commands_are_called_by_name_with_json_and_unknown_ones_are_no_command() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let meetings = call(&mut secretary, "meetings", serde_json::json!({})).unwrap().unwrap();
    assert_eq!(meetings, serde_json::json!([]));
    assert!(call(&mut secretary, "meetings", serde_json::json!({"from": 7})).unwrap().is_err());
    assert!(call(&mut secretary, "no-such-command", serde_json::json!({})).is_none());
}

#[test]
fn a_text_that_was_kept_before_is_noticed() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let text = || TextToRead::pasted(REPORT);
    let first = secretary.read_text(text()).unwrap();
    assert!(first.alike.is_empty());
    let id = secretary.keep_draft(first).unwrap();
    let again: Vec<_> = secretary.read_text(text()).unwrap().alike.into_iter().map(|line| line.id).collect();
    assert_eq!(again, [id]);
}

#[test]
fn reading_a_source_again_proposes_only_what_the_meeting_lacks_and_adds_it_in_one_act() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let text = TextToRead::pasted(REPORT);
    let draft = secretary.read_text(text).unwrap();
    let meeting = secretary.keep_draft(draft).unwrap();
    let kept = secretary.meeting(MeetingRef { meeting }).unwrap();
    let nothing = secretary.read_again(MeetingRef { meeting }).unwrap();
    assert!(nothing.attendees.is_empty() && nothing.directives.is_empty() && nothing.documents.is_empty());
    assert_eq!(nothing.meeting, kept.meeting);

    let gone = &kept.directives[0];
    secretary.remove_record(RecordRef { noun: Noun::Directive, id: gone.id.0 }).unwrap();
    let lacking = secretary.read_again(MeetingRef { meeting }).unwrap();
    assert_eq!(lacking.directives.iter().map(|found| &found.text).collect::<Vec<_>>(), [&gone.text]);
    assert_eq!(secretary.keep_draft(lacking).unwrap(), meeting);
    let now = secretary.meeting(MeetingRef { meeting }).unwrap();
    assert_eq!(now.directives.len(), kept.directives.len());
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(
        secretary.meeting(MeetingRef { meeting }).unwrap().directives.len(),
        kept.directives.len() - 1
    );
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

fn read(secretary: &mut Secretary, text: &str) -> Draft {
    let text = TextToRead::pasted(text);
    secretary.read_text(text).unwrap()
}

#[test]
fn the_directory_teaches_the_reader_the_offices_own_abbreviations() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let note = "Ghi nhanh giao ban sáng 5/3/2026\n- PQLCL: soạn báo cáo quý I, xong trước 20/3";
    let unit = Unit {
        name: "Phòng Quản lý chất lượng".into(),
        abbreviations: vec!["PQLCL".into()],
        id: UnitId(Uuid::from_u128(77)),
        since: None,
        until: None,
        successor: None,
    };
    secretary.put_record(Put { record: unit.into(), strand: None }).unwrap();
    let text = TextToRead { kind: Some(SourceKind::RawNotes), ..TextToRead::pasted(note) };
    let directive = secretary.read_text(text).unwrap().directives.remove(0);
    assert_eq!(directive.lead, "Phòng Quản lý chất lượng");
}

#[test]
fn what_before_a_day_means_is_the_offices_setting_and_the_record_keeps_the_words() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let text = "Sáng 5/3/2026, UBND huyện Lam Sơn họp về giải ngân. Đồng chí Trần Văn Mạnh, Chủ tịch UBND huyện chủ trì cuộc họp. \
                Kết luận cuộc họp, đồng chí Trần Văn Mạnh yêu cầu Phòng Tài chính - Kế hoạch báo cáo kết quả trước ngày 20/3/2026.";
    let rule = |draft: &Draft| draft.deadline_rules.values().next().cloned().unwrap_or_default();
    assert!(rule(&read(&mut secretary, text)).starts_with("Chậm nhất 20/3/2026"));

    let mut office = secretary.status(Nothing {}).unwrap().office.unwrap();
    office.before_day = BeforeDay::DayBefore;
    secretary.put_record(Put { record: office.into(), strand: None }).unwrap();
    let draft = read(&mut secretary, text);
    assert!(rule(&draft).starts_with("Chậm nhất 19/3/2026"));
    let meeting = secretary.keep_draft(draft).unwrap();
    let file = secretary.meeting(MeetingRef { meeting }).unwrap();
    let deadline = file.directives[0].deadline.clone().unwrap();
    assert_eq!(deadline.date.unwrap().to_string(), "2026-03-20");
    assert_eq!(file.last_days[&file.directives[0].id.to_string()].to_string(), "2026-03-19");
}

#[test]
fn slips_of_the_writer_are_offered_and_the_record_has_what_was_written() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let text = "Sáng 5/3/2026, UBND huyện Lam Sơn họp về giải ngân. Đồng chí Trần Văn Mạnh, Chủ tịch UBND huyện chủ trì cuộc họp. \
                Kết luận cuộc họp, đồng chí Trần Văn Mạnh yêu cầu Phòng Nội vụ đôn đốcgiải quyết đơn thư của công dân.";
    let draft = read(&mut secretary, text);
    let offered: Vec<_> = draft.corrections.iter().map(|slip| (&*slip.written, &*slip.proposed)).collect();
    assert_eq!(offered, [("đốcgiải", "đốc giải")]);
    assert!(draft.directives[0].text.contains("đốcgiải"));
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
fn what_a_second_reading_adds_stands_behind_what_was_kept_however_the_review_numbered_it() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let file = kept(&mut secretary, REPORT);
    let meeting = file.meeting.id;
    let gone = &file.directives[..2];
    for directive in gone {
        secretary.remove_record(RecordRef { noun: Noun::Directive, id: directive.id.0 }).unwrap();
    }
    let mut again = secretary.read_again(MeetingRef { meeting }).unwrap();
    again.directives.iter_mut().zip(1..).for_each(|(directive, ordinal)| directive.ordinal = ordinal);
    secretary.keep_draft(again).unwrap();
    let now = secretary.meeting(MeetingRef { meeting }).unwrap().directives;
    let texts = |directives: &[Directive]| -> Vec<String> {
        directives.iter().map(|directive| directive.text.clone()).collect()
    };
    assert_eq!(texts(&now), texts(&[&file.directives[2..], gone].concat()));
}
