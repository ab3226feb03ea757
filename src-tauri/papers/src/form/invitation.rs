//! The invitation: who invites whom to what, under whose chair, when, where, on which agenda (NĐ 30/2020, giấy mời).

use super::attendance::{Line, bullets, line};
use super::{event, minutes, people};
use crate::block::{Block, Marker, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::{Mark, Marked};
use crate::wording::{shouts, unclosed};
use thuky_domain::text::capitalised;
use thuky_domain::{Attendee, AttendeeRole};

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = invited(desk);
    blocks.push(field("Tới dự:", &event::named(desk, None), Some(desk.sheet.meeting.mark("title"))));
    blocks.push(agenda(desk));
    blocks.extend(agenda_lines(desk));
    blocks.push(field("Chủ trì:", &chairs(desk), only_chair(desk)));
    blocks.push(field("Thời gian:", &minutes::begins(desk), Some(desk.sheet.meeting.mark("starts_at"))));
    blocks.push(minutes::place(desk));
    let close = format!(
        "Đề nghị đại biểu dự đúng thành phần, thời gian; trường hợp không dự được, đề nghị báo lại trước giờ họp{}",
        desk.rules.ending()
    );
    blocks.push(Paragraph::new(Role::Closing, &close).kept().into());
    blocks
}

fn field(label: &str, value: &str, mark: Option<Mark>) -> Block {
    Paragraph::new(Role::Body, &format!("{label} {}.", unclosed(value))).printing(mark).into()
}

/// `Văn phòng … trân trọng kính mời:` and those invited.
fn invited(desk: &Desk) -> Vec<Block> {
    let office = desk.sheet.office_name();
    let who = if office.is_empty() || shouts(&office) { String::new() } else { format!("{office} ") };
    let label = capitalised(&format!("{who}trân trọng kính mời:"));
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

fn agenda(desk: &Desk) -> Block {
    if desk.sheet.agenda.is_empty() {
        let blank = desk.missing("agenda", "Chưa có nội dung chương trình.");
        return field("Nội dung:", &blank, None);
    }
    Paragraph::new(Role::Body, "Nội dung:").kept().into()
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

fn chairs(desk: &Desk) -> String {
    let chairs: Vec<String> = people::chairs(desk.sheet).iter().map(people::Voice::full).collect();
    if chairs.is_empty() { people::chairs_together(desk) } else { capitalised(&chairs.join("; ")) }
}
