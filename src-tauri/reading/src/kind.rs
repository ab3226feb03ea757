//! What sort of text this is, by its heading lines and labels.
//!
//! Owns the decision only; what each kind means for reading is up to the readers.

use crate::depth;
use crate::draft::SourceKind;
use crate::invitation::invites;
use crate::lexicon::bodies::BODY;
use crate::lexicon::meetings::MEETINGS;
use crate::lines::Line;
use crate::normalise::{Bytes, rx};
use crate::opening::{after_opening, after_wording, within};
use crate::page::Page;
use crate::people::{NameContext, honorifics, name_at};
use regex::Regex;
use std::sync::LazyLock;

static LIST_MARK: LazyLock<Regex> = LazyLock::new(|| rx(r"^\s*([-+*•]|\d{1,2}[.)/])"));
/// A short label before a colon.
static LABEL: LazyLock<Regex> = LazyLock::new(|| rx(r"^\s*[^:.]{2,30}:"));

/// Words and marks that only notes have: clipped words, labels, arrows, columns parted by slashes.
static CLIPPED: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"((?:^|\W)(?:p\.|(?:trc|đ/c|ko?|kl|b/c|vđ)(?:\W|$))|→|⇒|->|=>|^\s*@|\s/\s[^/]*\s/\s|^\s*(dự|có|vắng|ct|tp|nd|đủ|ghi|chủ trì)\s*:)",
    )
});

/// Decides the kind.
pub fn kind(page: &Page) -> SourceKind {
    let lines: Vec<&str> = page
        .lines
        .iter()
        .map(|l| page.text.norm(&l.bytes()))
        .filter(|l| !l.trim().is_empty())
        .take(40)
        .collect();
    let headed = |heads: fn(&str) -> bool| lines.iter().take(15).any(|l| l.len() < 250 && heads(l));
    let announces =
        lines.iter().take(30).any(|l| heads_notice(l)) || headed(numbers_notice) || headed(tells_conclusion);
    let rules = |l: &&str| l.contains("kết luận") || l.contains("ý kiến chỉ đạo");
    if announces && lines.iter().any(rules) {
        SourceKind::ConclusionNotice
    } else if headed(heads_minutes)
        || labels(&lines) > 0 && invites(page)
        || labels(&lines) >= if headed(heads_notes) { 2 } else { 3 }
        || lists_people(page)
    {
        SourceKind::Minutes
    } else if lines.iter().any(|l| orders(l)) || hands_out(&lines) {
        SourceKind::ConclusionNotice
    } else if addresses(page, headed(heads_speech)) {
        SourceKind::Speech
    } else if headed(heads_notes) || noted(&lines) || listed(&lines) || chatted(page, &lines) {
        SourceKind::RawNotes
    } else {
        SourceKind::Press
    }
}

/// One who speaks in the first person, under the heading of a speech or after a salutation that opens it.
fn addresses(page: &Page, headed: bool) -> bool {
    let lines = page.lines.iter().map(|l| page.text.norm(&l.bytes())).filter(|l| !l.trim().is_empty());
    let saluted = lines.take(15).filter(|l| salutes(l)).count();
    let salutes = saluted > 0;
    let own = |i: &usize| matches!(page.word(*i), "tôi" | "chúng");
    let wanted = if headed && salutes { 1 } else { 3 };
    saluted > 1
        || (headed || salutes) && (0..page.tokens.len().min(20_000)).filter(own).nth(wanted - 1).is_some()
}

/// “THÔNG BÁO”, “THÔNG BÁO KẾT LUẬN …” in a line of its own.
fn heads_notice(line: &str) -> bool {
    let rest = after_wording(line.trim_start(), &["thông báo"]);
    rest.is_some_and(|rest| {
        const TELLS: [&str; 7] = ["nêu", "yêu cầu", "chỉ rõ", "ghi rõ", "nhấn mạnh", "cũng", "này"];
        let concludes = after_wording(rest, &[" kết luận", " ý kiến kết luận"]);
        let told = |rest: &str| after_wording(rest.trim_start(), &TELLS).is_none();
        rest.trim().is_empty() || concludes.is_some_and(told)
    })
}

