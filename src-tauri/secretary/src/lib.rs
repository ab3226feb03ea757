//! What people do with the record.
//!
//! [`Secretary`] owns the workspace of one office. It acts (one named operation, one transaction), answers
//! questions, undoes, and speaks to the window and the command line through the one command table of
//! [`contract`]. Clock and ids enter here. It knows no window and no terminal.

mod act;
mod ask;
mod chosen_file;
mod clock;
mod commands;
pub mod contract;
mod converter;
mod exchange;
mod facts;
mod failure;
mod label;
mod reply_file;
mod secretary;
mod source_file;

pub use ask::form_check::{form_copy, form_report};
pub use chosen_file::{form_at, returned_at, template_at};
pub use clock::{Clock, SystemClock};
pub use converter::{Converter, Program};
pub use secretary::Secretary;
pub use source_file::{Intake, LARGEST_FILE, serve_sources};
pub use thuky_exchange::tracker;
