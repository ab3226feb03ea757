//! The letterhead of a paper: the table, or the lines, in which the national or Party title stands.

use super::anatomy::{is_bold, is_capital, is_dashes, is_line, opening, put};
use super::component::Component;
use super::paper_type;
use crate::opened::{OpenedCell, OpenedParagraph};
use thuky_domain::text::fold;

/// A letterhead stands within the first paragraphs.
const REACH: usize = 40;

/// Marks the letterhead; gives the place after it.
pub(super) fn find(paragraphs: &[OpenedParagraph], parts: &mut [Component]) -> usize {
    let reach = paragraphs.len().min(REACH);
    let near = paragraphs.get(..reach).unwrap_or_default();
    let title = near.iter().position(|paragraph| !paragraph.boxed && title_of(&paragraph.text).is_some());
    match title.and_then(|at| near.get(at)).map(|paragraph| paragraph.cell) {
        Some(Some(cell)) => in_table(paragraphs, parts, cell),
        Some(None) => in_lines(near, parts, title.unwrap_or_default()),
        None => match near
            .iter()
            .find(|paragraph| is_number(&paragraph.text))
            .and_then(|paragraph| paragraph.cell)
        {
            Some(number) => in_table(paragraphs, parts, OpenedCell { column: usize::MAX, ..number }),
            None => 0,
        },
    }
}

/// Which title a line bears, however it is spelt.
fn title_of(text: &str) -> Option<Component> {
    let start = opening(text);
    if text.chars().count() > 60 {
        return None;
    }
    if start.starts_with("cong hoa xa hoi")
        || start.starts_with("chxhcn")
        || start.starts_with("cong hoa xhcn")
    {
        Some(Component::NationalTitle)
    } else {
        start.starts_with("dang cong san viet nam").then_some(Component::PartyTitle)
    }
}

/// A line that gives a number: `Số: 05/TB-UBND`.
fn is_number(text: &str) -> bool {
    let start = opening(text);
    let rest = start.strip_prefix("so").unwrap_or_default();
    rest.starts_with([':', ' ', '.', '…']) && text.chars().count() < 60 && start.contains(['/', '-'])
}

fn is_place_date(text: &str) -> bool {
    let start = opening(text);
    let date = start.contains("ngay") && start.contains("thang");
    text.chars().count() < 90 && (date || start.contains(", ") && start.matches('/').count() == 2)
}

/// The mark a line is, when it is one.
fn mark_of(text: &str) -> Option<Component> {
    match fold(text).trim_matches([' ', '.', ':']) {
        "mat" | "toi mat" | "tuyet mat" => Some(Component::SecrecyMark),
        "khan" | "thuong khan" | "hoa toc" | "khan cap" | "hoa toc hen gio" | "thuong khan cap" => {
            Some(Component::UrgencyMark)
        }
        _ => None,
    }
}

/// The table of the letterhead: the column of the title on one side, what is left of it on the other.
fn in_table(paragraphs: &[OpenedParagraph], parts: &mut [Component], title: OpenedCell) -> usize {
    let inside = |paragraph: &OpenedParagraph| paragraph.cell.is_some_and(|cell| cell.table == title.table);
    let all: Vec<usize> =
        paragraphs.iter().enumerate().filter(|(_, paragraph)| inside(paragraph)).map(|(at, _)| at).collect();
    let on_right = |at: &usize| {
        let column = paragraphs.get(*at).and_then(|paragraph| paragraph.cell).map_or(0, |cell| cell.column);
        if title.column == usize::MAX { column > 0 } else { column == title.column }
    };
    let (right, left): (Vec<usize>, Vec<usize>) = all.iter().partition(|at| on_right(at));
    for at in &right {
        if let Some(paragraph) = paragraphs.get(*at) {
            put(parts, *at, of_titles(paragraph));
        }
    }
    of_bodies(paragraphs, parts, &left);
    all.last().map_or(0, |at| at + 1)
}

fn of_titles(paragraph: &OpenedParagraph) -> Component {
    let start = opening(&paragraph.text);
    match title_of(&paragraph.text) {
        Some(title) => title,
        None if paragraph.is_blank() => {
            if is_line(paragraph) {
                Component::TitleLine
            } else {
                Component::Blank
            }
        }
        None if is_dashes(&paragraph.text) => Component::Aside,
        None if start.starts_with("doc lap") => Component::Motto,
        None if is_place_date(&paragraph.text) => Component::PlaceDate,
        None if is_number(&paragraph.text) => Component::Number,
        None => Component::Aside,
    }
}

/// Names of bodies down to the star, the line or the number; what is below the number belongs to it.
fn of_bodies(paragraphs: &[OpenedParagraph], parts: &mut [Component], column: &[usize]) {
    let mut names = vec![];
    let mut numbered = false;
    for at in column {
        let Some(paragraph) = paragraphs.get(*at) else { continue };
        let text = paragraph.text.trim();
        let component = match mark_of(text) {
            _ if paragraph.boxed && mark_of(text).is_none() => Component::Aside,
            Some(mark) => mark,
            None if paragraph.is_blank() => {
                if is_line(paragraph) {
                    Component::BodyLine
                } else {
                    Component::Blank
                }
            }
            None if matches!(text, "*" | "***" | "* * *") => Component::Star,
            None if is_dashes(text) => Component::Aside,
            None if is_number(text) => Component::Number,
            None if is_place_date(text) => Component::PlaceDate,
            None if numbered => {
                if is_letter_subject(text) {
                    Component::LetterSubject
                } else {
                    Component::Aside
                }
            }
            None => {
                names.push(*at);
                Component::SuperiorBody
            }
        };
        numbered |= component == Component::Number;
        put(parts, *at, component);
    }
    name_bodies(paragraphs, parts, &names);
}

fn is_letter_subject(text: &str) -> bool {
    let start = opening(text);
    start.starts_with("v/v") || start.starts_with("ve viec") || text.trim().starts_with(char::is_lowercase)
}

/// The last name is of the body that issues; a bold one just before it is its first line.
fn name_bodies(paragraphs: &[OpenedParagraph], parts: &mut [Component], names: &[usize]) {
    let Some((last, above)) = names.split_last() else { return };
    put(parts, *last, Component::IssuingBody);
    let between = above.get(1..).unwrap_or_default();
    for at in between.iter().rev() {
        if !paragraphs.get(*at).is_some_and(is_bold) {
            break;
        }
        put(parts, *at, Component::IssuingBody);
    }
}

/// A letterhead without a table: lines down to the type of the paper.
fn in_lines(near: &[OpenedParagraph], parts: &mut [Component], title: usize) -> usize {
    let mut names = vec![];
    let mut after = title + 1;
    for (at, paragraph) in near.iter().enumerate() {
        if at > title
            && (paper_type::named(&paragraph.text).is_some() && is_capital(paragraph) || at > title + 12)
        {
            break;
        }
        let component = match of_titles(paragraph) {
            Component::Aside if at < title && is_capital(paragraph) => {
                names.push(at);
                Component::SuperiorBody
            }
            Component::Aside | Component::Blank => continue,
            known => known,
        };
        put(parts, at, component);
        after = at + 1;
    }
    name_bodies(near, parts, &names);
    after
}
