//! Typeface, colour, and how letters are encoded.

use super::super::component::Component;
use super::super::examined::Examined;
use super::super::finding::Fix;
use super::super::rule::Verdict;
use crate::opened::OpenedRun;
use thuky_domain::text::shortened;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const TYPEFACE: &str = "Times New Roman";

/// The typefaces of the letters of a run; signs alone may come from any.
fn typefaces(run: &OpenedRun) -> impl Iterator<Item = &str> {
    let lettered = run.text.chars().any(char::is_alphanumeric);
    let beyond = run.text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let plain = run.text.chars().any(|c| c.is_ascii_alphanumeric());
    let letters = &run.letters;
    [(plain, &letters.ascii), (beyond, &letters.beyond)]
        .into_iter()
        .filter(move |(used, typeface)| *used && lettered && !is_symbols(typeface))
        .map(|(_, typeface)| &**typeface)
}

fn typefaces_of_all(run: &OpenedRun) -> [&str; 2] {
    [&run.letters.ascii, &run.letters.beyond]
}

/// Whether the letters of a typeface are signs: changing it would change what is printed.
fn is_symbols(typeface: &str) -> bool {
    ["Symbol", "Wingdings", "Webdings", "ZapfDingbats"].iter().any(|known| typeface.starts_with(known))
}

/// Whether a typeface is from before Unicode: its letters mean others (TCVN3, VNI).
fn is_legacy(typeface: &str) -> bool {
    typeface.starts_with(".Vn") || typeface.starts_with("VNI-") || typeface.starts_with("VNI ")
}

/// Times New Roman.
pub(in super::super) fn typeface(examined: &Examined<'_>, verdict: &mut Verdict) {
    for (paragraph, _) in examined.all() {
        let wrong =
            paragraph.printed().flat_map(typefaces).find(|face| *face != TYPEFACE && !is_legacy(face));
        let Some(face) = wrong else { continue };
        let (place, found) = (examined.place(paragraph), format!("phông {face}"));
        if paragraph.printed().flat_map(typefaces_of_all).any(|face| is_legacy(face) || is_symbols(face)) {
            verdict.breach(place, found, format!("phông {TYPEFACE}"));
        } else {
            verdict.mendable(Fix::Font, place, found, format!("phông {TYPEFACE}"));
        }
    }
}

/// Letters of Unicode, not those of typefaces from before it.
pub(in super::super) fn encoding(examined: &Examined<'_>, verdict: &mut Verdict) {
    for (paragraph, _) in examined.all() {
        if let Some(face) = paragraph.printed().flat_map(typefaces).find(|face| is_legacy(face)) {
            let found = format!("chữ mã cũ, phông {face}");
            verdict.breach(
                examined.place(paragraph),
                found,
                "chữ Unicode (TCVN 6909:2001); cần chuyển mã trước khi đổi phông",
            );
        }
    }
}

/// Black; marks of secrecy and urgency are red.
pub(in super::super) fn black(examined: &Examined<'_>, verdict: &mut Verdict) {
    let marks = [Component::SecrecyMark, Component::UrgencyMark];
    for (paragraph, _) in examined.all().filter(|(_, part)| !marks.contains(part)) {
        let colour = |run: &OpenedRun| run.letters.colour.clone().filter(|colour| &**colour != "000000");
        if let Some(colour) = paragraph.printed().find_map(colour) {
            verdict.breach(examined.place(paragraph), format!("chữ màu #{colour}"), "chữ màu đen");
        }
    }
}

/// Letters are whole: a letter and its marks are one character.
pub(in super::super) fn composed(examined: &Examined<'_>, verdict: &mut Verdict) {
    for (paragraph, _) in
        examined.all().filter(|(paragraph, _)| paragraph.text.chars().any(is_combining_mark))
    {
        let word = paragraph.text.split_whitespace().find(|word| word.chars().any(is_combining_mark));
        let found = format!("“{}” gõ bằng dấu rời (Unicode tổ hợp)", shortened(word.unwrap_or_default(), 30));
        let whole: String = word.unwrap_or_default().nfc().collect();
        verdict.breach(
            examined.place(paragraph),
            found,
            format!("“{}” gõ bằng chữ dựng sẵn", shortened(&whole, 30)),
        );
    }
}
