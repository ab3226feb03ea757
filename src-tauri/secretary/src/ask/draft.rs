//! From what the reader found to records that wait for review: the same records a meeting is made of.

use crate::ask::{alike, course, deadline, knowledge, office};
use crate::clock::Clock;
use crate::contract::{Cited, Confidence, Correction, Doubt, Draft, Failure, TextToRead};
use crate::secretary::Secretary;
use std::collections::BTreeMap;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_reading as reading;

/// Reads a text into the draft of a new meeting. Stores nothing.
pub(crate) fn read(secretary: &Secretary, text: TextToRead) -> Result<Draft, Failure> {
    let draft = read_into(secretary, text, MeetingId(secretary.clock.new_id()))?;
    let alike = alike::meetings(secretary, &draft)?;
    Ok(Draft { alike, ..draft })
}

/// Reads a text into a draft whose records belong to a meeting. A text from before Unicode is converted first.
pub(crate) fn read_into(secretary: &Secretary, text: TextToRead, id: MeetingId) -> Result<Draft, Failure> {
    let source = thuky_sources::from_text(&text.text)?;
    let known = knowledge::of_the_office(secretary)?;
    let found = match text.kind {
        Some(kind) => reading::read_as(&source.text, kind, &known),
        None => reading::read(&source.text, &known),
    };
    let custom = office::custom(secretary.store.reader())?;
    let mut draft = Desk::new(&*secretary.clock, id, custom).draft(found, text.name);
    let encoding = text.conversion.map(|conversion| conversion.encoding);
    let encoding = encoding.or_else(|| source.encoding.map(|encoding| encoding.name().to_owned()));
    let notes = encoding.map(|encoding| converted(&encoding)).into_iter().chain(left_out(&text.left_out));
    let span = TextSpan::whole(draft.source.text.lines().next().unwrap_or_default());
    draft.doubts.splice(0..0, notes.map(|sentence| Doubt { span, sentence }));
    Ok(draft)
}

/// What one conclusion of a meeting, or one line of those present, tells, read as it stands in a paper of that day. It belongs to no
/// source.
pub(crate) fn records(
    secretary: &Secretary,
    meeting: &Meeting,
    noun: Noun,
    words: &str,
) -> Result<Vec<Record>, Failure> {
    let day = meeting.date.map(|date| format!("Ngày {}\n", date.short())).unwrap_or_default();
    let (kind, text) = match noun {
        Noun::Attendee => (SourceKind::Minutes, format!("BIÊN BẢN HỌP\nThành phần tham dự:\n- {words}.\n")),
        Noun::Directive => (SourceKind::Speech, format!("{day}1. {words}.\n")),
        _ => return Ok(vec![]),
    };
    let draft =
        read_into(secretary, TextToRead { kind: Some(kind), ..TextToRead::pasted(&text) }, meeting.id)?;
    let people = draft.attendees.into_iter().map(|read| Attendee { spans: Spans::new(), ..read }.into());
    let directives =
        draft.directives.into_iter().map(|read| Directive { spans: Spans::new(), ..read }.into());
    Ok(people.chain(directives).filter(|read: &Record| read.noun() == noun).collect())
}

/// That the text is not as it came.
fn converted(encoding: &str) -> String {
    format!("Văn bản dùng bảng mã cũ {encoding}, đã chuyển sang Unicode; hãy đối chiếu chữ hoa và dấu.")
}

/// That the file has more than its text.
fn left_out(parts: &[String]) -> Option<String> {
    let sentence = || format!("Tệp gốc còn có {}; các phần này không được đọc.", parts.join(", "));
    (!parts.is_empty()).then(sentence)
}

/// Gives ids and lays the records of one draft out.
struct Desk<'c> {
    clock: &'c dyn Clock,
    meeting: MeetingId,
    custom: Custom,
    confidence: BTreeMap<String, Confidence>,
    doubts: Vec<Doubt>,
    deadline_rules: BTreeMap<String, String>,
}

