//! The source text and its matching twin.
//!
//! Owns [`Text`]: the NFC source, a copy for matching that is aligned with it byte for byte (lower case, one
//! kind of space and dash, one placement of tone marks) and the way from bytes to characters. It never
//! changes what is shown: values are always cut from the source.

use crate::draft::{Confidence, Extract, TextSpan};
use std::borrow::Cow;
use std::ops::Range;
use thuky_domain::text::{composed, one_spaced};

/// A text with single spaces and without the marks of Markdown: stresses, and the hashes of heading lines.
fn without_marks(shown: &str) -> String {
    let plain = if shown.contains("**") { Cow::Owned(shown.replace("**", "")) } else { Cow::Borrowed(shown) };
    if !plain.contains("\n#") {
        return one_spaced(&plain);
    }
    let lines = plain.lines().map(|line| line.trim_start_matches('#'));
    one_spaced(&lines.collect::<Vec<_>>().join(" "))
}

/// Byte range in both copies.
pub type Bytes = Range<usize>;

const BLOCK: usize = 64;

/// Source and matching copy, aligned byte for byte.
pub struct Text<'t> {
    /// The NFC source: the text that was handed in, where that is in NFC.
    pub source: Cow<'t, str>,
    /// The copy that rules look at.
    pub norm: String,
    blocks: Vec<u32>,
}

impl<'t> Text<'t> {
    /// Prepares a text.
    pub fn new(text: &'t str) -> Self {
        let source = composed(text);
        let norm = unwrapped(&source, unmarked(old_tones(&matching(&source))));
        let blocks = blocks(&source);
        Self { source, norm, blocks }
    }

    /// The same with a source of its own.
    #[cfg(test)]
    pub fn kept(self) -> Text<'static> {
        Text { source: Cow::Owned(self.source.into_owned()), norm: self.norm, blocks: self.blocks }
    }

    /// The matching copy of a range.
    pub fn norm(&self, at: &Bytes) -> &str {
        cut(&self.norm, at)
    }

    /// The source of a range.
    pub fn source(&self, at: &Bytes) -> &str {
        cut(&self.source, at)
    }

    /// The range without white space and loose punctuation at its ends.
    pub fn trim(&self, at: &Bytes) -> Bytes {
        let slice = self.source(at);
        let loose = |c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '-' | '–' | '…' | '!' | '*' | '\u{200b}')
        };
        let start = self.source.floor_char_boundary(at.start.min(self.source.len()));
        let left = slice.len() - slice.trim_start_matches(|c| loose(c) || c == '#').len();
        let right = slice.trim_end_matches(loose).len().max(left);
        start + left..start + right
    }

    /// The range without the blanks at its ends.
    pub fn trim_blanks(&self, at: &Bytes) -> Bytes {
        let slice = self.source(at);
        let start = at.start + slice.len() - slice.trim_start().len();
        start..(start + slice.trim().len())
    }

    /// Characters of a byte range.
    pub fn span(&self, at: &Bytes) -> TextSpan {
        TextSpan { start: self.chars_before(at.start), end: self.chars_before(at.end) }
    }

    /// A value cut from the source as it stands there, with single spaces.
    pub fn extract(&self, at: &Bytes, confidence: Confidence, rule: &'static str) -> Extract<String> {
        let at = self.trim(at);
        let shown = self.source(&at);
        self.value(without_marks(shown), &at, confidence, rule)
    }

    /// A value that was made out from a place.
    pub fn value<T>(&self, value: T, at: &Bytes, confidence: Confidence, rule: &'static str) -> Extract<T> {
        Extract { value, span: self.span(at), confidence, rule: rule.into() }
    }

    fn chars_before(&self, byte: usize) -> u32 {
        let byte = self.source.floor_char_boundary(byte.min(self.source.len()));
        let block = byte / BLOCK;
        let from = self.source.floor_char_boundary(block * BLOCK);
        let rest = cut(&self.source, &(from..byte)).chars();
        self.blocks.get(block).copied().unwrap_or(0).saturating_add(rest.map(|_| 1).sum())
    }
}

/// A slice that never panics: ends are moved back to the border of a character.
pub fn cut<'a>(text: &'a str, at: &Bytes) -> &'a str {
    let end = text.floor_char_boundary(at.end.min(text.len()));
    let start = text.floor_char_boundary(at.start.min(end));
    text.get(start..end).unwrap_or("")
}

