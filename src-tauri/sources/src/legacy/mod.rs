//! Vietnamese text written before Unicode: told apart from any other text, and turned into Unicode.
//!
//! Owns the four encodings that are met in offices. It works on decoded characters, each standing for one byte of
//! the old text (the Windows-1252 view): so it serves bytes, pasted text and Word files with old fonts alike. What
//! it is not sure of stays as it was.

mod capitals;
mod syllable;
mod tables;

use encoding_rs::WINDOWS_1258;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// An encoding from before Unicode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegacyEncoding {
    /// TCVN 5712:1993 VN3, “ABC”: the fonts whose names begin with `.Vn`.
    Tcvn3,
    /// VNI for Windows: the fonts whose names begin with `VNI-`; a letter and its marks are two characters.
    Vni,
    /// The Vietnamese code page of Windows; tones follow their letters.
    Windows1258,
    /// RFC 1456.
    Viscii,
}

impl LegacyEncoding {
    /// Every encoding that is known.
    pub const ALL: [Self; 4] = [Self::Tcvn3, Self::Vni, Self::Windows1258, Self::Viscii];

    /// Its name as people know it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "TCVN3 (ABC)",
            Self::Vni => "VNI",
            Self::Windows1258 => "Windows-1258",
            Self::Viscii => "VISCII",
        }
    }

    /// The encoding that a font is made for: `.VnTime`, `VNI-Times`.
    #[must_use]
    pub fn of_font(font: &str) -> Option<Self> {
        let begins = |with: &str| font.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with));
        match font {
            _ if begins(".Vn") => Some(Self::Tcvn3),
            _ if begins("VNI-") => Some(Self::Vni),
            _ => None,
        }
    }
}

/// Whether a font of TCVN3 shows small letters as capitals: `.VnTimeH`.
#[must_use]
pub fn capital_font(font: &str) -> bool {
    LegacyEncoding::of_font(font) == Some(LegacyEncoding::Tcvn3) && font.ends_with('H')
}

/// How many words with marks are looked at.
const SAMPLE: usize = 4000;
/// How many of a hundred such words must be Vietnamese syllables.
const ENOUGH: usize = 80;
/// By how many of a hundred the best encoding must beat the text as it stands, and every other one.
const MARGIN: usize = 15;

/// The encoding of a text whose characters stand for the bytes of an old one; nothing when the text is best as it
/// stands or when two encodings explain it equally well.
#[must_use]
pub fn detect(text: &str) -> Option<LegacyEncoding> {
    let sample = marked_words(text);
    if sample.is_empty() || !fits_one_byte(&sample) {
        return None;
    }
    let mut scores: Vec<(usize, LegacyEncoding)> =
        LegacyEncoding::ALL.iter().map(|e| (syllable::share(&table(&sample, *e)), *e)).collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let (best, encoding) = *scores.first()?;
    let second = scores.get(1).map_or(0, |s| s.0).max(syllable::share(&sample));
    (best >= ENOUGH && best >= second + MARGIN).then_some(encoding)
}

/// A text of an old encoding in Unicode (NFC). Characters that are not of the encoding stay.
#[must_use]
pub fn convert(text: &str, encoding: LegacyEncoding) -> String {
    let plain = table(text, encoding);
    if encoding == LegacyEncoding::Tcvn3 { capitals::restored(&plain) } else { plain }
}

/// Converts what was set in an old font, unless it reads better as it stands.
#[must_use]
pub(crate) fn convert_run(text: &str, encoding: LegacyEncoding, capital: bool) -> String {
    if !fits_one_byte(text) || syllable::share(text) > syllable::share(&table(text, encoding)) {
        return text.to_owned();
    }
    if capital { table(text, encoding).to_uppercase() } else { convert(text, encoding) }
}

fn table(text: &str, encoding: LegacyEncoding) -> String {
    match encoding {
        LegacyEncoding::Tcvn3 => text.chars().map(tables::tcvn3).collect(),
        LegacyEncoding::Viscii => text.chars().map(tables::viscii).collect(),
        LegacyEncoding::Vni => tables::vni(text),
        LegacyEncoding::Windows1258 => windows_1258(text),
    }
}

fn windows_1258(text: &str) -> String {
    let letter = |c: char| {
        let byte = tables::byte(c).map(|byte| [byte]);
        let decoded = byte.and_then(|byte| {
            WINDOWS_1258.decode_without_bom_handling_and_without_replacement(&byte)?.chars().next()
        });
        decoded.unwrap_or(c)
    };
    text.chars().map(letter).nfc().collect()
}

/// The words that have anything but ASCII, one a line; no more than the sample.
fn marked_words(text: &str) -> String {
    let odd = |c: char| !c.is_ascii() || tables::VISCII_CONTROLS.contains(&c);
    let words = text.split([' ', '\t', '\n', '\r']).filter(|word| word.contains(odd));
    words.take(SAMPLE).flat_map(|word| [word, "\n"]).collect()
}

/// Whether nearly every character can stand for one byte: typographic ones aside, what Unicode alone has says that
/// the text is Unicode already.
fn fits_one_byte(text: &str) -> bool {
    let odd = text.chars().filter(|c| !c.is_ascii());
    let (odd, beyond) =
        odd.fold((0, 0), |(odd, beyond), c| (odd + 1, beyond + usize::from(tables::byte(c).is_none())));
    beyond * 20 <= odd
}
