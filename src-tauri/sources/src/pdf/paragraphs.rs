//! From the lines of pages to paragraphs: a line that reaches the right edge goes on in the next one, unless that one
//! is set in, begins a list item, or stands apart.

use super::lines::Line;

/// The edges of the text on a page.
#[derive(Clone, Copy)]
struct Edges {
    left: f64,
    right: f64,
}

/// As parts of the letter size: an indent, the room left at the right by a full line, the distance of lines.
const INDENT: f64 = 1.0;
const ROOM: f64 = 4.0;
const APART: f64 = 2.2;

/// The text of all pages, and whether page numbers were left out.
pub(super) fn text(pages: Vec<Vec<Line>>) -> (String, bool) {
    let mut out = String::new();
    let mut numbered = false;
    let mut before: Option<(Line, Edges)> = None;
    for mut page in pages {
        numbered |= without_number(&mut page);
        let edges = edges(&page);
        for (at, line) in page.into_iter().enumerate() {
            let goes_on = before.as_ref().is_some_and(|(last, edges)| goes_on(last, edges, &line, at == 0));
            if before.is_some() {
                out.push(if goes_on { ' ' } else { '\n' });
            }
            out.push_str(&line.text);
            before = Some((line, edges));
        }
    }
    out.push('\n');
    (out, numbered)
}

/// Takes the number away that stands alone at the top or the bottom of a page.
fn without_number(page: &mut Vec<Line>) -> bool {
    let number = |line: &Line| {
        let bare = line.text.trim_matches(['-', '–', ' ']);
        (1..=4).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit())
    };
    let count = page.len();
    let top = count > 1 && page.first().is_some_and(number);
    let bottom = count > 1 && page.last().is_some_and(number);
    if bottom {
        page.pop();
    }
    if top {
        page.remove(0);
    }
    top || bottom
}

/// The outermost edges that several lines share.
fn edges(page: &[Line]) -> Edges {
    let left = page.iter().map(|line| line.x).fold(f64::INFINITY, f64::min);
    let right = page.iter().map(|line| line.end).fold(f64::NEG_INFINITY, f64::max);
    Edges { left, right }
}

fn goes_on(last: &Line, edges: &Edges, next: &Line, new_page: bool) -> bool {
    let size = last.size.max(next.size);
    let full = last.end > edges.right - ROOM * size;
    let set_in = next.x > edges.left + INDENT * size && next.x > last.x + 0.2 * size;
    let apart = !new_page && last.y - next.y > APART * size;
    let columns = last.text.contains('\t') || next.text.contains('\t');
    full && !set_in
        && !apart
        && !columns
        && !begins_item(&next.text)
        && (last.size - next.size).abs() < 0.2 * size
}

/// `- …`, `1.2. …`, `a) …`, `II. …`.
fn begins_item(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    let label = first.trim_end_matches(['.', ')', '/']);
    let all = |kind: fn(char) -> bool| !label.is_empty() && label.chars().all(kind);
    let number = all(|c| c.is_ascii_digit() || c == '.') && label.len() <= 6;
    let letter = label.chars().count() == 1 && all(char::is_lowercase);
    let roman = all(|c| matches!(c, 'I' | 'V' | 'X'));
    matches!(first, "-" | "+" | "•" | "*" | "–" | "●" | "▪")
        || label.len() < first.len() && (number || letter || roman)
}
