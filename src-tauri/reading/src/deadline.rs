//! Deadlines in the words of a directive.
//!
//! Owns the forms of deadlines. A year that the words leave out is taken from the day of the meeting; without
//! one the date stays without a year. What is told in words (relative, periodic, event) is read in `term`.

use crate::date::{dates, overlap};
use crate::documents::citations;
use crate::draft::{Confidence, DeadlineDraft, DeadlineForm};
use crate::normalise::{Bytes, rx};
use crate::page::Page;
use crate::period::period;
use crate::reckoning::reckoned;
use crate::term::{Reckoning, term};
use regex::Regex;
use std::sync::LazyLock;
use thuky_domain::PartialDate;

static BEFORE_DATE: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:(?:trước|trc|tr|truoc|chậm nhất|cham nhat|muộn nhất|đến hết|den het|hết|het|hạn cuối|hạn chót|vào dịp|đúng dịp|trước dịp|thời hạn|hạn|han chot|han|deadline|đến|den|xong|hoàn thành|không quá|ngay trong|trong|vào)(?: là)?(?: vào| trong| đến)?:?(?: trước| truoc)?(?: \d{1,2}\s*(?:giờ|h|g)(?:\s?\d{2})?(?: phút)?,?)?(?: (?:sáng|chiều|tối|đêm|sang|chieu|toi|t[2-7],?|thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy),?|thu [2-7],?|chủ nhật,?|cn,?)){0,2}\s+\(?(?:ngày |ngay )?)$",
    )
});
static FROM_DATE: LazyLock<Regex> = LazyLock::new(|| rx(r"(?:^|\s)từ (?:ngày )?$"));
static BETWEEN: LazyLock<Regex> = LazyLock::new(|| rx(r"^ (?:đến|tới)(?: hết)? (?:ngày )?$"));
/// The deadline in a stretch of text, read with the day of the meeting.
pub fn deadline(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    calendar(page, at, meeting).or_else(|| period(page, at, meeting)).or_else(|| words(page, at, meeting))
}

/// A deadline of the calendar, as its words stand.
pub fn found(page: &Page, at: Bytes, date: Option<PartialDate>, rule: &'static str) -> DeadlineDraft {
    let start = without_verb(page, &at);
    let open = page.text.norm(&(start..at.end)).contains('(');
    let closes = open && page.text.norm(&(at.end..page.text.source.len())).starts_with(')');
    let end = at.end + usize::from(closes);
    let phrase = page.text.extract(&(start..end), Confidence::Likely, rule);
    DeadlineDraft { form: DeadlineForm::Calendar, date, days: None, phrase }
}

fn calendar(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let all = dates(page, at);
    let cited = if all.is_empty() { vec![] } else { citations(page, at) };
    let mut best = None;
    for (i, dated) in all.iter().enumerate() {
        let near = cited.iter().any(|c| overlap(c, &(dated.bytes.start.saturating_sub(9)..dated.bytes.end)));
        let before = page.text.norm(&(at.start..dated.bytes.start));
        let told = page.text.norm(&dated.bytes).starts_with("ngày");
        let padded = format!("{before}{}", if told { "ngày " } else { "" });
        let start = i.checked_sub(1).and_then(|p| all.get(p)).filter(|p| range(page, at, p, dated));
        let opens = BEFORE_DATE.find(&padded).filter(|m| dated.date.is_some() || m.as_str().len() > 5);
        if near && start.is_none() || over(dated.date, meeting) {
            continue;
        }
        let handed = || {
            let alone = handed_in(page, at, dated) || bracketed(page, at, dated);
            timed(page, at, dated, meeting).or(alone.then_some(dated.bytes.start))
        };
        let from = start
            .map(|p| p.bytes.start.saturating_sub(lead_in(page, at, p)))
            .or_else(|| opens.map(|m| at.start + m.start()))
            .or_else(handed);
        if let Some(from) = from {
            let date = dated.date.map(|d| with_year(d, meeting));
            best = Some(
                each_year(page, from..dated.bytes.end)
                    .unwrap_or_else(|| found(page, from..dated.bytes.end, date, "deadline.date")),
            );
        }
    }
    best
}

/// “trước ngày 05/6 hằng năm”: a day of every year is no day of the calendar.
fn each_year(page: &Page, at: Bytes) -> Option<DeadlineDraft> {
    const EACH: [&str; 3] = [" hằng năm", " hàng năm", " mỗi năm"];
    let after = page.text.norm(&(at.end..page.text.source.len()));
    let each = EACH.iter().find(|each| after.starts_with(**each))?;
    let due = found(page, at.start..at.end + each.len(), None, "deadline.each-year");
    Some(DeadlineDraft { form: DeadlineForm::Periodic, ..due })
}

