//! The day's board: what asks for somebody's hand today, in short blocks whose counts are those of the register.

use crate::ask::register::{Found, Survey, size, survey};
use crate::contract::{Failure, TaskBlock, Today, UnfinishedMeeting};
use crate::secretary::Secretary;
use std::collections::BTreeMap;
use thuky_domain::{MeetingOutline, Status, Warning};

/// Lines and meetings told in a block.
const SHORT: usize = 5;

/// The board of today.
pub(crate) fn board(secretary: &Secretary) -> Result<Today, Failure> {
    let unfinished: Vec<_> =
        secretary.store.reader().outlines()?.into_iter().filter_map(unfinished).collect();
    survey(secretary, secretary.clock.today(), |survey| {
        let of = |status| block(survey, move |task| task.status == status);
        let due_today = |task: &Found<'_>| {
            task.status == Status::DueSoon && task.entry.follow_up.last_day() == Some(survey.day)
        };
        Ok(Today {
            day: survey.day,
            at: secretary.clock.time(),
            tasks: size(survey.tasks.len()),
            overdue: of(Status::Overdue)?,
            levels: levels(survey),
            due: of(Status::DueSoon)?,
            due_today: survey.count(due_today),
            reported: block(survey, |task| task.reported())?,
            needs_date: of(Status::NeedsDate)?,
            unfinished_total: size(unfinished.len()),
            unfinished: unfinished.into_iter().take(SHORT).collect(),
        })
    })
}

fn block(survey: &Survey<'_>, wanted: impl Fn(&Found<'_>) -> bool) -> Result<TaskBlock, Failure> {
    Ok(TaskBlock { lines: survey.first(&wanted, SHORT)?, total: survey.count(&wanted) })
}

/// The overdue ones by how loudly they warn.
fn levels(survey: &Survey<'_>) -> BTreeMap<Warning, u32> {
    let count = |warning| {
        let loud = |task: &Found<'_>| task.entry.follow_up.warning(survey.day) == warning;
        survey.count(|task| task.status == Status::Overdue && loud(task))
    };
    [Warning::None, Warning::Yellow, Warning::Red, Warning::DeepRed].map(|level| (level, count(level))).into()
}

fn unfinished(meeting: MeetingOutline) -> Option<UnfinishedMeeting> {
    let missing = meeting.missing();
    (!missing.is_empty()).then_some(UnfinishedMeeting { meeting, missing })
}
