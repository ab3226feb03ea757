//! What a name in a template gives: words, whole paragraphs and tables, or words of one row.

use super::rows::{self, RowField};
use super::{Shape, TemplateField};
use crate::block::Block;
use crate::desk::{Desk, Part};
use crate::form::{self, field};
use crate::phrase::known_as;
use crate::usual::usual;
use crate::wording::printable;
use thuky_domain::PaperKind;

/// What a name gives.
pub(super) enum Content {
    Words(String),
    Blocks(Vec<Block>),
    Row(&'static RowField),
}

/// What a name, as it is compared, gives at a desk; none when papers of this kind do not know it.
pub(super) fn named(desk: &Desk, known: &str) -> Option<Content> {
    let kind = desk.sheet.kind;
    if let Some(field) = field::named(known).filter(|field| field.is_of(kind)) {
        return Some(Content::Words(printable(&field.value(desk))));
    }
    if known == known_as(CLOSE) && closes(desk) {
        return Some(Content::Words(printable(&form::closing(desk))));
    }
    let part = parts(desk).into_iter().find(|(name, _)| known_as(name) == known);
    part.map(|(_, part)| Content::Blocks(part(desk))).or_else(|| rows::field(known, kind).map(Content::Row))
}

/// The closing sentence, with the end that the rules want.
pub(super) const CLOSE: &str = "câu kết";
/// The letterhead of the program, as a whole.
const HEAD: &str = "phần đầu trang";
/// Everything between title and signatures.
const WHOLE: &str = "toàn bộ nội dung";
/// Signatures and recipients.
pub(super) const SIGNED: &str = "phần ký và nơi nhận";
/// The lines of recipients alone.
const RECIPIENTS: &str = "phần nơi nhận";

fn closes(desk: &Desk) -> bool {
    !usual(desk.sheet.kind, desk.sheet.system).phrase("close").is_empty()
}

/// The name of a part of a paper: `phần diễn biến`.
pub(super) fn part_name(title: &str) -> String {
    format!("phần {}", crate::wording::lowered(title))
}

/// The parts of a kind and the larger pieces, by name.
fn parts(desk: &Desk) -> Vec<(String, Part)> {
    let kind = desk.sheet.kind;
    let titles = &usual(kind, desk.sheet.system).parts;
    let title = |key: &str| titles.iter().find(|part| part.key == key).map(|part| part_name(part.title));
    let own = form::parts(kind).iter().filter_map(|(key, part)| Some((title(key)?, *part)));
    let signed: &[(&str, Part)] = match kind {
        PaperKind::AttendanceList | PaperKind::TaskAnnex => &[],
        _ => &[(SIGNED, form::signed), (RECIPIENTS, form::recipient_lines)],
    };
    let larger: [(&str, Part); 2] = [(WHOLE, form::text), (HEAD, form::head)];
    own.chain(larger.iter().chain(signed).map(|(name, part)| ((*name).to_owned(), *part))).collect()
}

/// Every name of a kind, with an example.
pub(super) fn fields(desk: &Desk) -> Vec<TemplateField> {
    let kind = desk.sheet.kind;
    let line = |name: &str, shape, example: String| TemplateField {
        name: name.to_owned(),
        tag: known_as(name).replace(' ', "_"),
        shape,
        example,
    };
    let words = field::FIELDS.iter().filter(|field| field.is_of(kind));
    let words = words.map(|field| line(field.name, Shape::Words, field.value(desk)));
    let close = closes(desk).then(|| line(CLOSE, Shape::Words, form::closing(desk)));
    let blocks = parts(desk).into_iter().map(|(name, part)| line(&name, Shape::Blocks, shown(&part(desk))));
    let rows = rows::fields(kind).map(|field| line(field.name, Shape::Row, rows::example(desk, field)));
    words.chain(close).chain(blocks).chain(rows).collect()
}

/// The first words of blocks.
fn shown(blocks: &[Block]) -> String {
    let text = |block: &Block| match block {
        Block::Paragraph(paragraph) => Some(paragraph.run.text.clone()),
        Block::Table(table) => {
            table.rows.first()?.first()?.first().map(|paragraph| paragraph.run.text.clone())
        }
    };
    let first = blocks.iter().filter_map(text).find(|text| !text.is_empty()).unwrap_or_default();
    thuky_domain::text::shortened(&first, 60)
}
