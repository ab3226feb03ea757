//! The invitation: who invites whom to what, under whose chair, when, where, on which agenda (NĐ 30/2020, giấy mời).

use super::attendance::{Line, bullets, line};
use super::people;
use crate::block::{Block, Marker, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::mark::{Mark, Marked};
use crate::wording::unclosed;
use thuky_domain::text::capitalised;
use thuky_domain::{Attendee, AttendeeRole};

/// The parts of an invitation.
pub(super) const PARTS: [(&str, Part); 6] = [
    ("invited", invited),
    ("event", |desk| body(&desk.phrase("event"), desk.sheet.meeting.mark("title"))),
    ("agenda", agenda),
    ("chair", |desk| body(&desk.phrase("chair"), only_chair(desk))),
    ("when", |desk| body(&desk.phrase("when"), desk.sheet.meeting.mark("starts_at"))),
    ("place", |desk| body(&desk.phrase("place"), desk.sheet.meeting.mark("place"))),
];

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = desk.arranged(&PARTS);
    blocks.push(Paragraph::new(Role::Closing, &desk.closing("close")).kept().into());
    blocks
}

fn body(text: &str, mark: impl Into<Option<Mark>>) -> Vec<Block> {
    vec![Paragraph::new(Role::Body, text).printing(mark).into()]
}

/// `Văn phòng … trân trọng kính mời:` and those invited.
fn invited(desk: &Desk) -> Vec<Block> {
    let label = desk.phrase("invited");
    let guest = |attendee: &&Attendee| matches!(attendee.role, AttendeeRole::Delegate | AttendeeRole::Guest);
    let lines: Vec<Line> = desk.sheet.attendees.iter().filter(guest).map(called).collect();
    if lines.is_empty() {
        let blank = desk.missing("attendees", "Chưa có thành phần được mời.");
        return vec![Paragraph::new(Role::Body, &format!("{label} {blank}.")).into()];
    }
    let label = Paragraph::new(Role::Body, &label).kept();
    [label].into_iter().chain(bullets(lines)).map(Block::from).collect()
}

/// An attendee as invited, whatever became of it later.
fn called(attendee: &Attendee) -> Line {
    let invited = Attendee { presence: thuky_domain::Presence::Invited, ..attendee.clone() };
    line(&invited)
}

fn agenda(desk: &Desk) -> Vec<Block> {
    let label = desk.phrase("agenda");
    if desk.sheet.agenda.is_empty() {
        let blank = desk.missing("agenda", "Chưa có nội dung chương trình.");
        return body(&format!("{label} {blank}."), None);
    }
    let label = Paragraph::new(Role::Body, &label).kept().into();
    [label].into_iter().chain(agenda_lines(desk)).collect()
}

/// The items of the agenda and who presents them.
pub(super) fn agenda_lines(desk: &Desk) -> Vec<Block> {
    let line = |item: &thuky_domain::AgendaItem| {
        let title = desk.need("agenda.title", "Có mục chương trình chưa có tên.", &item.title);
        let presenter = unclosed(&item.presenter);
        let who = if presenter.is_empty() { String::new() } else { format!(" ({presenter})") };
        let text = format!("{}{who}.", capitalised(&unclosed(&title)));
        Paragraph::new(Role::Item, &text).marked(Marker::Arabic).printing(item.mark("title")).into()
    };
    desk.sheet.agenda.iter().map(line).collect()
}

fn only_chair(desk: &Desk) -> Option<Mark> {
    match people::chairs(desk.sheet).as_slice() {
        [one] => one.mark(),
        _ => None,
    }
}

pub(super) fn chairs(desk: &Desk) -> String {
    let chairs: Vec<String> = people::chairs(desk.sheet).iter().map(people::Voice::full).collect();
    if chairs.is_empty() { people::chairs_together(desk) } else { capitalised(&chairs.join("; ")) }
}
