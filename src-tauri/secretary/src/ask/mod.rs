//! Questions: what people want to know. Nothing here writes.

pub(crate) mod again;
mod alike;
pub(crate) mod carry_over;
pub(crate) mod comparison;
mod course;
mod deadline;
pub(crate) mod directive;
pub(crate) mod draft;
pub(crate) mod everything;
pub(crate) mod export;
mod following;
pub mod form_check;
pub(crate) mod frozen;
pub(crate) mod history;
pub(crate) mod holiday;
pub(crate) mod issued;
pub(crate) mod knowledge;
pub(crate) mod logo;
pub(crate) mod meeting;
pub(crate) mod mine;
pub(crate) mod number;
pub(crate) mod office;
pub(crate) mod paper;
pub(crate) mod photograph;
pub(crate) mod questions;
pub(crate) mod register;
pub(crate) mod reply;
pub(crate) mod reply_form;
pub(crate) mod returned;
pub(crate) mod staff;
mod standing;
pub(crate) mod succession;
pub(crate) mod tally;
pub(crate) mod template;
pub(crate) mod today;
pub(crate) mod tracker;
pub(crate) mod wording;
pub(crate) mod workspace;

use std::collections::HashMap;
use std::hash::Hash;

/// Records by what they belong to, in their order.
fn grouped<T, K: Eq + Hash>(records: Vec<T>, owner: impl Fn(&T) -> K) -> HashMap<K, Vec<T>> {
    records.into_iter().fold(HashMap::new(), |mut map, record| {
        map.entry(owner(&record)).or_default().push(record);
        map
    })
}
