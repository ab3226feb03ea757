//! The lunar calendar of Việt Nam: on which day of the common calendar a lunar day falls.
//!
//! Owns the standard reckoning at UTC+7: a month begins on the day of the new moon, the eleventh holds the winter
//! solstice, and of thirteen months between two elevenths the first without a principal term is the leap one. Good for
//! 1900 to 2199, within the precision of the series for moon and sun (Meeus). Knows no holidays.

use chrono::NaiveDate;

/// Hours by which the clocks of Việt Nam are before Greenwich, in days.
const ZONE: f64 = 7.0 / 24.0;
/// Days between two new moons, in the mean.
const LUNATION: f64 = 29.530_588_853;
/// Julian day number of 01/01/1900, near the new moon from which new moons are numbered.
const EPOCH: f64 = 2_415_021.076_998_695;
/// Julian day number of the day before the first of the common calendar.
const BEFORE_COMMON: i64 = 1_721_425;

/// The common day of a lunar day, by the number of its month (1 to 10, never the leap one).
#[must_use]
pub fn day(year: i32, month: usize, day: i64) -> Option<NaiveDate> {
    let first = *months(year)?.get(month.checked_add(1)?)?;
    from_julian(first + day - 1)
}

/// First days of the months from the eleventh of the year before to the tenth of the year, the leap one left out.
fn months(year: i32) -> Option<Vec<i64>> {
    let (first, last) = (eleventh(year - 1)?, eleventh(year)?);
    let mut months: Vec<i64> = (first..last).map(new_moon).collect();
    let leap = (1..months.len().saturating_sub(1)).find(|at| {
        let terms = months.get(*at..=at + 1).unwrap_or_default();
        terms.iter().map(|day| term(*day)).collect::<Vec<_>>().windows(2).any(|pair| pair[0] == pair[1])
    });
    if let Some(leap) = leap.filter(|_| months.len() > 12) {
        months.remove(leap);
    }
    Some(months)
}

/// Number of the new moon with which the eleventh month of a year begins.
fn eleventh(year: i32) -> Option<i64> {
    let end = julian(NaiveDate::from_ymd_opt(year, 12, 31)?);
    let number = ((end as f64 - EPOCH.floor()) / LUNATION).floor() as i64;
    Some(if term(new_moon(number)) >= 9 { number - 1 } else { number })
}

fn julian(day: NaiveDate) -> i64 {
    i64::from(chrono::Datelike::num_days_from_ce(&day)) + BEFORE_COMMON
}

fn from_julian(number: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(number - BEFORE_COMMON).ok()?)
}

fn sin(degrees: f64) -> f64 {
    degrees.to_radians().sin()
}

/// Julian day number of the day in Việt Nam on which a new moon falls; number 0 is that of January 1900.
fn new_moon(number: i64) -> i64 {
    let k = number as f64;
    let t = k / 1236.85;
    let (t2, t3) = (t * t, t * t * t);
    let mean = 2_415_020.759_33 + 29.530_588_68 * k + 0.000_117_8 * t2 - 0.000_000_155 * t3
        + 0.000_33 * sin(166.56 + 132.87 * t - 0.009_173 * t2);
    let sun = 359.2242 + 29.105_356_08 * k - 0.000_033_3 * t2 - 0.000_003_47 * t3;
    let moon = 306.0253 + 385.816_918_06 * k + 0.010_730_6 * t2 + 0.000_012_36 * t3;
    let node = 21.2964 + 390.670_506_46 * k - 0.001_652_8 * t2 - 0.000_002_39 * t3;
    let periodic = (0.1734 - 0.000_393 * t) * sin(sun) + 0.0021 * sin(2.0 * sun) - 0.4068 * sin(moon)
        + 0.0161 * sin(2.0 * moon)
        - 0.0004 * sin(3.0 * moon)
        + 0.0104 * sin(2.0 * node)
        - 0.0051 * sin(sun + moon)
        - 0.0074 * sin(sun - moon)
        + 0.0004 * sin(2.0 * node + sun)
        - 0.0004 * sin(2.0 * node - sun)
        - 0.0006 * sin(2.0 * node + moon)
        + 0.0010 * sin(2.0 * node - moon)
        + 0.0005 * sin(2.0 * moon + sun);
    let clocks = -0.000_278 + 0.000_265 * t + 0.000_262 * t2;
    (mean + periodic - clocks + 0.5 + ZONE).floor() as i64
}

/// In which twelfth of its way the sun is when a day begins in Việt Nam; 9 holds the winter solstice.
fn term(julian_day: i64) -> i64 {
    let t = (julian_day as f64 - 2_451_545.5 - ZONE) / 36_525.0;
    let (t2, t3) = (t * t, t * t * t);
    let anomaly = 357.529_10 + 35_999.050_30 * t - 0.000_155_9 * t2 - 0.000_000_48 * t3;
    let mean = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t2;
    let centre = (1.914_600 - 0.004_817 * t - 0.000_014 * t2) * sin(anomaly)
        + (0.019_993 - 0.000_101 * t) * sin(2.0 * anomaly)
        + 0.000_290 * sin(3.0 * anomaly);
    ((mean + centre).rem_euclid(360.0) / 30.0).floor() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(month: usize, of_month: i64) -> Vec<String> {
        let written = |year| day(year, month, of_month).unwrap().format("%d/%m/%y").to_string();
        (2023..=2035).map(written).collect()
    }

    #[test]
    fn the_lunar_new_year_falls_as_in_the_calendar_of_viet_nam() {
        let known = "22/01/23 10/02/24 29/01/25 17/02/26 06/02/27 26/01/28 13/02/29 02/02/30 23/01/31 11/02/32 31/01/33 19/02/34 08/02/35";
        assert_eq!(days(1, 1).join(" "), known);
    }

    #[test]
    fn the_tenth_of_the_third_month_falls_as_in_the_calendar_of_viet_nam() {
        let known = "29/04/23 18/04/24 07/04/25 26/04/26 16/04/27 04/04/28 23/04/29 12/04/30 01/04/31 19/04/32 09/04/33 28/04/34 17/04/35";
        assert_eq!(days(3, 10).join(" "), known);
    }

    #[test]
    fn the_calendar_of_1968_and_of_1985_begins_apart_from_the_chinese() {
        assert_eq!(day(1968, 1, 1), NaiveDate::from_ymd_opt(1968, 1, 29));
        assert_eq!(day(1985, 1, 1), NaiveDate::from_ymd_opt(1985, 1, 21));
    }
}
