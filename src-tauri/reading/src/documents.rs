//! Cited documents: type, number and symbol, date, issuer, title.
//!
//! Owns the grammar of a citation. A document that is cited twice is one document; documents without a number
//! are not collected.

use crate::bare_numbers::{cut_short, short_named, starts_with_digit};
use crate::bodies::begins_unit;
use crate::date::dates;
use crate::draft::{Confidence, DocumentDraft, Extract};
use crate::lexicon::bodies::SECTORS;
use crate::lexicon::papers::TITLE_ENDS;
use crate::lexicon::verbs::STRONG;
use crate::normalise::{Bytes, cut, rx};
use crate::page::{Page, Sentence, Tokens};
use regex::Regex;
use std::sync::LazyLock;
use thuky_domain::text::capitalised;

/// Types of documents, longer ones first.
const TYPES: [&str; 40] = [
    "quy trình",
    "phương án",
    "nghị quyết liên tịch",
    "kế hoạch liên ngành",
    "hướng dẫn liên ngành",
    "phiếu chuyển",
    "nội quy",
    "chương trình phối hợp",
    "quy chế phối hợp",
    "thông báo kết luận",
    "kết luận thanh tra",
    "chương trình hành động",
    "thông tư liên tịch",
    "quyết định",
    "nghị quyết",
    "chỉ thị",
    "thông tri",
    "thông báo",
    "kết luận",
    "kế hoạch",
    "chương trình",
    "đề án",
    "công văn",
    "công điện",
    "tờ trình",
    "báo cáo",
    "nghị định",
    "thông tư",
    "pháp lệnh",
    "quy định",
    "quy chế",
    "hướng dẫn",
    "văn bản",
    "giấy mời",
    "giấy phép",
    "hợp đồng",
    "biên bản",
    "công thư",
    "luật",
    "lệnh",
];
/// Types as notes shorten them.
const ABBREVIATED: [(&str, &str); 13] = [
    ("kh", "kế hoạch"),
    ("cv", "công văn"),
    ("qđ", "quyết định"),
    ("nq", "nghị quyết"),
    ("tb", "thông báo"),
    ("ttr", "tờ trình"),
    ("ct", "chỉ thị"),
    ("nđ", "nghị định"),
    ("bc", "báo cáo"),
    ("hd", "hướng dẫn"),
    ("tt", "thông tư"),
    ("kl", "kết luận"),
    ("gm", "giấy mời"),
];
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"[0-9]{1,5}(?:/[0-9]{4})?\s?[-/.]\s?[a-zđ]{1,16}[0-9]{0,2}(?:\s?[-/.&]\s?[a-zđ]{1,16}[0-9]{0,2}){0,3}|[0-9]{1,4}/(?:19|20)[0-9]{2}|[0-9]{1,5}",
    )
});
static AFTER: LazyLock<Regex> = LazyLock::new(|| rx(r"^[\s,(]*(?:được ban hành |ban hành |ký )?(?:ngày|$)"));
/// The documents of all sentences that may cite, each once.
pub fn documents(page: &Page, sentences: &[&Sentence]) -> Vec<DocumentDraft> {
    let mut out: Vec<DocumentDraft> = vec![];
    for sentence in sentences {
        for document in in_sentence(page, sentence) {
            merge(&mut out, document);
        }
    }
    out
}

fn merge(out: &mut Vec<DocumentDraft>, new: DocumentDraft) {
    let key = |d: &DocumentDraft| d.number.as_ref().map(|n| n.value.to_lowercase().replace([' ', '-'], ""));
    match out.iter_mut().find(|d| key(d) == key(&new)) {
        Some(known) => {
            known.date = known.date.take().or(new.date);
            known.issuer = known.issuer.take().or(new.issuer);
            known.title = known.title.take().or(new.title);
        }
        None => out.push(new),
    }
}

struct Cited {
    kind: String,
    number: Bytes,
    all: Bytes,
}

/// Places of numbers and symbols in a stretch of text, for other rules to keep off.
pub fn citations(page: &Page, at: &Bytes) -> Vec<Bytes> {
    cited(page, at).into_iter().map(|c| c.all).collect()
}

