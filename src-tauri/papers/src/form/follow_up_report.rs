//! The follow-up report of a period: counts that add up, a table by unit, the overdue tasks, told as of a moment.

use super::{grid, task_cell};
use crate::block::{Block, Cell, Marker, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::followed::{AsOf, FollowedTask};
use crate::form::grid::Grid;
use crate::mark::Marked;
use crate::wording::{BLANK, count};
use chrono::{NaiveDate, Timelike};
use thuky_domain::text::fold;
use thuky_domain::{PartialDate, Status, Tally};

const BY_UNIT: [grid::Column; 9] = [
    ("TT", 6),
    ("Đơn vị chủ trì", 29),
    ("Tổng số", 9),
    ("Hoàn thành đúng hạn", 10),
    ("Hoàn thành quá hạn", 10),
    ("Hoàn thành, không hạn", 10),
    ("Chưa xong, trong hạn", 9),
    ("Chưa xong, quá hạn", 9),
    ("Khác (*)", 8),
];
const OVERDUE: [grid::Column; 7] = [
    ("TT", 6),
    ("Nội dung nhiệm vụ", 31),
    ("Đơn vị chủ trì", 17),
    ("Thời hạn", 13),
    ("Quá hạn", 9),
    ("Sản phẩm còn thiếu", 12),
    ("Cấp quyết định", 12),
];

/// The parts of the report.
pub(super) const PARTS: [(&str, Part); 4] = [
    ("opening", |desk| vec![body(&desk.phrase("opening"))]),
    ("summary", general),
    ("by-unit", units),
    ("overdue", late),
];

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = desk.arranged(&PARTS);
    blocks.push(Paragraph::new(Role::Closing, &desk.closing("close")).kept().into());
    blocks
}

fn general(desk: &Desk) -> Vec<Block> {
    let tasks = &desk.sheet.following.tasks;
    let mut blocks = vec![section(&desk.phrase("summary"))];
    blocks.extend(summary(desk, tasks).iter().map(|text| item(text)));
    if tasks.is_empty() {
        blocks.push(body(&desk.missing("paper.tasks", "Trong kỳ không có nhiệm vụ nào được theo dõi.")));
    }
    blocks
}

/// A section with its table, where anything is followed.
fn of_tasks(desk: &Desk, key: &str, table: fn(&Desk, &[FollowedTask]) -> Vec<Block>) -> Vec<Block> {
    let tasks = &desk.sheet.following.tasks;
    if tasks.is_empty() {
        return vec![];
    }
    [section(&desk.phrase(key))].into_iter().chain(table(desk, tasks)).collect()
}

fn units(desk: &Desk) -> Vec<Block> {
    of_tasks(desk, "by-unit", by_unit)
}

fn late(desk: &Desk) -> Vec<Block> {
    of_tasks(desk, "overdue", overdue)
}

fn body(text: &str) -> Block {
    Paragraph::new(Role::Body, text).into()
}

fn section(text: &str) -> Block {
    Paragraph::new(Role::Section, text).marked(Marker::Roman).into()
}

fn item(text: &str) -> Block {
    Paragraph::new(Role::Item, text).marked(Marker::Arabic).into()
}

/// `từ ngày 01/11/2026 đến ngày 30/11/2026`.
pub(super) fn period(desk: &Desk) -> String {
    let written = |day: Option<NaiveDate>| match day {
        Some(day) => PartialDate::from(day).short(),
        None => desk.missing("paper.period", "Chưa chọn kỳ báo cáo (từ ngày, đến ngày)."),
    };
    let (from, to) = (desk.sheet.following.from, desk.sheet.following.to);
    format!("từ ngày {} đến ngày {}", written(from), written(to))
}

/// `tính đến 10 giờ 42, ngày 24 tháng 11 năm 2026`; the end of the day where no time is told.
pub(super) fn as_of(desk: &Desk) -> String {
    match desk.sheet.following.as_of {
        Some(AsOf { day, time: Some(time) }) => {
            let day = PartialDate::from(day).written();
            format!("số liệu tính đến {:02} giờ {:02}, {day}", time.hour(), time.minute())
        }
        Some(AsOf { day, time: None }) => {
            format!("số liệu tính đến hết {}", PartialDate::from(day).written())
        }
        None => {
            let blank = desk.missing("paper.as-of", "Chưa rõ số liệu tính đến khi nào.");
            format!("số liệu tính đến {blank} giờ {BLANK}, ngày {BLANK} tháng {BLANK} năm {BLANK}")
        }
    }
}

/// How many of a tally are of one of the statuses.
fn number(tally: &Tally, statuses: &[Status]) -> u32 {
    statuses.iter().map(|status| tally.count(*status)).sum()
}

fn tally<'t>(tasks: impl IntoIterator<Item = &'t FollowedTask>) -> Tally {
    Tally::of(tasks.into_iter().map(|task| task.status))
}

