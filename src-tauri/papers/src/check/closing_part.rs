//! The end of a paper: signatures and `Nơi nhận`, in a table or in lines.

use super::anatomy::{is_capital, opening, put};
use super::component::Component;
use crate::opened::OpenedParagraph;
use std::collections::BTreeMap;
use std::ops::Range;

/// Marks signatures and recipients after a place; gives where they stand.
pub(super) fn find(
    paragraphs: &[OpenedParagraph],
    parts: &mut [Component],
    from: usize,
) -> Option<Range<usize>> {
    let is_label = |paragraph: &OpenedParagraph| opening(&paragraph.text).starts_with("noi nhan");
    let label =
        paragraphs.iter().enumerate().skip(from).find(|(_, paragraph)| is_label(paragraph)).map(|(at, _)| at);
    let table = match label {
        Some(at) => match paragraphs.get(at)?.cell {
            Some(cell) => cell.table,
            None => return Some(in_lines(paragraphs, parts, from, at)),
        },
        None => signed_table(paragraphs, parts, from)?,
    };
    in_table(paragraphs, parts, table)
}

/// The last table that holds someone's authority to sign.
fn signed_table(paragraphs: &[OpenedParagraph], parts: &[Component], from: usize) -> Option<usize> {
    let tabled = paragraphs.iter().zip(parts).skip(from).rev().filter(|(_, part)| **part == Component::Table);
    let signing = |paragraph: &&OpenedParagraph| {
        let start = opening(&paragraph.text);
        let parts = ["thu ky", "chu toa", "chu tri", "nguoi ghi bien ban"];
        is_capital(paragraph)
            && paragraph.text.chars().count() < 60
            && (authority(&paragraph.text).is_some() || parts.iter().any(|words| start.starts_with(words)))
    };
    tabled.map(|(paragraph, _)| paragraph).find(signing)?.cell.map(|cell| cell.table)
}

fn in_table(paragraphs: &[OpenedParagraph], parts: &mut [Component], table: usize) -> Option<Range<usize>> {
    let mut cells: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (at, paragraph) in paragraphs.iter().enumerate() {
        if let Some(cell) = paragraph.cell.filter(|cell| cell.table == table) {
            cells.entry((cell.row, cell.column)).or_default().push(at);
        }
    }
    let first = cells.values().flatten().min().copied()?;
    let last = cells.values().flatten().max().copied()?;
    for cell in cells.values() {
        name_cell(paragraphs, parts, cell);
    }
    Some(first..last + 1)
}

fn name_cell(paragraphs: &[OpenedParagraph], parts: &mut [Component], cell: &[usize]) {
    let printed: Vec<usize> = cell
        .iter()
        .copied()
        .filter(|at| paragraphs.get(*at).is_some_and(|p| !p.is_blank() && !p.boxed))
        .collect();
    let starts = |at: &usize| paragraphs.get(*at).is_some_and(|p| opening(&p.text).starts_with("noi nhan"));
    match printed.iter().position(starts) {
        Some(label) => {
            let (above, list) = printed.split_at(label);
            signatures(paragraphs, parts, above);
            recipients(parts, list);
        }
        None => signatures(paragraphs, parts, &printed),
    }
}

fn recipients(parts: &mut [Component], list: &[usize]) {
    for (place, at) in list.iter().enumerate() {
        put(parts, *at, if place == 0 { Component::RecipientsLabel } else { Component::Recipient });
    }
}

/// Authority, post, name, from above. What is in capitals without an authority is a post, and in the signatures of
/// minutes the part played in the meeting; what is last is the name.
fn signatures(paragraphs: &[OpenedParagraph], parts: &mut [Component], lines: &[usize]) {
    let signs = |at: &&usize| paragraphs.get(**at).is_some_and(|paragraph| !is_note(&paragraph.text));
    let lines: Vec<usize> = lines.iter().filter(signs).copied().collect();
    let text = |at: usize| paragraphs.get(at).map(|paragraph| paragraph.text.trim()).unwrap_or_default();
    let titles = lines.iter().take_while(|at| authority(text(**at)).is_some()).count();
    let mut parted = false;
    for (place, at) in lines.iter().enumerate() {
        let capital = paragraphs.get(*at).is_some_and(is_capital);
        let last = place + 1 == lines.len();
        let component = if place < titles {
            Component::SignAuthority
        } else if plays_a_part(text(*at)) && !parted {
            parted = true;
            Component::SignPart
        } else if parted || last && (place > titles || !capital) {
            Component::SignName
        } else {
            Component::SignTitle
        };
        put(parts, *at, component);
    }
}

/// A line beside the signature: in brackets, or one that certifies another's.
fn is_note(text: &str) -> bool {
    text.trim().starts_with('(') || opening(text).starts_with("xac nhan chu ky")
}

fn plays_a_part(text: &str) -> bool {
    let start = opening(text);
    let parts = ["thu ky", "chu toa", "nguoi ghi bien ban", "chu tri", "nguoi chu tri", "doan thu ky"];
    text.chars().count() < 45 && parts.iter().any(|words| start.starts_with(words))
}

/// The abbreviation of authority a line begins with, without its signs: `TM`, `KT`, `TL`, `TUQ`, `Q`.
pub(super) fn authority(text: &str) -> Option<&'static str> {
    const KNOWN: [&str; 5] = ["TM", "KT", "TL", "TUQ", "Q"];
    let mut words = text.split_whitespace();
    let first = words.next()?;
    words.next()?;
    let bare: String =
        first.chars().filter(|c| !matches!(c, '.' | '/' | '-' | ':')).collect::<String>().to_uppercase();
    let signed = first.contains(['.', '/']);
    // Without a sign, one letter is a word of its own and `TL` could be a name; the longer ones could not.
    KNOWN
        .into_iter()
        .find(|known| **known == bare && (signed || matches!(*known, "TM" | "KT" | "TUQ" | "TL")))
}

/// Signatures and recipients one below the other.
fn in_lines(
    paragraphs: &[OpenedParagraph],
    parts: &mut [Component],
    from: usize,
    label: usize,
) -> Range<usize> {
    let mut end = label + 1;
    put(parts, label, Component::RecipientsLabel);
    for (at, paragraph) in paragraphs.iter().enumerate().skip(label + 1) {
        let listed = paragraph.text.trim_start().starts_with(['-', '–']) || paragraph.label == "-";
        if !listed && !paragraph.is_blank() {
            break;
        }
        if listed {
            put(parts, at, Component::Recipient);
            end = at + 1;
        }
    }
    let before = signed_lines(paragraphs, parts, from, label);
    before.min(label)..end
}

/// The lines before `Nơi nhận` that are a signature: back to the last long or small-lettered one that is not a name.
fn signed_lines(paragraphs: &[OpenedParagraph], parts: &mut [Component], from: usize, label: usize) -> usize {
    let mut lines = vec![];
    for (at, paragraph) in paragraphs.iter().enumerate().take(label).skip(from).rev() {
        if paragraph.is_blank() {
            continue;
        }
        let short =
            paragraph.text.chars().count() < 50 && !paragraph.text.trim_end().ends_with(['.', ';', ':']);
        if !short || paragraph.cell.is_some() || lines.len() > 5 {
            break;
        }
        lines.insert(0, at);
    }
    let begins = lines.iter().position(|at| paragraphs.get(*at).is_some_and(is_capital));
    let lines = begins.and_then(|begins| lines.get(begins..)).unwrap_or_default();
    signatures(paragraphs, parts, lines);
    lines.first().copied().unwrap_or(label)
}
