//! The facts that a phrase or a Word template may name, each by its name in Vietnamese.
//!
//! A name asks the same questions of the record that the papers themselves ask, so a missing fact is the same blank
//! and the same gap.

use super::{
    event, follow_up_report, invitation, letterhead, minutes, notice, recipients, signatures, symbol,
};
use crate::desk::Desk;
use crate::phrase::known_as;
use crate::wording::{one_line, shouts, unclosed};
use std::sync::LazyLock;
use thuky_domain::text::fold;
use thuky_domain::{AttendeeRole, PaperKind};

/// Which kinds of paper know a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// All.
    Any,
    /// Those of one meeting.
    Meeting,
    /// Those for one unit.
    Unit,
    /// Those that tell figures of a period.
    Period,
    /// Those under whose text somebody signs.
    Signed,
}

/// A fact by its name.
pub(crate) struct Field {
    /// Its name, as people write it between braces.
    pub(crate) name: &'static str,
    scope: Scope,
    value: fn(&Desk) -> String,
}

impl Field {
    /// Whether papers of a kind know it.
    pub(crate) const fn is_of(&self, kind: PaperKind) -> bool {
        use PaperKind::*;
        match self.scope {
            Scope::Any => true,
            Scope::Meeting => !kind.without_meeting(),
            Scope::Unit => matches!(kind, Excerpt | AssignmentSlip | ReminderSlip),
            Scope::Period => kind.across_meetings(),
            Scope::Signed => !matches!(kind, Minutes | AttendanceList | TaskAnnex),
        }
    }

    /// Its value at a desk.
    pub(crate) fn value(&self, desk: &Desk) -> String {
        (self.value)(desk)
    }
}

const fn field(name: &'static str, scope: Scope, value: fn(&Desk) -> String) -> Field {
    Field { name, scope, value }
}

/// Every fact, in the order in which people look for them.
pub(crate) static FIELDS: [Field; 38] = [
    field("cơ quan cấp trên", Scope::Any, |desk| one_line(&desk.sheet.office.superior_body)),
    field("cơ quan ban hành", Scope::Any, letterhead::body_name),
    field("cơ quan", Scope::Any, sentence_office),
    field("nơi nhận báo cáo", Scope::Any, recipients::office),
    field("số và ký hiệu", Scope::Any, symbol::line),
    field("địa danh", Scope::Any, letterhead::place),
    field("ngày ban hành", Scope::Any, letterhead::date),
    field("địa danh và ngày ban hành", Scope::Any, letterhead::place_date),
    field("độ mật", Scope::Any, |desk| {
        letterhead::secrecy(desk.sheet.meeting.secrecy).map_or("", |mark| mark.0).into()
    }),
    field("độ khẩn", Scope::Any, |desk| {
        letterhead::urgency(desk.sheet.meeting.urgency).map_or("", |mark| mark.0).into()
    }),
    field("tên loại", Scope::Any, |desk| super::title::name(desk.sheet)),
    field("trích yếu", Scope::Any, event::subject),
    field("tên cuộc họp", Scope::Meeting, title),
    field("cuộc họp", Scope::Meeting, |desk| event::named(desk, None)),
    field("loại cuộc họp", Scope::Meeting, |desk| event::short_word(&desk.sheet.meeting).into()),
    field("kết luận của cuộc họp", Scope::Meeting, event::conclusion_of),
    field("ngày họp", Scope::Meeting, minutes::day),
    field("giờ bắt đầu", Scope::Meeting, minutes::start),
    field("giờ kết thúc", Scope::Meeting, minutes::end),
    field("giờ và ngày họp", Scope::Meeting, minutes::begins),
    field("giờ và ngày kết thúc", Scope::Meeting, minutes::ends),
    field("buổi và ngày họp", Scope::Meeting, notice::session_and_day),
    field("địa điểm", Scope::Meeting, minutes::place_name),
    field("tại địa điểm", Scope::Meeting, notice::at_place),
    field("ai chủ trì", Scope::Meeting, notice::chairing),
    field("những người chủ trì", Scope::Meeting, invitation::chairs),
    field("người kết luận", Scope::Meeting, notice::giver),
    field("họ tên chủ trì", Scope::Meeting, |desk| named_as(desk, AttendeeRole::Chair)),
    field("họ tên thư ký", Scope::Meeting, |desk| named_as(desk, AttendeeRole::Recorder)),
    field("số người có mặt", Scope::Meeting, present),
    field("số nhiệm vụ của cuộc họp", Scope::Meeting, tasks),
    field("đơn vị nhận", Scope::Unit, super::task_cell::unit),
    field("kỳ báo cáo", Scope::Period, follow_up_report::period),
    field("số liệu tính đến", Scope::Period, follow_up_report::as_of),
    field("quyền hạn ký", Scope::Signed, |desk| signatures::Signed::of(desk).authority()),
    field("chức vụ người ký", Scope::Signed, |desk| signatures::Signed::of(desk).title(desk)),
    field("họ tên người ký", Scope::Signed, |desk| signatures::Signed::of(desk).name(desk)),
    field("nơi lưu", Scope::Any, recipients::filed),
];

/// The names as they are compared.
static KNOWN: LazyLock<Vec<String>> =
    LazyLock::new(|| FIELDS.iter().map(|field| known_as(field.name)).collect());

/// The field of a name as it is compared.
pub(crate) fn named(known: &str) -> Option<&'static Field> {
    KNOWN.iter().position(|name| name == known).and_then(|place| FIELDS.get(place))
}

/// The value of a fact by its name as it is compared.
pub(crate) fn text(desk: &Desk, known: &str) -> Option<String> {
    named(known).map(|field| field.value(desk))
}

/// Whether papers of a kind know a fact of this name.
pub(crate) fn is_text(known: &str, kind: PaperKind) -> bool {
    named(known).is_some_and(|field| field.is_of(kind))
}

/// The office at the head of a sentence; nothing where its name is not known or is in capitals throughout.
fn sentence_office(desk: &Desk) -> String {
    let office = desk.sheet.office_name();
    if shouts(&office) { String::new() } else { office }
}

fn title(desk: &Desk) -> String {
    unclosed(&desk.need("meeting.title", "Chưa có tên cuộc họp.", &desk.sheet.meeting.title))
}

fn named_as(desk: &Desk, role: AttendeeRole) -> String {
    let names: Vec<String> = signatures::names(desk, role).into_iter().map(|(name, _)| name).collect();
    names.join(", ")
}

fn present(desk: &Desk) -> String {
    let heads = thuky_domain::Headcount::of(&desk.sheet.attendees);
    crate::wording::count(heads.present + heads.in_groups)
}

fn tasks(desk: &Desk) -> String {
    crate::wording::count(u32::try_from(super::task_cell::tasks(desk).count()).unwrap_or(u32::MAX))
}

/// `tại …`, unless the place says so itself.
pub(super) fn at(place: &str) -> String {
    let at = if fold(place).starts_with("tai ") { "" } else { "tại " };
    format!("{at}{place}")
}
