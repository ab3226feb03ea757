//! Tables that were pasted as lines: cells parted by tabs or by upright strokes.
//!
//! Owns the cutting into cells, the columns by their headings, and the two tables that minutes have: of people
//! and of tasks. Which lines are rows is decided in `lines`.

use crate::absence::presence;
use crate::coverage::Coverage;
use crate::date::dates;
use crate::deadline::{deadline, in_year_of};
use crate::directives::named;
use crate::draft::{
    AttendeeDraft, Confidence, DeadlineDraft, DeadlineForm, DirectiveDraft, DirectiveKind, Draft, Extract,
    PartialDate, PersonDraft, Presence, SourceKind,
};
use crate::lexicon::meetings::PARTS;
use crate::line::Line;
use crate::lines::LineKind;
use crate::normalise::{Bytes, Text};
use crate::onset::does;
use crate::owners::parted;
use crate::page::{Page, Tokens};
use crate::parts::{Listed, join_chair};
use crate::people::{NameContext, honorifics, name_at, office_end, organisation};
use crate::period::period_alone;
use crate::section::list_mark;

/// The cells of a line, without the blanks around them.
pub fn cells(text: &Text, line: &Bytes) -> Vec<Bytes> {
    let source = text.source(line);
    let stroked = source.trim_start().starts_with('|') || !source.contains('\t');
    let mark = if stroked { '|' } else { '\t' };
    let inner = text.trim_blanks(line);
    let mut inner = inner.start..inner.end;
    if mark == '|' {
        let stroke = |at: &Bytes| text.source(at).len();
        inner.start += usize::from(stroke(&inner) > 0 && text.source(&inner).starts_with('|'));
        inner.end -= usize::from(stroke(&inner) > 0 && text.source(&inner).ends_with('|'));
    } else {
        inner = line.clone();
    }
    let mut out = vec![];
    let mut start = inner.start;
    for piece in text.source(&inner).split(mark) {
        out.push(text.trim_blanks(&(start..start + piece.len())));
        start += piece.len() + 1;
    }
    out
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Office,
    Presence,
    Task,
    Owner,
    Along,
    Due,
    Product,
    Other,
}

/// What a heading has in it, and the column that it is then; the first that fits counts.
const WORDS: [(&str, Column); 54] = [
    ("họ và tên", Column::Name),
    ("họ tên", Column::Name),
    ("họ, tên", Column::Name),
    ("đại biểu", Column::Name),
    ("chức vụ", Column::Office),
    ("chức danh", Column::Office),
    ("vai trò", Column::Office),
    ("vị trí", Column::Office),
    ("trạng thái", Column::Presence),
    ("ghi chú", Column::Presence),
    ("có mặt", Column::Presence),
    ("điểm danh", Column::Presence),
    ("tham dự", Column::Presence),
    ("phối hợp", Column::Along),
    ("thời hạn", Column::Due),
    ("thời gian", Column::Due),
    ("hạn", Column::Due),
    ("phụ trách", Column::Owner),
    ("chủ trì", Column::Owner),
    ("người thực hiện", Column::Owner),
    ("đơn vị", Column::Owner),
    ("sản phẩm", Column::Product),
    ("nội dung thực hiện", Column::Task),
    ("nhiệm vụ", Column::Task),
    ("công việc", Column::Task),
    ("nội dung", Column::Task),
    ("kết quả", Column::Product),
    ("hoàn thành", Column::Due),
    ("thời điểm", Column::Due),
    ("tiến độ", Column::Due),
    ("deadline", Column::Due),
    ("thực hiện", Column::Owner),
    ("trách nhiệm", Column::Owner),
    ("người làm", Column::Owner),
    ("đầu việc", Column::Task),
    ("hành động", Column::Task),
    ("hạng mục", Column::Task),
    ("owner", Column::Owner),
    ("responsible", Column::Owner),
    ("assign", Column::Owner),
    ("due date", Column::Due),
    ("action", Column::Task),
    ("task", Column::Task),
    ("attendee", Column::Name),
    ("thành viên", Column::Name),
    ("tên", Column::Name),
    ("name", Column::Name),
    ("role", Column::Office),
    ("người nhận", Column::Owner),
    ("bộ phận", Column::Owner),
    ("dự kiến", Column::Due),
    ("việc", Column::Task),
    ("who", Column::Owner),
    ("what", Column::Task),
];

fn column(heading: &str) -> Column {
    match heading.trim() {
        "pic" => Column::Owner,
        "due" | "dl" | "eta" | "when" | "by when" => Column::Due,
        heading => WORDS.iter().find(|(word, _)| heading.contains(word)).map_or(Column::Other, |(_, c)| *c),
    }
}

