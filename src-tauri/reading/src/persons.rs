//! Persons who are told to do something: by rank or honorific and name, each with his office.
//!
//! Owns where they begin and end before a task. What they have to do is read in `asked`; lists of people are read in
//! `people`.

use crate::lexicon::bodies::BODY;
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::COMPOUNDS;
use crate::onset::{does, does_outside_name};
use crate::page::{Page, Tokens};
use crate::people::{NameContext, honorifics, name_at, office_end};

/// “Thượng tá A kiểm tra …”: a person by rank or honorific and name.
pub fn begins_named(page: &Page, i: usize) -> bool {
    let n = honorifics(page, i);
    n > 0 && addressed_name(page, i + n, i + n + 6).is_some()
}

/// A name after an honorific; a single syllable is a given name.
fn addressed_name(page: &Page, i: usize, end: usize) -> Option<usize> {
    if TITLES.at(page, i).is_some_and(|n| n > 1) {
        return None;
    }
    let doing = does(page, i + 1) || page.is_mark(i + 1);
    let given = page.is_word(i)
        && page.capital(i)
        && !page.capital(i + 1)
        && BODY.at(page, i).is_none_or(|n| n == 1 && doing);
    name_at(page, i, end, NameContext::Addressed)
        .or_else(|| (given && i < end && !page.shouted(i)).then_some(1))
}

/// “Ông A - Phó Giám đốc”, “đ/c B và đ/c C”, “cô D (tổ trưởng)”: the ends of the last name and of its office.
pub fn persons(page: &Page, at: &Tokens) -> Option<(usize, usize)> {
    let first = at.start + honorifics(page, at.start);
    let name = first + addressed_name(page, first, at.end)?;
    let after = office_after(page, name, at.end);
    let joined = matches!(page.word(after), "," | "và" | "cùng") && begins_named(page, after + 1);
    joined.then(|| persons(page, &(after + 1..at.end))).flatten().or(Some((name, after)))
}

/// The token after the offices that follow a name after a mark or in parentheses.
fn office_after(page: &Page, name: usize, end: usize) -> usize {
    let marked = matches!(page.word(name), "," | "-");
    let office = marked.then(|| office_end(page, name + 1, end)).flatten();
    let head = name + 1 + TITLES.at(page, name + 1).unwrap_or(0);
    let verb = |i: &usize| does_outside_name(page, *i) && COMPOUNDS.at(page, i - 1).is_none();
    let office = office.map(|stop| (head..stop).find(verb).unwrap_or(stop));
    let further = |stop: &usize| page.word(*stop) == "," && TITLES.at(page, stop + 1).is_some_and(|n| n > 1);
    match office {
        Some(stop) if further(&stop) => office_after(page, stop, end),
        office => office.unwrap_or_else(|| page.after_remark(name, end.min(name + 16))),
    }
}
