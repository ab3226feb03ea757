//! Deadlines told in words: “trong tuần này”, “trong 10 ngày kể từ ngày họp”, “hằng tuần”, “ngay sau hội nghị”.
//!
//! Owns their forms, read token by token, and the id of the rule of each. The day that a relative one means is
//! counted in `reckoning`; days of the calendar are read in `deadline`.

mod event;

use crate::draft::DeadlineForm;
use crate::page::{Page, Tokens};
use crate::reckoning::{Period, Which, anchored};

/// A deadline told in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The words.
    pub tokens: Tokens,
    /// What it is counted from.
    pub form: DeadlineForm,
    /// How to count it, when it can be counted.
    pub reckoning: Option<Reckoning>,
    /// Id of the rule.
    pub rule: &'static str,
}

/// How the day of a relative deadline is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reckoning {
    /// The last day of a period, this one or the next.
    EndOf(Period, Which),
    /// A day of the week: of this week, of the next, or the next to come.
    Weekday(u8, Option<Which>),
    /// The next day of that number in a month.
    DayOfMonth(u32),
    /// So many periods after the meeting.
    After(u16, Period),
    /// So many working days after the meeting.
    Working(u16),
    /// So many days after the issue of the paper.
    OnIssue(u16),
}

/// The first deadline in words of a range; behind an event the one by which something is to be done.
pub fn term(page: &Page, at: &Tokens) -> Option<Term> {
    let begins = at.clone().filter(|i| begins(page, *i));
    let mut terms = begins.filter_map(|i| Reader { page, first: i, end: at.end }.term());
    let first = terms.next()?;
    let done = |i: usize| i > 0 && matches!(page.word(i - 1), "xong" | "thành");
    let event = first.form == DeadlineForm::Event && !done(first.tokens.start);
    let sure = event.then(|| terms.find(|term| done(term.tokens.start))).flatten();
    Some(sure.unwrap_or(first))
}

/// Whether a term may begin with this word: the grammar is only tried there.
fn begins(page: &Page, i: usize) -> bool {
    page.is_number(i) && (page.word(i + 1) == "ngày" || page.word(i).ends_with(['h', 'g']))
        || matches!(
            page.word(i),
            "định"
                | "hằng"
                | "hàng"
                | "trước"
                | "trc"
                | "sáng"
                | "chiều"
                | "tối"
                | "vào"
                | "ngay"
                | "tại"
                | "chậm"
                | "muộn"
                | "trong"
                | "đến"
                | "hết"
                | "thứ"
                | "chủ"
                | "cn"
                | "cuối"
                | "vòng"
                | "thời"
                | "không"
                | "đầu"
                | "giữa"
                | "thượng"
                | "trung"
                | "hạ"
                | "mỗi"
                | "mùng"
                | "hôm"
                | "cùng"
                | "sau"
        )
        || page.word(i) == "ngày" && page.word(i + 1) == "mai"
        || bracketed(page, i)
}

/// “(tuần tới)”: a period alone in brackets.
fn bracketed(page: &Page, i: usize) -> bool {
    matches!(page.word(i), "tuần" | "tháng" | "quý")
        && i.checked_sub(1).is_some_and(|open| page.word(open) == "(")
        && page.word(i + 2) == ")"
}

struct Reader<'p> {
    page: &'p Page<'p>,
    first: usize,
    end: usize,
}

