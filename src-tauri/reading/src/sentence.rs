//! Cutting a line into sentences.
//!
//! Owns the list of abbreviations that end in a full stop. Quotes do not protect a full stop, since closing
//! marks are often missing; parentheses on the same line do.

use crate::normalise::{Bytes, Text, cut};

const ABBREVIATIONS: [&str; 46] = [
    "tskh", "dscki", "dsckii", "dsck1", "dsck2", "bsck1", "bsck2", "ds", "cnđd", "nhs", "bsnt", "cv", "đt",
    "cn", "đd", "ktv", "tp", "tx", "tt", "tr", "ts", "ths", "pgs", "gs", "bs", "ks", "kts", "ls", "t", "v",
    "mr", "mrs", "ms", "dr", "ncs", "th", "đ", "p", "q", "h", "x", "bscki", "bsckii", "ckii", "cki", "đ/c",
];

/// The sentences of a line, without the blanks around them.
pub fn sentences(text: &Text, line: &Bytes) -> Vec<Bytes> {
    let slice = text.source(line);
    let mut out = vec![];
    let mut start = 0;
    let mut depth = 0usize;
    for (at, c) in slice.char_indices() {
        match c {
            '(' => depth += usize::from(cut(slice, &(at..slice.len().min(at + 300))).contains(')')),
            ')' => depth = depth.saturating_sub(1),
            '.' | '!' | '?' | '…' if depth == 0 => {
                if let Some(end) = ends_at(slice, at, c) {
                    push(&mut out, line.start, slice, start..end);
                    start = end;
                }
            }
            _ => {}
        }
    }
    push(&mut out, line.start, slice, start..slice.len());
    out
}

fn push(out: &mut Vec<Bytes>, base: usize, slice: &str, at: Bytes) {
    let piece = cut(slice, &at);
    let left = piece.len() - piece.trim_start().len();
    let length = piece.trim().len();
    if length > 0 {
        out.push(base + at.start + left..base + at.start + left + length);
    }
}

/// Where a sentence ends if it ends with the mark at `at`.
fn ends_at(slice: &str, at: usize, mark: char) -> Option<usize> {
    let after_mark = at + mark.len_utf8();
    let mut end = after_mark;
    for c in cut(slice, &(after_mark..slice.len())).chars() {
        if !matches!(c, '”' | '"' | '’' | '»' | '.' | '…') {
            break;
        }
        end += c.len_utf8();
    }
    let mut rest = cut(slice, &(end..slice.len())).chars();
    let next = rest.next()?;
    let word = last_word(cut(slice, &(0..at)));
    if next.is_whitespace() {
        let opening = rest.find(|c| !c.is_whitespace())?;
        let starts = opening.is_uppercase() || opening.is_numeric() || "“\"'-–+•*(‘[".contains(opening);
        let area = ["TP", "Tp", "TX"].contains(&word.as_str()) && opens(cut(slice, &(end..slice.len())));
        let cut_short = abbreviation(&word) && !area && !counts(cut(slice, &(0..at)));
        return (starts && (mark != '.' || !cut_short && !list_number(cut(slice, &(0..at))))).then_some(end);
    }
    let glued = mark == '.'
        && next.is_uppercase()
        && rest.next().is_some_and(|c| c.is_lowercase() || c.is_whitespace());
    let lower = word.chars().count() > 1 && word.chars().all(char::is_lowercase);
    (glued && lower && !ABBREVIATIONS.contains(&word.as_str())).then_some(end)
}

/// “… UBND TP. Tại buổi …”: a word that no town is called by.
fn opens(rest: &str) -> bool {
    const OPENERS: [&str; 14] = [
        "Tại ",
        "Sau ",
        "Phát biểu",
        "Kết luận",
        "Cùng ",
        "Tham dự",
        "Theo ",
        "Trong ",
        "Đồng chí",
        "Ông ",
        "Bà ",
        "Các ",
        "Hội nghị",
        "Về ",
    ];
    OPENERS.iter().any(|opener| rest.trim_start().starts_with(opener))
}

