//! Dates, sessions and clock times as people write them.
//!
//! Owns the forms of dates and the doubts about them. It never supplies a year that is not written: who
//! reads a text as a whole may, from another date of the same text.

use crate::normalise::{Bytes, rx};
use crate::page::{Page, Tokens};
use crate::token::begins_name;
use chrono::Datelike;
use regex::Regex;
use std::sync::LazyLock;
use thuky_domain::{PartialDate, Session};

/// A date in the text.
#[derive(Clone, Debug)]
pub struct Dated {
    /// Its place.
    pub bytes: Bytes,
    /// The day, if the calendar has it.
    pub date: Option<PartialDate>,
    /// Whether the writing itself is faulty.
    pub malformed: bool,
}

static NUMERIC: LazyLock<Regex> =
    LazyLock::new(|| rx(r"(?:ngày )?(\d{1,2})\s*([/.-])(/?)\s*(\d{1,2})(?:\s*([/.-])(/?)\s*(\d{4}|\d{2}))?"));
static WORDED: LazyLock<Regex> =
    LazyLock::new(|| rx(r"(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:(?: năm |/|-)(\d{4}))?"));
static CLOCK: LazyLock<Regex> = LazyLock::new(|| rx(r"\b(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2})?(?:\s*phút)?\b"));
static WEEKDAY: LazyLock<Regex> =
    LazyLock::new(|| rx(r"(thứ (?:hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7)|chủ nhật),?\s*(?:ngày )?\(?$"));

/// All dates in a range, in order.
pub fn dates(page: &Page, at: &Bytes) -> Vec<Dated> {
    let norm = page.text.norm(at);
    if !norm.bytes().any(|b| b.is_ascii_digit()) {
        return vec![];
    }
    let week = |start: usize| norm.get(..start).is_some_and(|before| before.ends_with("tuần "));
    let day = |c: &regex::Captures<'_>| {
        c.get(0).is_some_and(|m| !counts(norm.get(m.end()..).unwrap_or("")) && !week(m.start()))
    };
    let worded = WORDED.captures_iter(norm).filter(day).filter_map(|c| worded(&c, at.start));
    let mut found: Vec<Dated> = worded.collect();
    let numeric = numerics(norm, page.text.source(at), at.start).into_iter();
    let extra: Vec<Dated> = numeric.filter(|d| !found.iter().any(|f| overlap(&f.bytes, &d.bytes))).collect();
    found.extend(extra);
    found.extend(iso(norm, at.start));
    found.sort_by_key(|d| d.bytes.start);
    found
}

/// Dates in figures; what is none may still hold one from its second number on: “19h30 - 11/8/24”.
fn numerics(norm: &str, source: &str, base: usize) -> Vec<Dated> {
    let (mut out, mut from) = (vec![], 0);
    while let Some(c) = NUMERIC.captures_at(norm, from) {
        let year = c.get(7).is_some();
        let glued = !year && c.get(0).is_some_and(|m| begins_name(source.get(m.end()..).unwrap_or("")));
        let found = numeric(&c, norm, base, glued);
        let first = c.get(1).map_or(norm.len(), |m| m.end());
        from = if found.is_some() { c.get(0).map_or(norm.len(), |m| m.end()) } else { first };
        out.extend(found);
    }
    out
}

/// Whether two ranges share a byte.
pub const fn overlap(a: &Bytes, b: &Bytes) -> bool {
    a.start < b.end && b.start < a.end
}

/// “2024-03-05”, as machines stamp it.
fn iso(norm: &str, base: usize) -> impl Iterator<Item = Dated> {
    static ISO: LazyLock<Regex> = LazyLock::new(|| rx(r"\b(20\d{2})-(\d{2})-(\d{2})\b"));
    ISO.captures_iter(norm).filter_map(move |c| {
        let all = c.get(0)?;
        let date = PartialDate::new(number(&c, 1).map(|y| y as i32), number(&c, 2)?, number(&c, 3)?)?;
        Some(Dated { bytes: base + all.start()..base + all.end(), date: Some(date), malformed: false })
    })
}

/// “1 tháng 1 lần”, “6 tháng 2 đợt” count, and name no day.
fn counts(after: &str) -> bool {
    let word = after.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    ["lần", "đợt", "buổi", "kỳ", "phiên", "lượt"].contains(&word)
}

/// “trực gác 24/7”: every hour of every day.
fn round_the_clock(norm: &str, at: &Bytes) -> bool {
    let before = norm.get(..at.start).unwrap_or("").trim_end();
    let word = before.rsplit(' ').next().unwrap_or("");
    norm.get(at.clone()) == Some("24/7")
        && word.chars().all(char::is_alphabetic)
        && !["", "từ", "đến", "vào", "và"].contains(&word)
}

