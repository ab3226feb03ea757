//! Corrections offered to a person: dates, quotes and symbols of documents, and the misprinted words of `misprint`.
//!
//! Owns the marks of official writing. Nothing is applied, and what only might be wrong is not offered: a false alarm
//! costs more trust than a slip that is left.

use crate::date::{Dated, dates};
use crate::draft::{Correction, CorrectionKind};
use crate::figures::fraction;
use crate::lines::LineKind;
use crate::misprint::misprints;
use crate::normalise::Bytes;
use crate::page::{Page, Sentence};

/// All corrections of a text, in order.
pub fn corrections(page: &Page) -> Vec<Correction> {
    let mut out: Vec<Correction> = vec![];
    for sentence in page.sentences.iter().filter(|s| read(page, s)) {
        misprints(page, sentence, &mut out);
        out.extend(dates(page, &sentence.bytes).iter().filter_map(|dated| date(page, dated)));
        out.extend(sentence.tokens.clone().filter_map(|i| symbol(page, i)));
    }
    out.extend(
        page.lines.iter().filter(|l| l.kind != LineKind::Debris).filter_map(|l| quote(page, &l.bytes())),
    );
    out.sort_by_key(|c| (c.span, c.kind));
    out.dedup();
    out
}

fn read(page: &Page, sentence: &Sentence) -> bool {
    page.line_kind(sentence.line).is_some_and(|kind| kind != LineKind::Debris)
}

/// A correction of the words at a place.
pub fn correction(
    page: &Page,
    at: &Bytes,
    proposed: String,
    kind: CorrectionKind,
    sentence: String,
) -> Correction {
    Correction {
        span: page.text.span(at),
        written: page.text.source(at).to_owned(),
        proposed,
        kind,
        sentence,
    }
}

fn date(page: &Page, dated: &Dated) -> Option<Correction> {
    let written = page.text.source(&dated.bytes);
    if written.contains("//") {
        let sentence = format!("Ngày “{written}” thừa một dấu gạch chéo.");
        let proposed = written.replace("//", "/");
        return Some(correction(page, &dated.bytes, proposed, CorrectionKind::DoubledMark, sentence));
    }
    let impossible = dated.date.is_none() && !fraction(page, dated);
    impossible.then(|| {
        let sentence = format!("Lịch không có ngày “{written}”.");
        correction(page, &dated.bytes, String::new(), CorrectionKind::ImpossibleDate, sentence)
    })
}

/// An opening quote that neither its line nor the next quote after it closes.
fn quote(page: &Page, line: &Bytes) -> Option<Correction> {
    let text = page.text.source(line);
    let mut open = vec![];
    for (at, c) in text.char_indices() {
        match c {
            '“' => open.push(at),
            '”' => drop(open.pop()),
            _ => {}
        }
    }
    let start = *open.first()?;
    let rest = page.text.source(&(line.end..page.text.source.len()));
    if rest.chars().find(|c| matches!(c, '“' | '”')) == Some('”') {
        return None;
    }
    let inner = text.get(start + '“'.len_utf8()..)?;
    let end = closes(inner);
    let at = line.start + start..line.start + start + '“'.len_utf8() + end;
    let written = page.text.source(&at).to_owned();
    let sentence = "Dấu mở ngoặc kép không có dấu đóng.".to_owned();
    Some(correction(page, &at, format!("{written}”"), CorrectionKind::MissingQuote, sentence))
}

/// Where a quote without a closing mark ends at the latest: at a semicolon, a full stop, another quote, the line's end.
fn closes(inner: &str) -> usize {
    let stop = inner.match_indices(['.', ';', '“']).find(|(at, mark)| {
        let after = inner.get(at + mark.len()..).unwrap_or("");
        *mark != "." || after.trim().is_empty() || after.starts_with(' ')
    });
    let end = stop.map_or(inner.len(), |(at, _)| at);
    inner.get(..end).map_or(end, |text| text.trim_end().len())
}

/// Types of papers in symbols, and the issuers that follow without a hyphen when it was forgotten.
const TYPES: [&str; 9] = ["TTr", "CTr", "QĐ", "NQ", "KH", "BC", "TB", "KL", "NĐ"];
const ISSUERS: [&str; 7] = ["UBND", "HĐND", "TTg", "TU", "TW", "BTV", "VP"];

