//! Lays the blocks of a paper out as docx-rs values.

use super::numbering::Lists;
use super::pictures::Pictures;
use super::styles::{PLACEHOLDER, id};
use crate::block::{Block, Keep, Lines, Page, Paper, Paragraph, Photo, Role, Table};
use crate::mark::{Bookmarks, Mark};
use crate::page::Sheet;
use crate::rule_set::{HEADER_DISTANCE, PAGE_HEIGHT, PAGE_WIDTH};
use docx_rs::{self as w, BuildXML};

/// Room beside the text of a cell with lines, in twips.
const CELL_SIDES: usize = 70;

/// The document without its blocks: one paragraph for each part, which ends it. Word keeps the last section apart from the others, so
/// the paragraph of an earlier one bears its section, and that of the last is the small line after a table.
pub(super) fn frame(paper: &Paper) -> Vec<u8> {
    let pages: Vec<Page> = paper.parts().map(|part| part.page).collect();
    let docx = w::Docx::new().page_margin(margins(&paper.sheet));
    let (last, earlier) = pages.split_last().unwrap_or((&Page::Portrait, &[]));
    let docx = earlier
        .iter()
        .enumerate()
        .fold(docx, |docx, (place, page)| docx.add_section(section(*page, place, &paper.sheet)));
    let docx = turned(docx, *last);
    let docx = match earlier {
        [] => docx.header(page_number()).title_pg(),
        _ => docx.page_num_type(w::PageNumType::new().start(1)),
    };
    docx.add_paragraph(plain(Role::Filler)).document.build()
}

/// A block as docx-rs writes it.
pub(super) fn block<'p>(block: &'p Block, taken: &mut Taken<'p>) -> Vec<u8> {
    match block {
        Block::Paragraph(block) => paragraph(block, taken).build(),
        Block::Table(block) => table(block, taken).build(),
    }
}

/// The header as docx-rs writes it.
pub(super) fn header() -> Vec<u8> {
    page_number().build()
}

/// What the blocks laid out so far have taken up.
#[derive(Default)]
pub(super) struct Taken<'p> {
    pub(super) lists: Lists,
    pub(super) pictures: Pictures<'p>,
    bookmarks: Bookmarks,
    /// Number of the last bookmark.
    bookmark: usize,
}

impl Taken<'_> {
    /// Number and name of the next bookmark, around the print of a field.
    fn next_bookmark(&mut self, mark: Mark) -> Option<(usize, String)> {
        let name = self.bookmarks.next(mark)?;
        self.bookmark += 1;
        Some((self.bookmark, name))
    }
}

/// The section of the paper itself has the page number in its header and none on its first page; the others inherit it.
fn section(page: Page, place: usize, sheet: &Sheet) -> w::Section {
    let section = w::Section::new().page_size(page_size(page)).page_margin(margins(sheet));
    match place {
        0 => section.header(page_number()).title_pg(),
        _ => section.page_num_type(w::PageNumType::new().start(1)),
    }
}

fn turned(docx: w::Docx, page: Page) -> w::Docx {
    match page {
        Page::Portrait => docx.page_size(PAGE_WIDTH, PAGE_HEIGHT),
        Page::Landscape => {
            docx.page_size(PAGE_HEIGHT, PAGE_WIDTH).page_orient(w::PageOrientationType::Landscape)
        }
    }
}

fn page_size(page: Page) -> w::PageSize {
    match page {
        Page::Portrait => w::PageSize::new().size(PAGE_WIDTH, PAGE_HEIGHT),
        Page::Landscape => {
            w::PageSize::new().size(PAGE_HEIGHT, PAGE_WIDTH).orient(w::PageOrientationType::Landscape)
        }
    }
}

fn margins(sheet: &Sheet) -> w::PageMargin {
    w::PageMargin::new()
        .top(twips(sheet.top))
        .bottom(twips(sheet.bottom))
        .left(twips(sheet.left))
        .right(twips(sheet.right))
        .header(twips(HEADER_DISTANCE))
        .footer(twips(HEADER_DISTANCE))
}

fn page_number() -> w::Header {
    w::Header::new().add_paragraph(plain(Role::PageNumber).add_page_num(w::PageNum::new()))
}

fn plain(role: Role) -> w::Paragraph {
    w::Paragraph::new().style(id(role))
}

