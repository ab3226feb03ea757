//! Records struck from a paper: where all that prints one is gone from the file, and the paper written again without it says
//! what the file says, the record may be removed.

use super::align::Pair;
use super::change::{Change, ChangeKind};
use super::fact;
use super::passage::Passage;
use super::take::Now;
use super::value;
use super::whole::{MOST_TRIED, alike, telling};
use crate::fact_sheet::FactSheet;
use crate::mark::Mark;
use crate::printed::Printed;
use crate::wording::unclosed;
use std::collections::{HashMap, HashSet};
use thuky_domain::Noun;
use uuid::Uuid;

/// Which record.
type Which = (Noun, Uuid);

/// The record that a paragraph stands for: without it, the paper does not tell the record.
fn stands_for(mark: Mark) -> Option<Which> {
    let telling = match mark.noun {
        Noun::AgendaItem => &["title"][..],
        Noun::Attendee => &["name", "group"],
        Noun::Statement | Noun::Directive => &["text"],
        Noun::Figure => &["sentence"],
        Noun::Vote => &["matter"],
        _ => &[],
    };
    telling.contains(&mark.field).then_some((mark.noun, mark.id))
}

/// The records whose paragraphs were all taken out or emptied.
pub(super) fn struck(base: &[Printed], passages: &[Passage], pairs: &[Pair]) -> HashSet<Which> {
    let mut records: HashMap<Which, bool> = HashMap::new();
    for pair in pairs {
        let mark = pair.base.and_then(|place| Mark::named(base.get(place)?.mark.as_deref()?));
        let gone = pair.passage.and_then(|place| passages.get(place)).is_none_or(Passage::is_empty);
        if let Some(which) = mark.and_then(stands_for) {
            records.entry(which).and_modify(|all| *all &= gone).or_insert(gone);
        }
    }
    records.into_iter().filter_map(|(which, gone)| gone.then_some(which)).collect()
}

/// What of the paper, as the record prints it now, is gone from the file.
#[derive(Default)]
pub(super) struct Gone {
    /// Records of which nothing tells any more.
    pub records: HashSet<Which>,
    /// Names of bookmarks.
    pub marks: HashSet<String>,
    /// Words of the form.
    pub words: HashSet<String>,
}

impl Gone {
    /// Whether a paragraph belongs to a record that was struck.
    pub fn strikes(&self, printed: &Printed) -> bool {
        let mark = printed.mark.as_deref().and_then(Mark::named);
        mark.is_some_and(|mark| self.records.contains(&(mark.noun, mark.id)))
    }

    fn has(&self, printed: &Printed) -> bool {
        match &printed.mark {
            Some(name) => self.marks.contains(name),
            None => self.words.contains(&unclosed(&printed.text)),
        }
    }
}

/// The changes, those with which a record can be removed as one; words of the form that go with it are not told beside it.
pub(super) fn with_removals(found: Vec<Change>, now: &Now<'_>, gone: &Gone) -> Vec<Change> {
    let mut paper = Paper { gone, now, left: None, beside: HashSet::new(), tried: 0 };
    let (mut told, mut kept): (Vec<Change>, HashSet<Which>) = (vec![], HashSet::new());
    for change in found {
        let which = change.struck().filter(|which| gone.records.contains(which) && !kept.contains(which));
        let Some(which) = which else {
            told.push(change);
            continue;
        };
        let first = told.iter_mut().find(|first| first.removes && first.struck() == Some(which));
        if let Some(first) = first {
            first.join(&change);
        } else if paper.takes(which) {
            told.push(Change { removes: true, edits: vec![], ..change });
        } else {
            kept.insert(which);
            told.push(change);
        }
    }
    told.retain(|change| !(change.is_of_form() && paper.beside.contains(&unclosed(&change.printed))));
    told
}

impl Change {
    /// The record whose print was taken out.
    fn struck(&self) -> Option<Which> {
        self.mark.filter(|_| self.kind == ChangeKind::Removed).map(|mark| (mark.noun, mark.id))
    }

