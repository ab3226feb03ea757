//! Values of a record as a paper prints them, and back: the words of a field found in a paragraph, and a field made of words.

use crate::mark::Mark;
use crate::wording::{BLANK, listed, one_line, split, unclosed};
use chrono::NaiveDate;
use serde_json::Value;
use thuky_domain::calendar::{clock_time, written_time};
use thuky_domain::{Deadline, DeadlineKind, Noun, PartialDate};

/// How a field is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One line.
    Line,
    /// A longer text or a list, each paragraph or entry printed by itself.
    Parts,
    /// A list printed in one line.
    List,
    /// `HH:MM`.
    Clock,
    Date,
    Deadline,
    /// The words of a deadline, whose day stays.
    Phrase,
}

/// A value within a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leaf {
    /// Where it is in the record (RFC 6901).
    pub pointer: String,
    pub kind: Kind,
}

/// The values that a paragraph under a mark may print: the marked one first.
pub(super) fn leaves(mark: Mark) -> Vec<Leaf> {
    if (mark.noun, mark.field) == (Noun::Office, "signers") {
        let of = |field: &str| Leaf { pointer: format!("/signers/{}/{field}", mark.part), kind: Kind::Line };
        return ["name", "title", "authority"].map(of).into();
    }
    let own = (mark.field, kind(mark.noun, mark.field));
    let others = beside(mark.noun).iter().copied().filter(|field| *field != mark.field);
    let others = others.map(|field| (field, kind(mark.noun, field)));
    let leaf = |(field, kind): (&str, Kind)| Leaf { pointer: format!("/{field}"), kind };
    [own].into_iter().chain(others).map(leaf).collect()
}

fn kind(noun: Noun, field: &str) -> Kind {
    match (noun, field) {
        (_, "proceedings" | "conclusion" | "recipients") | (Noun::Statement, "text") => Kind::Parts,
        (_, "positions" | "coordinating") => Kind::List,
        (_, "starts_at" | "ends_at") => Kind::Clock,
        (_, "date") => Kind::Date,
        (_, "deadline") => Kind::Deadline,
        _ => Kind::Line,
    }
}

/// The same values, a list entry by entry and a deadline by its words and its day.
pub(super) fn fine(leaves: Vec<Leaf>, record: &Value) -> Vec<Leaf> {
    let fine = |leaf: Leaf| {
        let of = |tail: String, kind: Kind| Leaf { pointer: format!("{}/{tail}", leaf.pointer), kind };
        match leaf.kind {
            Kind::List => {
                let entries = record.pointer(&leaf.pointer).and_then(Value::as_array).map_or(0, Vec::len);
                (0..entries).map(|place| of(place.to_string(), Kind::Line)).collect()
            }
            Kind::Deadline => vec![of("phrase".to_owned(), Kind::Phrase), of("date".to_owned(), Kind::Date)],
            _ => vec![leaf],
        }
    };
    leaves.into_iter().flat_map(fine).collect()
}

/// The fields that papers print beside others of the same record.
const fn beside(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Meeting => &["title", "place", "host", "counterpart", "starts_at", "ends_at", "date"],
        Noun::AgendaItem => &["title", "presenter"],
        Noun::Attendee => &["name", "honorific", "positions", "group", "presence_note"],
        Noun::Statement => &["speaker"],
        Noun::Figure => &["sentence", "text"],
        Noun::CitedDocument => &["title", "number", "issuer", "date", "type"],
        Noun::Directive => &["text", "lead", "coordinating", "deadline", "product", "authority", "follower"],
        _ => &[],
    }
}

/// The forms in which a value may stand in a paragraph; none of an empty one.
pub(super) fn forms(kind: Kind, value: &Value, part: usize) -> Vec<String> {
    let forms = match kind {
        Kind::Line | Kind::Phrase => vec![unclosed(value.as_str().unwrap_or_default())],
        Kind::Parts => parts(value).get(part).map(|text| unclosed(text)).into_iter().collect(),
        Kind::List => {
            let items: Vec<String> = parts(value).iter().map(|text| unclosed(text)).collect();
            vec![listed(&items), items.join(", ")]
        }
        Kind::Clock => value.as_str().and_then(written_time).into_iter().collect(),
        Kind::Date => date(value).map(|date| vec![date.written(), date.short()]).unwrap_or_default(),
        Kind::Deadline => deadline(value).map(|deadline| unclosed(&deadline.written())).into_iter().collect(),
    };
    forms.into_iter().filter(|form| !form.is_empty()).collect()
}

/// What stands in the place of a value that is missing.
pub(super) const fn blank(kind: Kind) -> &'static str {
    match kind {
        Kind::Clock => "…… giờ ……",
        Kind::Date => "ngày …… tháng …… năm ……",
        _ => BLANK,
    }
}

fn date(value: &Value) -> Option<PartialDate> {
    serde_json::from_value(value.clone()).ok()
}

fn deadline(value: &Value) -> Option<Deadline> {
    serde_json::from_value(value.clone()).ok()
}

/// The paragraphs of a text, or the entries of a list, none empty.
pub(super) fn parts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => split(text),
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(one_line).collect(),
        _ => vec![],
    }
}

