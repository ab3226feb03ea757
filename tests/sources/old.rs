//! Writing in the encodings from before Unicode, made from the public reading side by search: what reads back as the
//! letter is how the letter is written. Where a table is wrong, letters are missing or clash.

use encoding_rs::WINDOWS_1252;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use thuky_sources::LegacyEncoding;
use thuky_sources::legacy::convert;
use unicode_normalization::UnicodeNormalization;

/// All of them.
pub const ENCODINGS: [LegacyEncoding; 4] = LegacyEncoding::ALL;

type Table = BTreeMap<char, String>;

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| ENCODINGS.map(table).to_vec());

/// The characters of one byte in the Windows-1252 view, those of control that VISCII uses included.
fn one_byte() -> Vec<String> {
    let bytes: Vec<u8> = [2, 5, 6, 0x14, 0x19, 0x1E].into_iter().chain(0x80..=0xFF).collect();
    bytes.iter().map(|byte| WINDOWS_1252.decode_without_bom_handling(&[*byte]).0.into_owned()).collect()
}

fn table(encoding: LegacyEncoding) -> Table {
    let mut table = Table::new();
    let singles = one_byte();
    let bases = "aeouyAEOUYôöÔÖ".chars().map(String::from);
    let pairs =
        bases.flat_map(|base| singles.iter().map(move |mark| format!("{base}{mark}")).collect::<Vec<_>>());
    for code in singles.iter().cloned().chain(pairs) {
        let read = convert(&code, encoding);
        let mut letters = read.chars();
        let (Some(letter), None) = (letters.next(), letters.next()) else { continue };
        let small = encoding != LegacyEncoding::Tcvn3 || letter.is_lowercase();
        if letter.is_ascii() || !letter.is_alphabetic() || read == code && !small {
            continue;
        }
        let same_case = code.chars().all(|c| !c.is_alphabetic() || c.is_uppercase() == letter.is_uppercase());
        if !table.contains_key(&letter) || read != code && same_case {
            table.insert(letter, code);
        }
    }
    table
}

fn place(encoding: LegacyEncoding) -> usize {
    ENCODINGS.iter().position(|known| *known == encoding).unwrap()
}

/// A text in an old encoding, as its characters in the Windows-1252 view. What the encoding has not stays.
pub fn write(text: &str, encoding: LegacyEncoding) -> String {
    if encoding == LegacyEncoding::Windows1258 {
        return expressible(text).chars().map(windows_1258).collect();
    }
    let table = &TABLES[place(encoding)];
    let small = |c: char| c.to_lowercase().next().unwrap_or(c);
    let letter = |c: char| match table.get(&c).or_else(|| table.get(&small(c))) {
        Some(code) => code.clone(),
        None => c.to_string(),
    };
    expressible(text).chars().map(letter).collect()
}

/// A letter of the code page and its tone behind it.
fn windows_1258(c: char) -> String {
    let mut parts: Vec<char> = c.to_string().nfd().collect();
    let tone = |c: &char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let tones: Vec<char> = parts.iter().copied().filter(tone).collect();
    parts.retain(|part| !tone(part));
    let base: String = parts.into_iter().nfc().collect();
    base.chars().chain(tones).map(|c| view(&encoding_rs::WINDOWS_1258.encode(&c.to_string()).0)).collect()
}

fn view(bytes: &[u8]) -> String {
    WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
}

/// The text with typographic signs, which these encodings had not, written as typewriters did.
pub fn expressible(text: &str) -> String {
    let plain: String = text.nfc().collect();
    let sign = |c: char| match c {
        '“' | '”' | '«' | '»' => "\"".to_owned(),
        '‘' | '’' => "'".to_owned(),
        '–' | '—' => "-".to_owned(),
        '…' => "...".to_owned(),
        '\u{D0}' => "Đ".to_owned(),
        '\u{F0}' => "đ".to_owned(),
        c if c.is_alphabetic() || c.is_ascii() => c.to_string(),
        _ => "*".to_owned(),
    };
    plain.chars().map(sign).collect()
}

/// The bytes of a text in the Windows-1252 view.
pub fn bytes(view: &str) -> Vec<u8> {
    let byte = |c: char| WINDOWS_1252.encode(&c.to_string()).0.into_owned();
    view.chars().flat_map(byte).collect()
}