/// “hoàn thành trước ngày …”, “xong trước …”: the verb is no part of the deadline.
fn without_verb(page: &Page, at: &Bytes) -> usize {
    const DONE: [&str; 5] = ["hoàn thành xong ", "hoàn thành: ", "hoàn thành ", "xong ", "thời hạn "];
    const WHEN: [&str; 4] = ["trước", "trong", "chậm", "vào"];
    let norm = page.text.norm(at).trim_start_matches([' ', ',']);
    let rests = DONE.iter().filter_map(|done| norm.strip_prefix(done));
    let rest = rests.into_iter().find(|rest| WHEN.iter().any(|when| rest.starts_with(when)));
    at.end - rest.map_or(norm.len(), str::len)
}

/// A day before the meeting, with its year: nothing is due then.
pub fn over(date: Option<PartialDate>, meeting: Option<PartialDate>) -> bool {
    let days = date.and_then(PartialDate::full).zip(meeting.and_then(PartialDate::full));
    days.is_some_and(|(day, meeting)| day < meeting)
}

/// “báo cáo X ngày …”, the day last in its clause: to be handed in that day.
fn handed_in(page: &Page, at: &Bytes, dated: &crate::date::Dated) -> bool {
    static HANDS: LazyLock<Regex> =
        LazyLock::new(|| rx(r"\b(báo cáo|gửi|nộp|trình|b/c|họp|trả)\b[^,;]{0,60}$"));
    let after = page.text.norm(&(dated.bytes.end..at.end)).trim_start();
    let before = page.text.norm(&(at.start..dated.bytes.start));
    let held = ["cuộc họp ", "phiên họp ", "buổi họp "].iter().any(|event| before.ends_with(event));
    (after.is_empty() || after.starts_with([',', ';', '.', ')']))
        && page.text.norm(&dated.bytes).starts_with("ngày")
        && HANDS.is_match(before)
        && !held
}

/// “(ngày 30/5/2031)”, “(12/6)” behind a task: the day alone in parentheses.
fn bracketed(page: &Page, at: &Bytes, dated: &crate::date::Dated) -> bool {
    let before = page.text.norm(&(at.start..dated.bytes.start)).trim_end();
    let after = page.text.norm(&(dated.bytes.end..at.end)).trim_start();
    let before = before.strip_suffix("dự kiến").map_or(before, str::trim_end);
    before.len() > 12 && before.ends_with('(') && after.starts_with(')')
}

