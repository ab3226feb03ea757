//! The exchange shape: a meeting as one JSON document, as other programs and checks give it.
//!
//! Only what a draft is made of is taken; fields that are not known are passed over.

use crate::clock::Clock;
use crate::contract::{Cited, Draft, Failure, FailureKind};
use serde::Deserialize;
use thuky_domain::*;

#[derive(Deserialize)]
struct Exchange {
    kind: SourceKind,
    meeting: MeetingPart,
    #[serde(default)]
    chairs: Vec<AttendeePart>,
    #[serde(default)]
    attendees: Vec<AttendeePart>,
    #[serde(default)]
    documents: Vec<DocumentPart>,
    #[serde(default)]
    statements: Vec<StatementPart>,
    #[serde(default)]
    instructions: Vec<InstructionPart>,
}

#[derive(Deserialize)]
struct MeetingPart {
    title: Option<String>,
    date: Option<PartialDate>,
    session: Option<String>,
    place: Option<String>,
    host_body: Option<String>,
    other_body: Option<String>,
}

#[derive(Deserialize)]
struct AttendeePart {
    name: Option<String>,
    honorific: Option<String>,
    #[serde(default)]
    positions: Vec<String>,
    organisation: Option<String>,
    group: Option<String>,
}

#[derive(Deserialize)]
struct DocumentPart {
    r#type: String,
    number: Option<String>,
    date: Option<PartialDate>,
    issuer: Option<String>,
    title: Option<String>,
}

#[derive(Deserialize)]
struct StatementPart {
    speaker: Option<String>,
    role: Option<String>,
    kind: StatementKind,
    text: Option<String>,
}

#[derive(Deserialize)]
struct InstructionPart {
    speaker: Option<String>,
    text_start: String,
    text: Option<String>,
    #[serde(default)]
    lead: Vec<String>,
    #[serde(default)]
    coordinating: Vec<String>,
    deadline: Option<DeadlinePart>,
    product: Option<String>,
}

#[derive(Deserialize)]
struct DeadlinePart {
    iso: Option<PartialDate>,
    phrase: Option<String>,
}

/// The draft that an exchange document holds.
///
/// # Errors
/// [`FailureKind::Invalid`] when the text is not JSON of that shape.
pub(crate) fn draft(json: &str, name: &str, clock: &dyn Clock) -> Result<Draft, Failure> {
    let fault = |error| {
        Failure::new(
            FailureKind::Invalid,
            format!("Tệp JSON không đúng dạng trao đổi ({error}). Không có gì được ghi."),
        )
    };
    let exchange: Exchange = serde_json::from_str(json).map_err(fault)?;
    let meeting = MeetingId(clock.new_id());
    let chairs = exchange.chairs.into_iter().map(|part| (part, AttendeeRole::Chair));
    let others = exchange.attendees.into_iter().map(|part| (part, AttendeeRole::Delegate));
    let source = Source {
        id: SourceId(clock.new_id()),
        meeting,
        kind: exchange.kind,
        name: name.to_owned(),
        text: String::new(),
        unplaced: vec![],
        debris: vec![],
    };
    let attendees =
        numbered(chairs.chain(others), |(part, role), ordinal| part.record(clock, meeting, role, ordinal));
    let statements =
        numbered(exchange.statements.into_iter(), |part, ordinal| part.record(clock, meeting, ordinal));
    let documents =
        numbered(exchange.documents.into_iter(), |part, ordinal| part.record(clock, meeting, ordinal));
    let directives =
        numbered(exchange.instructions.into_iter(), |part, ordinal| part.record(clock, meeting, ordinal));
    let blank = Draft::blank(source, exchange.meeting.record(meeting));
    Ok(Draft { attendees, statements, documents, directives, ..blank })
}

fn numbered<P, R>(parts: impl Iterator<Item = P>, mut record: impl FnMut(P, u32) -> R) -> Vec<R> {
    parts.zip(1..).map(|(part, ordinal)| record(part, ordinal)).collect()
}

impl MeetingPart {
    fn record(self, id: MeetingId) -> Meeting {
        let session = [Session::Morning, Session::Afternoon, Session::Evening];
        Meeting {
            title: self.title.unwrap_or_default(),
            date: self.date,
            session: session.into_iter().find(|session| self.session.as_deref() == Some(session.word())),
            place: self.place.unwrap_or_default(),
            host: self.host_body.unwrap_or_default(),
            counterpart: self.other_body.unwrap_or_default(),
            ..Meeting::blank(id)
        }
    }
}

impl AttendeePart {
    /// For a named person, `group` is the side.
    fn record(self, clock: &dyn Clock, meeting: MeetingId, role: AttendeeRole, ordinal: u32) -> Attendee {
        let named = self.name.is_some();
        let (side, group) = if named { (self.group, None) } else { (None, self.group) };
        Attendee {
            ordinal,
            name: self.name.unwrap_or_default(),
            honorific: self.honorific.unwrap_or_default(),
            positions: self.positions,
            organisation: self.organisation.unwrap_or_default(),
            side: side.unwrap_or_default(),
            group: group.unwrap_or_default(),
            role,
            ..Attendee::blank(AttendeeId(clock.new_id()), meeting)
        }
    }
}

impl DocumentPart {
    fn record(self, clock: &dyn Clock, meeting: MeetingId, ordinal: u32) -> Cited {
        let document = CitedDocument {
            id: CitedDocumentId(clock.new_id()),
            type_name: self.r#type,
            number: self.number.unwrap_or_default(),
            date: self.date,
            issuer: self.issuer.unwrap_or_default(),
            title: self.title.unwrap_or_default(),
        };
        let id = CitationId(clock.new_id());
        Cited {
            citation: Citation {
                id,
                meeting,
                ordinal,
                document: document.id,
                doubt: String::new(),
                spans: Spans::new(),
            },
            document,
        }
    }
}

impl StatementPart {
    fn record(self, clock: &dyn Clock, meeting: MeetingId, ordinal: u32) -> Statement {
        Statement {
            id: StatementId(clock.new_id()),
            meeting,
            ordinal,
            agenda_item: None,
            speaker: self.speaker.unwrap_or_default(),
            role: self.role.unwrap_or_default(),
            kind: self.kind,
            text: self.text.unwrap_or_default(),
            spans: Spans::new(),
        }
    }
}

impl InstructionPart {
    fn record(self, clock: &dyn Clock, meeting: MeetingId, ordinal: u32) -> Directive {
        let mut leads = self.lead.into_iter();
        let lead = leads.next().unwrap_or_default();
        Directive {
            ordinal,
            text: self.text.unwrap_or(self.text_start),
            speaker: self.speaker.unwrap_or_default(),
            lead,
            coordinating: leads.chain(self.coordinating).collect(),
            deadline: self.deadline.and_then(DeadlinePart::record),
            product: self.product.unwrap_or_default(),
            ..Directive::blank(DirectiveId(clock.new_id()), meeting)
        }
    }
}

impl DeadlinePart {
    fn record(self) -> Option<Deadline> {
        let date = self.iso.and_then(PartialDate::full);
        let phrase = self.phrase.unwrap_or_default();
        if date.is_none() && phrase.is_empty() {
            return None;
        }
        let kind = if date.is_some() { DeadlineKind::Date } else { DeadlineKind::Waiting };
        Some(Deadline { kind, date, days: None, phrase })
    }
}
