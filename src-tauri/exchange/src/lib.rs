//! The register as tables that other programs open, and tables of other programs as rows.
//!
//! Owns the formats: XLSX, CSV and ICS out; XLSX, XLS, ODS and CSV in, within bounds. Facts in, bytes out; bytes in,
//! cells out; and what the cells of an old tracker or of a list of staff mean, as a proposal. Same facts, same bytes. The
//! crate opens no file, reads no clock and asks no database.

mod cell;
mod fault;
mod formula;
mod issued;
mod read;
mod register;
mod reply_form;
mod short_text;
pub mod staff;
pub mod tracker;
mod wording;
mod write;

pub use cell::{Cell, Sheet};
pub use fault::TableFault;
pub use issued::{IssuedFacts, IssuedLine, IssuedPapers};
pub use read::read;
pub use register::{ExportLayout, RegisterFacts, TaskFacts};
pub use reply_form::write_reply_form;
pub use short_text::short_text;
pub use write::{csv, ics, issued, xlsx};
