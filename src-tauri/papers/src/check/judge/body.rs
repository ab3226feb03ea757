//! The running text: alignment, indent, gaps, lines, sizes, bases, and how it ends.

use super::super::component::Component;
use super::super::demand::{aligned, points, span};
use super::super::examined::Examined;
use super::super::finding::Fix;
use super::super::marker::marker;
use super::super::rule::Verdict;
use crate::opened::{Alignment, LineHeight, OpenedParagraph};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// A paragraph shorter than this fills one line, where justifying changes nothing.
const ONE_LINE: usize = 80;
/// 6 points.
const GAP: u32 = 120;

/// Paragraphs of running text that no marker introduces.
fn plain<'p>(examined: &Examined<'p>) -> impl Iterator<Item = &'p OpenedParagraph> {
    let bodies: Vec<&OpenedParagraph> = examined.of(Component::Body).collect();
    bodies.into_iter().filter(|paragraph| marker(paragraph).is_none())
}

/// The running text, but for those addressed.
fn all<'p>(examined: &Examined<'p>) -> Vec<&'p OpenedParagraph> {
    examined
        .text()
        .filter(|(_, part)| *part != Component::Addressee)
        .map(|(paragraph, _)| paragraph)
        .collect()
}

/// Lines end at both sides.
pub(in super::super) fn justified(examined: &Examined<'_>, verdict: &mut Verdict) {
    let long = |paragraph: &&OpenedParagraph| paragraph.text.chars().count() > ONE_LINE;
    for paragraph in examined.of(Component::Body).filter(long) {
        if paragraph.look.alignment != Alignment::Both {
            verdict.mendable(
                Fix::Justified,
                examined.place(paragraph),
                aligned(paragraph),
                "canh đều hai bên",
            );
        }
    }
}

/// The first line is 1 cm or 1.27 cm in.
pub(in super::super) fn indented(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in plain(examined).filter(|paragraph| paragraph.look.alignment != Alignment::Centre) {
        let begins = paragraph.look.left + paragraph.look.first_line;
        let typed = paragraph.text.starts_with(['\t', ' ']);
        if !typed && !(530..=755).contains(&begins) {
            let found = format!("dòng đầu lùi {} cm", centimetres(begins));
            verdict.mendable(
                Fix::FirstLine(567),
                examined.place(paragraph),
                found,
                "dòng đầu lùi 1 cm hoặc 1,27 cm",
            );
        }
    }
}

fn centimetres(twips: i32) -> String {
    let hundredths = twips * 254 / 1440;
    let sign = if hundredths < 0 { "-" } else { "" };
    let hundredths = hundredths.unsigned_abs();
    format!("{sign}{},{:02}", hundredths / 100, hundredths % 100)
        .trim_end_matches('0')
        .trim_end_matches(',')
        .to_owned()
}

/// At least 6 points between paragraphs.
pub(in super::super) fn gaps(examined: &Examined<'_>, verdict: &mut Verdict) {
    let mut above: Option<&OpenedParagraph> = None;
    for (paragraph, part) in examined.all() {
        let text = part.is_text() && part != Component::Addressee;
        if let Some(above) = above.filter(|_| text) {
            let (own, other) = (&paragraph.look, &above.look);
            let touching = own.contextual && other.contextual && paragraph.style == above.style;
            let gap = if touching { 0 } else { own.before + other.after };
            if gap < GAP {
                let found = format!("cách đoạn trên {} pt", gap / 20);
                verdict.mendable(Fix::Before(GAP), examined.place(paragraph), found, "cách ít nhất 6 pt");
            }
        }
        above = text.then_some(paragraph);
    }
}

/// From line to line: single to one and a half.
pub(in super::super) fn lines(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in all(examined) {
        let size = paragraph.runs.first().map_or(28, |run| run.letters.size);
        let wrong = match paragraph.look.line {
            LineHeight::Times(line) => !(240..=360).contains(&line),
            LineHeight::Exact(line) => !(size * 10..=size * 18).contains(&line),
            LineHeight::AtLeast(line) => line > size * 18,
        };
        if wrong {
            let found = line_of(paragraph.look.line);
            verdict.mendable(Fix::SingleLine, examined.place(paragraph), found, "dòng đơn đến 1,5 dòng");
        }
    }
}

/// From line to line: exactly 18 to 22 points (Party).
pub(in super::super) fn exact_lines(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in all(examined) {
        if !matches!(paragraph.look.line, LineHeight::Exact(360..=440)) {
            let found = line_of(paragraph.look.line);
            verdict.mendable(
                Fix::ExactLine(360),
                examined.place(paragraph),
                found,
                "dòng chính xác (Exactly) 18–22 pt",
            );
        }
    }
}

/// From line to line: 18 points or more (Party, until 2026).
pub(in super::super) fn open_lines(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in all(examined) {
        if !matches!(paragraph.look.line, LineHeight::Exact(360..) | LineHeight::AtLeast(360..)) {
            let found = line_of(paragraph.look.line);
            verdict.mendable(Fix::ExactLine(360), examined.place(paragraph), found, "dòng từ 18 pt trở lên");
        }
    }
}

fn line_of(line: LineHeight) -> String {
    match line {
        LineHeight::Times(240) => "dòng đơn".to_owned(),
        LineHeight::Times(line) => format!("{},{:02} dòng", line / 240, line % 240 * 100 / 240),
        LineHeight::Exact(line) => format!("dòng chính xác {} pt", line / 20),
        LineHeight::AtLeast(line) => format!("dòng ít nhất {} pt", line / 20),
    }
}

