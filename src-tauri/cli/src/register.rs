//! The register of directives on the command line: the list, one directive, and the steps of its progress.

use crate::arguments::StepFacts;
use crate::print;
use serde::Serialize;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_secretary::{Clock, Secretary, SystemClock};

/// A directive in the shape that other programs are promised.
#[derive(Serialize)]
struct Listed<'l> {
    id: DirectiveId,
    code: &'l str,
    meeting: MeetingId,
    kind: DirectiveKind,
    text: &'l str,
    speaker: &'l str,
    lead: &'l str,
    coordinating: &'l [String],
    product: &'l str,
    deadline: Option<ListedDeadline<'l>>,
    follower: &'l str,
    status: Status,
    warning: Warning,
    missing: &'l [Clear],
}

#[derive(Serialize)]
struct ListedDeadline<'l> {
    kind: DeadlineKind,
    date: Option<chrono::NaiveDate>,
    phrase: &'l str,
}

impl<'l> Listed<'l> {
    fn of(line: &'l RegisterLine) -> Self {
        let directive = &line.directive;
        let deadline = |deadline: &'l Deadline| ListedDeadline {
            kind: deadline.kind,
            date: deadline.date,
            phrase: &deadline.phrase,
        };
        Self {
            id: directive.id,
            code: &directive.code,
            meeting: directive.meeting,
            kind: directive.kind,
            text: &directive.text,
            speaker: &directive.speaker,
            lead: &directive.lead,
            coordinating: &directive.coordinating,
            product: &directive.product,
            deadline: directive.deadline.as_ref().map(deadline),
            follower: &directive.follower,
            status: line.status,
            warning: line.warning,
            missing: &line.missing,
        }
    }
}

/// Lists the register.
pub(crate) fn list(secretary: &mut Secretary, filter: RegisterFilter, json: bool) -> Result<(), Failure> {
    let register = secretary.directives(filter)?;
    if json {
        print::json(&register.lines.iter().map(Listed::of).collect::<Vec<_>>());
    } else {
        register.lines.iter().for_each(print_line);
        println!("{} nhiệm vụ, số liệu tính đến {}", register.total, day(Some(register.day)));
    }
    Ok(())
}

/// Adds a step of progress, when one is given, and shows the directive.
pub(crate) fn directive(
    secretary: &mut Secretary,
    clock: SystemClock,
    id: DirectiveId,
    step: Option<(ProgressKind, &StepFacts)>,
    json: bool,
) -> Result<(), Failure> {
    let which = DirectiveRef { directive: id };
    if let Some((kind, facts)) = step {
        let meeting = secretary.directive(which)?.line.directive.meeting;
        secretary.add_progress(progress(clock, meeting, id, kind, facts))?;
    }
    let file = secretary.directive(which)?;
    print::either(&file, json, print_file);
    Ok(())
}

fn progress(
    clock: SystemClock,
    meeting: MeetingId,
    directive: DirectiveId,
    kind: ProgressKind,
    facts: &StepFacts,
) -> Progress {
    Progress {
        id: ProgressId(clock.new_id()),
        meeting,
        directive,
        ordinal: 0,
        kind,
        day: facts.day.unwrap_or_else(|| clock.today()),
        by: facts.by.clone(),
        text: facts.text.clone(),
        percent: facts.percent,
        evidence: facts.evidence.clone(),
        deadline: facts.deadline,
        previous: None,
    }
}

fn print_line(line: &RegisterLine) {
    let directive = &line.directive;
    println!(
        "{}  {:<6} {:<20} {:<12} [{}] {}",
        directive.id,
        directive.code,
        status(line.status),
        day(line.last_day),
        directive.lead,
        directive.text
    );
}

fn print_file(file: &DirectiveFile) {
    print_line(&file.line);
    if file.line.reported {
        println!("Có báo cáo chờ chấp nhận");
    }
    for step in &file.progress {
        let percent = step.percent.map(|percent| format!(" {percent}%")).unwrap_or_default();
        let extended = step.deadline.map(|to| format!(" từ {} đến {}", day(step.previous), day(Some(to))));
        println!(
            "  {} {}{percent}{}: {} {}",
            day(Some(step.day)),
            kind(step.kind),
            extended.unwrap_or_default(),
            step.text,
            step.evidence
        );
    }
}

fn day(day: Option<chrono::NaiveDate>) -> String {
    day.map_or_else(|| "không có hạn".to_owned(), |day| PartialDate::from(day).short())
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::DoneOnTime => "hoàn thành đúng hạn",
        Status::DoneLate => "hoàn thành quá hạn",
        Status::DoneUnjudged => "hoàn thành",
        Status::Regular => "thường xuyên",
        Status::NeedsDate => "cần điền hạn",
        Status::Waiting => "chờ điều kiện",
        Status::Overdue => "quá hạn",
        Status::DueSoon => "sắp đến hạn",
        Status::InProgress => "đang thực hiện",
        Status::Cancelled => "hủy",
    }
}

const fn kind(kind: ProgressKind) -> &'static str {
    match kind {
        ProgressKind::Report => "báo cáo",
        ProgressKind::Accept => "chấp nhận hoàn thành",
        ProgressKind::Return => "trả lại",
        ProgressKind::Extend => "gia hạn",
        ProgressKind::Cancel => "hủy",
    }
}
