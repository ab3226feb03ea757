//! Which passage of the edited paper is which paragraph of the printed one: by bookmark, else by text, else by place.

use super::passage::Passage;
use super::words::{likeness, longest};
use crate::mark::Mark;
use crate::printed::Printed;
use crate::wording::unclosed;
use std::collections::{HashMap, HashSet};
use thuky_domain::Noun;

/// Least likeness of two texts that are taken for one, in hundredths.
const LEAST: usize = 40;
/// Largest stretch without bookmarks in which every text is set against every other.
const LARGEST_STRETCH: usize = 2500;

/// How a passage was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    ByMark,
    /// By its bookmark or its words, in another place than it was printed.
    Moved,
    /// Its bookmark is gone, or it never had one.
    ByText,
}

/// A paragraph that was printed and the passage that it has become; one of them may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub base: Option<usize>,
    pub passage: Option<usize>,
    pub found: Found,
}

/// Two texts that say the same: what closes a sentence is the form's own.
pub(super) fn same(one: &str, other: &str) -> bool {
    unclosed(one) == unclosed(other)
}

/// Every paragraph and every passage once, in the order of the edited paper; a missing paragraph stands where it was.
pub(super) fn pairs(base: &[Printed], passages: &[Passage]) -> Vec<Pair> {
    let by_mark = by_mark(base, passages);
    let by_words = by_words(base, passages, &by_mark);
    let mut surest: Vec<(usize, usize)> = by_mark.iter().chain(&by_words).copied().collect();
    surest.sort_by_key(|(_, passage)| *passage);
    let anchors = rising(&surest);
    let keeps = if by_mark.is_empty() { Marks::Lost } else { Marks::Kept };
    let mut known: Vec<Option<(usize, Found)>> = vec![None; passages.len()];
    let mut used = vec![false; base.len()];
    for (pairs, found) in [(by_mark, Found::ByMark), (by_words, Found::ByText)] {
        for (one, two) in pairs {
            let found = if anchors.binary_search(&(one, two)).is_ok() { found } else { Found::Moved };
            take(&mut known, &mut used, one, two, found);
        }
    }
    for (one, two) in stretches(&anchors, base.len(), passages.len()) {
        let free: Vec<usize> = one.filter(|place| !used.get(*place).copied().unwrap_or(true)).collect();
        let open: Vec<usize> = two.filter(|place| known.get(*place).is_some_and(Option::is_none)).collect();
        for (one, two) in by_text(base, passages, &free, &open, keeps) {
            take(&mut known, &mut used, one, two, Found::ByText);
        }
    }
    in_order(&known, &used)
}

fn take(known: &mut [Option<(usize, Found)>], used: &mut [bool], one: usize, two: usize, found: Found) {
    known.get_mut(two).into_iter().for_each(|slot| *slot = Some((one, found)));
    used.get_mut(one).into_iter().for_each(|slot| *slot = true);
}

/// The pairs that share a bookmark, in the order of the passages. Of two passages with one bookmark the first has it.
fn by_mark(base: &[Printed], passages: &[Passage]) -> Vec<(usize, usize)> {
    let named = base.iter().enumerate().filter_map(|(place, printed)| Some((printed.mark.as_ref()?, place)));
    let mut places: HashMap<&String, usize> = named.collect();
    let found = |(place, passage): (usize, &Passage)| Some((places.remove(passage.mark.as_ref()?)?, place));
    passages.iter().enumerate().filter_map(found).collect()
}

/// The pairs without a shared bookmark whose text stands once among these on either side: words of the form tell what was
/// moved past them.
fn by_words(base: &[Printed], passages: &[Passage], by_mark: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let marked: HashSet<usize> = by_mark.iter().map(|(one, _)| *one).collect();
    let printed = base.iter().enumerate().filter(|(place, _)| !marked.contains(place));
    let printed = once(printed.map(|(place, printed)| (unclosed(&printed.text), place)));
    let open = passages.iter().enumerate().filter(|(_, passage)| passage.mark.is_none());
    let written = once(open.map(|(place, passage)| (unclosed(&passage.text()), place)));
    written.into_iter().filter_map(|(text, two)| Some((*printed.get(&text)?, two))).collect()
}

/// The texts that stand once, each with its place.
fn once(texts: impl Iterator<Item = (String, usize)>) -> HashMap<String, usize> {
    let mut places: HashMap<String, Option<usize>> = HashMap::new();
    for (text, place) in texts.filter(|(text, _)| !text.is_empty()) {
        places.entry(text).and_modify(|known| *known = None).or_insert(Some(place));
    }
    places.into_iter().filter_map(|(text, place)| Some((text, place?))).collect()
}

