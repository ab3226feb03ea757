//! One's own tasks: what a unit or person leads, works along in or follows.

use crate::ask::register::{Found, Survey, USUAL, size, survey};
use crate::contract::{Failure, Mine, MineOf, OwnTask};
use crate::secretary::Secretary;
use std::collections::BTreeMap;
use thuky_domain::text::fold;
use thuky_domain::{Involvement, Tally, is_named};

/// The tasks of one unit or person.
pub(crate) fn list(secretary: &Secretary, of: &MineOf) -> Result<Mine, Failure> {
    survey(secretary, secretary.clock.today(), |survey| page(survey, of, secretary.clock.time()))
}

fn page(survey: &Survey<'_>, of: &MineOf, at: String) -> Result<Mine, Failure> {
    let mut own = own(survey, &fold(&of.who));
    let tally = Tally::of(own.iter().map(|(_, task)| task.status));
    let reported = size(own.iter().filter(|(_, task)| task.reported()).count());
    own.retain(|(_, task)| of.closed || !task.status.is_closed());
    let involvements = involvements(&own);
    own.sort_unstable_by(|(one, task), (other, than)| one.cmp(other).then_with(|| task.order(than)));
    own.truncate(if of.limit == 0 { USUAL } else { of.limit } as usize);
    let told = |(involvement, task): &(Involvement, Found<'_>)| {
        Ok(OwnTask { involvement: *involvement, line: survey.line(task)? })
    };
    let tasks = own.iter().map(told).collect::<Result<_, Failure>>()?;
    Ok(Mine { day: survey.day, at, tasks, involvements, tally, reported, names: survey.involved() })
}

/// The tasks that involve somebody of this folded name.
fn own<'i>(survey: &Survey<'i>, who: &str) -> Vec<(Involvement, Found<'i>)> {
    let names = survey.names(|name| is_named(name, who));
    let is = |name: &u32| names.get(*name as usize).copied().unwrap_or_default();
    let own = |task: &Found<'i>| {
        let entry = task.entry;
        let involvement =
            Involvement::closest(is(&entry.lead), entry.coordinating.iter().any(is), is(&entry.follower));
        Some((involvement?, *task))
    };
    survey.tasks.iter().filter_map(own).collect()
}

/// How many there are of each involvement; those without any are told too.
fn involvements(tasks: &[(Involvement, Found<'_>)]) -> BTreeMap<Involvement, u32> {
    let of = |way| size(tasks.iter().filter(|(involvement, _)| *involvement == way).count());
    Involvement::ALL.map(|way| (way, of(way))).into()
}
