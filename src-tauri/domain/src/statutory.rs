//! The days off of a year by law, with the days in lieu that follow from it, and what the authorities decided beyond that.
//!
//! Owns Điều 111 and 112 of the Labour Code 2019, with 24/11 (Nghị quyết 28/2026/QH16), and the table of swaps. Of two
//! days the law leaves open it takes the custom of the years known: Tết begins two days before its first, and the second
//! day of the national day joins the nearer weekend. Years after [`DECIDED`] are therefore a forecast.

use crate::holiday::{HolidayKind, MarkedDay};
use crate::{holiday_list, lunar};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The last year whose days off have been decided.
pub const DECIDED: i32 = 2026;

/// Swaps of days, as the authorities announced them: what no rule tells.
const SWAPS: &str = include_str!("../../../assets/calendar/swaps.csv");

/// Every marked day of the years this century has had and will have.
static MARKED: LazyLock<BTreeMap<NaiveDate, MarkedDay>> = LazyLock::new(|| {
    let swaps = holiday_list::read(SWAPS).into_iter().filter_map(Result::ok);
    (2000..2100).flat_map(by_law).chain(swaps).map(|marked| (marked.day, marked)).collect()
});

/// What law and table say of a day; nothing of an ordinary one.
#[must_use]
pub fn marked(day: NaiveDate) -> Option<&'static MarkedDay> {
    MARKED.get(&day)
}

/// The marked days of a year, in order.
pub fn of_year(year: i32) -> impl Iterator<Item = &'static MarkedDay> {
    MARKED.values().filter(move |marked| marked.day.year() == year)
}

/// Days off and in lieu. A day off that falls on a weekend is made up for on the next working day (Điều 111).
fn by_law(year: i32) -> Vec<MarkedDay> {
    let mut days = days_off(year);
    days.sort_by_key(|marked| marked.day);
    for at in 0..days.len() {
        let lost = days.get(at).filter(|marked| is_weekend(marked.day)).cloned();
        let lieu = lost.and_then(|lost| in_lieu(&lost, &days));
        days.extend(lieu);
    }
    days
}

fn in_lieu(lost: &MarkedDay, taken: &[MarkedDay]) -> Option<MarkedDay> {
    let free = |day: &NaiveDate| !is_weekend(*day) && taken.iter().all(|marked| marked.day != *day);
    let day = lost.day.iter_days().find(free)?;
    Some(MarkedDay { day, kind: HolidayKind::InLieu, name: format!("Nghỉ bù {}", lost.name) })
}

/// Whether a day is of the weekly rest.
#[must_use]
pub fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn days_off(year: i32) -> Vec<MarkedDay> {
    let fixed = [
        (1, 1, "Tết Dương lịch", 2000),
        (4, 30, "Ngày Chiến thắng 30/4", 2000),
        (5, 1, "Ngày Quốc tế lao động 01/5", 2000),
        (9, 2, "Quốc khánh 02/9", 2000),
        (11, 24, "Ngày Văn hóa Việt Nam 24/11", 2026),
    ];
    let of_date = |(month, day, name, since)| {
        let day = NaiveDate::from_ymd_opt(year, month, day).filter(|_| year >= since);
        day.map(|day| (day, name))
    };
    let fixed = fixed.into_iter().filter_map(of_date);
    let days = fixed.chain(tet(year)).chain(ancestors(year)).chain(beside_national_day(year));
    days.map(|(day, name)| MarkedDay { day, kind: HolidayKind::Off, name: name.to_owned() }).collect()
}

type Named = (NaiveDate, &'static str);

/// Five days from two before the first of the first lunar month.
fn tet(year: i32) -> impl Iterator<Item = Named> {
    let begins = lunar::day(year, 1, 1).and_then(|first| first.checked_sub_days(Days::new(2)));
    begins.into_iter().flat_map(|day| day.iter_days().take(5)).map(|day| (day, "Tết Nguyên đán"))
}

fn ancestors(year: i32) -> Option<Named> {
    let day = lunar::day(year, 3, 10).filter(|_| year >= 2007)?;
    Some((day, "Giỗ Tổ Hùng Vương"))
}

/// The second day of the national day, since 2021.
fn beside_national_day(year: i32) -> Option<Named> {
    let national = NaiveDate::from_ymd_opt(year, 9, 2).filter(|_| year >= 2021)?;
    let after = matches!(national.weekday(), Weekday::Mon | Weekday::Thu | Weekday::Sun);
    let beside = if after { national.succ_opt() } else { national.pred_opt() };
    Some((beside?, "Quốc khánh 02/9"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn off(year: i32) -> String {
        let off = of_year(year).filter(|marked| !marked.kind.is_working());
        off.map(|marked| marked.day.format("%d/%m").to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_table_of_swaps_is_read_whole() {
        assert!(holiday_list::read(SWAPS).iter().all(Result::is_ok));
    }

    #[test]
    fn the_days_off_of_2026_are_those_that_were_decided() {
        let known =
            "01/01 02/01 15/02 16/02 17/02 18/02 19/02 20/02 26/04 27/04 30/04 01/05 31/08 01/09 02/09 24/11";
        assert_eq!(off(2026), known);
    }

    #[test]
    fn days_lost_to_a_weekend_are_made_up_for_one_after_the_other() {
        let of_2023 = off(2023);
        assert!(of_2023.contains("20/01 21/01 22/01 23/01 24/01 25/01 26/01"), "{of_2023}");
        assert!(of_2023.contains("29/04 30/04 01/05 02/05 03/05"), "{of_2023}");
        assert!(of_2023.contains("01/09 02/09 04/09"), "{of_2023}");
    }

    #[test]
    fn the_day_of_culture_is_kept_from_2026() {
        assert!(!off(2025).contains("24/11") && off(2027).contains("24/11"));
    }
}
