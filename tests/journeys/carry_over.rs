//! The next meeting opens with what became of the last: computed for its day, linked, never moved; and the papers of it.

use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, november};
use uuid::Uuid;

/// An office with a weekly briefing: one on the 6th, one on the 13th, one on the 20th.
struct Weeks {
    _root: TempDir,
    secretary: Secretary,
    steps: u128,
}

impl Weeks {
    fn begun() -> Self {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(root.path()).unwrap();
        for day in [6, 13, 20] {
            let meeting = Meeting {
                title: format!("Giao ban ngày {day}"),
                host: "Văn phòng Tỉnh ủy".into(),
                series: "Giao ban tuần".into(),
                date: Some(november(day).into()),
                ..Meeting::blank(held(day))
            };
            thuky_tests::put(&mut secretary, meeting).unwrap();
        }
        Self { _root: root, secretary, steps: 0 }
    }

    fn put(&mut self, record: impl Into<Record>) {
        thuky_tests::put(&mut self.secretary, record).unwrap();
    }

    fn change(&mut self, day: u32, change: impl FnOnce(&mut Meeting)) {
        let mut meeting = self.secretary.meeting(MeetingRef { meeting: held(day) }).unwrap().meeting;
        change(&mut meeting);
        self.put(meeting);
    }

    /// Gives a task at the briefing of a day, due on another.
    fn given(&mut self, n: u128, day: u32, lead: &str, due: u32) -> DirectiveId {
        let task = thuky_tests::task(held(day), n, lead, Some(november(due)));
        self.put(task.clone());
        task.id
    }

    fn step(&mut self, task: DirectiveId, at: u32, kind: ProgressKind, day: u32) {
        self.steps += 1;
        let id = ProgressId(Uuid::from_u128(5000 + self.steps));
        let step = Progress {
            text: "đã trình dự thảo".into(),
            evidence: "Tờ trình 12-TTr/VP".into(),
            ..Progress::blank(id, &Directive::blank(task, held(at)), kind, november(day))
        };
        self.secretary.add_progress(step).unwrap();
    }

    fn closed(&mut self, task: DirectiveId, at: u32, day: u32) {
        self.step(task, at, ProgressKind::Report, day);
        self.step(task, at, ProgressKind::Accept, day);
    }

    /// On the 17th.
    fn act(&mut self, task: DirectiveId, deed: Deed) {
        let (day, reason) = (Some(november(17)), "theo ý kiến của Thường trực".to_owned());
        let deed = TaskDeed { tasks: vec![task], day, by: String::new(), reason, deed };
        self.secretary.act_on_tasks(deed).unwrap();
    }

    fn carried(&mut self, day: u32) -> CarriedOver {
        self.secretary.carried_over(MeetingRef { meeting: held(day) }).unwrap()
    }

    fn texts(&mut self, day: u32) -> Vec<String> {
        self.carried(day).lines.into_iter().map(|line| line.line.directive.text).collect()
    }

    fn gaps(&mut self, request: PaperRequest) -> Vec<String> {
        self.secretary.paper_gaps(request).unwrap().into_iter().map(|gap| gap.field).collect()
    }
}

fn held(day: u32) -> MeetingId {
    MeetingId(Uuid::from_u128(100 + u128::from(day)))
}

#[test]
fn a_meeting_carries_nothing_until_somebody_chooses_from_where() {
    let mut weeks = Weeks::begun();
    weeks.given(1, 13, "Sở Nội vụ", 18);
    assert!(weeks.carried(20).meetings.is_empty() && weeks.texts(20).is_empty());
    weeks.change(20, |meeting| meeting.carry_over = CarryOver::Series);
    assert_eq!(weeks.texts(20), ["rà soát việc 1"]);
    weeks.secretary.undo(Nothing {}).unwrap();
    assert!(weeks.texts(20).is_empty(), "the choice is undone like everything else");
    assert!(weeks.secretary.verify().unwrap().ok());
}

