//! A month in an office: what is given is reported, judged, extended, and counted.

use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, november};
use uuid::Uuid;

/// An office with one meeting, in the November of the clock.
pub(crate) struct Month {
    _root: TempDir,
    pub secretary: Secretary,
    pub meeting: MeetingId,
    steps: u128,
}

impl Month {
    pub fn begun() -> Self {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(root.path()).unwrap();
        let meeting = secretary.new_meeting(Nothing {}).unwrap();
        Self { _root: root, secretary, meeting, steps: 0 }
    }

    pub fn put(&mut self, record: impl Into<Record>) -> Result<Saved, Failure> {
        thuky_tests::put(&mut self.secretary, record)
    }

    /// Gives a task that is due on a day of November.
    pub fn given(&mut self, n: u128, lead: &str, due: u32) -> DirectiveId {
        let mut task = thuky_tests::task(self.meeting, n, lead, Some(november(due)));
        task.deadline.as_mut().unwrap().phrase = format!("trước ngày {due}/11");
        self.put(task.clone()).unwrap();
        task.id
    }

    fn step(&mut self, task: DirectiveId, kind: ProgressKind, day: u32) -> Progress {
        self.steps += 1;
        let id = ProgressId(Uuid::from_u128(1000 + self.steps));
        let task = Directive::blank(task, self.meeting);
        Progress {
            by: "Nguyễn Thị Hạnh".into(),
            text: "theo báo cáo của đơn vị".into(),
            ..Progress::blank(id, &task, kind, november(day))
        }
    }

    pub fn done(&mut self, task: DirectiveId, kind: ProgressKind, day: u32) -> Result<Saved, Failure> {
        let step = self.step(task, kind, day);
        self.secretary.add_progress(step)
    }

    pub fn extended(&mut self, task: DirectiveId, to: u32) -> Result<Saved, Failure> {
        let step = self.step(task, ProgressKind::Extend, 20);
        self.secretary.add_progress(Progress { deadline: Some(november(to)), ..step })
    }

    pub fn file(&mut self, task: DirectiveId) -> DirectiveFile {
        self.secretary.directive(DirectiveRef { directive: task }).unwrap()
    }

    pub fn status_on(&mut self, task: DirectiveId, day: u32) -> Status {
        self.line_on(task, day).status
    }

    pub fn line_on(&mut self, task: DirectiveId, day: u32) -> RegisterLine {
        let register =
            self.register(RegisterFilter { day: Some(november(day)), ..RegisterFilter::default() });
        register.lines.into_iter().find(|line| line.directive.id == task).unwrap()
    }

    pub fn register(&mut self, filter: RegisterFilter) -> Register {
        self.secretary.directives(filter).unwrap()
    }
}

pub(crate) fn field(refused: Result<Saved, Failure>) -> String {
    let failure = refused.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Invalid);
    failure.field.unwrap_or_default()
}

#[test]
fn a_task_is_given_reported_sent_back_reported_again_and_accepted_on_time() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 25);
    assert_eq!(month.status_on(task, 1), Status::InProgress);
    month.done(task, ProgressKind::Report, 10).unwrap();
    assert!(month.line_on(task, 10).reported);
    month.done(task, ProgressKind::Return, 12).unwrap();
    assert!(!month.line_on(task, 12).reported);
    month.done(task, ProgressKind::Report, 25).unwrap();
    month.done(task, ProgressKind::Accept, 28).unwrap();
    let file = month.file(task);
    assert_eq!(file.line.status, Status::DoneOnTime);
    assert_eq!((file.line.warning, file.line.days_over), (Warning::None, None));
    assert!(file.progress.iter().map(|step| step.ordinal).eq(1..=4));
    let lines = month.secretary.history(HistoryOf::default()).unwrap();
    assert_eq!(lines[0].label, "Chấp nhận hoàn thành: rà soát việc 1");
}

#[test]
fn what_was_reported_after_the_last_day_is_done_late() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 10);
    month.done(task, ProgressKind::Report, 11).unwrap();
    month.done(task, ProgressKind::Accept, 11).unwrap();
    assert_eq!(month.status_on(task, 30), Status::DoneLate);
}

#[test]
fn an_extension_moves_the_last_day_and_keeps_the_old_one() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    month.extended(task, 25).unwrap();
    month.extended(task, 28).unwrap();
    let file = month.file(task);
    let days: Vec<_> = file.progress.iter().map(|step| (step.previous, step.deadline)).collect();
    assert_eq!(days, [(Some(november(20)), Some(november(25))), (Some(november(25)), Some(november(28)))]);
    assert_eq!(file.line.last_day, Some(november(28)));
    assert_eq!(file.line.directive.deadline.unwrap().date, Some(november(20)));
    assert_eq!(month.status_on(task, 28), Status::DueSoon);
    assert_eq!(month.status_on(task, 29), Status::Overdue);
}

