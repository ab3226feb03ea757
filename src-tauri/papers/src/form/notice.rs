//! Text of a conclusion notice: opening paragraph, who attended, what was heard, the conclusion, the close.

use super::attendance::{side_phrase, sides};
use super::{conclusion, event, minutes, people};
use crate::block::{Block, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::Marked;
use crate::wording::{listed, lowered, one_line, shouts, unclosed};
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{Attendee, AttendeeRole, StatementKind};

/// Everything between the title and the signature.
pub(crate) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks =
        vec![Paragraph::new(Role::Body, &opening(desk)).printing(desk.sheet.meeting.mark("date")).into()];
    blocks.extend(attended(desk).iter().map(|text| body(text)));
    blocks.push(Paragraph::new(Role::Body, &leading(desk)).kept().into());
    blocks.extend(conclusion::in_notice(desk));
    blocks.push(Paragraph::new(Role::Closing, &close(desk)).kept().into());
    blocks
}

fn body(text: &str) -> Block {
    Paragraph::new(Role::Body, text).into()
}

/// `Chiều ngày …, tại …, đồng chí A, … chủ trì cuộc họp ….`
fn opening(desk: &Desk) -> String {
    let meeting = &desk.sheet.meeting;
    let session = meeting.session.map(|session| format!("{} ", session.word())).unwrap_or_default();
    let day = capitalised(&format!("{session}{}", minutes::day(desk)));
    let place = desk.need("meeting.place", "Chưa có địa điểm họp.", &meeting.place);
    let place = lowered(&unclosed(&place));
    let at = if fold(&place).starts_with("tai ") { "" } else { "tại " };
    format!("{day}, {at}{place}, {} {}.", chairing(desk), event::named(desk, None))
}

fn chairing(desk: &Desk) -> String {
    let chairs: Vec<String> = people::chairs(desk.sheet).iter().map(people::Voice::full).collect();
    match chairs.as_slice() {
        [] => format!("{} chủ trì", people::chairs_together(desk)),
        [one] => format!("{one} chủ trì"),
        several => format!("{} đồng chủ trì", several.join("; ")),
    }
}

/// One sentence for those without a side, one for each side.
fn attended(desk: &Desk) -> Vec<String> {
    let seated = |a: &&Attendee| {
        a.presence.in_the_room() && !matches!(a.role, AttendeeRole::Chair | AttendeeRole::Recorder)
    };
    let people: Vec<&Attendee> = desk.sheet.attendees.iter().filter(seated).collect();
    let word = event::short_word(&desk.sheet.meeting);
    sides(&people)
        .iter()
        .map(|side| {
            let here: Vec<&Attendee> =
                people.iter().copied().filter(|a| one_line(&a.side) == *side).collect();
            let start = if side.is_empty() {
                format!("Dự {word} có")
            } else {
                format!("Về {} có", side_phrase(side))
            };
            format!("{start} {}.", enumerated(&here))
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
    let giver = giver(desk);
    let heard = heard(desk);
    if heard.is_empty() {
        return format!("Tại {}, {giver} kết luận như sau:", event::short_word(&desk.sheet.meeting));
    }
    format!("Sau khi nghe {heard}, {giver} kết luận như sau:")
}

/// Who concludes: the body itself in its `Kết luận`, else the person.
fn giver(desk: &Desk) -> String {
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
pub(super) fn close(desk: &Desk) -> String {
    if desk.sheet.is_conclusion() {
        let text = "Căn cứ Kết luận này, các cơ quan, đơn vị, địa phương tổ chức thực hiện";
        return format!("{text}{}", desk.rules.ending());
    }
    let office = desk.sheet.office_name();
    let told = if desk.rules.is_party() {
        "thông báo để các đồng chí, cơ quan, đơn vị biết, thực hiện"
    } else if desk.sheet.office.kind.has_logo() {
        "thông báo để các đơn vị, cá nhân liên quan biết, thực hiện"
    } else {
        "thông báo để các cơ quan, đơn vị biết, thực hiện"
    };
    let text =
        if office.is_empty() || shouts(&office) { capitalised(told) } else { format!("{office} {told}") };
    format!("{text}{}", desk.rules.ending())
}