#[test]
fn tasks_stand_as_on_the_day_of_the_meeting_however_late_it_is_asked() {
    let mut weeks = Weeks::begun();
    let task = weeks.given(1, 6, "Sở Nội vụ", 11);
    weeks.change(13, |meeting| meeting.carry_over = CarryOver::Host);
    weeks.closed(task, 6, 16);
    let line = weeks.carried(13).lines.remove(0);
    assert_eq!((line.line.status, line.line.days_over, line.closed), (Status::Overdue, Some(2), None));
    weeks.change(20, |meeting| meeting.carry_over = CarryOver::Host);
    let line = weeks.carried(20).lines.remove(0);
    assert_eq!((line.line.status, line.closed), (Status::DoneLate, Some(november(16))));
    assert_eq!(line.result, "đã trình dự thảo; Tờ trình 12-TTr/VP");
}

#[test]
fn what_was_closed_before_the_last_meeting_was_told_there_and_is_not_told_again() {
    let mut weeks = Weeks::begun();
    let (early, late) = (weeks.given(1, 6, "Sở Nội vụ", 30), weeks.given(2, 6, "Sở Y tế", 30));
    weeks.closed(early, 6, 10);
    weeks.closed(late, 6, 17);
    weeks.given(3, 13, "Sở Y tế", 15);
    weeks.change(20, |meeting| meeting.carry_over = CarryOver::Series);
    assert_eq!(weeks.texts(20), ["rà soát việc 3", "rà soát việc 2"], "open ones first");
    weeks.change(13, |meeting| meeting.carry_over = CarryOver::Series);
    assert_eq!(weeks.texts(13), ["rà soát việc 2", "rà soát việc 1"]);
}

#[test]
fn an_older_meeting_may_be_a_draft_without_a_day_or_chosen_by_hand_though_dated_later() {
    let mut weeks = Weeks::begun();
    weeks.given(1, 6, "Sở Nội vụ", 18);
    weeks.change(6, |meeting| meeting.date = None);
    weeks.change(13, |meeting| meeting.carry_over = CarryOver::Series);
    assert_eq!(weeks.texts(13), ["rà soát việc 1"]);
    weeks.given(2, 20, "Sở Nội vụ", 25);
    assert_eq!(weeks.texts(13).len(), 1, "what is known to be later is not earlier");
    weeks.change(13, |meeting| meeting.carried_from = vec![held(20)]);
    assert_eq!(weeks.texts(13).len(), 2);
    let refused = Meeting { carried_from: vec![held(13)], ..Meeting::blank(held(13)) };
    let failure = weeks.secretary.put_record(Put { record: refused.into(), strand: None }).unwrap_err();
    assert_eq!(failure.field.as_deref(), Some("carried_from"));
}

#[test]
fn by_unit_a_meeting_carries_what_the_body_it_works_with_leads_or_works_along_in() {
    let mut weeks = Weeks::begun();
    weeks.given(1, 6, "Sở Nội vụ", 18);
    weeks.given(2, 13, "Sở Y tế", 18);
    weeks.change(20, |meeting| {
        meeting.carry_over = CarryOver::Unit;
        meeting.counterpart = "SỞ Y TẾ".into();
    });
    assert_eq!(weeks.texts(20), ["rà soát việc 2"]);
}

#[test]
fn carried_tasks_stay_with_their_meeting_and_secret_ones_are_never_carried() {
    let mut weeks = Weeks::begun();
    let task = weeks.given(1, 13, "Sở Nội vụ", 18);
    weeks.change(20, |meeting| meeting.carry_over = CarryOver::Series);
    assert_eq!(weeks.texts(20).len(), 1);
    let file = weeks.secretary.directive(DirectiveRef { directive: task }).unwrap();
    assert_eq!(file.line.directive.meeting, held(13));
    assert!(weeks.secretary.meeting(MeetingRef { meeting: held(20) }).unwrap().directives.is_empty());
    weeks.change(13, |meeting| meeting.secrecy = Secrecy::Confidential);
    assert!(weeks.texts(20).is_empty());
}

#[test]
fn what_was_split_or_given_to_another_later_stands_as_it_was_on_the_day() {
    let mut weeks = Weeks::begun();
    let (split, turned) = (weeks.given(1, 6, "Sở Nội vụ", 30), weeks.given(2, 6, "Sở Y tế", 30));
    let part = |text: &str| TaskPart { text: text.into(), ..TaskPart::default() };
    let parts = vec![part("việc một"), part("việc hai")];
    weeks.act(split, Deed::Split { parts });
    weeks.act(turned, Deed::Reassign { lead: "Sở Tài chính".into() });
    for day in [13, 20] {
        weeks.change(day, |meeting| meeting.carried_from = vec![held(6)]);
    }
    let mut told = |day| -> Vec<(String, String)> {
        let lines = weeks.carried(day).lines.into_iter().map(|line| line.line.directive);
        lines.map(|task| (task.lead, task.text)).collect()
    };
    let owned = |lead: &str, text: &str| (lead.to_owned(), text.to_owned());
    assert_eq!(told(13), [owned("Sở Nội vụ", "rà soát việc 1"), owned("Sở Y tế", "rà soát việc 2")]);
    let later = told(20);
    assert_eq!(later.len(), 3, "{later:?}");
    assert!(later.contains(&owned("Sở Tài chính", "rà soát việc 2")), "{later:?}");
}

