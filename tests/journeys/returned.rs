//! A paper goes out to Word and comes back: noticed, never overwritten, read, accepted, and then record and file agree.

use std::path::{Path, PathBuf};
use thuky_domain::{
    Attendee, AttendeeId, Directive, DirectiveKind, Meeting, MeetingId, Noun, PaperKind, Presence, Progress,
    ProgressId, ProgressKind, Vote, VoteId,
};
use thuky_secretary::contract::*;
use thuky_secretary::{Clock, Secretary, returned_at};
use thuky_tests::package::{DOCUMENT, rewritten, with_paragraph, without};
use thuky_tests::{SteadyClock, founded, november, put, secretary_by, task};
use uuid::Uuid;

/// A meeting with a place, a course and two tasks.
fn meeting(secretary: &mut Secretary) -> MeetingId {
    let id = secretary.new_meeting(Nothing {}).unwrap();
    let kept = Meeting {
        title: "Họp về phòng cháy".into(),
        place: "phòng họp số 2".into(),
        proceedings: "Cuộc họp nghe báo cáo.".into(),
        ..Meeting::blank(id)
    };
    put(secretary, kept).unwrap();
    for (n, text, lead) in [(1, "rà soát phương án", "Sở Nội vụ"), (2, "kiểm tra trụ sở", "Văn phòng")]
    {
        put(secretary, Directive { text: text.into(), ..task(id, n, lead, None) }).unwrap();
    }
    id
}

/// Edits the main part of a file as somebody would in Word.
fn edit(path: &Path, from: &str, to: &str) {
    let edited = rewritten(&std::fs::read(path).unwrap(), DOCUMENT, from, to);
    std::fs::write(path, edited).unwrap();
}

fn reading(path: &Path) -> ReturnedReading {
    ReturnedReading { file: returned_at(path).unwrap(), meeting: None, rejected: vec![] }
}

fn accepted(change: &ReturnedChange) -> AcceptedChange {
    AcceptedChange {
        key: change.key.clone(),
        before: change.before.clone(),
        after: change.after.clone(),
        adds: change.adds.clone(),
    }
}

/// Minutes written to a file.
fn exported(secretary: &mut Secretary, folder: &Path) -> (PaperRequest, PathBuf) {
    let id = meeting(secretary);
    let (request, path) = (PaperRequest::of(Some(id), PaperKind::Minutes), folder.join("bien-ban.docx"));
    secretary.write_paper(&request, &path).unwrap();
    (request, path)
}

