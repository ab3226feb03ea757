//! Words written without their marks, as people type in a hurry: “nop truoc 5/6”.
//!
//! Owns the way back to the words the grammars know, by the phrases of the word lists, longest first. Only lines without
//! any mark are looked at; the source and its matching copy stay as they are.

use crate::lexicon::Phrases;
use crate::lexicon::plain::{ADDRESSES, OFTEN};
use crate::lexicon::{bodies, titles, verbs};
use crate::page::{Page, Tokens};
use std::collections::HashMap;
use std::sync::LazyLock;
use thuky_domain::text::fold;

/// Phrases by their first word without marks, longest first.
static KNOWN: LazyLock<HashMap<String, Vec<Known>>> = LazyLock::new(known);

struct Known {
    bare: Vec<String>,
    marked: Vec<Code>,
    /// Place of its list: earlier ones are likelier.
    rank: usize,
}

/// A word of the lists by its place among all of them, from 1; 0 for none. Two bytes, since there is one for each token.
pub type Code = u16;

/// Every word of the lists, in order.
static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(words);

/// The word that a code stands for.
pub fn word(code: Code) -> Option<&'static str> {
    WORDS.get(usize::from(code.checked_sub(1)?)).copied()
}

fn code(word: &str) -> Code {
    let found = WORDS.binary_search(&word).ok();
    found.and_then(|place| Code::try_from(place + 1).ok()).unwrap_or_default()
}

fn words() -> Vec<&'static str> {
    let addresses = ADDRESSES.iter().map(|(_, marked)| *marked);
    let mut words: Vec<_> =
        lists().into_iter().flat_map(Phrases::all).flatten().copied().chain(addresses).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// The words of the tokens that stand in lines without marks; empty when there are hardly any such lines.
pub fn restored(page: &Page) -> Vec<Code> {
    let long = |at: &&Tokens| (at.start..at.end).filter(|i| page.is_word(*i)).count() >= 4;
    let all = || page.sentences.iter().map(|s| &s.tokens);
    let (of, known) = (all().filter(long).count(), all().filter(|at| long(at) && bare(page, at)).count());
    let lines: Vec<&Tokens> = all().filter(|at| bare(page, at) && (known * 2 > of || long(at))).collect();
    let mut out = vec![];
    if known > 1 {
        out.resize(page.tokens.len(), 0);
        lines.into_iter().for_each(|at| restore(page, at, &mut out));
    }
    out
}

/// None of the words has a mark.
fn bare(page: &Page, at: &Tokens) -> bool {
    page.norm(at).chars().all(|c| c.is_ascii() || !c.is_alphabetic())
}

fn restore(page: &Page, at: &Tokens, out: &mut [Code]) {
    let mut i = at.start;
    while i < at.end {
        let words =
            address(page, i).map(|word| vec![word]).or_else(|| phrase(page, i, at.end)).unwrap_or_default();
        let length = words.len().max(1);
        out.iter_mut().skip(i).zip(words).for_each(|(slot, word)| *slot = word);
        i += length;
    }
}

/// “co Mai”, “chu Sau”: before a name the word addresses somebody.
fn address(page: &Page, i: usize) -> Option<Code> {
    let named = page.capital(i + 1) && !page.shouted(i + 1);
    let found = ADDRESSES.iter().find(|(bare, _)| *bare == page.word(i)).filter(|_| named);
    found.map(|(_, marked)| code(marked))
}

fn phrase(page: &Page, i: usize, end: usize) -> Option<Vec<Code>> {
    let list = KNOWN.get(page.word(i))?;
    let fits = |known: &&Known| {
        i + known.bare.len() <= end && known.bare.iter().enumerate().all(|(n, word)| page.word(i + n) == word)
    };
    list.iter().find(fits).map(|known| known.marked.clone())
}

fn lists() -> [&'static Phrases; 8] {
    [
        &OFTEN,
        &verbs::STRONG,
        &verbs::DOING,
        &verbs::ASKING,
        &verbs::ASSESSING,
        &titles::TITLES,
        &bodies::BODY,
        &bodies::UNIT_NOUNS,
    ]
}

fn known() -> HashMap<String, Vec<Known>> {
    let mut out: HashMap<String, Vec<Known>> = HashMap::new();
    for (rank, list) in lists().into_iter().enumerate() {
        for marked in list.all() {
            let bare: Vec<String> = marked.iter().map(|word| fold(word)).collect();
            let Some(first) = bare.first().cloned() else { continue };
            out.entry(first).or_default().push(Known {
                bare,
                marked: marked.iter().map(|word| code(word)).collect(),
                rank,
            });
        }
    }
    let order = |known: &Known| (std::cmp::Reverse(known.bare.len()), known.rank, known.marked.clone());
    out.values_mut().for_each(|list| list.sort_by_cached_key(order));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_without_marks_are_known_by_the_phrases_they_stand_in() {
        let page =
            Page::new("to dien thay bong den, nop bao cao truoc thu sau\nco Mai lap ke hoach thi dua\n");
        let words: Vec<&str> = (0..page.tokens.len()).map(|i| page.word(i)).collect();
        let text = words.join(" ");
        assert!(text.contains("nộp báo cáo trước thứ sáu"), "{text}");
        assert!(text.contains("cô mai lập kế hoạch"), "{text}");
    }

    #[test]
    fn a_text_with_marks_stays_as_it_is() {
        let page = Page::new("Tổ điện thay bóng đèn\nNop bao cao truoc thu sau\n");
        assert_eq!(page.word(page.tokens.len() - 1), "sau");
    }
}
