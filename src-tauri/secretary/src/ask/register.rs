//! The register: every task that was given, the most pressing first, with the counts that always add up.

use crate::ask::{grouped, office::before_day};
use crate::contract::{Failure, Register, RegisterFilter, RegisterLine};
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_store::Reader;

/// Lines told when no limit is given.
const USUAL: u32 = 200;

/// The register as a filter asks for it.
pub(crate) fn list(secretary: &Secretary, filter: &RegisterFilter) -> Result<Register, Failure> {
    let day = filter.day.unwrap_or_else(|| secretary.clock.today());
    let mut lines = every_line(secretary.store.reader(), day)?;
    let units = leads(&lines);
    let wanted = Wanted::of(filter);
    lines.retain(|line| wanted.passes(line));
    let (counts, reported) = (counts(&lines), sum(lines.iter().filter(|line| line.reported)));
    lines.retain(|line| of_status(filter, line));
    lines.sort_by_cached_key(pressing);
    let total = sum(lines.iter());
    let limit = if filter.limit == 0 { USUAL } else { filter.limit };
    let lines = lines.into_iter().skip(filter.offset as usize).take(limit as usize).collect();
    Ok(Register { day, lines, total, counts, reported, units })
}

/// The tasks of meetings that are neither in the trash nor under secrecy.
fn every_line(reader: Reader<'_>, day: NaiveDate) -> Result<Vec<RegisterLine>, Failure> {
    let before = before_day(reader)?;
    let open = |meeting: &Meeting| !meeting.trashed && meeting.secrecy == Secrecy::None;
    let meetings: HashMap<MeetingId, Meeting> =
        reader.all::<Meeting>()?.into_iter().filter(open).map(|meeting| (meeting.id, meeting)).collect();
    let progress = grouped(reader.all()?, |step: &Progress| step.directive);
    let tasks = reader.with_text::<Directive>("kind", "task")?.into_iter();
    let line_of = |task: Directive| {
        let meeting = meetings.get(&task.meeting)?;
        let steps = progress.get(&task.id).map(Vec::as_slice).unwrap_or_default();
        let follow_up = FollowUp::of(&task, steps, before);
        Some(line(task, meeting, &follow_up, day))
    };
    Ok(tasks.filter_map(line_of).collect())
}

/// A task as the register shows it on a day.
pub(crate) fn line(
    directive: Directive,
    meeting: &Meeting,
    follow_up: &FollowUp,
    day: NaiveDate,
) -> RegisterLine {
    RegisterLine {
        meeting_title: meeting.title.clone(),
        meeting_date: meeting.date,
        status: follow_up.status(day),
        warning: follow_up.warning(day),
        last_day: follow_up.last_day(),
        missing: Clear::missing(&directive),
        reported: follow_up.reported(),
        days_over: follow_up.days_over(day),
        directive,
    }
}

/// What a filter asks for but for statuses and paging, folded once.
struct Wanted {
    words: Vec<String>,
    unit: String,
    meeting: Option<MeetingId>,
}

impl Wanted {
    fn of(filter: &RegisterFilter) -> Self {
        let words = fold(&filter.words).split_whitespace().map(str::to_owned).collect();
        Self { words, unit: fold(&filter.unit), meeting: filter.meeting }
    }

    fn passes(&self, line: &RegisterLine) -> bool {
        let task = &line.directive;
        self.meeting.is_none_or(|meeting| meeting == task.meeting)
            && (self.unit.is_empty() || self.concerns(task))
            && (self.words.is_empty() || self.is_worded(line))
    }

    fn concerns(&self, task: &Directive) -> bool {
        std::iter::once(&task.lead).chain(&task.coordinating).any(|unit| fold(unit) == self.unit)
    }

    fn is_worded(&self, line: &RegisterLine) -> bool {
        let task = &line.directive;
        let told = [
            &task.code,
            &task.text,
            &task.lead,
            &task.product,
            &task.follower,
            &task.speaker,
            &line.meeting_title,
        ];
        let texts: Vec<&str> = told.into_iter().chain(&task.coordinating).map(String::as_str).collect();
        let haystack = fold(&texts.join(" "));
        self.words.iter().all(|word| haystack.contains(word))
    }
}

fn of_status(filter: &RegisterFilter, line: &RegisterLine) -> bool {
    (filter.statuses.is_empty() || filter.statuses.contains(&line.status))
        && (line.reported || !filter.reported)
}

/// How many there are of each status; those without any are told too.
fn counts(lines: &[RegisterLine]) -> BTreeMap<Status, u32> {
    let none: BTreeMap<Status, u32> = Status::ALL.into_iter().map(|status| (status, 0)).collect();
    lines.iter().fold(none, |mut counts, line| {
        *counts.entry(line.status).or_default() += 1;
        counts
    })
}

fn sum<'l>(lines: impl Iterator<Item = &'l RegisterLine>) -> u32 {
    u32::try_from(lines.count()).unwrap_or(u32::MAX)
}

/// Everybody who leads a task; names that differ only in marks or case are one.
fn leads(lines: &[RegisterLine]) -> Vec<String> {
    let named = lines.iter().map(|line| &line.directive.lead).filter(|lead| !lead.is_empty());
    let by_name: BTreeMap<String, &String> = named.map(|lead| (fold(lead), lead)).collect();
    by_name.into_values().cloned().collect()
}

/// The louder first, then the earlier due, then what was given last, then by code.
fn pressing(line: &RegisterLine) -> impl Ord + use<> {
    let code = line.directive.code.clone();
    let numbers: Vec<u32> = code.split('.').filter_map(|number| number.parse().ok()).collect();
    (
        Reverse(line.warning),
        line.last_day.is_none(),
        line.last_day,
        Reverse(line.meeting_date),
        numbers,
        code,
        line.directive.id,
    )
}