/// Headings and stress as text files mark them, “## A”, “**A**”, are blanks in the matching copy.
fn unmarked(norm: String) -> String {
    if !norm.contains("**") && !norm.contains('#') {
        return norm;
    }
    let mut out = String::with_capacity(norm.len());
    for line in norm.split_inclusive('\n') {
        let bare = line.trim_start_matches('#');
        let heads = bare.starts_with(' ') && line.len() - bare.len() <= 6;
        let text = if heads { bare } else { line };
        (0..line.len() - text.len()).for_each(|_| out.push(' '));
        out.push_str(&text.replace("**", "  "));
    }
    out
}

/// Lines that were broken at the margin become one line in the matching copy.
fn unwrapped(source: &str, norm: String) -> String {
    const COLUMN: usize = 2;
    const SMALL: usize = 3;
    let lines: Vec<&str> = source.split_inclusive('\n').collect();
    let pairs = || lines.iter().zip(lines.iter().skip(1)).map(|(a, b)| (a.trim(), b.trim_start()));
    let column = pairs().filter(|(line, next)| wraps(line, next, false)).count() >= COLUMN;
    let column = column && margins(&lines);
    if !column && pairs().filter(|(line, next)| starts_small(line, next)).count() >= SMALL {
        return norm;
    }
    let mut out = norm.into_bytes();
    let mut end = 0;
    for (line, (this, next)) in lines.iter().zip(pairs()) {
        end += line.len();
        if let Some(mark) = out.get_mut(end.saturating_sub(1)).filter(|_| wraps(this, next, column)) {
            *mark = b' ';
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

/// Whether no line is much longer than the column: then even its short lines may go on.
fn margins(lines: &[&str]) -> bool {
    lines.iter().all(|line| line.trim().chars().count() < 2 * MARGIN)
}

/// A line that begins in small letters after a short one: the writer begins lines so, and they say nothing of a margin.
fn starts_small(line: &str, next: &str) -> bool {
    let short = !line.is_empty() && line.chars().count() < MARGIN;
    short && next.starts_with(char::is_lowercase) && next.chars().nth(1).is_some_and(char::is_alphabetic)
}

const MARGIN: usize = 64;

/// A long line that ends in a word or a comma, and a next line that begins with a word in small letters; in a text
/// that was set in a column, with any word.
fn wraps(line: &str, next: &str, column: bool) -> bool {
    let open = line.ends_with(|c: char| c.is_alphanumeric() || c == ',');
    let mut first = next.chars();
    let small = first.next().is_some_and(|c| c.is_lowercase() || column && c.is_uppercase());
    let marked = first.next().is_some_and(|c| matches!(c, ')' | '.' | '-'));
    let shouted = || !line.chars().any(char::is_lowercase);
    let cells = || line.contains(['\t', '|']) || next.contains(['\t', '|']);
    let jotted = || {
        ["→", "->", "=>"].iter().any(|arrow| line.contains(arrow) || next.contains(arrow))
            || next.find(':').is_some_and(|at| at < 30) && !(column && next.starts_with(char::is_lowercase))
    };
    let reaches = || line.chars().count() >= MARGIN;
    let long = || reaches() || column && goes_on(line, next);
    let list = || column && line.ends_with(':') && reaches();
    let day = line.ends_with("ngày") && next.starts_with(|c: char| c.is_ascii_digit());
    day || small && !marked && (open || list()) && long() && !shouted() && !cells() && !jotted()
}

/// In a column a line ends early where it was broken twice: it ends in a word that leads on, or the next begins small.
fn goes_on(line: &str, next: &str) -> bool {
    const LEADING: [&str; 14] =
        ["tại", "của", "và", "các", "về", "với", "là", "do", "có", "cho", "trong", "ngày", "tháng", "năm"];
    let last = line.rsplit(' ').next().unwrap_or("").to_lowercase();
    let word = next.starts_with(char::is_lowercase) && next.chars().nth(1).is_some_and(char::is_alphabetic);
    word || line.contains(' ') && LEADING.contains(&last.as_str())
}

fn blocks(source: &str) -> Vec<u32> {
    let mut blocks = Vec::with_capacity(source.len() / BLOCK + 2);
    blocks.push(0);
    let mut chars = 0;
    for (byte, c) in source.char_indices() {
        while (blocks.len()) * BLOCK < byte + c.len_utf8() && blocks.len() * BLOCK <= source.len() {
            blocks.push(chars);
        }
        chars += 1;
    }
    while blocks.len() * BLOCK <= source.len() {
        blocks.push(chars);
    }
    blocks
}

fn matching(source: &str) -> String {
    let mut norm = String::with_capacity(source.len());
    for c in source.chars() {
        match c {
            '–' | '—' | '‒' | '−' => norm.push_str(" - "),
            '\u{2010}' | '\u{2011}' => norm.push_str("-  "),
            '…' => norm.push_str("..."),
            '\r' | '\t' => norm.push(' '),
            '\u{200b}' | '\u{feff}' => norm.push_str("   "),
            c if c.is_whitespace() && !c.is_ascii() => (0..c.len_utf8()).for_each(|_| norm.push(' ')),
            c => norm.push(lower(c)),
        }
    }
    norm
}

fn lower(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let mut low = c.to_lowercase();
    match (low.next(), low.next()) {
        (Some(l), None) if l.len_utf8() == c.len_utf8() => l,
        _ => c,
    }
}

/// `uỷ`, `hoà`, `khoẻ` become `ủy`, `hòa`, `khỏe` where both have the same length in bytes.
fn old_tones(norm: &str) -> String {
    const PAIRS: [(&str, &str); 12] = [
        ("uỷ", "ủy"),
        ("uý", "úy"),
        ("uỵ", "ụy"),
        ("oà", "òa"),
        ("oá", "óa"),
        ("oả", "ỏa"),
        ("oã", "õa"),
        ("oạ", "ọa"),
        ("oè", "òe"),
        ("oé", "óe"),
        ("oẻ", "ỏe"),
        ("oẹ", "ọe"),
    ];
    let mut out = String::with_capacity(norm.len());
    let mut rest = norm;
    while let Some(at) = rest.find(['o', 'u']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let ends = |tail: &&str| !tail.starts_with(char::is_alphabetic);
        let pair = PAIRS.iter().filter(|(old, new)| old.len() == new.len() && !out.ends_with('q'));
        let found = pair.filter_map(|(old, new)| Some((*new, from.strip_prefix(old).filter(ends)?))).next();
        let (text, tail) = found.unwrap_or_else(|| from.split_at(1));
        out.push_str(text);
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// Compiles a constant pattern; a blank in it stands for any run of white space. The matching copy has ASCII blanks
/// and digits are ASCII, so the small classes do; letters end with the Vietnamese ones. Small classes compile fast.
#[expect(clippy::expect_used, reason = "patterns are constants and every one is compiled by the tests")]
pub fn rx(pattern: &str) -> regex::Regex {
    let small = pattern.replace(' ', r"\s+").replace(r"\s", r"[ \t]").replace(r"\d", "[0-9]");
    let small =
        small.replace(r"\W", r"[^a-z0-9_\u{c0}-\u{1eff}]").replace(r"\w", r"[a-z0-9_\u{c0}-\u{1eff}]");
    let small = small.replace(r"\pL", r"[a-z\u{c0}-\u{1eff}]");
    regex::Regex::new(&small).expect("a constant pattern")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_copies_have_the_same_length() {
        let text = Text::new("UỶ BAN – Hoà\u{a0}Bình… quý Thuỳ ½ İ");
        assert_eq!(text.source.len(), text.norm.len());
        assert!(text.norm.starts_with("ủy ban  -  hòa  bình... quý"), "{}", text.norm);
    }

    #[test]
    fn spans_count_characters_not_bytes() {
        let letters = "ữ".repeat(200);
        let text = Text::new(&letters);
        for chars in [0, 1, 21, 22, 64, 65, 199, 200] {
            assert_eq!(text.span(&(0..chars * 3)).end as usize, chars);
        }
    }

    #[test]
    fn marks_of_headings_and_of_stress_are_no_part_of_the_words() {
        let text = Text::new("## Biên bản họp **nhóm A**\nMã #12, * việc");
        assert_eq!(text.norm, "   biên bản họp   nhóm a  \nmã #12, * việc");
    }

    #[test]
    fn in_a_column_even_a_short_line_goes_on_when_its_sentence_does() {
        let lines = [
            "Sáng ngày 09 tháng 4",
            "năm 2031, tại trụ sở Sở A, Giám đốc Lê Văn Bình đã chủ trì cuộc họp về",
            "việc di dời các hộ dân ở ven sông đang có nguy cơ bị sạt lở vào mùa mưa",
            "bão năm nay. Tham dự cuộc họp có các Phó Giám đốc và các Trưởng phòng:",
            "Trần Văn Cường, Phạm Thị Dung, Nguyễn Văn Giang; đại diện Sở B cùng các",
            "đơn vị.",
        ];
        assert_eq!(Text::new(&lines.join("\n")).norm.lines().count(), 1);
    }

    #[test]
    fn a_line_broken_at_the_margin_goes_on() {
        let first = "Phòng A chủ trì, phối hợp với hai xưởng mộc ở cuối bãi rà soát toàn bộ danh mục";
        let lines = format!("{first}\nmáy móc hỏng.\nPhòng B báo cáo.");
        let text = Text::new(&lines);
        assert_eq!(text.norm.lines().count(), 2);
        assert_eq!(text.source.lines().count(), 3);
    }
}
