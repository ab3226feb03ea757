//! Documents cited at meetings. One document is one record, however many meetings cite it.

use crate::calendar::PartialDate;
use crate::id::{CitationId, CitedDocumentId, MeetingId};
use crate::problem::{Problem, bounded};
use crate::source::Spans;
use crate::text::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A cited document (văn bản viện dẫn).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CitedDocument {
    /// Identity.
    pub id: CitedDocumentId,
    /// Type as written: Quyết định, Chỉ thị. The symbol alone does not tell it (QĐ: quyết định or quy định).
    #[serde(rename = "type")]
    pub type_name: String,
    /// Number and symbol without “số”: `446-QĐ/TU`; empty when none is given.
    pub number: String,
    /// Day of issue.
    pub date: Option<PartialDate>,
    /// Issuing body.
    pub issuer: String,
    /// Title, without quotation marks around the whole.
    pub title: String,
}

/// The citing of a document by a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Citation {
    /// Identity.
    pub id: CitationId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order in the meeting, from 1.
    pub ordinal: u32,
    /// The document.
    pub document: CitedDocumentId,
    /// A doubt about the wording, such as the date “03/01//2023”; empty when there is none.
    pub doubt: String,
    /// Places in the source.
    pub spans: Spans,
}

impl Citation {
    /// The rules of a citation.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("doubt", &self.doubt, 1000)
    }
}

impl CitedDocument {
    /// The rules of a cited document.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.type_name.is_empty() && self.number.is_empty() && self.title.is_empty() {
            return Err(Problem::new("number", "Văn bản viện dẫn cần ít nhất loại, số hoặc tên."));
        }
        bounded("number", &self.number, 120)?;
        bounded("title", &self.title, 2000)
    }

    /// What makes two citings the same document: type, number and year; without a number, type and title.
    #[must_use]
    pub fn likeness(&self) -> String {
        let year = self.date.and_then(|date| date.year).map(|year| year.to_string()).unwrap_or_default();
        let name = if self.number.is_empty() { fold(&self.title) } else { fold(&self.number) };
        format!("{}|{name}|{year}", fold(&self.type_name))
    }

    /// As papers cite it in full: type, number, date, issuer, title.
    #[must_use]
    pub fn citation(&self) -> String {
        let number = if self.number.is_empty() { String::new() } else { format!(" số {}", self.number) };
        let comma = if self.is_party() { "," } else { "" };
        let date = self.date.map(|date| format!("{comma} ngày {}", date.short())).unwrap_or_default();
        let issuer = if self.issuer.is_empty() { String::new() } else { format!(" của {}", self.issuer) };
        let title =
            if self.title.is_empty() { String::new() } else { format!(" về {}", self.quoted_title()) };
        format!("{}{number}{date}{issuer}{title}", self.type_name)
    }

    /// Party numbers put a hyphen right after the number: `446-QĐ/TU`.
    fn is_party(&self) -> bool {
        self.number.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('-')
    }

    fn quoted_title(&self) -> String {
        if self.title.starts_with(char::is_uppercase) && !self.title.contains('“') {
            format!("“{}”", self.title)
        } else {
            self.title.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn party_citations_have_a_comma_before_the_day_and_state_ones_do_not() {
        let mut document = CitedDocument {
            id: CitedDocumentId(uuid::Uuid::nil()),
            type_name: "Chỉ thị".into(),
            number: "18-CT/TW".into(),
            date: PartialDate::new(Some(2022), 10, 26),
            issuer: "Ban Bí thư".into(),
            title: "công tác giám sát".into(),
        };
        assert_eq!(
            document.citation(),
            "Chỉ thị số 18-CT/TW, ngày 26/10/2022 của Ban Bí thư về công tác giám sát"
        );
        document.number = "18/CT-TTg".into();
        assert_eq!(
            document.citation(),
            "Chỉ thị số 18/CT-TTg ngày 26/10/2022 của Ban Bí thư về công tác giám sát"
        );
    }
}
