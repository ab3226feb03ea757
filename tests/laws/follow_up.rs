//! Laws of following up: the buckets always add up, and only the day makes a task overdue.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::founded;
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
    (kind, prop::option::of(day()), phrase).prop_map(|(kind, date, phrase)| Deadline {
        kind,
        date,
        days: None,
        phrase: phrase.into(),
    })
}

fn task() -> impl Strategy<Value = Directive> {
    let lead = prop_oneof![Just(""), Just("Sở Nội vụ"), Just("SỞ NỘI VỤ"), Just("Sở Y tế")];
    (1..1000_u128, lead, prop::option::of(deadline())).prop_map(|(n, lead, deadline)| Directive {
        text: "rà soát".into(),
        lead: lead.into(),
        deadline,
        ..Directive::blank(DirectiveId(Uuid::from_u128(n << 20)), MEETING)
    })
}

/// Any kind of step.
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

fn before() -> impl Strategy<Value = BeforeDay> {
    prop_oneof![Just(BeforeDay::DayItself), Just(BeforeDay::DayBefore)]
}

/// The steps that the rules let through.
fn followed(task: &Directive, steps: Vec<Progress>, before: BeforeDay) -> (FollowUp, Vec<Progress>) {
    let mut kept = Vec::new();
    for step in steps {
        if FollowUp::of(task, &kept, before).admit(&step).is_ok() {
            kept.push(step);
        }
    }
    (FollowUp::of(task, &kept, before), kept)
}

proptest! {
    #[test]
    fn a_task_becomes_overdue_by_the_passing_of_its_last_day_and_by_nothing_else(
        task in task(), steps in prop::collection::vec(step(), 0..6), before in before(), day in day()
    ) {
        let (stands, _) = followed(&task, steps, before);
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
        task in task(), steps in prop::collection::vec(step(), 0..6), before in before(), day in day()
    ) {
        let (stands, steps) = followed(&task, steps, before);
        let turning = |step: &Progress| match step.kind {
            ProgressKind::Accept | ProgressKind::Cancel => Some(true),
            ProgressKind::Reopen => Some(false),
            _ => None,
        };
        let closed = steps.iter().rev().find_map(turning).unwrap_or_default();
        prop_assert_eq!(stands.status(day).is_closed(), closed);
        let quiet = closed || stands.reported() || stands.last_day().is_none();
        prop_assert!(!quiet || stands.warning(day) == Warning::None);
        let warns = !quiet && stands.last_day().is_some_and(|last| last <= day + Days::new(3));
        prop_assert_eq!(stands.warning(day) > Warning::None, warns);
    }

    #[test]
    fn warnings_only_grow_louder_as_days_pass(task in task(), before in before(), day in day()) {
        let stands = FollowUp::of(&task, &[], before);
        prop_assert!(stands.warning(day) <= stands.warning(day + Days::new(1)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_buckets_add_up_to_the_total_for_every_filter(
        tasks in prop::collection::vec((task(), prop::collection::vec(step(), 0..4)), 0..12), day in day()
    ) {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(root.path()).unwrap();
        secretary.put_record(Put { record: Meeting::blank(MEETING).into(), strand: None }).unwrap();
        let mut n = 0;
        for (task, steps) in tasks {
            secretary.put_record(Put { record: task.clone().into(), strand: None }).unwrap();
            for step in steps {
                n += 1;
                let _ = secretary.add_progress(Progress { id: ProgressId(Uuid::from_u128(n << 60)), directive: task.id, ..step });
            }
        }
        for unit in ["", "so noi vu", "Sở Y tế", "không có"] {
            let filter = RegisterFilter { day: Some(day), unit: unit.into(), ..RegisterFilter::default() };
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
        prop_assert!(secretary.verify().unwrap().ok());
    }
}
