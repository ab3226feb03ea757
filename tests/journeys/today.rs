//! A morning in the office: the board of the day, what one has to do oneself, and the figures of a period.

use serde_json::Value;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{command_line, founded, november};
use uuid::Uuid;

struct Morning {
    root: TempDir,
    secretary: Secretary,
}

impl Morning {
    fn begun() -> Self {
        let root = TempDir::new().unwrap();
        let secretary = founded(root.path()).unwrap();
        Self { root, secretary }
    }

    fn put(&mut self, record: impl Into<Record>) {
        thuky_tests::put(&mut self.secretary, record).unwrap();
    }

    fn meeting(&mut self, n: u128, date: Option<PartialDate>) -> MeetingId {
        let id = MeetingId(Uuid::from_u128(n << 64));
        self.put(Meeting { title: format!("Họp giao ban {n}"), date, ..Meeting::blank(id) });
        id
    }

    fn task(&mut self, meeting: MeetingId, n: u128, lead: &str, due: Option<u32>) -> Directive {
        let task = thuky_tests::task(meeting, n, lead, due.map(november));
        self.put(task.clone());
        task
    }

    fn step(&mut self, task: &Directive, kind: ProgressKind, day: u32) {
        let n = task.id.0.as_u128() * 100 + u128::from(day) + (kind as u128) * 10_000;
        let id = ProgressId(Uuid::from_u128(n << 32));
        let step =
            Progress { text: "theo báo cáo".into(), ..Progress::blank(id, task, kind, november(day)) };
        self.secretary.add_progress(step).unwrap();
    }

    fn today(&mut self) -> Today {
        self.secretary.today(Nothing {}).unwrap()
    }

    fn mine(&mut self, who: &str, closed: bool) -> Mine {
        self.secretary.mine(MineOf { who: who.into(), closed, limit: 0 }).unwrap()
    }

    fn register(&mut self, status: Status) -> u32 {
        let filter = RegisterFilter { statuses: vec![status], ..RegisterFilter::default() };
        self.secretary.directives(filter).unwrap().total
    }
}

fn numbers(block: &TaskBlock) -> Vec<u128> {
    block.lines.iter().map(|line| line.directive.id.0.as_u128()).collect()
}

#[test]
fn a_new_office_has_an_empty_board_and_the_first_task_opens_the_window_on_it() {
    let mut morning = Morning::begun();
    let today = morning.today();
    assert_eq!((today.tasks, today.unfinished_total, today.overdue.total), (0, 0, 0));
    assert_eq!((today.day, today.at.as_str()), (november(24), "08:00"));
    assert!(!morning.secretary.status(Nothing {}).unwrap().has_tasks);
    let meeting = morning.meeting(1, Some(november(3).into()));
    morning.task(meeting, 1, "Sở Nội vụ", None);
    assert!(morning.secretary.status(Nothing {}).unwrap().has_tasks);
    assert_eq!(morning.today().tasks, 1);
}

#[test]
fn the_board_tells_what_is_late_due_reported_and_undated_as_the_register_counts_it() {
    let mut morning = Morning::begun();
    let meeting = morning.meeting(1, Some(november(3).into()));
    for (n, due) in [(1, 20), (2, 23), (3, 24), (4, 30), (5, 22)] {
        morning.task(meeting, n, "Sở Nội vụ", Some(due));
    }
    morning.task(meeting, 6, "Sở Y tế", None);
    let reported = morning.task(meeting, 7, "Sở Y tế", Some(21));
    morning.step(&reported, ProgressKind::Report, 20);
    let today = morning.today();
    assert_eq!(numbers(&today.overdue), [1, 5, 2, 7]);
    let levels: Vec<u32> = today.levels.values().copied().collect();
    assert_eq!(levels, [1, 0, 2, 1], "none, yellow, red, deep red");
    assert_eq!((numbers(&today.due), today.due_today), (vec![3, 4], 1));
    assert_eq!(numbers(&today.reported), [7]);
    assert_eq!(numbers(&today.needs_date), [6]);
    for (status, block) in [
        (Status::Overdue, &today.overdue),
        (Status::DueSoon, &today.due),
        (Status::NeedsDate, &today.needs_date),
    ] {
        assert_eq!(block.total, morning.register(status));
    }
    morning.step(&reported, ProgressKind::Accept, 24);
    assert_eq!(morning.today().reported, TaskBlock::default());
    morning.secretary.undo(Nothing {}).unwrap();
    assert_eq!(morning.today().reported.total, 1);
}