impl<'c> Desk<'c> {
    fn new(clock: &'c dyn Clock, meeting: MeetingId, custom: Custom) -> Self {
        let (confidence, deadline_rules) = (BTreeMap::new(), BTreeMap::new());
        Self { clock, meeting, custom, confidence, doubts: vec![], deadline_rules }
    }

    fn draft(mut self, found: reading::Draft, name: String) -> Draft {
        self.doubts = found
            .doubts
            .iter()
            .map(|doubt| Doubt { span: doubt.span, sentence: doubt.sentence.clone() })
            .collect();
        let mut meeting = self.meeting(&found.meeting);
        let course = course::settled(&found);
        course::write(&mut meeting, &course);
        let attendees = self.attendance(&found);
        let statements =
            numbered(&course.statements, |statement, ordinal| self.statement(statement, ordinal));
        let unplaced = course.unplaced;
        let letters: Vec<char> = found.source.chars().collect();
        let figures = numbered(&found.figures, |figure, ordinal| self.figure(figure, &letters, ordinal));
        let documents = numbered(&found.documents, |document, ordinal| self.cited(document, ordinal));
        let directives = numbered(&found.directives, |directive, ordinal| self.directive(directive, ordinal));
        let source = Source {
            id: SourceId(self.clock.new_id()),
            meeting: self.meeting,
            kind: found.kind,
            name,
            unplaced,
            debris: found.debris.clone(),
            text: found.source,
        };
        let Self { confidence, doubts, deadline_rules, .. } = self;
        let corrections: Vec<Correction> = found.corrections.into_iter().filter_map(correction).collect();
        let corrected = |doubt: &Doubt| corrections.iter().any(|slip| slip.span == doubt.span);
        let doubts = doubts.into_iter().filter(|doubt| !corrected(doubt)).collect();
        let blank =
            Draft { doubts, confidence, corrections, deadline_rules, ..Draft::blank(source, meeting) };
        Draft { attendees, statements, figures, documents, directives, ..blank }
    }

    fn meeting(&self, found: &reading::MeetingDraft) -> Meeting {
        let mut spans = Spans::new();
        let title = taken(&mut spans, "title", found.title.as_ref());
        Meeting {
            kind: kind_of(&title),
            host: taken(&mut spans, "host", found.host.as_ref()),
            counterpart: taken(&mut spans, "counterpart", found.counterpart.as_ref()),
            place: taken(&mut spans, "place", found.place.as_ref()),
            starts_at: taken(&mut spans, "starts_at", found.starts_at.as_ref()),
            ends_at: taken(&mut spans, "ends_at", found.ends_at.as_ref()),
            date: found.date.as_ref().map(|date| noted(&mut spans, "date", date)),
            session: found.session.as_ref().map(|session| noted(&mut spans, "session", session)),
            title,
            spans,
            ..Meeting::blank(self.meeting)
        }
    }

    fn attendance(&mut self, found: &reading::Draft) -> Vec<Attendee> {
        let mut attendees: Vec<Attendee> =
            found.chairs.iter().map(|chair| self.person(chair, AttendeeRole::Chair)).collect();
        attendees.extend(found.attendees.iter().map(|attendee| self.attendee(attendee)));
        attendees.iter_mut().zip(1..).for_each(|(attendee, ordinal)| attendee.ordinal = ordinal);
        attendees
    }

    fn attendee(&mut self, found: &reading::AttendeeDraft) -> Attendee {
        let role = if found.recorder { AttendeeRole::Recorder } else { AttendeeRole::Delegate };
        let mut attendee = self.person(&found.person, role);
        attendee.group = taken(&mut attendee.spans, "group", found.group.as_deref());
        if let Some(group) = &found.group {
            self.confidence.insert(attendee.id.to_string(), confidence(group.confidence));
        }
        Attendee {
            side: found.side.as_deref().unwrap_or_default().to_owned(),
            presence: found.presence,
            presence_note: found.presence_note.as_deref().unwrap_or_default().to_owned(),
            ..attendee
        }
    }

