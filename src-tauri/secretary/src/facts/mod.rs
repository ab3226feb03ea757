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