#[test]
fn the_day_alone_makes_a_task_due_overdue_and_loud() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    let mut seen = |day| {
        let line = month.line_on(task, day);
        (line.status, line.warning, line.days_over.unwrap())
    };
    assert_eq!(seen(12), (Status::InProgress, Warning::None, -8));
    assert_eq!(seen(13), (Status::DueSoon, Warning::None, -7));
    assert_eq!(seen(17), (Status::DueSoon, Warning::Yellow, -3));
    assert_eq!(seen(20), (Status::DueSoon, Warning::Red, 0));
    assert_eq!(seen(22), (Status::Overdue, Warning::Red, 2));
    assert_eq!(seen(23), (Status::Overdue, Warning::DeepRed, 3));
}

#[test]
fn an_office_that_reads_before_as_the_day_before_judges_so() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    let office = month.secretary.status(Nothing {}).unwrap().office.unwrap();
    month.put(Office { before_day: BeforeDay::DayBefore, ..office }).unwrap();
    assert_eq!(month.line_on(task, 20).last_day, Some(november(19)));
    assert_eq!(month.status_on(task, 20), Status::Overdue);
}

#[test]
fn a_step_that_cannot_come_next_is_refused_with_its_field() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    assert_eq!(field(month.done(task, ProgressKind::Accept, 5)), "kind");
    assert_eq!(field(month.done(task, ProgressKind::Return, 5)), "kind");
    assert_eq!(field(month.extended(task, 20)), "deadline");
    assert_eq!(field(month.done(task, ProgressKind::Extend, 5)), "deadline");
    let silent = Progress { text: " ".into(), ..month.step(task, ProgressKind::Cancel, 5) };
    assert_eq!(field(month.secretary.add_progress(silent)), "text");
    let much = Progress { percent: Some(101), ..month.step(task, ProgressKind::Report, 5) };
    assert_eq!(field(month.secretary.add_progress(much)), "percent");
    month.done(task, ProgressKind::Cancel, 6).unwrap();
    assert_eq!(field(month.done(task, ProgressKind::Report, 7)), "kind");
    assert_eq!(month.file(task).progress.len(), 1);
}

#[test]
fn progress_is_only_ever_added() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    let step = month.step(task, ProgressKind::Report, 5);
    month.secretary.add_progress(step.clone()).unwrap();
    let told = |failure: Failure| assert!(failure.sentence.contains("chỉ được thêm"), "{failure}");
    told(month.secretary.add_progress(step.clone()).unwrap_err());
    told(month.put(step.clone()).unwrap_err());
    let which = RecordRef { noun: Noun::Progress, id: step.id.0 };
    told(month.secretary.remove_record(which).unwrap_err());
    let deed = RecordChanges { changes: vec![RecordChange::Remove { remove: which }] };
    told(month.secretary.change_records(deed).unwrap_err());
}

#[test]
fn a_task_with_progress_is_cancelled_never_removed_or_made_another_kind() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    month.done(task, ProgressKind::Report, 5).unwrap();
    let removal = month.secretary.remove_record(RecordRef { noun: Noun::Directive, id: task.0 });
    assert!(removal.unwrap_err().sentence.contains("hủy nhiệm vụ"));
    let directive = month.file(task).line.directive;
    let turned = month.put(Directive { kind: DirectiveKind::Exhortation, ..directive });
    assert_eq!(turned.unwrap_err().field.as_deref(), Some("kind"));
    month.done(task, ProgressKind::Cancel, 6).unwrap();
    assert_eq!(month.status_on(task, 30), Status::Cancelled);
}

#[test]
fn each_step_is_taken_back_by_one_undo_and_brought_again_by_one_redo() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    let mut seen = vec![month.file(task)];
    month.done(task, ProgressKind::Report, 5).unwrap();
    seen.push(month.file(task));
    month.extended(task, 25).unwrap();
    seen.push(month.file(task));
    month.done(task, ProgressKind::Accept, 21).unwrap();
    let end = month.file(task);
    for before in seen.iter().rev() {
        month.secretary.undo(Nothing {}).unwrap();
        assert_eq!(&month.file(task), before);
    }
    (0..seen.len()).for_each(|_| drop(month.secretary.redo(Nothing {}).unwrap()));
    assert_eq!(month.file(task), end);
    assert!(month.secretary.verify().unwrap().ok());
}

#[test]
fn the_register_lists_the_most_pressing_first_and_pages_it() {
    let mut month = Month::begun();
    for (n, due) in [(1, 30), (2, 24), (3, 10), (4, 27), (5, 23)] {
        month.given(n, "Sở Nội vụ", due);
    }
    let order = |register: Register| -> Vec<u128> {
        register.lines.iter().map(|line| line.directive.id.0.as_u128()).collect()
    };
    let whole = month.register(RegisterFilter::default());
    assert_eq!(whole.day, november(24));
    assert_eq!(order(whole), [3, 5, 2, 4, 1]);
    let page = month.register(RegisterFilter { offset: 1, limit: 2, ..RegisterFilter::default() });
    assert_eq!(page.total, 5);
    assert_eq!(order(page), [5, 2]);
}

