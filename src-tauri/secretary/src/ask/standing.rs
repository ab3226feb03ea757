//! Where tasks stand on a day: what was told of them until then, and nothing of later.
//!
//! The one place where papers and carry-over ask what following up amounts to.

use crate::ask::{grouped, office::custom, register};
use crate::contract::{CarriedLine, Failure};
use chrono::NaiveDate;
use std::collections::HashMap;
use thuky_domain::{
    Custom, Directive, DirectiveKind, FollowUp, Meeting, MeetingId, Progress, ProgressKind, Status,
};
use thuky_store::Reader;

/// The tasks of some meetings as they stand on a day, meeting by meeting.
pub(crate) fn of_meetings(
    reader: Reader<'_>,
    meetings: &[Meeting],
    day: NaiveDate,
) -> Result<Vec<CarriedLine>, Failure> {
    let custom = custom(reader)?;
    let mut lines = vec![];
    for meeting in meetings {
        let tasks = reader.of_meeting::<Directive>(meeting.id.0)?;
        lines.extend(standing(meeting, tasks, reader.of_meeting(meeting.id.0)?, (&custom, day)));
    }
    Ok(lines)
}

/// The tasks of all meetings that pass, as they stand on a day.
pub(crate) fn of_all(
    reader: Reader<'_>,
    passes: impl Fn(&Meeting) -> bool,
    day: NaiveDate,
) -> Result<Vec<CarriedLine>, Failure> {
    let of = |directive: &Directive| directive.meeting;
    let mut tasks: HashMap<MeetingId, Vec<Directive>> = grouped(reader.with_text("kind", "task")?, of);
    let mut steps = grouped(reader.all()?, |step: &Progress| step.meeting);
    let custom = custom(reader)?;
    let mut lines = vec![];
    for meeting in reader.all_narrow::<Meeting>()?.into_iter().filter(passes) {
        let (tasks, steps) = (tasks.remove(&meeting.id), steps.remove(&meeting.id));
        lines.extend(standing(
            &meeting,
            tasks.unwrap_or_default(),
            steps.unwrap_or_default(),
            (&custom, day),
        ));
    }
    Ok(lines)
}

fn standing(
    meeting: &Meeting,
    directives: Vec<Directive>,
    steps: Vec<Progress>,
    (custom, day): (&Custom, NaiveDate),
) -> Vec<CarriedLine> {
    let (told, later): (Vec<Progress>, Vec<Progress>) = steps.into_iter().partition(|step| step.day <= day);
    let mut told = grouped(told, |step: &Progress| step.directive);
    let line = |task: Directive| {
        let told = told.remove(&task.id).unwrap_or_default();
        let follow_up = FollowUp::of(&task, meeting, &told, custom);
        let line = register::line(task, &meeting.title, meeting.date, &follow_up, day);
        let carried = CarriedLine { closed: closed(line.status, &told), result: result(&told), line };
        (!follow_up.replaced()).then_some(carried)
    };
    let tasks = directives.into_iter().filter(|directive| directive.kind == DirectiveKind::Task);
    tasks.filter_map(|task| then(task, &later)).filter_map(line).collect()
}

/// The task as it was before what came later; none where it came only with a later split.
fn then(mut task: Directive, later: &[Progress]) -> Option<Directive> {
    let split =
        |origin| later.iter().any(|step| step.kind == ProgressKind::Split && step.directive == origin);
    if task.origin.is_some_and(split) {
        return None;
    }
    let turned = |step: &&Progress| step.kind == ProgressKind::Reassign && step.directive == task.id;
    if let Some(step) = later.iter().find(turned) {
        task.lead.clone_from(&step.previous_lead);
    }
    Some(task)
}

/// The day on which nothing more was awaited.
fn closed(status: Status, told: &[Progress]) -> Option<NaiveDate> {
    let ends = |step: &&Progress| matches!(step.kind, ProgressKind::Accept | ProgressKind::Cancel);
    told.iter().rev().find(ends).filter(|_| status.is_closed()).map(|step| step.day)
}

/// The last that was told of it: the words and what proves them.
fn result(told: &[Progress]) -> String {
    let words = |step: &Progress| {
        let parts = [step.text.as_str(), step.evidence.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
    };
    let told = told.iter().rev().filter(|step| is_outcome(step.kind));
    told.map(words).find(|words| !words.is_empty()).unwrap_or_default()
}

/// Whether a step tells of the work itself, not of who does it and by when.
const fn is_outcome(kind: ProgressKind) -> bool {
    matches!(kind, ProgressKind::Report | ProgressKind::Accept | ProgressKind::Return | ProgressKind::Cancel)
}
