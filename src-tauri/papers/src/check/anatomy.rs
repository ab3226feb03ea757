//! The anatomy of a paper: which component each of its paragraphs is, told from words and places, never from styles,
//! so that a component is known however wrongly it is set. Each step looks at a paragraph once.

use super::component::Component;
use super::marker::{Marker, marker};
use super::{closing_part, head, paper_type};
use crate::opened::{Alignment, OpenedPaper, OpenedParagraph};
use thuky_domain::text::fold;

/// How many of a text's characters tell what it is.
const OPENING: usize = 80;

/// The components of the paragraphs of a paper, one for each.
pub(super) fn dissect(paper: &OpenedPaper) -> Vec<Component> {
    let paragraphs = &paper.paragraphs;
    let mut parts: Vec<Component> = paragraphs.iter().map(first_guess).collect();
    let after_head = head::find(paragraphs, &mut parts);
    let after_title = title(paragraphs, &mut parts, after_head);
    let closing = closing_part::find(paragraphs, &mut parts, after_title);
    let text_end = closing.as_ref().map_or(paragraphs.len(), |closing| closing.start);
    let annex_from = closing.map_or(after_title, |closing| closing.end);
    let annex = annexes(paragraphs, &mut parts, annex_from);
    text(paragraphs, &mut parts, after_title..text_end.min(annex));
    parts
}

fn first_guess(paragraph: &OpenedParagraph) -> Component {
    match paragraph {
        _ if paragraph.boxed => Component::Aside,
        _ if paragraph.is_blank() => Component::Blank,
        _ if paragraph.cell.is_some() => Component::Table,
        _ if paragraph.pictured && paragraph.text.trim().is_empty() => Component::Aside,
        _ => Component::Body,
    }
}

/// The first words of a text, folded.
pub(super) fn opening(text: &str) -> String {
    fold(&text.chars().take(OPENING).collect::<String>())
}

/// Whether everything seen is in capitals.
pub(super) fn is_capital(paragraph: &OpenedParagraph) -> bool {
    paragraph.text.chars().any(char::is_alphabetic)
        && paragraph.printed().all(|run| run.letters.capitals || !run.text.chars().any(char::is_lowercase))
}

/// Whether all letters are bold.
pub(super) fn is_bold(paragraph: &OpenedParagraph) -> bool {
    paragraph.printed().all(|run| run.letters.bold)
}

/// Whether a paragraph prints nothing but a line.
pub(super) fn is_line(paragraph: &OpenedParagraph) -> bool {
    let look = &paragraph.look;
    paragraph.is_blank() && (look.line_above || look.line_below || !paragraph.lines.is_empty())
}

/// Nothing but dashes.
pub(super) fn is_dashes(text: &str) -> bool {
    let text = text.trim();
    text.chars().count() >= 3 && text.chars().all(|c| matches!(c, '-' | '–' | '—' | '_' | '─'))
}

/// Finds type and subject from a place on; gives the place after them.
fn title(paragraphs: &[OpenedParagraph], parts: &mut [Component], from: usize) -> usize {
    let printed = |(_, part): &(usize, &Component)| **part == Component::Body;
    let candidates: Vec<usize> =
        parts.iter().enumerate().skip(from).filter(printed).map(|(at, _)| at).take(3).collect();
    let is_type = |at: &&usize| {
        paragraphs.get(**at).is_some_and(|paragraph| {
            paper_type::named(&paragraph.text).is_some()
                && (is_capital(paragraph)
                    || is_bold(paragraph)
                    || paragraph.look.alignment == Alignment::Centre)
        })
    };
    let Some(at) = candidates.iter().find(is_type).copied() else { return from };
    put(parts, at, Component::PaperType);
    subject(paragraphs, parts, at + 1)
}

/// The subject goes on while lines are centred and bold, to the line or the dashes below it.
fn subject(paragraphs: &[OpenedParagraph], parts: &mut [Component], from: usize) -> usize {
    let mut after = from;
    let mut begun = false;
    for (at, paragraph) in paragraphs.iter().enumerate().skip(from).take(12) {
        if paragraph.cell.is_some() || paragraph.boxed {
            break;
        }
        if is_line(paragraph) || is_dashes(&paragraph.text) {
            put(parts, at, if paragraph.is_blank() { Component::SubjectLine } else { Component::Dashes });
            return at + 1;
        }
        let like = is_bold(paragraph) && paragraph.look.alignment == Alignment::Centre;
        if paragraph.is_blank() {
            continue;
        }
        if begun && !like || !begun && !is_subject(paragraph) {
            break;
        }
        begun = true;
        put(parts, at, Component::Subject);
        after = at + 1;
    }
    after
}