/// “Thông báo số 12/TB-SX về kết luận của …”, “Kết luận của … tại …”: the headline under which a notice is published.
fn tells_conclusion(line: &str) -> bool {
    let line = line.trim_matches(|c: char| !c.is_alphanumeric());
    let told = after_wording(line, &["kết luận của", "ý kiến kết luận của"]);
    let rules = |rest: &str| rest.contains("kết luận của") || rest.contains("ý kiến chỉ đạo của");
    let noticed = after_wording(line, &["thông báo"]).filter(|rest| rules(rest));
    told.or(noticed).is_some_and(|rest| rest.contains(" tại ") && !rest.contains(". "))
}

/// “Sau khi nghe …, ông A kết luận như sau:”, “UBND tỉnh có ý kiến chỉ đạo như sau:”: a line that opens orders.
fn orders(line: &str) -> bool {
    let line = line.trim();
    let heard = after_opening(line, &["sau khi nghe"]).is_some() && line.contains("kết luận");
    let told = ["có ý kiến như sau:", "có ý kiến chỉ đạo như sau:", "có ý kiến chỉ đạo:"];
    line.ends_with(':') && heard || told.iter().any(|w| line.contains(w))
}

/// A text that begins with the items of a conclusion, two of which give somebody a task: “2. Giao Phòng A …”.
fn hands_out(lines: &[&str]) -> bool {
    static GIVES: LazyLock<Regex> =
        LazyLock::new(|| rx(r"^\s*\d{1,2}[.)/-]\s*(?:[^:]{3,120}:\s*)?(?:thống nhất )?giao \S"));
    let numbered =
        lines.first().is_some_and(|l| l.starts_with(|c: char| c.is_ascii_digit()) && LIST_MARK.is_match(l));
    numbered && lines.iter().filter(|l| GIVES.is_match(l)).count() > 1
}

/// How many of these labels there are: time, place, those present, who chairs, who writes. Three make minutes without a heading.
fn labels(lines: &[&str]) -> usize {
    const LABELS: [&[&str]; 5] = [
        &["thời gian", "ngày họp", "date"],
        &["địa điểm", "hình thức", "location"],
        &["thành phần", "người tham dự", "danh sách tham dự", "attendees"],
        &["chủ trì", "chủ tọa", "người chủ trì", "host"],
        &["thư ký", "người ghi biên bản", "note by", "note taker"],
    ];
    let told = |labels: &[&str]| {
        lines.iter().flat_map(|l| l.split('|')).any(|l| {
            let line = l.trim_start_matches(|c: char| !c.is_alphabetic());
            let numeral = line.trim_start_matches(['i', 'v', 'x']);
            let line = numeral.strip_prefix(['.', ')']).map_or(line, str::trim_start);
            after_opening(line, labels).is_some_and(|rest| within(rest.split(':').next().unwrap_or(rest), 30))
        })
    };
    LABELS.iter().filter(|labels| told(labels)).count()
}

/// Those present line by line, four of them or more, below a line that says so: “Thành phần tham dự:”, “-Ông A”, “-Bà B”.
fn lists_people(page: &Page) -> bool {
    const PRESENT: [&str; 3] = ["thành phần", "tham dự", "tham gia"];
    let (mut told, mut row) = (false, 0);
    for sentence in page.sentences.iter().take(60) {
        let marks = sentence.tokens.clone().take_while(|i| page.is_mark(*i) || page.is_number(*i)).count();
        let first = sentence.tokens.start + marks;
        let honorific = honorifics(page, first);
        let named =
            || name_at(page, first + honorific, sentence.tokens.end, NameContext::Addressed).is_some();
        if marks > 0 && honorific > 0 && sentence.tokens.len() < 30 && named() {
            row += usize::from(told);
        } else if first < sentence.tokens.end {
            row = 0;
            told |= page.find(&sentence.tokens, &PRESENT).is_some();
        }
        if row >= 4 {
            return true;
        }
    }
    false
}

