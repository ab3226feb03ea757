//! A paper is frozen, stays as it is whatever becomes of the record, is corrected, and is compared.

use super::REPORT;
use super::comparison::changed;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{command_line, founded, keep_numbers, november, put, secretary};

/// An office with one meeting whose minutes are to be frozen.
pub(super) struct Archive {
    pub root: TempDir,
    pub secretary: Secretary,
    meeting: MeetingId,
}

impl Archive {
    pub fn opened() -> Self {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(&root.path().join("kho")).unwrap();
        let meeting = super::kept(&mut secretary, REPORT).meeting.id;
        Self { root, secretary, meeting }
    }

    /// The program is closed and started again.
    fn started_again(self) -> Self {
        let Self { root, secretary: closed, meeting } = self;
        drop(closed);
        let secretary = secretary(&root.path().join("kho")).unwrap();
        Self { root, secretary, meeting }
    }

    fn minutes(&self) -> PaperRequest {
        let request = PaperRequest::of(Some(self.meeting), PaperKind::Minutes);
        PaperRequest { number: Some(5), date: Some(november(24)), ..request }
    }

    /// Freezes a paper with all its gaps seen.
    fn freeze(&mut self, request: PaperRequest, corrects: Option<Corrects>) -> Result<Paper, Failure> {
        let gaps = self.secretary.paper_gaps(request.clone())?;
        let reviewed = gaps.into_iter().map(|gap| gap.field).collect();
        Ok(self.secretary.freeze_paper(Freezing { request, reviewed, corrects })?.paper)
    }

    pub fn frozen(&mut self) -> Paper {
        let request = self.minutes();
        self.freeze(request, None).unwrap()
    }

    fn listed(&mut self) -> Vec<FrozenPaper> {
        self.secretary.papers(PapersOf { meeting: Some(self.meeting) }).unwrap()
    }

    fn record(&mut self) -> Meeting {
        self.secretary.meeting(MeetingRef { meeting: self.meeting }).unwrap().meeting
    }

    pub fn moved_to(&mut self, place: &str) {
        let meeting = Meeting { place: place.into(), ..self.record() };
        put(&mut self.secretary, meeting).unwrap();
    }

    pub fn compare(&mut self, left: ComparedSide, right: ComparedSide) -> PaperComparison {
        self.secretary.compare_papers(Comparing { left, right }).unwrap()
    }
}

fn because(paper: &Paper, reason: &str) -> Option<Corrects> {
    Some(Corrects { paper: paper.id, reason: reason.into() })
}

pub(super) fn side(paper: &Paper) -> ComparedSide {
    ComparedSide::Frozen { paper: paper.id }
}

#[test]
fn a_frozen_paper_keeps_its_bytes_through_edits_the_trash_and_another_start_of_the_program() {
    let mut archive = Archive::opened();
    let request = archive.minutes();
    let (name, bytes) = archive.secretary.paper(&request).unwrap();
    let paper = archive.frozen();
    assert_eq!((paper.version, paper.symbol.as_str(), paper.by.as_str()), (1, "05-BB/TU", "người thử"));
    assert_eq!(paper.file, thuky_store::fingerprint(&bytes));
    archive.moved_to("Phòng họp số 9");
    let noun = Noun::Meeting;
    archive.secretary.remove_record(RecordRef { noun, id: archive.meeting.0 }).unwrap();
    let mut archive = archive.started_again();
    assert_eq!(archive.secretary.paper_file(paper.id).unwrap(), (name, bytes));
    assert_eq!(archive.listed()[0].paper, paper);
    assert!(archive.secretary.verify().unwrap().ok());
}

