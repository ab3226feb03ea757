//! Lists in a template: a table row that names facts of an attendee or of a task is repeated for each.

use crate::desk::Desk;
use crate::form::{people, task_cell};
use crate::phrase::known_as;
use crate::wording::{one_line, printable, unclosed, with_commas};
use thuky_domain::text::capitalised;
use thuky_domain::{Attendee, Directive, PaperKind};

/// What a row is repeated for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Attendees,
    Tasks,
}

/// What one row is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'d> {
    Attendee(usize, &'d Attendee),
    Task(usize, &'d Directive),
    /// The list is empty: one row of blanks.
    Nobody(List),
}

/// A fact of a row.
pub(super) struct RowField {
    /// Its name: `nhiệm vụ: nội dung`.
    pub(super) name: &'static str,
    pub(super) list: List,
    value: Value,
}

enum Value {
    Number,
    Attendee(fn(&Attendee) -> String),
    Task(fn(&Desk, &Directive) -> String),
}

const fn attendee(name: &'static str, value: fn(&Attendee) -> String) -> RowField {
    RowField { name, list: List::Attendees, value: Value::Attendee(value) }
}

const fn task(name: &'static str, value: fn(&Desk, &Directive) -> String) -> RowField {
    RowField { name, list: List::Tasks, value: Value::Task(value) }
}

static FIELDS: [RowField; 15] = [
    RowField { name: "người dự: số thứ tự", list: List::Attendees, value: Value::Number },
    attendee("người dự: họ tên", |who| {
        if who.is_group() { unclosed(&who.group) } else { one_line(&who.name) }
    }),
    attendee("người dự: danh xưng", |who| one_line(&who.honorific)),
    attendee("người dự: chức vụ", |who| with_commas(who.positions.iter().map(String::as_str))),
    attendee("người dự: phía", |who| one_line(&who.side)),
    attendee("người dự: cả dòng", people::line_entry),
    RowField { name: "nhiệm vụ: số thứ tự", list: List::Tasks, value: Value::Number },
    task("nhiệm vụ: mã", |_, task| one_line(&task.code)),
    task("nhiệm vụ: nội dung", |_, task| task_cell::work(task)),
    task("nhiệm vụ: chủ trì", task_cell::lead),
    task("nhiệm vụ: phối hợp", |_, task| task_cell::coordinating(task)),
    task("nhiệm vụ: sản phẩm", task_cell::product),
    task("nhiệm vụ: thời hạn", task_cell::deadline),
    task("nhiệm vụ: người theo dõi", task_cell::follower),
    task("nhiệm vụ: cấp quyết định", task_cell::authority),
];

/// The facts of rows that papers of a kind know.
pub(super) fn fields(kind: PaperKind) -> impl Iterator<Item = &'static RowField> {
    let known = move |field: &&RowField| match field.list {
        List::Attendees => !kind.without_meeting(),
        List::Tasks => kind.across_meetings() || !kind.without_meeting(),
    };
    FIELDS.iter().filter(known)
}

/// A fact of a row by its name as it is compared.
pub(super) fn field(known: &str, kind: PaperKind) -> Option<&'static RowField> {
    fields(kind).find(|field| known_as(field.name) == known)
}

/// The list that the tag of a control around a row names.
pub(super) fn list(known: &str) -> Option<List> {
    match known {
        "nguoi du" => Some(List::Attendees),
        "nhiem vu" => Some(List::Tasks),
        _ => None,
    }
}

/// What the rows of a list are about, in order; one row of blanks when there is nothing.
pub(super) fn items<'d>(desk: &'d Desk<'_>, list: List) -> Vec<Item<'d>> {
    let sheet = desk.sheet;
    let items: Vec<Item<'d>> = match list {
        List::Attendees => {
            sheet.attendees.iter().enumerate().map(|(place, who)| Item::Attendee(place + 1, who)).collect()
        }
        List::Tasks if sheet.kind.across_meetings() => {
            let tasks = sheet.following.tasks.iter().map(|followed| &followed.directive);
            tasks.enumerate().map(|(place, task)| Item::Task(place + 1, task)).collect()
        }
        List::Tasks => {
            task_cell::tasks(desk).enumerate().map(|(place, task)| Item::Task(place + 1, task)).collect()
        }
    };
    if items.is_empty() { vec![Item::Nobody(list)] } else { items }
}

/// The words of a fact in a row; none when the row is about something else.
pub(super) fn words(desk: &Desk, item: Item<'_>, field: &RowField) -> Option<String> {
    let words = match (item, &field.value) {
        (Item::Nobody(list), _) if list == field.list => nobody(desk, list),
        (Item::Attendee(place, _), Value::Number) if field.list == List::Attendees => place.to_string(),
        (Item::Task(place, _), Value::Number) if field.list == List::Tasks => place.to_string(),
        (Item::Attendee(_, who), Value::Attendee(value)) => capitalised(&value(who)),
        (Item::Task(_, task), Value::Task(value)) => value(desk, task),
        _ => return None,
    };
    Some(printable(&words))
}

fn nobody(desk: &Desk, list: List) -> String {
    match list {
        List::Attendees => desk.missing("attendees", "Chưa có thành phần tham dự."),
        List::Tasks => desk.missing("directives", "Cuộc họp chưa có nhiệm vụ nào."),
    }
}

/// What a fact prints in the first row.
pub(super) fn example(desk: &Desk, field: &RowField) -> String {
    let first = items(desk, field.list).into_iter().next();
    first.and_then(|item| words(desk, item, field)).unwrap_or_default()
}
