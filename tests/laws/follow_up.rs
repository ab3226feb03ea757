//! Laws of following up: the buckets always add up, and only the day makes a task overdue.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::{founded, put};
use uuid::Uuid;

const MEETING: MeetingId = MeetingId(Uuid::from_u128(1));

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..60_u64).prop_map(|n| NaiveDate::from_ymd_opt(2026, 10, 1).unwrap() + Days::new(n))
}

fn deadline() -> impl Strategy<Value = Deadline> {
    let kind = prop::sample::select(vec![
        DeadlineKind::Date,
        DeadlineKind::OnIssue,
        DeadlineKind::Regular,
        DeadlineKind::Waiting,
        DeadlineKind::None,
    ]);
    let phrase = prop_oneof![Just(""), Just("trước ngày ghi"), Just("chậm nhất")];
    (kind, prop::option::of(day()), prop::option::of(0..30_u16), phrase)
        .prop_map(|(kind, date, days, phrase)| Deadline { kind, date, days, phrase: phrase.into() })
}

fn task() -> impl Strategy<Value = Directive> {
    let lead = prop_oneof![Just(""), Just("Sở Nội vụ"), Just("SỞ NỘI VỤ"), Just("Sở Y tế")];
    let field = prop_oneof![Just(""), Just("Đất đai"), Just("Y tế")];
    (1..1000_u128, lead, field, prop::option::of(deadline())).prop_map(|(n, lead, field, deadline)| {
        Directive {
            field: field.into(),
            text: "rà soát".into(),
            lead: lead.into(),
            deadline,
            ..Directive::blank(DirectiveId(Uuid::from_u128(n << 20)), MEETING)
        }
    })
}

/// Any kind of step that somebody writes of one task alone.
pub(crate) fn kind() -> impl Strategy<Value = ProgressKind> {
    prop::sample::select(vec![
        ProgressKind::Report,
        ProgressKind::Accept,
        ProgressKind::Return,
        ProgressKind::Extend,
        ProgressKind::Cancel,
        ProgressKind::Remind,
        ProgressKind::Reopen,
    ])
}

fn step() -> impl Strategy<Value = Progress> {
    let task = || Directive::blank(DirectiveId(Uuid::nil()), MEETING);
    (kind(), day(), day()).prop_map(move |(kind, day, later)| Progress {
        text: "lý do".into(),
        deadline: (kind == ProgressKind::Extend).then_some(later),
        ..Progress::blank(ProgressId(Uuid::nil()), &task(), kind, day)
    })
}

/// Any custom an office may have.
fn custom() -> impl Strategy<Value = Custom> {
    let before = prop_oneof![Just(BeforeDay::DayItself), Just(BeforeDay::DayBefore)];
    let start = prop_oneof![Just(ClockStart::Issue), Just(ClockStart::Receipt)];
    let days = prop_oneof![Just(CountedDays::Calendar), Just(CountedDays::Working)];
    let on_day_off = prop_oneof![Just(OnDayOff::Stays), Just(OnDayOff::RollsOn)];
    (before, start, days, on_day_off, thresholds()).prop_map(
        |(before_day, start, days, on_day_off, thresholds)| {
            let counting = Counting { start, days, on_day_off };
            Custom { before_day, counting, thresholds, ..Custom::default() }
        },
    )
}

fn thresholds() -> impl Strategy<Value = Thresholds> {
    let days = (0..20_u8, 0..20_u8, 1..20_u8);
    days.prop_map(|(due_soon, yellow, deep_red)| Thresholds { due_soon, yellow, deep_red })
}

/// The meeting of the tasks, its notice out and received or not.
fn meeting() -> impl Strategy<Value = Meeting> {
    (prop::option::of(day()), prop::option::of(0..5_u64)).prop_map(|(issued, later)| {
        let received = issued.zip(later).map(|(issued, later)| issued + Days::new(later));
        Meeting { issued, received, ..Meeting::blank(MEETING) }
    })
}

/// The steps that the rules let through.
fn followed(
    task: &Directive,
    meeting: &Meeting,
    steps: Vec<Progress>,
    custom: &Custom,
) -> (FollowUp, Vec<Progress>) {
    let mut kept = Vec::new();
    for step in steps {
        if FollowUp::of(task, meeting, &kept, custom).admit(&step).is_ok() {
            kept.push(step);
        }
    }
    (FollowUp::of(task, meeting, &kept, custom), kept)
}

