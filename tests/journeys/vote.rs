//! Votes of a meeting, and the papers that a correction, a company and a conclusion of the Party are.

use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{command_line, founded, put, words};
use uuid::Uuid;

fn vote(meeting: MeetingId, number: u128, present: u32, in_favour: u32) -> Vote {
    let matter = format!("Thông qua dự thảo số {number}");
    Vote { matter, present, in_favour, ..Vote::blank(VoteId(Uuid::from_u128(number)), meeting) }
}

fn file(secretary: &mut Secretary, meeting: MeetingId) -> MeetingFile {
    secretary.meeting(MeetingRef { meeting }).unwrap()
}

#[test]
fn a_vote_is_kept_in_order_moved_undone_and_found_like_any_record() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    for number in 1..=3 {
        put(&mut secretary, vote(meeting, number, 9, 9)).unwrap();
    }
    let ordinals: Vec<u32> = file(&mut secretary, meeting).votes.iter().map(|vote| vote.ordinal).collect();
    assert_eq!(ordinals, [1, 2, 3]);
    secretary.move_record(Move { noun: Noun::Vote, id: Uuid::from_u128(3), to: 1 }).unwrap();
    assert_eq!(file(&mut secretary, meeting).votes[0].id, VoteId(Uuid::from_u128(3)));
    let hits = secretary.search(SearchQuery { words: "du thao so 2".into() }).unwrap();
    assert!(hits.iter().any(|hit| hit.noun == Noun::Vote && hit.meeting == Some(meeting)), "{hits:?}");
    secretary.remove_record(RecordRef { noun: Noun::Vote, id: Uuid::from_u128(2) }).unwrap();
    assert_eq!(file(&mut secretary, meeting).votes.len(), 2);
    assert_eq!(secretary.undo(Nothing {}).unwrap().label, "Bỏ biểu quyết: Thông qua dự thảo số 2");
    assert_eq!(file(&mut secretary, meeting).votes.len(), 3);
    assert!(secretary.verify().unwrap().faults.is_empty());
}

#[test]
fn a_vote_that_does_not_add_up_is_kept_as_told_and_said() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    put(&mut secretary, vote(meeting, 1, 9, 12)).unwrap();
    let file = file(&mut secretary, meeting);
    assert_eq!(file.votes[0].in_favour, 12);
    let remarks = &file.vote_remarks[&file.votes[0].id.to_string()];
    assert_eq!(remarks[0], "Tổng số phiếu (12) nhiều hơn số người có mặt biểu quyết (9).");
    let gaps = secretary.paper_gaps(PaperRequest::of(Some(meeting), PaperKind::Minutes)).unwrap();
    assert!(gaps.iter().any(|gap| gap.sentence.ends_with(remarks[0].as_str())), "{gaps:?}");
}

#[test]
fn a_correction_needs_no_meeting_and_every_other_paper_of_one_does() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let erratum =
        Erratum { type_name: "Thông báo".into(), number: "05-TB/TU".into(), ..Erratum::default() };
    let request = PaperRequest { erratum: Some(erratum), ..PaperRequest::of(None, PaperKind::Correction) };
    let preview = secretary.preview_paper(request).unwrap();
    assert!(preview.file_name.starts_with("Công văn đính chính"), "{}", preview.file_name);
    assert!(preview.gaps.iter().any(|gap| gap.field == "erratum.misprints"));
    let minutes = secretary.preview_paper(PaperRequest::of(None, PaperKind::Minutes)).unwrap_err();
    assert_eq!(minutes.field.as_deref(), Some("meeting"));
}

#[test]
fn a_logo_is_a_picture_of_a_company_or_a_school_and_can_be_undone() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let picture = include_bytes!("../papers/pictures/logo.png");
    assert_eq!(secretary.set_logo(picture).unwrap_err().field.as_deref(), Some("logo"));
    let office = secretary.status(Nothing {}).unwrap().office.unwrap();
    put(&mut secretary, Office { kind: OfficeKind::Company, system: System::State, ..office }).unwrap();
    assert_eq!(secretary.set_logo(b"GIF89a").unwrap_err().kind, FailureKind::Invalid);
    assert_eq!(secretary.set_logo(&[0; 3 * 1024 * 1024]).unwrap_err().kind, FailureKind::TooLarge);
    let wide = include_bytes!("../papers/pictures/huge.png");
    assert_eq!(secretary.set_logo(wide).unwrap_err().kind, FailureKind::TooLarge, "9000 pixels wide");
    secretary.set_logo(picture).unwrap();
    assert!(secretary.logo(Nothing {}).unwrap().is_some());
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    let (_, paper) = secretary.paper(&PaperRequest::of(Some(meeting), PaperKind::Invitation)).unwrap();
    assert!(String::from_utf8_lossy(&paper).contains("word/media/"));
    let line = secretary.history(HistoryOf::default()).unwrap().into_iter().nth(1).unwrap();
    assert_eq!(
        (line.label.as_str(), line.changes[0].after.as_str()),
        ("Đặt logo của cơ quan", "ảnh 360 × 360 điểm")
    );
    secretary.undo(Nothing {}).unwrap();
    secretary.undo(Nothing {}).unwrap();
    assert_eq!(secretary.logo(Nothing {}).unwrap(), None);
}

#[test]
fn the_command_line_keeps_votes_sets_the_office_and_makes_the_variants() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let id = secretary.new_meeting(Nothing {}).unwrap();
    put(&mut secretary, Meeting { proceedings: "Cuộc họp nghe báo cáo.".into(), ..Meeting::blank(id) })
        .unwrap();
    let meeting = id.to_string();
    drop(secretary);
    let run = |arguments: &[&str]| {
        let mut command = command_line().unwrap();
        let output = command.arg("--data").arg(root.path()).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let figures = ["--present", "9", "--in-favour", "8", "--abstained", "2"];
    let told = run(&[&["vote", meeting.as_str(), "thông qua quy chế"], figures.as_slice()].concat());
    assert!(
        told.contains("tán thành 8 (88,89%)") && told.contains("! Tổng số phiếu (10) nhiều hơn"),
        "{told}"
    );
    let logo = concat!(env!("CARGO_MANIFEST_DIR"), "/papers/pictures/logo.png");
    assert!(
        run(&["office", "--kind", "company", "--logo", logo]).contains("company, logo: ảnh 360 × 360 điểm")
    );
    let paper = root.path().join("văn bản.docx");
    let paper = paper.to_str().unwrap();
    let written = ["full", "short", "votes"].map(|variant| {
        run(&["paper", &meeting, "minutes", "--variant", variant, "--certified", "-o", paper]);
        words(&std::fs::read(paper).unwrap())
    });
    assert!(written[0] != written[1] && written[1] != written[2] && written[2] != written[0], "{written:?}");
    run(&["paper", &meeting, "conclusion-notice", "--as", "conclusion", "-o", paper]);
    let misprint = ["--misprint", "dòng 2: ngày 02 => ngày 03", "--of-number", "05-TB/TU"];
    let gaps = run(&[&["paper", "all", "correction", "-o", paper, "--json"], misprint.as_slice()].concat());
    assert!(!gaps.contains("erratum.misprints") && gaps.contains("erratum.date"), "{gaps}");
}