#[test]
fn blanks_are_frozen_only_when_somebody_has_seen_each_of_them() {
    let mut archive = Archive::opened();
    let request = PaperRequest { number: None, ..archive.minutes() };
    let gaps = archive.secretary.paper_gaps(request.clone()).unwrap();
    assert!(gaps.iter().any(|gap| gap.field == "paper.number"));
    let all_but_the_number: Vec<String> =
        gaps.iter().map(|gap| gap.field.clone()).filter(|field| field != "paper.number").collect();
    let freezing = Freezing { request: request.clone(), reviewed: all_but_the_number, corrects: None };
    let refused = archive.secretary.freeze_paper(freezing).err().unwrap();
    assert_eq!((refused.kind, refused.field.as_deref()), (FailureKind::Invalid, Some("reviewed")));
    assert!(refused.sentence.contains("Chưa có số văn bản"), "{}", refused.sentence);
    assert!(archive.listed().is_empty());
    let paper = archive.freeze(request, None).unwrap();
    assert_eq!((paper.number, paper.symbol.as_str()), (None, ""));
    assert_eq!(paper.gaps, gaps);
}

#[test]
fn freezing_is_final_and_the_way_on_is_named() {
    let mut archive = Archive::opened();
    let paper = archive.frozen();
    archive.moved_to("Phòng họp số 9");
    archive.secretary.undo(Nothing {}).unwrap();
    let refused = archive.secretary.undo(Nothing {}).err().unwrap();
    assert_eq!(refused.kind, FailureKind::Frozen);
    assert!(refused.sentence.contains("đính chính"));
    let record: Record = Paper { number: Some(6), ..paper.clone() }.into();
    assert_eq!(put(&mut archive.secretary, record).err().unwrap().kind, FailureKind::Frozen);
    let which = RecordRef { noun: Noun::Paper, id: paper.id.0 };
    assert_eq!(archive.secretary.remove_record(which).err().unwrap().kind, FailureKind::Frozen);
    let request = archive.minutes();
    assert_eq!(archive.freeze(request, None).err().unwrap().kind, FailureKind::Frozen);
    let slip = PaperRequest::of(Some(archive.meeting), PaperKind::AssignmentSlip);
    let of = |unit: &str| PaperRequest { unit: unit.into(), ..slip.clone() };
    archive.freeze(of("Sở Nội vụ"), None).unwrap();
    archive.freeze(of("Sở Tài chính"), None).unwrap();
    assert_eq!(archive.listed().len(), 3);
    assert_eq!(archive.listed()[0].paper, paper);
}

#[test]
fn a_later_fact_that_the_paper_tells_is_noticed_field_by_field_and_no_other() {
    let mut archive = Archive::opened();
    archive.moved_to("Hội trường cũ");
    let invitation = PaperRequest::of(Some(archive.meeting), PaperKind::Invitation);
    archive.freeze(invitation, None).unwrap();
    archive.frozen();
    let differs = |archive: &mut Archive| -> Vec<Vec<FactDifference>> {
        archive.listed().into_iter().map(|line| line.differs.unwrap()).collect()
    };
    assert_eq!(differs(&mut archive), [vec![], vec![]]);

    let text = "Toàn tỉnh còn 7 điểm trường xuống cấp.";
    let id = StatementId(uuid::Uuid::from_u128(77));
    let said = Statement {
        speaker: "Trần Văn Thử".into(),
        text: text.into(),
        ..blank_statement(id, archive.meeting)
    };
    put(&mut archive.secretary, said).unwrap();
    let found = differs(&mut archive);
    assert_eq!(found[0], [], "an invitation tells nothing of what was said");
    assert_eq!(
        (found[1].len(), found[1][0].change, found[1][0].part.as_str()),
        (1, FactChange::Added, "Ý kiến phát biểu")
    );

    archive.moved_to("Hội trường mới");
    let found = differs(&mut archive);
    let place = FactDifference {
        change: FactChange::Changed,
        part: "Cuộc họp".into(),
        of: String::new(),
        field: "Địa điểm".into(),
        left: "Hội trường cũ".into(),
        right: "Hội trường mới".into(),
    };
    assert_eq!(found[0], std::slice::from_ref(&place));
    assert!(found[1].contains(&place));

    archive.moved_to("Hội trường cũ");
    assert_eq!(differs(&mut archive)[0], []);
}

