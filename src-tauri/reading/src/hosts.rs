//! Who meets, as the name of the meeting tells: “phiên họp lần thứ 3 của Ban Chỉ đạo A”, “buổi làm việc với Viện B”.
//!
//! Owns the reading of a title. Hosts that stand in the lead sentence are read in `meeting`.

use crate::draft::{Confidence, Draft};
use crate::lexicon::bodies::BODY;
use crate::page::{Page, Tokens};

const EVENTS: [&str; 9] = [
    "phiên họp",
    "cuộc họp",
    "buổi họp",
    "hội nghị",
    "kỳ họp",
    "họp",
    "phiên họp thường kỳ",
    "cuộc họp thường kỳ",
    "họp thường kỳ",
];
const COUNT: [&str; 4] = ["lần thứ", "thứ", "lần", "thường kỳ"];
/// Words that tell about the meeting and are no part of a body's name.
const AFTER: [&str; 30] = [
    "về",
    "v/v",
    "nhằm",
    "để",
    "trực tuyến",
    "tháng",
    "quý",
    "năm",
    "tuần",
    "ngày",
    "lần",
    "thường kỳ",
    "kiểm điểm",
    "đánh giá",
    "triển khai",
    "sơ kết",
    "tổng kết",
    "do",
    "dưới sự",
    "cho ý kiến",
    "thảo luận",
    "xét",
    "tại",
    "với",
    "mở rộng",
    "sáng",
    "chiều",
    "bàn",
    "rà soát",
    "giải quyết",
];

/// Fills in host and counterpart that are not known yet.
pub fn from_title(page: &Page, draft: &mut Draft) {
    let Some(title) = draft.meeting.title.as_ref() else { return };
    let (start, end) = (title.span.start, title.span.end);
    let first = page.tokens.partition_point(|t| page.text.span(&t.bytes()).start < start);
    let last = page.tokens.partition_point(|t| page.text.span(&t.bytes()).start < end);
    let at = first..last;
    if draft.meeting.counterpart.is_none()
        && let Some(met) = page.find(&at, &["buổi làm việc với", "cuộc làm việc với", "làm việc với"])
        && let Some(unit) = unit(page, met.end, at.end)
    {
        draft.meeting.counterpart =
            Some(page.text.extract(&page.bytes(&unit), Confidence::Doubtful, "meeting.counterpart-of-title"));
    }
    if draft.meeting.host.is_none()
        && let Some(unit) = held_by(page, &at)
    {
        draft.meeting.host =
            Some(page.text.extract(&page.bytes(&unit), Confidence::Doubtful, "meeting.host-of-title"));
    }
}

/// The body right after the word of the meeting and its number.
fn held_by(page: &Page, at: &Tokens) -> Option<Tokens> {
    let event = page.find(at, &EVENTS)?;
    let mut i = event.end;
    while let Some(n) = page.any_phrase(i, &COUNT) {
        i += n + usize::from(page.is_number(i + n));
    }
    i += usize::from(page.word(i) == "của");
    unit(page, i, at.end)
}

/// A body with a name; it ends where the meeting is told about.
fn unit(page: &Page, i: usize, end: usize) -> Option<Tokens> {
    let standing = page.any_phrase(i, &["thường trực"]).unwrap_or(0);
    let named = page.capital(i) && BODY.at(page, i + standing).is_some();
    let stop = (i + 1..end).find(|j| ends(page, *j)).unwrap_or(end);
    (named && stop > i + 1 && stop - i <= 20).then_some(i..stop)
}

fn ends(page: &Page, j: usize) -> bool {
    let joined = match page.word(j) {
        "," => page.capital(j + 1) || page.word(j + 1) == "chống",
        "-" | "&" => true,
        _ => false,
    };
    page.is_mark(j) && !joined || page.any_phrase(j, &AFTER).is_some()
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn the_heading_of_a_notice_tells_who_met() {
        let text = "THÔNG BÁO\nKết luận của Phó Thủ tướng Lê Văn Bình tại phiên họp lần thứ 3 của Ban Chỉ đạo phòng, \
            chống hạn quốc gia về cấp nước\nSáng 3/5/2031, Phó Thủ tướng Lê Văn Bình đã chủ trì phiên họp.";
        let draft = read(&text.replace("\\\n", "\n"), &Knowledge::default());
        assert_eq!(draft.meeting.host.unwrap().value, "Ban Chỉ đạo phòng, chống hạn quốc gia");
    }

    #[test]
    fn the_heading_of_a_notice_tells_whom_the_chair_met() {
        let text = "Thông báo kết luận của Bộ trưởng Lê Văn Bình tại buổi làm việc với Viện Cây A\n\n\
            Ngày 3/5/2031, Bộ trưởng Lê Văn Bình đã có buổi làm việc về đề án.";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.meeting.counterpart.unwrap().value, "Viện Cây A");
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"));
    }
}
