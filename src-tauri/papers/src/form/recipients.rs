//! Who gets the paper: `Kính gửi` above the text, `Nơi nhận` below it, and where the copy is filed.

use crate::block::{Block, Cell, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::{Mark, Marked};
use crate::wording::{shouts, unclosed};
use thuky_domain::PaperKind;

/// `Kính gửi: Sở Nội vụ`.
pub(super) fn addressee(unit: &str) -> Block {
    Paragraph::new(Role::Addressee, &format!("Kính gửi: {unit}")).into()
}

/// The issuing office inside a sentence; `cơ quan` where its name is not known or is in capitals throughout.
pub(super) fn office(desk: &Desk) -> String {
    let name = desk.sheet.office_name();
    if name.is_empty() || shouts(&name) { "cơ quan ban hành phiếu".to_owned() } else { name }
}

/// The label and its lines. The dash is part of the text, as on every official form, so that lines can be added in Word.
pub(crate) fn cell(desk: &Desk) -> Cell {
    let between = desk.rules.between_recipients();
    let chosen =
        if desk.sheet.recipients.is_empty() { &desk.sheet.office.recipients } else { &desk.sheet.recipients };
    let chosen = chosen.iter().map(|line| (unclosed(line), mark(desk, line)));
    let chosen = chosen.filter(|(line, _)| !line.is_empty());
    let lines: Vec<(String, Option<Mark>)> =
        addressed(desk).map_or_else(|| chosen.collect(), |to| vec![(to, None)]);
    let mut cell = vec![Paragraph::new(Role::RecipientsLabel, "Nơi nhận:")];
    cell.extend(lines.into_iter().map(|(line, mark)| {
        Paragraph::new(Role::Recipient, &format!("- {line}{between}")).kept().printing(mark)
    }));
    let filed = Paragraph::new(Role::Recipient, &format!("- {}.", filed(desk)));
    cell.push(filed.printing(desk.sheet.office.mark("archive")));
    cell
}

/// A recipient of the office; one that was chosen for this paper alone is in no record.
fn mark(desk: &Desk, line: &str) -> Option<Mark> {
    let office = &desk.sheet.office;
    let place = office.recipients.iter().position(|known| known == line)?;
    Some(office.mark("recipients").part(place))
}

/// What is made for someone goes to them alone: those named above the text, or the unit of an excerpt.
fn addressed(desk: &Desk) -> Option<String> {
    match desk.sheet.kind {
        PaperKind::AssignmentSlip | PaperKind::ReminderSlip | PaperKind::Invitation => {
            Some("Như trên".to_owned())
        }
        PaperKind::Excerpt => Some(unclosed(&desk.sheet.following.unit)).filter(|unit| !unit.is_empty()),
        _ => None,
    }
}

/// `Lưu: VT, …` in State papers, `Lưu …` in Party papers.
fn filed(desk: &Desk) -> String {
    let archive = unclosed(&desk.sheet.office.archive);
    let archive = archive.trim_start_matches("Lưu").trim_start_matches(':').trim();
    let (party, minutes) = (desk.rules.is_party(), desk.sheet.kind == PaperKind::Minutes);
    let missing = || desk.missing("office.archive", "Chưa có nơi lưu văn bản trong hồ sơ cơ quan.");
    match (party, archive.is_empty()) {
        (true, true) => format!("Lưu {}", missing()),
        (true, false) => format!("Lưu {archive}"),
        (false, true) if minutes => "Lưu: VT, Hồ sơ".to_owned(),
        (false, true) => format!("Lưu: VT, {}", missing()),
        (false, false) => format!("Lưu: {archive}"),
    }
}
