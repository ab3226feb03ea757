//! Phrases with named facts in braces, `{ngày họp}`: taken apart, filled, checked.
//!
//! A fact is found by its name whatever its marks and case; how the name is written says how the fact is printed:
//! `{ngày họp}` as it is, `{Ngày họp}` with a capital, `{NGÀY HỌP}` in capitals. Which facts there are is for
//! [`crate::form::field`].

use crate::desk::Desk;
use crate::form::field;
use crate::usual::{Phrase, usual};
use crate::wording::{one_line, shouts};
use thuky_domain::text::{capitalised, fold};

/// A piece of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Words as they stand.
    Words(&'a str),
    /// The name of a fact, as written between its braces.
    Fact(&'a str),
    /// A brace without its other one, with what follows or precedes it.
    Loose(&'a str),
}

/// Longest name of a fact, in bytes.
const LONGEST_NAME: usize = 200;

/// The pieces of a phrase, in order.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = vec![];
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let (words, from) = rest.split_at(open);
        pieces.extend((!words.is_empty()).then_some(Piece::Words(words)));
        let end = from.get(1..).and_then(|inner| inner.find(['{', '}'])).map(|end| end + 1);
        let closed = end.filter(|end| from.starts_with('{') && from[*end..].starts_with('}'));
        let (piece, after) = match closed.filter(|end| *end <= LONGEST_NAME) {
            Some(end) => (Piece::Fact(&from[1..end]), &from[end + 1..]),
            None => {
                let end = end.unwrap_or(from.len());
                (Piece::Loose(&from[..end]), &from[end..])
            }
        };
        pieces.push(piece);
        rest = after;
    }
    pieces.extend((!rest.is_empty()).then_some(Piece::Words(rest)));
    pieces
}

/// A name as it is compared: without marks, case, `_`, `-` and what stands around it.
pub(crate) fn known_as(name: &str) -> String {
    fold(&name.replace(['_', '-', ':', '.', ','], " "))
}

/// The fact as the writing of its name asks.
pub(crate) fn printed(name: &str, fact: String) -> String {
    if shouts(name) {
        fact.to_uppercase()
    } else if name.trim_start().starts_with(char::is_uppercase) {
        capitalised(&fact)
    } else {
        fact
    }
}

/// A phrase with its facts; what an empty fact leaves behind is tidied, and a capital stands first.
pub(crate) fn filled(text: &str, mut fact: impl FnMut(&str) -> String) -> String {
    let filled: String = pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) | Piece::Loose(words) => words.to_owned(),
            Piece::Fact(name) => printed(name, fact(name)),
        })
        .collect();
    let spaced = filled.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    capitalised(&spaced)
}

impl Desk<'_> {
    /// A phrase in the words of the office, else in the usual ones.
    pub(crate) fn phrase(&self, key: &str) -> String {
        self.phrase_with(key, &[])
    }

    /// A phrase that has facts of its own.
    pub(crate) fn phrase_with(&self, key: &str, own: &[(&str, &str)]) -> String {
        let usual = || usual(self.sheet.kind, self.sheet.system).phrase(key);
        let kept = self.sheet.wording.as_ref().and_then(|wording| wording.phrases.get(key));
        let text = kept.map_or_else(usual, String::as_str);
        filled(text, |name| {
            let known = known_as(name);
            let found = own.iter().find(|(own, _)| known_as(own) == known);
            found
                .map_or_else(|| field::text(self, &known).unwrap_or_default(), |(_, fact)| (*fact).to_owned())
        })
    }

    /// A closing phrase: the end that the rules want stands last, whatever the phrase itself ends with.
    pub(crate) fn closing(&self, key: &str) -> String {
        format!("{}{}", crate::wording::unclosed(&self.phrase(key)), self.rules.ending())
    }
}

/// What is wrong with the words of a phrase, in Vietnamese.
pub(crate) fn faults(text: &str, phrase: &Phrase, kind: thuky_domain::PaperKind) -> Vec<String> {
    if one_line(text).is_empty() {
        return vec!["Câu này không được để trống.".to_owned()];
    }
    let fault = |piece: Piece<'_>| match piece {
        Piece::Loose(text) => {
            Some(format!("Dấu ngoặc nhọn không khép ở “{}”.", thuky_domain::text::shortened(text, 40)))
        }
        Piece::Fact(name) => {
            let known = known_as(name);
            let own = phrase.own.iter().any(|own| known_as(own) == known);
            (!own && !field::is_text(&known, kind))
                .then(|| format!("Không có dữ kiện “{{{}}}”.", name.trim()))
        }
        Piece::Words(_) => None,
    };
    pieces(text).into_iter().filter_map(fault).collect()
}

/// The facts that a phrase names and another does not.
pub(crate) fn lost(usual: &str, own: &str) -> Vec<String> {
    let names = |text| {
        pieces(text).into_iter().filter_map(|piece| match piece {
            Piece::Fact(name) => Some(known_as(name)),
            Piece::Words(_) | Piece::Loose(_) => None,
        })
    };
    let own: Vec<String> = names(own).collect();
    let lost = pieces(usual).into_iter().filter_map(|piece| match piece {
        Piece::Fact(name) if !own.contains(&known_as(name)) => Some(name.to_lowercase()),
        _ => None,
    });
    lost.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_taken_apart() {
        use Piece::*;
        assert_eq!(pieces("{A}, {b c}."), [Fact("A"), Words(", "), Fact("b c"), Words(".")]);
        assert_eq!(pieces("x {a"), [Words("x "), Loose("{a")]);
        assert_eq!(pieces("a} {b}"), [Words("a"), Loose("} "), Fact("b")]);
        assert_eq!(pieces("{a{b}}"), [Loose("{a"), Fact("b"), Loose("}")]);
    }

    #[test]
    fn the_writing_of_a_name_says_how_its_fact_is_printed() {
        let fact = |_: &str| "cuộc họp".to_owned();
        assert_eq!(filled("tại {loại} và {LOẠI}; {Loại}", fact), "Tại cuộc họp và CUỘC HỌP; Cuộc họp");
    }

    #[test]
    fn an_empty_fact_leaves_no_double_space() {
        assert_eq!(filled("{Cơ quan} thông báo  để biết", |_| String::new()), "Thông báo để biết");
    }

    #[test]
    fn names_are_known_without_marks_and_case() {
        assert_eq!(known_as("gio_va_ngay_hop"), known_as("Giờ và ngày họp "));
    }
}
