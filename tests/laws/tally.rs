//! Laws of counting: every breakdown of a tally adds up to its whole, and whole and rest add up to the register.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, put};
use uuid::Uuid;

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..500_u64).prop_map(|n| NaiveDate::from_ymd_opt(2025, 6, 1).unwrap() + Days::new(n))
}

/// A meeting whose day is known, known without its year, or not known.
fn meeting() -> impl Strategy<Value = (MeetingKind, Option<PartialDate>)> {
    let kind =
        prop::sample::select(vec![MeetingKind::Meeting, MeetingKind::Briefing, MeetingKind::Conference]);
    let date = prop_oneof![
        4 => day().prop_map(|day| Some(day.into())),
        1 => Just(PartialDate::new(None, 2, 22)),
        1 => Just(None),
    ];
    (kind, date)
}

#[derive(Clone, Debug)]
struct Given {
    meeting: u8,
    lead: &'static str,
    field: &'static str,
    due: Option<NaiveDate>,
    done: Option<NaiveDate>,
    reported_only: bool,
}

fn task() -> impl Strategy<Value = Given> {
    let lead = prop::sample::select(vec!["", "Sở Nội vụ", "SỞ NỘI VỤ", "Sở Y tế", "Lê Văn An"]);
    let field = prop::sample::select(vec!["", "Y tế", "Giáo dục"]);
    (0..3_u8, (lead, field), prop::option::of(day()), prop::option::of(day()), any::<bool>()).prop_map(
        |(meeting, (lead, field), due, done, reported_only)| Given {
            meeting,
            lead,
            field,
            due,
            done,
            reported_only,
        },
    )
}

fn id(n: u8, more: usize) -> Uuid {
    Uuid::from_u128((u128::from(n) << 96) + u128::try_from(more).unwrap() + 1)
}

fn give(secretary: &mut Secretary, n: usize, given: &Given) {
    let meeting = MeetingId(id(1, given.meeting.into()));
    let directive = DirectiveId(id(2, n));
    let deadline = given.due.map(|due| Deadline { date: Some(due), ..Deadline::default() });
    let task = Directive {
        text: "rà soát".into(),
        lead: given.lead.into(),
        field: given.field.into(),
        deadline,
        ..Directive::blank(directive, meeting)
    };
    put(secretary, task.clone()).unwrap();
    let Some(day) = given.done else { return };
    for (place, kind) in [ProgressKind::Report, ProgressKind::Accept].into_iter().enumerate() {
        if kind == ProgressKind::Accept && given.reported_only {
            continue;
        }
        let id = ProgressId(id(3, n * 2 + place));
        let step = Progress { text: "đã gửi".into(), ..Progress::blank(id, &task, kind, day) };
        secretary.add_progress(step).unwrap();
    }
}

fn adds_up(tally: &Tally) {
    assert_eq!(tally.counts.values().sum::<u32>(), tally.total);
    let closed: u32 = Status::ALL.iter().filter(|one| one.is_closed()).map(|one| tally.count(*one)).sum();
    assert_eq!(tally.open + closed, tally.total);
    assert!(tally.count(Status::DoneOnTime) <= tally.judged && tally.judged <= tally.total);
    assert_eq!(tally.on_time.is_some(), tally.judged > 0);
}

fn breakdown_adds_up(whole: &Tally, lines: &[TallyLine]) {
    lines.iter().for_each(|line| adds_up(&line.tally));
    for status in Status::ALL {
        assert_eq!(lines.iter().map(|line| line.tally.count(status)).sum::<u32>(), whole.count(status));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn every_breakdown_adds_up_to_its_whole_and_whole_and_rest_to_the_register(
        meetings in prop::collection::vec(meeting(), 3),
        tasks in prop::collection::vec(task(), 0..14),
        today in day(),
        periods in prop::collection::vec((prop::option::of(day()), prop::option::of(day())), 1..5),
    ) {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(root.path()).unwrap();
        for (n, (kind, date)) in meetings.into_iter().enumerate() {
            put(&mut secretary, Meeting { kind, date, ..Meeting::blank(MeetingId(id(1, n))) }).unwrap();
        }
        tasks.iter().enumerate().for_each(|(n, given)| give(&mut secretary, n, given));
        let register = secretary.directives(RegisterFilter { day: Some(today), ..RegisterFilter::default() }).unwrap();
        for (from, to) in periods.into_iter().chain([(None, None)]) {
            let sheet = secretary.tally(TallyOf { day: Some(today), from, to }).unwrap();
            adds_up(&sheet.whole);
            breakdown_adds_up(&sheet.whole, &sheet.units);
            breakdown_adds_up(&sheet.whole, &sheet.fields);
            breakdown_adds_up(&sheet.whole, &sheet.kinds);
            prop_assert_eq!(sheet.ages.iter().map(|line| line.open).sum::<u32>(), sheet.whole.open);
            prop_assert_eq!(sheet.ages.iter().map(|line| line.overdue).sum::<u32>(), sheet.whole.count(Status::Overdue));
            let Outside { before, after, undated } = sheet.outside;
            prop_assert_eq!(sheet.whole.total + before + after + undated, register.total);
            if (from, to) == (None, None) {
                prop_assert_eq!(&sheet.whole.counts, &register.counts);
            }
        }
        let who = secretary.mine(MineOf { who: "sở nội vụ".into(), closed: true, limit: 0 }).unwrap();
        let unit = secretary.directives(RegisterFilter { unit: "Sở Nội vụ".into(), ..RegisterFilter::default() }).unwrap();
        prop_assert_eq!(who.tasks.len(), unit.total as usize);
        prop_assert_eq!((&who.tally.counts, who.reported), (&unit.counts, unit.reported));
        let whole = secretary.directives(RegisterFilter::default()).unwrap();
        let board = secretary.today(Nothing {}).unwrap();
        let told = [board.overdue.total, board.due.total, board.needs_date.total, board.reported.total, board.tasks];
        let statuses = [Status::Overdue, Status::DueSoon, Status::NeedsDate].map(|status| whole.counts[&status]);
        prop_assert_eq!(told.to_vec(), [&statuses[..], &[whole.reported, whole.total]].concat());
        prop_assert_eq!(board.levels.values().sum::<u32>(), board.overdue.total);
    }
}
