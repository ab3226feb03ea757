//! Reported figures: number, unit, subject, with their sentence.
//!
//! Owns what counts as a figure and where its noun phrase ends: at a mark, a number, a capital, or a word that
//! begins something else. Numbers inside dates, symbols, periods and terms are none.

use crate::date::{Dated, dates, overlap};
use crate::documents::citations;
use crate::draft::{Confidence, FigureDraft};
use crate::lexicon::Phrases;
use crate::normalise::{Bytes, rx};
use crate::page::{Page, Sentence};
use regex::Regex;
use std::sync::LazyLock;
use thuky_domain::text::one_spaced;

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:(?:gần|trên|hơn|khoảng|đạt|tăng|giảm|còn|vượt|chiếm) )?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?(?:/\d+)?)",
    )
});

const NO_UNITS: [&str; 22] = [
    "tháng", "năm", "ngày", "giờ", "phút", "đến", "và", "về", "của", "tại", "là", "khóa", "theo", "đã",
    "được", "do", "để", "sẽ", "thì", "với", "trong", "ban",
];
const NO_SUBJECTS: [&str; 16] = [
    "năm", "tháng", "ngày", "quý", "khóa", "thứ", "số", "kỳ", "tầng", "khoản", "điều", "lớp", "phòng",
    "tuần", "trước", "sau",
];
/// Words that end the noun phrase of a figure.
static ENDS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "để|trong|với|cho|và|do|của|tại|được|bị|đã|đang|sẽ|theo|từ|đến|vào|làm|như|nhằm|về|ở|là|gồm|trên|dưới|đưa|cấp|có|phải|cần|không|chưa|hoặc|thì|mà|khi|nhưng|song|còn|đạt|giảm|tăng|chiếm|tương|qua|nhờ|tới|bằng|vì|nếu|cùng|giữa|sau|trước|ra|lên|xuống|này|đó|hoàn thành|tham gia|gửi|tự|đều|luôn|vẫn|ngay|so|trở|theo đúng|thuộc|hiện|cũng|mỗi|quá|hết|nhận|tham mưu|phối hợp|triển khai|ký",
    ])
});
const LONGEST: usize = 9;

/// The figures of a sentence.
pub fn figures(page: &Page, sentence: &Sentence) -> Vec<FigureDraft> {
    let norm = page.text.norm(&sentence.bytes);
    let base = sentence.bytes.start;
    let mut masked = citations(page, &sentence.bytes);
    let told = dates(page, &sentence.bytes).into_iter().filter(|d| !fraction(page, d));
    masked.extend(told.map(|d| d.bytes));
    let found = NUMBER.captures_iter(norm).filter_map(|c| {
        let (all, number) = (c.get(0)?, c.get(1)?);
        let at = base + all.start()..base + all.end();
        let free = !masked.iter().any(|m| overlap(m, &at));
        (free && stands_alone(norm, all.start(), number.start(), number.end())).then_some((at, number))
    });
    found.filter_map(|(at, number)| figure(page, sentence, &at, number.as_str())).collect()
}

/// “7/8 vụ việc”: day and month in form, a fraction by the noun that follows and no word of time before.
pub fn fraction(page: &Page, dated: &Dated) -> bool {
    const TIMES: [&str; 12] =
        ["ngày", "sáng", "chiều", "tối", "trước", "đến", "từ", "hết", "nay", "qua", "hạn", "trc"];
    let i = page.token_at(dated.bytes.start);
    let next = page.token_at(dated.bytes.end);
    let before = i.checked_sub(1).map_or("", |b| page.word(b));
    let bare = dated.date.is_none_or(|d| d.year.is_none()) && page.word(i).contains('/');
    bare && !TIMES.contains(&before) && before != "(" && noun(page, next)
}

fn noun(page: &Page, i: usize) -> bool {
    let within = page.word(i) == "bằng" && page.word(i.saturating_sub(1)) == "mặt"
        || page.phrase(i, "chiếm dụng").is_some();
    let ends = NO_UNITS.contains(&page.word(i)) || ENDS.at(page, i).is_some();
    page.is_word(i) && !page.capital(i) && (within || !ends)
}

/// Not part of another number, of a period or a code; a small word joined on by a typing fault does not matter.
fn stands_alone(norm: &str, start: usize, number: usize, end: usize) -> bool {
    let before = norm.get(..start).unwrap_or("");
    let last = before.chars().next_back();
    let joined = before.chars().rev().take_while(|c| c.is_alphabetic()).count() > 1;
    let glued = last.is_some_and(|c| c.is_numeric() || "-/.,".contains(c) || c.is_alphabetic() && !joined);
    let code =
        norm.get(end..).and_then(|s| s.chars().next()).is_some_and(|c| c.is_alphanumeric() || c == '/');
    let subject = norm.get(..number).unwrap_or("").split_whitespace().last().unwrap_or("");
    !glued && !code && !NO_SUBJECTS.contains(&subject)
}

fn figure(page: &Page, sentence: &Sentence, at: &Bytes, number: &str) -> Option<FigureDraft> {
    let mut i = page.token_at(at.end);
    let percent = page.word(i) == "%";
    i += usize::from(percent);
    let first = i;
    let limit = sentence.tokens.end.min(first + LONGEST);
    let compared = percent && page.phrase(i, "so với").is_some();
    while i < limit && (noun(page, i) || compared && page.is_word(i)) {
        i += 1;
    }
    if i == first && !percent {
        return None;
    }
    let end = page.bytes(&(first.saturating_sub(1)..i)).end.max(at.end);
    let all = at.start..end;
    Some(FigureDraft {
        text: page.text.extract(&all, Confidence::Likely, "figure.number-unit"),
        number: number.to_owned(),
        unit: one_spaced(page.text.source(&(at.end..end))),
        sentence: page.text.span(&sentence.bytes),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let page = Page::new(text);
        page.sentences.iter().flat_map(|s| figures(&page, s)).map(|f| f.text.value).collect()
    }

    #[test]
    fn a_figure_is_a_whole_noun_phrase() {
        assert_eq!(
            read(
                "Triển khai 2 đề tài nghiên cứu khoa học cấp tỉnh làm căn cứ ban hành 2 chỉ thị để thực hiện."
            ),
            ["2 đề tài nghiên cứu khoa học", "2 chỉ thị"]
        );
        assert_eq!(
            read("Sản lượng tăng 7,8% so với cùng kỳ, thu gần 1,2 nghìn tỷ đồng."),
            ["tăng 7,8% so với cùng kỳ", "gần 1,2 nghìn tỷ đồng"]
        );
    }

    #[test]
    fn a_fraction_that_looks_like_a_day_is_a_figure() {
        assert_eq!(read("đôn đốcgiải quyết được 7/8 vụ việc phức tạp, kéo dài"), ["7/8 vụ việc phức tạp"]);
        assert_eq!(read("giải quyết7/8 vụ việc phức tạp"), ["7/8 vụ việc phức tạp"]);
    }

    #[test]
    fn dates_periods_and_symbols_are_no_figures() {
        let none = "Sáng 7/8, giai đoạn 2020-2025, Chỉ thị số 07-CT/TU ngày 08/9/2021, trụ T3, hạn 30/9 tới.";
        assert_eq!(read(none), Vec::<String>::new());
    }
}