/// The longest row of pairs that stand in the printed order.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut tails: Vec<usize> = vec![];
    let mut before: Vec<Option<usize>> = vec![];
    let first = |place: usize| pairs.get(place).map_or(0, |pair| pair.0);
    for (place, pair) in pairs.iter().enumerate() {
        let at = tails.partition_point(|tail| first(*tail) < pair.0);
        before.push(at.checked_sub(1).and_then(|at| tails.get(at).copied()));
        match tails.get_mut(at) {
            Some(tail) => *tail = place,
            None => tails.push(place),
        }
    }
    let mut row = vec![];
    let mut next = tails.last().copied();
    while let Some(place) = next {
        row.extend(pairs.get(place));
        next = before.get(place).copied().flatten();
    }
    row.reverse();
    row
}

type Stretch = (std::ops::Range<usize>, std::ops::Range<usize>);

/// What lies between the anchors.
fn stretches(anchors: &[(usize, usize)], base: usize, passages: usize) -> Vec<Stretch> {
    let (mut found, mut one, mut two) = (vec![], 0, 0);
    for (next_one, next_two) in anchors.iter().copied().chain([(base, passages)]) {
        found.push((one..next_one, two..next_two));
        (one, two) = (next_one + 1, next_two + 1);
    }
    found
}

/// Whether a file has bookmarks of ours: then one that is missing was taken out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marks {
    Kept,
    Lost,
}

/// Pairs of a stretch: equal texts first, between them the most alike, and two that are left alone with each other. A directive in
/// the place of which another was written is not that one.
fn by_text(
    base: &[Printed],
    passages: &[Passage],
    free: &[usize],
    open: &[usize],
    marks: Marks,
) -> Vec<(usize, usize)> {
    let printed: Vec<String> =
        free.iter().filter_map(|place| base.get(*place)).map(|printed| unclosed(&printed.text)).collect();
    let written: Vec<String> = open
        .iter()
        .filter_map(|place| passages.get(*place))
        .map(|passage| unclosed(&passage.text()))
        .collect();
    let equal = longest(&printed, &written);
    let mut found = equal.clone();
    let own = |one: usize| marks == Marks::Kept && is_directive(free.get(one).and_then(|at| base.get(*at)));
    for (one, two) in stretches(&equal, printed.len(), written.len()) {
        if one.len() == 1 && two.len() == 1 && !own(one.start) {
            found.push((one.start, two.start));
        } else {
            found.extend(alike(&printed, &written, one, two));
        }
    }
    found.into_iter().filter_map(|(one, two)| Some((*free.get(one)?, *open.get(two)?))).collect()
}

fn is_directive(printed: Option<&Printed>) -> bool {
    let mark = printed.and_then(|printed| Mark::named(printed.mark.as_deref()?));
    mark.is_some_and(|mark| (mark.noun, mark.field) == (Noun::Directive, "text"))
}

fn alike(
    printed: &[String],
    written: &[String],
    one: std::ops::Range<usize>,
    two: std::ops::Range<usize>,
) -> Vec<(usize, usize)> {
    if one.len() * two.len() > LARGEST_STRETCH {
        return vec![];
    }
    let (mut found, mut from) = (vec![], two.start);
    for place in one {
        let text = printed.get(place).map(String::as_str).unwrap_or_default();
        let like =
            |other: &usize| likeness(text, written.get(*other).map(String::as_str).unwrap_or_default());
        let best = (from..two.end).map(|other| (like(&other), std::cmp::Reverse(other))).max();
        if let Some((_, std::cmp::Reverse(other))) = best.filter(|(likeness, _)| *likeness >= LEAST) {
            found.push((place, other));
            from = other + 1;
        }
    }
    found
}

fn in_order(known: &[Option<(usize, Found)>], used: &[bool]) -> Vec<Pair> {
    let missing = |place: usize| Pair { base: Some(place), passage: None, found: Found::ByMark };
    let (mut pairs, mut next) = (vec![], 0);
    for (passage, pair) in known.iter().enumerate() {
        if let Some((base, found)) = pair.filter(|(_, found)| *found != Found::Moved) {
            pairs
                .extend((next..base).filter(|place| !used.get(*place).copied().unwrap_or(true)).map(missing));
            next = next.max(base + 1);
            pairs.push(Pair { base: Some(base), passage: Some(passage), found });
        } else {
            let (base, found) = pair.map_or((None, Found::ByText), |(base, found)| (Some(base), found));
            pairs.push(Pair { base, passage: Some(passage), found });
        }
    }
    pairs.extend((next..used.len()).filter(|place| !used.get(*place).copied().unwrap_or(true)).map(missing));
    pairs
}
