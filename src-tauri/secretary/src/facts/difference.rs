//! Which facts of two papers differ, field by field. Records of a list belong together by their id, so that a record
//! that moved is not taken for another one.

use super::{Facts, name};
use crate::contract::{FactChange, FactDifference};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use thuky_domain::text::shortened;

/// The facts that differ, in the order of the page.
pub(crate) fn differences(left: &Facts, right: &Facts) -> Vec<FactDifference> {
    let sides = Sides { left, right };
    let parts: BTreeSet<&String> = left.facts.keys().chain(right.facts.keys()).collect();
    let mut parts: Vec<&String> = parts.into_iter().collect();
    parts.sort_by_key(|part| name::place(part));
    let absent = Value::Null;
    let side = |facts: &'_ Facts, part: &str| facts.facts.get(part).unwrap_or(&absent).clone();
    parts.into_iter().flat_map(|part| sides.part(part, &side(left, part), &side(right, part))).collect()
}

struct Sides<'f> {
    left: &'f Facts,
    right: &'f Facts,
}

/// What a difference is about.
#[derive(Clone, Copy)]
struct About<'a> {
    part: &'a str,
    of: &'a str,
}

impl Sides<'_> {
    fn part(&self, part: &str, left: &Value, right: &Value) -> Vec<FactDifference> {
        let about = About { part: name::part(part), of: "" };
        match (left, right) {
            _ if is_list(left) || is_list(right) => self.list(about.part, items(left), items(right)),
            (Value::Object(_), _) | (_, Value::Object(_)) => self.fields(about, left, right),
            _ => self.field(About { part: name::PAPER, of: "" }, part, left, right).into_iter().collect(),
        }
    }

    fn list(&self, part: &str, left: &[Value], right: &[Value]) -> Vec<FactDifference> {
        let same = |one: &&Value, other: &&Value| key(one) == key(other);
        let mut differences = Vec::new();
        for record in left {
            let of = label(record);
            match right.iter().find(|other| same(&record, other)) {
                Some(other) => differences.extend(self.fields(About { part, of: &of }, record, other)),
                None => differences.push(whole(FactChange::Removed, part, of)),
            }
        }
        let added = right.iter().filter(|other| !left.iter().any(|record| same(&record, other)));
        differences.extend(added.map(|record| whole(FactChange::Added, part, label(record))));
        differences
    }

    fn fields(&self, about: About<'_>, left: &Value, right: &Value) -> Vec<FactDifference> {
        let nothing = Map::new();
        let (one, other) = (left.as_object().unwrap_or(&nothing), right.as_object().unwrap_or(&nothing));
        let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
        let value = |of: &Map<String, Value>, name: &str| of.get(name).cloned().unwrap_or_default();
        let told = names.into_iter().filter(|name| !name::is_hidden(name));
        told.flat_map(|name| self.within(about, name, &value(one, name), &value(other, name))).collect()
    }

    /// A field: a value, or a list or a record within the record.
    fn within(&self, about: About<'_>, field: &str, left: &Value, right: &Value) -> Vec<FactDifference> {
        if is_list(left) || is_list(right) {
            return self.list(name::part(field), items(left), items(right));
        }
        if field == "directive" {
            return self.fields(about, left, right);
        }
        self.field(about, field, left, right).into_iter().collect()
    }

    fn field(&self, about: About<'_>, field: &str, left: &Value, right: &Value) -> Option<FactDifference> {
        let (left, right) = (shown(self.left, field, left), shown(self.right, field, right));
        (left != right).then(|| FactDifference {
            change: FactChange::Changed,
            part: about.part.to_owned(),
            of: about.of.to_owned(),
            field: name::field(field).to_owned(),
            left,
            right,
        })
    }
}

/// A list of records: compared one by one. A list of words is a value.
fn is_list(value: &Value) -> bool {
    items(value).iter().any(|item| !key(item).is_null())
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// What tells a record from its like.
fn key(record: &Value) -> &Value {
    let own = record.get("id").or_else(|| record.get("blob"));
    own.or_else(|| record.get("directive")?.get("id")).unwrap_or(&Value::Null)
}

/// How people name a record.
fn label(record: &Value) -> String {
    let record = record.get("directive").unwrap_or(record);
    let word = |field: &str| record.get(field).and_then(Value::as_str).filter(|word| !word.is_empty());
    let names = ["name", "group", "number", "title", "caption", "speaker", "role", "matter", "text"];
    let named = match word("code") {
        Some(code) => format!("{code} {}", word("text").unwrap_or_default()),
        None => names.into_iter().find_map(word).unwrap_or_default().to_owned(),
    };
    shortened(&named, 90)
}

fn whole(change: FactChange, part: &str, label: String) -> FactDifference {
    let (left, right) = match change {
        FactChange::Added => (String::new(), label.clone()),
        _ => (label.clone(), String::new()),
    };
    FactDifference { change, part: part.to_owned(), of: label, field: String::new(), left, right }
}

/// A value as people read it.
fn shown(facts: &Facts, field: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "có".to_owned(),
        Value::Bool(false) => "không".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) if field == "agenda_item" => agenda_title(facts, text),
        Value::String(text) => name::value(field, text),
        Value::Array(items) => joined(items.iter().map(|item| shown(facts, field, item)), "; "),
        Value::Object(fields) => {
            joined(fields.iter().map(|(field, value)| shown(facts, field, value)), " · ")
        }
    }
}

fn joined(words: impl Iterator<Item = String>, by: &str) -> String {
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(by)
}

fn agenda_title(facts: &Facts, id: &str) -> String {
    let agenda = items(facts.facts.get("agenda").unwrap_or(&Value::Null));
    agenda.iter().find(|item| item.get("id").is_some_and(|own| own == id)).map(label).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use thuky_domain::{MeetingId, Vote, VoteId};
    use uuid::Uuid;

    #[test]
    fn a_vote_is_named_by_what_is_voted_on() {
        let blank = Vote::blank(VoteId(Uuid::nil()), MeetingId(Uuid::nil()));
        let vote = Vote { matter: "Thông qua dự toán năm 2027".into(), ..blank };
        assert_eq!(label(&serde_json::to_value(vote).unwrap()), "Thông qua dự toán năm 2027");
    }
}
