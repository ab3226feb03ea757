//! The page number: there, above, in the middle, of its size, and not on the first page.

use super::super::demand::{points, span};
use super::super::examined::Examined;
use super::super::finding::{Fix, Place};
use super::super::rule::Verdict;
use crate::opened::{Alignment, Edge, Letters, OpenedParagraph, Pages, Section};
use crate::rule_set::RuleSet;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The paragraphs that print a page number in the first section.
fn numbers<'e>(
    examined: &'e Examined<'_>,
) -> impl Iterator<Item = (Edge, Pages, &'e OpenedParagraph, Arc<Letters>)> {
    let headings =
        examined.paper.sections.first().map(|section| section.headings.as_slice()).unwrap_or_default();
    headings.iter().flat_map(|heading| {
        let paragraphs = examined.paper.headings.get(&heading.part).map(Vec::as_slice).unwrap_or_default();
        paragraphs.iter().filter_map(|paragraph| {
            let letters = paragraph.page_number.clone()?;
            Some((heading.edge, heading.pages, paragraph, letters))
        })
    })
}

fn place() -> Place {
    Place::of("số trang")
}

/// Sizes of the page number, in half-points.
pub(in super::super) const fn sizes(rules: RuleSet) -> RangeInclusive<u32> {
    match rules {
        RuleSet::StateNd30 => 26..=28,
        RuleSet::PartyHd36 | RuleSet::PartyHd05 => 28..=28,
    }
}

/// A paper of more than one page has page numbers.
pub(in super::super) fn present(examined: &Examined<'_>, verdict: &mut Verdict) {
    let usual = numbers(examined).any(|(_, pages, _, _)| pages == Pages::Usual);
    if usual || !is_longer_than_a_page(examined) {
        return;
    }
    let (found, expected) = ("không có số trang", "số trang ở giữa lề trên, từ trang thứ hai");
    if examined.paper.headings.is_empty() {
        verdict.mendable(Fix::NumberAdded, place(), found, expected);
    } else {
        verdict.breach(place(), found, expected);
    }
}

/// Above, not below.
pub(in super::super) fn above(examined: &Examined<'_>, verdict: &mut Verdict) {
    let (mut top, mut bottom) = (false, false);
    for (edge, pages, _, _) in numbers(examined) {
        top |= edge == Edge::Header && pages == Pages::Usual;
        bottom |= edge == Edge::Footer && pages == Pages::Usual;
    }
    if bottom && !top {
        verdict.breach(place(), "số trang ở lề dưới", "số trang ở lề trên");
    }
}

fn in_header<'e>(examined: &'e Examined<'_>) -> impl Iterator<Item = (&'e OpenedParagraph, Arc<Letters>)> {
    let usual =
        numbers(examined).filter(|(edge, pages, _, _)| *edge == Edge::Header && *pages != Pages::First);
    usual.map(|(_, _, paragraph, letters)| (paragraph, letters))
}

/// In the middle: by alignment, by a frame, or by a tab to a stop that centres.
pub(in super::super) fn centred(examined: &Examined<'_>, verdict: &mut Verdict) {
    for (paragraph, _) in in_header(examined) {
        let by_tab =
            paragraph.look.centre_stop && paragraph.text.chars().take_while(|c| *c == '\t').count() == 1;
        if paragraph.look.alignment != Alignment::Centre && !by_tab {
            let found = format!("số trang {}", super::super::demand::aligned(paragraph));
            if paragraph.text.contains('\t') {
                verdict.breach(place(), found, "số trang canh giữa");
            } else {
                verdict.mendable(Fix::NumberCentred, place(), found, "số trang canh giữa");
            }
        }
    }
}

/// Of its size.
pub(in super::super) fn sized(examined: &Examined<'_>, verdict: &mut Verdict) {
    let asked = sizes(examined.rules);
    for (_, letters) in in_header(examined).filter(|(_, letters)| !asked.contains(&letters.size)) {
        let fix = Fix::NumberSize(letters.size.clamp(*asked.start(), *asked.end()));
        verdict.mendable(fix, place(), format!("cỡ chữ {}", points(letters.size)), span(&asked));
    }
}

/// Upright.
pub(in super::super) fn upright(examined: &Examined<'_>, verdict: &mut Verdict) {
    if in_header(examined).any(|(_, letters)| letters.italic) {
        verdict.breach(place(), "số trang chữ nghiêng", "số trang chữ đứng");
    }
}

/// Not on the first page.
pub(in super::super) fn hidden_first(examined: &Examined<'_>, verdict: &mut Verdict) {
    let numbered = numbers(examined).any(|(_, pages, _, _)| pages == Pages::Usual);
    let on_first = numbers(examined).any(|(_, pages, _, _)| pages == Pages::First);
    let title_page = examined.paper.sections.first().is_some_and(|section| section.title_page);
    let (found, expected) = ("trang thứ nhất có số trang", "không đánh số trang thứ nhất");
    if numbered && !title_page && holds_nothing_else(examined) {
        verdict.mendable(Fix::NumberHidden, place(), found, expected);
    } else if numbered && !title_page || on_first && title_page {
        verdict.breach(place(), found, expected);
    }
}

/// Whether headers and footers print the page number alone: then hiding them on the first page takes no word away.
fn holds_nothing_else(examined: &Examined<'_>) -> bool {
    let first = |section: &Section| section.headings.iter().any(|heading| heading.pages == Pages::First);
    let silent = |paragraph: &OpenedParagraph| paragraph.page_number.is_some() || paragraph.is_blank();
    !examined.paper.sections.first().is_some_and(first)
        && examined.paper.headings.values().flatten().all(silent)
}

/// Whether the text surely does not fit on one page: by the letters of its lines, with a tenth to spare.
fn is_longer_than_a_page(examined: &Examined<'_>) -> bool {
    let height: i64 = examined.all().map(|(paragraph, _)| height(examined, paragraph)).sum();
    let room = examined.paper.sections.first().map_or(14_570, |section: &Section| {
        i64::from(section.height) - i64::from(section.top) - i64::from(section.bottom)
    });
    height > room + room / 10
}

/// About how high a paragraph stands, in twips; cells of a row stand beside each other, so they count half.
fn height(examined: &Examined<'_>, paragraph: &OpenedParagraph) -> i64 {
    let size = paragraph.runs.first().map_or(24, |run| i64::from(run.letters.size));
    // A letter is about half as wide as it is high.
    let across = (i64::from(examined.room(paragraph)).max(600) / (size * 9 / 2).max(1)).max(1);
    let letters = i64::try_from(paragraph.text.chars().count()).unwrap_or(i64::MAX);
    let lines = letters / across + 1;
    let share = if paragraph.cell.is_some() { 2 } else { 1 };
    (lines * size * 23 / 2 + i64::from(paragraph.look.before + paragraph.look.after)) / share
}
