//! The marker an outlined paragraph begins with, whether Word counts it or it was typed.

use crate::opened::OpenedParagraph;
use thuky_domain::text::fold;
use thuky_package::Numeral;

/// A marker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// `I.`: its number and what stands after it.
    Roman(u32, char),
    /// `1.`
    Arabic(u32, char),
    /// `1.1.` and deeper.
    Decimal,
    /// `a)`
    Letter(char, char),
    /// `Điều 1.`: what stands after the number.
    Article(Option<char>),
    /// `Phần`, `Chương`.
    Chapter,
    /// `Mục`, `Tiểu mục`.
    Division,
    /// `-`, `+`, `•`.
    Bullet,
}

/// The marker of a paragraph.
pub(super) fn marker(paragraph: &OpenedParagraph) -> Option<Marker> {
    let labelled = !paragraph.label.is_empty();
    let start: String =
        format!("{} {}", paragraph.label, paragraph.text).trim_start().chars().take(24).collect();
    let first = start.split_whitespace().next()?;
    of_word(&start).or_else(|| of_sign(first, labelled))
}

fn of_word(start: &str) -> Option<Marker> {
    let folded = fold(start);
    let mut words = folded.split(' ');
    let (first, second) = (words.next()?, words.next()?);
    let number = second.trim_end_matches(['.', ':', ',', ')']);
    let counted =
        !number.is_empty() && (number.chars().all(|c| c.is_ascii_digit()) || value(number).is_some());
    // `Điều` is folded to `dieu`, as is `điệu`; only the first is followed by a number.
    match first {
        "dieu" if number.chars().all(|c| c.is_ascii_digit()) && counted => {
            Some(Marker::Article(second.strip_prefix(number).and_then(|rest| rest.chars().next())))
        }
        "phan" | "chuong" if counted => Some(Marker::Chapter),
        "muc" if counted => Some(Marker::Division),
        "tieu" if number == "muc" => Some(Marker::Division),
        _ => None,
    }
}

fn of_sign(first: &str, labelled: bool) -> Option<Marker> {
    if matches!(first, "-" | "–" | "+" | "•" | "*" | "·") {
        return Some(Marker::Bullet);
    }
    let end = first.find(['.', ')', '/', '-', ':'])?;
    let (number, rest) = first.split_at(end);
    let sign = rest.chars().next()?;
    let ends = rest.chars().count() == 1;
    if !ends && number.chars().all(|c| c.is_ascii_digit()) && !number.is_empty() {
        let deeper =
            rest.trim_end_matches(['.', ')']).split('.').skip(1).all(|part| part.parse::<u32>().is_ok());
        return (deeper && sign == '.' && first.matches('.').count() <= 4).then_some(Marker::Decimal);
    }
    if !ends {
        return None;
    }
    if let Ok(number) = number.parse() {
        return (labelled || sign != '-').then_some(Marker::Arabic(number, sign));
    }
    let mut letters = number.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_lowercase() => Some(Marker::Letter(letter, sign)),
        _ if number.chars().all(|c| "IVXLC".contains(c)) => {
            Some(Marker::Roman(value(&number.to_lowercase())?, sign))
        }
        _ => None,
    }
}

/// The value of a Roman number in small letters.
fn value(roman: &str) -> Option<u32> {
    (1..=60).find(|number| Numeral::UpperRoman.write(*number).eq_ignore_ascii_case(roman))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(start: &str) -> Option<Marker> {
        let first = start.split_whitespace().next()?;
        of_word(start).or_else(|| of_sign(first, false))
    }

    #[test]
    fn markers_are_told_from_other_beginnings() {
        assert_eq!(of("IV- KẾT LUẬN"), Some(Marker::Roman(4, '-')));
        assert_eq!(of("I. ĐÁNH GIÁ"), Some(Marker::Roman(1, '.')));
        assert_eq!(of("12. Giao"), Some(Marker::Arabic(12, '.')));
        assert_eq!(of("1.2.3. Giao"), Some(Marker::Decimal));
        assert_eq!(of("đ) Giao"), Some(Marker::Letter('đ', ')')));
        assert_eq!(of("Điều 5. Hiệu lực"), Some(Marker::Article(Some('.'))));
        assert_eq!(of("Chương II QUY ĐỊNH"), Some(Marker::Chapter));
        assert_eq!(of("Tiểu mục 1"), Some(Marker::Division));
        for plain in [
            "Điều này",
            "V/v báo cáo",
            "30/4 và 01/5",
            "7/8 vụ việc",
            "Chương trình",
            "C. Mác",
            "A-B",
            "2020-2025",
        ] {
            assert!(
                !matches!(
                    of(plain),
                    Some(Marker::Arabic(..) | Marker::Decimal | Marker::Article(_) | Marker::Letter(..))
                ),
                "{plain}"
            );
        }
    }
}