/// Sizes of the text, in half-points.
fn sizes(examined: &Examined<'_>) -> RangeInclusive<u32> {
    if examined.rules.is_party() { 28..=30 } else { 26..=28 }
}

/// The size of the text.
pub(in super::super) fn sized(examined: &Examined<'_>, verdict: &mut Verdict) {
    let (asked, usual) = (sizes(examined), usual_size(examined));
    for (paragraph, _) in examined.text() {
        if let Some(run) = paragraph.printed().find(|run| !asked.contains(&run.letters.size)) {
            let fix = usual.unwrap_or_else(|| run.letters.size.clamp(*asked.start(), *asked.end()));
            let found = format!("cỡ chữ {}", points(run.letters.size));
            verdict.mendable(Fix::Size(fix), examined.place(paragraph), found, span(&asked));
        }
    }
}

/// The size most letters of the text have, of those it may have.
fn usual_size(examined: &Examined<'_>) -> Option<u32> {
    let asked = sizes(examined);
    let mut letters: BTreeMap<u32, usize> = BTreeMap::new();
    for run in all(examined).iter().flat_map(|paragraph| paragraph.printed()) {
        *letters.entry(run.letters.size).or_default() += run.text.len();
    }
    let allowed = letters.into_iter().filter(|(size, _)| asked.contains(size));
    allowed.max_by_key(|(_, used)| *used).map(|(size, _)| size)
}

/// One size throughout.
pub(in super::super) fn one_size(examined: &Examined<'_>, verdict: &mut Verdict) {
    let asked = sizes(examined);
    let Some(usual) = usual_size(examined) else { return };
    for paragraph in all(examined) {
        let other = |size: u32| size != usual && asked.contains(&size);
        if let Some(run) = paragraph.printed().find(|run| other(run.letters.size)) {
            let found = format!("cỡ chữ {}", points(run.letters.size));
            let expected = format!("một cỡ chữ trong cả văn bản (đang dùng {})", points(usual));
            verdict.mendable(Fix::Size(usual), examined.place(paragraph), found, expected);
        }
    }
}

/// Each basis ends with a semicolon, the last with a full stop.
pub(in super::super) fn bases(examined: &Examined<'_>, verdict: &mut Verdict) {
    each_basis(examined, verdict, |last| if last { &['.'] } else { &[';'] });
}

/// Each basis ends with a semicolon (Party).
pub(in super::super) fn party_bases(examined: &Examined<'_>, verdict: &mut Verdict) {
    each_basis(examined, verdict, |last| if last { &['.', ',', ';'] } else { &[';'] });
}

/// The last basis ends with a full stop (Party; sources differ).
pub(in super::super) fn last_party_basis(examined: &Examined<'_>, verdict: &mut Verdict) {
    each_basis(examined, verdict, |last| if last { &['.'] } else { &['.', ',', ';', ':'] });
}

fn each_basis(examined: &Examined<'_>, verdict: &mut Verdict, asked: fn(bool) -> &'static [char]) {
    let bases: Vec<&OpenedParagraph> = examined.of(Component::Basis).collect();
    for (place, basis) in bases.iter().enumerate() {
        let asked = asked(place + 1 == bases.len());
        if !basis.text.trim_end().ends_with(asked) {
            let end: String = basis.text.trim_end().chars().last().into_iter().collect();
            let sign = asked.first().copied().unwrap_or(';');
            verdict.breach(
                examined.place(basis),
                format!("căn cứ kết thúc bằng “{end}”"),
                format!("kết thúc bằng “{sign}”"),
            );
        }
    }
}

/// Each basis begins with a dash (Party).
pub(in super::super) fn basis_dash(examined: &Examined<'_>, verdict: &mut Verdict) {
    for basis in examined.of(Component::Basis) {
        if !basis.text.trim_start().starts_with("- ") && basis.label != "-" {
            verdict.breach(examined.place(basis), "căn cứ không có gạch đầu dòng", "“- Căn cứ …”");
        }
    }
}

/// The last paragraph of the text, when something closes the paper and it is not still to be filled in.
fn last<'p>(examined: &Examined<'p>) -> Option<&'p OpenedParagraph> {
    let closed = examined.is_closed() && !examined.is_list();
    let (paragraph, _) = examined.text().next_back().filter(|_| closed)?;
    paragraph.text.contains(char::is_alphabetic).then_some(paragraph)
}

/// The text ends with `./.`
pub(in super::super) fn ends_with_mark(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(paragraph) = last(examined).filter(|paragraph| !paragraph.text.trim_end().ends_with("./."))
    else {
        return;
    };
    verdict.breach(examined.place(paragraph), tail(paragraph), "kết thúc bằng “./.”");
}

/// The text ends with a full stop, not with `./.` (Party).
pub(in super::super) fn ends_plainly(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(paragraph) = last(examined) else { return };
    let text = paragraph.text.trim_end();
    if text.ends_with("./.") || !text.ends_with('.') {
        verdict.breach(examined.place(paragraph), tail(paragraph), "kết thúc bằng dấu chấm");
    }
}

fn tail(paragraph: &OpenedParagraph) -> String {
    let text: Vec<char> = paragraph.text.trim_end().chars().collect();
    let from = text.len().saturating_sub(12);
    format!("“…{}”", text.get(from..).unwrap_or_default().iter().collect::<String>())
}
