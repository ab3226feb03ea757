//! Dates as papers write them: `ngày 05 tháng 6 năm 2026`.

use chrono::NaiveDate;

/// The three numbers of a date as they were typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written<'t> {
    pub day: &'t str,
    pub month: &'t str,
    pub year: &'t str,
}

/// The first date in words; numbers that are left open are empty.
pub(super) fn written(text: &str) -> Option<Written<'_>> {
    let (_, rest) = text.split_once("ngày")?;
    let (day, rest) = rest.split_once("tháng")?;
    let (month, rest) = rest.split_once("năm")?;
    let number = |text| Some(digits(text)?.0);
    Some(Written { day: number(day)?, month: number(month)?, year: digits(rest)?.0 })
}

/// The digits a text begins with; what is dotted or blank is open.
fn digits(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let open = rest.trim_start_matches(['.', '…', '_', ' ', '\u{a0}', ',', '/']);
    (!number.is_empty() || open.is_empty() || open.len() < rest.len()).then_some((number, rest))
}

/// The day of the first full date in words.
pub(super) fn in_words(text: &str) -> Option<NaiveDate> {
    let written = written(text)?;
    NaiveDate::from_ymd_opt(
        written.year.parse().ok()?,
        written.month.parse().ok()?,
        written.day.parse().ok()?,
    )
}

/// How a day is written: a zero before days up to 9.
pub(super) fn day(day: u32) -> String {
    format!("{day:02}")
}

/// How a month is written: a zero before 1 and 2 only.
pub(super) fn month(month: u32) -> String {
    if month < 3 { format!("{month:02}") } else { month.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_be_left_open() {
        let open = written("An Bình, ngày …… tháng …… năm ……").unwrap();
        assert_eq!(open, Written { day: "", month: "", year: "" });
        let half = written("An Bình, ngày     tháng 6 năm 2026").unwrap();
        assert_eq!(half, Written { day: "", month: "6", year: "2026" });
        assert_eq!(in_words("ngày 03 tháng 6 năm 2026"), NaiveDate::from_ymd_opt(2026, 6, 3));
        assert_eq!(in_words("ngày 31 tháng 02 năm 2026"), None);
        assert_eq!(written("An Bình, 03/6/2026"), None);
    }
}