proptest! {
    #[test]
    fn a_task_becomes_overdue_by_the_passing_of_its_last_day_and_by_nothing_else(
        task in task(), meeting in meeting(), steps in prop::collection::vec(step(), 0..6),
        custom in custom(), day in day()
    ) {
        let (stands, _) = followed(&task, &meeting, steps, &custom);
        let overdue = stands.status(day) == Status::Overdue;
        let open = !stands.status(day).is_closed();
        prop_assert_eq!(overdue, open && stands.last_day().is_some_and(|last| last < day));
        let tomorrow = stands.status(day + Days::new(1));
        prop_assert!(!overdue || tomorrow == Status::Overdue);
        if let Some(last) = stands.last_day() {
            prop_assert!(stands.status(last) != Status::Overdue, "due today is not overdue");
        }
    }

    #[test]
    fn a_closed_a_reported_and_an_undated_task_warn_nobody(
        task in task(), meeting in meeting(), steps in prop::collection::vec(step(), 0..6),
        custom in custom(), day in day()
    ) {
        let (stands, steps) = followed(&task, &meeting, steps, &custom);
        let turning = |step: &Progress| match step.kind {
            ProgressKind::Accept | ProgressKind::Cancel => Some(true),
            ProgressKind::Reopen => Some(false),
            _ => None,
        };
        let closed = steps.iter().rev().find_map(turning).unwrap_or_default();
        prop_assert_eq!(stands.status(day).is_closed(), closed);
        let quiet = closed || stands.reported() || stands.last_day().is_none();
        prop_assert!(!quiet || stands.warning(day) == Warning::None);
        let warns = !quiet && stands.last_day().is_some_and(|last| last <= day + Days::new(custom.thresholds.yellow.into()));
        prop_assert_eq!(stands.warning(day) > Warning::None, warns);
    }

    #[test]
    fn warnings_only_grow_louder_as_days_pass(
        task in task(), meeting in meeting(), custom in custom(), day in day()
    ) {
        let stands = FollowUp::of(&task, &meeting, &[], &custom);
        prop_assert!(stands.warning(day) <= stands.warning(day + Days::new(1)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_buckets_add_up_to_the_total_for_every_filter(
        tasks in prop::collection::vec((task(), prop::collection::vec(step(), 0..4)), 0..12),
        meeting in meeting(), custom in custom(), day in day()
    ) {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(root.path()).unwrap();
        put(&mut secretary, meeting).unwrap();
        let office = secretary.status(Nothing {}).unwrap().office.unwrap();
        let (counting, thresholds) = (custom.counting, custom.thresholds);
        let office = Office { before_day: custom.before_day, counting, thresholds, ..office };
        put(&mut secretary, office).unwrap();
        let mut n = 0;
        for (task, steps) in tasks {
            put(&mut secretary, task.clone()).unwrap();
            for step in steps {
                n += 1;
                let _ = secretary.add_progress(Progress { id: ProgressId(Uuid::from_u128(n << 60)), directive: task.id, ..step });
            }
        }
        let kept = secretary.verify().unwrap();
        for (unit, field) in [("", ""), ("so noi vu", ""), ("Sở Y tế", "dat dai"), ("", "Đất đai"), ("không có", "")] {
            let (unit, field) = (unit.into(), field.into());
            let filter = RegisterFilter { day: Some(day), unit, field, ..RegisterFilter::default() };
            let whole = secretary.directives(filter.clone()).unwrap();
            prop_assert_eq!(whole.counts.values().sum::<u32>(), whole.total);
            prop_assert_eq!(whole.lines.len(), whole.total as usize);
            for status in Status::ALL {
                let of_one = secretary.directives(RegisterFilter { statuses: vec![status], ..filter.clone() }).unwrap();
                prop_assert_eq!(of_one.total, whole.counts[&status]);
                prop_assert_eq!(&of_one.counts, &whole.counts);
            }
            let waiting = secretary.directives(RegisterFilter { reported: true, ..filter }).unwrap();
            prop_assert_eq!(waiting.total, whole.reported);
        }
        prop_assert!(kept.ok());
        prop_assert_eq!(secretary.verify().unwrap(), kept, "the passing of days changes nothing that is kept");
    }
}