    fn person(&mut self, found: &reading::PersonDraft, role: AttendeeRole) -> Attendee {
        let mut spans = Spans::new();
        let attendee = Attendee {
            name: taken(&mut spans, "name", found.name.as_ref()),
            honorific: found.honorific.as_deref().unwrap_or_default().to_owned(),
            positions: found.positions.iter().map(|position| position.value.clone()).collect(),
            organisation: found.organisation.as_deref().unwrap_or_default().to_owned(),
            role,
            ..Attendee::blank(AttendeeId(self.clock.new_id()), self.meeting)
        };
        if let Some(whole) = around(found.positions.iter().map(|position| position.span)) {
            spans.insert("positions".to_owned(), whole);
        }
        if let Some(name) = &found.name {
            self.confidence.insert(attendee.id.to_string(), confidence(name.confidence));
        }
        Attendee { spans, ..attendee }
    }

    fn statement(&mut self, found: &reading::StatementDraft, ordinal: u32) -> Statement {
        let mut spans = Spans::new();
        let id = StatementId(self.clock.new_id());
        self.confidence.insert(id.to_string(), confidence(found.text.confidence));
        Statement {
            id,
            meeting: self.meeting,
            ordinal,
            agenda_item: None,
            speaker: found.speaker.clone().unwrap_or_default(),
            role: found.role.clone().unwrap_or_default(),
            kind: found.kind,
            text: taken(&mut spans, "text", Some(&found.text)),
            spans,
        }
    }

    fn figure(&mut self, found: &reading::FigureDraft, letters: &[char], ordinal: u32) -> Figure {
        let mut spans = Spans::new();
        let sentence = letters.get(found.sentence.range()).unwrap_or_default().iter().collect();
        let text = taken(&mut spans, "text", Some(&found.text));
        spans.insert("sentence".to_owned(), found.sentence);
        Figure { id: FigureId(self.clock.new_id()), meeting: self.meeting, ordinal, text, sentence, spans }
    }

    fn cited(&mut self, found: &reading::DocumentDraft, ordinal: u32) -> Cited {
        let mut spans = Spans::from([("citation".to_owned(), found.span)]);
        let document = CitedDocument {
            id: CitedDocumentId(self.clock.new_id()),
            type_name: found.kind.clone(),
            number: taken(&mut spans, "number", found.number.as_ref()),
            date: found.date.as_ref().map(|date| noted(&mut spans, "date", date)),
            issuer: taken(&mut spans, "issuer", found.issuer.as_ref()),
            title: taken(&mut spans, "title", found.title.as_ref()),
        };
        let inside =
            |doubt: &&Doubt| found.span.start <= doubt.span.start && doubt.span.end <= found.span.end;
        let doubt = self.doubts.iter().find(inside).map(|doubt| doubt.sentence.clone()).unwrap_or_default();
        let citation = Citation {
            id: CitationId(self.clock.new_id()),
            meeting: self.meeting,
            ordinal,
            document: document.id,
            doubt,
            spans,
        };
        let sure = if citation.doubt.is_empty() { Confidence::Sure } else { Confidence::Doubtful };
        self.confidence.insert(citation.id.to_string(), sure);
        Cited { citation, document }
    }