fn cited(page: &Page, at: &Bytes) -> Vec<Cited> {
    let norm = page.text.norm(at);
    let mut out: Vec<Cited> = vec![];
    if !norm.bytes().any(|b| b.is_ascii_digit()) {
        return out;
    }
    for m in NUMBER.find_iter(norm) {
        let before = cut(norm, &(0..m.start()));
        let glued =
            before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | ','));
        let after = cut(norm, &(m.end()..norm.len())).chars().next();
        if glued || after.is_some_and(char::is_alphanumeric) {
            continue;
        }
        let number = at.start + m.start()..at.start + m.end();
        let source = page.text.source(&number);
        let symbol = source.contains(['-', '/']) && source.chars().any(char::is_uppercase);
        let (kind, start, numbered) = type_before(before);
        let rest = cut(norm, &(m.end()..norm.len()));
        let dated = rest.strip_prefix(" ngày ").is_some_and(starts_with_digit);
        let plain = !source.contains(['-', '/', '.']);
        let named = || short_named(page, at.start + start, kind, rest) && source.len() < 4;
        let told =
            (numbered || dated && kind.is_some() || named()) && plain || cut_short(source, kind, numbered);
        let near = out
            .last()
            .filter(|last| number.start.saturating_sub(last.all.end) < 40)
            .map(|last| last.kind.clone());
        let kind = kind.map(capitalised).or(near.filter(|_| symbol));
        if let (true, Some(kind)) = (symbol || told, kind) {
            out.push(Cited { kind, all: at.start + start..number.end, number });
        }
    }
    out
}

/// The type right before a number, where the citation begins, and whether “số” stands between.
fn type_before(before: &str) -> (Option<&'static str>, usize, bool) {
    let bare = before.trim_end();
    let unnumbered = bare.strip_suffix(':').unwrap_or(bare).trim_end();
    let (rest, numbered) = match unnumbered.strip_suffix("số") {
        Some(rest) if rest.is_empty() || rest.ends_with(char::is_whitespace) => (rest.trim_end(), true),
        _ => (bare, false),
    };
    let ends = |text: &str| TYPES.into_iter().find(|t| text.ends_with(t));
    let last = rest.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let short = || {
        ABBREVIATED.iter().find(|(short, _)| *short == last).map(|(s, long)| (*long, rest.len() - s.len()))
    };
    let qualified =
        ["liên tịch", "chỉ đạo", "liên ngành"].iter().find_map(|q| rest.strip_suffix(q)).map(str::trim_end);
    let found = ends(rest)
        .map(|t| (t, rest.len() - t.len()))
        .or_else(|| qualified.and_then(|r| ends(r).map(|t| (t, r.len() - t.len()))))
        .or_else(short);
    match found {
        Some((kind, start)) => (Some(kind), start, numbered),
        None => (None, before.len(), numbered),
    }
}

fn in_sentence(page: &Page, sentence: &Sentence) -> Vec<DocumentDraft> {
    let list = cited(page, &sentence.bytes);
    (0..list.len()).filter_map(|i| document(page, sentence, &list, i)).collect()
}

fn document(page: &Page, sentence: &Sentence, list: &[Cited], i: usize) -> Option<DocumentDraft> {
    let cited = list.get(i)?;
    let limit = list.get(i + 1).map_or(sentence.bytes.end, |next| next.all.start);
    let mut at = cited.number.end;
    let date = date_after(page, at, limit.min(sentence.bytes.end));
    if let Some((_, end)) = &date {
        at = *end;
    }
    let after = page.token_at(at);
    let issuer = issuer_after(page, after, limit);
    let title_from = issuer.as_ref().map_or(after, |t| t.end);
    let title = title(page, title_from, sentence, list, i);
    let subject = subject_before(page, sentence, list, i);
    let number = page.text.extract(&cited.number, Confidence::Sure, "document.number");
    let issuer = issuer.map(|t| page.text.extract(&page.bytes(&t), Confidence::Sure, "document.issuer"));
    let end = page.text.span(&(at..at)).end;
    Some(DocumentDraft {
        kind: cited.kind.clone(),
        number: Some(number),
        date: date.map(|(d, _)| d).or_else(|| date_before(page, sentence, cited)),
        issuer: issuer.or(subject),
        title,
        span: crate::draft::TextSpan { start: page.text.span(&cited.all).start, end },
    })
}

