//! A line of notes in columns parted by strokes or dashes: “tổ may / may nốt 29 bộ / trước 20.12”.
//!
//! Owns the cutting and which column is which: who, what, until when, in any order. What becomes of it is up to `notes`.

use crate::bodies::begins_unit;
use crate::errand::{Errand, heading, verbal};
use crate::lexicon::verbs::STRONG;
use crate::page::{Page, Tokens};

/// The columns of a line, if it has any.
#[derive(Clone, Debug)]
pub struct Columns {
    /// Who and what.
    pub errand: Errand,
    /// Until when: the last column, when it is neither who nor what.
    pub due: Option<Tokens>,
}

/// A cell with more words than this explains the task and tells no day.
const LONGEST_DUE: usize = 10;

/// Reads a line in columns: one of them is nothing but people or units.
pub fn columns(page: &Page, at: &Tokens) -> Option<Columns> {
    let cells = cells(page, at);
    let led = cells.iter().position(|cell| owner(page, cell).is_some()).filter(|_| cells.len() > 1)?;
    let (lead, along) = owner(page, cells.get(led)?)?;
    let mut rest = cells.iter().enumerate().filter(|(n, _)| *n != led).map(|(_, cell)| cell.clone());
    let task = rest.next().filter(|task| task.clone().filter(|i| page.is_word(*i)).count() > 1)?;
    let last = rest.next_back().filter(|cell| cell.len() <= LONGEST_DUE);
    let sure = cells.len() > 2 || verbal(page, task.start);
    sure.then_some(Columns { errand: Errand { lead, along, task, pointed: true }, due: last })
}

/// “HC-TV phối hợp Tổ chức biểu diễn”: who leads, and who works along.
fn owner(page: &Page, cell: &Tokens) -> Option<(Vec<Tokens>, Option<Tokens>)> {
    let with = page.find(cell, &["phối hợp với", "phối hợp", "cùng với", "cùng", "p/h"]);
    let lead = cell.start..with.as_ref().map_or(cell.end, |m| m.start);
    let unit = || {
        let words = lead.len() <= 5 && lead.clone().all(|i| page.is_word(i) || page.is_number(i));
        let named = begins_unit(page, lead.start) && STRONG.at(page, lead.start).is_none();
        (words && named).then(|| vec![lead.clone()])
    };
    Some((heading(page, &lead).or_else(unit)?, with.map(|m| m.end..cell.end)))
}

/// Cut at “/”, “|” and tabs that stand alone; else at dashes between blanks.
fn cells(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let strokes =
        cut(page, at, |i| matches!(page.word(i), "/" | "|") && !page.touches_next(i) || tabbed(page, i));
    if strokes.len() > 1 { strokes } else { cut(page, at, |i| page.word(i) == "-" && spaced(page, i)) }
}

fn cut(page: &Page, at: &Tokens, parts: impl Fn(usize) -> bool) -> Vec<Tokens> {
    let mut out = page.pieces(at, |_, i| parts(i).then(|| usize::from(page.is_mark(i))));
    out.retain(|cell| !cell.is_empty());
    out
}

fn spaced(page: &Page, i: usize) -> bool {
    i > 0 && !page.touches_next(i) && !page.touches_next(i - 1)
}

/// A tab stands before the token.
fn tabbed(page: &Page, i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|b| page.tokens.get(b));
    let between = before.zip(page.tokens.get(i)).map(|(a, b)| a.end()..b.start());
    between.is_some_and(|gap| page.text.source(&gap).contains('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(line: &str) -> Option<(String, String, String)> {
        let page = Page::new(line);
        let found = columns(&page, &(0..page.tokens.len()))?;
        let lead: Vec<&str> = found.errand.lead.iter().map(|at| page.source(at)).collect();
        let due = found.due.map_or(String::new(), |at| page.source(&at).to_owned());
        Some((lead.join(" | "), page.source(&found.errand.task).to_owned(), due))
    }

    fn cells(lead: &str, task: &str, due: &str) -> Option<(String, String, String)> {
        Some((lead.to_owned(), task.to_owned(), due.to_owned()))
    }

    #[test]
    fn columns_parted_by_strokes_say_who_what_and_until_when() {
        assert_eq!(
            told("tổ may / may nốt 29 bộ / trước 20.12"),
            cells("tổ may", "may nốt 29 bộ", "trước 20.12")
        );
        let remark = "dọn cả kho men lẫn kho củi rồi mới được khóa cửa sau";
        assert_eq!(told(&format!("tổ may / may nốt 29 bộ / {remark}")), cells("tổ may", "may nốt 29 bộ", ""));
        assert_eq!(
            told("làm pano cổng chính - a Hùng - 15/3"),
            cells("a Hùng", "làm pano cổng chính", "15/3")
        );
    }

    #[test]
    fn a_dash_inside_a_sentence_parts_no_columns() {
        assert_eq!(told("xe hỏng - chờ gara báo giá"), None);
    }
}