/// “45/TTrSXD” for “45/TTr-SXD”, “12/QD-UBND” for “12/QĐ-UBND”.
fn symbol(page: &Page, i: usize) -> Option<Correction> {
    if !page.is_number(i) {
        return None;
    }
    let at = page.bytes(&(i..i + 1));
    let (number, letters) = page.text.source(&at).rsplit_once('/')?;
    let proposed = unhyphened(letters).or_else(|| undotted(page, i, letters))?;
    let sentence = format!("Ký hiệu “{letters}” thường được viết là “{proposed}”.");
    Some(correction(page, &at, format!("{number}/{proposed}"), CorrectionKind::Symbol, sentence))
}

fn unhyphened(letters: &str) -> Option<String> {
    TYPES.iter().find_map(|kind| {
        let issuer = letters.strip_prefix(kind)?;
        let capitals = issuer.chars().count() > 1 && issuer.chars().all(char::is_uppercase);
        let told = ISSUERS.contains(&issuer) || kind.ends_with('r') && capitals;
        told.then(|| format!("{kind}-{issuer}"))
    })
}

fn undotted(page: &Page, i: usize, letters: &str) -> Option<String> {
    let hyphened = page.word(i + 1) == "-" && page.touches_next(i);
    match letters {
        "QD" if hyphened => Some("QĐ".to_owned()),
        "ND" if hyphened && page.word(i + 2) == "cp" => Some("NĐ".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(text: &str) -> Vec<(String, String)> {
        corrections(&Page::new(text)).into_iter().map(|c| (c.written, c.proposed)).collect()
    }

    fn one(written: &str, proposed: &str) -> Vec<(String, String)> {
        vec![(written.to_owned(), proposed.to_owned())]
    }

    #[test]
    fn joined_words_are_parted() {
        assert_eq!(offered("Tiếp tục đôn đốcgiải quyết các vụ việc."), one("đốcgiải", "đốc giải"));
        assert_eq!(offered("Ngoài ra,các đơn vị báo cáo."), one("ra,các", "ra, các"));
        assert_eq!(offered("Đã giải quyết7/8 vụ việc."), one("quyết7/8", "quyết 7/8"));
        assert_eq!(
            offered("ký cam kết với phụ huynh.Ngoài ra, các trường làm gương."),
            one("huynh.Ngoài", "huynh. Ngoài")
        );
    }

    #[test]
    fn a_word_said_twice_is_offered_once_and_reduplication_is_none() {
        assert_eq!(offered("Ý kiến của của đại biểu."), one("của của", "của"));
        assert_eq!(offered("Ngày ngày, người người thi đua; đời đời nhớ ơn, luôn luôn và từ từ."), []);
    }

    #[test]
    fn faulty_dates_are_shown_and_fractions_are_none() {
        assert_eq!(offered("Công văn ngày 03/01//2023 đã nêu."), one("ngày 03/01//2023", "ngày 03/01/2023"));
        assert_eq!(offered("Hoàn thành trước ngày 31/6/2023."), one("ngày 31/6/2023", ""));
        assert_eq!(offered("Đã xong 31/2 hồ sơ được giao."), []);
    }

    #[test]
    fn a_quote_left_open_is_closed_where_its_sentence_ends() {
        let text = "Quyết định số 446-QĐ/TU về “Quy chế dân chủ. Sau đó “các cấp” làm theo.";
        assert_eq!(offered(text), one("“Quy chế dân chủ", "“Quy chế dân chủ”"));
        assert_eq!(offered("Ông nói: “Việc này “gấp”.\nPhải làm ngay”."), []);
    }

    #[test]
    fn symbols_get_their_hyphen_and_their_bar() {
        assert_eq!(offered("Tờ trình số 45/TTrSXD đã nêu."), one("45/TTrSXD", "45/TTr-SXD"));
        assert_eq!(offered("Quyết định số 12/QD-UBND đã nêu."), one("12/QD", "12/QĐ"));
        assert_eq!(offered("Công văn 45/BCĐ, 12/CTCP, 18/KHCN-TT, 12/2024/NĐ-CP."), []);
    }

    #[test]
    fn names_foreign_words_and_abbreviations_are_let_alone() {
        let text = "Đại biểu H'Hen Niê, Êban, Đắk Lắk, Krông Pắc; video, logo, tôn giáo; UBNDTP; email:tinh@a.vn; ThS.Lê An, TP.Huế.";
        assert_eq!(offered(text), []);
    }
}
