//! Periods of the calendar as deadlines: “trong tháng 9/2025”, “hết quý II”, “trong 6 tháng đầu năm”.
//!
//! Owns their forms; each means its last day. Single days are read in `deadline`, what is told in words in `term`.

use crate::deadline::{found, over, with_year};
use crate::draft::{Confidence, DeadlineDraft, DeadlineForm};
use crate::normalise::{Bytes, rx};
use crate::page::Page;
use regex::Regex;
use std::sync::LazyLock;
use thuky_domain::PartialDate;

static MONTH: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^|[\s,(])(?:trong|vào cuối|cuối|cuoi|hết|het|đến hết|den het|đến cuối|xong trong|ngay trong|xong) (?:tháng |thang |t)(\d{1,2})(?:(?:/| năm |-)(\d{4}))?",
    )
});
static QUARTER: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:(?:^|[\s,(])(?:trong|cuối|hết|đến hết|đến cuối) |(?:hoàn thành|xong) |\()quý (iv|iii|ii|i|[1-4])(?:(?:/|, ?năm | năm |-)(\d{4}))?",
    )
});
static YEAR: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^|[\s,(])(?:(?:hoàn thành|xong|hoàn tất|dứt điểm|trình|ban hành|khởi công|bàn giao|phê duyệt|đưa vào)[^;.]{0,60}?((?:trong|cuối|hết|đến hết) năm (\d{4}|nay))|((?:từ nay )?đến (?:hết|cuối) năm (\d{4}|nay)))",
    )
});
static WEEK: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^|[\s,(])((?:trong |vào |xong )?(?:tuần (?:đầu|cuối|thứ (?:nhất|hai|ba|tư|[1-4]))|\d{1,2} ngày (?:đầu|cuối)) (?:của )?tháng \d{1,2}(?:(?:/| năm |-)\d{4})?)",
    )
});
/// A year alone in a cell.
static YEAR_ALONE: LazyLock<Regex> =
    LazyLock::new(|| rx(r"^(?:(?:trong|hết|đến hết|cuối|đến cuối) )?năm (20\d{2})$"));
static MONTHS_LEFT: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^\W*|[\s,])((?:trong )?(?:\d{1,2}|ba|bốn|sáu|những|các) tháng (?:cuối|còn lại của|còn lại trong) năm(?: (\d{4}|nay|này))?)",
    )
});
static MONTHS_FIRST: LazyLock<Regex> =
    LazyLock::new(|| rx(r"(?:^|[\s,(])(trong (\d{1,2}|sáu|chín) tháng đầu năm(?: (\d{4}|nay|này))?)"));

/// The period in a stretch of text by whose end something is due.
pub fn period(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    week_of_month(page, at)
        .or_else(|| month(page, at, meeting))
        .or_else(|| quarter(page, at, meeting))
        .or_else(|| year(page, at, meeting))
        .or_else(|| months_left(page, at, meeting))
        .or_else(|| months_first(page, at, meeting))
}

/// “trong tuần đầu tháng 12/2025”, “10 ngày đầu tháng 6”: the words; which day is the last is not told.
fn week_of_month(page: &Page, at: &Bytes) -> Option<DeadlineDraft> {
    let told = WEEK.captures(page.text.norm(at))?.get(1)?;
    let found = found(page, at.start + told.start()..at.start + told.end(), None, "deadline.week-of-month");
    Some(DeadlineDraft { form: DeadlineForm::Calendar, ..found })
}

/// “Quý IV/2023”, “Tháng 9/2023” alone in a cell: its last day.
pub fn period_alone(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<PartialDate> {
    let norm = page.text.norm(at).trim();
    let padded = format!(" trong {norm}");
    let of = |regex: &Regex| regex.captures(&padded).filter(|c| c.get(0).is_some_and(|m| m.start() == 0));
    if let Some(year) = YEAR_ALONE.captures(norm).and_then(|c| c.get(1)?.as_str().parse().ok()) {
        return PartialDate::new(Some(year), 12, 31);
    }
    let (month, year) = if let Some(c) = of(&QUARTER) {
        (quarter_end(c.get(1)?.as_str()), c.get(2).and_then(|y| y.as_str().parse().ok()))
    } else {
        let c = of(&MONTH)?;
        (c.get(1)?.as_str().parse().ok()?, c.get(2).and_then(|y| y.as_str().parse().ok()))
    };
    last_day(year, month).map(|date| with_year(date, meeting))
}

fn quarter_end(quarter: &str) -> u32 {
    match quarter {
        "i" | "1" => 3,
        "ii" | "2" => 6,
        "iii" | "3" => 9,
        _ => 12,
    }
}

fn last_day(year: Option<i32>, month: u32) -> Option<PartialDate> {
    (28..=31).rev().find_map(|day| PartialDate::new(year, month, day))
}

/// The last day of a month in the year told, else in that of the meeting.
fn last_day_of(told: Option<&str>, month: u32, meeting: Option<PartialDate>) -> Option<PartialDate> {
    last_day(told.and_then(|y| y.parse().ok()).or(meeting.and_then(|m| m.year)), month)
}

fn within(at: &Bytes, part: &Bytes) -> Bytes {
    at.start + part.start..at.start + part.end
}

fn capture<'t>(regex: &Regex, norm: &'t str) -> Option<(Bytes, Option<&'t str>, Option<&'t str>)> {
    let c = regex.captures_iter(norm).last()?;
    let all = c.get(0)?;
    let start = all.end() - all.as_str().trim_start_matches([' ', ',', '(']).len();
    Some((start..all.end(), c.get(1).map(|m| m.as_str()), c.get(2).map(|m| m.as_str())))
}

