//! Reading in a process of its own: a file that exhausts memory, stack or time takes only that process with it.
//!
//! The parent starts its own program again with [`WORD`] first; [`serve`], called first in `main`, turns that into
//! the reading process. It gets the bytes on standard input and answers with one line of JSON. Plain text, which
//! cannot do harm, is read in place. Other readers of strangers' files work the same way under a word of their own
//! ([`serve_as`], [`answer_of`]).

mod child;
mod parent;

pub use child::{serve, serve_as};
pub use parent::{answer_of, read};

use std::time::Duration;

/// The first argument that makes the program the reading process.
pub const WORD: &str = "--read-source";

/// What a reading process may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long it may take.
    pub time: Duration,
    /// How much memory it may ask for, in bytes, beyond what the program has when it starts.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { time: Duration::from_secs(20), memory: 512 << 20 }
    }
}