    /// Whether words of the form were taken out.
    fn is_of_form(&self) -> bool {
        self.kind == ChangeKind::Removed && self.mark.is_none()
    }

    /// Tells another paragraph of the same record with this one.
    pub(super) fn join(&mut self, other: &Self) {
        for (words, others) in [(&mut self.printed, &other.printed), (&mut self.now, &other.now)] {
            words.push_str(" · ");
            words.push_str(others);
        }
        self.conflict |= other.conflict;
        more(&mut self.revisions, &other.revisions);
        more(&mut self.comments, &other.comments);
    }
}

fn more(numbers: &mut Vec<usize>, others: &[usize]) {
    let new: Vec<usize> = others.iter().filter(|other| !numbers.contains(other)).copied().collect();
    numbers.extend(new);
}

/// A paper from which records are taken.
struct Paper<'p> {
    gone: &'p Gone,
    now: &'p Now<'p>,
    /// The facts without those that were taken, and what they print.
    left: Option<(FactSheet, Vec<Printed>)>,
    /// Words of the form that went with them.
    beside: HashSet<String>,
    tried: usize,
}

impl Paper<'_> {
    /// Takes a record where the paper says what the file says without it alone, and without it and those taken before.
    fn takes(&mut self, which: Which) -> bool {
        self.tried += 1;
        if self.tried > MOST_TRIED {
            return false;
        }
        let alone = self.without(self.now.sheet, self.now.printed, which);
        let together = match &self.left {
            Some((sheet, printed)) => alone.and_then(|_| self.without(sheet, printed, which)),
            None => alone,
        };
        let Some((sheet, printed, beside)) = together else { return false };
        self.left = Some((sheet, printed));
        self.beside.extend(beside);
        true
    }

    /// The facts without a record, what they print, and the words of the form that this lacks besides; none where the file has
    /// anything of it or the paper would say what the file does not.
    fn without(
        &self,
        sheet: &FactSheet,
        printed: &[Printed],
        which: Which,
    ) -> Option<(FactSheet, Vec<Printed>, HashSet<String>)> {
        if !fact::tells_the_meeting(sheet) || !is_whole(sheet, printed, which) {
            return None;
        }
        let mut left = sheet.clone();
        fact::take_out(&mut left, which.0, which.1);
        let then = crate::printed(&left);
        let beside = self.closed_up(printed, &then)?;
        Some((left, then, beside))
    }

    /// The words of the form that one print lacks and another had, where it lacks nothing but what the file lacks. What both may still
    /// print of records that were struck is those records' own matter.
    fn closed_up(&self, before: &[Printed], then: &[Printed]) -> Option<HashSet<String>> {
        let (mut rest, mut beside) = (telling(then).peekable(), HashSet::new());
        for printed in telling(before) {
            let gone = self.gone.has(printed);
            if gone && self.gone.strikes(printed) {
                continue;
            }
            while rest.next_if(|next| self.gone.strikes(next) && !alike(printed, next)).is_some() {}
            if rest.next_if(|next| alike(printed, next)).is_some() {
                continue;
            }
            if !gone {
                return None;
            }
            beside.insert(unclosed(&printed.text));
        }
        rest.all(|printed| self.gone.strikes(printed)).then_some(beside)
    }
}

/// Whether the paper tells every paragraph of the record's longer text.
fn is_whole(sheet: &FactSheet, printed: &[Printed], (noun, id): Which) -> bool {
    let field = match noun {
        Noun::Statement => "text",
        Noun::AgendaItem => "proceedings",
        _ => return true,
    };
    let record = fact::find(sheet, noun, id).and_then(|record| serde_json::to_value(record).ok());
    let parts = record.and_then(|record| record.get(field).map(value::parts)).unwrap_or_default();
    let marks = printed.iter().filter_map(|printed| Mark::named(printed.mark.as_deref()?));
    let told: HashSet<usize> = marks
        .filter(|mark| (mark.noun, mark.id, mark.field) == (noun, id, field))
        .map(|mark| mark.part)
        .collect();
    told.len() == parts.len()
}
