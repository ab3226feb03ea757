//! Text of a conclusion notice: opening paragraph, who attended, what was heard, the conclusion, the close.

use super::attendance::{side_phrase, sides};
use super::{conclusion, event, field, minutes, people};
use crate::block::{Block, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::mark::Marked;
use crate::wording::{listed, lowered, one_line, unclosed};
use thuky_domain::text::fold;
use thuky_domain::{Attendee, AttendeeRole, StatementKind};

/// The parts of a notice.
pub(super) const PARTS: [(&str, Part); 3] =
    [("opening", opening), ("attended", attended), ("conclusion", concluded)];

/// Everything between the title and the signature.
pub(crate) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = desk.arranged(&PARTS);
    blocks.push(Paragraph::new(Role::Closing, &close(desk)).kept().into());
    blocks
}

fn body(text: &str) -> Block {
    Paragraph::new(Role::Body, text).into()
}

/// `Chiều ngày …, tại …, đồng chí A, … chủ trì cuộc họp ….`
fn opening(desk: &Desk) -> Vec<Block> {
    vec![Paragraph::new(Role::Body, &desk.phrase("opening")).printing(desk.sheet.meeting.mark("date")).into()]
}

fn concluded(desk: &Desk) -> Vec<Block> {
    let leading = Paragraph::new(Role::Body, &leading(desk)).kept().into();
    [leading].into_iter().chain(conclusion::in_notice(desk)).collect()
}

/// `chiều ngày 02 tháng 6 năm 2026`.
pub(super) fn session_and_day(desk: &Desk) -> String {
    let session =
        desk.sheet.meeting.session.map(|session| format!("{} ", session.word())).unwrap_or_default();
    format!("{session}{}", minutes::day(desk))
}

/// `tại Phòng họp số 2`.
pub(super) fn at_place(desk: &Desk) -> String {
    let place = desk.need("meeting.place", "Chưa có địa điểm họp.", &desk.sheet.meeting.place);
    field::at(&lowered(&unclosed(&place)))
}

/// `đồng chí A, Bí thư … chủ trì`; `đồng chủ trì` of several.
pub(super) fn chairing(desk: &Desk) -> String {
    let chairs: Vec<String> = people::chairs(desk.sheet).iter().map(people::Voice::full).collect();
    match chairs.as_slice() {
        [] => format!("{} chủ trì", people::chairs_together(desk)),
        [one] => format!("{one} chủ trì"),
        several => format!("{} đồng chủ trì", several.join("; ")),
    }
}

/// One sentence for those without a side, one for each side.
fn attended(desk: &Desk) -> Vec<Block> {
    let seated = |a: &&Attendee| {
        a.presence.in_the_room() && !matches!(a.role, AttendeeRole::Chair | AttendeeRole::Recorder)
    };
    let people: Vec<&Attendee> = desk.sheet.attendees.iter().filter(seated).collect();
    sides(&people)
        .iter()
        .map(|side| {
            let here: Vec<&Attendee> =
                people.iter().copied().filter(|a| one_line(&a.side) == *side).collect();
            let told = enumerated(&here);
            body(&match side.as_str() {
                "" => desk.phrase_with("attended", &[("người dự", &told)]),
                side => desk.phrase_with("side", &[("phía", &side_phrase(side)), ("người dự", &told)]),
            })
        })
        .collect()
}

/// `các đồng chí: A, …; B, …; lãnh đạo một số sở, ngành`: the honorific once where all share it.
fn enumerated(people: &[&Attendee]) -> String {
    let persons: Vec<&Attendee> = people.iter().copied().filter(|a| !a.is_group()).collect();
    let shared = persons.first().map(|a| one_line(&a.honorific)).filter(|honorific| {
        persons.len() > 1
            && !honorific.is_empty()
            && persons.iter().all(|a| fold(&a.honorific) == fold(honorific))
    });
    let start = shared.as_ref().map(|honorific| format!("các {}: ", lowered(honorific))).unwrap_or_default();
    let (persons, groups) = (names(&persons, shared.is_some()), group_names(people));
    let link = if persons.is_empty() || groups.is_empty() { "" } else { " cùng " };
    format!("{start}{persons}{link}{groups}")
}

fn names(persons: &[&Attendee], without_honorific: bool) -> String {
    let named = |attendee: &&Attendee| {
        let mut attendee = (*attendee).clone();
        if without_honorific {
            attendee.honorific.clear();
        }
        people::entry(&attendee)
    };
    persons.iter().map(named).collect::<Vec<_>>().join("; ")
}

fn group_names(people: &[&Attendee]) -> String {
    let groups = people.iter().filter(|attendee| attendee.is_group());
    groups.map(|group| lowered(&people::entry(group))).collect::<Vec<_>>().join("; ")
}

/// `Sau khi nghe …, đồng chí A, … kết luận như sau:` with only what the record holds.
fn leading(desk: &Desk) -> String {
    match heard(desk) {
        heard if heard.is_empty() => desk.phrase("leading"),
        heard => desk.phrase_with("heard", &[("những điều đã nghe", &heard)]),
    }
}

/// Who concludes: the body itself in its `Kết luận`, else the person.
pub(super) fn giver(desk: &Desk) -> String {
    let host = one_line(&desk.sheet.meeting.host);
    if desk.sheet.is_conclusion() && !host.is_empty() {
        return host;
    }
    desk.roll.concluder().map_or_else(|| people::chairs_together(desk), |voice| voice.brief())
}

fn heard(desk: &Desk) -> String {
    let mut presenters: Vec<String> = vec![];
    for presenter in desk.sheet.agenda.iter().map(|item| lowered(&one_line(&item.presenter))) {
        if !presenter.is_empty() && !presenters.contains(&presenter) {
            presenters.push(presenter);
        }
    }
    let reports =
        if presenters.is_empty() { String::new() } else { format!("{} báo cáo", listed(&presenters)) };
    let opinions = opinions(desk).unwrap_or_default();
    [reports, opinions].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" và ")
}

/// That others than the one who concluded spoke.
fn opinions(desk: &Desk) -> Option<String> {
    let concluder = desk.roll.concluder();
    let other = |name: &str| concluder.is_none_or(|voice| !voice.is_called(name));
    let spoke = desk.sheet.statements.iter().any(|statement| {
        statement.kind != StatementKind::Conclusion
            && (statement.speaker.is_empty() || other(&statement.speaker))
    });
    spoke.then(|| format!("ý kiến phát biểu của các đại biểu dự {}", event::short_word(&desk.sheet.meeting)))
}

/// That the office makes this known; a conclusion is itself what is to be carried out.
pub(crate) fn close(desk: &Desk) -> String {
    desk.closing(match desk.sheet.is_conclusion() {
        true => "close-conclusion",
        false if !desk.rules.is_party() && desk.sheet.office.kind.has_logo() => "close-units",
        false => "close",
    })
}
