//! The lines under titles, names of bodies and subjects: drawn as a border, as a shape, or not at all.

use super::super::component::Component;
use super::super::examined::Examined;
use super::super::rule::Verdict;
use crate::measure::{Face, broken};
use crate::opened::OpenedParagraph;

/// A line that was found: its length where it can be told.
type Found = Option<i32>;

/// The line of a component: as a paragraph of its own after it, at its lower border, or drawn at one of both.
fn line_under(examined: &Examined<'_>, text: Component, line: Component) -> Option<Found> {
    let last = examined.of(text).last()?;
    let own = examined.of(line).next();
    if let Some(own) = own {
        return Some(length_of(examined, own));
    }
    if last.look.line_below || !last.lines.is_empty() {
        return Some(length_of(examined, last));
    }
    let beside = |paragraph: &&OpenedParagraph| {
        !paragraph.lines.is_empty()
            && same_cell(paragraph, last)
            && paragraph.ordinal.abs_diff(last.ordinal) < 6
    };
    examined
        .all()
        .map(|(paragraph, _)| paragraph)
        .find(beside)
        .map(|paragraph| length_of(examined, paragraph))
}

fn same_cell(one: &OpenedParagraph, other: &OpenedParagraph) -> bool {
    let column = |paragraph: &OpenedParagraph| paragraph.cell.map(|cell| (cell.table, cell.column));
    column(one) == column(other)
}

fn length_of(examined: &Examined<'_>, paragraph: &OpenedParagraph) -> Found {
    if let Some(drawn) = paragraph.lines.first() {
        return drawn.length;
    }
    Some(examined.room(paragraph) - paragraph.look.left - paragraph.look.right)
}

/// The widest line of the text of a component, in twips.
fn widest(examined: &Examined<'_>, component: Component) -> Option<i32> {
    examined
        .of(component)
        .filter_map(|paragraph| {
            let run = paragraph.printed().next()?;
            let face = if run.letters.bold { Face::Bold } else { Face::Regular };
            let room = examined.room(paragraph) - paragraph.look.left - paragraph.look.right;
            let width = broken(paragraph.text.trim(), face, run.letters.size, u32::try_from(room).ok()?);
            i32::try_from(width).ok()
        })
        .max()
}

fn missing(examined: &Examined<'_>, verdict: &mut Verdict, text: Component, line: Component, expected: &str) {
    let Some(paragraph) = examined.of(text).last() else { return };
    if line_under(examined, text, line).is_none() {
        let underlined = paragraph.printed().all(|run| run.letters.underlined);
        let found = if underlined { "chữ gạch chân" } else { "không có đường kẻ" };
        verdict.breach(examined.place(paragraph), found, expected);
    }
}

/// The length of a line against its text, in hundredths, from and to.
fn proportion(
    examined: &Examined<'_>,
    verdict: &mut Verdict,
    (text, line): (Component, Component),
    (from, to): (i32, i32),
    expected: &str,
) {
    let Some(Some(length)) = line_under(examined, text, line) else { return };
    let (Some(width), Some(paragraph)) = (widest(examined, text), examined.of(text).last()) else { return };
    let share = length.saturating_mul(100) / width.max(1);
    if share < from || share > to {
        verdict.breach(examined.place(paragraph), format!("dài bằng {share}% dòng chữ"), expected);
    }
}

/// A solid line under the motto.
pub(in super::super) fn under_motto(examined: &Examined<'_>, verdict: &mut Verdict) {
    missing(examined, verdict, Component::Motto, Component::TitleLine, "đường kẻ nét liền dài bằng dòng chữ");
}

/// As long as the motto.
pub(in super::super) fn motto_length(examined: &Examined<'_>, verdict: &mut Verdict) {
    let parts = (Component::Motto, Component::TitleLine);
    proportion(examined, verdict, parts, (88, 112), "dài bằng dòng chữ");
}

/// A solid line under the Party title.
pub(in super::super) fn under_party_title(examined: &Examined<'_>, verdict: &mut Verdict) {
    missing(
        examined,
        verdict,
        Component::PartyTitle,
        Component::TitleLine,
        "đường kẻ nét liền dài bằng dòng chữ",
    );
}

/// As long as the Party title.
pub(in super::super) fn party_title_length(examined: &Examined<'_>, verdict: &mut Verdict) {
    let parts = (Component::PartyTitle, Component::TitleLine);
    proportion(examined, verdict, parts, (88, 112), "dài bằng dòng chữ");
}

/// A solid line under the name of the body.
pub(in super::super) fn under_body(examined: &Examined<'_>, verdict: &mut Verdict) {
    let expected = "đường kẻ nét liền dài 1/3 đến 1/2 dòng chữ";
    missing(examined, verdict, Component::IssuingBody, Component::BodyLine, expected);
}

/// A third to a half of the name.
pub(in super::super) fn body_length(examined: &Examined<'_>, verdict: &mut Verdict) {
    let parts = (Component::IssuingBody, Component::BodyLine);
    proportion(examined, verdict, parts, (30, 55), "dài 1/3 đến 1/2 dòng chữ");
}

/// A solid line under the subject.
pub(in super::super) fn under_subject(examined: &Examined<'_>, verdict: &mut Verdict) {
    let expected = "đường kẻ nét liền dài 1/3 đến 1/2 dòng chữ";
    missing(examined, verdict, Component::Subject, Component::SubjectLine, expected);
}

/// A third to a half of the subject.
pub(in super::super) fn subject_length(examined: &Examined<'_>, verdict: &mut Verdict) {
    let parts = (Component::Subject, Component::SubjectLine);
    proportion(examined, verdict, parts, (30, 55), "dài 1/3 đến 1/2 dòng chữ");
}

/// Five hyphens under the subject (Party).
pub(in super::super) fn five_hyphens(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(subject) = examined.of(Component::Subject).last() else { return };
    match examined.first(Component::Dashes) {
        None => verdict.breach(
            examined.place(subject),
            "không có dòng gạch dưới trích yếu",
            "“-----” (năm gạch nối)",
        ),
        Some(dashes) if dashes.text.trim() != "-----" => {
            let found = format!("“{}”", dashes.text.trim());
            verdict.breach(examined.place(dashes), found, "“-----” (năm gạch nối)");
        }
        Some(_) => {}
    }
}
