//! Setting the fields of one task on the command line: what is not given stays.

use crate::arguments::TaskFacts;
use thuky_domain::{Deadline, DeadlineKind, Directive};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// Puts the directive with the fields that are given.
pub(crate) fn set(secretary: &mut Secretary, directive: Directive, facts: &TaskFacts) -> Result<(), Failure> {
    let record = with(directive, facts).into();
    secretary.put_record(Put { record, strand: None }).map(drop)
}

fn with(directive: Directive, facts: &TaskFacts) -> Directive {
    let or = |given: &Option<String>, kept: String| given.clone().unwrap_or(kept);
    let coordinating = facts.coordinating.clone();
    Directive {
        lead: or(&facts.lead, directive.lead),
        coordinating: if coordinating.is_empty() { directive.coordinating } else { coordinating },
        deadline: deadline(facts).or(directive.deadline),
        product: or(&facts.product, directive.product),
        authority: or(&facts.authority, directive.authority),
        follower: or(&facts.follower, directive.follower),
        priority: facts.priority.unwrap_or(directive.priority),
        field: or(&facts.field, directive.field),
        ..directive
    }
}

fn deadline(facts: &TaskFacts) -> Option<Deadline> {
    let date = facts.deadline.map(|date| Deadline { date: Some(date), ..Deadline::default() });
    let on_issue = |days| Deadline { kind: DeadlineKind::OnIssue, days: Some(days), ..Deadline::default() };
    date.or_else(|| facts.days.map(on_issue))
}
