//! Deadlines as notes jot them: a column of days, a bare day at the end, “DL: 20/2”, “EOD”.
//!
//! Owns the forms that only notes have, and what tells no more than until when. Deadlines told in words are read in `deadline`.

use crate::date::dates;
use crate::deadline::{deadline, in_year_of};
use crate::draft::{Confidence, DeadlineDraft, DeadlineForm, PartialDate};
use crate::headline::dotted;
use crate::normalise::{Bytes, rx};
use crate::page::{Page, Tokens};
use crate::reckoning::{Which, reckoned};
use crate::term::Reckoning;
use regex::Regex;
use std::sync::LazyLock;

/// Words that open until when something is due, where nothing else is told.
const OPENING: [&str; 6] = ["hạn", "thời hạn", "deadline", "dl", "xong", "chậm nhất"];

/// “Hạn: 9/12”, “xong trước 12/3”: a few words that only tell until when.
pub fn only(page: &Page, at: &Tokens) -> bool {
    at.len() <= 8 && opens(page, at.start)
}

fn opens(page: &Page, i: usize) -> bool {
    const WHEN: [&str; 6] = ["trước", "trong", "chậm", "muộn", "vào", "ngày"];
    let when = |i: usize| page.is_number(i) || WHEN.contains(&page.word(i));
    page.any_phrase(i, &OPENING).is_some() || page.phrase(i, "hoàn thành").is_some_and(|n| when(i + n))
}

/// A cell that tells a day or a term and no more.
pub fn alone(page: &Page, cell: &Tokens) -> bool {
    const WHEN: [&str; 13] = [
        "trước", "eow", "asap", "trong", "eod", "cuối", "tuần", "thứ", "ngày", "hôm nay", "t", "sáng",
        "chiều",
    ];
    let dated = || !dates(page, &page.bytes(cell)).is_empty();
    let told = || opens(page, cell.start) || page.any_phrase(cell.start, &WHEN).is_some();
    cell.len() <= 8 && (told() || dated())
}

