//! Minutes may open with how the conclusions of earlier meetings are carried out: counts in a sentence, and a table.

use super::{grid, task_cell};
use crate::block::{Block, Cell, Marker, Paragraph, Role};
use crate::desk::Desk;
use crate::followed::FollowedTask;
use crate::form::grid::Grid;
use crate::mark::Marked;
use crate::wording::{count, one_line};
use thuky_domain::Status;
use thuky_domain::text::capitalised;

const COLUMNS: [grid::Column; 5] =
    [("TT", 6), ("Nội dung nhiệm vụ", 38), ("Cơ quan chủ trì", 18), ("Thời hạn", 14), ("Tình hình", 24)];

/// The section; nothing when nothing is carried over.
pub(super) fn blocks(desk: &Desk) -> Vec<Block> {
    let tasks = &desk.sheet.following.tasks;
    if tasks.is_empty() {
        return vec![];
    }
    let heading = Paragraph::new(Role::Section, &desk.phrase("carried-over")).marked(Marker::Roman);
    let told = Paragraph::new(Role::Body, &summary(tasks)).kept();
    let room = Paragraph::new(Role::TableSpace, "").kept();
    let mut grid = Grid::new(desk.page.width(), &COLUMNS);
    for (index, task) in tasks.iter().enumerate() {
        grid.row(row(desk, index + 1, task));
    }
    [heading, told, room].map(Block::from).into_iter().chain(grid.blocks()).collect()
}

/// `Có 05 nhiệm vụ kỳ trước: đã hoàn thành 02; đang thực hiện 02; quá hạn 01.`
fn summary(tasks: &[FollowedTask]) -> String {
    let number = |of: fn(Status) -> bool| {
        u32::try_from(tasks.iter().filter(|task| of(task.status)).count()).unwrap_or(u32::MAX)
    };
    let done = |status: Status| status.is_closed() && status != Status::Cancelled;
    let parts = [
        ("đã hoàn thành", number(done)),
        ("đang thực hiện", number(|status| !status.is_closed() && status != Status::Overdue)),
        ("quá hạn", number(|status| status == Status::Overdue)),
        ("đã hủy", number(|status| status == Status::Cancelled)),
    ];
    let told = parts.iter().filter(|(_, number)| *number > 0);
    let told: Vec<String> = told.map(|(name, number)| format!("{name} {}", count(*number))).collect();
    let all = u32::try_from(tasks.len()).unwrap_or(u32::MAX);
    format!("Đến ngày họp có {} nhiệm vụ của các cuộc họp trước: {}.", count(all), told.join("; "))
}

fn row(desk: &Desk, number: usize, task: &FollowedTask) -> Vec<Cell> {
    vec![
        grid::middle(&number.to_string()),
        task_cell::followed(task),
        grid::printing(&task_cell::lead(desk, &task.directive), task.directive.mark("lead")),
        grid::middle(&task_cell::last_day(desk, task)),
        grid::noted(grid::text(&standing(task)), &one_line(&task.result)),
    ]
}

/// The status in words, with what waits and how late it is.
fn standing(task: &FollowedTask) -> String {
    let word = capitalised(task.status.word());
    match (task.reported, task.days_over) {
        (true, _) => format!("{word}; đã báo cáo, chờ chấp nhận"),
        (false, Some(over @ 1..)) => format!("{word} {} ngày", count(over.unsigned_abs())),
        _ => word,
    }
}