/// “Họp Ban A ngày 14.2” over nothing but list items.
fn listed(lines: &[&str]) -> bool {
    let Some((first, rest)) = lines.split_first() else { return false };
    let meets = after_opening(first, &["họp", "cuộc họp", "giao ban", "hội ý"]).is_some();
    meets && within(first, 80) && rest.len() >= 3 && rest.iter().all(|l| LIST_MARK.is_match(l))
}

/// “Số: 12/TB-…”, “Số 12-TB/…”, “Thông báo số 12-TB/ĐU”, “Kết luận số 3-KL/ĐU của …” in a line of its own: a paper's own number.
fn numbers_notice(line: &str) -> bool {
    let own = after_wording(line.trim_start(), &["số", "thông báo số", "kết luận số"]).unwrap_or_default();
    let named = line.trim_start().starts_with("số");
    let coded = ["-tb/", "-kl/"].iter().any(|code| own.contains(code));
    named && (own.trim_start().starts_with(':') && own.contains("/tb-") || coded)
        || !named && (coded || own.contains("/tb-")) && own.split_whitespace().count() <= 5
        || !named && coded && own.contains(" của ") && !own.trim_end().ends_with(['.', ':', ','])
}

/// “KẾT LUẬN” in a line of its own, in a paper of that type: “Số 45-KL/ĐU”.
fn heads_conclusion(page: &Page, line: &str) -> bool {
    let numbered = |l: &Line| numbers_notice(page.text.norm(&l.bytes()));
    line.trim() == "kết luận" && page.lines.iter().take(15).any(numbered)
}

/// “BIÊN BẢN”, “BIÊN BẢN HỌP …” in a line of its own.
fn heads_minutes(line: &str) -> bool {
    let rest = after_wording(
        line.trim_start_matches([' ', '#', '*']).trim(),
        &["biên bản", "meeting minutes", "minutes of meeting", "mom"],
    );
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', ':']) && within(rest, 121))
}

/// “Ghi chú cuộc họp ngày 3/5”, “Meeting notes”: a heading of notes.
fn heads_notes(line: &str) -> bool {
    const HEADS: [&str; 8] = [
        "ghi chú cuộc họp",
        "ghi chú họp",
        "ghi chú buổi họp",
        "note họp",
        "meeting notes",
        "nội dung họp",
        "tóm tắt cuộc họp",
        "ghi nhanh cuộc họp",
    ];
    after_opening(line, &HEADS).is_some_and(|rest| within(rest, 100))
}

/// “PHÁT BIỂU KẾT LUẬN của …”, “BÀI PHÁT BIỂU”.
fn heads_speech(line: &str) -> bool {
    let Some(rest) = after_wording(line.trim(), &["bài phát biểu", "phát biểu"]) else { return false };
    let kinds = [" kết luận", " chỉ đạo", " khai mạc", " bế mạc", " tổng kết"];
    let rest = after_wording(rest, &kinds).unwrap_or(rest);
    rest.is_empty() || after_wording(rest, &[" của", " tại"]).is_some()
}

/// “Kính thưa …”: a line that addresses those who listen.
fn salutes(line: &str) -> bool {
    after_opening(line, &["thưa", "kính thưa", "trân trọng kính thưa"]).is_some()
}

/// Short lines, most of them list items or clipped, hardly a full stop.
fn noted(lines: &[&str]) -> bool {
    let share = |many: &dyn Fn(&&&str) -> bool| lines.iter().filter(many).count();
    let short = || share(&|l| l.chars().count() < 160) * 5 >= lines.len() * 4;
    let stopped = || share(&|l| l.trim_end().ends_with('.')) * 3 < lines.len();
    let marked = || share(&|l| LIST_MARK.is_match(l)) * 2 >= lines.len();
    let clipped = || share(&|l| CLIPPED.is_match(l)) * 4 >= lines.len();
    let any = |l: &str| LIST_MARK.is_match(l) || CLIPPED.is_match(l) || LABEL.is_match(l);
    let jotted = || share(&|l| any(l)) * 3 >= lines.len() * 2;
    lines.len() >= 4 && short() && stopped() && (marked() || clipped() || jotted())
}