type Date = Extract<thuky_domain::PartialDate>;

fn date_after(page: &Page, from: usize, limit: usize) -> Option<(Date, usize)> {
    let window = from..limit.min(from + 60);
    let dated = dates(page, &window).into_iter().next()?;
    let between = page.text.norm(&(from..dated.bytes.start));
    let near = between.trim().trim_matches([',', '(', ' ']).is_empty() || AFTER.is_match(between);
    let confidence = if dated.malformed { Confidence::Doubtful } else { Confidence::Sure };
    let date = dated.date.filter(|_| near)?;
    Some((page.text.value(date, &dated.bytes, confidence, "document.date"), dated.bytes.end))
}

/// “Ngày d/m/y, X ban hành Kế hoạch số …”.
fn date_before(page: &Page, sentence: &Sentence, cited: &Cited) -> Option<Date> {
    let window = sentence.bytes.start.max(cited.all.start.saturating_sub(160))..cited.all.start;
    let dated = dates(page, &window).into_iter().last()?;
    let between = page.text.norm(&(dated.bytes.end..cited.all.start));
    let governs = between.contains("ban hành") && !between.contains([';', '.']);
    dated
        .date
        .filter(|_| governs)
        .map(|d| page.text.value(d, &dated.bytes, Confidence::Likely, "document.date-before"))
}

/// “của ISSUER”.
fn issuer_after(page: &Page, from: usize, limit: usize) -> Option<Tokens> {
    let start = from + usize::from(page.word(from) == ",");
    if page.word(start) != "của" {
        return None;
    }
    let start = start + 1;
    let mut i = start;
    while i < start + 18 && page.tokens.get(i).is_some_and(|t| t.start() < limit) {
        if let Some(n) = SECTORS.at(page, i) {
            i += n;
            continue;
        }
        let ends = page.is_mark(i) && page.word(i) != "-"
            || matches!(
                page.word(i),
                "về" | "v/v"
                    | "trong"
                    | "quy"
                    | "phê"
                    | "sửa"
                    | "là"
                    | "để"
                    | "và"
                    | "hướng"
                    | "cho"
                    | "bảo"
                    | "đã"
                    | "thì"
                    | "đối"
                    | "triển"
                    | "thực"
                    | "nhằm"
                    | "theo"
                    | "đến"
                    | "ngày"
            ) && !page.capital(i)
            || page.phrase(i, "ban hành").is_some();
        if ends {
            break;
        }
        i += 1;
    }
    (i > start).then_some(start..i)
}

/// The body that “ban hành” the document, named before it.
fn subject_before(page: &Page, sentence: &Sentence, list: &[Cited], i: usize) -> Option<Extract<String>> {
    let cited = list.get(i)?;
    let tokens = page.token_at(sentence.bytes.start)..page.token_at(cited.all.start);
    let issue = tokens.clone().rev().find(|t| {
        page.phrase(*t, "ban hành").is_some()
            || page.phrase(*t, "ký ban hành").is_some()
            || *t + 1 == tokens.end && matches!(page.word(*t), "có" | "ra")
    })?;
    let issued = page.tokens.get(issue).map_or(0, |t| t.start());
    let between = page.text.norm(&(issued..cited.all.start));
    let previous = i.checked_sub(1).and_then(|p| list.get(p)).filter(|p| p.all.start > issued);
    let listed = previous
        .is_none_or(|p| page.text.norm(&(p.all.end..cited.all.start)).trim_end().ends_with([';', ',']));
    if !listed || between.len() > 20 && !between.contains(':') && previous.is_none() {
        return None;
    }
    let end = issue - usize::from(issue > tokens.start && matches!(page.word(issue - 1), "đã" | "vừa"));
    let start = unit_before(page, tokens.start, end)?;
    Some(page.text.extract(&page.bytes(&(start..end)), Confidence::Likely, "document.issuer-by-verb"))
}

