//! Votes in minutes: a sentence for each, or the tally of all as a table. Figures are printed as they were told;
//! their words are those of [`vote_words`].

use super::grid::{self, Grid};
use super::{event, invitation};
use crate::block::{Block, Cell, Marker, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::Marked;
use crate::vote_words::{self, VoteCell};
use crate::wording::{count, unclosed};
use thuky_domain::text::capitalised;
use thuky_domain::{Headcount, Vote};

const COLUMNS: [grid::Column; 7] = [
    ("TT", 6),
    ("Nội dung biểu quyết", 35),
    ("Hình thức", 11),
    ("Số có mặt", 9),
    ("Tán thành", 13),
    ("Không tán thành", 13),
    ("Không có ý kiến", 13),
];

/// The section on votes, a sentence for each; nothing where nobody voted.
pub(super) fn told(desk: &Desk) -> Vec<Block> {
    if desk.sheet.votes.is_empty() {
        return vec![];
    }
    let sentence = |vote: &Vote| {
        note(desk, vote);
        let words = format!("{}.", vote_words::sentence(vote));
        Paragraph::new(Role::Item, &words).marked(Marker::Arabic).printing(vote.mark("matter")).into()
    };
    [section("BIỂU QUYẾT")].into_iter().chain(desk.sheet.votes.iter().map(sentence)).collect()
}

/// What was brought in, and the tally.
pub(super) fn tallied(desk: &Desk) -> Vec<Block> {
    let mut blocks = vec![];
    if !desk.sheet.agenda.is_empty() {
        blocks.push(section("NỘI DUNG TRÌNH"));
        blocks.extend(invitation::agenda_lines(desk));
    }
    blocks.push(section("KẾT QUẢ BIỂU QUYẾT"));
    if desk.sheet.votes.is_empty() {
        let blank = desk.missing("votes", "Chưa ghi nội dung và kết quả biểu quyết.");
        blocks.push(Paragraph::new(Role::Body, &blank).into());
        return blocks;
    }
    blocks.push(Paragraph::new(Role::Body, &opening(desk)).kept().into());
    blocks.push(Paragraph::new(Role::TableSpace, "").kept().into());
    blocks.extend(table(desk));
    blocks
}

fn section(text: &str) -> Block {
    Paragraph::new(Role::Section, text).marked(Marker::Roman).into()
}

fn opening(desk: &Desk) -> String {
    let number = count(u32::try_from(desk.sheet.votes.len()).unwrap_or(u32::MAX));
    let word = capitalised(event::short_word(&desk.sheet.meeting));
    format!("{word} đã biểu quyết {number} nội dung, kết quả như sau:")
}

fn table(desk: &Desk) -> [Block; 2] {
    let mut grid = Grid::new(desk.page.width(), &COLUMNS);
    for (vote, number) in desk.sheet.votes.iter().zip(1..) {
        grid.row(row(desk, vote, number));
    }
    grid.blocks()
}

/// A row; the words of each cell bear the mark of their field.
fn row(desk: &Desk, vote: &Vote, number: usize) -> Vec<Cell> {
    note(desk, vote);
    let cells = VoteCell::ALL.into_iter().map(|cell| {
        let (words, share) = vote_words::cell(vote, cell);
        let role = if cell == VoteCell::Matter { Role::TableText } else { Role::TableNumber };
        vec![Paragraph::new(role, &words).above(&share).printing(vote.mark(cell.field()))]
    });
    [grid::middle(&number.to_string())].into_iter().chain(cells).collect()
}

/// Tells what the vote lacks, and figures that do not add up, to whoever makes the paper.
fn note(desk: &Desk, vote: &Vote) {
    remark(desk, vote);
    if unclosed(&vote.matter).is_empty() {
        let sentence = format!("Lần biểu quyết thứ {} chưa có nội dung.", vote.ordinal);
        desk.missing(&field(vote, "matter"), &sentence);
    }
    if vote.present == 0 {
        let sentence = format!("Lần biểu quyết thứ {} chưa có số người có mặt.", vote.ordinal);
        desk.missing(&field(vote, "present"), &sentence);
    }
}

fn remark(desk: &Desk, vote: &Vote) {
    if vote.present == 0 {
        return;
    }
    for (remark, place) in vote.remarks(&Headcount::of(&desk.sheet.attendees)).iter().zip(1..) {
        let sentence = format!("Lần biểu quyết thứ {}: {remark}", vote.ordinal);
        desk.remark(&field(vote, &format!("figures.{place}")), &sentence);
    }
}

fn field(vote: &Vote, name: &str) -> String {
    format!("votes.{}.{name}", vote.ordinal)
}
