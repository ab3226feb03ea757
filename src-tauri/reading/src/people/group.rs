//! Unnamed groups in a list of people: where one begins and where it ends.
//!
//! Owns the wordings of groups. The list itself is read in `list`.

use super::list::Reading;
use super::{Entry, NameContext, honorifics, lists_places, name_at, plain_address};
use crate::lexicon::bodies::{AREAS, BODY, DETERMINERS, GROUP_HEADS};
use crate::lexicon::titles::{HONORIFICS, TITLES};

impl Reading<'_> {
    /// “Chủ tịch UBND các xã”: an office that many hold.
    pub(super) fn plural_office(&self, i: usize, end: usize) -> bool {
        let head = TITLES.at(self.page, i).unwrap_or(0);
        let after_head = i + head;
        let after_body = after_head + BODY.at(self.page, after_head).unwrap_or(0);
        let many = [after_head, after_body].iter().any(|j| {
            *j < end && (matches!(self.page.word(*j), "các" | "một" | "những" | "toàn") || self.counted(*j))
        });
        let led = self.page.word(end + 1) == "trưởng" && self.page.capital(end + 2);
        let once = led || matches!(self.page.word(i), "đại" | "nguyên" | "quyền");
        many || !once
            && self.page.word(end) == ","
            && !self.page.capital(i)
            && !self.page.capital(end + 1)
            && GROUP_HEADS.at(self.page, end + 1).is_some()
    }

    /// “bí thư 38 xã”: a number before a kind of areas or bodies.
    fn counted(&self, i: usize) -> bool {
        let kind = AREAS.contains(&self.page.word(i + 1)) || BODY.at(self.page, i + 1).is_some();
        self.page.is_number(i) && kind && !self.page.capital(i + 1)
    }

    /// An unnamed group: to the next separator that begins something else.
    pub(super) fn group(&mut self, start: usize) -> usize {
        self.collective.clear();
        self.plural = None;
        let (mut i, mut places) = (start + 1, false);
        while i < self.end && (places && self.page.word(i) != ";" || !self.ends_group(i)) {
            places |= lists_places(self.page, i);
            i += 1;
        }
        let trailing = matches!(self.page.word(i - 1), "cùng" | "đã" | "cũng");
        let shown = start..i - usize::from(trailing && i > start + 1);
        if self.heads_people(i) {
            return i + 1;
        }
        if (start..i).any(|j| self.page.is_word(j)) && i > start + 1 {
            self.entries.push(Entry::Group(shown));
        }
        i
    }

    fn ends_group(&self, i: usize) -> bool {
        let next = i + 1;
        match self.page.word(i) {
            ";" => true,
            "có" => self.heads_people(i),
            "," | "và" | "cùng" => self.new_entry(next, i) || self.among_people(next),
            "&" => self.among_people(next),
            "chủ" | "đồng" => self.page.any_phrase(i, &["chủ trì", "đồng chủ trì"]).is_some(),
            "dự" | "tham" => {
                i + 1 >= self.end.saturating_sub(1)
                    || self.page.any_phrase(i, &["tham dự", "dự họp", "dự hội nghị"]).is_some()
            }
            _ => false,
        }
    }

    /// “Lê Văn A & dâu, Trần Thị B, …”: in a list of names a full name between marks is a person.
    fn among_people(&self, i: usize) -> bool {
        let named = matches!(self.entries.last(), Some(Entry::Person(p)) if p.name.is_some());
        let length = name_at(self.page, i, self.end, NameContext::Listed).filter(|n| *n > 2);
        named && length.is_some_and(|n| i + n >= self.end || self.page.is_mark(i + n))
    }

    /// “đại diện X có đồng chí A”: X is only the side of those who follow.
    fn heads_people(&self, i: usize) -> bool {
        let next = i + 1;
        self.page.word(i) == "có"
            && (HONORIFICS.at(self.page, next).is_some() || plain_address(self.page, next))
    }

    fn new_entry(&self, i: usize, separator: usize) -> bool {
        let several = HONORIFICS.at(self.page, i).is_some();
        let person = honorifics(self.page, i) > 0
            && (self.page.word(i) == "đồng" || self.page.word(i) == "đ/c" || self.page.capital(i + 1));
        let named = name_at(self.page, i, self.end, NameContext::Listed)
            .is_some_and(|n| self.page.is_mark(i + n) && TITLES.at(self.page, i + n + 1).is_some());
        let office = self.page.capital(i) && self.office_then_name(i);
        several || person || named || office || self.new_group(i, separator)
    }

    /// “, đại diện Hội …”, “cùng lãnh đạo các …” begin another group.
    fn new_group(&self, i: usize, separator: usize) -> bool {
        let Some(n) = self.page.any_phrase(i, &["đại diện lãnh đạo", "đại diện", "lãnh đạo"])
        else {
            return false;
        };
        let told = BODY.at(self.page, i + n).is_some()
            || self.page.any_phrase(i + n, &DETERMINERS).is_some()
            || self.page.capital(i + n);
        told && self.page.word(separator) != "và"
    }
}
