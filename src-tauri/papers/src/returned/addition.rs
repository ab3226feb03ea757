//! New paragraphs that are conclusions of their own: what is read into one is offered where the paper, written again with it, says
//! what the file says.

use super::change::{Change, ChangeKind};
use super::fact;
use super::take::Now;
use super::whole::{MOST_TRIED, alike, telling};
use crate::fact_sheet::FactSheet;
use crate::mark::Mark;
use crate::printed::Printed;
use crate::wording::{lowered, unclosed};
use thuky_domain::{Directive, DirectiveId, DirectiveKind, Noun};
use uuid::Uuid;

/// Reads words into the directives that they may be; nothing where it finds none.
pub type Reader<'r> = &'r dyn Fn(&str) -> Vec<Directive>;

/// A directive that a new paragraph tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    /// What was read; it has neither identity nor place yet.
    pub directive: Directive,
    /// The directive of the meeting that comes after it; none when it is the last.
    pub before: Option<DirectiveId>,
}

/// The changes, those of new paragraphs that are directives with what they add.
pub(super) fn with_additions(mut found: Vec<Change>, now: &Now<'_>, read: Reader<'_>) -> Vec<Change> {
    let mut paper = Paper { now, sheet: now.sheet.settled(), printed: now.printed.to_vec(), taken: 0 };
    let tells = fact::tells_the_meeting(now.sheet) && !now.sheet.directives.is_empty();
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

/// A paper to which directives are added.
struct Paper<'p> {
    now: &'p Now<'p>,
    /// The facts with those that were added, in their order, and what they print.
    sheet: FactSheet,
    printed: Vec<Printed>,
    taken: usize,
}

/// Where a paragraph stands among the directives.
struct Place<'p> {
    /// The directive it stands by.
    beside: &'p Directive,
    before: Option<DirectiveId>,
}

impl Paper<'_> {
    /// What a paragraph below another adds: with it alone, and with it and what was added before, the paper says what the file says.
    /// What goes on with a text is a directive only as a task.
    fn takes(&mut self, change: &Change, read: Reader<'_>) -> Option<Addition> {
        let (words, below, alone) = (&change.written, change.below?, self.now.sheet.settled());
        let fits = |new: &Directive| change.edits.is_empty() || new.kind == DirectiveKind::Task;
        for place in places(&alone, self.now.printed, below) {
            for directive in proposals(words, place.beside, read).into_iter().filter(fits) {
                let addition = Addition { directive, before: place.before };
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

/// Behind the directive above, or before the next one.
fn places<'s>(sheet: &'s FactSheet, printed: &[Printed], below: usize) -> Vec<Place<'s>> {
    let of = |printed: &Printed| {
        let mark = Mark::named(printed.mark.as_deref()?).filter(|mark| mark.noun == Noun::Directive)?;
        sheet.directives.iter().position(|directive| directive.id.0 == mark.id)
    };
    let at = |place: usize| sheet.directives.get(place);
    let above = printed.get(below).and_then(of);
    let next = printed.iter().skip(below + 1).find(|printed| printed.mark.is_some()).and_then(of);
    let behind =
        above.and_then(|place| Some(Place { beside: at(place)?, before: at(place + 1).map(|next| next.id) }));
    let before = next.and_then(at).map(|next| Place { beside: next, before: Some(next.id) });
    behind.into_iter().chain(before).collect()
}

/// What a paragraph beside a directive may tell: what is read of its words; the same in all its words; as a point below who has to do
/// it; and where nothing in it is a task, a request to nobody in particular. One that tells several directives adds none.
fn proposals(words: &str, beside: &Directive, read: Reader<'_>) -> Vec<Directive> {
    let words = unclosed(words);
    let found = read(&words);
    if found.len() > 1 {
        return vec![];
    }
    let whole = found.iter().map(|directive| Directive { text: words.clone(), ..directive.clone() });
    let point = format!("Giao {} {}", beside.lead, lowered(&words));
    let points = if beside.lead.is_empty() { vec![] } else { read(&point) };
    let points = if points.len() > 1 { vec![] } else { points };
    let tasks = found.iter().any(|directive| directive.kind == DirectiveKind::Task);
    let blank = Directive::blank(DirectiveId(Uuid::nil()), beside.meeting);
    let request = (!tasks && !opens(&words)).then(|| Directive {
        kind: DirectiveKind::Exhortation,
        text: words.clone(),
        ..blank
    });
    let all = found.clone().into_iter().chain(whole).chain(points).chain(request);
    all.map(|directive| Directive { speaker: beside.speaker.clone(), ..directive }).collect()
}

/// Whether words open as papers give a task to somebody.
fn opens(words: &str) -> bool {
    words.split_whitespace().next().is_some_and(|first| first.to_lowercase() == "giao")
}

/// The facts with a directive more and what they print, where that is the same with the new words below a paragraph.
fn with(
    sheet: &FactSheet,
    printed: &[Printed],
    addition: &Addition,
    words: &str,
    below: usize,
) -> Option<(FactSheet, Vec<Printed>)> {
    let mut more = sheet.clone();
    fact::put_in(&mut more, addition.directive.clone(), addition.before);
    let then = crate::printed(&more);
    let mut wanted = printed.to_vec();
    wanted.insert((below + 1).min(wanted.len()), Printed { mark: None, text: words.to_owned() });
    let same = telling(&wanted).count() == telling(&then).count()
        && telling(&wanted).zip(telling(&then)).all(|(wanted, then)| alike(wanted, then));
    same.then_some((more, then))
}
