//! Tokens: words, numbers and single marks of punctuation, with their place.
//!
//! Owns [`Token`] and the cutting; it knows no word of the language.

use crate::normalise::{Bytes, cut};
use crate::token_list::TokenList;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Starts with a letter.
    Word,
    /// Starts with a digit.
    Number,
    /// One mark.
    Mark,
}

/// A token of the matching copy: eight bytes, the length beside four flags.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    start: u32,
    rest: u32,
}

const NUMBER: u32 = 1;
const MARK: u32 = 2;
const CAPITAL: u32 = 4;
const SHOUTED: u32 = 8;
const FLAGS: u32 = 4;
const LONGEST: u32 = u32::MAX >> FLAGS;

impl Token {
    /// First byte, and length with flags.
    pub const fn parts(self) -> (u32, u32) {
        (self.start, self.rest)
    }

    /// A token of its parts.
    pub const fn of_parts(start: u32, rest: u32) -> Self {
        Self { start, rest }
    }

    /// First byte.
    pub const fn start(&self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    pub const fn end(&self) -> usize {
        self.start as usize + (self.rest >> FLAGS) as usize
    }

    /// Its bytes.
    pub const fn bytes(&self) -> Bytes {
        self.start()..self.end()
    }

    /// What it is.
    pub const fn kind(&self) -> TokenKind {
        match self.rest & (NUMBER | MARK) {
            NUMBER => TokenKind::Number,
            MARK => TokenKind::Mark,
            _ => TokenKind::Word,
        }
    }

    /// Whether the source has a capital here.
    pub const fn capital(&self) -> bool {
        self.rest & CAPITAL != 0
    }

    /// Whether the source has capitals only (two letters or more).
    pub const fn shouted(&self) -> bool {
        self.rest & SHOUTED != 0
    }
}

/// Cuts a stretch of text into tokens. `norm` and `source` are the aligned copies.
pub fn tokens(norm: &str, source: &str, at: &Bytes, out: &mut TokenList) {
    let slice = cut(norm, at);
    let mut chars = slice.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        if in_word(c) {
            let mut last = c;
            while let Some(&(next, d)) = chars.peek() {
                let lost = last.is_numeric() && begins_name(cut(source, &(at.start + next..at.end)));
                if lost || !in_word(d) && !joins(last, d, slice, next) {
                    break;
                }
                last = d;
                end = next + d.len_utf8();
                chars.next();
            }
        }
        out.push(token(source, at.start + start, at.start + end, c));
    }
}

/// Whether a character is a letter. Those of Vietnamese are known at a glance; to look one up takes some hundred steps.
pub fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ạ'..='ỹ') || c.is_alphabetic()
}

fn in_word(c: char) -> bool {
    is_letter(c) || c.is_numeric()
}

/// “4/2Đoàn thợ …”: a word that begins right after a number, the blank between them lost.
pub fn begins_name(after: &str) -> bool {
    let mut letters = after.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

fn token(source: &str, start: usize, end: usize, first: char) -> Token {
    let written = cut(source, &(start..end));
    let capital = written.chars().next().is_some_and(char::is_uppercase);
    let mut letters = written.chars().filter(|c| is_letter(*c));
    let shouted = capital && letters.clone().all(char::is_uppercase) && letters.nth(1).is_some();
    let kind = match first {
        c if c.is_numeric() => NUMBER,
        c if is_letter(c) => 0,
        _ => MARK,
    };
    let flags = kind | flag(capital, CAPITAL) | flag(shouted, SHOUTED);
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Token { start: number(start), rest: number(end - start).min(LONGEST) << FLAGS | flags }
}

const fn flag(set: bool, flag: u32) -> u32 {
    if set { flag } else { 0 }
}

/// Marks inside a token: `đ/c`, `12.460`, `PGS.TS`, `H'Ni`.
fn joins(last: char, mark: char, slice: &str, at: usize) -> bool {
    let next = cut(slice, &(at + mark.len_utf8()..slice.len())).chars().next();
    let Some(next) = next else { return false };
    match mark {
        '/' => next.is_alphanumeric() && (last.is_alphanumeric()),
        '\'' | '’' => last.is_alphabetic() && next.is_alphabetic(),
        ',' => last.is_numeric() && next.is_numeric(),
        '.' => {
            (last.is_numeric() && next.is_numeric())
                || (last.is_alphabetic() && next.is_alphabetic() && abbreviated(slice, at))
        }
        _ => false,
    }
}

/// Whether the word before a full stop is an abbreviation such as `TP`, `PGS`, `T`, `BS`.
fn abbreviated(slice: &str, at: usize) -> bool {
    let before = cut(slice, &(0..at));
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    matches!(
        word,
        "tp" | "pgs"
            | "gs"
            | "ts"
            | "ths"
            | "bs"
            | "t"
            | "tx"
            | "tt"
            | "bsckii"
            | "bscki"
            | "ks"
            | "ths.bs"
            | "v"
            | "h"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_known_at_a_glance_are_letters() {
        assert!(('\0'..=char::MAX).all(|c| is_letter(c) == c.is_alphabetic()));
    }
}
