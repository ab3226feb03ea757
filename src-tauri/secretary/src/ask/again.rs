//! Reading the kept source of a meeting again: what today's reader, with today's directory, finds beyond the record.
//!
//! What a person wrote or removed from the list of unplaced sentences stays as it is. Only records that the meeting lacks
//! are proposed; its own facts are a person's to change.

use crate::ask::{draft, meeting};
use crate::contract::{Cited, Draft, Failure, FailureKind, MeetingFile, TextToRead};
use crate::secretary::Secretary;
use thuky_domain::text::fold;
use thuky_domain::*;

/// Reads the first source of a meeting again. Stores nothing.
pub(crate) fn read(secretary: &Secretary, id: MeetingId) -> Result<Draft, Failure> {
    let kept = meeting::file(secretary, id)?;
    let Some(source) = kept.sources.iter().find(|source| !source.text.is_empty()) else {
        return Err(Failure::new(FailureKind::Empty, "Cuộc họp này không giữ văn bản nguồn nào để đọc lại."));
    };
    let text =
        TextToRead { name: source.name.clone(), kind: Some(source.kind), ..TextToRead::pasted(&source.text) };
    let found = draft::read_into(secretary, text, id)?;
    Ok(lacking(found, &kept, source))
}

/// The part of a draft that a kept meeting does not have.
fn lacking(found: Draft, kept: &MeetingFile, source: &Source) -> Draft {
    let Draft { attendees, statements, figures, documents, directives, .. } = found;
    Draft {
        source: still_unplaced(source, &found.source),
        meeting: kept.meeting.clone(),
        attendees: beyond(attendees, &kept.attendees, same_attendee),
        statements: beyond(statements, &kept.statements, |a, b| {
            same_text(&a.text, &a.spans, &b.text, &b.spans)
        }),
        figures: beyond(figures, &kept.figures, |a, b| same_text(&a.text, &a.spans, &b.text, &b.spans)),
        documents: beyond(documents, &kept.documents, same_document),
        directives: beyond(directives, &kept.directives, |a, b| {
            same_text(&a.text, &a.spans, &b.text, &b.spans)
        }),
        alike: vec![],
        again: true,
        ..found
    }
}

/// The records that are like none of the kept ones.
fn beyond<T>(found: Vec<T>, kept: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    found.into_iter().filter(|found| !kept.iter().any(|kept| same(found, kept))).collect()
}

fn same_attendee(found: &Attendee, kept: &Attendee) -> bool {
    let nameless = found.name.is_empty() && found.group.is_empty();
    if nameless {
        return kept.name.is_empty() && kept.group.is_empty() && found.positions == kept.positions;
    }
    fold(&found.name) == fold(&kept.name) && fold(&found.group) == fold(&kept.group)
}

fn same_document(found: &Cited, kept: &Cited) -> bool {
    found.document.likeness() == kept.document.likeness()
}

/// The same words, or words from the same place of the source.
fn same_text(found: &str, found_at: &Spans, kept: &str, kept_at: &Spans) -> bool {
    let overlap = |a: &TextSpan, b: &TextSpan| a.start < b.end && b.start < a.end;
    let at_the_same_place = found_at.get("text").zip(kept_at.get("text")).is_some_and(|(a, b)| overlap(a, b));
    at_the_same_place || fold(found) == fold(kept)
}

/// The kept source; a sentence stays unplaced only when neither reading nor a person found a place for it.
fn still_unplaced(kept: &Source, found: &Source) -> Source {
    let unplaced = kept.unplaced.iter().filter(|span| found.unplaced.contains(span)).copied().collect();
    Source { unplaced, ..kept.clone() }
}
