//! The office's own wording of one kind of paper: phrases, order of parts, recipients, signer, values of the page, Word template.
//!
//! A wording is never changed: what is kept anew is the next version, so that a paper can say which one it was made
//! with. Which phrases, parts and values a kind has, and what the rules allow, is for the papers crate.

use crate::id::WordingId;
use crate::office::{Signer, System};
use crate::paper::PaperKind;
use crate::problem::{Problem, bounded};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// One version of the wording of a kind of paper under a system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Wording {
    /// Identity.
    pub id: WordingId,
    /// Kind of paper.
    pub kind: PaperKind,
    /// State or Party form.
    pub system: System,
    /// Which version, from 1; 0 while it is not kept.
    pub version: u32,
    /// The day on which it was kept.
    pub day: NaiveDate,
    /// Why it was made; may be empty.
    pub note: String,
    /// The office's own phrases by key; where there is none, the usual one.
    pub phrases: BTreeMap<String, String>,
    /// The parts in the order of the page; empty for the usual order.
    pub order: Vec<String>,
    /// Parts that are left out.
    pub left_out: Vec<String>,
    /// Recipients of this kind; empty for those of the office.
    pub recipients: Vec<String>,
    /// Who usually signs this kind; none for the office's first signer.
    pub signer: Option<Signer>,
    /// Values of the page by key, in hundredths of their unit; where there is none, the usual one.
    pub page: BTreeMap<String, u32>,
    /// SHA-256 of the Word template that takes the place of the body; none for the program's own form.
    pub template: Option<String>,
    /// Name of the template's file.
    pub template_name: String,
}

impl Wording {
    /// The usual wording: nothing of the office's own.
    #[must_use]
    pub fn usual(kind: PaperKind, system: System) -> Self {
        Self {
            id: WordingId(Uuid::nil()),
            kind,
            system,
            version: 0,
            day: NaiveDate::default(),
            note: String::new(),
            phrases: BTreeMap::new(),
            order: vec![],
            left_out: vec![],
            recipients: vec![],
            signer: None,
            page: BTreeMap::new(),
            template: None,
            template_name: String::new(),
        }
    }

    /// Whether a paper made with it looks as if there were none.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        self.says_as(&Self::usual(self.kind, self.system))
    }

    /// Whether it says what another version says, whenever and why they were kept.
    #[must_use]
    pub fn says_as(&self, other: &Self) -> bool {
        let Self { id, version, day, .. } = *self;
        *self == Self { id, version, day, note: self.note.clone(), ..other.clone() }
    }

    /// What a paper says it was made with: `Câu chữ bản 3`.
    #[must_use]
    pub fn told(&self) -> String {
        match self.version {
            0 => "Câu chữ thường dùng".to_owned(),
            version => format!("Câu chữ bản {version}"),
        }
    }

    /// The rules that hold for any kind.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("note", &self.note, 500)?;
        bounded("template_name", &self.template_name, 300)?;
        self.recipients.iter().try_for_each(|line| bounded("recipients", line, 500))?;
        self.phrases.iter().try_for_each(|(key, phrase)| bounded(&format!("phrases.{key}"), phrase, 2000))?;
        match self.signer.as_ref().is_some_and(|signer| signer.title.trim().is_empty()) {
            true => Err(Problem::new("signer", "Chưa có chức vụ của người ký loại văn bản này.")),
            false => Ok(()),
        }
    }
}

/// Where a wording departs from what the rules have: allowed, but never silently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Deviation {
    /// Field of the wording, such as `page.left` or `phrases.close`.
    pub field: String,
    /// What departs, in Vietnamese.
    pub sentence: String,
    /// The article it departs from.
    pub article: String,
}

/// A number as people write it, `12,7` or `12.7`, in hundredths; none when it is no number or has more decimals.
#[must_use]
pub fn hundredths(text: &str) -> Option<u32> {
    let text = text.trim().replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let sound = !whole.is_empty() && whole.len() <= 4 && part.len() <= 2 && digits(whole) && digits(part);
    let number = format!("{whole}{part:0<2}").parse().ok();
    number.filter(|_| sound)
}

/// A number of hundredths as people write it: `12,7`.
#[must_use]
pub fn written(hundredths: u32) -> String {
    let text = format!("{},{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches(',').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_without_anything_of_its_own_is_the_usual_one() {
        let mut wording = Wording { version: 3, ..Wording::usual(PaperKind::Minutes, System::State) };
        assert!(wording.is_usual());
        wording.phrases.insert("close".into(), "Họp xong".into());
        assert!(!wording.is_usual());
        assert_eq!(wording.told(), "Câu chữ bản 3");
    }

    #[test]
    fn a_signer_of_a_kind_has_a_title() {
        let signer = Some(Signer { name: "Lê Văn An".into(), ..Signer::default() });
        let wording = Wording { signer, ..Wording::usual(PaperKind::Minutes, System::State) };
        assert_eq!(wording.check().unwrap_err().field, "signer");
    }

    #[test]
    fn numbers_are_read_and_written_as_people_do() {
        assert_eq!(
            [hundredths("12,7"), hundredths("20"), hundredths("1.15")],
            [Some(1270), Some(2000), Some(115)]
        );
        assert_eq!([hundredths(""), hundredths("-1"), hundredths("1,234"), hundredths("x")], [None; 4]);
        assert_eq!([written(1270), written(2000), written(115)], ["12,7", "20", "1,15"]);
    }
}
