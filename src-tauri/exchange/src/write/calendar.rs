//! Deadlines as a calendar (RFC 5545): whole days, the same UID for the same task, so that a newer file replaces what
//! an older one brought.

use crate::wording::{day, ends, status};
use crate::{RegisterFacts, TaskFacts};
use chrono::{Days, NaiveDate};
use thuky_domain::Status;

/// Octets of a line before it is folded (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;
/// At nine in the morning, three days and one day before.
const ALARMS: [&str; 2] = ["-P2DT15H", "-PT15H"];

/// The tasks that have a day as all-day events. Done ones stay without an alarm; cancelled ones cancel theirs.
#[must_use]
pub fn ics(facts: &RegisterFacts) -> Vec<u8> {
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//Thư Ký//Sổ theo dõi//VI");
    lines.put("CALSCALE", "GREGORIAN");
    lines.put("METHOD", "PUBLISH");
    lines.put("X-WR-CALNAME", &escaped(&format!("Hạn nhiệm vụ, {}", facts.office)));
    for task in &facts.tasks {
        if let Some(last) = task.last_day {
            event(&mut lines, facts.day, task, last);
        }
    }
    lines.put("END", "VCALENDAR");
    lines.text.into_bytes()
}

fn event(lines: &mut Lines, today: NaiveDate, task: &TaskFacts, last: NaiveDate) {
    let basic = |day: NaiveDate| day.format("%Y%m%d").to_string();
    let after = last.checked_add_days(Days::new(1)).unwrap_or(last);
    let summary = summary(task);
    lines.put("BEGIN", "VEVENT");
    lines.put("UID", &format!("{}@thu-ky", task.directive.id));
    lines.put("DTSTAMP", &format!("{}T000000Z", basic(today)));
    lines.put("SEQUENCE", &sequence(today).to_string());
    lines.put("DTSTART;VALUE=DATE", &basic(last));
    lines.put("DTEND;VALUE=DATE", &basic(after));
    lines.put("SUMMARY", &escaped(&summary));
    lines.put("DESCRIPTION", &escaped(&description(today, task)));
    lines.put("TRANSP", "TRANSPARENT");
    let state = if task.status == Status::Cancelled { "CANCELLED" } else { "CONFIRMED" };
    lines.put("STATUS", state);
    if !task.status.is_closed() {
        ALARMS.iter().for_each(|before| alarm(lines, before, &summary));
    }
    lines.put("END", "VEVENT");
}

/// A later day is a later edition, in every program that looks.
fn sequence(today: NaiveDate) -> i64 {
    (today - NaiveDate::default()).num_days()
}

fn alarm(lines: &mut Lines, before: &str, summary: &str) {
    lines.put("BEGIN", "VALARM");
    lines.put("ACTION", "DISPLAY");
    lines.put("TRIGGER", before);
    lines.put("DESCRIPTION", &escaped(summary));
    lines.put("END", "VALARM");
}

fn summary(task: &TaskFacts) -> String {
    let head = if task.status.is_closed() { status(task.status) } else { "Hạn".to_owned() };
    let lead = &task.directive.lead;
    let who = if lead.is_empty() { String::new() } else { format!("{lead}: ") };
    format!("{head} {}: {who}{}", task.directive.code, task.directive.text)
}

fn description(today: NaiveDate, task: &TaskFacts) -> String {
    let told = |label: &str, text: &str| {
        if text.is_empty() { String::new() } else { format!("{label}: {text}") }
    };
    let lines = [
        told("Tình trạng", &ends(&[&task.standing(), &format!("số liệu tính đến {}", day(today))])),
        told("Phối hợp", &task.directive.coordinating.join("; ")),
        told("Sản phẩm", &task.directive.product),
        told("Theo dõi", &task.directive.follower),
        told("Cuộc họp", &task.meeting),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// TEXT of RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// Lines of content, folded between characters.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn put(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if length + letter.len_utf8() > LONGEST_LINE {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(letter);
            length += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}
