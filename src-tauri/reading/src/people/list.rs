//! Lists of people: separators, collective titles, names.
//!
//! Owns the order in which a list is read. Unnamed groups in it are read in `group`, whose an office is in `holder`, names in
//! `name`, offices in `office`.

use super::{
    Entry, MEMBERS, NameContext, Person, honorifics, name_at, name_between, office_end, plain_address, stops,
};
use crate::lexicon::bodies::DETERMINERS;
use crate::lexicon::meetings::PARTS;
use crate::lexicon::titles::{HONORIFICS, TITLES};
use crate::page::{Page, Tokens};

/// A list of people and where it ended.
#[derive(Clone, Debug, Default)]
pub struct PeopleList {
    /// Its entries in order.
    pub entries: Vec<Entry>,
    /// First token after the list.
    pub end: usize,
}

/// What parts an entry from the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    None,
    Comma,
    Semicolon,
    And,
}

/// What stresses an entry and is no part of it.
const ESPECIALLY: [&str; 6] = [
    "đặc biệt là sự có mặt của",
    "đặc biệt có sự tham dự của",
    "đặc biệt có sự tham gia của",
    "đặc biệt , có sự tham dự của",
    "đặc biệt là",
    "đặc biệt có",
];

/// A list in the course of being read.
pub(super) struct Reading<'a> {
    pub(super) page: &'a Page<'a>,
    pub(super) end: usize,
    pub(super) entries: Vec<Entry>,
    /// Titles that go to each person of the running list.
    pub(super) collective: Vec<Tokens>,
    /// Honorific of the running list.
    pub(super) plural: Option<String>,
    /// Offices whose name is still to come.
    pub(super) pending: Vec<Tokens>,
    pub(super) open: bool,
}

/// Reads a list of people from the beginning of a range until its end or a verb.
pub fn people(page: &Page, at: &Tokens) -> PeopleList {
    let mut reading = Reading {
        page,
        end: at.end,
        entries: vec![],
        collective: vec![],
        plural: None,
        pending: vec![],
        open: false,
    };
    let mut i = at.start;
    loop {
        let (next, separator) = reading.skip(i);
        if next >= at.end || stops(page, next).is_some() {
            i = next.min(at.end);
            break;
        }
        let after = reading.entry(next, separator);
        i = after.max(next + 1);
    }
    PeopleList { entries: reading.entries, end: i }
}

