//! The list of those invited, to be signed at the door: by side, with a line for each member of a counted group.

use super::{attendance, grid, minutes};
use crate::block::{Block, Cell, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::form::grid::Grid;
use crate::mark::Mark;
use crate::wording::{one_line, unclosed, with_commas};
use thuky_domain::Attendee;
use thuky_domain::text::capitalised;

const COLUMNS: [grid::Column; 5] =
    [("TT", 7), ("Họ và tên", 28), ("Chức vụ, cơ quan", 33), ("Ký tên", 18), ("Ghi chú", 14)];
/// Lines given to a group at most.
const LONGEST_GROUP: u32 = 60;

/// The parts of the list.
pub(super) const PARTS: [(&str, Part); 3] =
    [("when", minutes::opening), ("place", minutes::place), ("list", list)];

/// Everything below the title.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    desk.arranged(&PARTS)
}

fn list(desk: &Desk) -> Vec<Block> {
    let all: Vec<&Attendee> = desk.sheet.attendees.iter().collect();
    let mut grid = Grid::new(desk.page.width(), &COLUMNS);
    if all.is_empty() {
        grid.group(&desk.missing("attendees", "Chưa có thành phần tham dự."));
    }
    let mut number = 0;
    for side in attendance::sides(&all) {
        if !side.is_empty() {
            grid.group(&capitalised(&attendance::side_phrase(&side)));
        }
        for attendee in all.iter().filter(|attendee| one_line(&attendee.side) == side) {
            for (name, title) in lines(attendee) {
                number += 1;
                let mark =
                    (!name.is_empty() || attendee.is_group()).then(|| attendance::entry_mark(attendee));
                grid.row(row(number, &name, &title, mark));
            }
        }
    }
    let room = Paragraph::new(Role::TableSpace, "").into();
    [room].into_iter().chain(grid.blocks()).collect()
}

/// A person has a line; a group as many as it counts, one while it is not counted, with its name in the first.
fn lines(attendee: &Attendee) -> Vec<(String, String)> {
    if !attendee.is_group() {
        let titles = with_commas(attendee.positions.iter().map(String::as_str));
        return vec![(one_line(&attendee.name), capitalised(&titles))];
    }
    let size = attendee.group_size.unwrap_or(1).clamp(1, LONGEST_GROUP);
    (0..size).map(|_| (String::new(), capitalised(&unclosed(&attendee.group)))).collect()
}

/// The field stands in the column of names, or, of a group, in the next one.
fn row(number: usize, name: &str, title: &str, mark: Option<Mark>) -> Vec<Cell> {
    let (named, grouped) = if name.is_empty() { (None, mark) } else { (mark, None) };
    vec![
        grid::middle(&number.to_string()),
        grid::printing(name, named),
        grid::printing(title, grouped),
        vec![Paragraph::new(Role::TableSign, "")],
        grid::text(""),
    ]
}
