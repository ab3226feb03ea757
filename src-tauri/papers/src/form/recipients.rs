//! Who gets the paper: `Kính gửi` above the text, `Nơi nhận` below it, and where the copy is filed.

use crate::block::{Block, Cell, Lines, Paragraph, Role, Table};
use crate::desk::Desk;
use crate::mark::{Mark, Marked};
use crate::wording::{shouts, unclosed};
use thuky_domain::PaperKind;

/// `Kính gửi: Sở Nội vụ`.
pub(super) fn addressee(desk: &Desk) -> Vec<Block> {
    vec![Paragraph::new(Role::Addressee, &desk.phrase("addressee")).into()]
}

/// `Kính gửi:` and those the letter goes to: one in the same line, several in lines of their own under the colon.
pub(super) fn addressees(desk: &Desk) -> Vec<Block> {
    let told = [&desk.sheet.erratum.addressees, &desk.sheet.recipients, &desk.sheet.office.recipients];
    let lines = told
        .map(|lines| lines.iter().map(|line| addressed_as(line)).filter(|line| !line.is_empty()).collect());
    let lines: Vec<String> =
        lines.into_iter().find(|lines: &Vec<String>| !lines.is_empty()).unwrap_or_default();
    match lines.as_slice() {
        [] => one_addressee(&desk.missing("erratum.addressees", "Chưa có nơi nhận công văn.")),
        [one] => one_addressee(one),
        several => vec![Paragraph::new(Role::TableSpace, "").into(), listed(desk, several)],
    }
}

fn one_addressee(unit: &str) -> Vec<Block> {
    vec![Paragraph::new(Role::Addressee, &format!("Kính gửi: {unit}")).into()]
}

/// A recipient without what it is sent for: `Thường trực Thành ủy (để báo cáo)`.
fn addressed_as(line: &str) -> String {
    let line = unclosed(line);
    line.split_once(" (để ").map_or(line.clone(), |(name, _)| name.to_owned())
}

/// Columns of a list of addressees: room before it, `Kính gửi:`, the lines.
const ADDRESSEES: [u32; 2] = [1500, 1200];

fn listed(desk: &Desk, lines: &[String]) -> Block {
    let last = lines.len();
    let ends = lines.iter().zip(1..).map(|(line, place)| (line, if place == last { "." } else { ";" }));
    let cell = ends.map(|(line, end)| Paragraph::new(Role::AddresseeLine, &format!("- {line}{end}")));
    let label = |text: &str| vec![Paragraph::new(Role::AddresseeLine, text)];
    let rows = vec![vec![label(""), label("Kính gửi:"), cell.collect()]];
    let rest = desk.page.width().saturating_sub(ADDRESSEES.iter().sum());
    let columns = ADDRESSEES.into_iter().chain([rest]).collect();
    Block::Table(Table { columns, rows, lines: Lines::None })
}

/// The issuing office inside a sentence; `cơ quan` where its name is not known or is in capitals throughout.
pub(super) fn office(desk: &Desk) -> String {
    let name = desk.sheet.office_name();
    if name.is_empty() || shouts(&name) { "cơ quan ban hành phiếu".to_owned() } else { name }
}

/// The label and its lines. The dash is part of the text, as on every official form, so that lines can be added in Word.
pub(crate) fn cell(desk: &Desk) -> Cell {
    let between = desk.rules.between_recipients();
    let chosen = chosen(desk).iter().map(|line| (unclosed(line), mark(desk, line)));
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

/// Those chosen for the paper, else the usual ones of its kind, else those of the office.
fn chosen<'a>(desk: &'a Desk) -> &'a [String] {
    let sheet = desk.sheet;
    let own = sheet.wording.as_ref().map_or(&[][..], |wording| &wording.recipients);
    [&sheet.recipients[..], own]
        .into_iter()
        .find(|lines| !lines.is_empty())
        .unwrap_or(&sheet.office.recipients)
}

/// What is made for someone goes to them alone: those named above the text, or the unit of an excerpt.
fn addressed(desk: &Desk) -> Option<String> {
    match desk.sheet.kind {
        PaperKind::AssignmentSlip
        | PaperKind::ReminderSlip
        | PaperKind::Invitation
        | PaperKind::Correction => Some("Như trên".to_owned()),
        PaperKind::Excerpt => Some(unclosed(&desk.sheet.following.unit)).filter(|unit| !unit.is_empty()),
        _ => None,
    }
}

/// `Lưu: VT, …` in State papers, `Lưu …` in Party papers.
pub(super) fn filed(desk: &Desk) -> String {
    let archive = unclosed(&desk.sheet.office.archive);
    let archive = archive.trim_start_matches("Lưu").trim_start_matches(':').trim();
    let (party, minutes) = (desk.rules.is_party(), desk.sheet.kind == PaperKind::Minutes);
    let missing = || desk.missing("office.archive", "Chưa có nơi lưu văn bản trong hồ sơ cơ quan.");
    match (party, archive.is_empty()) {
        (true, true) => format!("Lưu {}", missing()),
        (true, false) => format!("Lưu {archive}"),
        (false, true) if minutes => "Lưu: VT, Hồ sơ".to_owned(),
        (false, true) if desk.sheet.office.kind.has_logo() => "Lưu: VT".to_owned(),
        (false, true) => format!("Lưu: VT, {}", missing()),
        (false, false) => format!("Lưu: {archive}"),
    }
}
