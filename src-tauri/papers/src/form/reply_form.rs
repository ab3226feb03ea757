//! The reply form of one unit as a document: letterhead, which form it is, a table to fill in on lying pages.
//!
//! Nothing stands below the table, so that everything below its headings is a row when it comes back.

use super::grid::{self, Column, Grid};
use super::letterhead;
use crate::block::{Block, Cell, Control, Page, Paper, Paragraph, Part, Properties, Role};
use crate::desk::Desk;
use crate::fact_sheet::FactSheet;
use crate::rule_set::{LANDSCAPE_WIDTH, TEXT_WIDTH};
use crate::wording::one_line;
use thuky_domain::{Meeting, MeetingId, Office, PaperKind, ReplyField, ReplyForm, ReplyLine};

/// The facts of the letterhead: like a list of attendance, a form bears neither number nor place and date.
pub(crate) fn sheet(form: &ReplyForm, office: &Office) -> FactSheet {
    let nowhere = Meeting::blank(MeetingId(office.id.0));
    let date = Some(form.day);
    FactSheet { date, ..FactSheet::blank(PaperKind::AttendanceList, office.system, office.clone(), nowhere) }
}

/// The whole form.
pub(crate) fn compose(desk: &Desk, form: &ReplyForm) -> Paper {
    let title = [
        Paragraph::new(Role::PaperType, "PHIẾU TRẢ LỜI"),
        Paragraph::new(Role::Subject, "Tình hình thực hiện nhiệm vụ"),
    ];
    let about = form.shown_seal().map(|line| Paragraph::new(Role::Body, &line));
    let guide = [Paragraph::new(Role::TableSpace, ""), Paragraph::new(Role::AnnexNote, GUIDE)];
    let lines = title.into_iter().chain(about).chain(guide).map(Block::from);
    let blocks = [spread(letterhead::table(desk))].into_iter().chain(lines).chain(table(form)).collect();
    let properties = Properties {
        title: "Phiếu trả lời".to_owned(),
        subject: String::new(),
        creator: one_line(&desk.sheet.office_name()),
        date: Some(form.day),
        wording: String::new(),
        own: seal(form),
    };
    Paper {
        rules: desk.rules,
        sheet: desk.page,
        body: Part { page: Page::Landscape, blocks },
        annexes: vec![],
        properties,
    }
}

/// The seal that nobody sees: Word and LibreOffice keep it with the file.
fn seal(form: &ReplyForm) -> Vec<(String, String)> {
    let lines = form.whole_seal().into_iter().zip(1..);
    lines.map(|(line, place)| (format!("{}.{place}", ReplyForm::SEAL), line)).collect()
}

/// The two columns of a letterhead at the two edges of a lying page.
fn spread(mut letterhead: Block) -> Block {
    if let Block::Table(table) = &mut letterhead {
        table.columns.insert(1, LANDSCAPE_WIDTH - TEXT_WIDTH);
        table.rows.iter_mut().for_each(|row| row.insert(1, vec![Paragraph::new(Role::TableSpace, "")]));
    }
    letterhead
}

const GUIDE: &str = "Chỉ điền các ô “Bấm để ghi”, “Chọn”, “Chọn ngày”; phần còn lại đã khóa. \
                     Điền xong, lưu và gửi lại chính tệp này.";

/// Share of the width, in hundredths.
const fn share(field: ReplyField) -> u32 {
    match field {
        ReplyField::Task => 16,
        ReplyField::Text => 14,
        ReplyField::Evidence => 10,
        ReplyField::State => 8,
        ReplyField::Percent => 7,
        _ => 9,
    }
}

fn table(form: &ReplyForm) -> [Block; 2] {
    let columns: [Column; 10] = ReplyField::ON_PAPER.map(|field| (field.heading(), share(field)));
    let mut grid = Grid::new(LANDSCAPE_WIDTH, &columns);
    form.lines.iter().for_each(|line| grid.row(row(line)));
    grid.blocks()
}

fn row(line: &ReplyLine) -> Vec<Cell> {
    ReplyField::ON_PAPER.map(|field| cell(line, field)).into()
}

fn cell(line: &ReplyLine, field: ReplyField) -> Cell {
    let Some(answer) = field.answer() else { return grid::text(&line.sent(field)) };
    let control = Control { tag: tag(line, field), title: field.heading().to_owned(), answer };
    vec![Paragraph::inviting(Role::TableText, control)]
}

/// The code of the row and the name of the field: `K7M-P4X-Q2D evidence-day`.
fn tag(line: &ReplyLine, field: ReplyField) -> String {
    let name = serde_json::to_value(field).ok();
    let name = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    format!("{} {name}", line.code)
}