/// Whether the cells of a line are the headings of a table.
pub fn heads_table(text: &Text, line: &Bytes) -> bool {
    let cells = cells(text, line);
    let told = cells.iter().filter(|c| column(text.norm(c)) != Column::Other).count();
    let numbered = cells.first().is_some_and(|c| text.norm(c).starts_with(|c: char| c.is_ascii_digit()));
    let label = |c: &&Bytes| text.norm(c).trim_end_matches('*').trim_end().ends_with(':');
    let form = (1..cells.len()).contains(&cells.iter().filter(label).count());
    !numbered && !form && cells.len() >= 3 && told >= 2 && cells.iter().all(|c| c.len() < 60)
}

/// Reads the tables of a page into the draft.
pub fn tables(page: &Page, draft: &mut Draft, covered: &mut Coverage) {
    let mut columns: Vec<Column> = vec![];
    let mut listed = Listed::of(&draft.attendees);
    for (i, line) in page.lines.iter().enumerate() {
        match line.kind {
            LineKind::TableHead if heads_table(&page.text, &line.bytes()) => {
                columns = columns_of(page, i, draft.kind);
            }
            LineKind::Row => {
                row(page, &columns, &cells(&page.text, &line.bytes()), draft, &mut listed);
                let first = page.sentences.partition_point(|s| s.line < i);
                page.sentences.iter().skip(first).take_while(|s| s.line == i).for_each(|s| {
                    covered.place(s);
                    covered.people(s);
                });
            }
            _ => {}
        }
    }
}

/// What the columns below a line of headings hold; in a table of money or of those who are elected nothing that is read here,
/// nor in a press report unless it says who has to do what.
fn columns_of(page: &Page, head: usize, kind: SourceKind) -> Vec<Column> {
    const MONEY: [&str; 8] =
        ["mức thu", "khoản thu", "mức đóng", "đơn giá", "thành tiền", "số tiền", "đơn vị tính", "đvt"];
    const ELECTS: [&str; 6] = ["bầu", "trúng cử", "ứng cử", "đề cử", "bổ nhiệm", "khen thưởng"];
    let norm = |line: usize| page.lines.get(line).map_or("", |l| page.text.norm(&l.bytes()));
    let above = (0..head).rev().filter(|line| page.line_kind(*line) != Some(LineKind::Blank)).take(2);
    let elects = above.into_iter().any(|line| ELECTS.iter().any(|word| norm(line).contains(word)));
    if elects || MONEY.iter().any(|word| norm(head).contains(word)) {
        return vec![];
    }
    let line = page.lines.get(head).map(|l| cells(&page.text, &l.bytes())).unwrap_or_default();
    let columns: Vec<Column> = line.iter().map(|c| column(page.text.norm(c))).collect();
    let tasks = [Column::Task, Column::Owner].iter().all(|wanted| columns.contains(wanted));
    if kind == SourceKind::Press && !tasks { vec![] } else { columns }
}

/// “1/ Ông A ⇥ Kế toán ⇥ Thư ký” in a list of those present that no line of headings opens; whether the line is such a row.
pub fn unheaded(page: &Page, line: usize, draft: &mut Draft, listed: &mut Listed) -> bool {
    const PEOPLE: [Column; 3] = [Column::Name, Column::Office, Column::Presence];
    let Some(line) = page.lines.get(line).map(Line::bytes) else { return false };
    let mut cells = cells(&page.text, &line);
    let part = |at: &Bytes| {
        let norm = page.text.norm(at);
        ["chủ trì", "chủ tọa", "thư ký", "vắng", "có mặt"].iter().any(|word| norm.contains(word))
    };
    let known = page.text.source(&line).contains('\t') && cells.get(2).is_none_or(part);
    let ([name, office] | [name, office, _]) = cells.as_mut_slice() else { return false };
    let first = list_mark(page, &(page.token_at(name.start)..page.token_at(name.end)));
    let short = office.len() < 60 && !does(page, page.token_at(office.start));
    let told = known && honorifics(page, first) > 0 && short;
    if told {
        name.start = page.tokens.get(first).map_or(name.start, |t| t.start());
        row(page, &PEOPLE, &cells, draft, listed);
    }
    told
}