#[test]
fn minutes_hold_what_is_carried_over_when_asked_to() {
    let mut weeks = Weeks::begun();
    let task = weeks.given(1, 13, "", 18);
    weeks.change(20, |meeting| meeting.carry_over = CarryOver::Series);
    let minutes = PaperRequest::of(Some(held(20)), PaperKind::Minutes);
    let gap = format!("tasks.{task}.lead");
    assert!(!weeks.gaps(minutes.clone()).contains(&gap));
    assert!(weeks.gaps(PaperRequest { carry_over: true, ..minutes }).contains(&gap));
}

#[test]
fn a_reminder_and_a_report_gather_all_meetings_but_those_under_secrecy() {
    let mut weeks = Weeks::begun();
    weeks.given(1, 6, "Sở Nội vụ", 18);
    weeks.given(2, 13, "Sở Nội vụ", 18);
    let missing = |weeks: &mut Weeks, kind| {
        let unit = if kind == PaperKind::ReminderSlip { "sở nội vụ" } else { "" }.to_owned();
        let (from, to) = (Some(november(1)), Some(november(30)));
        let gaps = weeks.gaps(PaperRequest { unit, from, to, ..PaperRequest::of(None, kind) });
        gaps.iter().filter(|field| field.ends_with(".product")).count()
    };
    for kind in [PaperKind::ReminderSlip, PaperKind::FollowUpReport] {
        assert_eq!(missing(&mut weeks, kind), 2, "{kind:?}");
    }
    weeks.change(13, |meeting| meeting.secrecy = Secrecy::Secret);
    for kind in [PaperKind::ReminderSlip, PaperKind::FollowUpReport] {
        assert_eq!(missing(&mut weeks, kind), 1, "{kind:?}");
    }
}

#[test]
fn a_paper_of_one_meeting_is_refused_without_one() {
    let mut weeks = Weeks::begun();
    for kind in PaperKind::ALL {
        let refused = weeks.secretary.paper(&PaperRequest::of(None, kind)).err();
        let across =
            [PaperKind::ReminderSlip, PaperKind::FollowUpReport, PaperKind::Correction].contains(&kind);
        let field = (!across).then_some("meeting");
        assert_eq!(refused.as_ref().and_then(|failure| failure.field.as_deref()), field, "{kind:?}");
        assert_eq!(refused.is_none(), across, "{kind:?}");
        weeks.secretary.preview_paper(PaperRequest::of(Some(held(6)), kind)).unwrap();
    }
}

#[test]
fn the_command_line_makes_papers_across_meetings_and_shows_what_a_meeting_opens_with() {
    let mut weeks = Weeks::begun();
    weeks.given(1, 13, "Sở Nội vụ", 18);
    weeks.change(20, |meeting| meeting.carry_over = CarryOver::Series);
    let Weeks { _root: root, secretary, .. } = weeks;
    drop(secretary);
    let run = |arguments: &[&str]| {
        let data = root.path().to_str().unwrap();
        let mut command = thuky_tests::command_line().unwrap();
        command.args(["--data", data, "--today", "2026-11-24"]).args(arguments).output().unwrap()
    };
    let file = root.path().join("phieu.docx");
    let made = run(&["paper", "all", "reminder-slip", "--unit", "Sở Nội vụ", "-o", file.to_str().unwrap()]);
    assert!(made.status.success() && file.exists(), "{}", String::from_utf8_lossy(&made.stderr));
    let refused = run(&["paper", "all", "minutes", "-o", file.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    let shown = run(&["meeting", &held(20).to_string()]);
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.contains("kỳ trước (đến 20/11/2026)") && shown.contains("quá hạn"), "{shown}");
}
