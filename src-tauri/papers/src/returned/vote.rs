//! Votes taken back: their words are read as a whole, and each field in which they differ from the record is an edit.

use super::align::same;
use super::take::Edit;
use super::value::{self, Kind};
use crate::vote_words::{self, Unclear, VoteCell};
use serde_json::Value;
use thuky_domain::{Noun, Vote};

/// The counts of a row, each with a share of those present.
const COUNTS: [VoteCell; 3] = [VoteCell::InFavour, VoteCell::Against, VoteCell::Abstained];

/// The edits with which a vote might be told in the words that are wanted in the place of those printed; `said` is what
/// the file has in the other cells of its row.
///
/// # Errors
/// What of the words is unclear.
pub(super) fn proposals(
    vote: &Vote,
    cell: VoteCell,
    printed: &str,
    wanted: &str,
    said: impl Fn(VoteCell) -> Option<String>,
) -> Result<Vec<Vec<Edit>>, Unclear> {
    if same(printed, &vote_words::sentence(vote)) {
        let told = vote_words::read_sentence(vote, wanted)?;
        return Ok(vec![edits(vote, &told, &VoteCell::ALL)]);
    }
    let beside = beside(cell).iter().filter_map(|other| Some((*other, said(*other)?)));
    let row: Vec<(VoteCell, String)> = beside.chain([(cell, wanted.to_owned())]).collect();
    let told = vote_words::read_row(vote, row.iter().map(|(cell, words)| (*cell, words.as_str())))?;
    Ok(vec![edits(vote, &told, &[cell]), edits(vote, &told, &[cell, VoteCell::Present])])
}

/// The cells that must agree with one: a share is of those present.
const fn beside(cell: VoteCell) -> &'static [VoteCell] {
    match cell {
        VoteCell::Matter | VoteCell::Method => &[],
        VoteCell::Present => &COUNTS,
        VoteCell::InFavour | VoteCell::Against | VoteCell::Abstained => &[VoteCell::Present],
    }
}

fn edits(vote: &Vote, told: &Vote, cells: &[VoteCell]) -> Vec<Edit> {
    let json = |vote: &Vote| serde_json::to_value(vote).unwrap_or_default();
    let (was, now, told) = (json(vote), json(&vote_words::told(vote)), json(told));
    let edit = |cell: &VoteCell| {
        let pointer = format!("/{}", cell.field());
        let (before, new) = (was.pointer(&pointer)?.clone(), told.pointer(&pointer)?);
        let after = match cell {
            VoteCell::Matter => value::read(Kind::Line, new.as_str()?, &before)?,
            _ => new.clone(),
        };
        (now.pointer(&pointer) != Some(new)).then(|| of(vote, pointer, before, after))
    };
    cells.iter().filter_map(edit).collect()
}

fn of(vote: &Vote, pointer: String, before: Value, after: Value) -> Edit {
    Edit { noun: Noun::Vote, id: vote.id.0, pointer, part: None, before, after }
}