/// “kéo co chiều thứ Năm ngày 19/6/2031”: a day to come, with its part of the day.
fn timed(page: &Page, at: &Bytes, dated: &crate::date::Dated, meeting: Option<PartialDate>) -> Option<usize> {
    static PART_OF_DAY: LazyLock<Regex> =
        LazyLock::new(|| rx(r"(?:sáng|chiều|tối)(?: (?:thứ \w+|chủ nhật),?)? $"));
    let days = dated.date.and_then(PartialDate::full).zip(meeting.and_then(PartialDate::full));
    let before = page.text.norm(&(at.start..dated.bytes.start));
    let told = PART_OF_DAY.find(before).filter(|_| days.is_some_and(|(day, meeting)| day > meeting))?;
    Some(at.start + told.start())
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
pub fn with_year(date: PartialDate, meeting: Option<PartialDate>) -> PartialDate {
    let (None, Some(meeting)) = (date.year, meeting) else { return date };
    let next = i32::from(date.month + 3 < meeting.month);
    PartialDate { year: meeting.year.map(|y| y + next), ..date }
}

/// The date in the year of the meeting, unless it has its own.
pub fn in_year_of(date: PartialDate, meeting: Option<PartialDate>) -> PartialDate {
    PartialDate { year: date.year.or_else(|| meeting?.year), ..date }
}

/// A relative deadline has the day that it means, counted from the meeting; periods and events have words only.
fn words(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let tokens = page.token_at(at.start)..page.token_at(at.end);
    let term = term(page, &tokens)?;
    let meeting = meeting.and_then(PartialDate::full);
    let date = term.reckoning.zip(meeting).and_then(|(how, day)| reckoned(how, day));
    let days = if let Some(Reckoning::OnIssue(days)) = term.reckoning { Some(days) } else { None };
    let found = found(page, page.bytes(&term.tokens), date.map(PartialDate::from), term.rule);
    Some(DeadlineDraft { form: term.form, days, ..found })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phrase, its form and its day, for a meeting on Wednesday 14/5/2025.
    fn read(text: &str) -> Option<(String, DeadlineForm, String)> {
        let page = Page::new(text);
        let all = 0..page.text.source.len();
        let due = deadline(&page, &all, PartialDate::new(Some(2025), 5, 14))?;
        Some((due.phrase.value, due.form, due.date.map_or(String::new(), |d| d.to_string())))
    }

    fn all(form: DeadlineForm, told: &[(&str, &str)]) {
        for (phrase, day) in told {
            let text = format!("Phòng Nội vụ rà soát danh sách {phrase}.");
            assert_eq!(read(&text), Some(((*phrase).to_owned(), form, (*day).to_owned())), "{phrase}");
        }
    }

    #[test]
    fn a_day_in_brackets_is_told_with_both_of_them() {
        for phrase in ["trước thứ Sáu (16/5/2025)", "chậm nhất thứ Sáu (ngày 16/5)"] {
            let text = format!("Phòng Nội vụ lập danh sách gửi phòng A {phrase}.");
            assert_eq!(read(&text).map(|(told, ..)| told).as_deref(), Some(phrase));
        }
    }

    #[test]
    fn days_months_and_quarters_of_the_calendar_have_their_last_day() {
        all(
            DeadlineForm::Calendar,
            &[
                ("trước ngày 10/6", "2025-06-10"),
                ("trước 18h ngày 10/6", "2025-06-10"),
                ("vào sáng chủ nhật 15/6", "2025-06-15"),
                ("chậm nhất ngày 20 tháng 5 năm 2025", "2025-05-20"),
                ("trong tháng 9/2025", "2025-09-30"),
                ("trong quý III", "2025-09-30"),
                ("đến hết quý I/2026", "2026-03-31"),
                ("trong 6 tháng cuối năm 2025", "2025-12-31"),
                ("trong những tháng còn lại của năm", "2025-12-31"),
                ("trong 6 tháng đầu năm 2026", "2026-06-30"),
                ("giữa tháng 6", ""),
                ("trong tuần đầu tháng 12/2025", ""),
                ("trong 10 ngày đầu tháng 6", ""),
                ("vào trung tuần tháng 9", ""),
                ("vào cuối tháng 8", "2025-08-31"),
                ("trước quý IV/2025", ""),
                ("trước năm 2027", ""),
            ],
        );
    }

    #[test]
    fn a_period_without_a_year_has_its_last_day_without_one() {
        let due = |text: &str| {
            let page = Page::new(text);
            let due = deadline(&page, &(0..page.text.source.len()), PartialDate::new(None, 6, 28));
            due.and_then(|d| d.date).map(|d| d.to_string())
        };
        assert_eq!(due("Thư viện số hóa sách trong 6 tháng cuối năm.").as_deref(), Some("--12-31"));
        assert_eq!(due("Thư viện hoàn thành số hóa sách trong năm nay.").as_deref(), Some("--12-31"));
        assert_eq!(due("Thư viện số hóa sách trong 6 tháng cuối năm 2031.").as_deref(), Some("2031-12-31"));
    }

    #[test]
    fn a_planned_day_in_brackets_or_with_its_part_of_the_day_is_a_deadline() {
        let day = |text: &str| read(text).map(|(_, _, day)| day);
        assert_eq!(
            day("Nhà hát mời các đội diễn thử (dự kiến ngày 30/5/2025) ở sân sau.").as_deref(),
            Some("2025-05-30")
        );
        assert_eq!(
            day("Kéo co vào giờ nghỉ, chiều thứ Năm ngày 19/6/2025 ở sân đình.").as_deref(),
            Some("2025-06-19")
        );
        assert_eq!(day("Đội cây xanh tỉa cành phố B (quý III/2025)").as_deref(), Some("2025-09-30"));
        assert_eq!(day("Đội cây xanh tỉa cành phố B (hết tháng 8)").as_deref(), Some("2025-08-31"));
        assert_eq!(day("Đội cây xanh tỉa cành phố B (tuần tới)").as_deref(), Some("2025-05-25"));
        assert_eq!(day("Làm theo lời thợ cả sáng ngày 8/4/2025."), None);
    }

    #[test]
    fn words_relative_to_the_meeting_mean_a_day_counted_from_it() {
        all(
            DeadlineForm::Relative,
            &[
                ("trong tuần này", "2025-05-18"),
                ("trong tuần tới", "2025-05-25"),
                ("thứ Sáu tuần này", "2025-05-16"),
                ("chậm nhất thứ Hai tuần sau", "2025-05-19"),
                ("trước thứ Ba", "2025-05-20"),
                ("cuối tháng này", "2025-05-31"),
                ("trong tháng tới", "2025-06-30"),
                ("trong quý này", "2025-06-30"),
                ("trong năm nay", "2025-12-31"),
                ("ngay trong ngày", "2025-05-14"),
                ("trong ngày mai", "2025-05-15"),
                ("trước ngày 10", "2025-06-10"),
                ("trong 10 ngày kể từ ngày họp", "2025-05-24"),
                ("trong 10 ngày làm việc kể từ ngày họp", "2025-05-28"),
                ("trong vòng 2 tuần kể từ hội nghị này", "2025-05-28"),
            ],
        );
    }

    #[test]
    fn a_span_whose_first_day_is_not_known_has_words_only() {
        all(DeadlineForm::Relative, &[("trong vòng 10 ngày", ""), ("trong 15 ngày kể từ ngày ban hành", "")]);
        all(DeadlineForm::Relative, &[("07 ngày làm việc", "")]);
        all(DeadlineForm::Event, &[("trong 07 ngày làm việc kể từ ngày nhận đủ hồ sơ", "")]);
    }

    #[test]
    fn periods_and_events_have_words_only() {
        let periodic =
            ["hằng tuần", "định kỳ hằng quý", "trước 16 giờ thứ Sáu hằng tuần", "trước ngày 25 hàng tháng"];
        periodic.iter().for_each(|phrase| all(DeadlineForm::Periodic, &[(phrase, "")]));
        let events = [
            "ngay sau hội nghị này",
            "trước kỳ họp thứ mười",
            "tại phiên họp tới",
            "trước khi trình Ban Thường vụ",
        ];
        events.iter().for_each(|phrase| all(DeadlineForm::Event, &[(phrase, "")]));
    }

    #[test]
    fn further_events_spans_and_parts_of_months_have_words_only() {
        let events = [
            "trước ngày khai giảng",
            "trước lễ khánh thành",
            "tại cuộc họp giao ban tuần tới",
            "tại phiên họp tuần 24",
            "chậm nhất 15 ngày trước kỳ họp",
        ];
        events.iter().for_each(|phrase| all(DeadlineForm::Event, &[(phrase, "")]));
        all(DeadlineForm::Relative, &[("trong vòng một tháng", ""), ("trong 02 tuần tới", "")]);
        all(DeadlineForm::Calendar, &[("trong tuần đầu tháng 6/2025", ""), ("trong nửa đầu tháng 6", "")]);
        all(DeadlineForm::Periodic, &[("trước ngày 05/6 hằng năm", ""), ("trước ngày 15/12 mỗi năm", "")]);
        all(DeadlineForm::Calendar, &[("vào dịp 2/9/2025", "2025-09-02")]);
    }

    #[test]
    fn of_several_periods_the_last_is_meant_and_a_day_behind_a_semicolon_goes_before_an_event() {
        let day = |text: &str| read(text).map(|(_, _, day)| day);
        let quarters = "Phòng A trình bản vẽ trong quý III, khởi công trong quý IV/2025.";
        assert_eq!(day(quarters).as_deref(), Some("2025-12-31"));
        let words = read("Phòng A chuẩn bị tiếp khách trước kỳ họp, xong trong tuần tới.").unwrap();
        assert_eq!(words.0, "trong tuần tới");
        let text = " Phòng A lập sổ trước kỳ họp làng; báo cáo UBND quận trước ngày 15/6/2024.";
        let told = crate::asked::tests::draft(text).directives;
        let due = told[0].deadline.as_ref().unwrap();
        assert_eq!((told.len(), due.phrase.value.as_str()), (1, "trước ngày 15/6/2024"));
    }

    #[test]
    fn a_day_before_the_meeting_and_the_period_of_a_plan_are_no_deadlines() {
        for text in [
            "Phòng Nội vụ làm theo kết luận của cuộc họp ngày 22/4/2025.",
            "Phòng Nội vụ báo cáo trước ngày 10/3/2025.",
            "Phòng Nội vụ xếp lại hoạt động từ nay đến hết năm 2025.",
            "Phòng Nội vụ chia chỉ tiêu ba tháng còn lại của năm.",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn periods_that_are_over_and_programmes_are_no_deadlines() {
        for text in [
            "Trong tuần qua đã làm tốt.",
            "Đưa vào kế hoạch 5 năm và hằng năm.",
            "Trong 3 tháng đầu năm đạt khá.",
            "Giai đoạn 2020-2025 giao 12 xã.",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
