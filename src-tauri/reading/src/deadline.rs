//! Deadlines in the words of a directive.
//!
//! Owns the forms of deadlines. A year that the words leave out is taken from the day of the meeting; without
//! one the date stays without a year. Relative and periodic deadlines have words only.

use crate::date::{dates, overlap};
use crate::documents::citations;
use crate::draft::{Confidence, DeadlineDraft};
use crate::normalise::{Bytes, rx};
use crate::page::Page;
use regex::Regex;
use std::sync::LazyLock;
use thuky_domain::PartialDate;

static BEFORE_DATE: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:(?:trước|trc|tr|chậm nhất|muộn nhất|đến hết|hết|hạn cuối|hạn chót|thời hạn|hạn|đến|xong|hoàn thành|không quá|ngay trong|trong)(?: là)?(?: vào| trong| đến)?:?(?: trước)?(?: \d{1,2} ?(?:giờ|h|g)(?:\s?\d{2})?(?: phút)?,?)?(?: (?:sáng|chiều|tối|đêm|thứ (?:hai|ba|tư|năm|sáu|bảy),?|chủ nhật,?))?\s+\(?(?:ngày )?)$",
    )
});
static FROM_DATE: LazyLock<Regex> = LazyLock::new(|| rx(r"(?:^|\s)từ (?:ngày )?$"));
static BETWEEN: LazyLock<Regex> = LazyLock::new(|| rx(r"^ (?:đến|tới)(?: hết)? (?:ngày )?$"));
static MONTH: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^|[\s,])(?:trong|cuối|hết|đến hết|đến cuối|xong trong|ngay trong|xong) (?:tháng |t)(\d{1,2})(?:(?:/| năm |-)(\d{4}))?",
    )
});
static QUARTER: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^|[\s,])(?:trong|cuối|hết|đến hết|đến cuối) quý (iv|iii|ii|i|[1-4])(?:(?:/|, ?năm | năm |-)(\d{4}))?",
    )
});
static YEAR: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^|[\s,])(?:(?:hoàn thành|xong|hoàn tất|dứt điểm)[^;.]{0,60}?((?:trong|cuối|hết|đến hết) năm (\d{4}|nay))|((?:từ nay )?đến (?:hết|cuối) năm (\d{4}|nay)))",
    )
});
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^|[\s,])(?:(?:trước|trc) (?:\d{1,2} ?(?:giờ|h|g)(?:\d{2})? ?)?(?:ngày \d{1,2}|thứ [a-zà-ỹ0-9]+)(?: (?:hằng|hàng) (?:tuần|tháng|quý))?|(?:trước|trc) \d{1,2} ?(?:giờ|h) (?:hằng|hàng) ngày|ngay trong ngày|(?:sáng|chiều|tối) thứ [a-zà-ỹ0-9]+ (?:hằng|hàng) tuần|ngay sau (?:hội nghị|cuộc họp|buổi làm việc|phiên họp|kỳ họp|khi [^,;.]{3,60})(?: này)?|(?:ngay )?trong (?:tuần|tháng|ngày|quý|năm)(?: này| tới| sau| nay| mai)|(?:ngay )?trong tuần(?: \d)?|(?:trong )?(?:vòng|thời hạn|thời gian|tối đa) \d{1,3} (?:ngày|tháng|tuần|giờ)(?: làm việc)?(?: (?:kể từ|từ|sau) [^,;.]{3,60})?|\d{1,2} ngày làm việc(?: kể từ [^,;.]{3,60})?|(?:định kỳ )?(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|định kỳ \d* ?(?:ngày|tuần|tháng|quý|năm)[^,;.]{0,30}|(?:trước|trc) (?:khai giảng|kỳ họp|phiên họp|khi trình|mùa|tết|đại hội|năm học|hội nghị|thềm)[^,;.]{0,50}|tại (?:phiên họp|kỳ họp|cuộc họp|hội nghị) (?:tới|sau|quý [ivx\d]+|tháng \d+|thường kỳ[^,;.]{0,30}|lần[^,;.]{0,20}|tiếp theo|gần nhất)|(?:đầu|giữa) tháng \d{1,2}(?:/\d{4})?|trước tháng \d{1,2}(?:(?:/| năm )\d{4})?|trước cuối (?:tuần|tháng|năm)[^,;.]{0,15}|trong quý (?:này|tới))",
    )
});

/// The deadline in a stretch of text, read with the day of the meeting.
pub fn deadline(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let cited = citations(page, at);
    calendar(page, at, meeting, &cited)
        .or_else(|| month(page, at, meeting))
        .or_else(|| quarter(page, at, meeting))
        .or_else(|| year(page, at, meeting))
        .or_else(|| words(page, at))
}

fn found(page: &Page, at: Bytes, date: Option<PartialDate>, rule: &'static str) -> DeadlineDraft {
    DeadlineDraft { date, phrase: page.text.extract(&at, Confidence::Likely, rule) }
}

