//! How history and the undo menu name what was done: nouns, fields and records in the words of the office.

use crate::contract::Deed;
use thuky_domain::text::shortened;
use thuky_domain::{Directive, Noun, Paper, PartialDate, ProgressKind, Record};

/// The noun as a colleague would say it.
pub(crate) const fn noun(noun: Noun) -> &'static str {
    match noun {
        Noun::Office => "hồ sơ cơ quan",
        Noun::Person => "người",
        Noun::Unit => "đơn vị",
        Noun::Position => "chức vụ",
        Noun::Meeting => "cuộc họp",
        Noun::Source => "văn bản nguồn",
        Noun::AgendaItem => "nội dung chương trình",
        Noun::Attendee => "người dự",
        Noun::Statement => "ý kiến phát biểu",
        Noun::Figure => "số liệu",
        Noun::CitedDocument | Noun::Citation => "văn bản viện dẫn",
        Noun::Photograph => "ảnh",
        Noun::Directive => "ý kiến chỉ đạo",
        Noun::Progress => "báo cáo tiến độ",
        Noun::View => "cách xem",
        Noun::Holiday => "ngày nghỉ, làm bù",
        Noun::Number => "số văn bản",
        Noun::Vote => "biểu quyết",
        Noun::Wording => "câu chữ văn bản",
        Noun::Paper => "văn bản đã chốt",
    }
}

/// What tells this record from its like, short enough for a menu.
pub(crate) fn name(record: &Record) -> String {
    let text = match record {
        Record::Office(office) => &office.body,
        Record::Person(person) => &person.name,
        Record::Unit(unit) => &unit.name,
        Record::Position(position) => &position.title,
        Record::Meeting(meeting) => &meeting.title,
        Record::Source(source) => &source.name,
        Record::AgendaItem(item) => &item.title,
        Record::Attendee(attendee) => attendee.label(),
        Record::Statement(statement) => {
            if statement.speaker.is_empty() {
                &statement.role
            } else {
                &statement.speaker
            }
        }
        Record::Figure(figure) => &figure.text,
        Record::CitedDocument(document) => {
            if document.number.is_empty() {
                &document.title
            } else {
                &document.number
            }
        }
        Record::Citation(_) => "",
        Record::Photograph(photograph) => &photograph.caption,
        Record::Directive(directive) => &directive.text,
        Record::Progress(progress) => &progress.text,
        Record::View(view) => &view.name,
        Record::Number(number) => return number.written(),
        Record::Vote(vote) => &vote.matter,
        Record::Wording(wording) => wording.kind.name(),
        Record::Holiday(holiday) => {
            return shortened(&format!("{} {}", PartialDate::from(holiday.day).short(), holiday.name), 90);
        }
        Record::Paper(paper) => return paper_name(paper),
    };
    shortened(text, 90)
}

/// “Biên bản 05-BB/TU: Giao ban tháng 5”.
fn paper_name(paper: &Paper) -> String {
    let symbol = if paper.symbol.is_empty() { String::new() } else { format!(" {}", paper.symbol) };
    shortened(&told(&format!("{}{symbol}", paper.kind.name()), &paper.subject), 90)
}

/// “Sửa người dự: Lê Văn A”.
pub(crate) fn act(verb: &str, record: &Record) -> String {
    told(&format!("{verb} {}", noun(record.noun())), &name(record))
}

/// “Gia hạn: Rà soát định mức”.
pub(crate) fn step(kind: ProgressKind, directive: &Directive) -> String {
    let deed = match kind {
        ProgressKind::Report => "Ghi báo cáo tiến độ",
        ProgressKind::Accept => "Chấp nhận hoàn thành",
        ProgressKind::Return => "Trả lại báo cáo",
        ProgressKind::Extend => "Gia hạn",
        ProgressKind::Cancel => "Hủy nhiệm vụ",
        ProgressKind::Remind => "Nhắc việc",
        ProgressKind::Reassign => "Chuyển chủ trì",
        ProgressKind::Split => "Tách nhiệm vụ",
        ProgressKind::Merge => "Gộp nhiệm vụ",
        ProgressKind::Reopen => "Mở lại nhiệm vụ",
    };
    told(deed, &shortened(&directive.text, 90))
}

/// “Gia hạn 12 nhiệm vụ”, or of one task as [`step`].
pub(crate) fn deed(deed: &Deed, tasks: &[Directive]) -> String {
    match (tasks, deed.step()) {
        ([task], Some(kind)) => step(kind, task),
        ([task], None) => told(of_many(deed), &shortened(&task.text, 90)),
        (many, _) => format!("{} {} nhiệm vụ", of_many(deed), many.len()),
    }
}

const fn of_many(deed: &Deed) -> &'static str {
    match deed {
        Deed::Extend { .. } => "Gia hạn",
        Deed::Reassign { .. } => "Chuyển chủ trì",
        Deed::Follow { .. } => "Giao người theo dõi",
        Deed::Field { .. } => "Ghi lĩnh vực",
        Deed::Remind => "Nhắc",
        Deed::Cancel => "Hủy",
        Deed::Reopen => "Mở lại",
        Deed::Split { .. } => "Tách",
        Deed::Merge { .. } => "Gộp",
    }
}

fn told(deed: &str, name: &str) -> String {
    let colon = if name.is_empty() { "" } else { ": " };
    format!("{deed}{colon}{name}")
}
