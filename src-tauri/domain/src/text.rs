//! Vietnamese text: one normal form to keep, one folded form to compare and to search.
//!
//! What the user wrote is kept as NFC and never rewritten; folding is only ever used for matching.

use std::borrow::Cow;
use std::sync::LazyLock;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The text in NFC, with the Icelandic eth (U+00D0, U+00F0), a common typing fault, turned into đ.
#[must_use]
pub fn nfc(text: &str) -> String {
    composed(text).into_owned()
}

/// The text as [`nfc`] makes it, and the very text where it is so already, as nearly every one is: a large one is not copied.
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    let normal = || is_nfc_quick(text.chars()) == IsNormalized::Yes;
    if text.chars().all(is_plain) || (normal() && !text.contains(['\u{D0}', '\u{F0}'])) {
        return Cow::Borrowed(text);
    }
    text.nfc()
        .map(|c| match c {
            '\u{D0}' => 'Đ',
            '\u{F0}' => 'đ',
            other => other,
        })
        .collect()
}

/// Letters and marks of ordinary Vietnamese text: NFC leaves them alone whatever stands beside them, and none is an eth.
/// Nearly every text is made of nothing else, and is then known to be composed at a glance.
const fn is_plain(c: char) -> bool {
    !matches!(c, '\u{D0}' | '\u{F0}')
        && matches!(c, '\0'..'\u{300}' | '\u{1EA0}'..='\u{1EF9}' | '\u{2010}'..='\u{2027}')
}

/// The text as people would type it in a hurry: lower case, no marks, đ as d, single spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = Folded { text: String::with_capacity(text.len()), gap: false };
    for c in text.chars() {
        match latin(c) {
            Some(bare) => folded.push(bare),
            None => folded.push_parts(c),
        }
    }
    folded.text
}

/// The one letter that a letter of Latin script folds to, looked up; none where it is not one, or not Latin.
fn latin(c: char) -> Option<char> {
    /// Of the letters of Latin script up to U+024F, then those from U+1EA0 that Vietnamese adds.
    static LETTERS: LazyLock<Vec<Option<char>>> =
        LazyLock::new(|| ('\0'..='\u{24F}').chain('\u{1EA0}'..='\u{1EF9}').map(alone).collect());
    match c {
        _ if c.is_ascii() => Some(c.to_ascii_lowercase()),
        '\u{C0}'..='\u{24F}' => *LETTERS.get(c as usize)?,
        '\u{1EA0}'..='\u{1EF9}' => *LETTERS.get(c as usize - 0x1EA0 + 0x250)?,
        _ => None,
    }
}

/// What a character folds to when that is one character.
fn alone(c: char) -> Option<char> {
    let mut folded = Folded { text: String::new(), gap: false };
    folded.push_parts(c);
    let mut letters = folded.text.chars();
    letters.next().filter(|_| letters.next().is_none())
}

/// A folded text as it grows.
struct Folded {
    text: String,
    /// White space came since the last letter.
    gap: bool,
}

impl Folded {
    /// A letter, taken apart.
    fn push_parts(&mut self, c: char) {
        decompose_canonical(c, |part| self.push_bare(part));
    }

    /// A part of a composed letter: its marks are dropped, wherever they stand.
    fn push_bare(&mut self, part: char) {
        if !is_combining_mark(part) {
            part.to_lowercase().for_each(|c| self.push(if c == 'đ' || c == 'ð' { 'd' } else { c }));
        }
    }

    fn push(&mut self, c: char) {
        if c.is_whitespace() {
            self.gap = !self.text.is_empty();
            return;
        }
        if std::mem::take(&mut self.gap) {
            self.text.push(' ');
        }
        self.text.push(c);
    }
}

/// The first `limit` characters in one line, with an ellipsis when there were more.
#[must_use]
pub fn shortened(text: &str, limit: usize) -> String {
    let line = one_spaced(text);
    match line.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", line.split_at(end).0.trim_end()),
        None => line,
    }
}

/// Runs of white space become one space; none at the ends.
#[must_use]
pub fn one_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text ready to be kept in a single-line field: NFC, no control or invisible characters, single spaces.
#[must_use]
pub fn line(text: &str) -> String {
    if is_tidy(text) {
        return text.to_owned();
    }
    let visible: String =
        nfc(text).chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !invisible(*c)).collect();
    one_spaced(&visible)
}

/// Whether [`line`] would leave the text as it is, as far as that is seen at a glance.
fn is_tidy(text: &str) -> bool {
    let mut before = ' ';
    let tidy = text.chars().all(|c| {
        let spaced = if c == ' ' { before != ' ' } else { !c.is_whitespace() };
        before = c;
        spaced && is_shown(c)
    });
    tidy && !text.ends_with(' ')
}

