//! The day's board and one's own tasks on the command line.

use crate::register::{day, print_line};
use thuky_domain::{Involvement, MeetingPart, PartialDate, Warning};
use thuky_secretary::contract::{Mine, TaskBlock, Today, UnfinishedMeeting};

/// The board of today.
pub(crate) fn today(today: &Today) {
    block("Quá hạn", &today.overdue);
    for warning in [Warning::DeepRed, Warning::Red, Warning::None] {
        let word = if warning == Warning::None { "đã báo cáo" } else { warning.word() };
        say!("  {word}: {}", today.levels.get(&warning).copied().unwrap_or_default());
    }
    block("Sắp đến hạn", &today.due);
    say!("  hôm nay đến hạn: {}", today.due_today);
    block("Chờ chấp nhận", &today.reported);
    block("Cần điền hạn", &today.needs_date);
    say!("Cuộc họp còn dở: {}", today.unfinished_total);
    today.unfinished.iter().for_each(meeting);
    say!("{} nhiệm vụ, {}", today.tasks, told_at(today.day, &today.at));
}

/// The tasks of one unit or person.
pub(crate) fn mine(mine: &Mine) {
    let ways = [
        (Involvement::Lead, "Chủ trì"),
        (Involvement::Coordinating, "Phối hợp"),
        (Involvement::Follower, "Theo dõi"),
    ];
    for (way, word) in ways {
        let tasks = || mine.tasks.iter().filter(|task| task.involvement == way);
        say!("{word}: {}", tasks().count());
        tasks().for_each(|task| print_line(&task.line));
    }
    let closed = mine.tally.total - mine.tally.open;
    say!("Đã xong hoặc đã hủy: {closed}; {}", told_at(mine.day, &mine.at));
}

/// “số liệu tính đến 24/11/2026 08:15”.
pub(crate) fn told_at(day_told: chrono::NaiveDate, at: &str) -> String {
    format!("số liệu tính đến {} {at}", day(Some(day_told)))
}

fn block(title: &str, block: &TaskBlock) {
    say!("{title}: {}", block.total);
    block.lines.iter().for_each(print_line);
}

fn meeting(unfinished: &UnfinishedMeeting) {
    let date = unfinished.meeting.date.map(PartialDate::short).unwrap_or_default();
    let lacks: Vec<&str> = unfinished.missing.iter().map(|part| part_word(*part)).collect();
    say!(
        "{}  {date:<12} {} (còn thiếu: {})",
        unfinished.meeting.id,
        unfinished.meeting.title,
        lacks.join(", ")
    );
}

const fn part_word(part: MeetingPart) -> &'static str {
    match part {
        MeetingPart::Title => "tên cuộc họp",
        MeetingPart::Date => "ngày họp",
        MeetingPart::Chair => "người chủ trì",
        MeetingPart::Conclusion => "kết luận",
    }
}