/// Told among colleagues: people by given name, again and again, under a first line that tells of a meeting.
fn chatted(page: &Page, lines: &[&str]) -> bool {
    const MEETS: [&str; 6] = ["họp", "giao ban", "gb", "hop", "gặp", "trao đổi"];
    let meets = lines.iter().take(2).any(|l| {
        l.split(|c: char| !c.is_alphanumeric()).any(|w| w == "gb") || MEETS.iter().any(|m| l.contains(m))
    });
    let tokens = page.tokens.len().min(4000);
    let familiar = (0..tokens).filter(|i| crate::given::familiar(page, *i)).count();
    meets && familiar >= 4 && familiar * 45 >= tokens
}

/// How the first sentence below a heading begins.
const DAYS: [&str; 8] = ["ngày", "sáng", "chiều", "tối", "hôm nay", "vào hồi", "vào lúc", "hồi"];

/// The subject of a notice or of minutes: the heading lines right after THÔNG BÁO or BIÊN BẢN.
pub fn heading_title(page: &Page) -> Option<Bytes> {
    let concludes = |l: &Line| heads_conclusion(page, page.text.norm(&l.bytes()));
    let heads = |l: &Line| headed(page.text.norm(&l.bytes())) || concludes(l);
    let at = page.lines.iter().take(30).position(heads)?;
    let line = page.lines.get(at)?;
    if bare(page.text.norm(&line.bytes()))
        && let Some(below) = below(page, at)
    {
        return Some(below);
    }
    let stopped = page.text.norm(&line.bytes()).trim_end().strip_suffix('.').filter(|norm| within(norm, 120));
    if let Some(norm) = stopped.filter(|norm| norm.split_whitespace().count() > 2) {
        return Some(line.bytes().start..line.bytes().start + norm.len());
    }
    let own = Some(line).filter(|l| page.text.norm(&l.bytes()).split_whitespace().count() > 2);
    let first = own.map_or(at + usize::from(!concludes(line)), |_| at);
    let bytes = heading(page, first);
    let bytes = if own.is_some() { bytes.get(..2.min(bytes.len()))? } else { &bytes };
    let named = || {
        Some(line.bytes())
            .filter(|_| heads_minutes(page.text.norm(&line.bytes())) && !bare(page.text.norm(&line.bytes())))
    };
    bytes.first().zip(bytes.last()).map(|(first, last)| first.start..last.end).or_else(named)
}

/// The lines of a heading from this one on.
fn heading(page: &Page, first: usize) -> Vec<Bytes> {
    let capitals = |l: &Line| !page.text.source(&l.bytes()).chars().any(char::is_lowercase);
    let shouted = page.lines.get(first).is_some_and(capitals);
    let rest = page.lines.iter().skip(first).take_while(|l| {
        let norm = page.text.norm(&l.bytes()).trim();
        !norm.is_empty()
            && (shouted && capitals(l) || after_opening(norm, &DAYS).is_none())
            && (!LABEL
                .is_match(LIST_MARK.find(norm).map_or(norm, |mark| norm.get(mark.end()..).unwrap_or(norm)))
                || page.text.source(&l.bytes()).starts_with('#'))
            && l.bytes().len() < 350
            && (!norm.ends_with('.') || norm.ends_with(".."))
            && !norm.starts_with(['-', '_', '*', '='])
    });
    rest.map(Line::bytes).take(4).collect()
}

/// “BIÊN BẢN HỌP” without a word about what.
fn bare(line: &str) -> bool {
    let rest = after_wording(line.trim(), &["biên bản"]).unwrap_or_default();
    MEETINGS.contains(&rest.trim()) || matches!(rest.trim(), "họp" | "làm việc")
}