/// A plain character that a page shows.
fn is_shown(c: char) -> bool {
    matches!(c, ' '..='~') || (is_plain(c) && !c.is_control() && !invisible(c))
}

/// Text ready to be kept in a field of several lines: as [`line`], but line ends stay.
#[must_use]
pub fn paragraphs(text: &str) -> String {
    if is_ordinary(text) || text.chars().all(stays) {
        return text.to_owned();
    }
    let unified = nfc(text).replace("\r\n", "\n").replace('\r', "\n");
    unified.chars().filter(|c| (*c == '\n' || *c == '\t' || !c.is_control()) && !invisible(*c)).collect()
}

/// Whether a character stays as it is in [`paragraphs`], whatever stands beside it.
fn stays(c: char) -> bool {
    is_shown(c) || matches!(c, '\n' | '\t')
}

/// Whether every character [`stays`], seen by its bytes and without a branch, which is much quicker in a long text than taking
/// the characters one by one. Of some texts with a rare character it says no though every one stays.
fn is_ordinary(text: &str) -> bool {
    let bytes = text.as_bytes();
    let after = |n| bytes.get(n..).unwrap_or_default().iter();
    let begun = bytes.iter().zip(after(1)).zip(after(2));
    begun.fold(true, |ordinary, ((a, b), c)| ordinary & !begins_odd(*a, *b, *c))
        && text.chars().rev().take(2).all(stays)
}

/// Whether these bytes begin a character that may not stay: a control, U+0080 to U+00BF, an eth, or none of what [`is_plain`]
/// has beyond U+00FF.
const fn begins_odd(a: u8, b: u8, c: u8) -> bool {
    let control = (a < b' ') & (a != b'\n') & (a != b'\t') | (a == 0x7F);
    let beyond = (a == 0xC2) | (a >= 0xCC) & (a != 0xE1) & (a != 0xE2);
    let eth = (a == 0xC3) & ((b == 0x90) | (b == 0xB0));
    let vietnamese = (b == 0xBA) & (c >= 0xA0) | (b == 0xBB) & (c <= 0xB9);
    let dash_or_quote = (b == 0x80) & (c >= 0x90) & (c <= 0xA7);
    control | beyond | eth | (a == 0xE1) & !vietnamese | (a == 0xE2) & !dash_or_quote
}

/// Zero-width, directional and non-character code points: they hide text or reorder it, and no keyboard types them.
fn invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// The first letter in upper case, the rest as it is.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), letters.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_forgets_marks_case_and_the_bar_of_d() {
        assert_eq!(fold("Đường  Nguyễn Thị Ánh\u{a0}Tuyết"), "duong nguyen thi anh tuyet");
        assert_eq!(fold("Nguye\u{302}\u{303}n"), "nguyen");
        assert_eq!(fold(" \u{301}\tỦY  BAN\n"), "uy ban");
        assert_eq!(fold("İ각Ð ǅ"), "i\u{1100}\u{1161}\u{11a8}d ǆ");
    }

    #[test]
    fn a_letter_looked_up_folds_as_one_taken_apart() {
        for c in ('\0'..='\u{24F}').chain('\u{1EA0}'..='\u{1EF9}').filter(|c| !c.is_whitespace()) {
            let mut apart = Folded { text: String::new(), gap: false };
            apart.push_parts(c);
            assert_eq!(fold(&c.to_string()), apart.text, "{c:?}");
        }
    }

    #[test]
    fn a_tidy_line_is_one_that_tidying_leaves_alone() {
        for text in ["", "a", "Đồng chí Lê Ánh – “số 7”…", "ghi nhớ: 15/11"] {
            assert!(is_tidy(text), "{text}");
        }
        for text in
            [" a", "a ", "a  b", "a\tb", "a\u{a0}b", "e\u{302}", "\u{d0}", "a\u{ad}b", "\u{200b}", "a\u{85}"]
        {
            assert!(!is_tidy(text), "{text:?}");
        }
    }

    #[test]
    fn a_text_taken_for_ordinary_has_no_character_that_changes() {
        for c in '\0'..=char::MAX {
            for text in [format!("{c}"), format!("{c}b"), format!("a{c}"), format!("a{c}bc")] {
                assert!(!is_ordinary(&text) || stays(c), "{text:?}");
            }
        }
        assert!(is_ordinary("Đồng chí Lê Ánh – “số 7”…\n\tGhi nhớ: ưu, ỹ, Ỹ, ă"));
    }

    #[test]
    fn eth_becomes_the_vietnamese_letter() {
        assert_eq!(nfc("Ð\u{f0}"), "Đđ");
    }

    #[test]
    fn a_line_hides_nothing() {
        assert_eq!(line(" Lê\u{202e}\n Văn\u{0}A "), "Lê Văn A");
        assert_eq!(paragraphs("a\r\nb\u{7}\u{200b}"), "a\nb");
    }
}
