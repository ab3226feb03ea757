//! Reported figures: number, unit, subject, with their sentence.
//!
//! Owns what counts as a figure. Numbers inside dates, symbols, periods and terms are none.

use crate::date::{dates, overlap};
use crate::documents::citations;
use crate::draft::{Confidence, FigureDraft};
use crate::normalise::rx;
use crate::page::{Page, Sentence};
use regex::Regex;
use std::sync::LazyLock;
use thuky_domain::text::one_spaced;

static FIGURE: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:(?:gần|trên|hơn|khoảng|đạt|tăng|giảm|còn|vượt) )?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?(?:/\d+)?)(\s?%(?: [^\d,;.:()“”]{2,40})?| (?:nghìn |triệu |tỷ )?[a-zà-ỹđ]+(?: [a-zà-ỹđ]+){0,4})",
    )
});

const NO_UNITS: [&str; 22] = [
    "tháng", "năm", "ngày", "giờ", "phút", "đến", "và", "về", "của", "tại", "là", "khóa", "theo", "đã",
    "được", "do", "để", "sẽ", "thì", "với", "trong", "ban",
];
const NO_SUBJECTS: [&str; 14] = [
    "năm", "tháng", "ngày", "quý", "khóa", "thứ", "số", "kỳ", "tầng", "khoản", "điều", "lớp", "phòng", "tuần",
];

/// The figures of a sentence.
pub fn figures(page: &Page, sentence: &Sentence) -> Vec<FigureDraft> {
    let norm = page.text.norm(&sentence.bytes);
    let base = sentence.bytes.start;
    let mut masked = citations(page, &sentence.bytes);
    masked.extend(dates(page, &sentence.bytes).into_iter().map(|d| d.bytes));
    let free = |at: &std::ops::Range<usize>| !masked.iter().any(|m| overlap(m, at));
    FIGURE
        .captures_iter(norm)
        .filter_map(|c| {
            let (all, number, unit) = (c.get(0)?, c.get(1)?, c.get(2)?);
            let at = base + all.start()..base + all.end();
            let first = unit.as_str().split_whitespace().next().unwrap_or("");
            let before = norm.get(..number.start()).unwrap_or("").trim_end();
            let glued = norm
                .get(..all.start())
                .and_then(|s| s.chars().next_back())
                .is_some_and(|c| c.is_alphanumeric() || "-/.,".contains(c));
            let subject = before.split_whitespace().last().unwrap_or("");
            if NO_UNITS.contains(&first) || NO_SUBJECTS.contains(&subject) || glued || !free(&at) {
                return None;
            }
            Some(FigureDraft {
                text: page.text.extract(&at, Confidence::Likely, "figure.number-unit"),
                number: number.as_str().to_owned(),
                unit: one_spaced(page.text.source(&(base + unit.start()..base + unit.end()))),
                sentence: page.text.span(&sentence.bytes),
            })
        })
        .collect()
}
