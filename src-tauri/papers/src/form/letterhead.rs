//! The letterhead: issuing body, number and marks on the left; national or Party title, place and date on the right.
//!
//! A borderless table whose columns are measured: 13 pt where both sides fit, else 12 pt (State), else broken evenly.

use super::picture::{EMU, EMU_OF_MM, Room, placed};
use super::{correction, symbol};
use crate::block::{Block, Cell, Lines, Paragraph, Role, Table};
use crate::desk::Desk;
use crate::look::look;
use crate::mark::Marked;
use crate::measure::{Balance, Face, balance, width};
use crate::wording::BLANK;
use thuky_domain::{PaperKind, PartialDate, Secrecy, Urgency};

const NATIONAL_TITLE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
const PARTY_TITLE: &str = "ĐẢNG CỘNG SẢN VIỆT NAM";
/// Room beside a measured line, in twips.
const SLACK: u32 = 80;
/// Highest print of a logo: 18 mm.
const LOGO_HEIGHT: u32 = 18 * EMU_OF_MM;
/// Widest print of a logo: 45 mm.
const LOGO_WIDTH: u32 = 45 * EMU_OF_MM;
/// The right column never takes more, so that the body's name keeps a readable width.
const WIDEST_RIGHT: u32 = 5950;

/// The words of the letterhead and how they were fitted.
struct Letterhead<'a> {
    desk: &'a Desk<'a>,
    superior: String,
    body: String,
    /// Place and date; minutes and lists of attendance have none.
    place_date: Option<String>,
    /// Size of the body's name and of the national title, in half-points.
    size: u32,
    left: u32,
    right: u32,
}

/// The letterhead as a table.
pub(crate) fn table(desk: &Desk) -> Block {
    let head = Letterhead::fitted(desk);
    let (mut bodies, numbers) = (head.bodies(), head.numbers());
    let mut rows = vec![];
    if let Some(date) = head.place_date() {
        rows.push(vec![bodies, head.titles()]);
        rows.push(vec![numbers, vec![date]]);
    } else {
        bodies.extend(numbers);
        rows.push(vec![bodies, head.titles()]);
    }
    Block::Table(Table { columns: vec![head.left, head.right], rows, lines: Lines::None })
}

impl<'a> Letterhead<'a> {
    fn fitted(desk: &'a Desk<'a>) -> Self {
        let office = &desk.sheet.office;
        let body = body_name(desk);
        let size = look(Role::IssuingBody, desk.rules).size;
        let superior = crate::wording::one_line(&office.superior_body).to_uppercase();
        let undated = matches!(desk.sheet.kind, PaperKind::Minutes | PaperKind::AttendanceList);
        let place_date = (!undated).then(|| place_date(desk));
        let mut head =
            Self { desk, superior, body: body.to_uppercase(), place_date, size, left: 0, right: 0 };
        head.share();
        if !head.bodies_fit() && !desk.rules.is_party() {
            head.size = 24;
            head.share();
        }
        head
    }

    /// Gives the right column what its widest line needs and the left column the rest.
    fn share(&mut self) {
        let date = self.place_date.as_deref().unwrap_or_default();
        let widest = if self.desk.rules.is_party() {
            width(PARTY_TITLE, Face::Bold, 30).max(width(date, Face::Italic, 28))
        } else {
            width(NATIONAL_TITLE, Face::Bold, self.size).max(width(date, Face::Italic, 26))
        };
        self.right = (widest + SLACK).min(WIDEST_RIGHT);
        self.left = self.desk.page.width().saturating_sub(self.right);
    }

    fn bodies_fit(&self) -> bool {
        let widest =
            width(&self.superior, Face::Regular, self.size).max(width(&self.body, Face::Bold, self.size));
        widest + SLACK <= self.left
    }

    fn bodies(&self) -> Cell {
        let superior = self.body_line(Role::SuperiorBody, &self.superior, Face::Regular);
        let (body, fit) = self.body_line(Role::IssuingBody, &self.body, Face::Bold);
        let superior = (!self.superior.is_empty()).then_some(superior.0);
        let mut cell: Cell = self.logo().into_iter().chain(superior).chain([body]).collect();
        cell.push(if self.desk.rules.is_party() {
            Paragraph::new(Role::Star, "*")
        } else {
            rule(Role::Rule, fit.widest * 42 / 100, self.left)
        });
        cell
    }

    fn body_line(&self, role: Role, text: &str, face: Face) -> (Paragraph, Balance) {
        let fit = balance(text, face, self.size, self.left);
        let field = if role == Role::SuperiorBody { "superior_body" } else { "body" };
        let line =
            Paragraph::new(role, text).indented(fit.indent).printing(self.desk.sheet.office.mark(field));
        (fitted(line, self.size, self.desk), fit)
    }