fn blank_statement(id: StatementId, meeting: MeetingId) -> Statement {
    Statement {
        id,
        meeting,
        ordinal: 0,
        agenda_item: None,
        speaker: String::new(),
        role: String::new(),
        kind: StatementKind::Assessment,
        text: String::new(),
        spans: Spans::new(),
    }
}

#[test]
fn an_office_that_has_moved_makes_no_frozen_paper_wrong() {
    let mut archive = Archive::opened();
    archive.frozen();
    let office: Office = archive.secretary.status(Nothing {}).unwrap().office.unwrap();
    put(&mut archive.secretary, Office { body: "VĂN PHÒNG TỈNH ỦY MỚI".into(), ..office }).unwrap();
    assert_eq!(archive.listed()[0].differs, Some(vec![]));
}

#[test]
fn corrections_are_numbered_linked_and_told_with_their_reasons() {
    let mut archive = Archive::opened();
    let first = archive.frozen();
    let again = PaperRequest { number: Some(9), ..archive.minutes() };
    let refused = archive.freeze(again.clone(), because(&first, "  ")).err().unwrap();
    assert_eq!(refused.field.as_deref(), Some("reason"));
    let same = archive.minutes();
    assert!(archive.freeze(same, because(&first, "gõ nhầm")).is_err(), "nothing is other than it was");
    let other = PaperRequest { kind: PaperKind::Invitation, ..again.clone() };
    assert!(archive.freeze(other, because(&first, "gõ nhầm")).is_err(), "of another form");

    archive.moved_to("Phòng họp số 9");
    let second = archive.freeze(again.clone(), because(&first, "Ghi sai địa điểm")).unwrap();
    assert_eq!(
        (second.version, second.corrects, second.reason.as_str()),
        (2, Some(first.id), "Ghi sai địa điểm")
    );
    assert!(archive.freeze(again.clone(), because(&first, "lần nữa")).is_err(), "corrected already");
    let third = PaperRequest { number: Some(10), ..again };
    assert_eq!(archive.freeze(third, because(&second, "Ghi sai số")).unwrap().version, 3);

    let lines = archive.listed();
    assert_eq!(lines.iter().map(|line| line.paper.version).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(lines[0].corrected_by, Some(second.id));
    assert_eq!(lines[0].differs, None, "what was corrected is not looked at");
    let history = archive.secretary.history(HistoryOf::default()).unwrap();
    assert!(history[0].label.starts_with("Đính chính văn bản đã chốt"), "{}", history[0].label);

    let comparison = archive.compare(side(&first), side(&second));
    let facts = comparison.facts.as_deref().unwrap();
    let fields: Vec<&str> = facts.iter().map(|fact| fact.field.as_str()).collect();
    assert_eq!(fields, ["Số, ký hiệu", "Địa điểm"]);
    assert_eq!(changed(&comparison, PieceChange::Added)[0], "09");
    assert!(archive.secretary.verify().unwrap().ok());
}

#[test]
fn an_error_of_form_is_corrected_by_a_letter_and_the_paper_stays_in_force() {
    let mut archive = Archive::opened();
    let first = archive.frozen();
    let misprints =
        vec![Misprint { printed: "Số 05".into(), corrected: "Số 06".into(), ..Misprint::default() }];
    let erratum = Erratum { number: first.symbol.clone(), misprints, ..Erratum::default() };
    let letter = PaperRequest { erratum: Some(erratum), ..PaperRequest::of(None, PaperKind::Correction) };
    let letter = archive.freeze(letter, because(&first, "Ghi sai số")).unwrap();
    assert_eq!((letter.version, letter.corrects, letter.meeting), (2, Some(first.id), Some(archive.meeting)));
    archive.moved_to("Phòng họp số 9");
    assert_eq!(archive.listed()[0].differs.as_ref().map(Vec::len), Some(1));
    let again = PaperRequest { number: Some(9), ..archive.minutes() };
    assert_eq!(archive.freeze(again, because(&letter, "Ghi sai địa điểm")).unwrap().version, 3);
    assert_eq!(archive.listed()[0].differs, None);
}

#[test]
fn a_letter_tells_the_subject_that_the_corrected_paper_has_printed() {
    let mut archive = Archive::opened();
    let notice = PaperRequest { kind: PaperKind::ConclusionNotice, ..archive.minutes() };
    let first = archive.freeze(notice, None).unwrap();
    let record = Meeting { title: "Tên gọi khác".into(), ..archive.record() };
    put(&mut archive.secretary, record).unwrap();
    let words = |archive: &Archive, paper: &Paper| {
        thuky_tests::words(&archive.secretary.paper_file(paper.id).unwrap().1).replace('\u{a0}', " ")
    };
    assert!(first.subject.starts_with("kết luận của "), "{}", first.subject);
    assert!(words(&archive, &first).contains(&first.subject), "{}", first.subject);
    let listed = archive.listed().remove(0).paper;
    let erratum = Erratum {
        type_name: "Thông báo".into(),
        number: listed.symbol.clone(),
        date: listed.date,
        subject: listed.subject,
        ..Erratum::default()
    };
    let letter = PaperRequest { erratum: Some(erratum), ..PaperRequest::of(None, PaperKind::Correction) };
    let letter = archive.freeze(letter, because(&first, "Ghi sai số")).unwrap();
    let told = format!("đã ban hành Thông báo số {} về {}.", first.symbol, first.subject);
    assert!(words(&archive, &letter).contains(&told), "{told}: {}", words(&archive, &letter));
    assert!(letter.subject.contains(&format!("đính chính Thông báo số {}", first.symbol)));
}

#[test]
fn a_frozen_paper_uses_its_number_in_the_book_and_no_other_paper_gets_it() {
    let mut archive = Archive::opened();
    keep_numbers(&mut archive.secretary, november(1)).unwrap();
    let paper = archive.frozen();
    let of = NumbersOf::default();
    let books = archive.secretary.numbers(of).unwrap();
    let line = books.books.iter().flat_map(|book| &book.lines).find(|line| line.entry.number == 5).unwrap();
    assert_eq!((line.entry.state, line.entry.paper), (NumberState::Used, Some(paper.id)));
    let excerpt =
        PaperRequest { kind: PaperKind::Excerpt, unit: "Sở Nội vụ".into(), ..archive.minutes() };
    assert!(archive.freeze(excerpt, None).is_ok(), "its own kind has its own book");
    archive.moved_to("Phòng họp số 9");
    let again = archive.minutes();
    let refused = archive.freeze(again, because(&paper, "Ghi sai địa điểm")).err().unwrap();
    assert_eq!(refused.field.as_deref(), Some("number"), "{refused:?}");
}

#[test]
fn minutes_hold_what_was_carried_over_when_they_were_frozen() {
    let mut archive = Archive::opened();
    let earlier = archive.meeting;
    let date = Some(PartialDate::from(november(20)));
    let next = archive.secretary.new_meeting(Nothing {}).unwrap();
    let meeting =
        Meeting { title: "Giao ban".into(), date, carried_from: vec![earlier], ..Meeting::blank(next) };
    put(&mut archive.secretary, meeting).unwrap();
    let tasks = archive.secretary.meeting(MeetingRef { meeting: earlier }).unwrap().directives;
    let task = tasks.iter().find(|directive| directive.kind == DirectiveKind::Task).unwrap();
    archive.meeting = next;
    let request = PaperRequest { carry_over: true, ..archive.minutes() };
    let paper = archive.freeze(request, None).unwrap();
    let words = |archive: &Archive| thuky_tests::words(&archive.secretary.paper_file(paper.id).unwrap().1);
    let before = words(&archive);
    assert!(before.contains("KẾT LUẬN KỲ TRƯỚC"));
    let step =
        Progress::blank(ProgressId(uuid::Uuid::from_u128(5)), task, ProgressKind::Report, november(19));
    let step = Progress { text: "Đã trình phương án".into(), ..step };
    archive.secretary.add_progress(step).unwrap();
    assert_eq!(words(&archive), before);
    let differs = archive.listed()[0].differs.clone().unwrap();
    assert!(differs.iter().any(|fact| fact.part == "Nhiệm vụ theo dõi"), "{differs:?}");
}

#[test]
fn everything_as_json_and_a_restored_backup_have_the_frozen_papers() {
    let mut archive = Archive::opened();
    let paper = archive.frozen();
    let bytes = archive.secretary.paper_file(paper.id).unwrap().1;
    let request = ExportRequest { format: ExportFormat::Json, ..ExportRequest::default() };
    let whole = archive.secretary.export(&request).unwrap().1;
    let whole: serde_json::Value = serde_json::from_slice(&whole).unwrap();
    let kept = &whole["meetings"][0]["papers"][0];
    assert_eq!(kept["file"], paper.file);
    assert_eq!(kept["subject"], paper.subject);
    assert!(kept["docx"].as_str().unwrap().starts_with("UEsD"));

    let backup = archive.secretary.back_up(archive.root.path()).unwrap();
    let restored = archive.root.path().join("khac");
    let clock = thuky_tests::SteadyClock::default();
    Secretary::restore(&backup.path, &restored, &clock).unwrap();
    assert_eq!(secretary(&restored).unwrap().paper_file(paper.id).unwrap().1, bytes);
}

#[test]
fn the_command_line_freezes_lists_writes_compares_and_corrects() {
    let Archive { root, secretary, meeting } = Archive::opened();
    drop(secretary);
    let run = |arguments: &[&str]| {
        let output = command_line()
            .unwrap()
            .arg("--data")
            .arg(root.path().join("kho"))
            .args(arguments)
            .output()
            .unwrap();
        let (out, told) =
            (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        if output.status.success() { Ok(out) } else { Err(told) }
    };
    let last = |out: &str| out.trim_end().lines().last().unwrap().to_owned();
    let id = meeting.to_string();
    let refused = run(&["freeze", &id, "minutes", "--reviewed"]).unwrap_err();
    assert!(refused.starts_with("invalid: ") && refused.contains("Chưa có số"), "{refused}");
    let copy = root.path().join("chot.docx");
    let copy = copy.to_str().unwrap();
    let frozen = run(&["freeze", &id, "minutes", "--reviewed", "--without-number", "-o", copy]).unwrap();
    let paper = last(&frozen);
    let again = root.path().join("lai.docx");
    run(&["paper-file", &paper, "-o", again.to_str().unwrap()]).unwrap();
    assert_eq!(std::fs::read(copy).unwrap(), std::fs::read(&again).unwrap());
    assert!(run(&["undo"]).unwrap_err().starts_with("frozen: "));
    let corrected = run(&[
        "correct",
        &paper,
        "--reason",
        "Bổ sung số",
        "--number",
        "12",
        "--date",
        "2026-11-25",
        "--reviewed",
    ]);
    let second = last(&corrected.unwrap());
    let told = run(&["compare", &paper, &second]).unwrap();
    assert!(told.contains("Dữ kiện: Văn bản, Số, ký hiệu: “” → “12”"), "{told}");
    assert!(run(&["compare", &paper, copy]).unwrap().ends_with("0 đoạn khác nhau\n"));
    assert!(run(&["compare", &second, "now", "--json"]).unwrap().contains("\"facts\": []"));
    let listed = run(&["papers", &id]).unwrap();
    assert!(listed.contains(&format!("đã được đính chính bằng {second}")), "{listed}");
    assert!(listed.ends_with("2 văn bản đã chốt\n"));
    let papers: serde_json::Value = serde_json::from_str(&run(&["papers", "--json"]).unwrap()).unwrap();
    assert_eq!(papers[1]["paper"]["version"], 2);
    assert!(run(&["verify"]).unwrap().contains("kho dữ liệu nguyên vẹn"));
}