/// “9/10 thành viên”: so many of so many.
fn of_so_many(after: &str) -> bool {
    const COUNTED: [&str; 19] = [
        "thành viên",
        "đại biểu",
        "ủy viên",
        "đảng viên",
        "đồng chí",
        "người",
        "phiếu",
        "chi bộ",
        "chỉ tiêu",
        "tiêu chí",
        "xã",
        "phường",
        "huyện",
        "thôn",
        "hộ",
        "đơn vị",
        "trường",
        "lớp",
        "hội viên",
    ];
    let after = after.strip_prefix(' ').unwrap_or("");
    let whole = |rest: &str| rest.chars().next().is_none_or(|c| !c.is_alphanumeric());
    COUNTED.iter().any(|noun| after.strip_prefix(noun).is_some_and(whole))
}

fn worded(c: &regex::Captures<'_>, base: usize) -> Option<Dated> {
    let all = c.get(0)?;
    let date = PartialDate::new(number(c, 3).map(|y| y as i32), number(c, 2)?, number(c, 1)?);
    Some(Dated { bytes: base + all.start()..base + all.end(), date, malformed: date.is_none() })
}

fn numeric(c: &regex::Captures<'_>, norm: &str, base: usize, glued: bool) -> Option<Dated> {
    let all = c.get(0)?;
    let (day, month, mut year) = (number(c, 1)?, number(c, 4)?, number(c, 7).map(|y| y as i32));
    let mark = c.get(2).map_or("", |m| m.as_str());
    let mut end = all.end();
    let same = c.get(5).is_none_or(|m| m.as_str() == mark || mark != ".");
    let short_year = c.get(7).is_some_and(|y| y.len() == 2);
    let told_day = || day_before(norm, all.start()) || all.as_str().starts_with("ngày");
    if year.is_some() && (!same || (short_year && mark != "/" && !told_day())) {
        return None;
    }
    if short_year {
        year = year.map(|y| if y >= 70 { y + 1900 } else { y + 2000 });
    }
    let neighbour = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '%'));
    let before = norm.get(..all.start()).and_then(|s| s.chars().next_back());
    let mut after = norm.get(end..).unwrap_or("").chars();
    let next = after.next();
    let goes_on =
        next.is_some_and(|c| matches!(c, '.' | ',' | '-')) && after.next().is_some_and(|c| c.is_numeric());
    let told = all.as_str().starts_with("ngày");
    let plain = year.is_none() && !told_day();
    if plain && (round_the_clock(norm, &all.range()) || of_so_many(norm.get(end..).unwrap_or(""))) {
        return None;
    }
    if neighbour(before) && !told
        || neighbour(next) && !glued
        || goes_on
        || before.is_some_and(|c| matches!(c, '.' | ','))
    {
        return None;
    }
    if (day > 31 || month > 12 || day == 0 || month == 0) && !(told && year.is_some()) {
        return None;
    }
    if mark != "/" && year.is_none() && !told && !day_before(norm, all.start()) {
        return None;
    }
    end += base;
    let date = PartialDate::new(year, month, day);
    let doubled = [3, 6].iter().any(|i| c.get(*i).is_some_and(|m| !m.is_empty()));
    Some(Dated { bytes: base + all.start()..end, date, malformed: doubled || date.is_none() })
}

/// Whether a word of the day stands before: `sáng 15-3`.
fn day_before(norm: &str, at: usize) -> bool {
    let before = norm.get(..at).unwrap_or("").trim_end_matches([' ', '(', ',']);
    [
        "sáng", "chiều", "tối", "trưa", "nay", "qua", "ngày", "hai", "ba", "tư", "năm", "sáu", "bảy", "nhật",
        "trước", "trc", "hạn", "chót", "tới", "xong", "truoc", "han", "nhất", "hết", "cuối",
    ]
    .iter()
    .any(|w| before.ends_with(w))
}

fn number(c: &regex::Captures<'_>, i: usize) -> Option<u32> {
    c.get(i)?.as_str().parse().ok()
}

/// “chiều nay”, “hôm qua”: the words by which a day is told from that of writing, and how many days before it is.
pub fn told_by_today(page: &Page, at: &Tokens) -> Option<(Tokens, i64)> {
    const PARTS: [&str; 5] = ["sáng", "chiều", "tối", "trưa", "hôm"];
    let told = at.clone().filter(|i| PARTS.contains(&page.word(*i)));
    let mut days = told.filter_map(|i| match page.word(i + 1) {
        "nay" => Some((i..i + 2, 0)),
        "qua" => Some((i..i + 2, 1)),
        _ => None,
    });
    days.next()
}