#[test]
fn a_block_shows_the_first_few_and_counts_all() {
    let mut morning = Morning::begun();
    let meeting = morning.meeting(1, Some(november(3).into()));
    for n in 1..=9 {
        morning.task(meeting, n, "Sở Nội vụ", Some(n.try_into().unwrap()));
    }
    let today = morning.today();
    assert_eq!(numbers(&today.overdue), [1, 2, 3, 4, 5]);
    assert_eq!(today.overdue.total, 9);
}

#[test]
fn a_meeting_stays_on_the_board_until_its_record_is_whole_and_never_when_it_is_marked_or_in_the_trash() {
    let mut morning = Morning::begun();
    let id = morning.meeting(1, None);
    let missing = |morning: &mut Morning| {
        let today = morning.today();
        assert_eq!(today.unfinished.len(), today.unfinished_total as usize);
        today.unfinished.first().map(|meeting| meeting.missing.clone())
    };
    let (date, chair, conclusion) = (MeetingPart::Date, MeetingPart::Chair, MeetingPart::Conclusion);
    assert_eq!(missing(&mut morning), Some(vec![date, chair, conclusion]));
    let meeting = morning.secretary.meeting(MeetingRef { meeting: id }).unwrap().meeting;
    let dated = Meeting { date: Some(november(3).into()), ..meeting };
    morning.put(dated.clone());
    let chairman = Attendee {
        name: "Vũ Thị Minh Nguyệt".into(),
        role: AttendeeRole::Chair,
        ..Attendee::blank(AttendeeId(Uuid::from_u128(7)), id)
    };
    morning.put(chairman);
    assert_eq!(missing(&mut morning), Some(vec![conclusion]));
    morning.put(Meeting { secrecy: Secrecy::Confidential, ..dated.clone() });
    assert_eq!(missing(&mut morning), None);
    morning.put(dated);
    morning.task(id, 1, "Sở Nội vụ", Some(30));
    assert_eq!(missing(&mut morning), None);
    morning.secretary.undo(Nothing {}).unwrap();
    assert_eq!(missing(&mut morning), Some(vec![conclusion]));
    morning.secretary.remove_record(RecordRef { noun: Noun::Meeting, id: id.0 }).unwrap();
    assert_eq!(missing(&mut morning), None);
}

#[test]
fn an_official_sees_what_is_led_worked_along_in_and_followed_and_what_is_closed_on_demand() {
    let mut morning = Morning::begun();
    let meeting = morning.meeting(1, Some(november(3).into()));
    let led = morning.task(meeting, 1, "Đồng chí Lê Văn An, Phó Chủ tịch", Some(20));
    let along = morning.task(meeting, 2, "Sở Y tế", Some(30));
    morning.put(Directive { coordinating: vec!["Lê Văn An".into()], ..along });
    let followed = morning.task(meeting, 3, "Sở Y tế", Some(10));
    morning.put(Directive { follower: "Lê Văn An".into(), ..followed });
    morning.task(meeting, 4, "Lê Văn Anh", Some(30));
    let ways = |mine: &Mine| -> Vec<(u128, Involvement)> {
        mine.tasks.iter().map(|task| (task.line.directive.id.0.as_u128(), task.involvement)).collect()
    };
    let mine = morning.mine("Lê Văn An", false);
    assert_eq!(
        ways(&mine),
        [(1, Involvement::Lead), (2, Involvement::Coordinating), (3, Involvement::Follower)]
    );
    assert_eq!(mine.names, ["Đồng chí Lê Văn An, Phó Chủ tịch", "Lê Văn An", "Lê Văn Anh", "Sở Y tế"]);
    morning.step(&led, ProgressKind::Report, 20);
    assert!(morning.mine("Lê Văn An", false).tasks.iter().any(|task| task.line.reported));
    morning.step(&led, ProgressKind::Accept, 21);
    let mine = morning.mine("Lê Văn An", false);
    assert_eq!((mine.tasks.len(), mine.tally.open, mine.tally.total), (2, 2, 3));
    assert_eq!(morning.mine("Lê Văn An", true).tasks.len(), 3);
    assert_eq!(morning.mine("", false).tasks, []);
    let page = MineOf { who: "Lê Văn An".into(), closed: true, limit: 1 };
    let page = morning.secretary.mine(page).unwrap();
    assert_eq!(ways(&page), [(1, Involvement::Lead)]);
    assert_eq!(page.involvements.values().sum::<u32>(), 3);
}

