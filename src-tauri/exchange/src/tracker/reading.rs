//! A whole sheet read as a tracker.

use super::columns::Columns;
use super::fact::TrackerFact;
use super::fault::CellFault;
use super::row::{Cells, TrackerRow};
use crate::Sheet;
use std::collections::HashMap;

/// The rows of a tracker.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tracker {
    /// Its rows, those among them that cannot be taken.
    pub rows: Vec<TrackerRow>,
    /// How many rows were passed over because one cell only is filled: headings and notes.
    pub headings: u32,
}

/// Reads the rows below the titles. A row with one filled cell is a heading or a note and is passed over.
#[must_use]
pub fn read(sheet: &Sheet, header: usize, columns: &Columns) -> Tracker {
    let (mut tracker, mut seen) = (Tracker::default(), HashMap::new());
    for (number, cells) in (1..).zip(&sheet.rows).skip(header + 1) {
        let told = columns.iter().zip(cells).filter(|(_, cell)| !cell.is_blank());
        let held: HashMap<_, _> = told.filter_map(|(fact, cell)| Some(((*fact)?, cell))).collect();
        match cells.iter().filter(|cell| !cell.is_blank()).count() {
            0 => {}
            1 => tracker.headings += 1,
            _ if held.is_empty() => tracker.headings += 1,
            _ => tracker.rows.push(first_of_its_kind(Cells(held).row(number), &mut seen)),
        }
    }
    tracker
}

/// A row that stands twice in the sheet is taken once.
fn first_of_its_kind(mut row: TrackerRow, seen: &mut HashMap<String, u32>) -> TrackerRow {
    if let Some(first) = seen.get(&row.identity()).filter(|_| row.taken()) {
        let sentence = format!("Trùng với dòng {first}, nên chỉ đưa vào một lần.");
        row.faults.push(CellFault::left_out(TrackerFact::Text, sentence));
    } else {
        seen.insert(row.identity(), row.number);
    }
    row
}
