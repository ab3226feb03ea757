//! What a paper of follow-up is made of: the tasks that warn, those of a period, or those a meeting carries over.

use crate::ask::{carry_over, register, standing};
use crate::contract::{CarriedLine, Failure, PaperRequest, RegisterFilter};
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::cmp::Reverse;
use thuky_domain::{Meeting, PaperKind, PartialDate, Status, Warning};
use thuky_papers::{AsOf, FollowedTask, Following};

/// What the paper asked for follows up.
pub(crate) fn gathered(secretary: &Secretary, request: &PaperRequest) -> Result<Following, Failure> {
    let day = day(secretary, request);
    let lines = match (request.kind, request.meeting) {
        (PaperKind::ReminderSlip, _) => warned(secretary, request, day)?,
        (PaperKind::FollowUpReport, _) => of_period(secretary, request, day)?,
        (PaperKind::Minutes, Some(meeting)) if request.carry_over => {
            carry_over::of(secretary, meeting)?.lines
        }
        _ => vec![],
    };
    Ok(Following {
        unit: request.unit.clone(),
        from: request.from,
        to: request.to,
        as_of: Some(as_of(secretary, day)),
        tasks: lines.into_iter().map(followed).collect(),
    })
}

/// A report on a period that is over looks at its last day, everything else at today.
fn day(secretary: &Secretary, request: &PaperRequest) -> NaiveDate {
    let today = secretary.clock.today();
    let last = request.to.filter(|_| request.kind == PaperKind::FollowUpReport);
    last.map_or(today, |last| last.min(today))
}

/// The time of day is told only of the day that it is.
fn as_of(secretary: &Secretary, day: NaiveDate) -> AsOf {
    let now = secretary.clock.now();
    AsOf { day, time: (now.date_naive() == day).then(|| now.time()) }
}

/// The tasks of the meeting asked for, else of all that are neither in the trash nor under secrecy.
fn lines(secretary: &Secretary, request: &PaperRequest, day: NaiveDate) -> Result<Vec<CarriedLine>, Failure> {
    let reader = secretary.store.reader();
    let given = |meeting: &Meeting| {
        let held = meeting.date.and_then(PartialDate::full);
        held.zip(request.to).is_none_or(|(held, to)| held <= to)
    };
    match request.meeting {
        Some(meeting) => standing::of_meetings(reader, &[reader.get(meeting.0)?], day),
        None => standing::of_all(reader, |meeting| meeting.is_listed() && given(meeting), day),
    }
}

/// What the unit leads and warns, the loudest and the latest first.
fn warned(
    secretary: &Secretary,
    request: &PaperRequest,
    day: NaiveDate,
) -> Result<Vec<CarriedLine>, Failure> {
    let mut lines = match request.meeting {
        Some(_) => lines(secretary, request, day)?,
        None => registered(secretary, request, day)?,
    };
    lines.retain(|line| line.line.warning != Warning::None && leads(request, line));
    lines.sort_by_key(|line| (Reverse(line.line.warning), Reverse(line.line.days_over)));
    Ok(lines)
}

/// The tasks with a last day that the register has open: quick, however many there are in all.
fn registered(
    secretary: &Secretary,
    request: &PaperRequest,
    day: NaiveDate,
) -> Result<Vec<CarriedLine>, Failure> {
    let filter = RegisterFilter {
        day: Some(day),
        lead: request.unit.clone(),
        statuses: vec![Status::Overdue, Status::DueSoon, Status::InProgress],
        limit: u32::MAX,
        ..RegisterFilter::default()
    };
    let lines = register::list(secretary, &filter)?.lines.into_iter();
    Ok(lines.map(|line| CarriedLine { line, closed: None, result: String::new() }).collect())
}

fn leads(request: &PaperRequest, line: &CarriedLine) -> bool {
    request.unit.is_empty() || line.line.directive.is_led_by(&request.unit)
}

/// What was given until the end of the period and was still open when it began, the latest first.
fn of_period(
    secretary: &Secretary,
    request: &PaperRequest,
    day: NaiveDate,
) -> Result<Vec<CarriedLine>, Failure> {
    let mut lines = lines(secretary, request, day)?;
    let before =
        |line: &CarriedLine| line.closed.zip(request.from).is_some_and(|(closed, from)| closed < from);
    lines.retain(|line| !before(line) && leads(request, line));
    lines.sort_by_key(|line| Reverse(line.line.days_over));
    Ok(lines)
}

fn followed(line: CarriedLine) -> FollowedTask {
    let CarriedLine { line, result, .. } = line;
    FollowedTask {
        meeting_title: line.meeting_title,
        meeting_date: line.meeting_date,
        status: line.status,
        warning: line.warning,
        last_day: line.last_day,
        days_over: line.days_over,
        reported: line.reported,
        result,
        directive: line.directive,
    }
}
