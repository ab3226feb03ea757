//! Text of the minutes: the fields of form 1.9 (State) or those in use (Party), course, conclusion, close.

use super::{attendance, carry_over, conclusion, people, proceedings, vote};
use crate::block::{Block, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::mark::{Mark, Marked};
use crate::wording::BLANK;
use thuky_domain::calendar::written_time;
use thuky_domain::text::capitalised;
use thuky_domain::{AttendeeRole, MinutesVariant, PartialDate};

/// The parts of the minutes.
pub(super) const PARTS: [(&str, Part); 9] = [
    ("when", opening),
    ("place", place),
    ("attendance", attendance::blocks),
    ("chair", chair),
    ("recorder", recorder),
    ("content", content_label),
    ("carried-over", carry_over::blocks),
    ("proceedings", course),
    ("conclusion", concluded),
];

/// Everything between the title and the signatures.
pub(crate) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = desk.arranged(&PARTS);
    let close = Paragraph::new(Role::Closing, &desk.closing("close")).kept();
    blocks.push(close.printing(desk.sheet.meeting.mark("ends_at")).into());
    blocks
}

pub(super) fn chair(desk: &Desk) -> Vec<Block> {
    people_field(desk, "chair", AttendeeRole::Chair, ("attendees.chair", "Chưa có người chủ trì cuộc họp."))
}

pub(super) fn recorder(desk: &Desk) -> Vec<Block> {
    let gap = ("attendees.recorder", "Chưa có thư ký (người ghi biên bản).");
    people_field(desk, "recorder", AttendeeRole::Recorder, gap)
}

fn field(label: &str, value: &str, mark: Option<Mark>) -> Block {
    Paragraph::new(Role::Body, &format!("{label} {value}.")).printing(mark).into()
}

/// When it began.
pub(super) fn opening(desk: &Desk) -> Vec<Block> {
    vec![
        Paragraph::new(Role::Body, &desk.phrase("when"))
            .printing(desk.sheet.meeting.mark("starts_at"))
            .into(),
    ]
}

/// Where it was.
pub(super) fn place(desk: &Desk) -> Vec<Block> {
    vec![Paragraph::new(Role::Body, &desk.phrase("place")).printing(desk.sheet.meeting.mark("place")).into()]
}

/// `14 giờ 00, ngày 02 tháng 6 năm 2026`.
pub(super) fn begins(desk: &Desk) -> String {
    let clock = start(desk);
    format!("{clock}, {}", day(desk))
}

/// `16 giờ 30, ngày 02 tháng 6 năm 2026`.
pub(super) fn ends(desk: &Desk) -> String {
    let clock = end(desk);
    format!("{clock}, {}", day(desk))
}

pub(super) fn start(desk: &Desk) -> String {
    clock(desk, &desk.sheet.meeting.starts_at, "meeting.starts_at", "Chưa có giờ bắt đầu.")
}

pub(super) fn end(desk: &Desk) -> String {
    clock(desk, &desk.sheet.meeting.ends_at, "meeting.ends_at", "Chưa có giờ kết thúc.")
}

pub(super) fn place_name(desk: &Desk) -> String {
    let place = desk.need("meeting.place", "Chưa có địa điểm họp.", &desk.sheet.meeting.place);
    capitalised(&crate::wording::unclosed(&place))
}

fn clock(desk: &Desk, time: &str, name: &str, sentence: &str) -> String {
    written_time(time).unwrap_or_else(|| {
        desk.missing(name, sentence);
        format!("{BLANK} giờ {BLANK}")
    })
}

/// The day of the meeting in full; what is not known of it is blank.
pub(super) fn day(desk: &Desk) -> String {
    match desk.sheet.meeting.date {
        Some(date @ PartialDate { year: Some(_), .. }) => date.written(),
        Some(date) => {
            desk.missing("meeting.date", "Chưa rõ năm của ngày họp.");
            date.written()
        }
        None => {
            desk.missing("meeting.date", "Chưa có ngày họp.");
            format!("ngày {BLANK} tháng {BLANK} năm {BLANK}")
        }
    }
}

/// One name on the line of its label; several on lines of their own.
fn people_field(desk: &Desk, key: &str, role: AttendeeRole, gap: (&str, &str)) -> Vec<Block> {
    let label = desk.phrase(key);
    let people = people::with_role(desk.sheet, role);
    match people.as_slice() {
        [] => vec![field(&label, &desk.missing(gap.0, gap.1), None)],
        [one] => vec![field(&label, &capitalised(&one.full()), one.mark())],
        several => {
            let lines = several.iter().map(|voice| (capitalised(&voice.full()), voice.mark())).collect();
            let label = Paragraph::new(Role::Body, &label).kept();
            [label].into_iter().chain(attendance::bullets(lines)).map(Block::from).collect()
        }
    }
}

fn content_label(desk: &Desk) -> Vec<Block> {
    let key = if desk.sheet.minutes == MinutesVariant::Full { "content" } else { "content-short" };
    vec![Paragraph::new(Role::Body, &desk.phrase(key)).kept().into()]
}

/// What the variant tells: the course with what everybody said, votes alone, or the tally.
fn course(desk: &Desk) -> Vec<Block> {
    match desk.sheet.minutes {
        MinutesVariant::Full => proceedings::blocks(desk).into_iter().chain(vote::told(desk)).collect(),
        MinutesVariant::Short => vote::told(desk),
        MinutesVariant::Votes => vote::tallied(desk),
    }
}

/// The conclusion; a blank where the minutes tell neither a course nor a conclusion.
fn concluded(desk: &Desk) -> Vec<Block> {
    let blocks = conclusion::in_minutes(desk);
    if !blocks.is_empty() || !(desk.leaves_out("proceedings") || course(desk).is_empty()) {
        return blocks;
    }
    let blank = desk.missing("meeting.proceedings", "Chưa có diễn biến và kết luận cuộc họp.");
    vec![Paragraph::new(Role::Body, &blank).into()]
}
