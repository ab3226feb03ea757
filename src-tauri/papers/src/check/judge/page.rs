//! Paper and margins.

use super::super::component::Component;
use super::super::examined::Examined;
use super::super::finding::{Fix, Place};
use super::super::rule::Verdict;
use crate::opened::Section;
use crate::rule_set::{HEADER_DISTANCE, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, PAGE_HEIGHT, PAGE_WIDTH};
use std::ops::RangeInclusive;

/// Rounding of other programs, in twips: a quarter of a millimetre.
const ROUNDING: i32 = 15;

/// A side of the page: its name, how wide its margin is, how wide it may be.
type Side = (&'static str, i32, RangeInclusive<i32>);

/// A length for people.
fn millimetres(twips: i32) -> i32 {
    (twips * 254 + 7200) / 14_400
}

/// A measure as a page has it.
fn signed(twips: u32) -> i32 {
    i32::try_from(twips).unwrap_or_default()
}

/// A4.
pub(in super::super) fn paper(examined: &Examined<'_>, verdict: &mut Verdict) {
    for section in &examined.paper.sections {
        let (short, long) = (section.width.min(section.height), section.width.max(section.height));
        let off = |size: i32, asked: u32| size.abs_diff(signed(asked)) > 60;
        if off(short, PAGE_WIDTH) || off(long, PAGE_HEIGHT) {
            let found = format!("{} × {} mm", millimetres(section.width), millimetres(section.height));
            verdict.mendable(Fix::Paper, Place::of("khổ giấy"), found, "A4 (210 × 297 mm)");
        }
    }
}

/// The paper itself stands; only parts with tables may lie.
pub(in super::super) fn upright(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(title) =
        examined.first(Component::PaperType).or_else(|| examined.first(Component::NationalTitle))
    else {
        return;
    };
    if examined.paper.section_of(title).is_some_and(Section::lies) {
        verdict.breach(
            examined.place(title),
            "trang ngang",
            "trang đứng; chỉ phần có bảng biểu được đặt ngang",
        );
    }
}

/// State papers: within ranges.
pub(in super::super) fn state_margins(examined: &Examined<'_>, verdict: &mut Verdict) {
    margins(examined, verdict, |section| {
        [
            ("trên", section.top, 1134..=1417),
            ("dưới", section.bottom, 1134..=1417),
            ("trái", section.left, 1701..=1984),
            ("phải", section.right, 850..=1134),
        ]
    });
}

/// Party papers: exactly.
pub(in super::super) fn party_margins(examined: &Examined<'_>, verdict: &mut Verdict) {
    let exactly = |size: u32| signed(size)..=signed(size);
    margins(examined, verdict, |section| {
        [
            ("trên", section.top, exactly(MARGIN_TOP)),
            ("dưới", section.bottom, exactly(MARGIN_TOP)),
            ("trái", section.left, exactly(MARGIN_LEFT)),
            ("phải", section.right, exactly(MARGIN_RIGHT)),
        ]
    });
}

/// Pages that lie have their sides turned; rules do not tell how, so they are left alone.
fn margins(examined: &Examined<'_>, verdict: &mut Verdict, sides: impl Fn(&Section) -> [Side; 4]) {
    for section in examined.paper.sections.iter().filter(|section| !section.lies()) {
        let wrong: Vec<Side> = sides(section)
            .into_iter()
            .filter(|(_, size, range)| *size < range.start() - ROUNDING || *size > range.end() + ROUNDING)
            .collect();
        if wrong.is_empty() {
            continue;
        }
        let told = |tell: fn(&Side) -> String| wrong.iter().map(tell).collect::<Vec<_>>().join(", ");
        let found = told(|(name, size, _)| format!("{name} {} mm", millimetres(*size)));
        let expected = told(|(name, _, range)| format!("{name} {}", range_of(range)));
        verdict.mendable(Fix::Margins, Place::of("lề trang"), found, expected);
    }
}

fn range_of(range: &RangeInclusive<i32>) -> String {
    let (from, to) = (millimetres(*range.start()), millimetres(*range.end()));
    if from == to { format!("{from} mm") } else { format!("{from}–{to} mm") }
}

/// The page number stands 10 mm below the edge of the paper (Party).
pub(in super::super) fn header_distance(examined: &Examined<'_>, verdict: &mut Verdict) {
    let numbered =
        examined.paper.headings.values().flatten().any(|paragraph| paragraph.page_number.is_some());
    for section in examined.paper.sections.iter().filter(|_| numbered) {
        if section.header.abs_diff(signed(HEADER_DISTANCE)) > 30 {
            let found = format!("cách mép trên {} mm", millimetres(section.header));
            verdict.mendable(Fix::HeaderDistance, Place::of("số trang"), found, "cách mép trên 10 mm");
        }
    }
}
