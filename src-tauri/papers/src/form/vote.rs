//! Votes in minutes: a sentence for each, or the tally of all as a table. Figures are printed as they were told.

use super::grid::{self, Grid};
use super::{event, invitation};
use crate::block::{Block, Cell, Marker, Paragraph, Role};
use crate::desk::Desk;
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
        Paragraph::new(Role::Item, &format!("{}.", sentence(desk, vote))).marked(Marker::Arabic).into()
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

fn row(desk: &Desk, vote: &Vote, number: usize) -> Vec<Cell> {
    vec![
        grid::middle(&number.to_string()),
        grid::text(&matter(desk, vote)),
        grid::middle(&capitalised(vote.method.word())),
        grid::middle(&present(desk, vote)),
        part(vote, vote.in_favour),
        part(vote, vote.against),
        part(vote, vote.abstained),
    ]
}

/// A count and its share.
fn part(vote: &Vote, part: u32) -> Cell {
    let mut cell = grid::middle(&figure(part));
    let share = vote.share(part).filter(|_| part > 0);
    cell.extend(share.map(|share| Paragraph::new(Role::TableNumber, &format!("({share})"))));
    cell
}

/// `Thông qua …: biểu quyết bằng hình thức giơ tay; tán thành 12/13 đại biểu có mặt, đạt tỷ lệ 92,31%; …`.
fn sentence(desk: &Desk, vote: &Vote) -> String {
    let (matter, present) = (matter(desk, vote), present(desk, vote));
    let share = vote.share(vote.in_favour).map(|share| format!(", đạt tỷ lệ {share}")).unwrap_or_default();
    let others = [("không tán thành", vote.against), ("không có ý kiến", vote.abstained)];
    let others = others.into_iter().filter(|(_, part)| *part > 0);
    let others: String = others.map(|(words, part)| format!("; {words} {}", figure(part))).collect();
    format!(
        "{matter}: biểu quyết bằng hình thức {}; tán thành {}/{present} đại biểu có mặt{share}{others}",
        vote.method.word(),
        figure(vote.in_favour)
    )
}

fn matter(desk: &Desk, vote: &Vote) -> String {
    remark(desk, vote);
    let sentence = format!("Lần biểu quyết thứ {} chưa có nội dung.", vote.ordinal);
    capitalised(&desk.need(&field(vote, "matter"), &sentence, &unclosed(&vote.matter)))
}

fn present(desk: &Desk, vote: &Vote) -> String {
    if vote.present > 0 {
        return figure(vote.present);
    }
    let sentence = format!("Lần biểu quyết thứ {} chưa có số người có mặt.", vote.ordinal);
    desk.missing(&field(vote, "present"), &sentence)
}

/// Figures that do not add up are told to whoever makes the paper.
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

/// Two digits at least, as offices write; nothing is `0`.
fn figure(number: u32) -> String {
    if number == 0 { "0".to_owned() } else { count(number) }
}
