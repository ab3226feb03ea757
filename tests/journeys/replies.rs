//! Officials answer without installing anything: a form goes out, comes back through other programs, and is taken in.

use chrono::NaiveDate;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, grids, november};
use uuid::Uuid;

pub(super) struct Round {
    pub(super) root: TempDir,
    pub(super) secretary: Secretary,
    meeting: MeetingId,
}

/// What a unit writes: into which row, under which heading, what.
pub(super) type Answer<'a> = (DirectiveId, ReplyField, &'a str);

impl Round {
    pub(super) fn begun() -> Self {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(&root.path().join("kho")).unwrap();
        let meeting = secretary.new_meeting(Nothing {}).unwrap();
        let mut round = Self { root, secretary, meeting };
        let kept = round.secretary.meeting(MeetingRef { meeting }).unwrap().meeting;
        round.put(Meeting { title: "Giao ban tháng 11".into(), date: "2026-11-02".parse().ok(), ..kept });
        round
    }

    fn put(&mut self, record: impl Into<Record>) {
        thuky_tests::put(&mut self.secretary, record).unwrap();
    }

    pub(super) fn given(&mut self, n: u128, lead: &str) -> DirectiveId {
        let task = thuky_tests::task(self.meeting, n, lead, Some(november(28)));
        self.put(task.clone());
        task.id
    }

    fn step(&mut self, task: DirectiveId, kind: ProgressKind, deadline: Option<NaiveDate>) {
        let count = self.steps(task).len() as u128;
        let id = ProgressId(Uuid::from_u128(task.0.as_u128() * 100 + count));
        let directive = Directive::blank(task, self.meeting);
        let blank = Progress::blank(id, &directive, kind, november(24));
        let step = Progress { text: "theo đề nghị".into(), deadline, ..blank };
        self.secretary.add_progress(step).unwrap();
    }

    pub(super) fn steps(&mut self, task: DirectiveId) -> Vec<Progress> {
        self.secretary.directive(DirectiveRef { directive: task }).unwrap().progress
    }

    /// The form of a unit, written beside the workspace.
    pub(super) fn form(&self, unit: &str, format: ReplyFormat) -> Result<PathBuf, Failure> {
        let (name, bytes) = self.secretary.reply_form(&ReplyFormRequest { unit: unit.into(), format })?;
        let path = self.root.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        Ok(path)
    }

    fn sheets(&self, unit: &str) -> Vec<Grid> {
        grids(&std::fs::read(self.form(unit, ReplyFormat::Xlsx).unwrap()).unwrap())
    }

    pub(super) fn read(&self, path: &Path) -> ReplyPreview {
        let taken = self.secretary.intake().reply_at(path);
        self.secretary.preview_reply("phieu.xlsx", taken).unwrap()
    }

    fn preview(&self, sheets: &[Grid]) -> ReplyPreview {
        let table = ReplyTable::found(sheets, RowNumbers::OfSheet).unwrap();
        self.secretary.preview_reply("phieu.xlsx", Ok(table)).unwrap()
    }

    pub(super) fn keep(&mut self, preview: &ReplyPreview) -> Result<RepliesKept, Failure> {
        let replies = preview.rows.iter().filter_map(|row| row.reply.clone()).collect();
        self.secretary.keep_replies(RepliesToKeep { replies })
    }

    fn operations(&mut self) -> usize {
        self.secretary.history(HistoryOf::default()).unwrap().len()
    }
}

