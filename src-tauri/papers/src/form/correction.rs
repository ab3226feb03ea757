//! The correction (công văn đính chính): which paper, what was printed, how it reads now, and that the rest stays.

use super::{notice, recipients};
use crate::block::{Block, Marker, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::rule_set::RuleSet;
use crate::wording::{lowered, one_line, shouts, unclosed};
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{Misprint, PartialDate};

/// The parts of the letter.
pub(super) const PARTS: [(&str, Part); 4] = [
    ("addressees", recipients::addressees),
    ("opening", |desk| vec![Paragraph::new(Role::Body, &corrected_paper(desk)).into()]),
    ("misprints", corrected),
    ("rest", rest),
];

/// Everything below the letterhead; an official letter has no type and no title.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = desk.arranged(&PARTS);
    blocks.push(Paragraph::new(Role::Closing, &notice::close(desk)).kept().into());
    blocks
}

fn corrected(desk: &Desk) -> Vec<Block> {
    let lead_in = Paragraph::new(Role::Body, &lead_in(desk)).kept().into();
    [lead_in].into_iter().chain(misprints(desk)).collect()
}

fn rest(desk: &Desk) -> Vec<Block> {
    let text = desk.phrase_with("rest", &[("văn bản được đính chính", &cited(desk))]);
    vec![Paragraph::new(Role::Body, &text).into()]
}

/// Subject under the number: `V/v đính chính …` (State), `về việc đính chính …` (Party of today), bare before.
pub(super) fn subject(desk: &Desk) -> String {
    let start = match desk.rules {
        RuleSet::StateNd30 => "V/v ",
        RuleSet::PartyHd36 => "",
        RuleSet::PartyHd05 => "về việc ",
    };
    format!("{start}đính chính {}", cited(desk))
}

/// `Thông báo số 05/TB-VP`.
fn cited(desk: &Desk) -> String {
    let erratum = &desk.sheet.erratum;
    let kind = desk.need("erratum.type_name", "Chưa chọn loại văn bản được đính chính.", &erratum.type_name);
    let number =
        desk.need("erratum.number", "Chưa có số, ký hiệu của văn bản được đính chính.", &erratum.number);
    format!("{} số {number}", capitalised(&kind))
}

/// `Ngày …, Văn phòng … ban hành Thông báo số … về ….`
fn corrected_paper(desk: &Desk) -> String {
    let erratum = &desk.sheet.erratum;
    let date = match erratum.date {
        Some(date) => PartialDate::from(date).written(),
        None => {
            let blank = desk.missing("erratum.date", "Chưa có ngày của văn bản được đính chính.");
            format!("ngày {blank} tháng {blank} năm {blank}")
        }
    };
    let subject =
        desk.need("erratum.subject", "Chưa có trích yếu của văn bản được đính chính.", &erratum.subject);
    let about = about(&erratum.type_name, &lowered(&unclosed(&subject)));
    format!("{}, {} đã ban hành {} {about}.", capitalised(&date), issuer(desk), cited(desk))
}

/// How a sentence goes on from the number of a paper to its subject, which is told as that paper prints it.
fn about(type_name: &str, subject: &str) -> String {
    let invites = fold(type_name) == "giay moi" && subject.starts_with("dự ");
    match subject.strip_prefix("v/v ") {
        Some(matter) => format!("về việc {matter}"),
        None if invites || ["về ", "của "].iter().any(|start| subject.starts_with(start)) => {
            subject.to_owned()
        }
        None => format!("về {subject}"),
    }
}

/// The issuing office inside a sentence.
fn issuer(desk: &Desk) -> String {
    let name = desk.sheet.office_name();
    if name.is_empty() || shouts(&name) { "cơ quan ban hành".to_owned() } else { name }
}

/// `Do sơ suất trong khâu soạn thảo, Văn phòng … đính chính như sau:`
fn lead_in(desk: &Desk) -> String {
    let reason = lowered(&unclosed(&desk.sheet.erratum.reason));
    let given = ["do ", "vi ", "qua "].iter().any(|start| fold(&reason).starts_with(start));
    let why = match reason.as_str() {
        "" => "Nay".to_owned(),
        reason if given => capitalised(reason),
        reason => format!("Do {reason}"),
    };
    format!("{why}, {} đính chính như sau:", issuer(desk))
}

fn misprints(desk: &Desk) -> Vec<Block> {
    match desk.sheet.erratum.misprints.as_slice() {
        [] => {
            let blank = desk.missing("erratum.misprints", "Chưa ghi chỗ in sai và nội dung sửa.");
            vec![Paragraph::new(Role::Body, &blank).into()]
        }
        [one] => vec![Paragraph::new(Role::Body, &passage(desk, one, 1)).into()],
        several => several.iter().zip(1..).map(|(misprint, place)| item(desk, misprint, place)).collect(),
    }
}

fn item(desk: &Desk, misprint: &Misprint, place: usize) -> Block {
    Paragraph::new(Role::Item, &passage(desk, misprint, place)).marked(Marker::Arabic).into()
}

/// `Tại điểm b mục 2: đã in là “…”, nay sửa là “…”.`
fn passage(desk: &Desk, misprint: &Misprint, place: usize) -> String {
    let field = format!("erratum.misprints.{place}.printed");
    let printed =
        desk.need(&field, &format!("Chỗ sai thứ {place} chưa ghi nội dung đã in."), &misprint.printed);
    let corrected = one_line(&misprint.corrected);
    let now = if corrected.is_empty() {
        "nay bỏ nội dung này".to_owned()
    } else {
        format!("nay sửa là “{corrected}”")
    };
    let said = format!("đã in là “{printed}”, {now}.");
    match lowered(&unclosed(&misprint.place)) {
        place if place.is_empty() => capitalised(&said),
        place if fold(&place).starts_with("tai ") => format!("{}: {said}", capitalised(&place)),
        place => format!("Tại {place}: {said}"),
    }
}
