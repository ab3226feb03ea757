//! Offices in a list of people: whose each of them is.
//!
//! Owns the office before a name, after one, and alone. Where an office ends is read in `office`, the list itself in `list`.

use super::list::{Reading, Separator};
use super::{
    Entry, NameContext, Person, honorifics, name_at, name_between, office_end, plain_address, stops,
};
use crate::lexicon::bodies::AREA_ENDS;
use crate::lexicon::titles::TITLES;
use crate::page::Tokens;
use thuky_domain::text::one_spaced;

impl Reading<'_> {
    /// An office: before a name, after a name, or alone.
    pub(super) fn office(&mut self, start: usize, i: usize, separator: Separator) -> usize {
        let Some(end) = office_end(self.page, i, self.end) else { return self.group(start) };
        let end = end + self.place_of_office(i, end);
        if let Some(name) = self.name_behind(i, end) {
            return self.office_before(start, i..end, name, separator);
        }
        let of_many = TITLES.at(self.page, i).is_some_and(|head| self.page.word(i + head) == "các");
        if (of_many || !self.first_of_person(i)) && self.plural_office(i, end) {
            return self.group(start);
        }
        if let Some(n) = self.dashed_name(end, separator) {
            self.pending.push(i..end);
            return self.named(start, end + 1..end + 1 + n, None);
        }
        if self.name_to_come(i, end, separator) {
            self.pending.push(i..end);
            return end;
        }
        self.unnamed_office(start, i..end, separator)
    }

    /// “Chủ tịch UBND xã A”, “Giám đốc TS A”, “B, Chủ tịch Hội - ông A”: the name behind an office that ends here.
    fn name_behind(&self, i: usize, end: usize) -> Option<Tokens> {
        let dashed = !self.first_of_person(i) && self.page.word(end) == "-";
        let at_once = name_at(self.page, end, self.end, NameContext::AfterOffice);
        let (from, context) = if dashed {
            (end + 1 + honorifics(self.page, end + 1), NameContext::Listed)
        } else if at_once.is_some() || honorifics(self.page, end) == 0 {
            (end, NameContext::AfterOffice)
        } else {
            (end + honorifics(self.page, end), NameContext::Addressed)
        };
        name_at(self.page, from, self.end, context).map(|n| from..from + n)
    }

    /// An office and the name behind it, unless these capitals are an area and the office goes to whoever stands before it.
    fn office_before(&mut self, start: usize, office: Tokens, name: Tokens, separator: Separator) -> usize {
        if name.start == office.end && self.area_of_the_only(office.end, name.end, separator) {
            if let Some(Entry::Person(person)) = self.entries.last_mut() {
                person.offices.append(&mut self.pending);
            }
            return self.unnamed_office(start, office.start..name.end, separator);
        }
        self.collective.clear();
        let addressed = start..office.start;
        let honorific = (!addressed.is_empty()).then(|| one_spaced(self.page.source(&addressed)));
        self.pending.push(office);
        self.named(start, name, honorific)
    }

    /// “Bí thư Huyện ủy, Chủ tịch UBND huyện A”, “Giám đốc, Đại tá A”: whether the name comes behind the next office or rank.
    fn name_to_come(&self, i: usize, end: usize, separator: Separator) -> bool {
        let bare = |p: &Person| p.offices.is_empty() && p.honorific.is_some();
        let own = self.first_of_person(i) && matches!(self.entries.last(), Some(Entry::Person(p)) if bare(p));
        let ranked = || separator != Separator::Comma && self.ranked_name(end + 1);
        let named = || self.office_then_name(end + 1) || name_between(self.page, i, self.end);
        !own && self.page.word(end) == "," && (named() || ranked())
    }

    /// “Chủ tịch UBND xã - A đã chủ trì”: a dash between the office that opens and the name.
    fn dashed_name(&self, dash: usize, separator: Separator) -> Option<usize> {
        let opens = separator == Separator::None && self.page.word(dash) == "-";
        let length = name_at(self.page, dash + 1, self.end, NameContext::Listed).filter(|_| opens)?;
        let after = dash + 1 + length;
        (after >= self.end || self.page.is_mark(after) || stops(self.page, after).is_some()).then_some(length)
    }

    /// “…, Đại tá A”: a rank or degree and a name.
    fn ranked_name(&self, i: usize) -> bool {
        let n = honorifics(self.page, i);
        n > 0
            && !plain_address(self.page, i)
            && name_at(self.page, i + n, self.end, NameContext::Addressed).is_some()
    }

    fn unnamed_office(&mut self, start: usize, office: Tokens, separator: Separator) -> usize {
        let end = office.end;
        match self.entries.last_mut() {
            Some(Entry::Person(person)) if separator != Separator::Semicolon => {
                person.offices.push(office);
                person.all.end = end;
            }
            _ => self.entries.push(Entry::Person(Person {
                offices: vec![office],
                all: start..end,
                ..Person::default()
            })),
        }
        end
    }

    /// “Đồng chí A, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện B C D chủ trì”: of one who is addressed alone, before the verb, the
    /// capitals behind the word of an area are its name.
    fn area_of_the_only(&self, end: usize, after: usize, separator: Separator) -> bool {
        let [Entry::Person(person)] = self.entries.as_slice() else { return false };
        let named = |name: &Tokens| person.offices.iter().all(|office| name.start < office.start);
        let before = person.name.as_ref().is_some_and(named) && person.honorific.is_some();
        let area = AREA_ENDS.contains(&self.page.word(end - 1)) && separator == Separator::Comma;
        before && area && self.plural.is_none() && stops(self.page, after).is_some()
    }

    /// “A, Hiệu trưởng Trường Kỹ thuật Lâm Sơn”: behind the office of one already named, two capitals name a place.
    fn place_of_office(&self, i: usize, end: usize) -> usize {
        let two = name_at(self.page, end, self.end, NameContext::AfterOffice).filter(|n| *n == 2);
        two.filter(|_| self.first_of_person(i)).unwrap_or(0)
    }

    /// “A - Phó Chủ tịch Hiệp hội các …”: the first office right after a name is that person's, whatever it holds.
    fn first_of_person(&self, i: usize) -> bool {
        let last = self.entries.last();
        let name = last.and_then(|e| if let Entry::Person(p) = e { p.name.as_ref() } else { None });
        name.is_some_and(|name| name.end + 1 == i && matches!(self.page.word(name.end), "," | "-"))
    }
}
