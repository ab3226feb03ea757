//! How it is written: parts of cited documents, spacing by hand, ranges of numbers.

use super::super::component::Component;
use super::super::examined::Examined;
use super::super::rule::Verdict;
use crate::opened::OpenedParagraph;
use thuky_domain::text::shortened;

/// Paragraphs whose wording is looked at.
fn worded<'p>(examined: &Examined<'p>) -> Vec<&'p OpenedParagraph> {
    let asked = |part: Component| part.is_text() || matches!(part, Component::Subject | Component::AnnexText);
    examined.all().filter(|(_, part)| asked(*part)).map(|(paragraph, _)| paragraph).collect()
}

/// Neighbouring words of a text: the one before, the word, the one after.
fn windows(text: &str) -> impl Iterator<Item = (Option<&str>, &str, &str)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (0..words.len().saturating_sub(1)).filter_map(move |at| {
        let before = at.checked_sub(1).and_then(|at| words.get(at).copied());
        Some((before, *words.get(at)?, *words.get(at + 1)?))
    })
}

fn is_number(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';', '.', ')', ':']);
    !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
}

fn is_letter(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';', ')']);
    word.chars().count() == 1 && word.chars().all(char::is_lowercase)
}

/// `Điều` with a capital when a document's article is cited.
pub(in super::super) fn article_capital(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in worded(examined) {
        let cited = |(before, word, after): &(Option<&str>, &str, &str)| {
            let counted = before.is_some_and(is_number);
            *word == "điều" && is_number(after) && !counted
        };
        if let Some((_, word, after)) = windows(&paragraph.text).find(cited) {
            verdict.breach(examined.place(paragraph), format!("“{word} {after}”"), format!("“Điều {after}”"));
        }
    }
}

/// `khoản`, `điểm` with small letters inside a sentence.
pub(in super::super) fn clause_small(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in worded(examined) {
        let cited = |(before, word, after): &(Option<&str>, &str, &str)| {
            let inside =
                before.is_some_and(|before| !before.ends_with(['.', ':', ';', '?', '!', '“', ')', '-']));
            inside && (*word == "Khoản" && is_number(after) || *word == "Điểm" && is_letter(after))
        };
        if let Some((_, word, after)) = windows(&paragraph.text).find(cited) {
            let small = word.to_lowercase();
            verdict.breach(
                examined.place(paragraph),
                format!("“{word} {after}”"),
                format!("“{small} {after}”"),
            );
        }
    }
}

/// Space between paragraphs is theirs, not an empty paragraph.
pub(in super::super) fn no_blank_lines(examined: &Examined<'_>, verdict: &mut Verdict) {
    let all: Vec<(&OpenedParagraph, Component)> = examined.all().collect();
    for window in all.windows(3) {
        let [(above, before), (blank, part), (below, after)] = window else { continue };
        let outside = [above, blank, below].iter().all(|paragraph| paragraph.cell.is_none());
        let kept = before.is_text() || *before == Component::Blank;
        let breaks = blank.text.contains('\u{c}') || blank.section != below.section;
        let text = after.is_text() || *after == Component::Blank;
        if *part == Component::Blank && outside && kept && text && !breaks && blank.lines.is_empty() {
            verdict.breach(
                examined.place(blank),
                "đoạn trống để tạo khoảng cách",
                "khoảng cách đặt bằng định dạng đoạn (Spacing)",
            );
        }
    }
}

/// Nothing is set apart by spaces or tabs.
pub(in super::super) fn no_spacing_by_hand(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in worded(examined) {
        let text = &paragraph.text;
        let lead = text.starts_with(['\t', ' ', '\u{a0}']);
        if lead || text.contains("   ") || text.contains("\t\t") {
            let found = if lead {
                "đầu dòng lùi bằng tab hoặc dấu cách"
            } else {
                "nhiều dấu cách liền nhau"
            };
            verdict.breach(examined.place(paragraph), found, "dùng thụt đầu dòng, canh lề của đoạn");
        }
    }
}

/// A span of years or numbers has a hyphen and runs forward.
pub(in super::super) fn ranges(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in worded(examined) {
        let Some((from, sign, to)) = spans(&paragraph.text).find(|span| is_wrong(*span)) else { continue };
        let (low, high) = if from <= to { (from, to) } else { (to, from) };
        verdict.breach(examined.place(paragraph), format!("“{from}{sign}{to}”"), format!("“{low} - {high}”"));
    }
}

fn is_wrong((from, sign, to): (u32, &str, u32)) -> bool {
    sign.contains(['–', '—']) || from > to
}

/// Spans of years in a text: from, what stands between, to.
fn spans(text: &str) -> impl Iterator<Item = (u32, &str, u32)> {
    let year = |text: &str| text.parse().ok().filter(|year| (1900..2200).contains(year));
    text.char_indices().filter(|(_, c)| matches!(c, '-' | '–' | '—')).filter_map(move |(at, dash)| {
        let before = text.get(..at)?;
        let after = text.get(at + dash.len_utf8()..)?;
        let (left, right) = (before.trim_end(), after.trim_start());
        let from = year(left.get(left.len().checked_sub(4)?..)?)?;
        let to = year(right.get(..4)?)?;
        let whole = |c: Option<char>| !c.is_some_and(|c| c.is_ascii_digit() || c == '/');
        let alone = whole(left.chars().rev().nth(4)) && whole(right.chars().nth(4));
        let between = text.get(left.len()..text.len() - right.len())?;
        alone.then_some((from, between, to))
    })
}

/// No space before a sign.
pub(in super::super) fn no_space_before_sign(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in worded(examined) {
        let place = [" ,", " ;", " :"].iter().find_map(|sign| paragraph.text.find(sign));
        if let Some(at) = place {
            let around: String =
                paragraph.text.get(..at).unwrap_or_default().chars().rev().take(12).collect();
            let around: String = around.chars().rev().collect();
            let sign = paragraph.text.get(at..at + 2).unwrap_or_default();
            let found = format!("“{}{sign}”", shortened(&around, 20));
            verdict.breach(examined.place(paragraph), found, "dấu câu viết liền chữ đứng trước");
        }
    }
}