#[test]
fn an_untouched_file_is_written_again_and_an_edited_one_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (request, path) = exported(&mut secretary, folder.path());
    secretary.write_paper(&request, &path).unwrap();
    assert_eq!(secretary.read_returned(reading(&path)).unwrap().changes, []);
    let moved = folder.path().join("ten-khac.docx");
    std::fs::rename(&path, &moved).unwrap();
    edit(&moved, "Phòng họp số 2", "Phòng họp số 3");
    let before = std::fs::read(&moved).unwrap();
    let failure = secretary.write_paper(&request, &moved).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Edited);
    assert_eq!(std::fs::read(&moved).unwrap(), before);
    std::fs::write(&path, "của người khác").unwrap();
    assert_eq!(secretary.write_paper(&request, &path).unwrap_err().kind, FailureKind::Unwritable);
    assert_eq!(std::fs::read(&path).unwrap(), "của người khác".as_bytes());
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn edits_are_accepted_one_by_one_or_all_and_then_record_and_file_agree() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (request, path) = exported(&mut secretary, folder.path());
    edit(&path, "Phòng họp số 2", "Phòng họp số 3");
    edit(&path, "rà soát phương án", "rà soát, bổ sung phương án");
    edit(&path, "Giao Văn phòng", "Giao Phòng Hành chính");
    let paper = secretary.read_returned(reading(&path)).unwrap();
    assert_eq!(paper.changes.len(), 3, "{paper:#?}");
    assert!(paper.changes.iter().all(|change| change.acceptable && !change.conflict && !change.by_text));
    let one = ReturnedAcceptance { reading: reading(&path), accepted: vec![accepted(&paper.changes[0])] };
    assert_eq!(secretary.accept_returned(one.clone()).unwrap().paper.changes.len(), 2);
    assert_eq!(secretary.accept_returned(one).unwrap_err().kind, FailureKind::Invalid);
    let rest = paper.changes[1..].iter().map(accepted).collect();
    let done =
        secretary.accept_returned(ReturnedAcceptance { reading: reading(&path), accepted: rest }).unwrap();
    assert_eq!((done.taken, done.paper.changes), (2, vec![]));
    let file = secretary.meeting(MeetingRef { meeting: request.meeting.unwrap() }).unwrap();
    assert_eq!(file.meeting.place, "phòng họp số 3");
    assert_eq!(file.directives[0].text, "rà soát, bổ sung phương án");
    assert_eq!(file.directives[1].lead, "Phòng Hành chính");
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(secretary.read_returned(reading(&path)).unwrap().changes.len(), 2, "one undo for both");
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn votes_and_captions_come_home_and_a_vote_that_is_not_understood_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let id = meeting(&mut secretary);
    let vote = Vote {
        matter: "thông qua nội quy".into(),
        ..Vote { present: 13, in_favour: 12, against: 1, ..Vote::blank(VoteId(Uuid::from_u128(5)), id) }
    };
    put(&mut secretary, vote).unwrap();
    let picture = include_bytes!("../papers/pictures/tiny.png");
    secretary.add_photograph(id, "Quang cảnh", picture).unwrap();
    let request = PaperRequest { photographs: true, ..PaperRequest::of(Some(id), PaperKind::Minutes) };
    let path = folder.path().join("bien-ban.docx");
    secretary.write_paper(&request, &path).unwrap();
    edit(&path, ">Quang cảnh<", ">Quang cảnh hội trường<");
    edit(&path, "tán thành 12/13", "tán thành 11/13");
    let paper = secretary.read_returned(reading(&path)).unwrap();
    let [told, _] = paper.changes.as_slice() else { panic!("{paper:#?}") };
    assert_eq!((told.noun, told.acceptable), (Some(Noun::Vote), false));
    assert!(told.reason.starts_with("Đã đọc nhưng không hiểu: tỷ lệ"), "{told:#?}");
    edit(&path, "92,31%", "84,62%");
    let paper = secretary.read_returned(reading(&path)).unwrap();
    let fields: Vec<_> = paper.changes.iter().map(|change| change.fields.join(",")).collect();
    assert_eq!(fields, ["in_favour", "caption"], "{paper:#?}");
    let all = paper.changes.iter().map(accepted).collect();
    let done =
        secretary.accept_returned(ReturnedAcceptance { reading: reading(&path), accepted: all }).unwrap();
    assert_eq!((done.taken, done.paper.changes), (2, vec![]));
    let file = secretary.meeting(MeetingRef { meeting: id }).unwrap();
    assert_eq!((file.votes[0].in_favour, file.votes[0].against), (11, 1));
    assert_eq!(file.photographs[0].caption, "Quang cảnh hội trường");
    let marks = secretary.preview_paper(request).unwrap().marks;
    for (noun, field) in [(Noun::Vote, "matter"), (Noun::Photograph, "caption")] {
        assert!(marks.iter().any(|mark| mark.noun == noun && mark.field == field), "{marks:?}");
    }
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(secretary.meeting(MeetingRef { meeting: id }).unwrap().votes[0].in_favour, 12);
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn what_record_and_file_both_changed_is_a_conflict_with_both_values() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (request, path) = exported(&mut secretary, folder.path());
    edit(&path, "Phòng họp số 2", "Phòng họp số 3");
    let kept = secretary.meeting(MeetingRef { meeting: request.meeting.unwrap() }).unwrap().meeting;
    put(&mut secretary, Meeting { place: "phòng họp số 4".into(), ..kept }).unwrap();
    let paper = secretary.read_returned(reading(&path)).unwrap();
    let [change] = paper.changes.as_slice() else { panic!("{paper:#?}") };
    assert!(
        change.conflict && change.before.contains("số 4") && change.after.contains("số 3"),
        "{change:#?}"
    );
    assert!(change.printed.contains("số 2"));
}

/// Takes the paragraph out that has some words.
fn strike(path: &Path, words: &str) {
    std::fs::write(path, without(&std::fs::read(path).unwrap(), "w:p", words)).unwrap();
}

/// Writes a new paragraph below the one that has some words.
fn write_below(path: &Path, words: &str, new: &str) {
    std::fs::write(path, with_paragraph(&std::fs::read(path).unwrap(), words, new)).unwrap();
}

fn directives(secretary: &mut Secretary, request: &PaperRequest) -> Vec<Directive> {
    secretary.meeting(MeetingRef { meeting: request.meeting.unwrap() }).unwrap().directives
}

fn texts(secretary: &mut Secretary, request: &PaperRequest) -> Vec<String> {
    directives(secretary, request).into_iter().map(|directive| directive.text).collect()
}

/// Takes everything that can be taken without a second thought, as one act.
fn take_all(secretary: &mut Secretary, path: &Path) -> ReturnedAccepted {
    let paper = secretary.read_returned(reading(path)).unwrap();
    let plain = paper.changes.iter().filter(|change| change.acceptable && !change.conflict);
    let accepted = plain.map(accepted).collect();
    secretary.accept_returned(ReturnedAcceptance { reading: reading(path), accepted }).unwrap()
}

