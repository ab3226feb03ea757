//! Lays the blocks of a paper out as docx-rs values.

use super::numbering::Lists;
use super::styles::id;
use crate::block::{Block, Keep, Lines, Page, Paper, Paragraph, Part, Photo, Role, Table};
use crate::page::Sheet;
use crate::rule_set::{HEADER_DISTANCE, PAGE_HEIGHT, PAGE_WIDTH};
use docx_rs as w;

/// Room beside the text of a cell with lines, in twips.
const CELL_SIDES: usize = 70;
/// The whole document but its styles: a section for the paper itself and one for each annex, which count their pages from 1. Word keeps
/// the last section apart from the others.
pub(super) fn document(paper: &Paper) -> w::Docx {
    let mut lists = Lists::default();
    let parts: Vec<(Page, Vec<Piece>)> =
        [&paper.body].into_iter().chain(&paper.annexes).map(|part| pieces(part, &mut lists)).collect();
    let bare = w::Docx::new().page_margin(margins(&paper.sheet));
    let docx = lists.define(bare, paper.rules, paper.sheet.first_line);
    let last = parts.len() - 1;
    let numbered = |docx: w::Docx| match last {
        0 => docx.header(page_number()).title_pg(),
        _ => docx.page_num_type(w::PageNumType::new().start(1)),
    };
    let add = |docx: w::Docx, (place, (page, pieces)): (usize, (Page, Vec<Piece>))| {
        if place < last {
            return docx.add_section(
                pieces.into_iter().fold(section(page, place, &paper.sheet), Piece::into_section),
            );
        }
        let mut docx = turned(docx, page);
        docx.document.children.extend(pieces.into_iter().map(Piece::into_child));
        numbered(docx).add_paragraph(plain(Role::Filler))
    };
    parts.into_iter().enumerate().fold(docx, add)
}

fn pieces(part: &Part, lists: &mut Lists) -> (Page, Vec<Piece>) {
    (part.page, part.blocks.iter().map(|block| piece(block, lists)).collect())
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

/// A block as docx-rs knows it.
enum Piece {
    Paragraph(Box<w::Paragraph>),
    Table(Box<w::Table>),
}

impl Piece {
    /// As a child of the document: adding it through the document would move all of that for each one.
    fn into_child(self) -> w::DocumentChild {
        match self {
            Self::Paragraph(paragraph) => w::DocumentChild::Paragraph(paragraph),
            Self::Table(table) => w::DocumentChild::Table(table),
        }
    }

    fn into_section(section: w::Section, piece: Self) -> w::Section {
        match piece {
            Self::Paragraph(paragraph) => section.add_paragraph(*paragraph),
            Self::Table(table) => section.add_table(*table),
        }
    }
}

fn piece(block: &Block, lists: &mut Lists) -> Piece {
    match block {
        Block::Paragraph(block) => Piece::Paragraph(Box::new(paragraph(block, lists))),
        Block::Table(block) => Piece::Table(Box::new(table(block, lists))),
    }
}

fn plain(role: Role) -> w::Paragraph {
    w::Paragraph::new().style(id(role))
}

fn paragraph(block: &Paragraph, lists: &mut Lists) -> w::Paragraph {
    let mut paragraph = plain(block.role);
    if let Some(marker) = block.marker {
        let (list, level) = lists.place(marker);
        paragraph = paragraph.numbering(w::NumberingId::new(list), w::IndentLevel::new(level));
    }
    if let Some(sides) = block.sides.filter(|sides| *sides > 0) {
        paragraph = paragraph.indent(Some(twips(sides)), None, Some(twips(sides)), None);
    }
    if block.keep == Keep::WithNext {
        paragraph = paragraph.keep_next(true).keep_lines(true);
    }
    let Some((id, name)) = block.mark.and_then(|mark| lists.next_bookmark(mark)) else {
        return with_content(paragraph, block, lists);
    };
    with_content(paragraph.add_bookmark_start(id, name), block, lists).add_bookmark_end(id)
}

fn with_content(paragraph: w::Paragraph, block: &Paragraph, lists: &mut Lists) -> w::Paragraph {
    if let Some(picture) = &block.run.picture {
        return paragraph.add_run(image(picture, lists));
    }
    if block.run.text.is_empty() { paragraph } else { paragraph.add_run(run(block)) }
}

fn run(block: &Paragraph) -> w::Run {
    let run = w::Run::new().add_text(block.run.text.as_str());
    match block.run.size {
        Some(size) => run.size(size as usize),
        None => run,
    }
}

fn table(block: &Table, lists: &mut Lists) -> w::Table {
    let columns: Vec<usize> = block.columns.iter().map(|width| *width as usize).collect();
    let mut rows: Vec<w::TableRow> = block.rows.iter().map(|row| table_row(row, &columns, lists)).collect();
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
fn table_row(row: &[Vec<Paragraph>], columns: &[usize], lists: &mut Lists) -> w::TableRow {
    let last = row.len().saturating_sub(1);
    let cells = row.iter().enumerate().map(|(index, paragraphs)| {
        let span = if index == last { columns.get(index..) } else { columns.get(index..=index) };
        cell(paragraphs, span.unwrap_or_default(), lists)
    });
    w::TableRow::new(cells.collect()).cant_split()
}

fn cell(paragraphs: &[Paragraph], span: &[usize], lists: &mut Lists) -> w::TableCell {
    let cell = w::TableCell::new().width(span.iter().sum(), w::WidthType::Dxa);
    let cell = if span.len() > 1 { cell.grid_span(span.len()) } else { cell };
    paragraphs.iter().fold(cell, |cell, block| cell.add_paragraph(paragraph(block, lists)))
}

fn image(block: &Photo, lists: &mut Lists) -> w::Run {
    let picture = w::Pic::new_with_dimensions(block.bytes.clone(), 1, 1)
        .id(format!("rIdPicture{}", lists.next_picture()))
        .size(block.width, block.height);
    w::Run::new().add_image(picture)
}

/// Twips as docx-rs takes them; a page is never that wide that it could not.
fn twips(size: u32) -> i32 {
    i32::try_from(size).unwrap_or(i32::MAX)
}
