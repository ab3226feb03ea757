//! The list of tasks as an annex on lying pages: what, who, with whom, what is delivered, by when, who follows, the result.

use super::{annex, grid, symbol, task_cell};
use crate::block::{Block, Paragraph, Role};
use crate::desk::Desk;
use crate::form::grid::Grid;
use crate::mark::Marked;
use crate::usual::usual;
use thuky_domain::{Directive, PaperKind, PartialDate};

const COLUMNS: [grid::Column; 9] = [
    ("TT", 4),
    ("Nội dung nhiệm vụ", 27),
    ("Cơ quan chủ trì", 12),
    ("Cơ quan phối hợp", 13),
    ("Sản phẩm", 10),
    ("Thời hạn", 10),
    ("Người theo dõi", 9),
    ("Kết quả, minh chứng", 9),
    ("Ghi chú", 6),
];

/// The title; the annex of a notice has the usual one.
fn title(desk: &Desk) -> String {
    match desk.sheet.kind {
        PaperKind::TaskAnnex => desk.phrase("title"),
        _ => usual(PaperKind::TaskAnnex, desk.sheet.system).phrase("title").to_owned(),
    }
}

/// Heading and table. Result and notes are left for those who keep the list.
pub(super) fn blocks(desk: &Desk, number: &str) -> Vec<Block> {
    let note = note(desk);
    let heading = [
        annex::label(desk, number),
        Paragraph::new(Role::AnnexTitle, &title(desk)),
        Paragraph::new(Role::AnnexNote, &note),
    ];
    let mut grid = Grid::new(desk.page.lying_width(), &COLUMNS);
    for (index, task) in task_cell::tasks(desk).enumerate() {
        grid.row(row(desk, index + 1, task));
    }
    if task_cell::tasks(desk).next().is_none() {
        grid.group(&desk.missing("directives", "Cuộc họp chưa có nhiệm vụ nào."));
    }
    heading.map(Block::from).into_iter().chain(grid.blocks()).collect()
}

fn row(desk: &Desk, number: usize, task: &Directive) -> Vec<crate::block::Cell> {
    vec![
        grid::middle(&number.to_string()),
        grid::printing(&task_cell::work(task), task.mark("text")),
        grid::printing(&task_cell::lead(desk, task), task.mark("lead")),
        grid::printing(&task_cell::coordinating(task), task.mark("coordinating")),
        grid::printing(&task_cell::product(desk, task), task.mark("product")),
        grid::printing(&task_cell::deadline(desk, task), task.mark("deadline")),
        grid::printing(&task_cell::follower(desk, task), task.mark("follower")),
        grid::text(""),
        grid::text(&if task.code.is_empty() { String::new() } else { format!("Mã {}", task.code) }),
    ]
}

/// `(Kèm theo Thông báo số 05/TB-VP ngày 03 tháng 6 năm 2026 của …)`.
fn note(desk: &Desk) -> String {
    let number = symbol::cited(desk);
    let date = match desk.sheet.date {
        Some(date) => PartialDate::from(date).written(),
        None => {
            let blank = desk.missing("paper.date", "Chưa có ngày ban hành văn bản.");
            format!("ngày {blank} tháng {blank} năm {blank}")
        }
    };
    let comma = if desk.rules.is_party() { "," } else { "" };
    let office = desk.need(
        "office.body",
        "Chưa có tên cơ quan ban hành trong hồ sơ cơ quan.",
        &desk.sheet.office_name(),
    );
    format!("(Kèm theo {} số {number}{comma} {date} của {office})", annex::noun(desk.sheet))
}