/// The form with answers in it.
pub(super) fn answered(mut sheets: Vec<Grid>, answers: &[Answer<'_>]) -> Vec<Grid> {
    for (task, field, text) in answers {
        let code = RowCode::of(*task).to_string();
        let row = sheets[0].iter_mut().find(|row| row.first() == Some(&code)).unwrap();
        row.resize(13, String::new());
        row[ReplyField::ALL.iter().position(|known| known == field).unwrap()] = (*text).to_owned();
    }
    sheets
}

pub(super) fn standings(preview: &ReplyPreview) -> Vec<ReplyStanding> {
    preview.rows.iter().map(|row| row.standing).collect()
}

fn done(task: DirectiveId) -> [Answer<'static>; 3] {
    [
        (task, ReplyField::State, "Đã hoàn thành"),
        (task, ReplyField::Day, "20/11/2026"),
        (task, ReplyField::Text, "Đã trình Ban Thường vụ"),
    ]
}

#[test]
fn a_form_tells_the_open_tasks_of_its_unit_and_nothing_of_others() {
    let mut round = Round::begun();
    let (open, other) = (round.given(1, "Sở Nội vụ"), round.given(2, "Sở Y tế"));
    let closed = round.given(3, "SỞ NỘI VỤ");
    round.step(closed, ProgressKind::Cancel, None);
    let sheets = round.sheets("so noi vu");
    let all = sheets.concat().concat().join("\n");
    assert!(all.contains(&RowCode::of(open).to_string()) && all.contains("Giao ban tháng 11, 02/11/2026"));
    for hidden in [&RowCode::of(other).to_string(), &RowCode::of(closed).to_string(), "việc 2", "Y tế"] {
        assert!(!all.contains(hidden), "{hidden}");
    }
    let nothing = round.form("Sở Công Thương", ReplyFormat::Xlsx).unwrap_err();
    assert_eq!(nothing.kind, FailureKind::Empty);
}

#[test]
fn tasks_of_meetings_under_secrecy_are_in_no_form_and_behind_no_code() {
    let mut round = Round::begun();
    let task = round.given(1, "Sở Nội vụ");
    let sheets = answered(round.sheets("Sở Nội vụ"), &done(task));
    let meeting = round.secretary.meeting(MeetingRef { meeting: round.meeting }).unwrap().meeting;
    round.put(Meeting { secrecy: Secrecy::Confidential, ..meeting });
    assert_eq!(round.form("Sở Nội vụ", ReplyFormat::Xlsx).unwrap_err().kind, FailureKind::Empty);
    let preview = round.preview(&sheets);
    assert_eq!((standings(&preview), preview.rows[0].directive), (vec![ReplyStanding::Refused], None));
}

#[test]
fn the_same_facts_make_the_same_form() {
    let mut round = Round::begun();
    round.given(1, "Sở Nội vụ");
    for format in [ReplyFormat::Xlsx, ReplyFormat::Docx] {
        let bytes = |round: &Round| std::fs::read(round.form("Sở Nội vụ", format).unwrap()).unwrap();
        assert_eq!(bytes(&round), bytes(&round));
    }
}

#[test]
fn replies_are_previewed_kept_as_one_act_and_taken_back_by_one_undo() {
    let mut round = Round::begun();
    let (first, second) = (round.given(1, "Sở Nội vụ"), round.given(2, "Sở Nội vụ"));
    round.given(3, "Sở Nội vụ");
    let mut answers = done(first).to_vec();
    answers.push((second, ReplyField::Percent, "40"));
    answers.push((second, ReplyField::Extension, "15/12/2026"));
    let preview = round.preview(&answered(round.sheets("Sở Nội vụ"), &answers));
    assert_eq!(standings(&preview), [ReplyStanding::New, ReplyStanding::New, ReplyStanding::Unanswered]);
    assert_eq!(
        (preview.unit.as_str(), preview.day, preview.notes.len()),
        ("Sở Nội vụ", Some(november(24)), 0)
    );
    assert!(round.steps(first).is_empty());
    let before = round.operations();
    let kept = round.keep(&preview).unwrap();
    assert_eq!((kept.added, kept.known, round.operations()), (2, 0, before + 1));
    let report = round.steps(first).pop().unwrap();
    assert_eq!((report.kind, report.day, report.percent), (ProgressKind::Report, november(20), Some(100)));
    assert_eq!((report.by.as_str(), report.text.as_str()), ("Sở Nội vụ", "Đã trình Ban Thường vụ"));
    assert_eq!(round.steps(second)[0].text, "Đề nghị gia hạn đến 15/12/2026.");
    round.secretary.undo(Nothing {}).unwrap();
    assert!(round.steps(first).is_empty() && round.steps(second).is_empty());
}

#[test]
fn a_reply_taken_in_twice_changes_nothing_also_after_it_was_sent_back() {
    let mut round = Round::begun();
    let task = round.given(1, "Sở Nội vụ");
    let sheets = answered(round.sheets("Sở Nội vụ"), &done(task));
    let preview = round.preview(&sheets);
    round.keep(&preview).unwrap();
    round.step(task, ProgressKind::Return, None);
    let (steps, operations) = (round.steps(task), round.operations());
    assert_eq!(standings(&round.preview(&sheets)), [ReplyStanding::Known]);
    let again = round.keep(&preview).unwrap();
    assert_eq!((again.added, again.known), (0, 1));
    assert_eq!((round.steps(task), round.operations()), (steps, operations));
}

#[test]
fn what_moved_on_since_the_form_was_made_is_in_conflict_and_told() {
    let mut round = Round::begun();
    let tasks: Vec<DirectiveId> = (1..=4).map(|n| round.given(n, "Sở Nội vụ")).collect();
    let answers: Vec<Answer<'_>> = tasks.iter().flat_map(|task| done(*task)).collect();
    let sheets = answered(round.sheets("Sở Nội vụ"), &answers);
    round.step(tasks[0], ProgressKind::Cancel, None);
    round.step(tasks[1], ProgressKind::Extend, Some(november(30)));
    let directive = round.secretary.directive(DirectiveRef { directive: tasks[2] }).unwrap().line.directive;
    round.put(Directive { lead: "Sở Y tế".into(), ..directive });
    let preview = round.preview(&sheets);
    use ReplyStanding::{Conflict, New};
    assert_eq!(standings(&preview), [Conflict, Conflict, Conflict, New]);
    for (row, reason) in
        preview.rows.iter().zip(["đã hủy", "“28/11/2026”, nay là “30/11/2026”", "giao cho Sở Y tế"])
    {
        assert!(row.reasons[0].contains(reason), "{:?}", row.reasons);
    }
    assert!(preview.rows[0].reply.is_none() && preview.rows[1].reply.is_some());
    assert_eq!(round.keep(&preview).unwrap().added, 3);
}

#[test]
fn altered_unknown_and_strange_rows_are_refused_each_with_its_reason() {
    let mut round = Round::begun();
    let (first, second) = (round.given(1, "Sở Nội vụ"), round.given(2, "Sở Nội vụ"));
    let (third, other) = (round.given(3, "Sở Nội vụ"), round.given(4, "Sở Y tế"));
    let mut sheets = answered(round.sheets("Sở Nội vụ"), &[done(first), done(second), done(third)].concat());
    let place = |sheets: &[Grid], task| {
        let code = RowCode::of(task).to_string();
        sheets[0].iter().position(|row| row.first() == Some(&code)).unwrap()
    };
    let (one, two, three) = (place(&sheets, first), place(&sheets, second), place(&sheets, third));
    let wrong = sheets[0][one][0].replace(|c: char| c != '-', "2");
    sheets[0][one][0] = format!("{}Z", &wrong[..10]);
    sheets[0][two][0] = RowCode::of(DirectiveId(Uuid::from_u128(999))).to_string();
    sheets[0][three][0] = RowCode::of(other).to_string();
    let preview = round.preview(&sheets);
    assert_eq!(standings(&preview), [ReplyStanding::Refused; 3]);
    for (row, reason) in
        preview.rows.iter().zip(["bị sửa hoặc gõ sai", "Không có nhiệm vụ nào", "đơn vị khác"])
    {
        assert!(row.reasons[0].contains(reason), "{:?}", row.reasons);
    }
    assert!(preview.notes[0].contains("không còn như lúc gửi") && preview.notes[1].contains("thiếu 3 dòng"));
}

#[test]
fn a_code_that_stands_in_two_rows_is_taken_from_neither() {
    let mut round = Round::begun();
    let task = round.given(1, "Sở Nội vụ");
    let mut sheets = answered(round.sheets("Sở Nội vụ"), &done(task));
    let row = sheets[0].last().unwrap().clone();
    sheets[0].push(row);
    assert_eq!(standings(&round.preview(&sheets)), [ReplyStanding::Refused; 2]);
}

#[test]
fn a_cell_that_is_no_day_is_named_by_row_and_column() {
    let mut round = Round::begun();
    let task = round.given(1, "Sở Nội vụ");
    let mut answers = done(task);
    answers[1].2 = "31/02/2026";
    let preview = round.preview(&answered(round.sheets("Sở Nội vụ"), &answers));
    assert_eq!(standings(&preview), [ReplyStanding::Refused]);
    let reason = &preview.rows[0].reasons[0];
    assert!(reason.starts_with("Dòng 9, cột “Ngày hoàn thành”: “31/02/2026”"), "{reason}");
}

#[test]
fn a_form_of_another_office_is_refused_whole() {
    let mut round = Round::begun();
    let task = round.given(1, "Sở Nội vụ");
    let sheets = answered(round.sheets("Sở Nội vụ"), &done(task));
    let stranger = Round::begun();
    let mut foreign = sheets.clone();
    let office = foreign[1].iter_mut().find(|row| row[0].starts_with("Mã cơ quan")).unwrap();
    office[0] = format!("Mã cơ quan: {}", Uuid::from_u128(77));
    let preview = stranger.preview(&foreign);
    assert_eq!((preview.failure.unwrap().kind, preview.rows.len()), (FailureKind::Foreign, 0));
}

#[test]
fn one_reply_that_cannot_be_kept_keeps_all_from_being_kept() {
    let mut round = Round::begun();
    let (first, second) = (round.given(1, "Sở Nội vụ"), round.given(2, "Sở Nội vụ"));
    let preview = round.preview(&answered(round.sheets("Sở Nội vụ"), &[done(first), done(second)].concat()));
    round.step(second, ProgressKind::Cancel, None);
    let failure = round.keep(&preview).unwrap_err();
    assert!(failure.sentence.contains(&RowCode::of(second).to_string()), "{failure}");
    assert!(round.steps(first).is_empty());
}

#[test]
fn two_answers_to_one_task_that_differ_are_not_kept_together() {
    let mut round = Round::begun();
    let task = round.given(1, "Sở Nội vụ");
    let other = (task, ReplyField::Text, "Còn chờ ý kiến của Sở Tài chính");
    let [first, second] = [&done(task)[..], &[other]]
        .map(|answers| round.preview(&answered(round.sheets("Sở Nội vụ"), answers)).rows.remove(0));
    assert_eq!([first.standing, second.standing], [ReplyStanding::New; 2]);
    let both = RepliesToKeep { replies: [&first, &second].map(|row| row.reply.clone().unwrap()).to_vec() };
    let refused = round.secretary.keep_replies(both).unwrap_err();
    assert!(refused.sentence.contains(&RowCode::of(task).to_string()), "{}", refused.sentence);
    assert!(round.steps(task).is_empty());
    let same = RepliesToKeep { replies: vec![first.reply.clone().unwrap(); 2] };
    let kept = round.secretary.keep_replies(same).unwrap();
    assert_eq!((kept.added, kept.known), (1, 1));
}
