//! The reminder slip: the tasks that warn, by level in words, with days late, the product missing and who must decide.

use super::recipients::addressee;
use super::{grid, task_cell};
use crate::block::{Block, Cell, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::followed::FollowedTask;
use crate::form::grid::Grid;
use crate::mark::Marked;
use crate::wording::{count, one_line};
use thuky_domain::Warning;

const COLUMNS: [grid::Column; 6] = [
    ("TT", 6),
    ("Nội dung nhiệm vụ", 36),
    ("Thời hạn", 14),
    ("Chậm", 12),
    ("Sản phẩm còn thiếu", 16),
    ("Cấp quyết định", 16),
];
/// While no unit is chosen, who leads is told too.
const COLUMNS_WITH_LEAD: [grid::Column; 7] = [
    ("TT", 6),
    ("Nội dung nhiệm vụ", 28),
    ("Cơ quan chủ trì", 16),
    ("Thời hạn", 13),
    ("Chậm", 10),
    ("Sản phẩm còn thiếu", 13),
    ("Cấp quyết định", 14),
];
/// The levels, the loudest first.
const LEVELS: [Warning; 3] = [Warning::DeepRed, Warning::Red, Warning::Yellow];

/// The parts of the slip.
pub(super) const PARTS: [(&str, Part); 4] =
    [("addressee", addressee), ("level", loudest), ("tasks", listed), ("asked", asked)];

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = desk.arranged(&PARTS);
    if !levels(desk).is_empty() {
        blocks.push(Paragraph::new(Role::Closing, &desk.closing("close")).kept().into());
    }
    blocks
}

/// The levels at which something warns, the loudest first.
fn levels(desk: &Desk) -> Vec<Warning> {
    LEVELS.into_iter().filter(|level| tasks(desk, *level).next().is_some()).collect()
}

fn loudest(desk: &Desk) -> Vec<Block> {
    let told = |level: &Warning| desk.phrase_with("level", &[("mức", level.word())]);
    levels(desk)
        .first()
        .map(|level| Paragraph::new(Role::AnnexTitle, &told(level)).into())
        .into_iter()
        .collect()
}

/// The tasks under their opening; a blank when none warns.
fn listed(desk: &Desk) -> Vec<Block> {
    let levels = levels(desk);
    if levels.is_empty() {
        let blank = desk.missing("paper.tasks", "Không có nhiệm vụ nào đang ở mức cảnh báo để đôn đốc.");
        return vec![Paragraph::new(Role::Closing, &blank).into()];
    }
    let opening = Paragraph::new(Role::Body, &opening(desk, &levels)).kept().into();
    let room = Paragraph::new(Role::TableSpace, "").kept().into();
    [opening, room].into_iter().chain(table(desk, &levels)).collect()
}

fn tasks<'a>(desk: &'a Desk, level: Warning) -> impl Iterator<Item = &'a FollowedTask> {
    desk.sheet.following.tasks.iter().filter(move |task| task.warning == level)
}

/// `Tính đến …, Sở Nội vụ còn 03 nhiệm vụ chưa có sản phẩm …: đỏ đặc biệt 01, vàng 02.`
fn opening(desk: &Desk, levels: &[Warning]) -> String {
    let number = |level: &Warning| u32::try_from(tasks(desk, *level).count()).unwrap_or(u32::MAX);
    let all = count(levels.iter().map(number).sum());
    let by_level: Vec<String> =
        levels.iter().map(|level| format!("mức {} {}", level.word(), count(number(level)))).collect();
    let unit = one_line(&desk.sheet.following.unit);
    let who = if unit.is_empty() { "các đơn vị" } else { &unit };
    let own = [("đơn vị", who), ("số nhiệm vụ", &all), ("theo mức", &by_level.join(", "))];
    desk.phrase_with("opening", &own)
}

fn table(desk: &Desk, levels: &[Warning]) -> [Block; 2] {
    let with_lead = one_line(&desk.sheet.following.unit).is_empty();
    let columns: &[grid::Column] = if with_lead { &COLUMNS_WITH_LEAD } else { &COLUMNS };
    let mut grid = Grid::new(desk.page.width(), columns);
    let mut number = 0;
    for level in levels {
        grid.group(&format!("Mức {}: {}", level.word(), meaning(*level)));
        for task in tasks(desk, *level) {
            number += 1;
            grid.row(row(desk, number, task, with_lead));
        }
    }
    grid.blocks()
}

const fn meaning(level: Warning) -> &'static str {
    match level {
        Warning::None => "",
        Warning::Yellow => "sắp đến hạn, chưa có sản phẩm",
        Warning::Red => "đã đến hạn, chưa có sản phẩm",
        Warning::DeepRed => "quá hạn kéo dài, chưa có sản phẩm",
    }
}

fn row(desk: &Desk, number: usize, task: &FollowedTask, with_lead: bool) -> Vec<Cell> {
    let directive = &task.directive;
    let lead = with_lead.then(|| grid::printing(&task_cell::lead(desk, directive), directive.mark("lead")));
    let mut cells = vec![grid::middle(&number.to_string()), task_cell::followed(task)];
    cells.extend(lead);
    cells.push(grid::middle(&task_cell::last_day(desk, task)));
    cells.push(grid::middle(&late(task.days_over)));
    cells.push(grid::printing(&task_cell::product(desk, directive), directive.mark("product")));
    cells.push(grid::printing(&task_cell::authority(desk, directive), directive.mark("authority")));
    cells
}

fn late(days_over: Option<i32>) -> String {
    match days_over {
        None => String::new(),
        Some(0) => "Đến hạn".to_owned(),
        Some(over @ 1..) => format!("{} ngày", count(over.unsigned_abs())),
        Some(left) => format!("Còn {} ngày", count(left.unsigned_abs())),
    }
}

/// What is asked at each level, of whom: the owner, its head, the level that assigned.
fn asked(desk: &Desk) -> Vec<Block> {
    let phrase = |level: &Warning| match level {
        Warning::DeepRed => "deep-red",
        Warning::Red => "red",
        Warning::Yellow | Warning::None => "yellow",
    };
    levels(desk).iter().map(|level| Paragraph::new(Role::Body, &desk.phrase(phrase(level))).into()).collect()
}
