//! Why a file cannot be opened as a Word document.

use thuky_package::PackageFault;

/// Why nothing was opened. The file is never touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpeningFault {
    /// A Word file from before 2007.
    #[error("legacy Word")]
    LegacyWord,
    /// It carries programs of its own.
    #[error("macros")]
    Macros,
    /// Another kind of file.
    #[error("no Word document")]
    NotWord,
    /// More paragraphs or text than any paper has.
    #[error("too long")]
    TooLong,
    /// Its package cannot be read.
    #[error(transparent)]
    Package(#[from] PackageFault),
}
