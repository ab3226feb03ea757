//! Deeds about tasks: the same is done to one or to many in one operation, to all of them or to none.
//!
//! A task that is split or merged stays with all its progress and is not listed any more; what goes on in its place
//! knows where it came from. Minutes go on telling what was given ([`Directive::as_given`]).

use crate::act::progress::add_in;
use crate::act::record::{add_task, put_task};
use crate::act::tidy::tidied;
use crate::ask::{directive::followed, office};
use crate::clock::Clock;
use crate::contract::{Deed, Failure, Saved, TaskDeed, TaskPart};
use crate::label;
use crate::secretary::Secretary;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;
use thuky_domain::text::{fold, line, paragraphs};
use thuky_domain::*;
use thuky_store::Act;

/// Does a deed about tasks.
pub(crate) fn act(secretary: &mut Secretary, deed: TaskDeed) -> Result<Saved, Failure> {
    let tasks: BTreeSet<DirectiveId> = deed.tasks.iter().copied().collect();
    let deed = tidy(deed);
    deed_is_whole(&deed)?;
    let ((), saved) = secretary.act(None, |act, clock| {
        let tasks: Vec<Directive> =
            tasks.iter().map(|id| act.reader().get(id.0)).collect::<Result<_, _>>()?;
        act.name(label::deed(&deed.deed, &tasks));
        let doing = Doing { clock, custom: office::custom(act.reader())?, deed: &deed };
        let many = tasks.len() > 1;
        let named = |code: &str, failure: Failure| if many { of_task(code, failure) } else { failure };
        tasks.into_iter().try_for_each(|task| {
            let code = task.code.clone();
            doing.about(act, task).map_err(|failure| named(&code, failure))
        })
    })?;
    Ok(saved)
}

fn tidy(mut deed: TaskDeed) -> TaskDeed {
    (deed.by, deed.reason) = (line(&deed.by), paragraphs(&deed.reason));
    match &mut deed.deed {
        Deed::Reassign { lead } => *lead = line(lead),
        Deed::Follow { follower } => *follower = line(follower),
        Deed::Field { field } => *field = line(field),
        _ => {}
    }
    deed
}

/// What has to be said whatever the task.
fn deed_is_whole(deed: &TaskDeed) -> Result<(), Failure> {
    if deed.tasks.is_empty() {
        return Err(Problem::new("tasks", "Chưa chọn nhiệm vụ nào.").into());
    }
    match &deed.deed {
        Deed::Split { .. } if deed.tasks.len() > 1 => {
            Err(Problem::new("tasks", "Mỗi lần chỉ tách một nhiệm vụ.").into())
        }
        Deed::Split { parts } if parts.len() < 2 => {
            Err(Problem::new("parts", "Tách thì phải có ít nhất hai phần.").into())
        }
        Deed::Split { parts } if parts.iter().any(|part| part.text.trim().is_empty()) => {
            Err(Problem::new("parts", "Mỗi phần phải ghi rõ việc cần làm.").into())
        }
        Deed::Merge { into } if deed.tasks.contains(into) => {
            Err(Problem::new("into", "Một nhiệm vụ không gộp vào chính nó được.").into())
        }
        _ => Ok(()),
    }
}

/// The failure with the task it is about, where there are many.
fn of_task(code: &str, failure: Failure) -> Failure {
    Failure {
        sentence: format!("Nhiệm vụ {code}: {} Chưa nhiệm vụ nào được ghi.", failure.sentence),
        ..failure
    }
}

/// A deed on its way through its tasks.
struct Doing<'d> {
    clock: &'d dyn Clock,
    custom: Custom,
    deed: &'d TaskDeed,
}

impl Doing<'_> {
    fn about(&self, act: &mut Act<'_>, task: Directive) -> Result<(), Failure> {
        let Some(kind) = self.deed.deed.step() else { return self.change(act, task, None) };
        let step = tidied(self.step(&task, kind))?;
        step.check()?;
        let stood = add_in(act, &self.custom, &task, step)?;
        self.change(act, task, stood.last_day())
    }

    fn step(&self, task: &Directive, kind: ProgressKind) -> Progress {
        let day = self.deed.day.unwrap_or_else(|| self.clock.today());
        let mut step = Progress::blank(ProgressId(self.clock.new_id()), task, kind, day);
        (step.by, step.text) = (self.deed.by.clone(), self.deed.reason.clone());
        match &self.deed.deed {
            Deed::Extend { deadline } => step.deadline = Some(*deadline),
            Deed::Reassign { lead } => {
                (step.lead, step.previous_lead) = (lead.clone(), task.lead.clone());
            }
            Deed::Merge { into } => step.into = Some(*into),
            _ => {}
        }
        step
    }

    /// What changes in the tasks themselves. `last_day` is the one that the task had before.
    fn change(&self, act: &mut Act<'_>, task: Directive, last_day: Option<NaiveDate>) -> Result<(), Failure> {
        match &self.deed.deed {
            Deed::Reassign { lead } if task.is_led_by(lead) => {
                Err(Problem::new("lead", format!("{lead} đang chủ trì nhiệm vụ này.")).into())
            }
            Deed::Reassign { lead } => put_task(act, task.led_by(lead)),
            Deed::Follow { follower } => put_task(act, Directive { follower: follower.clone(), ..task }),
            Deed::Field { field } => put_task(act, Directive { field: field.clone(), ..task }),
            Deed::Split { parts } => {
                let part = |part| part_of(&task, part, last_day, DirectiveId(self.clock.new_id()));
                let year = self.clock.today().year();
                parts.iter().map(part).try_for_each(|part| add_task(act, part, year))
            }
            Deed::Merge { into } => self.join(act, *into, &task),
            Deed::Extend { .. } | Deed::Remind | Deed::Cancel | Deed::Reopen => Ok(()),
        }
    }

    fn join(&self, act: &mut Act<'_>, into: DirectiveId, merged: &Directive) -> Result<(), Failure> {
        let goes_on: Directive = act.reader().get(into.0)?;
        let stands = followed(act.reader(), &goes_on, &self.custom)?.stands;
        if goes_on.kind != DirectiveKind::Task || stands.closed() {
            return Err(Problem::new("into", "Chỉ gộp được vào một nhiệm vụ còn đang mở.").into());
        }
        put_task(act, goes_on.joined_by(merged))
    }
}

/// A part stands in the meeting of the whole and takes from it what it does not say itself.
fn part_of(whole: &Directive, part: &TaskPart, last_day: Option<NaiveDate>, id: DirectiveId) -> Directive {
    let lead = if part.lead.trim().is_empty() { whole.lead.clone() } else { part.lead.clone() };
    let coordinating = whole.coordinating.iter().filter(|unit| fold(unit) != fold(&lead)).cloned().collect();
    Directive {
        text: part.text.clone(),
        speaker: whole.speaker.clone(),
        lead,
        coordinating,
        deadline: part.deadline.clone().or_else(|| standing(whole, last_day)),
        product: whole.product.clone(),
        authority: whole.authority.clone(),
        follower: whole.follower.clone(),
        field: whole.field.clone(),
        priority: whole.priority,
        origin: Some(whole.id),
        ..Directive::blank(id, whole.meeting)
    }
}

/// The deadline of a task as it stands: its own words, or the day it was extended to.
fn standing(task: &Directive, last_day: Option<NaiveDate>) -> Option<Deadline> {
    let own = task.deadline.clone()?;
    let extended = last_day.filter(|last| own.date.is_some_and(|day| day < *last));
    Some(extended.map_or(own, |day| Deadline { date: Some(day), ..Deadline::default() }))
}
