//! People of the directory. What they hold and since when is in [`crate::position`].

use crate::id::PersonId;
use crate::problem::{Problem, bounded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// Full name without honorific, title or rank.
    pub name: String,
    /// How papers address the person: đồng chí, ông, bà; empty when not settled.
    pub honorific: String,
    /// Free remark.
    pub note: String,
}

impl Person {
    /// The rules of a person.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.name.trim().is_empty() {
            return Err(Problem::new("name", "Chưa có họ tên. Hãy nhập họ và tên đầy đủ."));
        }
        bounded("name", &self.name, 120)?;
        bounded("note", &self.note, 4000)
    }
}
