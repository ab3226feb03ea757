//! The exchange shape of a draft: the JSON that files of cases and gold have.
//!
//! Owns the mapping only: Vietnamese words for sessions, one statement per speaker and kind, spans as pairs.

use crate::draft::{
    AttendeeDraft, DeadlineDraft, DeadlineForm, DirectiveDraft, DocumentDraft, Draft, Extract, MeetingDraft,
    PersonDraft, StatementDraft, TextSpan,
};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// The draft in the exchange shape, with spans and confidence beside each value.
#[must_use]
pub fn schema_json(draft: &Draft) -> Value {
    let pairs = |spans: &[TextSpan]| spans.iter().map(|s| pair(*s)).collect::<Vec<_>>();
    json!({
        "kind": draft.kind,
        "meeting": meeting(&draft.meeting),
        "chairs": draft.chairs.iter().map(person).collect::<Vec<_>>(),
        "attendees": draft.attendees.iter().filter(|a| a.presence.in_the_room()).map(attendee).collect::<Vec<_>>(),
        "documents": draft.documents.iter().map(document).collect::<Vec<_>>(),
        "statements": statements(&draft.statements),
        "instructions": draft.directives.iter().map(instruction).collect::<Vec<_>>(),
        "figures": draft.figures,
        "captions": draft.captions.iter().map(|c| json!({"text": c.value, "span": pair(c.span)})).collect::<Vec<_>>(),
        "debris": pairs(&draft.debris),
        "unplaced": pairs(&draft.unplaced),
        "corrections": draft.corrections,
        "doubts": draft.doubts.iter().map(|d| json!({"span": pair(d.span), "sentence": d.sentence})).collect::<Vec<_>>(),
    })
}

fn pair(span: TextSpan) -> Value {
    json!([span.start, span.end])
}

fn text<T: ToString>(value: Option<&Extract<T>>) -> Value {
    value.map_or(Value::Null, |v| Value::String(v.value.to_string()))
}

/// Where the values stand: `{field: {span, confidence, rule}}`.
fn places(values: &[(&str, Option<Value>)]) -> Value {
    Value::Object(
        values.iter().filter_map(|(k, v)| v.clone().map(|v| ((*k).to_owned(), v))).collect::<Map<_, _>>(),
    )
}

fn place<T>(value: &Extract<T>) -> Value {
    json!({"span": pair(value.span), "confidence": value.confidence, "rule": value.rule})
}

fn meeting(m: &MeetingDraft) -> Value {
    json!({
        "title": text(m.title.as_ref()),
        "date": text(m.date.as_ref()),
        "session": m.session.as_ref().map(|s| s.value.word()),
        "place": text(m.place.as_ref()),
        "host_body": text(m.host.as_ref()),
        "other_body": text(m.counterpart.as_ref()),
        "starts_at": text(m.starts_at.as_ref()),
        "ends_at": text(m.ends_at.as_ref()),
        "places": places(&[
            ("title", m.title.as_ref().map(place)),
            ("date", m.date.as_ref().map(place)),
            ("session", m.session.as_ref().map(place)),
            ("place", m.place.as_ref().map(place)),
            ("host_body", m.host.as_ref().map(place)),
            ("other_body", m.counterpart.as_ref().map(place)),
        ]),
    })
}

fn person(p: &PersonDraft) -> Value {
    let first = p.name.as_ref().or(p.positions.first());
    json!({
        "name": text(p.name.as_ref()),
        "honorific": p.honorific,
        "positions": p.positions.iter().map(|x| &x.value).collect::<Vec<_>>(),
        "organisation": p.organisation,
        "span": first.map(|f| pair(f.span)),
        "confidence": first.map(|f| f.confidence),
        "position_spans": p.positions.iter().map(|x| pair(x.span)).collect::<Vec<_>>(),
    })
}

fn attendee(a: &AttendeeDraft) -> Value {
    let mut value = person(&a.person);
    let group = a.group.as_ref().map(|g| g.value.as_str()).or(a.side.as_deref());
    if let Value::Object(map) = &mut value {
        map.insert("group".into(), json!(group));
        map.insert("side".into(), json!(a.side));
        map.insert("presence".into(), json!(a.presence));
        map.insert("presence_note".into(), json!(a.presence_note));
        if let Some(group) = &a.group {
            map.insert("span".into(), pair(group.span));
            map.insert("confidence".into(), json!(group.confidence));
        }
    }
    value
}

fn document(d: &DocumentDraft) -> Value {
    json!({
        "type": d.kind,
        "number": text(d.number.as_ref()),
        "date": text(d.date.as_ref()),
        "issuer": text(d.issuer.as_ref()),
        "title": text(d.title.as_ref()),
        "span": pair(d.span),
        "confidence": d.number.as_ref().map(|n| n.confidence),
        "places": places(&[
            ("number", d.number.as_ref().map(place)),
            ("date", d.date.as_ref().map(place)),
            ("issuer", d.issuer.as_ref().map(place)),
            ("title", d.title.as_ref().map(place)),
        ]),
    })
}

/// One per speaker and kind, with all its stretches.
fn statements(all: &[StatementDraft]) -> Vec<Value> {
    let same = |a: &StatementDraft, b: &StatementDraft| {
        a.kind == b.kind && a.speaker == b.speaker && (a.speaker.is_some() || a.role == b.role)
    };
    let mut done = HashSet::new();
    let firsts = all
        .iter()
        .filter(|s| done.insert((s.speaker.clone(), s.speaker.is_none().then(|| s.role.clone()), s.kind)));
    firsts
        .map(|s| {
            let spans: Vec<Value> = all.iter().filter(|o| same(s, o)).map(|o| pair(o.text.span)).collect();
            json!({
                "speaker": s.speaker,
                "role": s.role,
                "kind": s.kind,
                "span": pair(s.text.span),
                "spans": spans,
                "confidence": s.text.confidence,
            })
        })
        .collect()
}

/// The last day meant.
fn due(deadline: &DeadlineDraft) -> Option<String> {
    deadline.date.map(|day| day.to_string())
}

fn instruction(d: &DirectiveDraft) -> Value {
    let values = |list: &[Extract<String>]| list.iter().map(|x| x.value.clone()).collect::<Vec<_>>();
    let start: Vec<&str> = d.text.value.split(' ').take(8).collect();
    json!({
        "speaker": d.speaker,
        "text_start": start.join(" "),
        "text": d.text.value,
        "kind": d.kind,
        "lead": values(&d.lead),
        "coordinating": values(&d.coordinating),
        "deadline": {
            "iso": d.deadline.as_deref().filter(|x| x.form == DeadlineForm::Calendar).and_then(due),
            "form": d.deadline.as_ref().map(|x| x.form),
            "due": d.deadline.as_deref().and_then(due),
            "phrase": d.deadline.as_ref().map(|x| x.phrase.value.clone()),
        },
        "product": text(d.product.as_deref()),
        "span": pair(d.text.span),
        "confidence": d.text.confidence,
        "places": places(&[
            ("deadline", d.deadline.as_ref().map(|x| place(&x.phrase))),
            ("product", d.product.as_deref().map(place)),
        ]),
        "lead_spans": d.lead.iter().map(|x| pair(x.span)).collect::<Vec<_>>(),
        "coordinating_spans": d.coordinating.iter().map(|x| pair(x.span)).collect::<Vec<_>>(),
    })
}
