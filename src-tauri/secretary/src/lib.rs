//! What people do with the record.
//!
//! [`Secretary`] owns the workspace of one office. It acts (one named operation, one transaction), answers
//! questions, undoes, and speaks to the window and the command line through the one command table of
//! [`contract`]. Clock and ids enter here. It knows no window and no terminal.

mod act;
mod ask;
mod clock;
mod commands;
pub mod contract;
mod converter;
mod exchange;
mod facts;
mod failure;
mod label;
mod reply_file;
mod returned_file;
mod secretary;
mod source_file;
mod template_file;

pub use ask::form_check::{form_at, form_copy, form_report};
pub use clock::{Clock, SystemClock};
pub use converter::Converter;
pub use returned_file::returned_at;
pub use secretary::Secretary;
pub use source_file::{Intake, LARGEST_FILE, serve_sources};
pub use template_file::template_at;
pub use thuky_exchange::tracker;