#[test]
fn a_conclusion_struck_in_word_is_removed_in_one_act_with_the_edits_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (request, path) = exported(&mut secretary, folder.path());
    edit(&path, "Phòng họp số 2", "Phòng họp số 3");
    strike(&path, "rà soát phương án");
    let paper = secretary.read_returned(reading(&path)).unwrap();
    let [_, struck] = paper.changes.as_slice() else { panic!("{paper:#?}") };
    assert_eq!((struck.name.as_str(), struck.removes), ("Bỏ ý kiến chỉ đạo: rà soát phương án", true));
    assert_eq!((struck.before.as_str(), struck.after.as_str()), ("Giao Sở Nội vụ rà soát phương án.", ""));
    assert!(struck.acceptable && struck.fields.is_empty(), "{struck:#?}");
    let done = take_all(&mut secretary, &path);
    assert_eq!((done.taken, done.paper.changes), (2, vec![]));
    assert_eq!(texts(&mut secretary, &request), ["kiểm tra trụ sở"]);
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(texts(&mut secretary, &request), ["rà soát phương án", "kiểm tra trụ sở"]);
    assert_eq!(secretary.read_returned(reading(&path)).unwrap().changes.len(), 2, "one undo for both");
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn a_struck_task_that_was_reported_on_stays_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (request, path) = exported(&mut secretary, folder.path());
    strike(&path, "rà soát phương án");
    let task = directives(&mut secretary, &request).remove(0);
    let step = Progress::blank(ProgressId(Uuid::from_u128(5)), &task, ProgressKind::Report, november(24));
    secretary.add_progress(Progress { text: "Đã trình phương án".into(), ..step }).unwrap();
    let paper = secretary.read_returned(reading(&path)).unwrap();
    let [struck] = paper.changes.as_slice() else { panic!("{paper:#?}") };
    assert!(!struck.acceptable && struck.reason.contains("hãy hủy nhiệm vụ"), "{struck:#?}");
    let all = ReturnedAcceptance { reading: reading(&path), accepted: vec![accepted(struck)] };
    assert_eq!(secretary.accept_returned(all).unwrap_err().kind, FailureKind::Invalid);
    assert_eq!(texts(&mut secretary, &request).len(), 2);
}

#[test]
fn a_struck_task_that_the_record_changed_since_is_a_conflict_and_is_removed_only_when_it_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (request, path) = exported(&mut secretary, folder.path());
    strike(&path, "rà soát phương án");
    let kept = directives(&mut secretary, &request).remove(0);
    put(&mut secretary, Directive { text: "rà soát lại phương án".into(), ..kept }).unwrap();
    let paper = secretary.read_returned(reading(&path)).unwrap();
    let [struck] = paper.changes.as_slice() else { panic!("{paper:#?}") };
    assert!(struck.conflict && struck.removes && struck.before.contains("rà soát lại"), "{struck:#?}");
    assert_eq!(struck.printed, "Giao Sở Nội vụ rà soát phương án.");
    let one = ReturnedAcceptance { reading: reading(&path), accepted: vec![accepted(struck)] };
    assert_eq!(secretary.accept_returned(one).unwrap().paper.changes, []);
    assert_eq!(texts(&mut secretary, &request), ["kiểm tra trụ sở"]);
}

