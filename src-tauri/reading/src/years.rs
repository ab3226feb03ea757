//! The year of a text.
//!
//! Owns the places a missing year may be taken from: page date, headline, cited documents. Never from a clock.

use crate::date::{Dated, dates, told_by_today, weekday_contradicts};
use crate::deadline::with_year;
use crate::draft::{Confidence, DocumentDraft, Draft, Extract};
use crate::lines::{Line, LineKind};
use crate::normalise::{Bytes, rx};
use crate::page::Page;
use chrono::{Datelike, Duration};
use regex::Regex;
use std::sync::LazyLock;
use thuky_domain::PartialDate;

/// What a text tells about its year.
#[derive(Clone, Debug, Default)]
pub struct Years {
    page_date: Option<PartialDate>,
    headline: Option<i32>,
    /// Of a year that is looked back on and one that is looked ahead to.
    turn: Turn,
    documents: Option<PartialDate>,
    /// Of the months and quarters that the text reports on and plans, where no page date tells.
    periods: Option<i32>,
}

/// What is summed up and what is planned around the turn of the year.
#[derive(Clone, Copy, Debug, Default)]
struct Turn {
    summed_up: Option<i32>,
    planned: Option<i32>,
}

impl Turn {
    /// “tổng kết năm 2024” in January is held in 2025, “nhiệm vụ năm 2025” in December in 2024.
    fn year_at(self, month: u32) -> Option<i32> {
        match month {
            1..=3 => self.summed_up.map(|year| year + 1),
            11..=12 => self.planned.map(|year| year - 1),
            _ => None,
        }
    }
}

/// The rule of a year that only the periods of the text tell.
const YEAR_OF_PERIODS: &str = "meeting.date-year-of-periods";
static YEAR: LazyLock<Regex> =
    LazyLock::new(|| rx(r"(?:năm |/|-|tết (?:nguyên đán )?(?:\pL+ \pL+ )?)(20\d{2})\b"));
static PERIOD: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"20\d{2}\s*-\s*20\d{2}|năm học 20\d{2}|(?:đến|vào|tới|trước|từ|hết|sau) (?:cuối |đầu |hết |trước )?năm 20\d{2}",
    )
});

impl Years {
    /// Gathers what the text tells.
    pub fn of(page: &Page, documents: &[DocumentDraft], lead: Option<usize>) -> Self {
        let latest = documents
            .iter()
            .filter_map(|d| d.date.as_ref())
            .map(|d| d.value)
            .filter(|d| d.year.is_some())
            .max();
        let told = told(page, lead);
        let page_date = page_date(page, lead);
        Self {
            page_date,
            headline: headline(&told),
            turn: turn(&told),
            documents: latest.filter(|cited| !long_past(page, *cited, &told)),
            periods: if page_date.is_some() { None } else { periods(page) },
        }
    }

    /// A date of the meeting with its year, as far as the text tells.
    pub fn complete(&self, page: &Page, date: PartialDate, dated: &Dated) -> Extract<PartialDate> {
        let wrong = dated.malformed || weekday_contradicts(page, dated);
        let confidence = if wrong { Confidence::Doubtful } else { Confidence::Sure };
        if date.year.is_some() {
            return page.text.value(date, &dated.bytes, confidence, "meeting.date");
        }
        let (year, rule) = self.year_for(date);
        let told = year.is_some() && rule != YEAR_OF_PERIODS;
        let confidence = if told && !wrong { Confidence::Likely } else { Confidence::Doubtful };
        page.text.value(PartialDate { year, ..date }, &dated.bytes, confidence, rule)
    }

    fn year_for(&self, date: PartialDate) -> (Option<i32>, &'static str) {
        if let Some(page) = self.page_date {
            let before = (date.month, date.day) > (page.month, page.day) && date.month > page.month + 1;
            return (page.year.map(|y| y - i32::from(before)), "meeting.date-year-of-page");
        }
        if let Some(year) = self.turn.year_at(date.month) {
            return (Some(year), "meeting.date-year-of-report");
        }
        if let Some(year) =
            self.headline.filter(|_| (2..=10).contains(&date.month) || self.documents.is_none())
        {
            return (Some(year), "meeting.date-year-of-headline");
        }
        if let Some(year) = self.documents.and_then(|cited| year_after(cited, date)) {
            return (Some(year), "meeting.date-year-of-document");
        }
        match self.periods.filter(|_| (4..=11).contains(&date.month)) {
            Some(year) => (Some(year), YEAR_OF_PERIODS),
            None => (None, "meeting.date-without-year"),
        }
    }

