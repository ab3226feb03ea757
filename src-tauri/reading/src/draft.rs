//! The draft of a meeting: what the reader found, each value with its place in the source.
//!
//! Owns the shapes only. There are as many values as sentences, so what few of them have stands in a box. A draft is a proposal to a person; nothing here is stored or believed by itself.

use crate::rule::Rule;
use serde::{Deserialize, Serialize};
pub use thuky_domain::{DirectiveKind, PartialDate, Presence, Session, SourceKind, StatementKind, TextSpan};

/// How far a rule can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The form itself says so.
    Sure,
    /// The usual reading.
    Likely,
    /// A person should look.
    Doubtful,
}

/// A value, where it stands in the source, and the rule that found it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extract<T> {
    /// The value.
    pub value: T,
    /// Its place in the source.
    pub span: TextSpan,
    /// How far to trust it.
    pub confidence: Confidence,
    /// Id of the rule.
    pub rule: Rule,
}

/// Everything read from one text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The text in NFC; all spans refer to it.
    pub source: String,
    /// What sort of text it is.
    pub kind: SourceKind,
    /// The meeting itself.
    pub meeting: MeetingDraft,
    /// Who chaired.
    pub chairs: Vec<PersonDraft>,
    /// Who took part, without the chairs.
    pub attendees: Vec<AttendeeDraft>,
    /// Cited documents, each once.
    pub documents: Vec<DocumentDraft>,
    /// What was said, one per speaker, kind and stretch of text.
    pub statements: Vec<StatementDraft>,
    /// Reported figures.
    pub figures: Vec<FigureDraft>,
    /// What was asked or ordered.
    pub directives: Vec<DirectiveDraft>,
    /// Captions of photographs.
    pub captions: Vec<Extract<String>>,
    /// Page furniture set aside.
    pub debris: Vec<TextSpan>,
    /// Sentences that found no place.
    pub unplaced: Vec<TextSpan>,
    /// Places a person should check.
    pub doubts: Vec<Doubt>,
    /// Slips of the writer: offered, never applied.
    pub corrections: Vec<Correction>,
}

impl Draft {
    /// The name of the first who chairs.
    pub(crate) fn chair(&self) -> Option<String> {
        self.chairs.first()?.known_as().map(str::to_owned)
    }

    /// The day of the meeting.
    pub(crate) fn day(&self) -> Option<PartialDate> {
        self.meeting.date.as_ref().map(|date| date.value)
    }

    /// Puts what was asked in the order of the text, wherever it was read.
    pub(crate) fn in_order(&mut self) {
        self.directives.sort_by_key(|directive| directive.text.span.start);
    }

    /// Gives back the room that growing has left over.
    pub(crate) fn shrink(&mut self) {
        self.attendees.shrink_to_fit();
        self.statements.shrink_to_fit();
        self.figures.shrink_to_fit();
        self.directives.shrink_to_fit();
    }

    /// Places of all values, without page furniture and unplaced sentences.
    #[must_use]
    pub fn spans(&self) -> Vec<TextSpan> {
        let m = &self.meeting;
        let fields = [&m.title, &m.place, &m.host, &m.counterpart, &m.starts_at, &m.ends_at];
        let people = self.chairs.iter().chain(self.attendees.iter().map(|a| &a.person));
        let mut spans: Vec<TextSpan> = fields.into_iter().flatten().map(|e| e.span).collect();
        spans.extend(m.date.iter().map(|e| e.span).chain(m.session.iter().map(|e| e.span)));
        spans.extend(people.flat_map(|p| p.name.iter().chain(&p.positions)).map(|e| e.span));
        spans.extend(self.attendees.iter().filter_map(|a| a.group.as_deref()).map(|e| e.span));
        spans.extend(self.statements.iter().map(|s| s.text.span));
        spans.extend(self.figures.iter().map(|f| f.sentence));
        spans.extend(self.directives.iter().map(|d| d.text.span));
        spans.extend(
            self.directives.iter().flat_map(|d| d.lead.iter().chain(&d.coordinating)).map(|e| e.span),
        );
        spans.extend(self.directives.iter().filter_map(|d| d.deadline.as_deref()).map(|d| d.phrase.span));
        spans.extend(self.captions.iter().map(|c| c.span));
        spans
    }
}

/// The meeting itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MeetingDraft {
    /// Event and subject.
    pub title: Option<Extract<String>>,
    /// Day of the meeting.
    pub date: Option<Extract<PartialDate>>,
    /// Part of the day.
    pub session: Option<Extract<Session>>,
    /// Place, when named.
    pub place: Option<Extract<String>>,
    /// Who holds it.
    pub host: Option<Extract<String>>,
    /// The other body of a working session.
    pub counterpart: Option<Extract<String>>,
    /// Beginning, `HH:MM`.
    pub starts_at: Option<Extract<String>>,
    /// End, `HH:MM`.
    pub ends_at: Option<Extract<String>>,
}