fn row(page: &Page, columns: &[Column], cells: &[Bytes], draft: &mut Draft, listed: &mut Listed) {
    let cell = |wanted| {
        let found = columns.iter().zip(cells).find(|(column, cell)| **column == wanted && !cell.is_empty());
        found.map(|(_, cell)| page.token_at(cell.start)..page.token_at(cell.end))
    };
    let tasked = columns.contains(&Column::Task);
    if let Some(name) = cell(Column::Name).filter(|_| !tasked) {
        let office = cell(Column::Office).or_else(|| cell(Column::Owner));
        let found = person(page, &name, office.as_ref(), cell(Column::Presence).as_ref());
        let told = [Column::Office, Column::Presence, Column::Owner].map(cell).into_iter().flatten();
        let chairs = told.into_iter().any(|at| page.find(&at, &["chủ trì", "chủ tọa"]).is_some());
        match found {
            Some(chair) if chairs => join_chair(&mut draft.chairs, chair.person),
            found => found.into_iter().for_each(|a| listed.admit(&mut draft.attendees, a)),
        }
    } else if let Some(task) = cell(Column::Task) {
        let due = cell(Column::Due).map(|at| page.bytes(&at));
        let owner = cell(Column::Owner).or_else(|| cell(Column::Name));
        let (lead, partners) = owner.map(|at| parted(page, &at)).unwrap_or_default();
        let along = cell(Column::Along).map_or(partners, |at| named(page, &at, "table.along"));
        let product = cell(Column::Product).map(|at| text(page, &at, "table.product"));
        draft.directives.push(DirectiveDraft {
            speaker: draft.chair().or_else(|| chaired_by(draft)),
            text: text(page, &task, "table.task"),
            kind: DirectiveKind::Task,
            lead,
            coordinating: along,
            deadline: due.map(|at| Box::new(due_in(page, &at, draft.day()))),
            product: product.or_else(|| crate::task::product(page, &task)).map(Box::new),
        });
    }
}

fn text(page: &Page, at: &Tokens, rule: &'static str) -> Extract<String> {
    page.text.extract(&page.bytes(at), Confidence::Likely, rule)
}

/// The office of one who chairs and is not named.
fn chaired_by(draft: &Draft) -> Option<String> {
    draft.chairs.first()?.positions.last().map(|office| office.value.clone())
}

