//! The tasks given in a period, counted by status, unit, field and age. Every breakdown adds up to the whole.

use crate::ask::register::{Found, Survey, size, survey};
use crate::contract::{AgeLine, Failure, Outside, TallyLine, TallyOf, TallySheet};
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use thuky_domain::text::fold;
use thuky_domain::{Age, Status, Tally};

/// The sheet of a period.
pub(crate) fn sheet(secretary: &Secretary, of: TallyOf) -> Result<TallySheet, Failure> {
    let day = of.day.unwrap_or_else(|| secretary.clock.today());
    survey(secretary, day, |survey| Ok(counted(survey, of, secretary.clock.time())))
}

fn counted(survey: &Survey<'_>, of: TallyOf, at: String) -> TallySheet {
    let (tasks, others): (Vec<Found<'_>>, Vec<_>) =
        survey.tasks.iter().copied().partition(|task| is_given_in(of, task.given()));
    TallySheet {
        day: survey.day,
        at,
        from: of.from,
        to: of.to,
        whole: Tally::of(tasks.iter().map(|task| task.status)),
        units: tallies(&tasks, |task| survey.lead(task)),
        fields: tallies(&tasks, |task| survey.field(task)),
        kinds: tallies(&tasks, |task| task.leaf.kind.word()),
        ages: ages(&tasks, survey.day),
        outside: outside(of, &others),
    }
}

/// Whether a day is in the period; a day that is not known is so only where no period is asked for.
fn is_given_in(of: TallyOf, given: Option<NaiveDate>) -> bool {
    given.map_or(of.from.is_none() && of.to.is_none(), |day| !is_before(of, day) && !is_after(of, day))
}

fn is_before(of: TallyOf, day: NaiveDate) -> bool {
    of.from.is_some_and(|from| day < from)
}

fn is_after(of: TallyOf, day: NaiveDate) -> bool {
    of.to.is_some_and(|to| to < day)
}

fn outside(of: TallyOf, others: &[Found<'_>]) -> Outside {
    let days = || others.iter().map(Found::given);
    let before = size(days().flatten().filter(|day| is_before(of, *day)).count());
    let undated = size(days().filter(Option::is_none).count());
    Outside { before, after: size(others.len()) - before - undated, undated }
}

/// Tallies by name, the most tasks first; names that differ only in marks or case are one, and no name comes last.
fn tallies<'n>(tasks: &[Found<'_>], name: impl Fn(&Found<'_>) -> &'n str) -> Vec<TallyLine> {
    let mut by_text: HashMap<&str, Vec<Status>> = HashMap::new();
    tasks.iter().for_each(|task| by_text.entry(name(task)).or_default().push(task.status));
    let mut texts: Vec<_> = by_text.into_iter().collect();
    texts.sort_unstable_by_key(|(text, statuses)| (Reverse(statuses.len()), Reverse(*text)));
    let mut by_name: BTreeMap<String, (&str, Vec<Status>)> = BTreeMap::new();
    for (text, statuses) in texts {
        by_name.entry(fold(text)).or_insert((text, vec![])).1.extend(statuses);
    }
    let line = |(name, statuses): (&str, Vec<_>)| TallyLine { name: name.into(), tally: Tally::of(statuses) };
    let mut lines: Vec<TallyLine> = by_name.into_values().map(line).collect();
    lines.sort_by_key(|line| (line.name.is_empty(), Reverse(line.tally.total)));
    lines
}

/// The open ones by age; ages that nothing has are told too.
fn ages(tasks: &[Found<'_>], day: NaiveDate) -> Vec<AgeLine> {
    let mut ages = Age::ALL.map(|age| AgeLine { age, open: 0, overdue: 0 });
    for task in tasks.iter().filter(|task| !task.status.is_closed()) {
        let age = Age::on(day, task.given());
        for line in ages.iter_mut().filter(|line| line.age == age) {
            line.open += 1;
            line.overdue += u32::from(task.status == Status::Overdue);
        }
    }
    ages.to_vec()
}
