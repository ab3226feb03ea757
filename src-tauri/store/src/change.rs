//! One change of one record: before and after, whole or, for long texts, only the part that differs.

use serde_json::{Value, json};
use thuky_domain::Noun;
use uuid::Uuid;

/// Texts at least this long (bytes) are logged by their differing part, so that typing in a long text does not
/// write it whole into the log at every pause.
const SPLICE_FLOOR: usize = 256;

/// How a change is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Whole,
    Splice,
}

impl Form {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Splice => "splice",
        }
    }

    pub fn from_word(word: &str) -> Self {
        if word == "splice" { Self::Splice } else { Self::Whole }
    }
}

/// One change, as the log has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Noun of the record.
    pub noun: Noun,
    /// Id of the record.
    pub id: Uuid,
    /// Meeting it belongs to.
    pub meeting: Option<Uuid>,
    /// Field; empty when the whole record came (`before` is null) or went (`after` is null).
    pub field: String,
    pub(crate) form: Form,
    /// Value before; for a splice `{"at", "text"}`: the characters that stood there.
    pub before: Value,
    /// Value after; for a splice `{"at", "text"}`: the characters that stand there now.
    pub after: Value,
}

impl Change {
    /// The same change backwards.
    pub(crate) fn inverse(&self) -> Self {
        Self { before: self.after.clone(), after: self.before.clone(), ..self.clone() }
    }

    /// The new value of a field, given the present one; none when the present one is not what the change began from.
    pub(crate) fn applied_to(&self, present: &Value) -> Option<Value> {
        match self.form {
            Form::Whole => (*present == self.before).then(|| self.after.clone()),
            Form::Splice => splice(present.as_str()?, &self.before, &self.after).map(Value::String),
        }
    }
}

/// Before and after of a field, in the form that suits their length.
pub(crate) fn difference(before: &Value, after: &Value) -> (Form, Value, Value) {
    match (before, after) {
        (Value::String(old), Value::String(new)) if old.len().max(new.len()) >= SPLICE_FLOOR => {
            let (at, cut, put) = differing_part(old, new);
            (Form::Splice, json!({"at": at, "text": cut}), json!({"at": at, "text": put}))
        }
        _ => (Form::Whole, before.clone(), after.clone()),
    }
}

/// Where two texts differ (byte offset on a character border) and what stands there in each.
fn differing_part<'t>(old: &'t str, new: &'t str) -> (usize, &'t str, &'t str) {
    let head: usize =
        old.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let pairs = old_rest.chars().rev().zip(new_rest.chars().rev());
    let tail: usize = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    (head, &old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail])
}

fn splice(present: &str, before: &Value, after: &Value) -> Option<String> {
    let at = usize::try_from(before["at"].as_u64()?).ok()?;
    let (cut, put) = (before["text"].as_str()?, after["text"].as_str()?);
    let head = present.get(..at)?;
    let tail = present.get(at..)?.strip_prefix(cut)?;
    Some(format!("{head}{put}{tail}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roundtrip(old: &str, new: &str) {
        let (form, before, after) = difference(&old.into(), &new.into());
        let change = Change {
            noun: Noun::Meeting,
            id: Uuid::nil(),
            meeting: None,
            field: "proceedings".into(),
            form,
            before,
            after,
        };
        assert_eq!(change.applied_to(&old.into()), Some(new.into()));
        assert_eq!(change.inverse().applied_to(&new.into()), Some(old.into()));
    }

    #[test]
    fn a_long_text_is_logged_by_the_part_that_differs() {
        let long = "Nội dung cuộc họp được ghi lại đầy đủ. ".repeat(40);
        let (form, before, after) =
            difference(&long.clone().into(), &long.replacen("đầy đủ", "ngắn gọn", 1).into());
        assert_eq!(form, Form::Splice);
        assert!(before.to_string().len() < 60 && after.to_string().len() < 60);
    }

    #[test]
    fn a_splice_forwards_and_backwards_gives_the_texts_back() {
        let long = "ăâđêôơư ".repeat(50);
        roundtrip(&long, &format!("{long}thêm"));
        roundtrip(&long, "");
        roundtrip(&long, &long.replace("ăâđ", "aad"));
        roundtrip(&"aa".repeat(200), &"aa".repeat(201));
    }

    #[test]
    fn a_splice_refuses_a_text_it_was_not_made_from() {
        let long = "x".repeat(300);
        let (form, before, after) = difference(&long.clone().into(), &format!("{long}y").into());
        let change = Change {
            noun: Noun::Meeting,
            id: Uuid::nil(),
            meeting: None,
            field: "title".into(),
            form,
            before,
            after,
        };
        assert_eq!(change.inverse().applied_to(&long.into()), None);
    }
}
