//! The papers that follow tasks up and those for one unit, each full and in every rule set. Nobody in them exists.

use crate::sample::{day, rich};
use chrono::NaiveTime;
use thuky_domain::{
    DeadlineKind, Directive, DirectiveKind, Meeting, PaperKind, PartialDate, Status, System, Warning,
};
use thuky_papers::{AsOf, FactSheet, FollowedTask};

/// The kinds of paper beside minutes and conclusion notice.
pub const KINDS: [PaperKind; 7] = [
    PaperKind::Excerpt,
    PaperKind::Invitation,
    PaperKind::AttendanceList,
    PaperKind::AssignmentSlip,
    PaperKind::TaskAnnex,
    PaperKind::ReminderSlip,
    PaperKind::FollowUpReport,
];

/// Every kind in State form and in the Party's of today, with nothing missing, and minutes that open with what was carried over.
pub fn variants() -> Vec<(String, FactSheet)> {
    let both = [(System::State, "state"), (System::Party, "hd05")];
    let kinds = both
        .into_iter()
        .flat_map(|(system, word)| KINDS.map(|kind| (format!("{}-{word}", slug(kind)), full(kind, system))));
    let carried = both.map(|(system, word)| (format!("carried-{word}"), carried(system)));
    kinds.chain(carried).collect()
}

fn slug(kind: PaperKind) -> String {
    serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned()
}

/// One paper with nothing missing.
pub fn full(kind: PaperKind, system: System) -> FactSheet {
    let date = day(2026, 9, 14);
    let mut sheet = rich(kind, system, day(2026, 6, 3));
    sheet.directives.iter_mut().for_each(complete);
    if matches!(kind, PaperKind::Excerpt | PaperKind::AssignmentSlip | PaperKind::ReminderSlip) {
        sheet.following.unit = "Sở Nội vụ".into();
    }
    if kind.across_meetings() {
        sheet.following.tasks = followed(&sheet);
        sheet.following.as_of = Some(AsOf { day: date, time: NaiveTime::from_hms_opt(8, 5, 0) });
        sheet.date = Some(date);
        sheet.meeting = Meeting::blank(sheet.meeting.id);
    }
    if kind == PaperKind::ReminderSlip {
        sheet.following.tasks.iter_mut().for_each(|task| task.directive.lead = "Sở Nội vụ".into());
    }
    if kind == PaperKind::FollowUpReport {
        (sheet.following.from, sheet.following.to) = (Some(day(2026, 9, 1)), Some(day(2026, 9, 30)));
    }
    sheet
}

fn carried(system: System) -> FactSheet {
    let mut sheet = rich(PaperKind::Minutes, system, day(2026, 6, 3));
    sheet.directives.iter_mut().for_each(complete);
    sheet.following.tasks = followed(&sheet);
    sheet
}

/// Says of a task what it left unsaid.
fn complete(directive: &mut Directive) {
    if directive.kind != DirectiveKind::Task {
        return;
    }
    let deadline = directive.deadline.get_or_insert_default();
    if deadline.kind == DeadlineKind::Date {
        deadline.date.get_or_insert(day(2026, 9, 30));
    }
    for (field, words) in [
        (&mut directive.product, "Báo cáo kết quả"),
        (&mut directive.authority, "Thường trực Thành ủy"),
        (&mut directive.follower, "Phòng Tổng hợp"),
    ] {
        if field.is_empty() {
            *field = words.into();
        }
    }
}

/// The tasks of the sample as they may stand later: something of every status.
pub fn followed(sheet: &FactSheet) -> Vec<FollowedTask> {
    use Status::{Cancelled, DoneLate, DoneOnTime, DoneUnjudged, DueSoon, InProgress, Overdue, Regular};
    let standing = [
        (Overdue, Warning::DeepRed, Some(12), false),
        (Overdue, Warning::DeepRed, Some(3), false),
        (Overdue, Warning::Red, Some(1), false),
        (DueSoon, Warning::Red, Some(0), false),
        (DueSoon, Warning::Yellow, Some(-2), false),
        (InProgress, Warning::None, Some(-30), true),
        (Regular, Warning::None, None, false),
        (DoneOnTime, Warning::None, None, false),
        (DoneLate, Warning::None, None, false),
        (DoneUnjudged, Warning::None, None, false),
        (Cancelled, Warning::None, None, false),
    ];
    let tasks: Vec<&Directive> = sheet.directives.iter().filter(|d| d.kind == DirectiveKind::Task).collect();
    let task =
        |(index, (status, warning, days_over, reported)): (usize, (Status, Warning, Option<i32>, bool))| {
            let day = day(2026, 9, 14) - chrono::Duration::days(i64::from(days_over.unwrap_or_default()));
            let recent = index % 3 == 0;
            FollowedTask {
                directive: tasks[index % tasks.len()].clone(),
                meeting_title: if recent { "Giao ban tháng 9" } else { "Giao ban tháng 8" }.into(),
                meeting_date: PartialDate::new(Some(2026), if recent { 9 } else { 8 }, 3),
                status,
                warning,
                last_day: days_over.map(|_| day),
                days_over,
                reported,
                result: if status.is_closed() { "Kế hoạch 45/KH-SNV, ngày 01/9/2026" } else { "" }.into(),
            }
        };
    standing.into_iter().enumerate().map(task).collect()
}
