//! Why a package cannot be read.

/// Why nothing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackageFault {
    /// Locked by a password.
    #[error("encrypted")]
    Encrypted,
    /// The file ends early or contradicts itself.
    #[error("damaged")]
    Damaged,
    /// Memory ended while a part was unpacked.
    #[error("out of memory")]
    OutOfMemory,
    /// The file is made in a way that no office program makes files.
    #[error("hostile: {0:?}")]
    Hostile(Hostility),
}

/// What made a package hostile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hostility {
    /// Too many entries in the archive.
    Entries,
    /// Grows too much when unpacked.
    Bomb,
    /// Nested too deeply.
    Depth,
    /// Too many elements.
    Elements,
    /// A document type, or entities of its own.
    Entities,
}

impl From<&std::io::Error> for PackageFault {
    /// Of reading bytes that are already here: either memory ends or they contradict themselves.
    fn from(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::OutOfMemory => Self::OutOfMemory,
            _ => Self::Damaged,
        }
    }
}
