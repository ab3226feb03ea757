//! The assignment slip: what one meeting gave to one unit, what it leads and where it works along.

use super::recipients::{addressee, office};
use super::{event, grid, minutes, task_cell};
use crate::block::{Block, Cell, Paragraph, Role};
use crate::desk::Desk;
use crate::form::grid::Grid;
use crate::mark::Marked;
use crate::rule_set::TEXT_WIDTH;
use crate::wording::{listed, one_line};
use thuky_domain::Directive;

const COLUMNS: [grid::Column; 6] = [
    ("TT", 6),
    ("Nội dung nhiệm vụ", 34),
    ("Cùng thực hiện", 16),
    ("Sản phẩm", 14),
    ("Thời hạn", 15),
    ("Cấp quyết định", 15),
];

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let unit = task_cell::unit(desk);
    let mut blocks = vec![addressee(&unit), Paragraph::new(Role::Body, &opening(desk, &unit)).kept().into()];
    blocks.push(Paragraph::new(Role::TableSpace, "").kept().into());
    blocks.extend(table(desk));
    blocks.extend(followers(desk));
    blocks.push(Paragraph::new(Role::Closing, &close(desk, &unit)).kept().into());
    blocks
}

fn opening(desk: &Desk, unit: &str) -> String {
    let conclusion = event::conclusion_of(desk);
    format!(
        "Thực hiện {conclusion}, {}, đề nghị {unit} tổ chức thực hiện các nhiệm vụ sau:",
        minutes::day(desk)
    )
}

/// The tasks of the unit: those it leads, then those it works along in; all of the meeting while no unit is chosen.
fn table(desk: &Desk) -> [Block; 2] {
    let unit = one_line(&desk.sheet.following.unit);
    let leads = |task: &&Directive| unit.is_empty() || task_cell::is_unit(&task.lead, &unit);
    let led: Vec<&Directive> = task_cell::tasks(desk).filter(leads).collect();
    let along: Vec<&Directive> =
        task_cell::tasks(desk).filter(|task| !leads(task) && task_cell::coordinates(task, &unit)).collect();
    let mut grid = Grid::new(TEXT_WIDTH, &COLUMNS);
    if led.is_empty() && along.is_empty() {
        grid.group(&desk.missing("paper.tasks", "Cuộc họp không giao nhiệm vụ nào cho đơn vị này."));
    }
    let both = !led.is_empty() && !along.is_empty();
    if both {
        grid.group("Nhiệm vụ chủ trì");
    }
    for (index, task) in led.iter().enumerate() {
        let others = if unit.is_empty() { led_by(desk, task) } else { with_others(task) };
        grid.row(row(desk, index + 1, task, &others));
    }
    if !along.is_empty() {
        grid.group("Nhiệm vụ phối hợp");
    }
    for (index, task) in along.iter().enumerate() {
        grid.row(row(desk, led.len() + index + 1, task, &led_by(desk, task)));
    }
    grid.blocks()
}

fn with_others(task: &Directive) -> String {
    let others = task_cell::coordinating(task);
    if others.is_empty() { others } else { format!("Phối hợp: {others}") }
}

fn led_by(desk: &Desk, task: &Directive) -> String {
    format!("Chủ trì: {}", task_cell::lead(desk, task))
}

fn row(desk: &Desk, number: usize, task: &Directive, others: &str) -> Vec<Cell> {
    vec![
        grid::middle(&number.to_string()),
        grid::printing(&task_cell::work(task), task.mark("text")),
        grid::text(others),
        grid::printing(&task_cell::product(desk, task), task.mark("product")),
        grid::printing(&task_cell::deadline(desk, task), task.mark("deadline")),
        grid::printing(&task_cell::authority(desk, task), task.mark("authority")),
    ]
}

/// Who keeps an eye on the tasks, where that is known.
fn followers(desk: &Desk) -> Option<Block> {
    let unit = &desk.sheet.following.unit;
    let concerns =
        |task: &&Directive| task_cell::is_unit(&task.lead, unit) || task_cell::coordinates(task, unit);
    let mut names: Vec<String> = vec![];
    for name in task_cell::tasks(desk).filter(concerns).map(|task| one_line(&task.follower)) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    let text = format!("Đầu mối theo dõi: {}.", listed(&names));
    (!names.is_empty()).then(|| Paragraph::new(Role::Body, &text).into())
}

fn close(desk: &Desk, unit: &str) -> String {
    format!(
        "Đề nghị {unit} báo cáo kết quả kèm minh chứng (số, ngày của văn bản, nơi nhận) về {} đúng thời hạn{}",
        office(desk),
        desk.rules.ending()
    )
}