impl Reading<'_> {
    fn skip(&self, from: usize) -> (usize, Separator) {
        let (mut i, mut seen) = (from, Separator::None);
        while i < self.end {
            if let Some(close) = self.remark(i) {
                i = close + 1;
                continue;
            }
            let word = self.page.word(i);
            seen = match word {
                ";" => Separator::Semicolon,
                "và" | "cùng"
                    if self.page.phrase(i, "cùng chủ trì").is_none()
                        && self.page.phrase(i, "cùng dự").is_none() =>
                {
                    Separator::And
                }
                "," | "-" | ":" | "(" | ")" | "/" | "+" | "." | "|" | "&" if seen == Separator::None => {
                    Separator::Comma
                }
                "với" | "gồm" | "có" | "còn" | "đồng thời" | "bao" | "cũng"
                    if !self.open || matches!(word, "với" | "có" | "còn") && seen != Separator::None =>
                {
                    seen
                }
                _ if self.page.is_mark(i) => seen,
                "chức" => match self.office_label(i) {
                    Some(colon) => {
                        i = colon + 1;
                        continue;
                    }
                    None => break,
                },
                _ => break,
            };
            i += 1;
        }
        (i, seen)
    }

    /// “Chức vụ: …”: the colon after the words.
    fn office_label(&self, i: usize) -> Option<usize> {
        let n = self.page.any_phrase(i, &["chức vụ", "chức danh"])?;
        (self.page.word(i + n) == ":").then_some(i + n)
    }

    /// “(dự chỉ đạo đầu giờ)”, “(thay)”: the end of a remark that names no office.
    fn remark(&self, i: usize) -> Option<usize> {
        let told = stops(self.page, i + 1).is_some() || self.page.word(i + 1) == "thay";
        self.page.closing(i, self.end.min(i + 14)).filter(|_| told)
    }

    /// Reads one entry at token `i`; the token after it.
    fn entry(&mut self, i: usize, separator: Separator) -> usize {
        if let Some(end) = self.bracketed(i) {
            return end;
        }
        self.open = true;
        if let Some(n) = self.page.any_phrase(i, &ESPECIALLY) {
            return i + n;
        }
        if let Some(n) = HONORIFICS.at(self.page, i) {
            return self.several(
                i,
                i + n,
                Some("đồng chí").filter(|_| !self.page.norm(&(i..i + n)).contains("ông")),
            );
        }
        if let Some(n) =
            self.page.any_phrase(i, &DETERMINERS).filter(|n| TITLES.at(self.page, i + n).is_some())
        {
            return self.several(i, i + n, None);
        }
        let titled = honorifics(self.page, i);
        if titled > 0 {
            return self.addressed(i, i + titled, separator);
        }
        if TITLES.at(self.page, i).is_some() {
            return self.office(i, i, separator);
        }
        if let Some(n) = name_at(self.page, i, self.end, NameContext::Listed)
            .filter(|n| self.page.known.name(i).is_some() || self.paired(i, i + n) || self.listed(i + n))
        {
            return self.named(i, i..i + n, None);
        }
        self.group(i)
    }

    /// “A (kế toán)”, “B (Chủ tịch HĐQT, chủ tọa)”: the offices in parentheses after a name; the token after them.
    fn bracketed(&mut self, i: usize) -> Option<usize> {
        let page = self.page;
        let open = i.checked_sub(1)?;
        let close = page.closing(open, self.end.min(i + 14))?;
        let named =
            |j: usize| honorifics(page, j) > 0 || name_at(page, j, close, NameContext::Listed).is_some();
        let Some(Entry::Person(person)) = self.entries.last_mut().filter(|_| !(i..close).any(named)) else {
            return None;
        };
        person.name.as_ref().filter(|name| name.end == open)?;
        let offices = page.pieces(&(i..close), |_, j| (page.word(j) == ",").then_some(1));
        let told = |office: &Tokens| !office.is_empty() && !PARTS.contains(&page.norm(office));
        person.offices.extend(offices.into_iter().filter(told));
        person.all.end = close + 1;
        Some(close + 1)
    }

    /// “Lê Văn A & vợ”: a full name before an ampersand.
    fn paired(&self, i: usize, after: usize) -> bool {
        self.page.word(after) == "&" && (i..after).filter(|j| self.page.is_word(*j)).count() > 2
    }

    /// A name without honorific needs a sign that it is one: an office after it, the end, or a running list.
    fn listed(&self, after: usize) -> bool {
        let running = self.plural.is_some() || !self.collective.is_empty();
        let office = self.page.is_mark(after)
            && (TITLES.at(self.page, after + 1).is_some() || honorifics(self.page, after + 1) > 0);
        let noted = self.page.word(after) == "("
            && (after..self.end.min(after + 12))
                .any(|j| self.page.word(j) == ")" && (j + 1 >= self.end || self.page.is_mark(j + 1)));
        running
            || self.among_names(after)
            || noted && self.page.capital(after - 1)
            || office
            || after >= self.end
            || self.page.word(after) == ";"
            || stops(self.page, after).is_some()
    }

    /// “Lê Văn A, Trần Thị B và Phạm Văn C.”: full names one after the other; places have shorter ones.
    fn among_names(&self, after: usize) -> bool {
        let full = |n: &usize| *n > 2;
        let next = name_at(self.page, after + 1, self.end, NameContext::Listed).filter(full).is_some();
        let parted = matches!(self.page.word(after), "," | "và" | "&") && next;
        let last = matches!(self.page.word(after), "." | ",") && after + 1 >= self.end;
        let named = matches!(self.entries.last(), Some(Entry::Person(p)) if p.name.is_some());
        parted || last && named
    }

    /// “các đồng chí …”, “các Phó Chủ tịch …”: a collective title, a list of names, or a group.
    fn several(&mut self, start: usize, from: usize, honorific: Option<&str>) -> usize {
        let mut offices = vec![];
        let mut i = from;
        while let Some(end) = office_end(self.page, i, self.end) {
            offices.push(i..end);
            i = end + usize::from(self.page.word(end) == "," && TITLES.at(self.page, end + 1).is_some());
            if i == end {
                break;
            }
        }
        let colon = matches!(self.page.word(i), ":" | "là" | "gồm");
        let next = i + usize::from(colon);
        let named = self.starts_name(next);
        let introduced = offices.is_empty().then(|| self.colon_before_name(i)).flatten();
        match introduced {
            _ if named && (colon || !offices.is_empty() || i == from) => {
                self.collective = offices;
                self.plural = Some(honorific.unwrap_or_default().to_owned());
                next
            }
            Some(after) => {
                self.collective = self.membership(i, after).into_iter().collect();
                self.plural = Some(honorific.unwrap_or_default().to_owned());
                after
            }
            None => self.group(start),
        }
    }

    fn starts_name(&self, i: usize) -> bool {
        let ranked = i + honorifics(self.page, i);
        name_at(self.page, ranked, self.end, NameContext::Addressed).is_some()
            || self.office_then_name(i)
            || name_between(self.page, i, self.end)
    }

    pub(super) fn office_then_name(&self, i: usize) -> bool {
        office_end(self.page, i, self.end)
            .is_some_and(|e| name_at(self.page, e, self.end, NameContext::AfterOffice).is_some())
    }

    /// “các đồng chí trong Ban Thường vụ: A, …”: after the colon.
    fn colon_before_name(&self, from: usize) -> Option<usize> {
        let colon = (from..self.end.min(from + 16))
            .take_while(|i| !matches!(self.page.word(*i), "," | ";"))
            .find(|i| self.page.word(*i) == ":")?;
        self.starts_name(colon + 1).then_some(colon + 1)
    }

    /// “trong Ban Thường vụ Tỉnh ủy: A, …”: the body of which all of them are members.
    fn membership(&self, from: usize, after: usize) -> Option<Tokens> {
        let body = from + 1..after - 1;
        let within = matches!(self.page.word(from), "trong" | "thuộc");
        (within && self.page.any_phrase(body.start, &MEMBERS).is_some()).then_some(body)
    }

    /// “đồng chí …”: a name, an office with or without a name.
    fn addressed(&mut self, start: usize, from: usize, separator: Separator) -> usize {
        if separator == Separator::And && plain_address(self.page, start) {
            self.collective.clear();
            self.plural = None;
        }
        if let Some(n) = name_at(self.page, from, self.end, NameContext::Addressed) {
            let honorific = thuky_domain::text::one_spaced(self.page.source(&(start..from)));
            return self.named(start, from..from + n, Some(honorific));
        }
        if TITLES.at(self.page, from).is_some() {
            return self.office(start, from, Separator::Semicolon);
        }
        self.group(start)
    }

    pub(super) fn named(&mut self, start: usize, name: Tokens, honorific: Option<String>) -> usize {
        let plural = self.plural.clone().filter(|p| !p.is_empty());
        let mut offices = self.collective.clone();
        offices.append(&mut self.pending);
        let end = name.end;
        self.entries.push(Entry::Person(Person {
            name: Some(name),
            honorific: honorific.map(lower_first).or(plural),
            offices,
            all: start..end,
        }));
        end
    }
}

fn lower_first(text: String) -> String {
    if text.starts_with('Đ') || text.starts_with('Ô') || text.starts_with('B') && text.chars().count() == 2
    {
        text.to_lowercase()
    } else {
        text
    }
}
