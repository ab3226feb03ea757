//! The task that a row of a tracker becomes, with its steps of progress.

use super::PlannedRow;
use chrono::NaiveDate;
use thuky_domain::*;
use thuky_exchange::tracker::{CellFault, Standing, TrackerFact, TrackerRow};

/// Who tells of the progress that the tracker has.
const TOLD_BY: &str = "Sổ theo dõi cũ";

/// The task of a row, not yet in its place.
pub(crate) fn directive(planned: &PlannedRow) -> Directive {
    let row = planned.row.clone();
    Directive {
        text: row.text,
        lead: row.lead,
        coordinating: row.coordinating,
        deadline: row.deadline,
        field: row.field,
        product: row.product,
        authority: row.authority,
        follower: row.follower,
        ..Directive::blank(planned.directive, planned.meeting)
    }
}

/// Why a task as the row tells it cannot be kept; a row that breaks a rule is left out and stops no other.
pub(super) fn fault(planned: &PlannedRow) -> Option<CellFault> {
    let task = directive(planned);
    let holding = |field: &str| TrackerFact::ALL.iter().find(|fact| field_of(**fact) == Some(field));
    if let Err(broken) = task.check() {
        let fact = holding(&broken.field).copied().unwrap_or(TrackerFact::Text);
        return Some(CellFault::left_out(fact, broken.sentence));
    }
    let steps = steps(&task, &planned.row, NaiveDate::default());
    let broken = steps.iter().try_for_each(Progress::check).err()?;
    Some(CellFault::left_out(TrackerFact::Result, broken.sentence))
}

/// The steps of progress that a row amounts to, without ids.
///
/// What is done without a day waits for acceptance: the day it was done is not made up. What is told of a task that is
/// not done is a report that was answered, so that it silences no warning.
pub(crate) fn steps(task: &Directive, row: &TrackerRow, today: NaiveDate) -> Vec<Progress> {
    use ProgressKind::{Accept, Cancel, Report, Return};
    let told = if row.result.is_empty() { row.status.clone() } else { row.result.clone() };
    let as_there = format!("Theo sổ theo dõi cũ: {}", row.status);
    let steps = match row.standing {
        Standing::Done if row.updated.is_none() => vec![(Report, told)],
        Standing::Done => vec![(Report, told), (Accept, as_there)],
        Standing::Cancelled => vec![(Cancel, if row.result.is_empty() { as_there } else { told })],
        Standing::Open if row.result.is_empty() => vec![],
        Standing::Open | Standing::Unknown => {
            vec![(Report, told), (Return, format!("{as_there}. Chưa hoàn thành."))]
        }
    };
    let day = row.updated.unwrap_or(today);
    let step = |(kind, text)| Progress {
        by: TOLD_BY.to_owned(),
        text,
        evidence: if kind == Report { evidence(&row.result) } else { String::new() },
        ..Progress::blank(ProgressId(uuid::Uuid::nil()), task, kind, day)
    };
    steps.into_iter().map(step).collect()
}

/// The words of a result are evidence when they name a paper: a number with its symbol.
fn evidence(result: &str) -> String {
    let names_paper =
        |word: &str| word.contains(['-', '/']) && word.contains(|letter: char| letter.is_ascii_digit());
    let named =
        result.split_whitespace().any(|word| names_paper(word) && word.chars().any(char::is_uppercase));
    if named { result.chars().take(1000).collect() } else { String::new() }
}

/// The field of a task that a fact becomes as it is written.
pub(crate) const fn field_of(fact: TrackerFact) -> Option<&'static str> {
    match fact {
        TrackerFact::Text => Some("text"),
        TrackerFact::Lead => Some("lead"),
        TrackerFact::Coordinating => Some("coordinating"),
        TrackerFact::Follower => Some("follower"),
        TrackerFact::Product => Some("product"),
        TrackerFact::Deadline => Some("deadline"),
        TrackerFact::Authority => Some("authority"),
        TrackerFact::Field => Some("field"),
        _ => None,
    }
}
