//! Marks: which field of the record a paragraph prints.
//!
//! A mark is written into the file as a bookmark, so that Word keeps it through edits and what comes back is known
//! again; a preview opens the field of a paragraph by it. The name of the bookmark is made of the mark alone: two letters for the field,
//! the part of a longer text, and the id of the record.

use crate::fact_sheet::Picture;
use std::collections::HashMap;
use thuky_domain::{
    AgendaItem, Attendee, CitedDocument, Directive, Figure, Meeting, Noun, Office, Statement, Vote,
};
use uuid::Uuid;

/// Every field that papers print, with its letters in bookmarks; a released pair is never given to another field.
const FIELDS: [(Noun, &str, &str); 36] = [
    (Noun::Office, "body", "OB"),
    (Noun::Office, "superior_body", "OS"),
    (Noun::Office, "place", "OP"),
    (Noun::Office, "symbol", "OY"),
    (Noun::Office, "recipients", "OR"),
    (Noun::Office, "archive", "OA"),
    (Noun::Office, "signers", "OG"),
    (Noun::Meeting, "title", "MT"),
    (Noun::Meeting, "place", "MP"),
    (Noun::Meeting, "date", "MD"),
    (Noun::Meeting, "starts_at", "MS"),
    (Noun::Meeting, "ends_at", "ME"),
    (Noun::Meeting, "proceedings", "MR"),
    (Noun::Meeting, "conclusion", "MC"),
    (Noun::AgendaItem, "title", "AT"),
    (Noun::AgendaItem, "presenter", "AP"),
    (Noun::AgendaItem, "proceedings", "AR"),
    (Noun::Attendee, "name", "NN"),
    (Noun::Attendee, "group", "NG"),
    (Noun::Statement, "text", "ST"),
    (Noun::Figure, "sentence", "FS"),
    (Noun::CitedDocument, "title", "CT"),
    (Noun::Directive, "text", "DT"),
    (Noun::Directive, "lead", "DL"),
    (Noun::Directive, "coordinating", "DC"),
    (Noun::Directive, "deadline", "DD"),
    (Noun::Directive, "product", "DP"),
    (Noun::Directive, "authority", "DA"),
    (Noun::Directive, "follower", "DF"),
    (Noun::Vote, "matter", "VM"),
    (Noun::Vote, "method", "VH"),
    (Noun::Vote, "present", "VP"),
    (Noun::Vote, "in_favour", "VF"),
    (Noun::Vote, "against", "VA"),
    (Noun::Vote, "abstained", "VN"),
    (Noun::Photograph, "caption", "PC"),
];
/// What every bookmark of ours begins with.
const START: &str = "TK_";

/// The field of the record that a paragraph prints, alone or before others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    /// The noun of the record.
    pub noun: Noun,
    /// The record.
    pub id: Uuid,
    /// The field, as the record names it.
    pub field: &'static str,
    /// Which paragraph of a longer text, or which entry of a list, from 0.
    pub part: usize,
}

impl Mark {
    const fn new(noun: Noun, id: Uuid, field: &'static str) -> Self {
        Self { noun, id, field, part: 0 }
    }

    /// The caption of a picture that is a photograph of the meeting.
    pub(crate) fn caption(picture: &Picture) -> Option<Self> {
        picture.photograph.map(|id| Self::new(Noun::Photograph, id.0, "caption"))
    }

    /// The same field, in another of its paragraphs or entries.
    pub(crate) const fn part(self, part: usize) -> Self {
        Self { part, ..self }
    }

    /// The name of its bookmark: at most 40 characters, as Word wants it. None for a field that has no letters.
    pub(crate) fn name(self) -> Option<String> {
        let (_, _, letters) =
            FIELDS.iter().find(|(noun, field, _)| (*noun, *field) == (self.noun, self.field))?;
        Some(format!("{START}{letters}{}_{:0>25}", base36(self.part as u128), base36(self.id.as_u128())))
    }

    /// The mark that a bookmark stands for; none of a bookmark that is not ours.
    #[must_use]
    pub fn named(bookmark: &str) -> Option<Self> {
        let name = bookmark.to_ascii_uppercase();
        let (letters, rest) = name.strip_prefix(START)?.split_at_checked(2)?;
        let (noun, field, _) = FIELDS.iter().find(|(_, _, known)| *known == letters)?;
        let mut numbers = rest.split('_');
        let part = u128::from_str_radix(numbers.next()?, 36).ok()?;
        let id = numbers.next().filter(|id| id.len() == 25)?;
        let id = Uuid::from_u128(u128::from_str_radix(id, 36).ok()?);
        Some(Self::new(*noun, id, field).part(usize::try_from(part).ok()?))
    }
}

fn base36(mut number: u128) -> String {
    let mut digits = vec![];
    loop {
        digits.push(char::from_digit((number % 36) as u32, 36).unwrap_or('0').to_ascii_uppercase());
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

/// The bookmarks of one paper: the same field may stand in several paragraphs, and no two bookmarks have one name.
#[derive(Default)]
pub(crate) struct Bookmarks {
    given: HashMap<Mark, usize>,
}

impl Bookmarks {
    /// The name for the next paragraph that prints a field.
    pub(crate) fn next(&mut self, mark: Mark) -> Option<String> {
        let name = mark.name()?;
        let place = self.given.entry(mark).or_default();
        *place += 1;
        Some(if *place == 1 { name } else { format!("{name}_{}", base36(*place as u128)) })
    }
}

/// A record whose fields papers print.
pub(crate) trait Marked {
    /// The mark of one of its fields.
    fn mark(&self, field: &'static str) -> Mark;
}

macro_rules! marked {
    ($($noun:ident),*) => {$(
        impl Marked for $noun {
            fn mark(&self, field: &'static str) -> Mark {
                Mark::new(Noun::$noun, self.id.0, field)
            }
        }
    )*};
}

marked!(Office, Meeting, AgendaItem, Attendee, Statement, Figure, CitedDocument, Directive, Vote);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bookmark_has_a_valid_name_and_tells_its_mark() {
        for id in [Uuid::nil(), Uuid::max(), Uuid::from_u128(0x0197_4a51_77aa_7000_8000_0000_0000_002a)] {
            for (noun, field, _) in FIELDS {
                let mark = Mark::new(noun, id, field).part(1007);
                let mut bookmarks = Bookmarks::default();
                let names: Vec<String> = (0..1300).map(|_| bookmarks.next(mark).unwrap()).collect();
                for name in [names.first().unwrap(), names.last().unwrap()] {
                    assert!(
                        name.len() <= 40 && name.starts_with(|c: char| c.is_ascii_alphabetic()),
                        "{name}"
                    );
                    assert_eq!(Mark::named(name), Some(mark));
                    assert_eq!(Mark::named(&name.to_lowercase()), Some(mark));
                }
                assert_ne!(names.first(), names.last());
            }
        }
    }

    #[test]
    fn no_two_fields_have_the_same_letters() {
        for (index, (_, _, letters)) in FIELDS.iter().enumerate() {
            assert!(FIELDS.iter().skip(index + 1).all(|(_, _, other)| other != letters), "{letters}");
        }
    }

    #[test]
    fn a_bookmark_of_others_is_no_mark() {
        for name in
            ["", "_GoBack", "TK_", "TK_DT0", "TK_ZZ0_0000000000000000000000000", "TK_DT0_ấ", "TK_DT_1_2"]
        {
            assert_eq!(Mark::named(name), None, "{name}");
        }
    }
}
