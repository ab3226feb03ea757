//! New paragraphs that are conclusions or people of their own: what is read into one is offered where the paper, written again with
//! it, says what the file says.

use super::change::{Change, ChangeKind};
use super::fact;
use super::take::Now;
use super::whole::{MOST_TRIED, alike, telling};
use crate::fact_sheet::FactSheet;
use crate::mark::Mark;
use crate::printed::Printed;
use crate::wording::{lowered, unclosed};
use thuky_domain::{Attendee, Directive, DirectiveId, DirectiveKind, Noun, Record};
use uuid::Uuid;

/// Reads words into the records of a noun that they tell; nothing where it finds none.
pub type Reader<'r> = &'r dyn Fn(Noun, &str) -> Vec<Record>;

/// A record that a new paragraph tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    /// What was read; it has neither identity nor place yet.
    pub record: Record,
    /// The record of its noun that comes after it; none when it is the last.
    pub before: Option<Uuid>,
}

/// The changes, those of new paragraphs that are records with what they add.
pub(super) fn with_additions(mut found: Vec<Change>, now: &Now<'_>, read: Reader<'_>) -> Vec<Change> {
    let mut paper = Paper { now, sheet: now.sheet.settled(), printed: now.printed.to_vec(), taken: 0 };
    let tells = fact::tells_the_meeting(now.sheet);
    for change in found.iter_mut().filter(|change| tells && change.may_add()).take(MOST_TRIED) {
        change.adds = paper.takes(change, read);
        if change.adds.is_some() {
            (change.mark, change.edits) = (None, vec![]);
        }
    }
    found
}

impl Change {
    /// Whether it is one new paragraph that goes on with no text, or with that of the conclusion above the directives.
    fn may_add(&self) -> bool {
        let concluding = self.mark.is_none_or(|mark| mark.field == "conclusion");
        self.kind == ChangeKind::Added && concluding && !self.written.contains('\n')
    }
}

/// A paper to which records are added.
struct Paper<'p> {
    now: &'p Now<'p>,
    /// The facts with those that were added, in their order, and what they print.
    sheet: FactSheet,
    printed: Vec<Printed>,
    taken: usize,
}

/// Where a paragraph stands among records of one noun.
struct Place {
    /// The record it stands by.
    beside: Record,
    before: Option<Uuid>,
}

impl Paper<'_> {
    /// What a paragraph below another adds: with it alone, and with it and what was added before, the paper says what the file says.
    /// What goes on with a text is a directive only as a task.
    fn takes(&mut self, change: &Change, read: Reader<'_>) -> Option<Addition> {
        let (words, below, alone) = (&change.written, change.below?, self.now.sheet.settled());
        let fits = |new: &Record| change.edits.is_empty() || is_task(new);
        for place in places(&alone, self.now.printed, below) {
            for record in proposals(words, &place.beside, read).into_iter().filter(fits) {
                let addition = Addition { record, before: place.before };
                if with(&alone, self.now.printed, &addition, words, below).is_none() {
                    continue;
                }
                let together = with(&self.sheet, &self.printed, &addition, words, below + self.taken);
                if let Some((sheet, printed)) = together {
                    (self.sheet, self.printed) = (sheet, printed);
                    self.taken += 1;
                    return Some(addition);
                }
            }
        }
        None
    }
}

/// Behind the record above, or before the next one.
fn places(sheet: &FactSheet, printed: &[Printed], below: usize) -> Vec<Place> {
    let of = |printed: &Printed| {
        let mark = Mark::named(printed.mark.as_deref()?)?;
        let order = fact::order(sheet, mark.noun);
        let at = order.iter().position(|id| *id == mark.id)?;
        Some((fact::find(sheet, mark.noun, mark.id)?, order, at))
    };
    let above = printed.get(below).and_then(of);
    let next = printed.iter().skip(below + 1).find(|printed| printed.mark.is_some()).and_then(of);
    let behind = above.map(|(beside, order, at)| Place { beside, before: order.get(at + 1).copied() });
    let before = next.map(|(beside, order, at)| Place { beside, before: order.get(at).copied() });
    behind.into_iter().chain(before).collect()
}

/// What a paragraph beside a record may tell. One that tells several records adds none.
fn proposals(words: &str, beside: &Record, read: Reader<'_>) -> Vec<Record> {
    let (noun, words) = (beside.noun(), unclosed(words));
    let mut found = read(noun, &words);
    let first = found.pop();
    match beside {
        _ if !found.is_empty() => vec![],
        Record::Attendee(beside) => first.map(|read| people(read, beside)).unwrap_or_default(),
        Record::Directive(beside) => directives(&words, first, beside, read),
        _ => vec![],
    }
}

/// Somebody on the side, in the role and present as the one beside, or present as was read.
fn people(read: Record, beside: &Attendee) -> Vec<Record> {
    let Record::Attendee(read) = read else { return vec![] };
    let there = Attendee { role: beside.role, side: beside.side.clone(), ..read };
    let alike = Attendee { presence: beside.presence, ..there.clone() };
    vec![alike.into(), there.into()]
}

/// What is read of the words; the same in all the words; as a point below who has to do it; and where nothing in it is a task, a
/// request to nobody in particular.
fn directives(words: &str, read_alone: Option<Record>, beside: &Directive, read: Reader<'_>) -> Vec<Record> {
    let directive = |record: Record| Directive::try_from(record).ok();
    let found = read_alone.and_then(directive);
    let whole = found.clone().map(|found| Directive { text: words.to_owned(), ..found });
    let lead = Some(&beside.lead).filter(|lead| !lead.is_empty());
    let point = lead.map(|lead| read(Noun::Directive, &format!("Giao {lead} {}", lowered(words))));
    let point = point.and_then(|read| <[Record; 1]>::try_from(read).ok()).and_then(|[read]| directive(read));
    let task = found.as_ref().is_some_and(|found| found.kind == DirectiveKind::Task);
    let request = (!task && !opens(words)).then(|| Directive {
        kind: DirectiveKind::Exhortation,
        text: words.to_owned(),
        ..Directive::blank(DirectiveId(Uuid::nil()), beside.meeting)
    });
    let all = [found, whole, point, request].into_iter().flatten();
    all.map(|directive| Directive { speaker: beside.speaker.clone(), ..directive }.into()).collect()
}

fn is_task(record: &Record) -> bool {
    matches!(record, Record::Directive(directive) if directive.kind == DirectiveKind::Task)
}

/// Whether words open as papers give a task to somebody.
fn opens(words: &str) -> bool {
    words.split_whitespace().next().is_some_and(|first| first.to_lowercase() == "giao")
}

/// The facts with a record more and what they print, where that is the same with the new words below a paragraph.
fn with(
    sheet: &FactSheet,
    printed: &[Printed],
    addition: &Addition,
    words: &str,
    below: usize,
) -> Option<(FactSheet, Vec<Printed>)> {
    let mut more = sheet.clone();
    fact::put_in(&mut more, addition.record.clone(), addition.before);
    let then = crate::printed(&more);
    let mut wanted = printed.to_vec();
    wanted.insert((below + 1).min(wanted.len()), Printed { mark: None, text: words.to_owned() });
    let same = telling(&wanted).count() == telling(&then).count()
        && telling(&wanted).zip(telling(&then)).all(|(wanted, then)| alike(wanted, then));
    same.then_some((more, then))
}