#[test]
fn a_conclusion_typed_between_two_others_becomes_a_task_of_its_own_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (request, path) = exported(&mut secretary, folder.path());
    write_below(&path, "rà soát phương án", "Giao Sở Tài chính bố trí kinh phí trước ngày 30/6/2027.");
    let paper = secretary.read_returned(reading(&path)).unwrap();
    let [new] = paper.changes.as_slice() else { panic!("{paper:#?}") };
    assert_eq!(new.adds, "Nhiệm vụ; chủ trì: Sở Tài chính; thời hạn: trước ngày 30/6/2027");
    assert!(new.acceptable && new.name.starts_with("Thêm ý kiến chỉ đạo: bố trí kinh phí"), "{new:#?}");
    let done = take_all(&mut secretary, &path);
    assert_eq!((done.taken, done.paper.changes), (1, vec![]));
    let [_, new, last] = directives(&mut secretary, &request).try_into().unwrap();
    assert_eq!(
        (new.kind, new.lead.as_str(), new.code.as_str()),
        (DirectiveKind::Task, "Sở Tài chính", "01.3")
    );
    assert_eq!(new.deadline.unwrap().date.unwrap().to_string(), "2027-06-30");
    assert_eq!(last.text, "kiểm tra trụ sở");
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(texts(&mut secretary, &request), ["rà soát phương án", "kiểm tra trụ sở"]);
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn conclusions_struck_edited_and_typed_anew_come_home_together_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (request, path) = exported(&mut secretary, folder.path());
    write_below(&path, "kiểm tra trụ sở", "Các đơn vị tiếp tục giữ trật tự nơi để xe.");
    write_below(
        &path,
        "kiểm tra trụ sở",
        "Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng lập dự toán hằng quý.",
    );
    strike(&path, "rà soát phương án");
    edit(&path, "kiểm tra trụ sở", "kiểm tra toàn bộ trụ sở");
    let done = take_all(&mut secretary, &path);
    assert_eq!((done.taken, done.paper.changes), (4, vec![]));
    let kept = directives(&mut secretary, &request);
    let told: Vec<_> = kept.iter().map(|directive| (directive.kind, directive.lead.as_str())).collect();
    let (task, request_to_all) = (DirectiveKind::Task, DirectiveKind::Exhortation);
    assert_eq!(told[..2], [(task, "Văn phòng"), (task, "Sở Tài chính")]);
    assert_eq!((told.len(), told[2].0), (3, request_to_all));
    assert_eq!(kept[1].coordinating, ["Sở Xây dựng"]);
    assert_eq!(kept[0].text, "kiểm tra toàn bộ trụ sở");
    secretary.write_paper(&request, &folder.path().join("bien-ban-2.docx")).unwrap();
}

#[test]
fn somebody_typed_into_the_list_of_those_present_was_there_and_is_known_from_then_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let id = meeting(&mut secretary);
    for (n, name) in [(1, "Lê Văn Bình"), (2, "Trần Thị Cúc")] {
        let blank = Attendee::blank(AttendeeId(Uuid::from_u128(n)), id);
        let honorific = "đồng chí".into();
        put(&mut secretary, Attendee { name: name.into(), honorific, presence: Presence::Present, ..blank })
            .unwrap();
    }
    let (request, path) =
        (PaperRequest::of(Some(id), PaperKind::Minutes), folder.path().join("bien-ban.docx"));
    secretary.write_paper(&request, &path).unwrap();
    write_below(&path, "Lê Văn Bình", "Đồng chí Hồ Văn Én, Phó Giám đốc Sở Xây dựng;");
    let paper = secretary.read_returned(reading(&path)).unwrap();
    assert_eq!(paper.changes[0].adds, "Người dự; họ tên: Hồ Văn Én; chức vụ: Phó Giám đốc Sở Xây dựng");
    let done = take_all(&mut secretary, &path);
    assert_eq!((done.taken, done.paper.changes), (1, vec![]));
    let there = secretary.meeting(MeetingRef { meeting: id }).unwrap().attendees;
    let names: Vec<_> = there.iter().map(|attendee| attendee.name.as_str()).collect();
    assert_eq!(names, ["Lê Văn Bình", "Hồ Văn Én", "Trần Thị Cúc"]);
    assert!(there[1].person.is_some() && there[1].presence == Presence::Present);
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(secretary.meeting(MeetingRef { meeting: id }).unwrap().attendees.len(), 2);
}

#[test]
fn what_is_no_single_conclusion_in_the_words_of_the_form_is_told_and_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (_, path) = exported(&mut secretary, folder.path());
    for words in ["Giao cho ai thì làm sau.", "Giao:"] {
        write_below(&path, "kiểm tra trụ sở", words);
    }
    let paper = secretary.read_returned(reading(&path)).unwrap();
    assert_eq!(paper.changes.len(), 2, "{paper:#?}");
    for change in &paper.changes {
        assert!(!change.acceptable && change.reason.starts_with("Đoạn mới"), "{change:#?}");
    }
}

#[test]
fn files_of_others_and_broken_ones_are_refused_in_sentences() {
    let folder = tempfile::tempdir().unwrap();
    let mut secretary = founded(&folder.path().join("kho")).unwrap();
    let (_, path) = exported(&mut secretary, folder.path());
    let clock = SteadyClock::default();
    clock.new_id();
    let mut other = secretary_by(&folder.path().join("kho-khac"), Box::new(clock)).unwrap();
    let refused = |secretary: &mut Secretary, reading| secretary.read_returned(reading).unwrap_err();
    let broken = ReturnedReading {
        file: ReturnedFile { name: "x".into(), content: "AAAA".into() },
        meeting: None,
        rejected: vec![],
    };
    for failure in [refused(&mut other, reading(&path)), refused(&mut secretary, broken)] {
        assert!(failure.sentence.contains("nguyên;") && failure.sentence.contains("hãy"), "{failure:?}");
    }
}
