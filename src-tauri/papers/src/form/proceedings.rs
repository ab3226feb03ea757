//! Course of the meeting in minutes: by agenda item, statements by speaker, then figures and documents not yet told.

use super::attendance::{Line, bullets};
use super::conclusion;
use crate::block::{Block, Marker, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::{Mark, Marked};
use crate::wording::{one_line, says, sentence, split, unclosed};
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{AgendaItem, Figure, Statement, StatementKind};

/// The section on the course of the meeting; nothing when nothing is recorded.
pub(crate) fn blocks(desk: &Desk) -> Vec<Block> {
    let meeting = &desk.sheet.meeting;
    let mut course = paragraphs(&meeting.proceedings, meeting.mark("proceedings"));
    for item in &desk.sheet.agenda {
        course.extend(agenda_item(desk, item));
    }
    course.extend(unplaced_statements(desk));
    course.extend(figures(desk, &course));
    course.extend(documents(desk));
    if course.is_empty() {
        return course;
    }
    let heading = Paragraph::new(Role::Section, &desk.phrase("proceedings")).marked(Marker::Roman);
    [heading.into()].into_iter().chain(course).collect()
}

fn body(text: &str, mark: Mark) -> Block {
    Paragraph::new(Role::Body, &sentence(text)).printing(mark).into()
}

/// The paragraphs of a longer text.
fn paragraphs(text: &str, mark: Mark) -> Vec<Block> {
    split(text).iter().enumerate().map(|(part, text)| body(text, mark.part(part))).collect()
}

fn topic(text: &str) -> Paragraph {
    Paragraph::new(Role::Topic, &capitalised(&unclosed(text))).marked(Marker::Arabic)
}

fn agenda_item(desk: &Desk, item: &AgendaItem) -> Vec<Block> {
    let title = desk.need("agenda.title", "Có mục chương trình chưa có tên.", &item.title);
    let mut blocks = vec![topic(&title).printing(item.mark("title")).into()];
    let presenter = one_line(&item.presenter);
    if !presenter.is_empty() && !says(&item.proceedings, &presenter) {
        blocks.push(body(&format!("{presenter} trình bày"), item.mark("presenter")));
    }
    blocks.extend(paragraphs(&item.proceedings, item.mark("proceedings")));
    let said = |statement: &&Statement| statement.agenda_item == Some(item.id);
    blocks.extend(told(desk).filter(said).flat_map(|statement| statement_blocks(desk, statement)));
    blocks
}

/// Statements outside every agenda item, under a heading of their own where there is an agenda.
fn unplaced_statements(desk: &Desk) -> Vec<Block> {
    let known =
        |statement: &&Statement| desk.sheet.agenda.iter().any(|item| Some(item.id) == statement.agenda_item);
    let said: Vec<Block> = told(desk)
        .filter(|statement| !known(statement))
        .flat_map(|statement| statement_blocks(desk, statement))
        .collect();
    let heading =
        (!said.is_empty() && !desk.sheet.agenda.is_empty()).then(|| topic(&desk.phrase("statements")).into());
    heading.into_iter().chain(said).collect()
}

/// The statements of the course: the conclusion has a section of its own.
fn told<'a>(desk: &'a Desk) -> impl Iterator<Item = &'a Statement> {
    let concluded = |statement: &Statement| statement.kind == StatementKind::Conclusion;
    desk.sheet
        .statements
        .iter()
        .filter(move |statement| !concluded(statement) || !conclusion::covers(desk, statement))
}

/// A statement: the speaker is named once, before the first paragraph, unless the text does so itself.
fn statement_blocks(desk: &Desk, statement: &Statement) -> Vec<Block> {
    let mut paragraphs = split(&statement.text);
    let speaker = desk.roll.voice(&statement.speaker, &statement.role).full();
    if let Some(first) = paragraphs.first_mut() {
        *first = attributed(statement, &speaker, first);
    }
    let mark = statement.mark("text");
    paragraphs.iter().enumerate().map(|(part, text)| body(text, mark.part(part))).collect()
}

fn attributed(statement: &Statement, speaker: &str, text: &str) -> String {
    let opening: String = text.chars().take(160).collect();
    if speaker.is_empty() || says(&opening, &statement.speaker) {
        return text.to_owned();
    }
    if text.starts_with(char::is_lowercase) {
        return format!("{speaker} {text}");
    }
    let verb = match statement.kind {
        StatementKind::Assessment => "phát biểu",
        StatementKind::Request => "đề nghị",
        StatementKind::Conclusion => "kết luận",
    };
    format!("{speaker} {verb}: {text}")
}

/// Reported figures whose sentence nothing above has told.
fn figures(desk: &Desk, course: &[Block]) -> Vec<Block> {
    if desk.sheet.figures.is_empty() {
        return vec![];
    }
    let told = fold(&[&texts(course), desk.sheet.meeting.conclusion.as_str()].map(str::to_owned).join(" "));
    let mut lines: Vec<Line> = vec![];
    for figure in &desk.sheet.figures {
        let line = capitalised(&unclosed(words(figure)));
        if !told.contains(&fold(&one_line(&figure.text))) {
            push_new(&mut lines, line, figure.mark("sentence"));
        }
    }
    listed("Số liệu được báo cáo:", lines)
}

fn push_new(lines: &mut Vec<Line>, line: String, mark: Mark) {
    if !line.is_empty() && lines.iter().all(|(known, _)| *known != line) {
        lines.push((line, Some(mark)));
    }
}

fn words(figure: &Figure) -> &str {
    if figure.sentence.is_empty() { &figure.text } else { &figure.sentence }
}

fn texts(blocks: &[Block]) -> String {
    let text = |block: &Block| match block {
        Block::Paragraph(paragraph) => Some(paragraph.run.text.clone()),
        Block::Table(_) => None,
    };
    blocks.iter().filter_map(text).collect::<Vec<_>>().join(" ")
}

fn documents(desk: &Desk) -> Vec<Block> {
    let mut lines: Vec<Line> = vec![];
    for document in &desk.sheet.documents {
        push_new(&mut lines, unclosed(&document.citation()), document.mark("title"));
    }
    listed("Văn bản được viện dẫn:", lines)
}

fn listed(label: &str, lines: Vec<Line>) -> Vec<Block> {
    if lines.is_empty() {
        return vec![];
    }
    let label = Paragraph::new(Role::Body, label).kept();
    [label].into_iter().chain(bullets(lines)).map(Block::from).collect()
}
