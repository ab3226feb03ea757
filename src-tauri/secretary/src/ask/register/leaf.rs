//! A leaf of the register: the tasks of one meeting, with what listing, filtering and judging need of each.
//!
//! Nothing in it depends on the day. What only the page of a task shows is read when that page is asked for.

use crate::ask::register::names::{NameId, Names};
use crate::ask::register::size;
use crate::contract::Failure;
use lz4_flex::block::{compress_prepend_size, decompress_size_prepended};
use std::collections::HashMap;
use std::ops::Range;
use thuky_domain::directive::code_numbers;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_store::Reader;
use uuid::Uuid;

/// The tasks of one meeting.
pub(crate) struct Leaf {
    /// The meeting.
    pub meeting: MeetingId,
    /// Its kind.
    pub kind: MeetingKind,
    /// Its day.
    pub date: Option<PartialDate>,
    /// Its title.
    pub title: Box<str>,
    /// Its title, folded.
    pub folded: Box<str>,
    /// Its tasks.
    pub entries: Box<[Entry]>,
    /// The texts of its tasks, packed: they are the most of what a task takes in memory.
    texts: Box<[u8]>,
    /// Tasks that are not listed, because others go on in their place.
    pub replaced: Box<[DirectiveId]>,
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
    /// Where its texts stand in [`Texts`].
    texts: Range<u32>,
}

impl Leaf {
    /// The leaf of a meeting; none where there is nothing to list: no task, the meeting not listed.
    pub fn read(
        reader: Reader<'_>,
        meeting: &Meeting,
        custom: &Custom,
        names: &mut Names,
    ) -> Result<Option<Self>, Failure> {
        if !meeting.is_listed() {
            return Ok(None);
        }
        let id = meeting.id.0;
        let steps = steps_by_task(reader, id)?;
        let directives: Vec<Directive> = reader.narrow_of_meeting(id)?;
        let (mut entries, mut replaced, mut texts) = (vec![], vec![], String::new());
        for task in directives.into_iter().filter(|directive| directive.kind == DirectiveKind::Task) {
            let steps = steps.get(&task.id).map(Vec::as_slice).unwrap_or_default();
            let follow_up = FollowUp::of(&task, meeting, steps, custom);
            if follow_up.replaced() {
                replaced.push(task.id);
            } else {
                entries.push(Entry::of(&task, follow_up, names, &mut texts));
            }
        }
        let is_bare = entries.is_empty() && replaced.is_empty();
        Ok((!is_bare).then(|| Self {
            meeting: meeting.id,
            kind: meeting.kind,
            date: meeting.date,
            title: (&*meeting.title).into(),
            folded: fold(&meeting.title).into(),
            entries: entries.into(),
            texts: compress_prepend_size(texts.as_bytes()).into(),
            replaced: replaced.into(),
        }))
    }
}

impl Leaf {
    /// The texts of its tasks, to search in.
    pub fn texts(&self) -> Texts {
        let texts = decompress_size_prepended(&self.texts).ok();
        Texts(texts.and_then(|texts| String::from_utf8(texts).ok()).unwrap_or_default())
    }

    /// All its tasks, listed or not.
    pub fn tasks(&self) -> impl Iterator<Item = DirectiveId> {
        self.entries.iter().map(|entry| entry.id).chain(self.replaced.iter().copied())
    }
}

/// The texts of a leaf's tasks, folded, one after the other, without names.
#[derive(Default)]
pub(crate) struct Texts(String);

impl Texts {
    /// Those of one task.
    pub fn of(&self, entry: &Entry) -> &str {
        let Range { start, end } = entry.texts;
        self.0.get(start as usize..end as usize).unwrap_or_default()
    }
}

fn steps_by_task(reader: Reader<'_>, meeting: Uuid) -> Result<HashMap<DirectiveId, Vec<Progress>>, Failure> {
    let steps: Vec<Progress> = reader.narrow_of_meeting(meeting)?;
    Ok(crate::ask::grouped(steps, |step| step.directive))
}

impl Entry {
    /// The entry of a task; its texts are put behind those that are there.
    fn of(task: &Directive, follow_up: FollowUp, names: &mut Names, texts: &mut String) -> Self {
        let told = [&*task.code, &task.text, &task.product, &task.speaker];
        let start = size(texts.len());
        texts.push_str(&fold(&told.join(" ")));
        Self {
            id: task.id,
            follow_up,
            lead: names.id_of(&task.lead),
            follower: names.id_of(&task.follower),
            field: names.id_of(&task.field),
            coordinating: task.coordinating.iter().map(|unit| names.id_of(unit)).collect(),
            numbers: code_numbers(&task.code).unwrap_or_default(),
            texts: start..size(texts.len()),
        }
    }

    /// Whoever leads it, follows it or works along.
    pub fn names(&self) -> impl Iterator<Item = NameId> {
        [self.lead, self.follower].into_iter().chain(self.coordinating.iter().copied())
    }
}
