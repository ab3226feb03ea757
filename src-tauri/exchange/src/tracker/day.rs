//! Days as trackers have them: days, numbers of days, and words in the order of Vietnam.

use crate::Cell;
use chrono::{Days, NaiveDate};
use thuky_domain::calendar::written_day;

/// What a cell that should hold a day holds.
pub(super) enum Told {
    /// Nothing.
    Blank,
    /// A day.
    Day(NaiveDate),
    /// Words that are no day.
    Words(String),
}

/// The day of a cell.
pub(super) fn told(cell: &Cell) -> Told {
    match cell {
        Cell::Blank => Told::Blank,
        Cell::Day(day) => Told::Day(*day),
        Cell::Number(serial) => serial_day(*serial).map_or_else(|| Told::Words(cell.shown()), Told::Day),
        Cell::Text(text) => match thuky_domain::text::line(text) {
            text if text.is_empty() => Told::Blank,
            text => written(&text).map_or(Told::Words(text), Told::Day),
        },
    }
}

/// The number that Excel has for a day, counted from 30/12/1899; only of the years that a tracker speaks of.
fn serial_day(serial: f64) -> Option<NaiveDate> {
    let speaks_of = 36_526.0..73_050.0;
    if !speaks_of.contains(&serial) {
        return None;
    }
    let days = format!("{serial:.0}").parse().ok()?;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
}

/// `05/01/2026`, `5.1.26`, `05-01-2026`, `2026-01-05`, with or without words before it.
fn written(text: &str) -> Option<NaiveDate> {
    let (start, _) = text.char_indices().find(|(_, letter)| letter.is_ascii_digit())?;
    let digits = text.split_at(start).1;
    let end = digits.find(|letter: char| !letter.is_ascii_digit() && !"/.-".contains(letter));
    let digits = end.map_or(digits, |end| digits.split_at(end).0);
    let digits = digits.trim_matches(['/', '.', '-']);
    written_day(digits).or_else(|| written_day(&of_this_century(digits)?))
}

/// A day with a year of two digits, with its century.
fn of_this_century(digits: &str) -> Option<String> {
    let (day, year) = digits.rsplit_once(['/', '.', '-'])?;
    (year.len() == 2).then(|| format!("{day}/20{year}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &Cell) -> String {
        match told(cell) {
            Told::Blank => String::new(),
            Told::Day(day) => day.to_string(),
            Told::Words(words) => words,
        }
    }

    #[test]
    fn a_day_is_read_in_the_order_of_vietnam() {
        for text in ["05/01/2026", "5/1/2026", "5.1.26", "05-01-2026", "2026-01-05", "Trước ngày 05/01/2026"]
        {
            assert_eq!(read(&Cell::text(text)), "2026-01-05", "{text}");
        }
    }

    #[test]
    fn a_number_of_excel_is_its_day() {
        assert_eq!(read(&Cell::Number(46_027.0)), "2026-01-05");
        assert_eq!(read(&Cell::Number(12.0)), "12");
    }

    #[test]
    fn what_is_no_day_stays_in_words() {
        for text in ["31/02/2026", "quý I/2026", "sớm", "10/2026", "13/13/2026"] {
            assert_eq!(read(&Cell::text(text)), text);
        }
    }
}