    /// “chiều nay”, “hôm qua” without a date: counted from the page date.
    pub fn today(&self, page: &Page, head: &Bytes) -> Option<Extract<PartialDate>> {
        let (told, before) = told_by_today(page, &(page.token_at(head.start)..page.token_at(head.end)))?;
        let published = self.page_date?.full()?;
        let day = published - Duration::days(before);
        let date = PartialDate { year: Some(day.year()), month: day.month(), day: day.day() };
        Some(page.text.value(date, &page.bytes(&told), Confidence::Doubtful, "meeting.date-of-page"))
    }
}

/// Of days without a year in a text whose meeting has none: a cited paper is of the year of the page, unless it would come
/// later than the page; what is due is counted from the page as it would be from the meeting.
pub fn years_of_page(page: &Page, draft: &mut Draft) {
    let told = draft.day().filter(|day| day.year.is_some());
    let shown =
        told.or_else(|| page_date(page, crate::lead::lead(page))).or_else(|| relaying_day(page, draft));
    let Some(shown) = shown else { return };
    for date in draft.documents.iter_mut().filter_map(|d| d.date.as_mut()) {
        let before = (date.value.month, date.value.day) <= (shown.month, shown.day);
        date.value.year = date.value.year.or(shown.year.filter(|_| before));
    }
    for due in draft.directives.iter_mut().filter_map(|d| d.deadline.as_mut()) {
        due.date = due.date.map(|date| with_year(date, Some(shown)));
    }
}

/// The day of the notice that a report relays.
fn relaying_day(page: &Page, draft: &Draft) -> Option<PartialDate> {
    let relays = crate::concluder::concluding_speaker(page, draft).is_some();
    let paper =
        draft.documents.iter().find(|d| ["Thông báo", "Văn bản", "Công văn"].contains(&d.kind.as_str()));
    paper.filter(|_| relays)?.date.as_ref().map(|date| date.value).filter(|date| date.year.is_some())
}

/// The year of a day after a cited document; of the next year only when it comes within a season.
fn year_after(cited: PartialDate, day: PartialDate) -> Option<i32> {
    let next = (cited.month, cited.day) > (day.month, day.day);
    let months = day.month + 12 * u32::from(next) - cited.month;
    cited.year.filter(|_| !next || months < 4).map(|year| year + i32::from(next))
}

/// “sơ kết 5 năm thực hiện …”, a day two years later: the paper was old when they met.
fn long_past(page: &Page, cited: PartialDate, told: &str) -> bool {
    static YEARS_ON: LazyLock<Regex> =
        LazyLock::new(|| rx(r"(?:sơ kết|tổng kết|kết quả|sau|qua) \d{1,2} năm "));
    let days = page.lines.iter().take(400).flat_map(|line| dates(page, &line.bytes()));
    let later = |year: i32| cited.year.is_some_and(|cited| year > cited + 1);
    YEARS_ON.is_match(told) || days.filter_map(|day| day.date?.year).any(later)
}

/// The first full date in the furniture or the headlines before the lead.
fn page_date(page: &Page, lead: Option<usize>) -> Option<PartialDate> {
    let lead_line = lead.and_then(|i| page.sentences.get(i)).map_or(usize::MAX, |s| s.line);
    let furniture =
        |l: &&Line| matches!(l.kind, LineKind::Debris | LineKind::Headline) && l.bytes().len() < 200;
    let full =
        |l: &Line| dates(page, &l.bytes()).into_iter().find_map(|d| d.date.filter(|d| d.year.is_some()));
    page.lines.iter().take(lead_line).filter(furniture).find_map(full)
}

