//! The facts of a paper as a document of their own: what is hashed when the paper is frozen, and compared later.
//!
//! Owns the canonical form (sorted keys, NFC, whole numbers only) and the comparison field by field. What a paper does
//! not tell is left out, so that a later fact of no concern to it makes no difference.

mod canonical;
mod difference;
mod name;

pub(crate) use difference::differences;

use crate::contract::{Failure, FailureKind, PaperRequest};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thuky_papers::{FactSheet, Picture, untold};
use thuky_store::fingerprint;

/// The shape of the document.
const SHAPE: &str = "thu-ky-facts-1";

/// Fields that no paper tells: how the program works with a record, and how the office follows tasks up.
const UNTOLD: &[&str] = &[
    "spans",
    "trashed",
    "series",
    "carry_over",
    "carried_from",
    "before_day",
    "counting",
    "thresholds",
    "number_policy",
];

/// What the office, not the meeting, gives to a paper.
const OF_THE_OFFICE: &[&str] = &["office", "signer", "recipients", "logo"];

/// What a paper was asked for with, and the facts it tells.
#[derive(Serialize, Deserialize)]
pub(crate) struct Facts {
    format: String,
    request: Value,
    facts: Map<String, Value>,
}

impl Facts {
    /// The facts of a paper.
    pub fn of(request: &PaperRequest, sheet: &FactSheet) -> Result<Self, Failure> {
        let Value::Object(mut facts) = value(sheet)? else { return Err(unwritten("no object")) };
        if let Some(Value::Array(pictures)) = facts.get_mut("photographs") {
            pictures
                .iter_mut()
                .zip(&sheet.photographs)
                .for_each(|(told, picture)| name_picture(told, picture));
        }
        untold(sheet).into_iter().for_each(|path| take_away(&mut facts, path));
        let mut facts = Value::Object(facts);
        forget(&mut facts);
        let Value::Object(facts) = facts else { return Err(unwritten("no object")) };
        Ok(Self { format: SHAPE.to_owned(), request: value(request)?, facts })
    }

    /// The facts that were kept.
    pub fn kept(bytes: &[u8]) -> Result<Self, Failure> {
        serde_json::from_slice(bytes).map_err(|error| unwritten(&error.to_string()))
    }

    /// What the paper was asked for with, as far as it can still be asked for.
    pub fn request(&self) -> Option<PaperRequest> {
        serde_json::from_value(self.request.clone()).ok()
    }

    /// The canonical form: the same facts give the same bytes, whatever the order of their keys and however their
    /// letters are composed.
    pub fn canonical(&self) -> Result<Vec<u8>, Failure> {
        canonical::text(&value(self)?)
            .map(String::into_bytes)
            .ok_or_else(|| unwritten("a number with a fraction"))
    }

    /// Without what the office gives: a paper is not wrong because the office has moved since.
    pub fn of_the_meeting(mut self) -> Self {
        self.facts.retain(|part, _| !OF_THE_OFFICE.contains(&part.as_str()));
        self
    }
}

fn value(of: &impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(of).map_err(|error| unwritten(&error.to_string()))
}

fn unwritten(why: &str) -> Failure {
    Failure::new(
        FailureKind::Internal,
        format!("Không ghi được các dữ kiện của văn bản; hồ sơ còn nguyên ({why})."),
    )
}

fn name_picture(told: &mut Value, picture: &Picture) {
    if let Value::Object(told) = told {
        told.insert("blob".to_owned(), fingerprint(&picture.bytes).into());
    }
}

fn take_away(facts: &mut Map<String, Value>, path: &str) {
    match path.split_once('.') {
        None => drop(facts.remove(path)),
        Some((part, field)) => {
            if let Some(Value::Object(part)) = facts.get_mut(part) {
                take_away(part, field);
            }
        }
    }
}

fn forget(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(forget),
        Value::Object(fields) => {
            fields.retain(|field, _| !UNTOLD.contains(&field.as_str()));
            fields.values_mut().for_each(forget);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use thuky_domain::*;
    use uuid::Uuid;

    /// The fields that a difference may name: those of the paper, of its parts and of their records.
    fn fields(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Array(records) => {
                records.iter().filter(|it| it.is_object()).for_each(|it| fields(it, found))
            }
            Value::Object(record) => {
                found.extend(
                    record.keys().filter(|name| *name != "directive" && !name::is_hidden(name)).cloned(),
                );
                record.get("directive").into_iter().for_each(|inner| fields(inner, found));
            }
            _ => {}
        }
    }

    #[test]
    fn every_fact_has_a_name_that_people_know() {
        let meeting = MeetingId(Uuid::nil());
        let mut names = vec![];
        for kind in PaperKind::ALL {
            let office = Office::blank(OfficeId(Uuid::nil()), System::Party);
            let mut sheet = thuky_papers::sample(kind, System::Party, office);
            sheet.wording = Some(Wording::usual(kind, System::Party));
            sheet.votes.push(Vote::blank(VoteId(Uuid::nil()), meeting));
            let mut value = value(&sheet).unwrap();
            forget(&mut value);
            for (part, value) in value.as_object().unwrap() {
                if !(value.is_array() || value.is_object()) {
                    names.push(part.clone());
                }
                fields(value, &mut names);
            }
        }
        let unnamed: BTreeSet<&String> = names.iter().filter(|word| name::field(word) == *word).collect();
        assert!(unnamed.is_empty(), "{unnamed:?}");
    }

    #[test]
    fn a_choice_is_told_in_vietnamese() {
        fn told<T: Serialize>(field: &str, choices: &[T]) {
            for choice in choices {
                let choice = value(choice).unwrap();
                let word = choice.as_str().unwrap();
                assert_ne!(name::value(field, word), word, "{field}");
            }
        }
        told("method", &VoteMethod::ALL);
        told("minutes", &MinutesVariant::ALL);
        told("notice", &NoticeVariant::ALL);
        told("kind", &OfficeKind::ALL);
    }
}