fn paragraph<'p>(block: &'p Paragraph, taken: &mut Taken<'p>) -> w::Paragraph {
    let mut paragraph = plain(block.role);
    if let Some(marker) = block.marker {
        let (list, level) = taken.lists.place(marker);
        paragraph = paragraph.numbering(w::NumberingId::new(list), w::IndentLevel::new(level));
    }
    if let Some(sides) = block.sides.filter(|sides| *sides > 0) {
        paragraph = paragraph.indent(Some(twips(sides)), None, Some(twips(sides)), None);
    }
    if block.keep == Keep::WithNext {
        paragraph = paragraph.keep_next(true).keep_lines(true);
    }
    let Some((id, name)) = block.mark.and_then(|mark| taken.next_bookmark(mark)) else {
        return with_content(paragraph, block, taken);
    };
    with_content(paragraph.add_bookmark_start(id, name), block, taken).add_bookmark_end(id)
}

fn with_content<'p>(paragraph: w::Paragraph, block: &'p Paragraph, taken: &mut Taken<'p>) -> w::Paragraph {
    if let Some(picture) = &block.run.picture {
        return paragraph.add_run(image(picture, taken));
    }
    if block.control.is_some() {
        let invitation = run(block).style(PLACEHOLDER);
        return paragraph.add_structured_data_tag(w::StructuredDataTag::new().add_run(invitation));
    }
    if block.run.text.is_empty() { paragraph } else { paragraph.add_run(run(block)) }
}

fn run(block: &Paragraph) -> w::Run {
    let run = w::Run::new().add_text(block.run.text.as_str());
    let run = if block.run.below.is_empty() {
        run
    } else {
        run.add_break(w::BreakType::TextWrapping).add_text(block.run.below.as_str())
    };
    match block.run.size {
        Some(size) => run.size(size as usize),
        None => run,
    }
}

fn table<'p>(block: &'p Table, taken: &mut Taken<'p>) -> w::Table {
    let columns: Vec<usize> = block.columns.iter().map(|width| *width as usize).collect();
    let mut rows: Vec<w::TableRow> = block.rows.iter().map(|row| table_row(row, &columns, taken)).collect();
    let whole = columns.iter().sum();
    let (bare, sides) = match block.lines {
        Lines::None => (w::Table::without_borders(rows), 0),
        Lines::All => {
            rows = rows.into_iter().enumerate().map(repeated_first).collect();
            (w::Table::new(rows).set_borders(all_lines()), CELL_SIDES)
        }
    };
    bare.set_grid(columns)
        .width(whole, w::WidthType::Dxa)
        .layout(w::TableLayoutType::Fixed)
        .margins(w::TableCellMargins::new().margin(0, sides, 0, sides))
}

/// docx-rs knows no repeated header row; the finisher knows this height for one.
fn repeated_first((index, row): (usize, w::TableRow)) -> w::TableRow {
    if index == 0 { row.row_height(1.0).height_rule(w::HeightRule::Auto) } else { row }
}

fn all_lines() -> w::TableBorders {
    use w::TableBorderPosition::{Bottom, InsideH, InsideV, Left, Right, Top};
    [Top, Left, Bottom, Right, InsideH, InsideV]
        .into_iter()
        .fold(w::TableBorders::with_empty(), |borders, side| {
            borders.set(w::TableBorder::new(side).size(4).color("000000"))
        })
}

/// A row with fewer cells than columns: its last cell takes the rest.
fn table_row<'p>(row: &'p [Vec<Paragraph>], columns: &[usize], taken: &mut Taken<'p>) -> w::TableRow {
    let last = row.len().saturating_sub(1);
    let cells = row.iter().enumerate().map(|(index, paragraphs)| {
        let span = if index == last { columns.get(index..) } else { columns.get(index..=index) };
        cell(paragraphs, span.unwrap_or_default(), taken)
    });
    w::TableRow::new(cells.collect()).cant_split()
}

fn cell<'p>(paragraphs: &'p [Paragraph], span: &[usize], taken: &mut Taken<'p>) -> w::TableCell {
    let cell = w::TableCell::new().width(span.iter().sum(), w::WidthType::Dxa);
    let cell = if span.len() > 1 { cell.grid_span(span.len()) } else { cell };
    paragraphs.iter().fold(cell, |cell, block| cell.add_paragraph(paragraph(block, taken)))
}

/// The picture itself is kept by [`Pictures`]; docx-rs gets none of its bytes.
fn image<'p>(block: &'p Photo, taken: &mut Taken<'p>) -> w::Run {
    let id = taken.pictures.relate(&block.bytes);
    let picture = w::Pic::new_with_dimensions(vec![], 1, 1).id(id).size(block.width, block.height);
    w::Run::new().add_image(picture)
}

/// Twips as docx-rs takes them; a page is never that wide that it could not.
fn twips(size: u32) -> i32 {
    i32::try_from(size).unwrap_or(i32::MAX)
}