fn month(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let norm = page.text.norm(at);
    norm.bytes().any(|b| b.is_ascii_digit()).then_some(())?;
    let (bytes, month, year) = capture(&MONTH, norm)?;
    if names_weekday(norm, &bytes) {
        return None;
    }
    let date =
        last_day(year.and_then(|y| y.parse().ok()), month?.parse().ok()?).map(|d| with_year(d, meeting));
    Some(found(page, within(at, &bytes), date, "deadline.month"))
}

/// “xong T5 này”, “trong t3 tuần sau”: a letter and a digit with its week are a day, no month.
fn names_weekday(norm: &str, at: &Bytes) -> bool {
    let after = norm.get(at.end..).unwrap_or("").trim_start();
    let week = after.starts_with("này") || after.starts_with("tuần");
    week && !norm.get(at.clone()).unwrap_or("").contains("th")
}

fn quarter(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let norm = page.text.norm(at);
    norm.contains("quý").then_some(())?;
    let (bytes, quarter, year) = capture(&QUARTER, norm)?;
    let month = quarter_end(quarter?);
    let date = last_day(year.and_then(|y| y.parse().ok()), month).map(|d| with_year(d, meeting));
    Some(found(page, within(at, &bytes), date, "deadline.quarter"))
}

fn year(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let norm = page.text.norm(at);
    norm.contains(" năm ").then_some(())?;
    let c = YEAR.captures(norm)?;
    let (phrase, told) = (c.get(1).or_else(|| c.get(3))?, c.get(2).or_else(|| c.get(4))?.as_str());
    (c.get(1).is_some() || !of_what_is_planned(norm, phrase.start())).then_some(())?;
    let date = last_day_of(Some(told), 12, meeting);
    Some(found(page, within(at, &phrase.range()), date, "deadline.year"))
}

/// “hoạt động đến cuối năm”: the period belongs to the noun before it.
fn of_what_is_planned(norm: &str, start: usize) -> bool {
    const PLANNED: [&str; 7] =
        ["nhiệm vụ", "công việc", "công tác", "chỉ tiêu", "hoạt động", "trọng tâm", "chương trình"];
    let before = norm.get(..start).unwrap_or("").trim_end();
    PLANNED.iter().any(|noun| before.ends_with(noun))
}

/// “trong 6 tháng cuối năm 2024”, at the beginning also without “trong”: to the last day of the year.
fn months_left(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let norm = page.text.norm(at);
    norm.contains(" tháng ").then_some(())?;
    let c = MONTHS_LEFT.captures(norm)?;
    let phrase = c.get(1).filter(|m| !of_what_is_planned(norm, m.start()))?;
    let opens = norm.get(..phrase.start()).unwrap_or("").trim().is_empty();
    (opens || phrase.as_str().starts_with("trong")).then_some(())?;
    let date = last_day_of(c.get(2).map(|y| y.as_str()), 12, meeting);
    let mut due = found(page, within(at, &phrase.range()), date, "deadline.months-left");
    due.phrase.confidence = Confidence::Doubtful;
    Some(due)
}

/// “trong 6 tháng đầu năm 2026”: to the last day of them, unless that day is over.
fn months_first(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let norm = page.text.norm(at);
    norm.contains("tháng đầu năm").then_some(())?;
    let c = MONTHS_FIRST.captures(norm)?;
    let (phrase, count) = (c.get(1)?, c.get(2)?.as_str());
    let month = match count {
        "sáu" => 6,
        "chín" => 9,
        _ => count.parse().ok().filter(|n| (1..=11).contains(n))?,
    };
    let date = last_day_of(c.get(3).map(|y| y.as_str()), month, meeting);
    date.filter(|_| !over(date, meeting))?;
    let mut due = found(page, within(at, &phrase.range()), date, "deadline.months-first");
    due.phrase.confidence = Confidence::Doubtful;
    Some(due)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_alone_in_a_cell_means_its_last_day() {
        let alone = |text: &str| {
            let page = Page::new(text);
            let found = period_alone(&page, &(0..page.text.source.len()), PartialDate::new(Some(2023), 2, 9));
            found.map(|d| d.to_string())
        };
        assert_eq!(alone("Quý IV/2023").as_deref(), Some("2023-12-31"));
        assert_eq!(alone("Tháng 9").as_deref(), Some("2023-09-30"));
        assert_eq!(alone("Thường xuyên"), None);
    }
}
