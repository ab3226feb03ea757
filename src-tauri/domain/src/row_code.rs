//! Row codes: a short code of a task for paper, spreadsheets and messages, such as `K7M-P4X-Q2D`.
//!
//! A code is made of the task's id alone, so it needs no counter and no storage, and it is found again by looking it up
//! among the tasks there are. Eight characters tell the task, the ninth proves them: any one wrong character and any two
//! that changed places are noticed. A code that is altered or unknown is told as such; nothing is put right by a guess.

use crate::id::DirectiveId;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// Digits and capitals that nobody takes for another one: no 0 and O, no 1 and I.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// Characters that tell the task; one more proves them.
const TELLING: usize = 8;
/// Characters of a written group.
const GROUP: usize = 3;

/// The code of a task. Written in three groups of three characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct RowCode(u64);

/// Why a code leads to no task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum RowCodeFault {
    /// It is no code, or no longer the one that was given out.
    #[error("Mã dòng đã bị sửa hoặc gõ sai. Hãy chép lại đúng mã trên phiếu gốc.")]
    Altered,
    /// A sound code, but of no task here.
    #[error("Không có nhiệm vụ nào mang mã dòng này. Phiếu có thể của cơ quan khác, hoặc nhiệm vụ đã bỏ.")]
    Unknown,
    /// Two tasks happen to bear it.
    #[error("Có hai nhiệm vụ cùng mang mã dòng này. Hãy ghi trả lời thẳng vào nhiệm vụ.")]
    Shared,
}

impl RowCode {
    /// The code of a task: always the same for the same id.
    #[must_use]
    pub const fn of(id: DirectiveId) -> Self {
        let (high, low) = id.0.as_u64_pair();
        let telling = stirred(stirred(high) ^ low) >> (64 - 5 * TELLING);
        Self(telling << 5 | check(telling))
    }
}

/// Spreads every bit over all others (the finisher of SplitMix64), because ids made one after the other begin alike.
pub(crate) const fn stirred(bits: u64) -> u64 {
    let bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ bits >> 31
}

/// The upper bits of a number as eight characters of the alphabet.
pub(crate) fn letters(bits: u64) -> String {
    (1..=TELLING).map(|place| letter(bits >> (64 - 5 * place))).collect()
}

fn letter(bits: u64) -> char {
    char::from(ALPHABET.get((bits & 31) as usize).copied().unwrap_or_default())
}

/// The character that proves the others: their sum in the field of 32 elements, each place with a weight of its own.
/// One wrong character changes the sum; so do two that change places, because no two places weigh the same.
const fn check(telling: u64) -> u64 {
    let (mut sum, mut place) = (0, TELLING);
    while place > 0 {
        place -= 1;
        sum = doubled(sum ^ (telling >> (5 * place) & 31));
    }
    sum
}

/// Times x, modulo x⁵ + x² + 1.
const fn doubled(element: u64) -> u64 {
    let shifted = element << 1;
    if shifted > 31 { shifted ^ 0b10_0101 } else { shifted }
}

impl fmt::Display for RowCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..=TELLING).rev() {
            let dash = if place > 0 && place % GROUP == 0 { "-" } else { "" };
            write!(f, "{}{dash}", letter(self.0 >> (5 * place)))?;
        }
        Ok(())
    }
}

impl FromStr for RowCode {
    type Err = RowCodeFault;

    /// Reads a code in either case, whatever spaces and dashes stand in it.
    fn from_str(text: &str) -> Result<Self, RowCodeFault> {
        let mut letters = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐'..='—' | '−'));
        let mut bits = 0;
        for _ in 0..=TELLING {
            bits = bits << 5 | letters.next().and_then(value).ok_or(RowCodeFault::Altered)?;
        }
        let proven = letters.next().is_none() && check(bits >> 5) == bits & 31;
        if proven { Ok(Self(bits)) } else { Err(RowCodeFault::Altered) }
    }
}

fn value(letter: char) -> Option<u64> {
    let letter = u8::try_from(letter.to_ascii_uppercase()).ok()?;
    ALPHABET.iter().zip(0..).find(|(known, _)| **known == letter).map(|(_, value)| value)
}

impl Serialize for RowCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RowCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The tasks there are, by their codes.
#[derive(Clone, Debug, Default)]
pub struct RowCodes(HashMap<RowCode, Option<DirectiveId>>);

impl FromIterator<DirectiveId> for RowCodes {
    fn from_iter<I: IntoIterator<Item = DirectiveId>>(ids: I) -> Self {
        let mut codes = HashMap::new();
        for id in ids {
            let bearer = codes.entry(RowCode::of(id)).or_insert(Some(id));
            *bearer = bearer.filter(|other| *other == id);
        }
        Self(codes)
    }
}

impl RowCodes {
    /// The task that a written code means.
    ///
    /// # Errors
    /// Why it means none.
    pub fn find(&self, written: &str) -> Result<DirectiveId, RowCodeFault> {
        self.bearer(written.parse()?)
    }

    /// The task that bears a code.
    ///
    /// # Errors
    /// [`RowCodeFault::Unknown`] or [`RowCodeFault::Shared`].
    pub fn bearer(&self, code: RowCode) -> Result<DirectiveId, RowCodeFault> {
        self.0.get(&code).ok_or(RowCodeFault::Unknown)?.ok_or(RowCodeFault::Shared)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn id(n: u128) -> DirectiveId {
        DirectiveId(Uuid::from_u128(n))
    }

    #[test]
    fn a_code_stays_what_it_was_when_it_was_printed() {
        assert_eq!(RowCode::of(id(0)).to_string(), "222-222-222");
        assert_eq!(RowCode::of(id(0x0190_4b7e_8f3a_7c10_9d5e_2a4b_6c8d_0e1f)).to_string(), "HAG-42Y-Z35");
    }

    #[test]
    fn two_tasks_of_one_code_are_told_apart_by_nobody() {
        let mut codes: RowCodes = [id(7), id(8), id(7)].into_iter().collect();
        let written = RowCode::of(id(7)).to_string();
        assert_eq!(codes.find(&written), Ok(id(7)));
        codes.0.insert(RowCode::of(id(7)), None);
        assert_eq!(codes.find(&written), Err(RowCodeFault::Shared));
    }
}
