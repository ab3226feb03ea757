//! Named paragraph styles: one per role, so that an office can restyle its papers in Word.

use super::{finish, package};
use crate::block::Role;
use crate::fault::PaperFault;
use crate::look::{Align, Frame, Line, Look};
use crate::page::Sheet;
use crate::rule_set::RuleSet;
use docx_rs::{self as w, BuildXML};
use std::sync::{Arc, Mutex, PoisonError};

/// The typeface of every official paper.
const TYPEFACE: &str = "Times New Roman";
/// Bright red of the marks of secrecy and urgency.
const RED: &str = "FF0000";

/// The id of the style of an invitation to fill in; Word knows it by its English name.
pub(super) const PLACEHOLDER: &str = "PlaceholderText";
/// Grey of an invitation, dark enough to be read.
const GREY: &str = "767676";

/// Every role with the id and the Vietnamese name of its style.
const STYLES: [(Role, &str, &str); 45] = [
    (Role::NationalTitle, "NationalTitle", "Quốc hiệu"),
    (Role::Motto, "Motto", "Tiêu ngữ"),
    (Role::PartyTitle, "PartyTitle", "Tiêu đề Đảng"),
    (Role::SuperiorBody, "SuperiorBody", "Cơ quan cấp trên"),
    (Role::IssuingBody, "IssuingBody", "Cơ quan ban hành"),
    (Role::Star, "Star", "Dấu sao"),
    (Role::Number, "Number", "Số và ký hiệu"),
    (Role::PlaceDate, "PlaceDate", "Địa danh và thời gian"),
    (Role::SecrecyMark, "SecrecyMark", "Dấu chỉ độ mật"),
    (Role::UrgencyMark, "UrgencyMark", "Dấu chỉ mức độ khẩn"),
    (Role::Rule, "Rule", "Đường kẻ"),
    (Role::SubjectRule, "SubjectRule", "Đường kẻ dưới trích yếu"),
    (Role::PaperType, "PaperType", "Tên loại"),
    (Role::Subject, "Subject", "Trích yếu"),
    (Role::Dashes, "Dashes", "Gạch dưới trích yếu"),
    (Role::Body, "BodyText", "Nội dung"),
    (Role::Closing, "Closing", "Câu kết"),
    (Role::Section, "Section", "Mục La Mã"),
    (Role::Topic, "Topic", "Mục có tên"),
    (Role::Item, "Item", "Khoản"),
    (Role::Point, "Point", "Điểm"),
    (Role::Bullet, "Bullet", "Gạch đầu dòng"),
    (Role::SignAuthority, "SignAuthority", "Quyền hạn ký"),
    (Role::SignTitle, "SignTitle", "Chức vụ người ký"),
    (Role::SignName, "SignName", "Họ tên người ký"),
    (Role::RecipientsLabel, "RecipientsLabel", "Nơi nhận"),
    (Role::Recipient, "Recipient", "Dòng nơi nhận"),
    (Role::AnnexLabel, "AnnexLabel", "Phụ lục"),
    (Role::AnnexTitle, "AnnexTitle", "Tên phụ lục"),
    (Role::AnnexNote, "AnnexNote", "Kèm theo"),
    (Role::TableHead, "TableHead", "Đầu bảng"),
    (Role::TableText, "TableText", "Chữ trong bảng"),
    (Role::TableNumber, "TableNumber", "Số trong bảng"),
    (Role::TableGroup, "TableGroup", "Nhóm trong bảng"),
    (Role::TableSign, "TableSign", "Ô ký tên"),
    (Role::TableSpace, "TableSpace", "Khoảng dưới bảng"),
    (Role::Addressee, "Addressee", "Kính gửi"),
    (Role::Photograph, "Photograph", "Ảnh"),
    (Role::Caption, "PhotoCaption", "Chú thích ảnh"),
    (Role::PageNumber, "PageNumber", "Số trang"),
    (Role::Filler, "Filler", "Dòng đệm sau bảng"),
    (Role::LetterSubject, "LetterSubject", "Trích yếu công văn"),
    (Role::AddresseeLine, "AddresseeLine", "Dòng kính gửi"),
    (Role::Certification, "Certification", "Xác nhận chữ ký"),
    (Role::Logo, "Logo", "Logo"),
];

/// The id of a role's style.
pub(super) fn id(role: Role) -> &'static str {
    STYLES.iter().find(|(known, _, _)| *known == role).map_or("Normal", |(_, id, _)| *id)
}

