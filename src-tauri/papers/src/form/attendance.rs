//! Attendance in minutes, as an office would write it: delegates by side, groups in their place, guests, those only
//! invited, those away with their reasons, and the count where everyone was counted.

use super::people;
use crate::block::{Block, Marker, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::{Mark, Marked};
use crate::wording::{count, one_line};
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{Attendee, AttendeeRole, Headcount, Presence};

/// The field `Thành phần tham dự` and what stands under it. Chairs and recorder have fields of their own.
pub(crate) fn blocks(desk: &Desk) -> Vec<Block> {
    let label = desk.phrase("attendance");
    let mut blocks = vec![Paragraph::new(Role::Body, &label).kept().into()];
    let listed = delegates(desk);
    if listed.is_empty() {
        let blank = desk.missing("attendees", "Chưa có thành phần tham dự.");
        return vec![Paragraph::new(Role::Body, &format!("{label} {blank}.")).into()];
    }
    blocks.extend(listed);
    blocks.extend(headcount(desk));
    blocks
}

fn delegates(desk: &Desk) -> Vec<Block> {
    let all = &desk.sheet.attendees;
    let seated = |role: AttendeeRole| move |a: &&Attendee| a.role == role && a.presence.in_the_room();
    let mut blocks = by_side(all.iter().filter(seated(AttendeeRole::Delegate)).collect());
    blocks.extend(list(&desk.phrase("guests"), all.iter().filter(seated(AttendeeRole::Guest)).collect()));
    let invited = |a: &&Attendee| a.presence == Presence::Invited && !has_own_field(a);
    blocks.extend(list(&desk.phrase("invited"), all.iter().filter(invited).collect()));
    let away = |a: &&Attendee| matches!(a.presence, Presence::Excused | Presence::Absent);
    blocks.extend(list(&desk.phrase("away"), all.iter().filter(away).collect()));
    blocks
}

const fn has_own_field(attendee: &Attendee) -> bool {
    matches!(attendee.role, AttendeeRole::Chair | AttendeeRole::Recorder)
}

/// First those without a side, then each side in the order it is first met.
fn by_side(people: Vec<&Attendee>) -> Vec<Block> {
    sides(&people)
        .into_iter()
        .flat_map(|side| {
            let here = people.iter().copied().filter(|a| one_line(&a.side) == side).collect();
            list(&side_label(&side), here)
        })
        .collect()
}

/// The sides in order, the empty one first.
pub(super) fn sides(people: &[&Attendee]) -> Vec<String> {
    let mut sides: Vec<String> = vec![];
    for side in people.iter().map(|attendee| one_line(&attendee.side)) {
        if !sides.contains(&side) {
            sides.push(side);
        }
    }
    sides.sort_by_key(|side| !side.is_empty());
    sides
}

fn side_label(side: &str) -> String {
    if side.is_empty() { String::new() } else { format!("{}:", capitalised(&side_phrase(side))) }
}

/// `phía Ban Dân vận Thành ủy`.
pub(super) fn side_phrase(side: &str) -> String {
    let named = ["phia ", "doan ", "ben ", "ve phia "].iter().any(|start| fold(side).starts_with(start));
    if named { crate::wording::lowered(side) } else { format!("phía {side}") }
}

/// A label and its lines; `;` between them, a full stop at the end.
fn list(label: &str, people: Vec<&Attendee>) -> Vec<Block> {
    let label = (!label.is_empty() && !people.is_empty()).then(|| Paragraph::new(Role::Body, label).kept());
    label.into_iter().chain(bullets(people.into_iter().map(line).collect())).map(Block::from).collect()
}

/// A line of a list and the field that it prints.
pub(super) type Line = (String, Option<Mark>);

/// An attendee as a line of a list.
pub(super) fn line(attendee: &Attendee) -> Line {
    (people::line_entry(attendee), Some(entry_mark(attendee)))
}

/// The field an entry stands for: the name of a person, the words for a group.
pub(super) fn entry_mark(attendee: &Attendee) -> Mark {
    attendee.mark(if attendee.is_group() { "group" } else { "name" })
}

/// Lines with dashes; `;` between them, a full stop at the end.
pub(super) fn bullets(lines: Vec<Line>) -> impl Iterator<Item = Paragraph> {
    let last = lines.len();
    lines.into_iter().enumerate().map(move |(index, (line, mark))| {
        let end = if index + 1 == last { "." } else { ";" };
        Paragraph::new(Role::Bullet, &format!("{line}{end}")).marked(Marker::Dash).printing(mark)
    })
}

/// The count, where people were counted: some are recorded as away, replaced or numbered, and no group is left uncounted.
fn headcount(desk: &Desk) -> Option<Block> {
    let heads = Headcount::of(&desk.sheet.attendees);
    let (present, away) = (heads.present + heads.in_groups, heads.excused + heads.absent);
    let counted = heads.in_groups + heads.substitutes + away > 0;
    if !counted || heads.uncounted_groups > 0 || heads.invited > 0 || present == 0 {
        return None;
    }
    let substitutes = if heads.substitutes > 0 {
        format!(" (trong đó dự thay {})", count(heads.substitutes))
    } else {
        String::new()
    };
    let missing = if away > 0 { format!("; vắng mặt: {}", absences(heads)) } else { String::new() };
    let text = format!("Tổng số có mặt: {} người{substitutes}{missing}.", count(present));
    Some(Paragraph::new(Role::Body, &text).into())
}

fn absences(heads: Headcount) -> String {
    let people = format!("{} người", count(heads.excused + heads.absent));
    match (heads.excused, heads.absent) {
        (_, 0) => format!("{people} (có lý do)"),
        (0, _) => format!("{people} (không lý do)"),
        (excused, absent) => {
            format!("{people} (có lý do: {}; không lý do: {})", count(excused), count(absent))
        }
    }
}