fn last_word(before: &str) -> String {
    let word = before.rsplit(|c: char| !(c.is_alphanumeric() || c == '/')).next().unwrap_or("");
    word.to_owned()
}

/// “3.”, “2.1.”, “III.” at the beginning of a line is the number of an item; “trong tháng 3.” ends a sentence.
fn list_number(before: &str) -> bool {
    let before = before.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '#'));
    let number = |group: &str| group.len() <= 2 && group.bytes().all(|b| b.is_ascii_digit());
    let roman = before.len() < 5 && before.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
    !before.is_empty() && (before.len() <= 5 && before.split('.').all(number) || roman)
}

/// “quý I.”, “khóa X.”: a Roman number behind what it counts is no initial.
fn counts(before: &str) -> bool {
    const COUNTED: [&str; 10] = ["quý", "khóa", "khoá", "thứ", "kỳ", "loại", "hạng", "nhóm", "cấp", "đoạn"];
    let noun = before.strip_suffix(['I', 'V', 'X']).and_then(|noun| noun.trim_end().rsplit(' ').next());
    noun.is_some_and(|noun| COUNTED.contains(&noun.to_lowercase().as_str()))
}

fn abbreviation(word: &str) -> bool {
    let letters = word.chars().count();
    let initial = letters == 1 && word.chars().all(char::is_uppercase);
    let low = word.to_lowercase();
    initial || (word != low && ABBREVIATIONS.contains(&low.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_up(line: &str) -> Vec<String> {
        let text = Text::new(line);
        sentences(&text, &(0..text.source.len())).iter().map(|s| text.source(s).to_owned()).collect()
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        assert_eq!(cut_up("Họp tại TP. Thủ Đức. GS.TS. Lê Văn A dự.").len(), 2);
    }

    #[test]
    fn a_missing_blank_still_ends_a_sentence() {
        assert_eq!(
            cut_up("ký cam kết với phụ huynh.Ngoài ra, các trường làm gương."),
            ["ký cam kết với phụ huynh.", "Ngoài ra, các trường làm gương."]
        );
    }

    #[test]
    fn a_month_ends_a_sentence_and_a_list_number_does_not() {
        assert_eq!(cut_up("Bố trí kinh phí trong tháng 3. Sở A rà soát.").len(), 2);
        assert_eq!(cut_up("3. Sở A rà soát.").len(), 1);
        assert_eq!(cut_up("2.1. Đại diện Sở A").len(), 1);
        assert_eq!(cut_up("## 5. NHIỆM VỤ").len(), 1);
        assert_eq!(cut_up("III. Ý kiến thảo luận").len(), 1);
    }

    #[test]
    fn a_roman_number_behind_what_it_counts_ends_a_sentence_and_an_initial_does_not() {
        for noun in
            ["công tác quý I", "nghị quyết đại hội lần thứ V", "đại biểu HĐND khóa X", "dịch bệnh Nhóm I"]
        {
            assert_eq!(cut_up(&format!("Họp bàn {noun}. Đồng chí A dự.")).len(), 2, "{noun}");
        }
        assert_eq!(cut_up("Chuyên gia V. Petrov dự.").len(), 1);
    }

    #[test]
    fn numbers_and_addresses_stay_whole() {
        assert_eq!(cut_up("Đạt 1.245 tỷ đồng (vnexpress.Net. Xem) trong năm.").len(), 1);
    }

    #[test]
    fn a_town_cut_short_may_end_a_sentence_before_a_word_no_town_is_called_by() {
        let text = Text::new(
            "Tiếp đoàn có ông A, Chủ tịch UBND TP. Tại buổi làm việc, ông A phát biểu ở TP. Hạ Sa.",
        );
        assert_eq!(sentences(&text, &(0..text.source.len())).len(), 2);
    }
}
