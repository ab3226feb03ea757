//! Type of the paper and its subject (trích yếu), with what stands under them: a line (State) or `-----` (Party).

use super::{event, letterhead::rule};
use crate::block::{Block, Paragraph, Role};
use crate::desk::Desk;
use crate::fact_sheet::FactSheet;
use crate::look::look;
use crate::mark::Marked;
use crate::measure::{Face, balance};
use thuky_domain::PaperKind;

/// Room left free beside a subject on both sides together, in twips.
const ASIDE: u32 = 555;

/// A subject of more lines may go on on the next page; held together it would leave the first page empty.
const MOST_HELD: usize = 12;

/// Type, subject and what closes them.
pub(crate) fn blocks(desk: &Desk) -> Vec<Block> {
    let name = name(desk.sheet);
    let width = desk.page.width();
    let room = width.saturating_sub(ASIDE);
    let subject = bound(desk, event::subject(desk));
    let size = look(Role::Subject, desk.rules).size;
    let fit = balance(&subject, Face::Bold, size, room);
    let sides = fit.indent + ASIDE / 2;
    let close = if desk.rules.is_party() {
        Paragraph::new(Role::Dashes, "-----")
    } else {
        rule(Role::SubjectRule, fit.widest * 40 / 100, width)
    };
    let mark = (!desk.sheet.kind.across_meetings()).then(|| desk.sheet.meeting.mark("title"));
    let title = Paragraph::new(Role::Subject, &subject).indented(sides).printing(mark);
    let title = if fit.lines > MOST_HELD { title } else { title.kept() };
    [Paragraph::new(Role::PaperType, &name), title, close].map(Block::from).into()
}

/// The type of the paper in capitals.
pub(super) fn name(sheet: &FactSheet) -> String {
    match sheet.kind {
        PaperKind::ConclusionNotice if sheet.is_conclusion() => "KẾT LUẬN".to_owned(),
        PaperKind::ConclusionNotice => "THÔNG BÁO".to_owned(),
        PaperKind::FollowUpReport => "BÁO CÁO".to_owned(),
        kind => kind.name().to_uppercase(),
    }
}

/// The name of the one who concluded does not break at the end of a line.
fn bound(desk: &Desk, subject: String) -> String {
    match desk.roll.concluder() {
        Some(voice) if !voice.name().is_empty() => {
            subject.replace(voice.name(), &voice.name().replace(' ', "\u{a0}"))
        }
        _ => subject,
    }
}
