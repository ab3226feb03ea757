//! From a text to a draft: old encodings, what the office taught the reader, slips, texts that were kept before.

use crate::{REPORT, kept};
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::founded;
use uuid::Uuid;

fn read(secretary: &mut Secretary, text: &str) -> Draft {
    let text = TextToRead::pasted(text);
    secretary.read_text(text).unwrap()
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
