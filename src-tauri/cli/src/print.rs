//! What is printed: one JSON document, or lines for people.

use serde::Serialize;
use std::fmt::Arguments;
use std::io::{ErrorKind, Write};
use std::path::Path;
use thuky_domain::{Gap, PartialDate};
use thuky_secretary::contract::*;
use thuky_store::Report;

/// Prints a line as `println!` does, but for a reader that has gone.
macro_rules! say {
    ($($words:tt)*) => { crate::print::line(format_args!($($words)*)) };
}

/// One line on the standard output. A reader that reads no further (`| head`) has what it wants; any other fault is told
/// and ends the program, for what was asked for is not whole.
pub(crate) fn line(words: Arguments<'_>) {
    match writeln!(std::io::stdout(), "{words}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("unreadable: Không in hết được kết quả ({error}). Dữ liệu trong kho còn nguyên.");
            std::process::exit(1);
        }
        _ => {}
    }
}

/// One JSON document.
pub(crate) fn json(value: &impl Serialize) {
    match serde_json::to_string_pretty(value) {
        Ok(text) => say!("{text}"),
        Err(error) => eprintln!("internal: {error}"),
    }
}

/// JSON when asked for, else lines.
pub(crate) fn either<T: Serialize>(value: &T, as_json: bool, lines: impl FnOnce(&T)) {
    if as_json { json(value) } else { lines(value) }
}

fn day(date: Option<PartialDate>) -> String {
    date.map_or_else(|| "không rõ ngày".to_owned(), PartialDate::short)
}

pub(crate) fn meetings(lines: &Vec<MeetingLine>) {
    for line in lines {
        say!("{}  {:<12} {}", line.id, day(line.date), line.title);
    }
    say!("{} cuộc họp", lines.len());
}

/// Everything about a meeting with what it opens with.
#[derive(Serialize)]
pub(crate) struct MeetingShown {
    #[serde(flatten)]
    pub file: MeetingFile,
    pub carried_over: CarriedOver,
}

pub(crate) fn meeting(shown: &MeetingShown) {
    let file = &shown.file;
    let meeting = &file.meeting;
    say!(
        "{}\n{} {}",
        meeting.title,
        meeting.session.map(|session| session.word()).unwrap_or_default(),
        day(meeting.date)
    );
    carried(&shown.carried_over);
    say!("\nThành phần (có mặt {}):", file.headcount.present);
    for attendee in &file.attendees {
        say!(
            "  {}{}",
            attendee.label(),
            attendee.positions.iter().fold(String::new(), |text, title| text + ", " + title)
        );
    }
    if !file.votes.is_empty() {
        say!("\nBiểu quyết:");
        crate::vote::votes(file);
    }
    say!("\nÝ kiến chỉ đạo:");
    for directive in &file.directives {
        say!("  {} [{}] {}", directive.code, directive.lead, directive.text);
    }
    say!("\nVăn bản viện dẫn:");
    for cited in &file.documents {
        say!("  {}", cited.document.citation());
    }
}

fn carried(carried: &CarriedOver) {
    if carried.meetings.is_empty() {
        return;
    }
    say!("\nTình hình thực hiện kết luận kỳ trước (đến {}):", PartialDate::from(carried.day).short());
    for CarriedLine { line, result, .. } in &carried.lines {
        let task = &line.directive;
        say!("  {:<6} {:<20} [{}] {} {result}", task.code, line.status.word(), task.lead, task.text);
    }
    say!("  {} nhiệm vụ của {} cuộc họp", carried.lines.len(), carried.meetings.len());
}

pub(crate) fn draft(draft: &thuky_reading::Draft) {
    let value = |found: Option<&thuky_reading::Extract<String>>| {
        found.map(|found| found.value.clone()).unwrap_or_default()
    };
    say!("Cuộc họp: {}", value(draft.meeting.title.as_ref()));
    say!("Ngày: {}", day(draft.meeting.date.as_ref().map(|date| date.value)));
    say!(
        "Chủ trì: {}",
        draft.chairs.iter().map(|chair| value(chair.name.as_ref())).collect::<Vec<_>>().join("; ")
    );
    say!("Người dự và nhóm: {}", draft.attendees.len());
    say!("Văn bản viện dẫn: {}", draft.documents.len());
    say!("Ý kiến chỉ đạo: {}", draft.directives.len());
    for directive in &draft.directives {
        let leads: Vec<&str> = directive.lead.iter().map(|lead| lead.value.as_str()).collect();
        say!("  [{}] {}", leads.join(", "), directive.text.value);
    }
    say!("Câu chưa xếp: {}", draft.unplaced.len());
    for doubt in &draft.doubts {
        say!("Cần xem: {}", doubt.sentence);
    }
    for slip in &draft.corrections {
        say!("Lỗi gõ có thể sửa: {} → {} ({})", slip.written, slip.proposed, slip.sentence);
    }
}

pub(crate) fn gaps(gaps: &[Gap], output: &Path) {
    for gap in gaps {
        say!("Còn thiếu: {}", gap.sentence);
    }
    say!("Đã ghi {}", output.display());
}

pub(crate) fn history(lines: &Vec<HistoryLine>) {
    for line in lines {
        say!("{:>6}  {}  {}", line.n, line.at, line.label);
    }
}

pub(crate) fn hits(hits: &Vec<Hit>) {
    for hit in hits {
        say!("{}  {}  {}", hit.noun, hit.id, hit.snippet);
    }
    say!("{} kết quả", hits.len());
}

pub(crate) fn report(report: &Report, as_json: bool) {
    if as_json {
        let counts: serde_json::Map<String, serde_json::Value> =
            report.counts.iter().map(|(noun, count)| (noun.word().to_owned(), (*count).into())).collect();
        return json(&serde_json::json!({
            "ok": report.ok(), "faults": report.faults, "counts": counts, "operations": report.operations, "head": report.head
        }));
    }
    for fault in &report.faults {
        say!("Lỗi: {fault}");
    }
    for (noun, count) in &report.counts {
        say!("{noun:<16} {count}");
    }
    say!(
        "{} thao tác trong nhật ký; {}",
        report.operations,
        if report.ok() { "kho dữ liệu nguyên vẹn" } else { "kho dữ liệu CÓ LỖI" }
    );
}