    /// A task has exactly one lead. Where the text names several they stay as written, with a doubt that asks to
    /// choose: which of them leads is not ours to say.
    fn directive(&mut self, found: &reading::DirectiveDraft, ordinal: u32) -> Directive {
        let mut spans = Spans::new();
        let id = DirectiveId(self.clock.new_id());
        self.confidence.insert(id.to_string(), confidence(found.text.confidence));
        let lead = found.lead.iter().map(|lead| lead.value.as_str()).collect::<Vec<_>>().join(", ");
        if let Some(whole) = around(found.lead.iter().map(|lead| lead.span)) {
            spans.insert("lead".to_owned(), whole);
        }
        if found.lead.len() > 1 {
            self.doubt_of_leads(&lead, spans.get("lead").copied(), id);
        }
        let units = found.coordinating.iter().map(|unit| unit.value.clone());
        let coordinating: Vec<String> = units.filter(|unit| fold(unit) != fold(&lead)).collect();
        if let Some(whole) = around(found.coordinating.iter().map(|unit| unit.span)) {
            spans.insert("coordinating".to_owned(), whole);
        }
        Directive {
            ordinal,
            kind: found.kind,
            text: taken(&mut spans, "text", Some(&found.text)),
            speaker: found.speaker.clone().unwrap_or_default(),
            lead,
            coordinating,
            deadline: found.deadline.as_ref().map(|deadline| self.due(&mut spans, deadline, id)),
            product: taken(&mut spans, "product", found.product.as_deref()),
            spans,
            ..Directive::blank(id, self.meeting)
        }
    }

    fn due(&mut self, spans: &mut Spans, found: &reading::DeadlineDraft, id: DirectiveId) -> Deadline {
        let due = deadline::of(spans, found);
        if let Some(rule) = deadline::rule(&due, &found.phrase.rule, &self.custom) {
            self.deadline_rules.insert(id.to_string(), rule);
        }
        due
    }

    fn doubt_of_leads(&mut self, leads: &str, span: Option<TextSpan>, id: DirectiveId) {
        let sentence = format!("Văn bản giao cùng lúc cho {leads}: cần chọn một đầu mối chủ trì.");
        self.doubts.extend(span.map(|span| Doubt { span, sentence }));
        self.confidence.insert(id.to_string(), Confidence::Doubtful);
    }
}

fn numbered<F, T>(found: &[F], mut make: impl FnMut(&F, u32) -> T) -> Vec<T> {
    found.iter().zip(1..).map(|(found, ordinal)| make(found, ordinal)).collect()
}

/// A correction with something to offer.
fn correction(found: reading::Correction) -> Option<Correction> {
    let reading::Correction { span, written, proposed, sentence, .. } = found;
    (!proposed.is_empty()).then_some(Correction { span, written, proposed, sentence })
}

/// The value of an extract as text, its place noted under the field's name.
pub(super) fn taken(spans: &mut Spans, field: &str, found: Option<&reading::Extract<String>>) -> String {
    found.map(|found| noted(spans, field, found)).unwrap_or_default()
}

fn noted<T: Clone>(spans: &mut Spans, field: &str, found: &reading::Extract<T>) -> T {
    spans.insert(field.to_owned(), found.span);
    found.value.clone()
}

/// The smallest span around some spans.
pub(super) fn around(spans: impl Iterator<Item = TextSpan>) -> Option<TextSpan> {
    spans.reduce(|a, b| TextSpan { start: a.start.min(b.start), end: a.end.max(b.end) })
}

const fn confidence(found: reading::Confidence) -> Confidence {
    match found {
        reading::Confidence::Sure => Confidence::Sure,
        reading::Confidence::Likely => Confidence::Likely,
        reading::Confidence::Doubtful => Confidence::Doubtful,
    }
}

/// The kind that the title's own words name.
fn kind_of(title: &str) -> MeetingKind {
    let title = fold(title);
    let kinds = [
        ("lam viec", MeetingKind::WorkingSession),
        ("giao ban", MeetingKind::Briefing),
        ("phien hop", MeetingKind::Sitting),
        ("ky hop", MeetingKind::Sitting),
        ("hoi nghi", MeetingKind::Conference),
    ];
    kinds
        .into_iter()
        .filter_map(|(words, kind)| Some((title.find(words)?, kind)))
        .min_by_key(|(at, _)| *at)
        .map(|(_, kind)| kind)
        .unwrap_or_default()
}