/// The value that words stand for, in the place of the one that was; none when they stand for none.
pub(super) fn read(kind: Kind, words: &str, was: &Value) -> Option<Value> {
    let words = one_line(words);
    match kind {
        Kind::Line | Kind::Parts => Some(Value::String(as_it_was(&words, was.as_str().unwrap_or_default()))),
        Kind::List => Some(list(&words).into()),
        Kind::Phrase => {
            let was = was.as_str().unwrap_or_default();
            (numbers(&words) == numbers(was)).then(|| Value::String(as_it_was(&words, was)))
        }
        Kind::Clock => clock(&words).map(Value::String),
        Kind::Date => serde_json::to_value(day(&words)?).ok(),
        Kind::Deadline => serde_json::to_value(due(&words, deadline(was))).ok(),
    }
}

/// Words with the small letter and the full stop of the value they replace, where the form had changed these.
fn as_it_was(words: &str, was: &str) -> String {
    let was = one_line(was);
    let first = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    let (new, old) = (first(words), first(&was));
    let begun = if new != old && new.to_lowercase() == old.to_lowercase() {
        format!("{old}{}", words.get(new.len()..).unwrap_or_default())
    } else {
        words.to_owned()
    };
    let closing = was.get(unclosed(&was).len()..).unwrap_or_default();
    if begun.is_empty() { begun } else { format!("{}{closing}", unclosed(&begun)) }
}

fn list(words: &str) -> Vec<String> {
    let (head, last) = words.rsplit_once(" và ").unwrap_or((words, ""));
    head.split(", ").chain([last]).map(one_line).filter(|item| !item.is_empty()).collect()
}

fn numbers(words: &str) -> Vec<u32> {
    words.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

/// `14 giờ 00`, `8 giờ 05 phút`, `8h30`.
fn clock(words: &str) -> Option<String> {
    let told = match numbers(words).as_slice() {
        [hour] => format!("{hour:02}:00"),
        [hour, minute] => format!("{hour:02}:{minute:02}"),
        _ => return None,
    };
    clock_time(&told).map(|_| told)
}

/// `ngày 05 tháng 01 năm 2026`, `05/01/2026`, with or without the year.
fn day(words: &str) -> Option<PartialDate> {
    match numbers(words).as_slice() {
        [day, month] => PartialDate::new(None, *month, *day),
        [day, month, year @ 1000..=9999] => PartialDate::new(i32::try_from(*year).ok(), *month, *day),
        _ => None,
    }
}

/// A deadline in other words: its day is the one they name, and none of the old one's is kept.
fn due(words: &str, was: Option<Deadline>) -> Option<Deadline> {
    if words.is_empty() {
        return None;
    }
    let date: Option<NaiveDate> = day(words).and_then(PartialDate::full);
    let was = was.unwrap_or_default();
    let bare = date.map(|date| format!("ngày {}", PartialDate::from(date).short()));
    let phrase = if was.phrase.is_empty() && bare.as_deref() == Some(words) {
        String::new()
    } else {
        words.to_owned()
    };
    let kind = match (date, was.kind) {
        (Some(_), _) => DeadlineKind::Date,
        (None, DeadlineKind::Date | DeadlineKind::OnIssue) => DeadlineKind::Waiting,
        (None, kind) => kind,
    };
    Some(Deadline { kind, date, days: None, phrase })
}

/// Where a form stands in a text, its first letter large or small.
pub(super) fn place(text: &str, form: &str) -> Option<(usize, usize)> {
    if let Some(at) = text.find(form) {
        return Some((at, at + form.len()));
    }
    let first = form.chars().next()?;
    let rest = form.get(first.len_utf8()..)?;
    let turned: String = first.to_uppercase().chain(rest.chars()).collect();
    let lowered: String = first.to_lowercase().chain(rest.chars()).collect();
    [turned, lowered].iter().find_map(|form| text.find(form.as_str()).map(|at| (at, at + form.len())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn words_become_the_values_they_were_printed_from() {
        assert_eq!(read(Kind::Clock, "8 giờ 05 phút", &json!("")), Some(json!("08:05")));
        assert_eq!(read(Kind::Clock, "14 giờ 00", &json!("")), Some(json!("14:00")));
        assert_eq!(read(Kind::Clock, "25 giờ 00", &json!("")), None);
        assert_eq!(read(Kind::Date, "ngày 05 tháng 01 năm 2026", &json!(null)), Some(json!("2026-01-05")));
        assert_eq!(read(Kind::Date, "ngày 31 tháng 02 năm 2026", &json!(null)), None);
        assert_eq!(read(Kind::List, "Sở A, Sở B và Sở C", &json!([])), Some(json!(["Sở A", "Sở B", "Sở C"])));
    }

    #[test]
    fn a_line_keeps_its_small_letter_and_its_full_stop() {
        assert_eq!(read(Kind::Line, "Rà soát lại", &json!("rà soát.")), Some(json!("rà soát lại.")));
        assert_eq!(read(Kind::Line, "UBND thành phố", &json!("rà soát")), Some(json!("UBND thành phố")));
    }

    #[test]
    fn a_deadline_in_other_words_has_the_day_they_name_or_none() {
        let was =
            json!({"kind": "date", "date": "2026-06-30", "days": null, "phrase": "trước ngày 30/6/2026"});
        let read = |words: &str| read(Kind::Deadline, words, &was).unwrap();
        assert_eq!(read("trước ngày 15/7/2026")["date"], "2026-07-15");
        assert_eq!(read("khi có kinh phí")["date"], json!(null));
        assert_eq!(read("khi có kinh phí")["kind"], "waiting");
    }
}
