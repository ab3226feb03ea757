//! How words are found in the lists.
//!
//! Owns the hashing only. Every token is looked for in list after list; the words are few bytes long and all of them ours,
//! so nothing has to be kept from guessing, and the usual, slower hash is not needed.

use std::hash::{BuildHasherDefault, Hasher};

/// Words and what they lead to.
pub type WordMap<T> = std::collections::HashMap<&'static str, T, BuildHasherDefault<WordHash>>;
/// Words.
pub type WordSet = std::collections::HashSet<&'static str, BuildHasherDefault<WordHash>>;

/// A hash of the bytes of a word (FNV-1a).
pub struct WordHash(u64);

impl Default for WordHash {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for WordHash {
    fn write(&mut self, bytes: &[u8]) {
        self.0 =
            bytes.iter().fold(self.0, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
