//! What the cells of an office's old tracker mean: which row holds the titles, which column is which fact, what each
//! row tells, and what is wrong with it.
//!
//! Nothing is guessed into a fact: what cannot be read stays in words and is named as a fault of its cell.

mod columns;
mod day;
mod fact;
mod fault;
mod reading;
mod row;
mod standing;

pub use columns::{Columns, guessed, header, signature, titles};
pub use fact::TrackerFact;
pub use fault::{CellFault, Gravity};
pub use reading::{Tracker, read};
pub use row::TrackerRow;
pub use standing::Standing;