/// The column of days: “5.12” is one too.
pub fn in_column(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> DeadlineDraft {
    let due = crate::table::due_in(page, at, meeting);
    let dotted = dotted(page, at).and_then(|d| d.date).filter(|_| due.date.is_none());
    match dotted.map(|date| in_year_of(date, meeting)) {
        Some(date) => DeadlineDraft { form: DeadlineForm::Calendar, date: Some(date), ..due },
        None => due,
    }
}

/// The deadline of a task: in words, or as it is jotted: “DL: 20/2”, “dự kiến: 28/02/2031”, “EOD”.
pub fn told(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let bytes = page.bytes(at);
    deadline(page, &bytes, meeting)
        .or_else(|| labelled(page, &bytes, meeting))
        .or_else(|| weekday(page, at, meeting))
        .or_else(|| clipped(page, at))
}

/// “DL: 20/2”, “dự kiến: 28/02/2031”: a day behind a label that only notes have.
fn labelled(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    static LABEL: LazyLock<Regex> =
        LazyLock::new(|| rx(r"(?:^|\W)(?:dl|d/l|due|dự kiến|dự kiến xong)(?: ngày)?\s?[:\-]?\s?(?:ngày )?$"));
    let dated =
        dates(page, at).into_iter().find(|d| LABEL.is_match(page.text.norm(&(at.start..d.bytes.start))))?;
    let date = in_year_of(dated.date?, meeting);
    let phrase = page.text.extract(&dated.bytes, Confidence::Likely, "notes.labelled-day");
    Some(DeadlineDraft { form: DeadlineForm::Calendar, date: Some(date), days: None, phrase })
}

/// “hạn: thứ 6”, “xong T5 này”, “DL: T2 tuần sau”: a day of the week behind a word of deadlines, or with its week.
fn weekday(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let opens = |i: usize| {
        i > at.start && matches!(page.word(i - 1), "hạn" | "dl" | "deadline" | "xong" | ":" | "trước" | "trc")
    };
    let found = at.clone().find_map(|i| {
        let (end, day) = day_of_week(page, i)?;
        let (end, which) = which(page, end);
        let closes = end >= at.end && hands_in(page, &(i.saturating_sub(5).max(at.start)..i));
        (end <= at.end && (which.is_some() || opens(i) || closes))
            .then_some((i..end, Reckoning::Weekday(day, which)))
    });
    let (tokens, how) = found?;
    let day = meeting.and_then(PartialDate::full).and_then(|day| reckoned(how, day));
    let phrase = page.text.extract(&page.bytes(&tokens), Confidence::Likely, "notes.weekday");
    Some(DeadlineDraft { form: DeadlineForm::Relative, date: day.map(PartialDate::from), days: None, phrase })
}

/// “gửi mẫu …”, “báo cáo …”: a verb of handing in before the day.
fn hands_in(page: &Page, at: &Tokens) -> bool {
    page.find(at, &["gửi", "nộp", "báo cáo", "báo", "trình", "trả", "chốt", "giao"]).is_some()
}

/// “thứ 6”, “T6”, “CN”: the token after it, and its number from Monday.
fn day_of_week(page: &Page, i: usize) -> Option<(usize, u8)> {
    const DAYS: [[&str; 4]; 7] = [
        ["thứ hai", "thứ 2", "t2", "t . 2"],
        ["thứ ba", "thứ 3", "t3", "t . 3"],
        ["thứ tư", "thứ 4", "t4", "t . 4"],
        ["thứ năm", "thứ 5", "t5", "t . 5"],
        ["thứ sáu", "thứ 6", "t6", "t . 6"],
        ["thứ bảy", "thứ 7", "t7", "t . 7"],
        ["chủ nhật", "chúa nhật", "cn", "c . n"],
    ];
    let found = DAYS.iter().enumerate().find_map(|(day, words)| Some((day, page.any_phrase(i, words)?)));
    found.and_then(|(day, length)| Some((i + length, u8::try_from(day).ok()?)))
}

/// “này”, “tuần sau”: which week.
fn which(page: &Page, i: usize) -> (usize, Option<Which>) {
    let next = i + usize::from(page.word(i) == "tuần");
    match page.word(next) {
        "này" | "nay" => (next + 1, Some(Which::This)),
        "tới" | "sau" => (next + 1, Some(Which::Next)),
        _ => (i, None),
    }
}

const TERMS: [&str; 8] =
    ["eod", "eow", "asap", "trong ngày", "trong hôm nay", "cuối ngày", "cuối ngày hôm nay", "trong sáng nay"];

/// “… tuần sau”, “… tháng tới”: a period to come that closes the task.
fn closing_week(page: &Page, at: &Tokens) -> Option<Tokens> {
    let found =
        page.find(at, &["tuần này", "tuần sau", "tuần tới", "tháng này", "tháng sau", "tháng tới"])?;
    (found.end >= at.end || page.is_mark(found.end)).then_some(found)
}

/// “EOD”, “EOW”: the end of the day or of the week of the meeting.
fn clipped(page: &Page, at: &Tokens) -> Option<DeadlineDraft> {
    let found = page.find(at, &TERMS).or_else(|| closing_week(page, at))?;
    let phrase = page.text.extract(&page.bytes(&found), Confidence::Likely, "notes.clipped-term");
    Some(DeadlineDraft { form: DeadlineForm::Relative, date: None, days: None, phrase })
}

/// “(25/01)”, “- 13/6” at the end: the day alone is the deadline.
pub fn bare_day(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let bytes = page.bytes(at);
    let dated = dates(page, &bytes).into_iter().last()?;
    let after = page.text.norm(&(dated.bytes.end..bytes.end)).trim_start();
    let before = page.text.norm(&(bytes.start..dated.bytes.start)).trim_end();
    let ranged = before
        .strip_suffix('-')
        .is_some_and(|first| first.trim_end().ends_with(|c: char| c.is_ascii_digit()));
    let starts = ranged || before.rsplit(' ').take(4).any(|word| word == "từ");
    let closes = !starts && (after.is_empty() || after.starts_with([')', ',', ';', '.']));
    let date = in_year_of(dated.date.filter(|_| closes)?, meeting);
    let phrase = page.text.extract(&dated.bytes, Confidence::Doubtful, "notes.bare-day");
    let form = DeadlineForm::Calendar;
    Some(DeadlineDraft { form, date: Some(date), days: None, phrase })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phrase and its day, for a meeting on Wednesday 14/5/2025.
    fn due(task: &str) -> Option<(String, String)> {
        let page = Page::new(task);
        let found = told(&page, &(0..page.tokens.len()), PartialDate::new(Some(2025), 5, 14))?;
        Some((found.phrase.value, found.date.map_or(String::new(), |date| date.to_string())))
    }

    fn pair(phrase: &str, day: &str) -> Option<(String, String)> {
        Some((phrase.to_owned(), day.to_owned()))
    }

    #[test]
    fn jotted_deadlines_have_labels_weekdays_and_clipped_terms() {
        assert_eq!(due("gửi báo giá - DL: 20/5"), pair("20/5", "2025-05-20"));
        assert_eq!(due("sơn cổng, dự kiến: 28/06/2025"), pair("28/06/2025", "2025-06-28"));
        assert_eq!(due("khâu màn, xong T6 này"), pair("T6 này", "2025-05-16"));
        assert_eq!(due("treo đèn, hạn: thứ 7"), pair("thứ 7", "2025-05-17"));
        assert_eq!(due("thử men mới, gửi mẫu thứ 5"), pair("thứ 5", "2025-05-15"));
        assert_eq!(due("chốt vé, EOD"), pair("EOD", ""));
        assert_eq!(due("thuê thêm thợ tuần sau"), pair("tuần sau", ""));
        assert_eq!(due("tuần sau họp lại xem sổ"), None);
    }

    #[test]
    fn a_few_words_may_tell_no_more_than_until_when() {
        let told = |words: &str| {
            let page = Page::new(words);
            only(&page, &(0..page.tokens.len()))
        };
        assert!(["Hạn: 9/12", "xong trước 12/3", "Hoàn thành trước 12/3"].into_iter().all(told));
        assert!(!told("hoàn thành mái vòm") && !told("Hạn của khách là đêm rằm nên thợ nặn suốt ngày đêm"));
    }

    #[test]
    fn a_bare_day_closes_a_task_unless_something_starts_there_or_it_is_a_range() {
        let bare = |task: &str| {
            let page = Page::new(task);
            bare_day(&page, &(0..page.tokens.len()), None).map(|due| due.phrase.value)
        };
        assert_eq!(bare("thiết kế thêm 3 tấm vải – 20/6").as_deref(), Some("20/6"));
        assert_eq!(bare("trực chốt sau từ 10/6"), None);
        assert_eq!(bare("dựng gian hàng 22-24/8"), None);
    }
}
