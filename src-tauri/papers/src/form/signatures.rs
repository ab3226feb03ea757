//! Signatures. Minutes: recorder left, chair right, `Nơi nhận` below the left. Notice: `Nơi nhận` left, signer right.
//!
//! Room for the signature is space before the name, never empty lines. Nothing here signs.

use super::{people, recipients};
use crate::block::{Block, Cell, Lines, Paragraph, Role, Table};
use crate::desk::Desk;
use crate::mark::{Mark, Marked};
use crate::wording::{listed, one_line};
use thuky_domain::{AttendeeRole, PaperKind, Signer};

/// Left column, in twips.
const LEFT: u32 = 4300;

/// The closing table.
pub(crate) fn table(desk: &Desk) -> Block {
    let rows = match desk.sheet.kind {
        PaperKind::Minutes => minutes(desk),
        _ => vec![vec![recipients::cell(desk), signer(desk)]],
    };
    let left = if rows.len() > 1 { LEFT } else { 4100 };
    let columns = vec![left, desk.page.width().saturating_sub(left)];
    Block::Table(Table { columns, rows, lines: Lines::None })
}

fn minutes(desk: &Desk) -> Vec<Vec<Cell>> {
    let (recorders, chairs) = (names(desk, AttendeeRole::Recorder), names(desk, AttendeeRole::Chair));
    let mut below = vec![recipients::cell(desk)];
    if desk.sheet.certified && desk.rules.is_party() {
        below.push(certification(desk, &chairs));
    }
    let (recorder, chair) = (desk.phrase("sign-recorder"), desk.phrase("sign-chair"));
    vec![vec![signed(&recorder, recorders), signed(&chair, chairs)], below]
}

/// The head of the office certifies a chair's signature that bears no seal.
fn certification(desk: &Desk, chairs: &[(String, Option<Mark>)]) -> Cell {
    let names: Vec<String> = chairs.iter().map(|(name, _)| name.clone()).collect();
    let whose = format!("đồng chí {}", listed(&names)).replace(' ', "\u{a0}");
    let text = format!("Xác nhận chữ ký của {whose}");
    [Paragraph::new(Role::Certification, &text)].into_iter().chain(signer(desk)).collect()
}

fn signed(part: &str, names: Vec<(String, Option<Mark>)>) -> Cell {
    let names =
        names.into_iter().map(|(name, mark)| Paragraph::new(Role::SignName, &name).kept().printing(mark));
    [Paragraph::new(Role::SignAuthority, part)].into_iter().chain(names).collect()
}

/// The names of the recorders or of the chairs; one blank where there is none.
pub(super) fn names(desk: &Desk, role: AttendeeRole) -> Vec<(String, Option<Mark>)> {
    let (field, sentence) = match role {
        AttendeeRole::Recorder => ("attendees.recorder", "Chưa có thư ký (người ghi biên bản)."),
        _ => ("attendees.chair", "Chưa có người chủ trì cuộc họp."),
    };
    let people = people::with_role(desk.sheet, role);
    let named = people.iter().filter(|voice| !voice.name().is_empty());
    let names: Vec<_> = named.map(|voice| (voice.name().to_owned(), voice.mark())).collect();
    if names.is_empty() { vec![(desk.missing(field, sentence), None)] } else { names }
}

/// Who signs: the one chosen, else the usual one of this kind, else the first of the office.
pub(super) struct Signed<'a> {
    signer: Option<&'a Signer>,
    party: bool,
}

impl<'a> Signed<'a> {
    pub(super) fn of(desk: &'a Desk) -> Self {
        let sheet = desk.sheet;
        let own = || sheet.wording.as_ref().and_then(|wording| wording.signer.as_ref());
        let signer = sheet.signer.as_ref().or_else(own).or_else(|| sheet.office.signers.first());
        Self { signer, party: desk.rules.is_party() }
    }

    /// Under whose authority; may be empty.
    pub(super) fn authority(&self) -> String {
        authority(self.signer.map_or("", |signer| &signer.authority), self.party)
    }

    pub(super) fn title(&self, desk: &Desk) -> String {
        let title = self.signer.map_or("", |signer| &signer.title);
        desk.need("signer.title", "Chưa có chức vụ người ký.", title).to_uppercase()
    }

    pub(super) fn name(&self, desk: &Desk) -> String {
        desk.need("signer.name", "Chưa có họ tên người ký.", self.signer.map_or("", |signer| &signer.name))
    }
}

fn signer(desk: &Desk) -> Cell {
    let signed = Signed::of(desk);
    let (authority, title, name) = (signed.authority(), signed.title(desk), signed.name(desk));
    let authority = (!authority.is_empty()).then(|| Paragraph::new(Role::SignAuthority, &authority));
    let mark = signed
        .signer
        .and_then(|signer| place(desk, signer))
        .map(|place| desk.sheet.office.mark("signers").part(place));
    let title = Paragraph::new(Role::SignTitle, &title).printing(mark);
    let name = Paragraph::new(Role::SignName, &name).printing(mark);
    authority.into_iter().chain([title, name]).collect()
}

/// Where the signer stands among those of the office.
fn place(desk: &Desk, signer: &Signer) -> Option<usize> {
    desk.sheet.office.signers.iter().position(|known| known == signer)
}

/// Authority in capitals, its abbreviation as the system writes it: `TM.` `KT.` `TL.` or `T/M` `K/T` `T/L`.
fn authority(text: &str, party: bool) -> String {
    const PAIRS: [(&str, &str); 3] = [("TM.", "T/M"), ("KT.", "K/T"), ("TL.", "T/L")];
    let text = one_line(text).to_uppercase();
    for (state, of_party) in PAIRS {
        let (own, other) = if party { (of_party, state) } else { (state, of_party) };
        if let Some(rest) = text.strip_prefix(own).or_else(|| text.strip_prefix(other)) {
            return format!("{own} {}", rest.trim_start_matches(['.', ' ']));
        }
    }
    text
}