/// All styles under a rule set, on the page of the office.
fn defined(rules: RuleSet, sheet: &Sheet) -> w::Styles {
    let fonts = w::RunFonts::new().ascii(TYPEFACE).hi_ansi(TYPEFACE).cs(TYPEFACE).east_asia(TYPEFACE);
    let styles = w::Styles::new().default_fonts(fonts).default_size(28);
    let own = STYLES.iter().map(|(role, id, name)| style(id, name, &sheet.look(*role, rules)));
    own.fold(styles, w::Styles::add_style).add_style(placeholder())
}

fn placeholder() -> w::Style {
    w::Style::new(PLACEHOLDER, w::StyleType::Character).name("Placeholder Text").color(GREY)
}

/// The finished part.
#[derive(Clone)]
pub(crate) struct Styles {
    pub(crate) text: Arc<str>,
    /// As a package of its own.
    pub(super) packed: Arc<[u8]>,
}

/// The styles of a paper. They tell the rules and the page alone, and papers come in rows of the same: the last ones are kept.
pub(super) fn part(rules: RuleSet, sheet: &Sheet) -> Result<Styles, PaperFault> {
    static LAST: Mutex<Option<(RuleSet, Sheet, Styles)>> = Mutex::new(None);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, _, part)) = last.as_ref().filter(|(known, page, _)| (known, page) == (&rules, sheet)) {
        return Ok(part.clone());
    }
    let text = finish::part(&defined(rules, sheet).build()).ok_or(PaperFault::Part("styles"))?;
    let part = Styles { packed: package::packed_styles(&text)?, text: text.into() };
    *last = Some((rules, *sheet, part.clone()));
    Ok(part)
}

fn style(id: &str, name: &str, look: &Look) -> w::Style {
    let style = w::Style::new(id, w::StyleType::Paragraph).name(name).based_on("Normal").next(id);
    let mut style = lettered(style, look).align(align(look.align)).line_spacing(spacing(look));
    if look.first_line > 0 {
        let first_line = w::SpecialIndentType::FirstLine(signed(look.first_line));
        style = style.indent(None, Some(first_line), None, None);
    }
    style.paragraph_property = framed(style.paragraph_property, look.frame);
    if look.keep_next {
        style.paragraph_property = style.paragraph_property.keep_next(true);
    }
    style
}

fn lettered(style: w::Style, look: &Look) -> w::Style {
    let mut style = style.size(look.size as usize);
    if look.bold {
        style = style.bold();
    }
    if look.italic {
        style = style.italic();
    }
    if look.underlined {
        style = style.underline("single");
    }
    match look.frame {
        Frame::Box | Frame::DoubleBox => style.color(RED),
        Frame::None | Frame::Above => style,
    }
}

const fn align(align: Align) -> w::AlignmentType {
    match align {
        Align::Left => w::AlignmentType::Left,
        Align::Centre => w::AlignmentType::Center,
        Align::Both => w::AlignmentType::Both,
    }
}

fn spacing(look: &Look) -> w::LineSpacing {
    let (line, rule) = match look.line {
        Line::Single => (240, w::LineSpacingType::Auto),
        Line::Times(line) => (signed(line), w::LineSpacingType::Auto),
        Line::Exact(line) => (signed(line), w::LineSpacingType::Exact),
    };
    w::LineSpacing::new().before(look.before).after(look.after).line(line).line_rule(rule)
}

/// Borders: a line of 0.75 pt above, or a red box whose space makes the mark 8 mm high.
fn framed(property: w::ParagraphProperty, frame: Frame) -> w::ParagraphProperty {
    use w::ParagraphBorderPosition::{Bottom, Left, Right, Top};
    let edges = |kind: w::BorderType, space: usize| {
        [(Top, space), (Left, 1), (Bottom, space), (Right, 1)].into_iter().fold(
            w::ParagraphBorders::with_empty(),
            |borders, (side, space)| {
                borders.set(w::ParagraphBorder::new(side).val(kind).size(6).space(space).color(RED))
            },
        )
    };
    match frame {
        Frame::None => property,
        Frame::Above => property.set_borders(
            w::ParagraphBorders::with_empty().set(w::ParagraphBorder::new(Top).size(6).color("000000")),
        ),
        Frame::Box => property.set_borders(edges(w::BorderType::Single, 3)),
        Frame::DoubleBox => property.set_borders(edges(w::BorderType::Double, 2)),
    }
}

fn signed(size: u32) -> i32 {
    i32::try_from(size).unwrap_or(i32::MAX)
}
