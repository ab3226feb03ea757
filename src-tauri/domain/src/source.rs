//! The text a meeting was read from, kept whole, so that every extracted value can show its place in it.

use crate::id::{MeetingId, SourceId};
use crate::problem::Problem;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;
use ts_rs::TS;

/// What sort of text a draft is read from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// tin báo chí
    #[default]
    Press,
    /// thông báo kết luận
    ConclusionNotice,
    /// biên bản
    Minutes,
    /// ghi chép
    RawNotes,
    /// bài phát biểu
    Speech,
}

impl SourceKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Press, Self::ConclusionNotice, Self::Minutes, Self::RawNotes, Self::Speech];
}

/// A half-open range of characters (Unicode scalar values) of the NFC source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct TextSpan {
    /// First character.
    pub start: u32,
    /// One past the last character.
    pub end: u32,
}

impl TextSpan {
    /// The span of a whole text.
    #[must_use]
    pub fn whole(text: &str) -> Self {
        Self { start: 0, end: text.chars().map(|_| 1).sum() }
    }

    /// The places of its characters, to cut a list of them.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Where the values of a record stand in its meeting's source: field name to span. A field that a person
/// typed has no entry; that is how *trích* and *người nhập* are told apart.
pub type Spans = BTreeMap<String, TextSpan>;

/// A source text, as it came in but for NFC and for encodings from before Unicode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Source {
    /// Identity.
    pub id: SourceId,
    /// The meeting that was read from it.
    pub meeting: MeetingId,
    /// What sort of text it is.
    pub kind: SourceKind,
    /// Name of the file, or empty for pasted text.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// Sentences that found no place in the record.
    pub unplaced: Vec<TextSpan>,
    /// Page furniture set aside: menus, captions of QR codes, related headlines.
    pub debris: Vec<TextSpan>,
}

impl Source {
    /// The rules of a source: it may be long, but every span lies inside it.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        let whole = TextSpan::whole(&self.text);
        let inside = |span: &TextSpan| span.start <= span.end && span.end <= whole.end;
        if self.unplaced.iter().chain(&self.debris).all(inside) {
            return Ok(());
        }
        Err(Problem::new("unplaced", "Vị trí câu nằm ngoài văn bản nguồn."))
    }
}
