//! How a meeting is called inside a sentence, and the subject line made from it.

use super::{correction, follow_up_report, people};
use crate::desk::Desk;
use crate::wording::{lowered, one_line, says, unclosed};
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{Meeting, PaperKind};

/// Subject (trích yếu): a capital first in State papers, a small letter in Party papers.
pub(crate) fn subject(desk: &Desk) -> String {
    let subject = match desk.sheet.kind {
        PaperKind::Minutes | PaperKind::Excerpt => named(desk, None),
        PaperKind::ConclusionNotice if desk.sheet.is_conclusion() => {
            conclusion_of(desk).trim_start_matches("kết luận ").to_owned()
        }
        PaperKind::ConclusionNotice | PaperKind::TaskAnnex => conclusion_of(desk),
        PaperKind::Correction => correction::subject(desk),
        PaperKind::Invitation | PaperKind::AttendanceList => format!("dự {}", named(desk, None)),
        PaperKind::AssignmentSlip => format!("thực hiện {}", conclusion_of(desk)),
        PaperKind::ReminderSlip => "thực hiện nhiệm vụ được giao tại các cuộc họp".to_owned(),
        PaperKind::FollowUpReport => {
            format!(
                "tình hình thực hiện kết luận, ý\u{a0}kiến\u{a0}chỉ\u{a0}đạo {}",
                follow_up_report::period(desk)
            )
        }
    };
    if desk.rules.is_party() { subject } else { capitalised(&subject) }
}

/// `kết luận của … tại …`: in Party papers of the body that met, in State papers of the one who concluded.
pub(super) fn conclusion_of(desk: &Desk) -> String {
    let host = one_line(&desk.sheet.meeting.host);
    if desk.rules.is_party() && !host.is_empty() {
        return format!("kết luận của {host} tại {}", named(desk, Some(&host)));
    }
    let giver = desk
        .roll
        .concluder()
        .map_or_else(|| people::chairs_together(desk), |voice| voice.as_author(desk.rules));
    format!("kết luận của {giver} tại {}", named(desk, None))
}

/// The meeting in running text: `cuộc làm việc của A với B về …`; `said` is a body already named just before.
pub(crate) fn named(desk: &Desk, said: Option<&str>) -> String {
    let meeting = &desk.sheet.meeting;
    let title = desk.need("meeting.title", "Chưa có tên cuộc họp.", &meeting.title);
    let phrase = phrase(meeting, &unclosed(&title));
    match said {
        Some(host) => phrase.replacen(&format!(" của {host} "), " ", 1),
        None => phrase,
    }
}

/// Beginnings that already name the event.
const EVENTS: [&str; 13] = [
    "cuộc ",
    "hội nghị",
    "buổi ",
    "phiên ",
    "kỳ họp",
    "hội thảo",
    "tọa đàm",
    "toạ đàm",
    "lễ ",
    "đại hội",
    "hội thi",
    "diễn đàn",
    "chương trình",
];
/// Beginnings that need `cuộc` before them.
const DOINGS: [&str; 4] = ["họp", "giao ban", "làm việc", "trao đổi"];

fn phrase(meeting: &Meeting, title: &str) -> String {
    let folded = format!("{} ", fold(title));
    let begins = |starts: &[&str]| starts.iter().any(|start| folded.starts_with(&fold_kept(start)));
    if let Some((host, rest)) = title.split_once(" làm việc với ").filter(|_| !begins(&EVENTS)) {
        format!("cuộc làm việc của {host} với {rest}")
    } else if begins(&EVENTS) {
        lowered(title)
    } else if begins(&DOINGS) {
        format!("cuộc {}", lowered(title))
    } else {
        format!("{} {}", meeting.kind.word(), lowered(title))
    }
}

/// Folded, with the space at the end that tells a whole word.
fn fold_kept(start: &str) -> String {
    let space = if start.ends_with(' ') { " " } else { "" };
    format!("{}{space}", fold(start))
}

/// `dự hội nghị`, `dự cuộc họp`: the kind of meeting as one short word, as the title has it.
pub(crate) fn short_word(meeting: &Meeting) -> &'static str {
    let title = &meeting.title;
    match meeting.kind {
        thuky_domain::MeetingKind::Meeting if title.contains(" làm việc với ") => "cuộc làm việc",
        thuky_domain::MeetingKind::Meeting if says(title, "hội nghị") => "hội nghị",
        kind => kind.word(),
    }
}