/// The counts in words; every task is in one of them.
fn summary(desk: &Desk, tasks: &[FollowedTask]) -> Vec<String> {
    use Status::*;
    let tally = tally(tasks);
    let of = |statuses: &[Status]| number(&tally, statuses);
    let parts = |parts: &[(&str, u32)]| {
        let told = parts.iter().filter(|(_, number)| *number > 0);
        let told: Vec<String> = told.map(|(name, number)| format!("{name} {}", count(*number))).collect();
        if told.is_empty() { String::new() } else { format!(", gồm: {}", told.join("; ")) }
    };
    let done = parts(&[
        ("đúng hạn", of(&[DoneOnTime])),
        ("quá hạn", of(&[DoneLate])),
        ("không có thời hạn để đánh giá", of(&[DoneUnjudged])),
    ]);
    let open = parts(&[
        ("trong hạn", of(&[InProgress, DueSoon])),
        ("quá hạn", of(&[Overdue])),
        ("thường xuyên", of(&[Regular])),
        ("chờ điều kiện", of(&[Waiting])),
        ("chưa có thời hạn", of(&[NeedsDate])),
    ]);
    let finished = of(&[DoneOnTime, DoneLate, DoneUnjudged]);
    let unfinished = of(&[InProgress, DueSoon, Overdue, Regular, Waiting, NeedsDate]);
    let mut lines = vec![
        format!("Tổng số nhiệm vụ theo dõi: {}{}.", count(tally.total), parts(&origins(desk, tasks))),
        format!("Đã hoàn thành: {}{done}.", count(finished)),
        format!("Chưa hoàn thành: {}{open}.", count(unfinished)),
    ];
    lines.extend(Some(of(&[Cancelled])).filter(|n| *n > 0).map(|n| format!("Đã hủy: {}.", count(n))));
    lines.extend(waiting(tasks));
    lines
}

/// Where the tasks came from: given in the period, or before and still open when it began.
fn origins<'a>(desk: &Desk, tasks: &[FollowedTask]) -> [(&'a str, u32); 3] {
    let Some(from) = desk.sheet.following.from else { return [("", 0); 3] };
    let day = |task: &FollowedTask| task.meeting_date.and_then(PartialDate::full);
    let number = |of: fn(Option<NaiveDate>, NaiveDate) -> bool| {
        u32::try_from(tasks.iter().filter(|task| of(day(task), from)).count()).unwrap_or(u32::MAX)
    };
    [
        ("kỳ trước chuyển sang", number(|day, from| day.is_some_and(|day| day < from))),
        ("giao trong kỳ", number(|day, from| day.is_some_and(|day| day >= from))),
        ("chưa rõ ngày giao", number(|day, _| day.is_none())),
    ]
}

fn waiting(tasks: &[FollowedTask]) -> Option<String> {
    let reported = u32::try_from(tasks.iter().filter(|task| task.reported).count()).unwrap_or(u32::MAX);
    (reported > 0).then(|| format!("Đã có báo cáo, đang chờ chấp nhận hoàn thành: {}.", count(reported)))
}

/// One row a unit, in the order of their names, and the sum of each column.
fn by_unit(desk: &Desk, tasks: &[FollowedTask]) -> Vec<Block> {
    let mut units: Vec<(String, Vec<&FollowedTask>)> = vec![];
    for task in tasks {
        let key = fold(&task.directive.lead);
        match units.iter_mut().find(|(known, _)| *known == key) {
            Some((_, led)) => led.push(task),
            None => units.push((key, vec![task])),
        }
    }
    units.sort_by(|(one, _), (other, _)| (one.is_empty(), one).cmp(&(other.is_empty(), other)));
    let mut grid = Grid::new(desk.page.width(), &BY_UNIT);
    for (index, (_, led)) in units.iter().enumerate() {
        let mut cells = vec![grid::middle(&(index + 1).to_string()), grid::text(&unit_name(led))];
        cells.extend(figures(&tally(led.iter().copied())).map(grid::counted));
        grid.row(cells);
    }
    let mut cells = vec![grid::total(""), grid::total("Tổng cộng")];
    cells.extend(figures(&tally(tasks)).map(|sum| grid::total(&sum.to_string())));
    grid.row(cells);
    let note = "(*) Nhiệm vụ thường xuyên, chờ điều kiện, chưa có thời hạn, đã hủy.";
    grid.blocks().into_iter().chain([Paragraph::new(Role::TableText, note).into()]).collect()
}

fn unit_name(led: &[&FollowedTask]) -> String {
    let name = led.first().map(|task| crate::wording::unclosed(&task.directive.lead)).unwrap_or_default();
    if name.is_empty() { "Chưa rõ đơn vị chủ trì".to_owned() } else { name }
}

/// All, and how they part: done in time, done late, done unjudged, open in time, overdue, others.
fn figures(tally: &Tally) -> [u32; 7] {
    use Status::*;
    let of = |statuses: &[Status]| number(tally, statuses);
    [
        tally.total,
        of(&[DoneOnTime]),
        of(&[DoneLate]),
        of(&[DoneUnjudged]),
        of(&[InProgress, DueSoon]),
        of(&[Overdue]),
        of(&[Regular, Waiting, NeedsDate, Cancelled]),
    ]
}

fn overdue(desk: &Desk, tasks: &[FollowedTask]) -> Vec<Block> {
    let late: Vec<&FollowedTask> = tasks.iter().filter(|task| task.status == Status::Overdue).collect();
    if late.is_empty() {
        return vec![body(&desk.phrase("none-overdue"))];
    }
    let mut grid = Grid::new(desk.page.width(), &OVERDUE);
    for (index, task) in late.iter().enumerate() {
        grid.row(overdue_row(desk, index + 1, task));
    }
    grid.blocks().into()
}

fn overdue_row(desk: &Desk, number: usize, task: &FollowedTask) -> Vec<Cell> {
    let directive = &task.directive;
    let over = task.days_over.map(|days| format!("{} ngày", count(days.unsigned_abs()))).unwrap_or_default();
    vec![
        grid::middle(&number.to_string()),
        task_cell::followed(task),
        grid::printing(&task_cell::lead(desk, directive), directive.mark("lead")),
        grid::middle(&task_cell::last_day(desk, task)),
        grid::middle(&over),
        grid::printing(&task_cell::product(desk, directive), directive.mark("product")),
        grid::printing(&task_cell::authority(desk, directive), directive.mark("authority")),
    ]
}
