//! A leaf of the register: the tasks of one meeting, with what listing, filtering and judging need of each.
//!
//! Nothing in it depends on the day. What only the page of a task shows is read when that page is asked for.

use crate::ask::register::names::{NameId, Names};
use crate::contract::Failure;
use std::collections::HashMap;
use thuky_domain::directive::code_numbers;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_store::Reader;
use uuid::Uuid;

/// The tasks of one meeting.
pub(crate) struct Leaf {
    /// The meeting, without its long texts.
    pub meeting: Meeting,
    /// Its title, folded.
    pub title: Box<str>,
    /// Its tasks.
    pub entries: Vec<Entry>,
    /// Tasks that are not listed, because others go on in their place.
    pub replaced: Vec<DirectiveId>,
}

/// A task as the register keeps it.
pub(crate) struct Entry {
    pub id: DirectiveId,
    /// Where it stands, whatever the day.
    pub follow_up: FollowUp,
    pub lead: NameId,
    pub follower: NameId,
    /// Its field of work, kept among the names.
    pub field: NameId,
    pub coordinating: Box<[NameId]>,
    /// The two numbers of its code, to sort by; 0 where it has none.
    pub numbers: (u32, u32),
    /// Its texts, folded, to search in.
    pub haystack: Box<str>,
}

impl Leaf {
    /// The leaf of a meeting; none where there is nothing to list: no task, the meeting not listed.
    pub fn read(
        reader: Reader<'_>,
        meeting: Meeting,
        custom: &Custom,
        names: &mut Names,
    ) -> Result<Option<Self>, Failure> {
        if !meeting.is_listed() {
            return Ok(None);
        }
        let id = meeting.id.0;
        let steps = steps_by_task(reader, id)?;
        let directives: Vec<Directive> = reader.narrow_of_meeting(id)?;
        let title = fold(&meeting.title).into();
        let mut leaf = Self { meeting, title, entries: vec![], replaced: vec![] };
        for task in directives.into_iter().filter(|directive| directive.kind == DirectiveKind::Task) {
            let steps = steps.get(&task.id).map(Vec::as_slice).unwrap_or_default();
            let follow_up = FollowUp::of(&task, &leaf.meeting, steps, custom);
            if follow_up.replaced() {
                leaf.replaced.push(task.id);
            } else {
                leaf.entries.push(Entry::of(&task, follow_up, names));
            }
        }
        let is_bare = leaf.entries.is_empty() && leaf.replaced.is_empty();
        Ok((!is_bare).then_some(leaf))
    }
}

impl Leaf {
    /// All its tasks, listed or not.
    pub fn tasks(&self) -> impl Iterator<Item = DirectiveId> {
        self.entries.iter().map(|entry| entry.id).chain(self.replaced.iter().copied())
    }
}

fn steps_by_task(reader: Reader<'_>, meeting: Uuid) -> Result<HashMap<DirectiveId, Vec<Progress>>, Failure> {
    let steps: Vec<Progress> = reader.narrow_of_meeting(meeting)?;
    Ok(crate::ask::grouped(steps, |step| step.directive))
}

impl Entry {
    fn of(task: &Directive, follow_up: FollowUp, names: &mut Names) -> Self {
        let told = [&task.code, &task.text, &task.lead, &task.product, &task.follower, &task.speaker];
        let texts: Vec<&str> = told.into_iter().chain(&task.coordinating).map(String::as_str).collect();
        Self {
            id: task.id,
            follow_up,
            lead: names.id_of(&task.lead),
            follower: names.id_of(&task.follower),
            field: names.id_of(&task.field),
            coordinating: task.coordinating.iter().map(|unit| names.id_of(unit)).collect(),
            numbers: code_numbers(&task.code).unwrap_or_default(),
            haystack: fold(&texts.join(" ")).into(),
        }
    }
}
