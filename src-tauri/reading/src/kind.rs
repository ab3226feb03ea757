//! What sort of text this is, by its heading lines and labels.
//!
//! Owns the decision only; what each kind means for reading is up to the readers.

use crate::draft::SourceKind;
use crate::normalise::{Bytes, rx};
use crate::opening::{after_opening, after_wording, within};
use crate::page::Page;
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
        .map(|l| page.text.norm(&l.bytes))
        .filter(|l| !l.trim().is_empty())
        .take(40)
        .collect();
    let headed = |heads: fn(&str) -> bool| lines.iter().take(15).any(|l| l.len() < 250 && heads(l));
    let announces = headed(heads_notice) || headed(numbers_notice);
    if announces && lines.iter().any(|l| l.contains("kết luận")) {
        SourceKind::ConclusionNotice
    } else if headed(heads_minutes) {
        SourceKind::Minutes
    } else if addresses(page, headed(heads_speech)) {
        SourceKind::Speech
    } else if noted(&lines) || chatted(page, &lines) {
        SourceKind::RawNotes
    } else {
        SourceKind::Press
    }
}

/// One who speaks in the first person, under the heading of a speech or after a salutation that opens it.
fn addresses(page: &Page, headed: bool) -> bool {
    let lines = page.lines.iter().map(|l| page.text.norm(&l.bytes)).filter(|l| !l.trim().is_empty());
    let salutes = lines.take(15).any(salutes);
    let own = |i: &usize| matches!(page.word(*i), "tôi" | "chúng");
    let wanted = if headed && salutes { 1 } else { 3 };
    (headed || salutes) && (0..page.tokens.len().min(20_000)).filter(own).nth(wanted - 1).is_some()
}

/// “THÔNG BÁO”, “THÔNG BÁO KẾT LUẬN …” in a line of its own.
fn heads_notice(line: &str) -> bool {
    let rest = after_wording(line.trim_start(), &["thông báo"]);
    rest.is_some_and(|rest| {
        let concludes = after_wording(rest, &[" kết luận", " ý kiến kết luận"]).is_some();
        rest.trim().is_empty() || concludes
    })
}

/// “Số: 12/TB-…”, “Số 12-TB/…”: a paper's own number, where its name is left out or stands elsewhere.
fn numbers_notice(line: &str) -> bool {
    let own = after_wording(line.trim_start(), &["số"]).unwrap_or_default();
    own.trim_start().starts_with(':') && own.contains("/tb-") || own.contains("-tb/")
}

/// “BIÊN BẢN”, “BIÊN BẢN HỌP …” in a line of its own.
fn heads_minutes(line: &str) -> bool {
    let rest = after_wording(line.trim(), &["biên bản"]);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']) && within(rest, 121))
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

/// The subject of a notice or of minutes: the heading lines right after THÔNG BÁO or BIÊN BẢN.
pub fn heading_title(page: &Page) -> Option<Bytes> {
    let at = page.lines.iter().take(30).position(|l| headed(page.text.norm(&l.bytes)))?;
    let own = page.lines.get(at).filter(|l| page.text.norm(&l.bytes).split_whitespace().count() > 2);
    let first = own.map_or(at + 1, |_| at);
    let rest = page.lines.iter().skip(first).take_while(|l| {
        let norm = page.text.norm(&l.bytes).trim();
        !norm.is_empty()
            && !LABEL.is_match(norm)
            && l.bytes.len() < 350
            && !norm.ends_with('.')
            && !norm.starts_with(['-', '_', '*', '='])
    });
    let bytes: Vec<&Bytes> = rest.map(|l| &l.bytes).take(4).collect();
    let bytes = if own.is_some() { bytes.get(..2.min(bytes.len()))? } else { &bytes };
    Some(bytes.first()?.start..bytes.last()?.end)
}

fn headed(line: &str) -> bool {
    line.len() < 250 && (heads_notice(line) || heads_minutes(line))
}
