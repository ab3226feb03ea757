//! What no undo takes back: a number that went out with its paper stays used, whoever wants it back. A frozen paper stays,
//! and so does what came before it: it was made of that.
//!
//! The tables refuse the same by their triggers; this says it in a way that can be told.

use crate::change::Change;
use crate::fault::StoreFault;
use serde_json::Value;
use thuky_domain::Noun;

/// Lets an undo make a change.
///
/// # Errors
/// [`StoreFault::Kept`].
pub(crate) fn admit(change: &Change) -> Result<(), StoreFault> {
    if change.noun == Noun::Paper || (change.noun == Noun::Number && frees_a_number(change)) {
        return Err(StoreFault::Kept(change.noun));
    }
    Ok(())
}

fn frees_a_number(change: &Change) -> bool {
    match (change.field.as_str(), &change.before, &change.after) {
        ("", before, Value::Null) => before["state"] != "reserved",
        ("state", before, after) => before == "used" && after != "void",
        ("paper", before, _) => !before.is_null(),
        _ => false,
    }
}
