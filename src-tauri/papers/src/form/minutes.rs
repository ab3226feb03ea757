//! Text of the minutes: the fields of form 1.9 (State) or those in use (Party), course, conclusion, close.

use super::{attendance, carry_over, conclusion, event, people, proceedings, vote};
use crate::block::{Block, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::{Mark, Marked};
use crate::wording::BLANK;
use thuky_domain::calendar::written_time;
use thuky_domain::text::capitalised;
use thuky_domain::{AttendeeRole, MinutesVariant, PartialDate};

/// Everything between the title and the signatures.
pub(crate) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = when_and_where(desk);
    blocks.extend(attendance::blocks(desk));
    blocks.extend(chair_and_recorder(desk));
    blocks.push(content_label(desk));
    blocks.extend(content(desk));
    blocks.push(close(desk));
    blocks
}

/// What an excerpt tells of the meeting before what it is about.
pub(super) fn event(desk: &Desk) -> Vec<Block> {
    when_and_where(desk).into_iter().chain(chair_and_recorder(desk)).collect()
}

/// When it began, and where.
pub(super) fn when_and_where(desk: &Desk) -> Vec<Block> {
    vec![opening(desk), place(desk)]
}

fn chair_and_recorder(desk: &Desk) -> Vec<Block> {
    let (chair, recorder) = if desk.rules.is_party() {
        ("Chủ trì:", "Người ghi biên bản:")
    } else {
        ("Chủ trì (chủ tọa):", "Thư ký (người ghi biên bản):")
    };
    let no_chair = ("attendees.chair", "Chưa có người chủ trì cuộc họp.");
    let no_recorder = ("attendees.recorder", "Chưa có thư ký (người ghi biên bản).");
    let mut blocks = people_field(desk, chair, AttendeeRole::Chair, no_chair);
    blocks.extend(people_field(desk, recorder, AttendeeRole::Recorder, no_recorder));
    blocks
}

fn field(label: &str, value: &str, mark: Option<Mark>) -> Block {
    Paragraph::new(Role::Body, &format!("{label} {value}.")).printing(mark).into()
}

fn opening(desk: &Desk) -> Block {
    let label = if desk.rules.is_party() { "Thời gian khai mạc:" } else { "Thời gian bắt đầu:" };
    field(label, &begins(desk), Some(desk.sheet.meeting.mark("starts_at")))
}

/// `14 giờ 00, ngày 02 tháng 6 năm 2026`.
pub(super) fn begins(desk: &Desk) -> String {
    let clock = clock(desk, &desk.sheet.meeting.starts_at, "meeting.starts_at", "Chưa có giờ bắt đầu.");
    format!("{clock}, {}", day(desk))
}

pub(super) fn place(desk: &Desk) -> Block {
    let place = desk.need("meeting.place", "Chưa có địa điểm họp.", &desk.sheet.meeting.place);
    let mark = desk.sheet.meeting.mark("place");
    field("Địa điểm:", &capitalised(&crate::wording::unclosed(&place)), Some(mark))
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
fn people_field(desk: &Desk, label: &str, role: AttendeeRole, gap: (&str, &str)) -> Vec<Block> {
    let people = people::with_role(desk.sheet, role);
    match people.as_slice() {
        [] => vec![field(label, &desk.missing(gap.0, gap.1), None)],
        [one] => vec![field(label, &capitalised(&one.full()), one.mark())],
        several => {
            let lines = several.iter().map(|voice| (capitalised(&voice.full()), voice.mark())).collect();
            let label = Paragraph::new(Role::Body, label).kept();
            [label].into_iter().chain(attendance::bullets(lines)).map(Block::from).collect()
        }
    }
}

fn content_label(desk: &Desk) -> Block {
    let label = if desk.rules.is_party() || desk.sheet.minutes != MinutesVariant::Full {
        "Nội dung:".to_owned()
    } else {
        format!("Nội dung (theo diễn biến {}):", event::short_word(&desk.sheet.meeting))
    };
    Paragraph::new(Role::Body, &label).kept().into()
}

/// What the variant tells: the course with what everybody said, votes alone, or the tally; the conclusion in each.
fn content(desk: &Desk) -> Vec<Block> {
    let carried = carry_over::blocks(desk);
    let mut blocks = match desk.sheet.minutes {
        MinutesVariant::Full => proceedings::blocks(desk).into_iter().chain(vote::told(desk)).collect(),
        MinutesVariant::Short => vote::told(desk),
        MinutesVariant::Votes => vote::tallied(desk),
    };
    blocks.extend(conclusion::in_minutes(desk));
    if blocks.is_empty() {
        let blank = desk.missing("meeting.proceedings", "Chưa có diễn biến và kết luận cuộc họp.");
        blocks.push(Paragraph::new(Role::Body, &blank).into());
    }
    carried.into_iter().chain(blocks).collect()
}

/// `Cuộc họp kết thúc vào 16 giờ 30 phút, ngày … ./.`
fn close(desk: &Desk) -> Block {
    let word = capitalised(event::short_word(&desk.sheet.meeting));
    let verb = if desk.rules.is_party() { "bế mạc" } else { "kết thúc" };
    let clock = clock(desk, &desk.sheet.meeting.ends_at, "meeting.ends_at", "Chưa có giờ kết thúc.");
    let text = format!("{word} {verb} vào {clock}, {}{}", day(desk), desk.rules.ending());
    Paragraph::new(Role::Closing, &text).kept().printing(desk.sheet.meeting.mark("ends_at")).into()
}