/// A person as the text presents them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PersonDraft {
    /// Name without honorific or title.
    pub name: Option<Extract<String>>,
    /// đồng chí, ông, bà, a rank.
    pub honorific: Option<Box<str>>,
    /// Offices in order.
    pub positions: Vec<Extract<String>>,
    /// The body inside the last office.
    pub organisation: Option<Box<str>>,
}

impl PersonDraft {
    /// The name, when given.
    pub(crate) fn known_as(&self) -> Option<&str> {
        self.name.as_ref().map(|name| name.value.as_str())
    }
}

/// A person or an unnamed group that took part.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttendeeDraft {
    /// The person; empty for a group.
    pub person: PersonDraft,
    /// Wording of an unnamed group.
    pub group: Option<Box<Extract<String>>>,
    /// The side (phía) it belongs to.
    pub side: Option<Box<str>>,
    /// Present unless the text says otherwise.
    pub presence: Presence,
    /// Reason of absence, when told.
    pub presence_note: Option<Box<str>>,
    /// Whether this is the recorder (thư ký) of the meeting.
    pub recorder: bool,
}

/// A cited document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DocumentDraft {
    /// Chỉ thị, Quyết định, Kế hoạch …
    #[serde(rename = "type")]
    pub kind: String,
    /// Number and symbol as written.
    pub number: Option<Extract<String>>,
    /// Its date.
    pub date: Option<Extract<PartialDate>>,
    /// Who issued it.
    pub issuer: Option<Extract<String>>,
    /// Its subject.
    pub title: Option<Extract<String>>,
    /// The whole citation.
    pub span: TextSpan,
}

/// Something said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatementDraft {
    /// Full name, when known.
    pub speaker: Option<String>,
    /// Office, or the body that speaks.
    pub role: Option<String>,
    /// Kind.
    pub kind: StatementKind,
    /// The stretch of text.
    pub text: Extract<String>,
}

/// A reported figure with the sentence it stands in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureDraft {
    /// Number, unit and subject as written.
    pub text: Extract<String>,
    /// The number as written.
    pub number: String,
    /// Unit and subject as written.
    pub unit: String,
    /// The whole sentence.
    pub sentence: TextSpan,
}

/// What a deadline is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineForm {
    /// The calendar: “trước ngày 10/9”, “trong quý III”.
    Calendar,
    /// The meeting or the issue of the paper: “trong tuần này”, “trong 10 ngày kể từ ngày họp”.
    Relative,
    /// Every so often: “hằng tuần”.
    Periodic,
    /// Something that happens: “ngay sau hội nghị”.
    Event,
}

/// A deadline: the words, what they are counted from, and the last day meant when it can be told. Which rule made the
/// day of the words is the rule of the phrase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeadlineDraft {
    /// What it is counted from.
    pub form: DeadlineForm,
    /// The last day meant; “trước ngày X” keeps X.
    pub date: Option<PartialDate>,
    /// Days after the issue of the paper, when that is what the words count.
    pub days: Option<u16>,
    /// The words.
    pub phrase: Extract<String>,
}

/// One directive.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DirectiveDraft {
    /// Who gave it.
    pub speaker: Option<String>,
    /// The whole directive, from its verb on.
    pub text: Extract<String>,
    /// Task, exhortation or assessment.
    pub kind: DirectiveKind,
    /// Who has to do it.
    pub lead: Vec<Extract<String>>,
    /// Who works along.
    pub coordinating: Vec<Extract<String>>,
    /// Until when.
    pub deadline: Option<Box<DeadlineDraft>>,
    /// The paper or thing to be delivered.
    pub product: Option<Box<Extract<String>>>,
}

/// A place a person should check, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Doubt {
    /// The place.
    pub span: TextSpan,
    /// One Vietnamese sentence.
    pub sentence: String,
}

/// What sort of slip a correction takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CorrectionKind {
    /// Two words written as one.
    MissingSpace,
    /// The same word twice.
    DoubledWord,
    /// A mark of a date twice.
    DoubledMark,
    /// A day that the calendar does not have.
    ImpossibleDate,
    /// A quote that is opened and not closed.
    MissingQuote,
    /// A number and symbol that break the form of official papers.
    Symbol,
}

/// A slip of the writer and what was probably meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The place.
    pub span: TextSpan,
    /// The words there.
    pub written: String,
    /// The words proposed instead; empty when only the writer can know.
    pub proposed: String,
    /// Sort.
    pub kind: CorrectionKind,
    /// One Vietnamese sentence that says what is wrong.
    pub sentence: String,
}