#[test]
fn the_register_is_searched_by_unit_words_and_status_and_its_counts_stay() {
    let mut month = Month::begun();
    let (first, second) = (month.given(1, "Sở Nội vụ", 10), month.given(2, "Sở Y tế", 10));
    let directive = month.file(second).line.directive;
    month.put(Directive { coordinating: vec!["Sở Nội vụ".into()], ..directive }).unwrap();
    month.given(3, "Sở Y tế", 30);
    month.done(first, ProgressKind::Report, 9).unwrap();
    let of = |month: &mut Month, filter: RegisterFilter| month.register(filter).total;
    let filter = RegisterFilter { unit: "so noi vu".into(), ..RegisterFilter::default() };
    assert_eq!(of(&mut month, filter), 2);
    let filter = RegisterFilter { words: "ra viec 3".into(), ..RegisterFilter::default() };
    assert_eq!(of(&mut month, filter), 1);
    let late =
        month.register(RegisterFilter { statuses: vec![Status::Overdue], ..RegisterFilter::default() });
    assert_eq!((late.total, late.counts[&Status::DueSoon], late.reported), (2, 1, 1));
    assert_eq!(late.units, ["Sở Nội vụ", "Sở Y tế"]);
    let waiting = month.register(RegisterFilter { reported: true, ..RegisterFilter::default() });
    assert_eq!(waiting.lines[0].directive.id, first);
    assert_eq!(waiting.lines[0].warning, Warning::None);
}

#[test]
fn a_word_may_stand_in_the_text_of_a_task_or_in_the_name_of_whoever_is_charged_with_it() {
    let mut month = Month::begun();
    month.given(1, "Sở Nội vụ", 10);
    let second = month.given(2, "Sở Y tế", 10);
    let directive = month.file(second).line.directive;
    let (follower, coordinating) = ("Trần Văn Bình".into(), vec!["Công an tỉnh".into()]);
    month.put(Directive { follower, coordinating, ..directive }).unwrap();
    let mut found = |words: &str| {
        let filter = RegisterFilter { words: words.into(), ..RegisterFilter::default() };
        let lines = month.register(filter).lines;
        lines.iter().map(|line| line.directive.id.0.as_u128()).collect::<Vec<_>>()
    };
    for words in ["y te", "binh", "cong an", "viec 2", "viec binh an 2 y te"] {
        assert_eq!(found(words), [2], "{words}");
    }
    assert_eq!((found("so").len(), found("so binh noi").len()), (2, 0));
}

#[test]
fn tasks_of_meetings_in_the_trash_or_under_secrecy_are_not_listed() {
    let mut month = Month::begun();
    month.given(1, "Sở Nội vụ", 20);
    let meeting = month.secretary.meeting(MeetingRef { meeting: month.meeting }).unwrap().meeting;
    month.put(Meeting { secrecy: Secrecy::Secret, ..meeting.clone() }).unwrap();
    assert_eq!(month.register(RegisterFilter::default()).total, 0);
    month.put(meeting).unwrap();
    assert_eq!(month.register(RegisterFilter::default()).total, 1);
    month.secretary.remove_record(RecordRef { noun: Noun::Meeting, id: month.meeting.0 }).unwrap();
    assert_eq!(month.register(RegisterFilter::default()).total, 0);
}

#[test]
fn exhortations_are_not_listed_and_take_no_progress() {
    let mut month = Month::begun();
    let task = month.given(1, "", 20);
    let directive = month.file(task).line.directive;
    month.put(Directive { kind: DirectiveKind::Exhortation, ..directive }).unwrap();
    assert_eq!(month.register(RegisterFilter::default()).total, 0);
    assert_eq!(field(month.done(task, ProgressKind::Report, 5)), "directive");
}

#[test]
fn a_task_without_a_day_needs_one_unless_it_says_why_not() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    let directive = month.file(task).line.directive;
    let cases = [
        (None, Status::NeedsDate),
        (Some(DeadlineKind::Date), Status::NeedsDate),
        (Some(DeadlineKind::Regular), Status::Regular),
        (Some(DeadlineKind::Waiting), Status::Waiting),
        (Some(DeadlineKind::OnIssue), Status::Waiting),
        (Some(DeadlineKind::None), Status::InProgress),
    ];
    for (kind, status) in cases {
        let deadline = kind.map(|kind| Deadline { kind, phrase: "lý do".into(), ..Deadline::default() });
        month.put(Directive { deadline, ..directive.clone() }).unwrap();
        assert_eq!(month.status_on(task, 30), status);
    }
    month.done(task, ProgressKind::Report, 5).unwrap();
    month.done(task, ProgressKind::Accept, 6).unwrap();
    assert_eq!(month.status_on(task, 30), Status::DoneUnjudged);
}