fn is_subject(paragraph: &OpenedParagraph) -> bool {
    let start = opening(&paragraph.text);
    let begins_text =
        ["can cu", "- can cu", "kinh gui", "thoi gian"].iter().any(|words| start.starts_with(words));
    let looks = is_bold(paragraph) || paragraph.look.alignment == Alignment::Centre;
    looks && !begins_text && paragraph.text.chars().count() < 600 && marker(paragraph).is_none()
}

/// Marks the annexes after a place; gives where the first begins.
fn annexes(paragraphs: &[OpenedParagraph], parts: &mut [Component], from: usize) -> usize {
    let mut first = paragraphs.len();
    let mut heading = false;
    for (at, paragraph) in paragraphs.iter().enumerate().skip(from) {
        let start = opening(&paragraph.text);
        let part = parts.get(at).copied().unwrap_or(Component::Blank);
        if part != Component::Body {
            heading &= part == Component::Blank;
        } else if is_annex_label(&start) {
            first = first.min(at);
            heading = true;
            put(parts, at, Component::AnnexLabel);
        } else if first < at {
            let component = annex_part(paragraph, &start, heading);
            heading &= component != Component::AnnexText;
            put(parts, at, component);
        }
    }
    first
}

fn is_annex_label(start: &str) -> bool {
    start.strip_prefix("phu luc").is_some_and(|rest| {
        let rest = rest.trim_start().trim_end_matches(['.', ':']);
        rest.is_empty() || rest.len() <= 5 && rest.chars().all(|c| c.is_ascii_digit() || "ivxlc".contains(c))
    })
}

fn annex_part(paragraph: &OpenedParagraph, start: &str, heading: bool) -> Component {
    if start.starts_with("(kem theo") || start.starts_with("(ban hanh kem theo") {
        return Component::AnnexNote;
    }
    let title = heading && (is_capital(paragraph) || is_bold(paragraph)) && marker(paragraph).is_none();
    if title { Component::AnnexTitle } else { Component::AnnexText }
}

/// Tells the kinds of paragraphs of the running text.
fn text(paragraphs: &[OpenedParagraph], parts: &mut [Component], within: std::ops::Range<usize>) {
    let mut bases = true;
    for (at, paragraph) in paragraphs.iter().enumerate().take(within.end).skip(within.start) {
        if parts.get(at) != Some(&Component::Body) {
            continue;
        }
        let component = text_part(paragraph, bases);
        bases &= matches!(component, Component::Basis | Component::Addressee | Component::Body) && bases;
        bases &= component != Component::Body || at < within.start + 3;
        put(parts, at, component);
    }
}

fn text_part(paragraph: &OpenedParagraph, bases: bool) -> Component {
    let start = opening(&paragraph.text);
    let bare = start.trim_start_matches(['-', '–', ' ']);
    if bases
        && (bare.starts_with("can cu ")
            || bare.starts_with("theo de nghi ")
            || bare.starts_with("xet de nghi "))
    {
        return Component::Basis;
    }
    if start.starts_with("(*)") || start.starts_with("ghi chu:") {
        return Component::Table;
    }
    if start.starts_with("kinh gui") || start.starts_with("kinh trinh") {
        return Component::Addressee;
    }
    match marker(paragraph) {
        Some(Marker::Chapter) if paragraph.text.chars().count() < 40 => Component::Chapter,
        Some(Marker::Division) if paragraph.text.chars().count() < 120 => Component::Division,
        Some(Marker::Article(_)) => Component::Article,
        Some(Marker::Roman(..)) => Component::Roman,
        _ => Component::Body,
    }
}

/// Names a paragraph.
pub(super) fn put(parts: &mut [Component], at: usize, component: Component) {
    if let Some(part) = parts.get_mut(at) {
        *part = component;
    }
}