fn unit_before(page: &Page, from: usize, end: usize) -> Option<usize> {
    let limit = from.max(end.saturating_sub(14));
    let start = (limit..end).rev().take_while(|i| !matches!(page.word(*i), "," | ";" | ":" | ".")).last()?;
    let asked = (start..end).rev().find(|i| matches!(page.word(*i), "mưu" | "cho" | "trình" | "nghị"));
    let start = asked.map_or(start, |i| i + 1);
    (start < end && begins_unit(page, start)).then_some(start)
}

/// “về TITLE”, “TITLE” in quotes.
fn title(page: &Page, from: usize, sentence: &Sentence, list: &[Cited], i: usize) -> Option<Extract<String>> {
    let mut at = from + usize::from(page.word(from) == ",");
    at += page.any_phrase(at, &["về việc", "về", "v/v", "phê duyệt", "ban hành"]).unwrap_or(0);
    let quoted = page.word(at) == "“" || page.word(at) == "\"";
    let told = at > from + usize::from(page.word(from) == ",");
    if !quoted && !told || at >= sentence.tokens.end {
        return None;
    }
    let end = if quoted {
        quote_end(page, at, sentence.tokens.end)
    } else {
        title_end(page, at, sentence, list, i)
    };
    let start = at + usize::from(quoted);
    let bytes = page.bytes(&(start..end));
    (end > start).then(|| page.text.extract(&bytes, Confidence::Likely, "document.title"))
}

fn quote_end(page: &Page, at: usize, end: usize) -> usize {
    let mut depth = 1;
    for i in at + 1..end {
        match page.word(i) {
            "“" => depth += 1,
            "”" => depth -= 1,
            "\"" => depth = 0,
            _ => {}
        }
        if depth == 0 {
            return i;
        }
    }
    end - usize::from(page.word(end - 1) == ".")
}

fn title_end(page: &Page, at: usize, sentence: &Sentence, list: &[Cited], i: usize) -> usize {
    let nested = list.get(i + 1).map(|next| page.token_at(next.number.end));
    let (mut depth, mut j) = (0i32, at);
    while j < sentence.tokens.end {
        match page.word(j) {
            "“" => depth += 1,
            "”" => depth -= 1,
            ";" | ")" if depth == 0 => break,
            "," if depth == 0 && j > at + 2 && closes_title(page, j + 1) => break,
            _ => {}
        }
        if nested.is_some_and(|n| j >= n) {
            break;
        }
        j += 1;
    }
    j
}

fn closes_title(page: &Page, i: usize) -> bool {
    TITLE_ENDS.at(page, i).is_some()
        || begins_unit(page, i)
        || STRONG.at(page, i).is_some()
        || page.word(i) == "đồng"
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn a_number_and_a_day_cite_without_so_and_a_committee_issues() {
        let text = "Sáng 5/3/2024, Ban Quản lý chợ họp bàn Nghị quyết 318 ngày 8/4/2022 của Ủy ban Cây xanh thành phố.";
        let draft = read(text, &Knowledge::default());
        let issuer = draft.documents[0].issuer.as_ref().map(|i| i.value.as_str());
        assert_eq!(issuer, Some("Ủy ban Cây xanh thành phố"));
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2024-03-05");
    }

    #[test]
    fn a_law_that_is_cited_by_number_and_year_alone_is_a_document_and_a_plan_of_a_month_is_none() {
        let text = "Sáng 5/3/2024, Ban Quản lý chợ họp bàn Nghị định 14/2031, Thông tư 6/2031 và Kế hoạch số 9/2031 của UBND huyện, báo cáo \
                    9/2031, kế hoạch 10/2031 của chợ.";
        let numbers =
            read(text, &Knowledge::default()).documents.into_iter().filter_map(|d| Some(d.number?.value));
        assert_eq!(numbers.collect::<Vec<_>>(), ["14/2031", "6/2031", "9/2031"]);
    }
}
