//! A book: one sequence of numbers, that runs through a calendar year or a term of the committee.
//!
//! Owns its key and its title. Which book a paper belongs to is [`crate::NumberPolicy`]'s to say.

use crate::office::System;
use crate::paper::PaperKind;

/// One sequence of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NumberBook {
    /// State or Party.
    pub system: System,
    /// The year of State papers, the name of the term of Party papers.
    pub span: String,
    /// The code of the kind it counts, such as `TB`; none for one that counts all titled papers.
    pub code: Option<String>,
    /// Whether it counts secret papers; only State papers count them apart.
    pub secret: bool,
}

/// The code under which letters are counted; in State form they print none.
pub const LETTER: &str = "CV";
/// The code of a conclusion that a Party body issues as such.
pub const CONCLUSION: &str = "KL";

/// The codes under which papers are counted, in the order of their kinds.
#[must_use]
pub fn codes(system: System) -> Vec<&'static str> {
    let kinds = PaperKind::ALL.into_iter().filter_map(|kind| kind.code(system));
    let mut codes: Vec<&str> = kinds.filter(|code| *code != LETTER).collect();
    codes.extend((system == System::Party).then_some(CONCLUSION));
    codes.push(LETTER);
    codes
}

/// The type of the papers that are counted under a code, in running text.
#[must_use]
pub fn type_of(system: System, code: &str) -> String {
    let kind = PaperKind::ALL.into_iter().find(|kind| kind.code(system) == Some(code));
    match code {
        CONCLUSION => "Kết luận".to_owned(),
        LETTER => "Công văn".to_owned(),
        code => kind.map_or_else(|| format!("Loại {code}"), |kind| kind.name().to_owned()),
    }
}

const STATE: &str = "state";
const PARTY: &str = "party";
const TITLED: &str = "titled";
const SECRET: &str = "secret";

impl NumberBook {
    /// What tells it from any other, such as `state/2026/BB` or `state/2026/titled/secret`.
    #[must_use]
    pub fn key(&self) -> String {
        let system = if self.system == System::Party { PARTY } else { STATE };
        let code = self.code.as_deref().unwrap_or(TITLED);
        let secret = if self.secret { format!("/{SECRET}") } else { String::new() };
        format!("{system}/{}/{code}{secret}", self.span)
    }

    /// The book of a key; none for what is no key.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        let mut parts = key.split('/');
        let system = match parts.next()? {
            STATE => System::State,
            PARTY => System::Party,
            _ => return None,
        };
        let span = parts.next()?.to_owned();
        let code = Some(parts.next()?).filter(|code| *code != TITLED).map(str::to_owned);
        let secret = parts.next().is_some_and(|last| last == SECRET);
        Some(Self { system, span, code, secret })
    }

    /// As people call it: `Thông báo kết luận, năm 2026`.
    #[must_use]
    pub fn title(&self) -> String {
        let secret = if self.secret { ", văn bản mật" } else { "" };
        let titled = || "Văn bản có tên loại".to_owned();
        let papers = self.code.as_ref().map_or_else(titled, |code| type_of(self.system, code));
        format!("{papers}, {}{secret}", self.span_title())
    }

    /// Its span: `năm 2026`, `nhiệm kỳ 2025-2030`.
    #[must_use]
    pub fn span_title(&self) -> String {
        let word = if self.system == System::Party { "nhiệm kỳ" } else { "năm" };
        format!("{word} {}", self.span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_gives_its_book_back() {
        for system in [System::State, System::Party] {
            for code in codes(system).into_iter().map(|code| Some(code.to_owned())).chain([None]) {
                for secret in [false, true] {
                    let book = NumberBook { system, span: "2025-2030".into(), code: code.clone(), secret };
                    assert_eq!(NumberBook::of_key(&book.key()), Some(book));
                }
            }
        }
        for strange in ["", "state", "state/2026", "town/2026/BB"] {
            assert_eq!(NumberBook::of_key(strange), None);
        }
    }
}
