//! The assignment slip: what one meeting gave to one unit, what it leads and where it works along.

use super::recipients::addressee;
use super::{grid, task_cell};
use crate::block::{Block, Cell, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::form::grid::Grid;
use crate::mark::Marked;
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

/// The parts of the slip.
pub(super) const PARTS: [(&str, Part); 3] =
    [("addressee", addressee), ("tasks", tasks), ("followers", followers)];

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = desk.arranged(&PARTS);
    blocks.push(Paragraph::new(Role::Closing, &desk.closing("close")).kept().into());
    blocks
}

fn tasks(desk: &Desk) -> Vec<Block> {
    let opening = Paragraph::new(Role::Body, &desk.phrase("opening")).kept().into();
    let room = Paragraph::new(Role::TableSpace, "").kept().into();
    [opening, room].into_iter().chain(table(desk)).collect()
}

/// The tasks of the unit: those it leads, then those it works along in; all of the meeting while no unit is chosen.
fn table(desk: &Desk) -> [Block; 2] {
    let unit = one_line(&desk.sheet.following.unit);
    let leads = |task: &&Directive| unit.is_empty() || task_cell::is_unit(&task.lead, &unit);
    let led: Vec<&Directive> = task_cell::tasks(desk).filter(leads).collect();
    let along: Vec<&Directive> =
        task_cell::tasks(desk).filter(|task| !leads(task) && task_cell::coordinates(task, &unit)).collect();
    let mut grid = Grid::new(desk.page.width(), &COLUMNS);
    if led.is_empty() && along.is_empty() {
        grid.group(&desk.missing("paper.tasks", "Cuộc họp không giao nhiệm vụ nào cho đơn vị này."));
    }
    let both = !led.is_empty() && !along.is_empty();
    if both {
        grid.group(&desk.phrase("led"));
    }
    for (index, task) in led.iter().enumerate() {
        let others = if unit.is_empty() { led_by(desk, task) } else { with_others(task) };
        grid.row(row(desk, index + 1, task, &others));
    }
    if !along.is_empty() {
        grid.group(&desk.phrase("along"));
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
fn followers(desk: &Desk) -> Vec<Block> {
    let unit = &desk.sheet.following.unit;
    let concerns =
        |task: &&Directive| task_cell::is_unit(&task.lead, unit) || task_cell::coordinates(task, unit);
    let mut names: Vec<String> = vec![];
    for name in task_cell::tasks(desk).filter(concerns).map(|task| one_line(&task.follower)) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return vec![];
    }
    let text = desk.phrase_with("followers", &[("những người theo dõi", &listed(&names))]);
    vec![Paragraph::new(Role::Body, &text).into()]
}