    fn titles(&self) -> Cell {
        if self.desk.rules.is_party() {
            let line = rule(Role::Rule, width(PARTY_TITLE, Face::Bold, 30), self.right);
            return vec![Paragraph::new(Role::PartyTitle, PARTY_TITLE), line];
        }
        let motto = self.size + 2;
        vec![
            fitted(Paragraph::new(Role::NationalTitle, NATIONAL_TITLE), self.size, self.desk),
            fitted(Paragraph::new(Role::Motto, MOTTO), motto, self.desk),
            rule(Role::Rule, width(MOTTO, Face::Bold, motto), self.right),
        ]
    }

    fn place_date(&self) -> Option<Paragraph> {
        let text = self.place_date.as_deref()?;
        let whole = width(text, Face::Italic, 28) + SLACK / 2 <= self.right;
        let size = if whole || self.desk.rules.is_party() { 28 } else { 26 };
        let line = Paragraph::new(Role::PlaceDate, text).printing(self.desk.sheet.office.mark("place"));
        Some(fitted(line, size, self.desk))
    }

    fn numbers(&self) -> Cell {
        let meeting = &self.desk.sheet.meeting;
        let numbered = symbol::is_numbered(self.desk.sheet);
        let line = || {
            Paragraph::new(Role::Number, &symbol::line(self.desk))
                .printing(self.desk.sheet.office.mark("symbol"))
        };
        let mut cell: Cell = numbered.then(line).into_iter().collect();
        cell.extend(self.letter_subject());
        cell.extend(secrecy(meeting.secrecy).map(|mark| self.mark(Role::SecrecyMark, mark)));
        cell.extend(urgency(meeting.urgency).map(|mark| self.mark(Role::UrgencyMark, mark)));
        cell
    }

    /// What an official letter is about.
    fn letter_subject(&self) -> Option<Paragraph> {
        let letter = self.desk.sheet.kind == PaperKind::Correction;
        letter.then(|| {
            let subject = correction::subject(self.desk);
            let look = look(Role::LetterSubject, self.desk.rules);
            let face = if look.italic { Face::Italic } else { Face::Regular };
            let fit = balance(&subject, face, look.size, self.left);
            Paragraph::new(Role::LetterSubject, &subject).indented(fit.indent)
        })
    }

    /// The logo of a company or a school, above its name.
    fn logo(&self) -> Option<Paragraph> {
        let room = Room { width: LOGO_WIDTH.min(self.left * EMU), height: LOGO_HEIGHT };
        let logo = self.desk.sheet.printed_logo()?;
        Some(Paragraph::new(Role::Logo, "").pictured(placed(logo, room)))
    }

    fn mark(&self, role: Role, (text, box_width): (&str, u32)) -> Paragraph {
        Paragraph::new(role, text).indented(self.left.saturating_sub(box_width) / 2)
    }
}

/// Direct size only where the style's own does not fit.
fn fitted(paragraph: Paragraph, size: u32, desk: &Desk) -> Paragraph {
    if look(paragraph.role, desk.rules).size == size { paragraph } else { paragraph.sized(size) }
}

/// A line of a given length, centred in a room.
pub(super) fn rule(role: Role, length: u32, room: u32) -> Paragraph {
    Paragraph::new(role, "").indented(room.saturating_sub(length) / 2)
}

/// The issuing body as the profile has it.
pub(super) fn body_name(desk: &Desk) -> String {
    desk.need("office.body", "Chưa có tên cơ quan ban hành trong hồ sơ cơ quan.", &desk.sheet.office.body)
}

/// `Hải Phòng, ngày 05 tháng 6 năm 2026`.
pub(super) fn place_date(desk: &Desk) -> String {
    let place = place(desk);
    format!("{place}, {}", date(desk))
}

pub(super) fn place(desk: &Desk) -> String {
    desk.need("office.place", "Chưa có địa danh trong hồ sơ cơ quan.", &desk.sheet.office.place)
}

/// The date of the paper in full.
pub(super) fn date(desk: &Desk) -> String {
    match desk.sheet.date {
        Some(date) => PartialDate::from(date).written(),
        None => {
            desk.missing("paper.date", "Chưa có ngày ban hành văn bản.");
            format!("ngày {BLANK} tháng {BLANK} năm {BLANK}")
        }
    }
}

/// Words and width of the box (20, 30 or 40 mm).
pub(super) const fn secrecy(degree: Secrecy) -> Option<(&'static str, u32)> {
    match degree {
        Secrecy::None => None,
        Secrecy::Confidential => Some(("MẬT", 1134)),
        Secrecy::Secret => Some(("TỐI MẬT", 1701)),
        Secrecy::TopSecret => Some(("TUYỆT MẬT", 2268)),
    }
}

/// Words and width of the box (Phụ lục I: KHẨN 20, HỎA TỐC 30, THƯỢNG KHẨN 40 mm).
pub(super) const fn urgency(degree: Urgency) -> Option<(&'static str, u32)> {
    match degree {
        Urgency::None => None,
        Urgency::Urgent => Some(("KHẨN", 1134)),
        Urgency::VeryUrgent => Some(("THƯỢNG KHẨN", 2268)),
        Urgency::Express => Some(("HỎA TỐC", 1701)),
    }
}