/// The whole cell is the phrase; its date, if it has one.
pub fn due_in(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> DeadlineDraft {
    let read = deadline(page, at, meeting);
    let starts = page.text.norm(at).trim_start().starts_with("từ ") && !page.text.norm(at).contains("đến");
    let bare = dates(page, at).into_iter().last().and_then(|d| d.date);
    let bare = bare.or_else(|| period_alone(page, at, meeting));
    let regular = page.text.norm(at).contains("thường xuyên");
    let told = if regular { DeadlineForm::Periodic } else { DeadlineForm::Event };
    let form = if bare.is_some() { DeadlineForm::Calendar } else { read.as_ref().map_or(told, |d| d.form) };
    DeadlineDraft {
        form,
        date: read
            .as_ref()
            .and_then(|d| d.date)
            .or_else(|| bare.map(|date| in_year_of(date, meeting)))
            .filter(|_| !starts),
        days: read.and_then(|d| d.days),
        phrase: page.text.extract(at, Confidence::Likely, "table.due"),
    }
}

fn person(
    page: &Page,
    at: &Tokens,
    office: Option<&Tokens>,
    presence: Option<&Tokens>,
) -> Option<AttendeeDraft> {
    let start = at.start + honorifics(page, at.start);
    let length = name_at(page, start, at.end, NameContext::Addressed)?;
    let offices = office.map(|at| offices(page, at)).unwrap_or_default();
    let writes = |at: &Tokens| page.norm(at).contains("thư ký");
    let recorder = office.is_some_and(writes) || presence.is_some_and(writes);
    let (presence, presence_note) = presence.map_or((Presence::Present, None), |at| present(page, at));
    let honorific = (start > at.start).then(|| page.source(&(at.start..start)).into());
    Some(AttendeeDraft {
        person: PersonDraft {
            name: Some(page.text.extract(
                &page.bytes(&(start..start + length)),
                Confidence::Sure,
                "table.name",
            )),
            honorific,
            organisation: offices.last().and_then(|at| organisation(page, at)).map(Into::into),
            positions: offices.iter().map(|at| text(page, at, "table.office")).collect(),
        },
        presence,
        presence_note: presence_note.map(Into::into),
        recorder,
        ..AttendeeDraft::default()
    })
}

/// The offices of a cell; a cell that names none is taken whole.
fn offices(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let (mut out, mut i) = (vec![], at.start);
    while i < at.end {
        let end = office_end(page, i, at.end).unwrap_or(at.end);
        if !PARTS.contains(&page.norm(&(i..end))) {
            out.push(i..end);
        }
        i = end + 1;
    }
    out
}

/// “vắng có phép”: excused; “vắng”, “vắng mặt” alone: absent.
fn present(page: &Page, at: &Tokens) -> (Presence, Option<String>) {
    let norm = page.norm(at);
    if !norm.contains("vắng") {
        return (Presence::Present, None);
    }
    let note =
        Some(text(page, at, "table.presence").value).filter(|_| !matches!(norm.trim(), "vắng" | "vắng mặt"));
    (presence(note.as_deref()), note)
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, read};

    fn told(above: &str, head: &str, row: &str) -> Draft {
        let text = format!("BIÊN BẢN HỌP LỚP MÚA\nChủ trì: Bà Lê Thị Bình\n{above}\n{head}\n{row}\n");
        read(&text, &Knowledge::default())
    }

    #[test]
    fn a_table_of_money_holds_no_tasks() {
        for head in [
            "STT\tKhoản thu\tMức thu\tGhi chú",
            "TT\tNội dung\tĐơn vị tính\tThành tiền",
            "TT\tHạng mục\tĐơn giá\tThời gian",
        ] {
            let draft = told("3. Các khoản thu", head, "1\tÁo tứ thân\t90.000 đồng\tTự nguyện");
            assert!(draft.directives.is_empty(), "{head}");
        }
    }

    #[test]
    fn those_who_are_elected_are_not_told_to_be_there() {
        let (head, row) = ("STT\tHọ và tên\tChức vụ", "1\tTrần Thị Cúc\tTrưởng ban");
        for above in ["2. Bầu Ban đại diện", "Kết quả trúng cử:", "Danh sách đề cử:", "4. Khen thưởng"]
        {
            assert!(told(above, head, row).attendees.is_empty(), "{above}");
        }
        assert_eq!(told("2. Thành phần", head, row).attendees.len(), 1);
    }

    #[test]
    fn those_present_may_stand_in_columns_without_headings() {
        for mark in ["1/ ", "- ", ""] {
            let text = format!(
                "BIÊN BẢN HỌP LỚP MÚA\nHôm nay, ngày 6/4/2031, tại sân đình. Chúng tôi gồm có:\n{mark}Bà Lê Thị Bình\tTrưởng ban\tChủ trì\n\
                 {mark}Bà Trần Thị Cúc\tKế toán\n{mark}Ông Phạm Văn Dũng\tTổ trưởng\tThư ký\nNội dung:\nBà Cúc báo cáo quỹ áo.\n"
            );
            let draft = read(&text, &Knowledge::default());
            assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Thị Bình"), "{mark}");
            let told: Vec<_> = draft.attendees.iter().map(|a| (a.person.known_as(), a.recorder)).collect();
            assert_eq!(told, [(Some("Trần Thị Cúc"), false), (Some("Phạm Văn Dũng"), true)], "{mark}");
        }
    }

    #[test]
    fn a_notice_or_a_report_may_hold_its_tasks_in_a_table() {
        let table = "TT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn\n1\tĐo lại cửa lò\tPhòng Men; Tổ Lò\tPhòng Kho\tNăm 2032";
        let notice = "THÔNG BÁO KẾT LUẬN\nNgày 6/4/2031, Giám đốc Lò gốm Lê Văn Bình chủ trì họp. Giám đốc Lò gốm kết luận như sau:";
        let report = "Giữ nghề gốm làng A\n\nNgày 6/4/2031, Giám đốc Lò gốm Lê Văn Bình chủ trì cuộc họp bàn việc giữ nghề.";
        for above in [notice, report] {
            let draft = read(&format!("{above}\n\n{table}\n"), &Knowledge::default());
            let task = draft.directives.first().unwrap();
            assert_eq!(task.text.value, "Đo lại cửa lò");
            assert_eq!(
                task.lead.iter().map(|l| l.value.as_str()).collect::<Vec<_>>(),
                ["Phòng Men", "Tổ Lò"]
            );
            assert_eq!(task.coordinating[0].value, "Phòng Kho");
            assert_eq!(task.deadline.as_ref().unwrap().date.unwrap().to_string(), "2032-12-31");
            assert_eq!(task.speaker.as_deref(), Some("Lê Văn Bình"));
        }
        let prices = "TT\tNội dung\tThời gian\tGhi chú\n1\tBán lọ hoa\t6/5/2031\tNghìn đồng";
        assert!(read(&format!("{report}\n\n{prices}\n"), &Knowledge::default()).directives.is_empty());
    }
}
