//! The custom of an office: when it warns, from when and in which days it counts.

use crate::register::Month;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::november;

impl Month {
    fn office(&mut self) -> Office {
        self.secretary.status(Nothing {}).unwrap().office.unwrap()
    }

    fn counts(&mut self, counting: Counting) {
        let office = self.office();
        self.put(Office { counting, ..office }).unwrap();
    }

    fn meeting_file(&mut self) -> MeetingFile {
        self.secretary.meeting(MeetingRef { meeting: self.meeting }).unwrap()
    }

    /// Gives a task that is due so many days after the notice.
    fn given_on_issue(&mut self, n: u128, days: u16) -> DirectiveId {
        let id = self.given(n, "Sở Nội vụ", 1);
        let directive = self.file(id).line.directive;
        let deadline = Deadline { kind: DeadlineKind::OnIssue, days: Some(days), ..Deadline::default() };
        self.put(Directive { deadline: Some(deadline), ..directive }).unwrap();
        id
    }
}

#[test]
fn the_offices_thresholds_decide_when_a_task_is_due_soon_and_warns() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    let office = month.office();
    month.put(Office { thresholds: Thresholds { due_soon: 2, yellow: 1, deep_red: 5 }, ..office }).unwrap();
    let mut seen = |day| {
        let line = month.line_on(task, day);
        (line.status, line.warning)
    };
    assert_eq!(seen(17), (Status::InProgress, Warning::None));
    assert_eq!(seen(18), (Status::DueSoon, Warning::None));
    assert_eq!(seen(19), (Status::DueSoon, Warning::Yellow));
    assert_eq!(seen(24), (Status::Overdue, Warning::Red));
    assert_eq!(seen(25), (Status::Overdue, Warning::DeepRed));
    month.secretary.undo(Nothing {}).unwrap();
    assert_eq!(month.line_on(task, 23).warning, Warning::DeepRed);
}

#[test]
fn deep_red_cannot_begin_while_there_is_time() {
    let mut month = Month::begun();
    let office = month.office();
    let refused = month.put(Office { thresholds: Thresholds { deep_red: 0, ..office.thresholds }, ..office });
    assert_eq!(refused.unwrap_err().field.as_deref(), Some("thresholds"));
}

#[test]
fn days_after_issue_become_a_last_day_when_the_day_of_issue_is_known() {
    let mut month = Month::begun();
    let task = month.given_on_issue(1, 5);
    assert_eq!(month.status_on(task, 30), Status::Waiting);
    let meeting = month.meeting_file().meeting;
    month.put(Meeting { issued: Some(november(20)), ..meeting }).unwrap();
    assert_eq!(month.line_on(task, 20).last_day, Some(november(25)));
    assert_eq!(month.status_on(task, 26), Status::Overdue);
    assert_eq!(month.meeting_file().last_days[&task.to_string()], november(25));
    month.counts(Counting { days: CountedDays::Working, ..Counting::default() });
    assert_eq!(month.line_on(task, 20).last_day, Some(november(30)));
    assert_eq!(month.file(task).line.directive.deadline.unwrap().date, None, "nothing derived is kept");
}

#[test]
fn an_office_that_counts_from_receipt_waits_for_the_day_of_receipt() {
    let mut month = Month::begun();
    let task = month.given_on_issue(1, 5);
    month.counts(Counting { start: ClockStart::Receipt, ..Counting::default() });
    let meeting = month.meeting_file().meeting;
    month.put(Meeting { issued: Some(november(20)), ..meeting.clone() }).unwrap();
    assert_eq!(month.status_on(task, 20), Status::Waiting);
    let received =
        |day| Meeting { issued: Some(november(20)), received: Some(november(day)), ..meeting.clone() };
    assert_eq!(month.put(received(19)).unwrap_err().field.as_deref(), Some("received"));
    month.put(received(23)).unwrap();
    assert_eq!(month.line_on(task, 20).last_day, Some(november(28)));
}

#[test]
fn a_last_day_on_a_day_off_rolls_on_where_the_office_says_so() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 24);
    month.counts(Counting { on_day_off: OnDayOff::RollsOn, ..Counting::default() });
    assert_eq!(month.line_on(task, 24).last_day, Some(november(25)), "24/11 is a holiday");
    assert_eq!(month.status_on(task, 25), Status::DueSoon);
    month.extended(task, 28).unwrap();
    assert_eq!(month.line_on(task, 24).last_day, Some(november(30)), "28/11 is a Saturday");
    let history = month.secretary.history(HistoryOf::default()).unwrap();
    let told = history.iter().flat_map(|line| &line.changes).any(|change| change.after.contains("lùi đến"));
    assert!(told);
}

#[test]
fn an_extension_of_days_after_issue_moves_their_last_day() {
    let mut month = Month::begun();
    let task = month.given_on_issue(1, 5);
    assert_eq!(month.extended(task, 28).unwrap_err().field.as_deref(), Some("deadline"));
    let meeting = month.meeting_file().meeting;
    month.put(Meeting { issued: Some(november(18)), ..meeting }).unwrap();
    month.extended(task, 28).unwrap();
    assert_eq!(month.file(task).progress[0].previous, Some(november(23)));
    assert_eq!(month.status_on(task, 29), Status::Overdue);
    assert!(month.secretary.verify().unwrap().ok());
}