/// Below a bare heading: “V/v: …”, or the body in a line of its own.
fn below(page: &Page, at: usize) -> Option<Bytes> {
    let next = depth::below(page, at)?;
    let line = page.lines.get(next)?;
    let norm = page.text.norm(&line.bytes());
    if let Some(rest) = after_opening(norm, &["v/v", "về việc", "(v/v", "(về việc"]) {
        let further = heading(page, next + 1);
        let further = further.first().filter(|at| !LIST_MARK.is_match(page.text.norm(at)));
        let colon = usize::from(rest.starts_with(':'));
        let start = line.bytes().end - rest.len() + colon;
        return Some(start..further.map_or(line.bytes().end, |l| l.end));
    }
    let body = BODY.at(page, page.token_at(line.bytes().start)).is_some();
    let short = within(norm.trim(), 120) && !norm.contains(':');
    (body && short)
        .then(|| page.lines.get(at).map_or(line.bytes().start, |l| l.bytes().start)..line.bytes().end)
}

fn headed(line: &str) -> bool {
    line.len() < 250 && (heads_notice(line) || heads_minutes(line) || heads_notes(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> SourceKind {
        kind(&Page::new(text))
    }

    #[test]
    fn a_notice_is_known_by_its_headline_or_by_the_line_that_opens_the_orders() {
        let body = "Ngày 3/5/2031, Thứ trưởng Lê Văn Bình đã chủ trì cuộc họp.";
        for head in [
            "Thông báo số 12/TB-SX về kết luận của Thứ trưởng Lê Văn Bình tại cuộc họp về cầu A",
            "Kết luận của Chánh Văn phòng tại họp giao ban",
        ] {
            assert_eq!(told(&format!("{head}\n{body}")), SourceKind::ConclusionNotice);
        }
        let orders = "Sau khi nghe Sở A báo cáo, Thứ trưởng đã kết luận với các nội dung sau:";
        assert_eq!(told(&format!("{body}\n{orders}\n1. Giao Sở A rà soát.")), SourceKind::ConclusionNotice);
    }

    #[test]
    fn minutes_are_known_by_their_labels_and_whatever_marks_stand_before_the_heading() {
        let labels = "1. Địa điểm và thời gian họp\nThời gian: 8h30 ngày 11/4/2031\n2. Thành phần dự họp\n\
            - Ông Lê Văn Bình\nChủ trì cuộc họp: Ông Lê Văn Bình\nThư ký: Bà Trần Thị Cúc";
        assert_eq!(told(labels), SourceKind::Minutes);
        assert_eq!(told("### **Biên bản họp nhóm** — 11/4/2031\n**Có mặt:** Bình, Cúc"), SourceKind::Minutes);
    }

    #[test]
    fn items_below_a_line_that_tells_of_a_meeting_are_notes() {
        let items = "Họp Ban A ngày 14.2.2031\n- Rà soát lò nung.\n- Trình giá gạch.\n- Mua củi.";
        assert_eq!(told(items), SourceKind::RawNotes);
    }

    #[test]
    fn notes_may_be_called_so_in_their_heading_and_are_minutes_with_labels() {
        let body =
            "## Nội dung\nCả hội đi cắt tre và phơi nan ở bãi sông. Mọi người nghe kể chuyện diều sáo.";
        assert_eq!(told(&format!("# Ghi chú cuộc họp ngày 2031-04-25\n{body}")), SourceKind::RawNotes);
        let labels = "**Attendees:** Mr. Bình, Ms. Cúc\n**Host:** Mr. Bình";
        assert_eq!(told(&format!("## Meeting notes 2031-04-25\n{labels}\n{body}")), SourceKind::Minutes);
    }

    #[test]
    fn a_report_that_quotes_a_notice_is_no_notice() {
        let lead = "Huyện vừa có thông báo kết luận của Bí thư Huyện ủy Lê Văn Bình tại cuộc họp.";
        for quotes in ["Thông báo kết luận nêu: Lò đã nứt.", "Thông báo kết luận yêu cầu các xã mua củi."]
        {
            assert_eq!(told(&format!("{lead}\n{quotes}")), SourceKind::Press);
        }
    }
}
