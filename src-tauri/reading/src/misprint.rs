//! Misprinted words: two written as one, one written twice.
//!
//! Owns when a word cannot be meant as it stands. A joined word must have no shape of a syllable, and part into two
//! that have it in one way only; names, foreign words and abbreviations are let alone.

use crate::corrections::correction;
use crate::draft::{Correction, CorrectionKind};
use crate::page::{Page, Sentence};
use crate::syllable::{is_marked, is_syllable};

/// The misprints of a sentence.
pub fn misprints(page: &Page, sentence: &Sentence, out: &mut Vec<Correction>) {
    for i in sentence.tokens.clone() {
        let found = joined(page, i).or_else(|| figure_joined(page, i)).or_else(|| mark_joined(page, i));
        out.extend(found.or_else(|| doubled(page, i).filter(|_| i + 1 < sentence.tokens.end)));
    }
}

/// “đốcgiải”.
fn joined(page: &Page, i: usize) -> Option<Correction> {
    let word = page.word(i);
    let small = || page.source(&(i..i + 1)).chars().all(char::is_lowercase);
    if word.len() <= 5 || !page.is_word(i) || !is_marked(word) || !small() || is_syllable(word) {
        return None;
    }
    let borders = word.char_indices().map(|(border, _)| border).skip(2);
    let mut ways = borders.filter_map(|border| {
        let (left, right) = word.split_at_checked(border)?;
        let both = right.chars().nth(1).is_some() && is_syllable(left) && is_syllable(right);
        both.then_some(border)
    });
    let (border, None) = (ways.next()?, ways.next()) else { return None };
    spaced(page, i..i + 1, border)
}

/// “quyết7/8”.
fn figure_joined(page: &Page, i: usize) -> Option<Correction> {
    let word = page.word(i);
    let border = word.find(|c: char| c.is_ascii_digit()).filter(|_| page.is_word(i) && !page.capital(i))?;
    let (left, right) = word.split_at_checked(border)?;
    let number = right.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '.' | ','));
    let told = left.chars().nth(2).is_some() && is_marked(left) && is_syllable(left);
    if number && told { spaced(page, i..i + 1, border) } else { None }
}

/// “Ngoài ra,các”, “huynh.Ngoài”: a mark with no blank after it.
fn mark_joined(page: &Page, i: usize) -> Option<Correction> {
    let before = i.checked_sub(1)?;
    let syllable =
        |j: usize| page.is_word(j) && page.word(j).chars().nth(1).is_some() && is_syllable(page.word(j));
    let ends = match page.word(i) {
        "," | ";" | ":" => true,
        "." => page.capital(i + 1) && !page.capital(before),
        _ => false,
    };
    let touching = || page.touches_next(before) && page.touches_next(i);
    if !(ends && touching() && syllable(before) && syllable(i + 1)) {
        return None;
    }
    spaced(page, before..i + 2, page.word(before).len() + 1)
}

/// The correction that puts a blank at a byte of the words.
fn spaced(page: &Page, tokens: std::ops::Range<usize>, border: usize) -> Option<Correction> {
    let at = page.bytes(&tokens);
    let (left, right) = page.text.source(&at).split_at_checked(border)?;
    let sentence = format!("“{left}” và “{right}” viết liền nhau, thiếu dấu cách.");
    Some(correction(page, &at, format!("{left} {right}"), CorrectionKind::MissingSpace, sentence))
}

/// Words that never stand twice on purpose.
const NEVER_TWICE: [&str; 16] = [
    "của", "và", "các", "những", "được", "là", "tại", "đã", "sẽ", "này", "thì", "mà", "trên", "theo", "với",
    "do",
];

/// “của của”.
fn doubled(page: &Page, i: usize) -> Option<Correction> {
    let word = page.word(i);
    let same = NEVER_TWICE.contains(&word) && page.word(i + 1) == word && !page.capital(i + 1);
    same.then(|| {
        let at = page.bytes(&(i..i + 2));
        let once = page.source(&(i..i + 1)).to_owned();
        let sentence = format!("Từ “{word}” viết hai lần.");
        correction(page, &at, once, CorrectionKind::DoubledWord, sentence)
    })
}