/// The words of headlines and lead, in which a year may stand that is not that of a cited paper.
fn told(page: &Page, lead: Option<usize>) -> String {
    let lead = lead.and_then(|i| page.sentences.get(i));
    static CITED: LazyLock<Regex> = LazyLock::new(|| {
        rx(
            r"số:? ?\d+[^ ]*|ngày \d{1,2}(?:/| tháng )\d{1,2}(?:/| năm )20\d{2} của|(?:luật|hiến pháp|pháp lệnh) [^.,;]{0,40}?20\d{2}",
        )
    });
    let lines = page.lines.iter().filter(|l| l.kind == LineKind::Headline).map(|l| l.bytes());
    let text: String =
        lines.chain(lead.map(|s| s.bytes.clone())).map(|b| page.text.norm(&b).to_owned() + " ").collect();
    CITED.replace_all(&text, " ").into_owned()
}

/// The only year that headlines and lead name.
fn headline(told: &str) -> Option<i32> {
    let text = PERIOD.replace_all(told, " ");
    let mut years: Vec<i32> =
        YEAR.captures_iter(&text).filter_map(|c| c.get(1)?.as_str().parse().ok()).collect();
    years.sort_unstable();
    years.dedup();
    match years.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// “6 tháng cuối năm 2031”, “quý II/2031”: the year of all the periods that a text names, if it is one. Letters and digits
/// are ASCII where a word has to end, so the whole text is searched with the small, quick border of words.
fn periods(page: &Page) -> Option<i32> {
    static PERIODS: LazyLock<Regex> = LazyLock::new(|| {
        rx(
            r"(?-u:\b)(?:\d{1,2} tháng (?:đầu |cuối |còn lại (?:của )?)?năm |quý [iv\d]{1,3} ?(?:/|năm |-))(20\d{2})(?-u:\b)",
        )
    });
    let years = PERIODS.captures_iter(&page.text.norm).take(40);
    let mut years: Vec<i32> = years.filter_map(|c| c.get(1)?.as_str().parse().ok()).collect();
    years.dedup();
    if let [only] = years.as_slice() { Some(*only) } else { None }
}

/// The year summed up and the year planned, when the words say so.
fn turn(told: &str) -> Turn {
    static SUMMED_UP: LazyLock<Regex> =
        LazyLock::new(|| rx(r"(?:tổng kết|kiểm điểm)[^.;,]{0,80}? năm (20\d{2})\b"));
    static PLANNED: LazyLock<Regex> = LazyLock::new(|| {
        rx(
            r"(?:(?:nhiệm vụ|kế hoạch|phương hướng|chương trình|dự toán)[^.;,]{0,60}? năm|tết(?: nguyên đán)?(?: \pL+ \pL+)?) (20\d{2})\b",
        )
    });
    let year = |pattern: &Regex| pattern.captures(told).and_then(|c| c.get(1)?.as_str().parse().ok());
    Turn { summed_up: year(&SUMMED_UP), planned: year(&PLANNED) }
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    fn day(text: &str) -> String {
        read(text, &Knowledge::default()).meeting.date.unwrap().value.to_string()
    }

    #[test]
    fn around_the_turn_of_the_year_the_report_tells_which_it_is() {
        let summed_up = "Sáng 9/1, UBND xã Tân Sa tổ chức hội nghị tổng kết công tác năm 2023.";
        assert_eq!(day(summed_up), "2024-01-09");
        let both = "Sáng 28/12, UBND xã Tân Sa tổ chức hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024.";
        assert_eq!(day(both), "2023-12-28");
    }

    #[test]
    fn an_old_document_does_not_tell_the_year() {
        let cites = |signed: &str| {
            day(&format!(
                "Sáng 14/4, UBND xã Tân Sa họp bàn cấp nước.\n\nÔng Lý Văn Sáu yêu cầu các thôn thực hiện Quyết định số \
                 25/QĐ-UBND ngày {signed} của UBND huyện."
            ))
        };
        assert_eq!(cites("2/4/2023"), "2023-04-14");
        assert_eq!(cites("30/12/2021"), "--04-14");
        assert_eq!(cites("20/4/2021"), "--04-14");
    }

    #[test]
    fn the_year_of_a_paper_that_the_lead_cites_is_not_that_of_the_meeting() {
        for paper in [
            "thay thế Nghị định số 60/2031/NĐ-CP ngày 5/6/2031 của Chính phủ",
            "triển khai Nghị quyết số 7-NQ/TW ngày 21/10/2031 của Bộ Chính trị",
            "quán triệt Luật Chợ năm 2031",
            "triển khai Kế hoạch ngày 4 tháng 9 năm 2031 của UBND tỉnh",
        ] {
            assert_eq!(
                day(&format!("Chiều 3/6, UBND huyện Tân Sa họp bàn việc {paper} về chợ.")),
                "--06-03",
                "{paper}"
            );
        }
    }

    #[test]
    fn a_paper_that_was_old_when_they_met_tells_no_year() {
        let text = "Sáng 14/4, UBND xã Tân Sa sơ kết 5 năm thực hiện Chỉ thị số 2-CT/TW ngày 14/4/2021 của Ban Bí thư.";
        assert_eq!(day(text), "--04-14");
        let text = "Sáng 14/4, UBND xã Tân Sa họp theo Chỉ thị số 2-CT/TW ngày 14/3/2021 của Ban Bí thư.\n\nĐến 31/3/2025, \
                    xã có 3 lò gốm.";
        assert_eq!(day(text), "--04-14");
        assert_eq!(day(&text.replace("2025", "2021")), "2021-04-14");
    }

    #[test]
    fn in_the_course_of_the_year_its_plan_is_of_that_year() {
        assert_eq!(day("Sáng 9/6, UBND xã Tân Sa họp bàn nhiệm vụ năm 2024."), "2024-06-09");
    }

    #[test]
    fn the_months_that_a_text_reports_on_tell_the_year_doubtfully() {
        let text = "Chiều 14/6, UBND tỉnh họp thông qua các báo cáo.\n\nCác đại biểu cho ý kiến về kết quả 6 tháng đầu năm, nhiệm vụ \
                    6 tháng cuối năm 2031.";
        assert_eq!(day(text), "2031-06-14");
        let date = read(text, &Knowledge::default()).meeting.date.unwrap();
        assert_eq!(date.confidence, crate::Confidence::Doubtful);
        assert_eq!(day(&text.replace("kết quả 6 tháng đầu năm,", "kết quả quý IV năm 2029,")), "--06-14");
    }

    #[test]
    fn the_new_year_that_is_prepared_tells_the_year() {
        let text = "Sáng 7/1, Tỉnh ủy A tổ chức Hội nghị bàn việc giữ chợ hoa trong dịp Tết Nguyên đán Tân Hợi 2031.";
        assert_eq!(day(text), "2031-01-07");
        assert_eq!(day(&text.replace("7/1", "20/12")), "2030-12-20");
    }

    #[test]
    fn a_year_that_is_aimed_at_is_not_that_of_the_meeting() {
        let text = "Đường tránh xong vào năm 2030\n\nSáng 9/6, UBND xã Tân Sa họp giao ban 1 tháng 1 lần.";
        assert_eq!(day(text), "--06-09");
    }

    #[test]
    fn the_page_or_the_notice_that_is_relayed_tells_the_year_of_what_is_due_and_cited() {
        let told = |text: &str| {
            let draft = read(text, &Knowledge::default());
            let due = draft.directives[0].deadline.as_ref().unwrap().date.unwrap().to_string();
            (draft.documents[0].date.as_ref().unwrap().value.to_string(), due)
        };
        let asks = "Ông Lý Văn Sáu yêu cầu Phòng A đo lò trước ngày 20/4.";
        let of = "kết luận của Chủ tịch UBND huyện Lý Văn Sáu tại cuộc họp về lò gốm";
        let shown = format!(
            "Chuyện lò gốm\n14/04/2031 08:10\n\nUBND huyện ban hành Thông báo số 12 ngày 12/4 {of}.\n\n{asks}"
        );
        assert_eq!(told(&shown), ("2031-04-12".to_owned(), "2031-04-20".to_owned()));
        let cited = format!(
            "Chuyện lò gốm\n\nUBND huyện ban hành Thông báo số 12/TB-UBND ngày 12/4/2031 {of}.\n\n{asks}"
        );
        assert_eq!(told(&cited), ("2031-04-12".to_owned(), "2031-04-20".to_owned()));
        let untold =
            format!("Chuyện lò gốm\n\nUBND huyện ban hành Thông báo số 12 ngày 12/4 {of}.\n\n{asks}");
        assert_eq!(told(&untold), ("--04-12".to_owned(), "--04-20".to_owned()));
    }
}