#[test]
fn the_sheet_of_a_period_counts_what_was_given_in_it_and_tells_what_it_leaves_out() {
    let mut morning = Morning::begun();
    let [october, here, later, undated] = [
        (1, PartialDate::new(Some(2026), 10, 31)),
        (2, PartialDate::new(Some(2026), 11, 1)),
        (3, PartialDate::new(Some(2026), 12, 1)),
        (4, PartialDate::new(None, 11, 5)),
    ]
    .map(|(n, date)| morning.meeting(n, date));
    morning.task(october, 1, "Sở Y tế", Some(20));
    let on_time = morning.task(here, 2, "Sở Nội vụ", Some(20));
    let late = morning.task(here, 3, "SỞ NỘI VỤ", Some(10));
    for (task, day) in [(&on_time, 20), (&late, 11)] {
        morning.step(task, ProgressKind::Report, day);
        morning.step(task, ProgressKind::Accept, 22);
    }
    morning.task(here, 4, "", Some(20));
    morning.task(later, 5, "Sở Y tế", None);
    morning.task(undated, 6, "Sở Y tế", None);
    let of = TallyOf { from: Some(november(1)), to: Some(november(30)), day: None };
    let sheet = morning.secretary.tally(of).unwrap();
    assert_eq!((sheet.whole.total, sheet.whole.judged, sheet.whole.on_time), (3, 3, Some(333)));
    assert_eq!(sheet.outside, Outside { before: 1, after: 1, undated: 1 });
    let units: Vec<(&str, u32, Option<u32>)> =
        sheet.units.iter().map(|line| (&*line.name, line.tally.total, line.tally.on_time)).collect();
    assert_eq!(units, [("Sở Nội vụ", 2, Some(500)), ("", 1, Some(0))]);
    assert_eq!((sheet.fields.len(), sheet.fields[0].name.as_str()), (1, ""));
    assert_eq!((sheet.kinds.len(), sheet.kinds[0].name.as_str()), (1, "cuộc họp"));
    assert_eq!(sheet.ages[0], AgeLine { age: Age::Month, open: 1, overdue: 1 });
    let whole = morning.secretary.tally(TallyOf::default()).unwrap();
    assert_eq!((whole.whole.total, whole.outside), (6, Outside::default()));
    assert_eq!(whole.ages[5], AgeLine { age: Age::Unknown, open: 1, overdue: 0 });
}

#[test]
fn the_command_line_tells_board_own_tasks_and_tallies_for_people_and_as_json() {
    let mut morning = Morning::begun();
    let meeting = morning.meeting(1, Some(november(3).into()));
    morning.task(meeting, 1, "Sở Nội vụ", Some(20));
    let root = morning.root;
    drop(morning.secretary);
    let said = |arguments: &[&str]| {
        let mut command = command_line().unwrap();
        let output =
            command.arg("--data").arg(root.path()).args(["--today", "2026-11-24"]).args(arguments).output();
        String::from_utf8(output.unwrap().stdout).unwrap()
    };
    let json = |arguments: &[&str]| -> Value { serde_json::from_str(&said(arguments)).unwrap() };
    assert!(said(&["today"]).contains("Quá hạn: 1"));
    assert_eq!(json(&["today", "--json"])["overdue"]["total"], 1);
    assert!(said(&["mine", "sở nội vụ"]).contains("rà soát việc 1"));
    assert_eq!(json(&["mine", "Sở Nội vụ", "--json"])["tasks"][0]["involvement"], "lead");
    assert!(said(&["tally", "--from", "2026-11-01"]).contains("đúng hạn 0,0% (0/1)"));
    assert_eq!(json(&["tally", "--to", "2026-11-01", "--json"])["outside"]["after"], 1);
}
