//! Where clauses begin in a sentence: places at which the subject of a speech may stand.
//!
//! Owns the places. What stands there is read in `speech`.

use crate::lexicon::meetings::{MEETINGS, VISITS};
use crate::page::{Page, Tokens};
use crate::people::honorifics;
use crate::prelude::in_name;

/// Beginnings of clauses: the sentence's, and after its first commas.
pub fn candidates(page: &Page, at: &Tokens) -> Vec<usize> {
    const LINKS: [&str; 8] = [
        "tuy nhiên",
        "tuy vậy",
        "ngoài ra",
        "bên cạnh đó",
        "đồng thời",
        "cùng với đó",
        "song song đó",
        "mặt khác",
    ];
    let Some(at) = behind_quote(page, at) else { return vec![] };
    let first = page.first_word(&at);
    let first = first + if chapter(page, first) { 2 } else { 0 };
    let linked = page.any_phrase(first, &LINKS).map(|n| first + n).filter(|i| honorifics(page, *i) > 0);
    let agency = (first + 1..at.end.min(first + 4)).find(|i| page.word(*i) == "-" && page.shouted(first));
    let marks =
        (first..at.end.min(first + 70)).filter(|i| matches!(page.word(*i), "," | ":" | ";" | "”" | "\""));
    let commas = marks.filter(|i| !in_name(page, *i));
    let heard = (first..at.end.min(first + 9)).find(|i| page.word(*i) == "nghe" && page.word(first) != "sau");
    let event = |i| page.any_phrase(i, &MEETINGS).or_else(|| page.any_phrase(i, &VISITS));
    let events = (first..at.end.min(first + 14)).filter_map(|i| event(i).map(|n| i + n));
    let events = events
        .filter(|i| *i > first + 3 && (page.capital(*i) || honorifics(page, *i) > 0) && !page.is_mark(*i));
    let clauses = commas
        .map(|i| i + 1)
        .take(8)
        .chain(events)
        .chain(agency.map(|i| i + 1))
        .chain(linked)
        .chain(heard.map(|i| i + 1));
    let mut starts: Vec<usize> = std::iter::once(first).chain(clauses).filter(|i| *i < at.end).collect();
    starts.sort_unstable();
    starts
}

/// “IV. Chủ tịch kết luận:”: the number of a chapter.
/// “…”, ông A nói: of a sentence that begins with a quote what stands behind it, if it ends there.
fn behind_quote(page: &Page, at: &Tokens) -> Option<Tokens> {
    let quote = |i: usize, marks: [&str; 2]| marks.contains(&page.word(i));
    if !quote(at.start, ["“", "\""]) {
        return Some(at.clone());
    }
    let close = (at.start + 1..at.end).rev().find(|i| quote(*i, ["”", "\""]))?;
    Some(close + 1..at.end)
}

fn chapter(page: &Page, i: usize) -> bool {
    let roman = page.word(i).chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    roman && page.capital(i) && page.word(i + 1) == "."
}

/// Whether only an adverbial stands between the beginning of the sentence and token `i`.
pub fn opens_clause(page: &Page, i: usize, start: usize) -> bool {
    const ADVERBIALS: [&str; 20] = [
        "cụ thể",
        "liên quan",
        "dự kiến",
        "tại",
        "phát biểu",
        "kết luận",
        "thay mặt",
        "theo",
        "sau",
        "qua",
        "trên",
        "về",
        "đối với",
        "báo cáo",
        "trong",
        "từ",
        "ngoài ra",
        "bên cạnh đó",
        "đồng thời",
        "cùng với đó",
    ];
    let first = (start..i).find(|j| page.is_word(*j) && page.word(j + 1) != ")").unwrap_or(i);
    i <= first + 1 || page.any_phrase(first, &ADVERBIALS).is_some()
}
