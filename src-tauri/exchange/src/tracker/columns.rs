//! The row of titles and what each column holds: proposed, to be corrected by people.

use super::fact::TrackerFact;
use crate::Sheet;
use thuky_domain::text::fold;

/// What each column holds, from left to right; none for a column that is not taken.
pub type Columns = Vec<Option<TrackerFact>>;

/// How far down the titles may begin.
const DEEPEST: usize = 40;

/// The row that looks most like titles, from 0: the one with the most facts named, the task among them.
#[must_use]
pub fn header(sheet: &Sheet) -> Option<usize> {
    let named = |row: usize| {
        let columns = guessed(sheet, row);
        let has_task = columns.contains(&Some(TrackerFact::Text));
        if has_task { columns.iter().flatten().count() } else { 0 }
    };
    let rows = 0..sheet.rows.len().min(DEEPEST);
    let best = rows.map(|row| (named(row), std::cmp::Reverse(row))).max()?;
    (best.0 >= 2).then_some(best.1.0)
}

/// What the titles of a row say the columns hold; each fact is given to the column that names it best.
#[must_use]
pub fn guessed(sheet: &Sheet, header: usize) -> Columns {
    let titles: Vec<String> = titles(sheet, header);
    let mut columns: Columns = vec![None; titles.len()];
    let mut claims: Vec<(usize, usize, TrackerFact)> = TrackerFact::ALL
        .iter()
        .flat_map(|fact| titles.iter().enumerate().map(|(place, title)| (fact.named_by(title), place, *fact)))
        .filter(|(score, ..)| *score > 0)
        .collect();
    claims.sort_by_key(|(score, place, _)| (std::cmp::Reverse(*score), *place));
    for (_, place, fact) in claims {
        let taken = columns.contains(&Some(fact));
        if let Some(free) = columns.get_mut(place).filter(|column| column.is_none() && !taken) {
            *free = Some(fact);
        }
    }
    columns
}

/// The titles of the columns.
#[must_use]
pub fn titles(sheet: &Sheet, header: usize) -> Vec<String> {
    let cells = sheet.rows.get(header).map(Vec::as_slice).unwrap_or_default();
    cells.iter().map(|cell| thuky_domain::text::line(&cell.shown())).collect()
}

/// What tells this kind of tracker from others: its titles, folded. A choice of columns is remembered under it.
#[must_use]
pub fn signature(sheet: &Sheet, header: usize) -> String {
    titles(sheet, header).iter().map(|title| fold(title)).collect::<Vec<_>>().join("|")
}
