//! The compound container (OLE): Office files from before 2007 are such, and newer ones are wrapped in it under a password.

/// What every compound container begins with.
const MAGIC: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// The entry that holds a package under a password.
const LOCKED: &str = "EncryptedPackage";

/// What a compound container holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compound {
    /// A package under a password.
    Locked,
    /// A file of an Office from before 2007.
    Legacy,
}

impl Compound {
    /// What the bytes of a file hold; none when they are no compound container.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let entry: Vec<u8> = LOCKED.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = || bytes.windows(entry.len()).any(|window| window == entry);
        bytes.starts_with(&MAGIC).then(|| if locked() { Self::Locked } else { Self::Legacy })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_is_locked_only_when_it_is_one_and_has_the_entry() {
        let entry: Vec<u8> = LOCKED.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(Compound::of(&[&MAGIC[..], &[0; 100], &entry].concat()), Some(Compound::Locked));
        assert_eq!(Compound::of(&[&MAGIC[..], &[0; 100]].concat()), Some(Compound::Legacy));
        assert_eq!(Compound::of(&[b"PK", &entry[..]].concat()), None);
    }
}
