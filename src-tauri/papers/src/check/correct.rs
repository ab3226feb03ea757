//! The corrected copy: margins, fonts, sizes, spacing and page numbers put right in a new file. No word changes, and every
//! part that is not meant stays byte for byte; the original is never touched.

use super::finding::{Finding, Fix};
use super::mend::{MendFault, heading_mended, main_mended};
use super::{FormCheck, check};
use crate::docx::{OFFICE, word_type};
use crate::opened::{OpenedPaper, OpeningFault, archive};
use crate::rule_set::RuleSet;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use thuky_package::{main_part, relations};
use zip::write::SimpleFileOptions;

/// A corrected copy.
#[derive(Clone, Debug, PartialEq)]
pub struct Corrected {
    /// The new file.
    pub bytes: Vec<u8>,
    /// The rules that were broken before and are kept now.
    pub rules: Vec<String>,
    /// What the check tells of the new file.
    pub check: FormCheck,
}

/// Why no corrected copy was made. The original is as it was.
#[derive(Debug, thiserror::Error)]
pub enum CorrectionFault {
    /// The file cannot be opened.
    #[error(transparent)]
    Opening(#[from] OpeningFault),
    /// Nothing in it can be put right without touching words.
    #[error("nothing to correct")]
    Nothing,
    /// The copy would not say the same as the original, or could not be packed.
    #[error("not corrected: {0}")]
    Unsafe(String),
}

impl From<MendFault> for CorrectionFault {
    fn from(fault: MendFault) -> Self {
        Self::Unsafe(fault.to_string())
    }
}

impl From<thuky_package::PackageFault> for CorrectionFault {
    fn from(fault: thuky_package::PackageFault) -> Self {
        Self::Opening(fault.into())
    }
}

const PAGE_NUMBER: &str = "thukyPageNumber";
const TYPES: &str = "[Content_Types].xml";

/// A corrected copy of a Word file, held against chosen rules or those it tells itself.
///
/// # Errors
/// A file that cannot be opened, or in which nothing can be put right.
pub fn corrected(bytes: &[u8], chosen: Option<RuleSet>) -> Result<Corrected, CorrectionFault> {
    let paper = OpenedPaper::open(bytes)?;
    let before = check(&paper, chosen);
    let fixes: Vec<(Option<usize>, Fix)> =
        before.findings.iter().flat_map(|finding| finding.fixes.iter().copied()).collect();
    if fixes.is_empty() {
        return Err(CorrectionFault::Nothing);
    }
    let copy = repacked(bytes, &mended(bytes, &paper, &fixes, before.assumed.rules)?)?;
    let opened = OpenedPaper::open(&copy)?;
    if words(&opened) != words(&paper) {
        return Err(CorrectionFault::Unsafe("the words differ".to_owned()));
    }
    let after = check(&opened, Some(before.assumed.rules));
    let rules = put_right(&before.findings, &after.findings);
    Ok(Corrected { bytes: copy, rules, check: FormCheck { assumed: before.assumed, ..after } })
}

/// The words of a document, paragraph by paragraph, with what the lists print.
fn words(paper: &OpenedPaper) -> Vec<(&str, &str)> {
    paper.paragraphs.iter().map(|paragraph| (paragraph.label.as_str(), paragraph.text.as_str())).collect()
}

fn put_right(before: &[Finding], after: &[Finding]) -> Vec<String> {
    let mut rules: Vec<String> = before.iter().map(|finding| finding.rule.clone()).collect();
    rules.retain(|rule| after.iter().all(|finding| finding.rule != *rule));
    rules.sort();
    rules.dedup();
    rules
}

/// The parts that change, with their new texts.
fn mended(
    bytes: &[u8],
    paper: &OpenedPaper,
    fixes: &[(Option<usize>, Fix)],
    rules: RuleSet,
) -> Result<BTreeMap<String, String>, CorrectionFault> {
    let mut archive = archive(bytes)?;
    let main = main_part(&mut archive)?;
    let mut parts = BTreeMap::new();
    let text = plain(archive.bytes(&main)?)?;
    let added = fixes.iter().any(|(_, fix)| *fix == Fix::NumberAdded);
    parts.insert(main.clone(), main_mended(&text, paper, fixes, rules)?);
    for (name, paragraphs) in &paper.headings {
        let text = plain(archive.bytes(name)?)?;
        if let Some(changed) = heading_mended(&text, paragraphs, fixes)? {
            parts.insert(name.clone(), changed);
        }
    }
    if added {
        let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
        let list = format!("{folder}/_rels/{file}.rels");
        let known = relations(&mut archive, &main)?;
        if known.iter().any(|relation| relation.id == PAGE_NUMBER) {
            return Err(CorrectionFault::Unsafe("the id is taken".to_owned()));
        }
        let header = format!("{folder}/{PAGE_NUMBER}.xml");
        parts.insert(list.clone(), related(&plain(archive.bytes(&list)?)?)?);
        parts.insert(TYPES.to_owned(), typed(&plain(archive.bytes(TYPES)?)?, &header)?);
        parts.insert(header, page_number());
    }
    Ok(parts)
}

/// The text of a part that is UTF-8; others are left alone.
fn plain(bytes: Vec<u8>) -> Result<String, CorrectionFault> {
    let text = String::from_utf8(bytes).map_err(|_| CorrectionFault::Unsafe("not UTF-8".to_owned()))?;
    if text.starts_with('\u{feff}') {
        return Err(CorrectionFault::Unsafe("a byte order mark".to_owned()));
    }
    Ok(text)
}

fn before_end(text: &str, end: &str, more: &str) -> Result<String, CorrectionFault> {
    let at = text.rfind(end).ok_or_else(|| CorrectionFault::Unsafe(format!("no {end}")))?;
    let (before, after) = text.split_at(at);
    Ok(format!("{before}{more}{after}"))
}

fn related(list: &str) -> Result<String, CorrectionFault> {
    let more =
        format!(r#"<Relationship Id="{PAGE_NUMBER}" Type="{OFFICE}/header" Target="{PAGE_NUMBER}.xml"/>"#);
    before_end(list, "</Relationships>", &more)
}

fn typed(types: &str, header: &str) -> Result<String, CorrectionFault> {
    let kind = word_type("header");
    before_end(types, "</Types>", &format!(r#"<Override PartName="/{header}" ContentType="{kind}"/>"#))
}

/// A header with nothing but the page number, in the middle.
fn page_number() -> String {
    let letters = r#"<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>"#;
    let run = |content: &str| format!("<w:r>{letters}{content}</w:r>");
    let field = [
        r#"<w:fldChar w:fldCharType="begin"/>"#,
        "<w:instrText>PAGE</w:instrText>",
        r#"<w:fldChar w:fldCharType="separate"/>"#,
        "<w:t>2</w:t>",
        r#"<w:fldChar w:fldCharType="end"/>"#,
    ]
    .map(run)
    .concat();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr>{field}</w:p></w:hdr>"#
    )
}

/// The same package with some parts anew; all others are copied as they are packed.
fn repacked(bytes: &[u8], parts: &BTreeMap<String, String>) -> Result<Vec<u8>, CorrectionFault> {
    let broken = |error: zip::result::ZipError| CorrectionFault::Unsafe(error.to_string());
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut left: BTreeMap<&String, &String> = parts.iter().collect();
    for index in 0..from.len() {
        let file = from.by_index_raw(index).map_err(broken)?;
        match left.remove(&file.name().to_owned()) {
            Some(text) => put(&mut to, file.name(), text, options)?,
            None => to.raw_copy_file(file).map_err(broken)?,
        }
    }
    for (name, text) in left {
        put(&mut to, name, text, options)?;
    }
    Ok(to.finish().map_err(broken)?.into_inner())
}

fn put(
    to: &mut zip::ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    text: &str,
    options: SimpleFileOptions,
) -> Result<(), CorrectionFault> {
    to.start_file(name, options).map_err(|error| CorrectionFault::Unsafe(error.to_string()))?;
    to.write_all(text.as_bytes()).map_err(|error| CorrectionFault::Unsafe(error.to_string()))
}
