//! The example template: the usual paper of a kind with names in the place of its facts, made by the same builder.

use super::content::{CLOSE, SIGNED, part_name};
use crate::block::{Block, Cell, Page, Paper, Paragraph, Part, Role, Table};
use crate::desk::Desk;
use crate::form::{self, grid};
use crate::usual::usual;
use thuky_domain::PaperKind;

/// The whole example.
pub(super) fn paper(desk: &Desk) -> Paper {
    let kind = desk.sheet.kind;
    let mut blocks = head(desk);
    blocks.push(named(Role::PaperType, "TÊN LOẠI"));
    blocks.push(named(Role::Subject, "trích yếu"));
    blocks.extend(parts(desk));
    if !usual(kind, desk.sheet.system).phrase("close").is_empty() {
        blocks.push(named(Role::Closing, CLOSE));
    }
    if !matches!(kind, PaperKind::AttendanceList | PaperKind::TaskAnnex) {
        blocks.push(named(Role::Body, SIGNED));
    }
    let usual = form::compose(desk);
    Paper { body: Part { page: Page::Portrait, blocks }, annexes: vec![], ..usual }
}

fn named(role: Role, name: &str) -> Block {
    Paragraph::new(role, &format!("{{{name}}}")).into()
}

/// A paragraph for each part; the tables of lists are drawn, with one row that will be repeated.
fn parts(desk: &Desk) -> Vec<Block> {
    let kind = desk.sheet.kind;
    let of_part = |part: &crate::usual::FormPart| match (kind, part.key) {
        (PaperKind::AttendanceList, "list") => listed(desk, &ATTENDEES),
        (PaperKind::TaskAnnex, "list") => listed(desk, &TASKS),
        _ => vec![named(Role::Body, &part_name(part.title))],
    };
    usual(kind, desk.sheet.system).parts.iter().flat_map(of_part).collect()
}

const ATTENDEES: [(&str, u32, &str); 4] = [
    ("TT", 8, "người dự: số thứ tự"),
    ("Họ và tên", 34, "người dự: họ tên"),
    ("Chức vụ, cơ quan", 38, "người dự: chức vụ"),
    ("Ký tên", 20, ""),
];
const TASKS: [(&str, u32, &str); 6] = [
    ("TT", 6, "nhiệm vụ: số thứ tự"),
    ("Nội dung nhiệm vụ", 34, "nhiệm vụ: nội dung"),
    ("Cơ quan chủ trì", 18, "nhiệm vụ: chủ trì"),
    ("Cơ quan phối hợp", 16, "nhiệm vụ: phối hợp"),
    ("Sản phẩm", 12, "nhiệm vụ: sản phẩm"),
    ("Thời hạn", 14, "nhiệm vụ: thời hạn"),
];

fn listed(desk: &Desk, columns: &[(&str, u32, &str)]) -> Vec<Block> {
    let heads: Vec<grid::Column> = columns.iter().map(|(head, share, _)| (*head, *share)).collect();
    let mut table = grid::Grid::new(desk.page.width(), &heads);
    let cell = |name: &str| grid::text(&if name.is_empty() { String::new() } else { format!("{{{name}}}") });
    table.row(columns.iter().map(|(_, _, name)| cell(name)).collect());
    table.blocks().into()
}

/// The letterhead with names where it has facts.
fn head(desk: &Desk) -> Vec<Block> {
    let renamed = |block: Block| match block {
        Block::Table(Table { columns, rows, lines }) => {
            let cell = |cell: Cell| cell.into_iter().map(with_name).collect();
            let rows = rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect();
            Block::Table(Table { columns, rows, lines })
        }
        other => other,
    };
    form::head(desk).into_iter().map(renamed).collect()
}

fn with_name(paragraph: Paragraph) -> Paragraph {
    let name = match paragraph.role {
        Role::SuperiorBody => "CƠ QUAN CẤP TRÊN",
        Role::IssuingBody => "CƠ QUAN BAN HÀNH",
        Role::Number => "số và ký hiệu",
        Role::PlaceDate => "địa danh và ngày ban hành",
        _ => return paragraph,
    };
    Paragraph { sides: None, ..Paragraph::new(paragraph.role, &format!("{{{name}}}")) }
}
