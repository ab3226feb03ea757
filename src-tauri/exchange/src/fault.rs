//! Why a table was neither read nor written: all the facts, no sentence. The sentences are those of the secretary.

use serde::{Deserialize, Serialize};

/// Why a table was neither read nor written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum TableFault {
    /// The file is larger than is taken.
    #[error("file too large")]
    TooLarge,
    /// More rows, columns or cells than a tracker has.
    #[error("too many cells")]
    TooManyCells,
    /// Grows too much when unpacked.
    #[error("grows too much when unpacked")]
    Bomb,
    /// No cell is filled.
    #[error("empty")]
    Empty,
    /// Neither a spreadsheet nor a text of columns.
    #[error("not a table")]
    NotATable,
    /// Locked by a password.
    #[error("encrypted")]
    Encrypted,
    /// A text in an encoding that is not Unicode.
    #[error("not Unicode")]
    Encoding,
    /// The file ends early or contradicts itself.
    #[error("damaged")]
    Damaged,
    /// The file could not be put together.
    #[error("not written: {0}")]
    NotWritten(String),
}
