//! Why something cannot be read as text: all the facts, no sentence. The sentences are those of the secretary.

use serde::{Deserialize, Serialize};
use thuky_package::PackageFault;

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum SourceFault {
    /// Larger than is taken, in bytes.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The most that is taken.
        limit: u64,
    },
    /// Nothing but blanks.
    #[error("nothing to read")]
    Empty,
    /// Bytes that are no text of any kind.
    #[error("not text")]
    NotText,
    /// Text, but in no encoding that is known.
    #[error("unknown encoding at byte {at}")]
    EncodingUnknown {
        /// The first byte that is no UTF-8, from 0.
        at: usize,
    },
    /// Locked by a password.
    #[error("encrypted")]
    Encrypted,
    /// A Word file from before 2007 (`.doc`).
    #[error("a Word file from before 2007")]
    LegacyWord,
    /// A kind of file that is known and not read.
    #[error("not read: {0:?}")]
    OtherKind(OtherKind),
    /// A Word file with macros (`.docm`).
    #[error("a Word file with macros")]
    Macros,
    /// The file ends early or contradicts itself.
    #[error("damaged")]
    Damaged,
    /// The file is made in a way that no office program makes files.
    #[error("hostile: {0:?}")]
    Hostile(Hostility),
    /// Pages that are pictures: a scan.
    #[error("no text layer")]
    NoTextLayer,
    /// Reading took too long.
    #[error("timeout")]
    Timeout,
    /// Reading took too much memory.
    #[error("out of memory")]
    OutOfMemory,
    /// The program that reads with limits could not be started.
    #[error("reader not started: {0}")]
    NotStarted(String),
}

impl From<&std::io::Error> for SourceFault {
    /// Of reading bytes that are already here: either memory ends or they contradict themselves.
    fn from(error: &std::io::Error) -> Self {
        PackageFault::from(error).into()
    }
}

impl From<PackageFault> for SourceFault {
    fn from(fault: PackageFault) -> Self {
        match fault {
            PackageFault::Encrypted => Self::Encrypted,
            PackageFault::Damaged => Self::Damaged,
            PackageFault::OutOfMemory => Self::OutOfMemory,
            PackageFault::Hostile(hostility) => Self::Hostile(hostility.into()),
        }
    }
}

/// Kinds of file that are known and not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OtherKind {
    /// Rich Text Format.
    Rtf,
    /// A spreadsheet.
    Spreadsheet,
    /// A presentation.
    Presentation,
    /// A picture.
    Picture,
    /// A zip or another archive.
    Archive,
}

/// What made a file hostile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hostility {
    /// Too many entries in the archive.
    Entries,
    /// Grows too much when unpacked.
    Bomb,
    /// Nested too deeply.
    Depth,
    /// Too many elements.
    Elements,
    /// Too much text.
    Text,
    /// A document type, or entities of its own.
    Entities,
    /// The reading program broke down over it.
    Crash,
}

impl From<thuky_package::Hostility> for Hostility {
    fn from(hostility: thuky_package::Hostility) -> Self {
        match hostility {
            thuky_package::Hostility::Entries => Self::Entries,
            thuky_package::Hostility::Bomb => Self::Bomb,
            thuky_package::Hostility::Depth => Self::Depth,
            thuky_package::Hostility::Elements => Self::Elements,
            thuky_package::Hostility::Entities => Self::Entities,
        }
    }
}