impl Reader<'_> {
    fn term(&self) -> Option<Term> {
        (self.periodic().or_else(|| self.event()).or_else(|| self.weekday()))
            .or_else(|| self.month())
            .or_else(|| self.period())
            .or_else(|| self.span())
            .or_else(|| self.day())
            .filter(|t| t.tokens.end <= self.end)
    }

    fn word(&self, i: usize) -> &str {
        if i < self.end { self.page.word(i) } else { "" }
    }

    /// The token after the first of these phrases at token `i`.
    fn after(&self, i: usize, phrases: &[&str]) -> Option<usize> {
        self.page.any_phrase(i, phrases).map(|n| i + n).filter(|next| *next <= self.end)
    }

    fn maybe(&self, i: usize, phrases: &[&str]) -> usize {
        self.after(i, phrases).unwrap_or(i)
    }

    fn found(&self, end: usize, form: DeadlineForm, rule: &'static str) -> Option<Term> {
        Some(Term { tokens: self.first..end, form, reckoning: None, rule })
    }

    fn relative(&self, end: usize, reckoning: Reckoning, rule: &'static str) -> Option<Term> {
        Some(Term { tokens: self.first..end, form: DeadlineForm::Relative, reckoning: Some(reckoning), rule })
    }

    /// To the next mark, so many tokens at most.
    fn clause(&self, from: usize, longest: usize) -> usize {
        let limit = self.end.min(from + longest);
        (from..limit).find(|i| self.page.is_mark(*i)).unwrap_or(limit)
    }

    fn hour(&self, i: usize) -> usize {
        if !self.page.is_number(i) {
            return i;
        }
        match self.after(i + 1, &["giờ", "h", "g"]) {
            Some(next) => next,
            None if self.word(i).contains(['h', 'g']) => i + 1,
            None => i,
        }
    }

    /// “hằng tuần”, “định kỳ 6 tháng”, “trước 16 giờ thứ Sáu hằng tuần”, “trước ngày 25 hằng tháng”.
    fn periodic(&self) -> Option<Term> {
        let rule = "deadline.periodic";
        let i = self.maybe(self.first, &["định kỳ"]);
        let i = self.after(i, &["mùng"]).map_or(i, |n| n + usize::from(self.page.is_number(n)));
        let of_day = || self.named_day(i).filter(|_| i > self.first).and_then(|(next, _)| self.every(next));
        if let Some(end) = self.every(i).or_else(of_day) {
            return self.found(end, DeadlineForm::Periodic, rule);
        }
        if i > self.first {
            let unit = i + usize::from(self.page.is_number(i));
            let next = self.after(unit, &["ngày", "tuần", "tháng", "quý", "năm"])?;
            let end = if self.page.phrase(next, "báo cáo").is_some() { next } else { self.clause(next, 6) };
            return self.found(end, DeadlineForm::Periodic, rule);
        }
        let before = self.after(self.first, &["trước", "trc", "sáng", "chiều", "tối", "vào"])?;
        let hour = self.hour(before);
        let day = self.named_day(hour).map_or(hour, |(next, _)| next);
        let end = self.every(day).filter(|_| day > before)?;
        self.found(end, DeadlineForm::Periodic, rule)
    }

    fn every(&self, i: usize) -> Option<usize> {
        if let Some(next) = self.after(i, &["mỗi"]) {
            return self.after(next, &["sáng", "chiều", "tối", "ngày", "tuần", "tháng", "quý"]);
        }
        const PLANNED: [&str; 4] = ["hoạch", "toán", "trình", "và"];
        let next = self.after(i, &["hằng", "hàng"])?;
        let planned =
            i == self.first && i.checked_sub(1).is_some_and(|b| PLANNED.contains(&self.page.word(b)));
        (!planned).then_some(())?;
        self.after(next, &["ngày", "tuần", "tháng", "quý", "năm"])
    }

    /// “thứ Sáu”, “ngày 25”: a day of the week or of the month.
    fn named_day(&self, i: usize) -> Option<(usize, Reckoning)> {
        if self.word(i) == "ngày" && self.page.is_number(i + 1) && i + 1 < self.end {
            let day: u32 = self.word(i + 1).parse().ok().filter(|d| (1..=31).contains(d))?;
            return Some((i + 2, Reckoning::DayOfMonth(day)));
        }
        const DAYS: [&str; 14] = [
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ năm",
            "thứ sáu",
            "thứ bảy",
            "chủ nhật",
            "thứ 2",
            "thứ 3",
            "thứ 4",
            "thứ 5",
            "thứ 6",
            "thứ 7",
            "cn",
        ];
        let day = DAYS.iter().position(|d| self.page.phrase(i, d).is_some())?;
        let next = self.after(i, &DAYS)?;
        Some((next, Reckoning::Weekday(u8::try_from(day % 7).ok()?, None)))
    }

    /// “trước thứ Sáu”, “thứ Sáu tuần này”, “chậm nhất thứ Hai tuần sau”, “trước ngày 25”.
    fn weekday(&self) -> Option<Term> {
        const OPENERS: [&str; 10] =
            ["trước", "trc", "chậm nhất", "muộn nhất", "trong", "vào", "đến hết", "hết", "sáng", "chiều"];
        let opened = self.maybe(self.first, &OPENERS);
        let part = self.maybe(self.hour(opened), &["là", "vào", "sáng", "chiều"]);
        let (day, reckoning) = self.named_day(part)?;
        let dated = self.page.is_number(day) || matches!(self.word(day), "," | "(" | "tháng" | "ngày");
        match reckoning {
            Reckoning::Weekday(number, _) if !dated => {
                let (end, which) = self.which(self.maybe(day, &["tuần"]));
                let told = which.is_some()
                    || self.page.is_number(self.first)
                    || matches!(self.word(self.first), "trước" | "trc");
                told.then_some(())?;
                self.relative(end, Reckoning::Weekday(number, which), "deadline.weekday")
            }
            Reckoning::DayOfMonth(_) if !dated && matches!(self.word(self.first), "trước" | "trc") => {
                self.relative(day, reckoning, "deadline.day-of-month")
            }
            _ => None,
        }
    }

    fn which(&self, i: usize) -> (usize, Option<Which>) {
        match self.word(i) {
            "này" | "nay" => (i + 1, Some(Which::This)),
            "tới" | "sau" | "mai" => (i + 1, Some(Which::Next)),
            _ => (i, None),
        }
    }

    /// “trong tuần này”, “cuối tháng này”, “ngay trong ngày”, “trong quý tới”.
    fn period(&self) -> Option<Term> {
        if let Some((end, Some(_))) =
            self.after(self.first, &["đầu tuần", "giữa tuần"]).map(|i| self.which(i))
        {
            return self.found(end, DeadlineForm::Relative, "deadline.part-of-week");
        }
        let opened = self.maybe(self.first, &["ngay"]);
        const OPENERS: [&str; 7] = ["trong", "cuối", "hết", "đến hết", "đến cuối", "trước cuối", "trong hết"];
        let alone = bracketed(self.page, opened).then_some(opened);
        let next = self.after(opened, &OPENERS).or(alone)?;
        let next = self.maybe(next, &["cuối"]);
        let period = Period::named(self.word(next))?;
        let mut after = next + 1;
        let told = self.maybe(after, &["hôm"]);
        let (end, which) = self.which(told);
        after = if which.is_some() { end } else { after };
        let alone = period == Period::Week && self.word(opened) == "trong"
            || period == Period::Day && opened > self.first
            || self.word(opened) == "trước";
        if which.is_none() && alone {
            if self.page.is_number(after) && after < self.end {
                return self.found(after + 1, DeadlineForm::Calendar, "deadline.week-number");
            }
            let past = matches!(self.word(after), "qua" | "vừa" | "trước");
            (!past).then_some(())?;
            return self.relative(after, Reckoning::EndOf(period, Which::This), "deadline.end-of-period");
        }
        self.relative(after, Reckoning::EndOf(period, which?), "deadline.end-of-period")
    }

    /// “02”, “một”: how many; “năm” is a year more often than a number.
    fn number(&self, i: usize) -> Option<u16> {
        const WORDS: [&str; 10] = ["một", "hai", "ba", "bốn", "", "sáu", "bảy", "tám", "chín", "mười"];
        let told = || self.word(i).parse().ok().filter(|_| self.page.is_number(i));
        let spelt = WORDS.iter().position(|w| !w.is_empty() && *w == self.word(i));
        told().or_else(|| u16::try_from(spelt? + 1).ok())
    }

    /// “trong 10 ngày kể từ ngày họp”, “07 ngày làm việc”, “trong vòng 2 tuần”.
    fn span(&self) -> Option<Term> {
        const OPENERS: [&str; 11] = [
            "trong vòng",
            "trong thời hạn",
            "trong thời gian",
            "sau",
            "vòng",
            "thời hạn",
            "thời gian",
            "tối đa",
            "không quá",
            "chậm nhất",
            "trong",
        ];
        let opened = self.maybe(self.first, &OPENERS);
        let number = self.number(opened)?;
        let period = Period::named(self.word(opened + 1));
        let unit = opened + 2;
        let working = self.after(unit, &["làm việc"]);
        let hours = self.word(opened + 1) == "giờ";
        let day = period == Some(Period::Day);
        (opened > self.first || day && working.is_some()).then_some(())?;
        (hours || period.is_some_and(|p| p != Period::Year)).then_some(())?;
        let counted = working.unwrap_or(unit);
        let past = matches!(self.word(counted), "qua" | "vừa" | "đầu" | "gần" | "/" | "-")
            || self.word(self.first) == "sau" && self.after(counted, &["kể từ", "tính từ"]).is_none();
        (!past && counted <= self.end).then_some(())?;
        let Some(from) = self.after(counted, &["kể từ", "tính từ", "từ", "sau", "trước"]) else {
            return self.found(
                self.maybe(counted, &["tới", "sắp tới"]),
                DeadlineForm::Relative,
                "deadline.span",
            );
        };
        let end = self.clause(from, 12);
        let anchor = self.page.norm(&(from..end));
        let reckoning = period.and_then(|p| anchored(anchor, number, p, working.is_some()));
        let form = if reckoning.is_some() { DeadlineForm::Relative } else { DeadlineForm::Event };
        Some(Term { tokens: self.first..end, form, reckoning, rule: "deadline.span" })
    }

    /// “ngày mai”, “chiều nay”, “trong hôm nay”, “trước 16h cùng ngày”.
    fn day(&self) -> Option<Term> {
        const OPENERS: [&str; 8] = ["trong", "trước", "trc", "ngay trong", "đến hết", "hết", "ngay", "vào"];
        let opened = self.maybe(self.first, &OPENERS);
        let hour = self.hour(opened);
        let named = self.after(hour, &["ngày", "hôm", "sáng", "chiều", "tối", "đêm"]);
        if let Some((end, Some(which))) = named.map(|i| self.which(i)) {
            return self.relative(end, Reckoning::EndOf(Period::Day, which), "deadline.end-of-period");
        }
        let timed = opened > self.first && hour > opened;
        let end = self.maybe(hour, &["cùng ngày", "trong ngày"]);
        timed.then(|| self.found(end, DeadlineForm::Event, "deadline.hour")).flatten()
    }

    /// “giữa tháng 9”, “trước quý IV/2024”, “trước năm 2027”: of the calendar, but no day.
    fn month(&self) -> Option<Term> {
        const PARTS: [&str; 6] =
            ["đầu tháng", "giữa tháng", "trước tháng", "đầu quý", "trước quý", "trước năm"];
        const TENS: [&str; 16] = [
            "tuần 1 tháng",
            "tuần 2 tháng",
            "tuần 3 tháng",
            "tuần 4 tháng",
            "thượng tuần tháng",
            "trung tuần tháng",
            "hạ tuần tháng",
            "tuần đầu tháng",
            "tuần đầu của tháng",
            "tuần cuối tháng",
            "tuần thứ nhất tháng",
            "tuần thứ hai tháng",
            "tuần thứ ba tháng",
            "tuần thứ tư tháng",
            "nửa đầu tháng",
            "nửa cuối tháng",
        ];
        let tens = self.after(self.maybe(self.first, &["vào", "trong", "trước", "ngay trong"]), &TENS);
        let next = tens.or_else(|| self.after(self.first, &PARTS))?;
        let quarter = matches!(self.word(next).split('/').next(), Some("i" | "ii" | "iii" | "iv"));
        ((self.page.is_number(next) || quarter) && next < self.end).then_some(())?;
        let end = next + 1;
        let end = if self.word(end) == "năm" && self.page.is_number(end + 1) { end + 2 } else { end };
        self.found(end, DeadlineForm::Calendar, "deadline.part-of-month")
    }
}