fn calendar(page: &Page, at: &Bytes, meeting: Option<PartialDate>, cited: &[Bytes]) -> Option<DeadlineDraft> {
    let all = dates(page, at);
    let mut best = None;
    for (i, dated) in all.iter().enumerate() {
        let near = cited.iter().any(|c| overlap(c, &(dated.bytes.start.saturating_sub(9)..dated.bytes.end)));
        let before = page.text.norm(&(at.start..dated.bytes.start));
        let told = page.text.norm(&dated.bytes).starts_with("ngày");
        let padded = format!("{before}{}", if told { "ngày " } else { "" });
        let start = i.checked_sub(1).and_then(|p| all.get(p)).filter(|p| range(page, at, p, dated));
        let opens = BEFORE_DATE.find(&padded).filter(|m| dated.date.is_some() || m.as_str().len() > 5);
        if near && start.is_none() {
            continue;
        }
        let handed = || handed_in(page, at, dated).then_some(dated.bytes.start);
        let from = start
            .map(|p| p.bytes.start.saturating_sub(lead_in(page, at, p)))
            .or_else(|| opens.map(|m| at.start + m.start()))
            .or_else(handed);
        if let Some(from) = from {
            best = Some(found(
                page,
                from..dated.bytes.end,
                dated.date.map(|d| with_year(d, meeting)),
                "deadline.date",
            ));
        }
    }
    best
}

/// “báo cáo X ngày …”, the day last in its clause: to be handed in that day.
fn handed_in(page: &Page, at: &Bytes, dated: &crate::date::Dated) -> bool {
    static HANDS: LazyLock<Regex> =
        LazyLock::new(|| rx(r"\b(báo cáo|gửi|nộp|trình|b/c|họp|trả)\b[^,;]{0,60}$"));
    let after = page.text.norm(&(dated.bytes.end..at.end)).trim_start();
    (after.is_empty() || after.starts_with([',', ';', '.', ')']))
        && page.text.norm(&dated.bytes).starts_with("ngày")
        && HANDS.is_match(page.text.norm(&(at.start..dated.bytes.start)))
}

/// “từ ngày … đến hết ngày …”.
fn range(page: &Page, at: &Bytes, first: &crate::date::Dated, second: &crate::date::Dated) -> bool {
    BETWEEN.is_match(page.text.norm(&(first.bytes.end..second.bytes.start + told(page, second))))
        && lead_in(page, at, first) > 0
}

fn told(page: &Page, dated: &crate::date::Dated) -> usize {
    if page.text.norm(&dated.bytes).starts_with("ngày") { "ngày ".len() } else { 0 }
}

fn lead_in(page: &Page, at: &Bytes, first: &crate::date::Dated) -> usize {
    let before = page.text.norm(&(at.start..first.bytes.start));
    FROM_DATE.find(before).map_or(0, |m| before.len() - m.start())
}

/// A year left out is the meeting's; a day long before the meeting is in the next year.
fn with_year(date: PartialDate, meeting: Option<PartialDate>) -> PartialDate {
    let (None, Some(meeting)) = (date.year, meeting) else { return date };
    let next = i32::from(date.month + 3 < meeting.month);
    PartialDate { year: meeting.year.map(|y| y + next), ..date }
}

fn last_day(year: Option<i32>, month: u32) -> Option<PartialDate> {
    (28..=31).rev().find_map(|day| PartialDate::new(year, month, day))
}

fn capture<'t>(regex: &Regex, norm: &'t str) -> Option<(Bytes, Option<&'t str>, Option<&'t str>)> {
    let c = regex.captures(norm)?;
    Some((c.get(0)?.range(), c.get(1).map(|m| m.as_str()), c.get(2).map(|m| m.as_str())))
}

fn month(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let (bytes, month, year) = capture(&MONTH, page.text.norm(at))?;
    let date =
        last_day(year.and_then(|y| y.parse().ok()), month?.parse().ok()?).map(|d| with_year(d, meeting));
    Some(found(page, at.start + bytes.start..at.start + bytes.end, date, "deadline.month"))
}

fn quarter(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let (bytes, quarter, year) = capture(&QUARTER, page.text.norm(at))?;
    let month = match quarter? {
        "i" | "1" => 3,
        "ii" | "2" => 6,
        "iii" | "3" => 9,
        _ => 12,
    };
    let date = last_day(year.and_then(|y| y.parse().ok()), month).map(|d| with_year(d, meeting));
    Some(found(page, at.start + bytes.start..at.start + bytes.end, date, "deadline.quarter"))
}

fn year(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let c = YEAR.captures(page.text.norm(at))?;
    let (phrase, told) = (c.get(1).or_else(|| c.get(3))?, c.get(2).or_else(|| c.get(4))?.as_str());
    let year = told.parse().ok().or(meeting.and_then(|m| m.year));
    let date = year.and_then(|y| last_day(Some(y), 12));
    Some(found(page, at.start + phrase.start()..at.start + phrase.end(), date, "deadline.year"))
}

fn words(page: &Page, at: &Bytes) -> Option<DeadlineDraft> {
    let m = WORDS.find(page.text.norm(at))?;
    Some(found(page, at.start + m.start()..at.start + m.end(), None, "deadline.words"))
}
