//! How deep a line stands in a list: “I.”, “1.”, “1.1.”, “a)”, “-”, “+”.
//!
//! Owns the marks and their order. What a line at a depth means is decided in `section` and `handed`.

use crate::lines::LineKind;
use crate::normalise::rx;
use crate::page::Page;
use regex::Regex;
use std::sync::LazyLock;

/// The depth of a line; smaller is nearer to the margin.
pub type Depth = u8;

/// A line without a mark.
pub const PLAIN: Depth = 0;
/// A Roman numeral or a capital letter.
pub const CHAPTER: Depth = 1;
/// A plain line that goes on with the heading before it.
pub const UNDER: Depth = 20;
/// A small letter.
pub const LETTER: Depth = 6;
const STAR: Depth = 7;
const DASH: Depth = 8;
const PLUS: Depth = 9;

static MARK: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^\s*(?:(?:điều )?(\d{1,2}(?:\.\d{1,2})*)\s*([.:)/-]?)|([ivx]{1,5}|[a-zđ])\s*([.)/-])|\((?:\d{1,2}|[a-zđ])\)|([-●▪•])|([*])|(\+))\s",
    )
});

/// The depth of a line, by its mark.
pub fn depth(page: &Page, line: usize) -> Depth {
    let Some(line) = page.lines.get(line).filter(|l| l.kind == LineKind::Item) else { return PLAIN };
    let Some(c) = MARK.captures(page.text.norm(&line.bytes())) else { return PLAIN };
    if let Some(number) = c.get(1) {
        let groups = number.as_str().split('.').count();
        return CHAPTER + Depth::try_from(groups).unwrap_or(1);
    }
    if let Some(letter) = c.get(3) {
        let bytes = line.bytes().start + letter.start()..line.bytes().start + letter.end();
        let capital = page.text.source(&bytes).chars().all(char::is_uppercase);
        let bracket = c.get(4).is_some_and(|m| m.as_str() == ")");
        return if capital && !bracket { CHAPTER } else { LETTER };
    }
    match (c.get(5), c.get(6), c.get(7)) {
        (Some(_), ..) => DASH,
        (_, Some(_), _) => STAR,
        (_, _, Some(_)) => PLUS,
        _ => LETTER,
    }
}

/// Whether the next line that is not blank is an item that stands deeper.
pub fn opens_items(page: &Page, line: usize) -> bool {
    below(page, line).is_some_and(|next| depth(page, next) > depth(page, line))
}

/// Whether the next line that is not blank stands deeper, or is plain text below a heading.
pub fn opens_deeper(page: &Page, line: usize) -> bool {
    let running = |next| page.line_kind(next) == Some(LineKind::Body) && depth(page, line) > PLAIN;
    opens_items(page, line) || below(page, line).is_some_and(running)
}

/// Whether a line announces what stands below it.
pub fn ends_with_colon(page: &Page, line: usize) -> bool {
    page.lines.get(line).is_some_and(|l| page.text.norm(&l.bytes()).trim_end().ends_with(':'))
}

/// The next line that is not blank.
pub fn below(page: &Page, line: usize) -> Option<usize> {
    (line + 1..page.lines.len()).find(|next| page.line_kind(*next) != Some(LineKind::Blank))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depths(text: &str) -> Vec<Depth> {
        let page = Page::new(text);
        (0..page.lines.len()).map(|i| depth(&page, i)).collect()
    }

    #[test]
    fn marks_of_a_notice_stand_in_order() {
        let text = "II- Nhiệm vụ\n1. Sở A:\n1.1. Việc\na) Một\n- Hai\n+ Ba\nLời thường.";
        assert_eq!(depths(text), [CHAPTER, 2, 3, LETTER, DASH, PLUS, PLAIN]);
    }

    #[test]
    fn a_small_i_is_a_letter_and_a_capital_one_a_chapter() {
        assert_eq!(depths("i) Một\nI. Hai\nB. Ba"), [LETTER, CHAPTER, CHAPTER]);
    }
}
