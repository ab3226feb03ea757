//! Counting the day that a relative deadline means, from the day of the meeting.
//!
//! Owns the counting. Weeks run from Monday to Sunday; a period is over on its last day, be it a working day or not;
//! holidays are not known here, so working days are Monday to Friday.

use crate::term::Reckoning;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A period of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// ngày
    Day,
    /// tuần
    Week,
    /// tháng
    Month,
    /// quý
    Quarter,
    /// năm
    Year,
}

impl Period {
    /// By its word.
    pub fn named(word: &str) -> Option<Self> {
        match word {
            "ngày" => Some(Self::Day),
            "tuần" => Some(Self::Week),
            "tháng" => Some(Self::Month),
            "quý" => Some(Self::Quarter),
            "năm" => Some(Self::Year),
            _ => None,
        }
    }
}

/// The running period or the one after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// này, nay
    This,
    /// tới, sau, mai
    Next,
}

/// The day meant, counted from the day of the meeting.
pub fn reckoned(how: Reckoning, meeting: NaiveDate) -> Option<NaiveDate> {
    match how {
        Reckoning::EndOf(period, which) => end_of(period, advanced(period, which, meeting)?),
        Reckoning::Weekday(day, which) => weekday(day, which, meeting),
        Reckoning::DayOfMonth(day) => (0..=12).find_map(|months| {
            let month = meeting.with_day(1)?.checked_add_months(Months::new(months))?;
            month.with_day(day).filter(|found| *found > meeting)
        }),
        Reckoning::After(number, period) => after(number, period, meeting),
        Reckoning::Working(number) => {
            meeting.iter_days().skip(1).filter(|day| works(*day)).nth(usize::from(number).checked_sub(1)?)
        }
        Reckoning::OnIssue(_) => None,
    }
}

fn works(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn advanced(period: Period, which: Which, day: NaiveDate) -> Option<NaiveDate> {
    if which == Which::This { Some(day) } else { after(1, period, first_of(period, day)?) }
}

fn after(number: u16, period: Period, day: NaiveDate) -> Option<NaiveDate> {
    let number = u32::from(number);
    match period {
        Period::Day => day.checked_add_days(Days::new(number.into())),
        Period::Week => day.checked_add_days(Days::new(u64::from(number) * 7)),
        Period::Month => day.checked_add_months(Months::new(number)),
        Period::Quarter => day.checked_add_months(Months::new(number * 3)),
        Period::Year => day.checked_add_months(Months::new(number * 12)),
    }
}

fn first_of(period: Period, day: NaiveDate) -> Option<NaiveDate> {
    match period {
        Period::Day => Some(day),
        Period::Week => day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())),
        Period::Month => day.with_day(1),
        Period::Quarter => day.with_day(1)?.with_month0(day.month0() / 3 * 3),
        Period::Year => day.with_day(1)?.with_month(1),
    }
}

fn end_of(period: Period, day: NaiveDate) -> Option<NaiveDate> {
    after(1, period, first_of(period, day)?)?.pred_opt()
}

/// A day of this week that is over is none; without a week it is the next to come.
fn weekday(day: u8, which: Option<Which>, meeting: NaiveDate) -> Option<NaiveDate> {
    let week = advanced(Period::Week, which.unwrap_or(Which::This), meeting)?;
    let found = first_of(Period::Week, week)?.checked_add_days(Days::new(day.into()))?;
    match which {
        None if found <= meeting => found.checked_add_days(Days::new(7)),
        _ => Some(found).filter(|found| *found >= meeting),
    }
}

/// What a number of days is counted from, if that day is known: the meeting or the issue of the paper.
pub fn anchored(anchor: &str, number: u16, period: Period, working: bool) -> Option<Reckoning> {
    let told = |words: &[&str]| words.iter().any(|w| anchor.contains(w));
    if told(&["ban hành", "ngày ký", "văn bản này", "thông báo này"]) {
        return (period == Period::Day && !working).then_some(Reckoning::OnIssue(number));
    }
    let meeting =
        told(&["ngày họp", "cuộc họp", "hội nghị", "hôm nay", "ngày làm việc", "phiên họp", "buổi"])
            && !told(&["kết thúc giám sát", "nhận", "tới"]);
    match (meeting, working) {
        (true, true) => Some(Reckoning::Working(number)),
        (true, false) => Some(Reckoning::After(number, period)),
        (false, _) => None,
    }
}
