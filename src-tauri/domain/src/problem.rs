//! A broken rule of the domain: which field, and a Vietnamese sentence ready for the user.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One broken rule. `field` is the name of the field in the record, for the interface to point at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{sentence}")]
pub struct Problem {
    /// Name of the field concerned, as in the record.
    pub field: String,
    /// What is wrong and what to do, in Vietnamese.
    pub sentence: String,
}

impl Problem {
    /// A problem of one field.
    pub fn new(field: &str, sentence: impl Into<String>) -> Self {
        Self { field: field.into(), sentence: sentence.into() }
    }
}

/// Refuses a text longer than `limit` characters: no field of a record may grow without bound.
///
/// # Errors
/// A [`Problem`] that names the field and both lengths.
pub fn bounded(field: &str, text: &str, limit: usize) -> Result<(), Problem> {
    let length = text.chars().count();
    if length <= limit {
        return Ok(());
    }
    Err(Problem::new(
        field,
        format!("Nội dung dài {length} ký tự, quá giới hạn {limit} ký tự của ô này. Hãy chia nhỏ."),
    ))
}