/// The session that a word or a clock time names.
pub fn session(norm: &str) -> Option<(Session, Bytes)> {
    static WORD: LazyLock<Regex> = LazyLock::new(|| rx(r"\b(sáng|chiều|tối)\b"));
    let word = WORD.find(norm)?;
    let session = match word.as_str() {
        "sáng" => Session::Morning,
        "chiều" => Session::Afternoon,
        _ => Session::Evening,
    };
    Some((session, word.range()))
}

/// The first clock time of a text, `HH:MM`, and its place.
pub fn clock(norm: &str) -> Option<(String, Bytes)> {
    norm.bytes().any(|b| b.is_ascii_digit()).then_some(())?;
    CLOCK.captures_iter(norm).find_map(|c| {
        let (hour, minute) = (number(&c, 1)?, number(&c, 2).unwrap_or(0));
        let all = c.get(0)?;
        (hour < 24 && minute < 60).then(|| (format!("{hour:02}:{minute:02}"), all.range()))
    })
}

/// The session of a clock time.
pub fn session_at(clock: &str) -> Option<Session> {
    let hour: u32 = clock.get(..2)?.parse().ok()?;
    Some(match hour {
        0..12 => Session::Morning,
        12..18 => Session::Afternoon,
        _ => Session::Evening,
    })
}

/// Whether the weekday written before a date contradicts it.
pub fn weekday_contradicts(page: &Page, dated: &Dated) -> bool {
    let before = page.text.norm(&(dated.bytes.start.saturating_sub(40)..dated.bytes.start));
    if !before.contains("thứ") && !before.contains("chủ nhật") {
        return false;
    }
    let told = WEEKDAY
        .captures(before)
        .and_then(|c| c.get(1))
        .map(|m| m.as_str().split_whitespace().last().unwrap_or(""));
    let Some(told) = told else { return false };
    let Some(full) = dated.date.and_then(PartialDate::full) else { return false };
    let day = match told {
        "hai" | "2" => 0,
        "ba" | "3" => 1,
        "tư" | "4" => 2,
        "năm" | "5" => 3,
        "sáu" | "6" => 4,
        "bảy" | "7" => 5,
        _ => 6,
    };
    full.weekday().num_days_from_monday() != day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let page = Page::new(text);
        let all = 0..page.text.source.len();
        dates(&page, &all).iter().map(|d| d.date.map_or("?".into(), |d| d.to_string())).collect()
    }

    #[test]
    fn which_week_of_a_month_is_no_day() {
        let page = Page::new("dự kiến tuần 3 tháng 12; tuần 2 tháng 8/2031; ngày 3 tháng 12");
        assert_eq!(dates(&page, &(0..page.text.source.len())).len(), 1);
    }

    #[test]
    fn dates_are_read_in_all_common_forms() {
        assert_eq!(
            read("Chiều 22/2, ngày 08/9/2021, sáng 15-3, ngày 18.7.2025"),
            ["--02-22", "2021-09-08", "--03-15", "2025-07-18"]
        );
        assert_eq!(read("họp 19h30 - 11/8/24"), ["2024-08-11"]);
        assert_eq!(read("Chiều 14/6Đoàn cán bộ"), ["--06-14"]);
        assert_eq!(
            read("ngày 5 tháng 01 năm 2020; ngày 17 – 9; ngày 03/01//2023"),
            ["2020-01-05", "--09-17", "2023-01-03"]
        );
    }

    #[test]
    fn fractions_periods_and_symbols_are_no_dates() {
        assert_eq!(
            read("giai đoạn 2020-2025, số 12/2024/NĐ-CP, 98,5%, 1.245 tỷ, 45/TTr-SXD, 211/240 căn"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn every_hour_of_the_week_and_so_many_of_so_many_are_no_dates() {
        for text in [
            "các trạm trực gác 24/7",
            "bếp mở liên tục 24/7; dọn kho",
            "có 9/10 thành viên dự",
            "9/9 đại biểu tán thành",
            "mới đạt 5/7 chỉ tiêu",
            "thu đủ 11/12 hộ",
        ] {
            assert_eq!(read(text), Vec::<String>::new(), "{text}");
        }
        for text in ["sáng 24/7", "(24/7)", "từ 24/7 đến hết mùa", "ngày 24/7", "9/10, thành viên tổ gốm dự"]
        {
            assert_eq!(read(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_day_out_of_the_calendar_is_told() {
        assert_eq!(read("chậm nhất ngày 31/6/2023"), ["?"]);
    }
}
