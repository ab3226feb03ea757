//! Settles where the running text of a draft goes: the course of the meeting, the chair's conclusion, or a statement.
//!
//! One thing is told once: what became a directive is no statement too, and the concluding words are the meeting's
//! conclusion; the concluding statement stays only to say whose words they are.

use crate::ask::draft::around;
use thuky_domain::{Meeting, StatementKind, TextSpan};
use thuky_reading::{Draft, StatementDraft};

/// The running text of a draft, in its places.
pub(crate) struct Course<'d> {
    /// Statements that stay statements.
    pub statements: Vec<&'d StatementDraft>,
    /// Sentences that found no place.
    pub unplaced: Vec<TextSpan>,
    conclusion: Vec<&'d StatementDraft>,
    proceedings: Vec<(TextSpan, String)>,
}

/// Settles the running text.
pub(crate) fn settled(found: &Draft) -> Course<'_> {
    let concluder = found.statements.iter().find(|statement| statement.kind == StatementKind::Conclusion);
    let concluding =
        |statement: &&StatementDraft| concluder.is_some_and(|concluder| concludes(concluder, statement));
    let conclusion: Vec<&StatementDraft> = found.statements.iter().filter(concluding).collect();
    let told_elsewhere = |statement: &StatementDraft| match statement.kind {
        StatementKind::Conclusion => false,
        StatementKind::Assessment => conclusion.iter().any(|other| std::ptr::eq(*other, statement)),
        StatementKind::Request => {
            found.directives.iter().any(|directive| within(statement, directive.text.span))
        }
    };
    let statements = found.statements.iter().filter(|statement| !told_elsewhere(statement)).collect();
    let (mut reported, unplaced): (Vec<TextSpan>, _) =
        found.unplaced.iter().copied().partition(|sentence| is_reported(found, *sentence));
    let with_figures = found.figures.iter().map(|figure| figure.sentence);
    reported.extend(with_figures.filter(|sentence| is_reported(found, *sentence)));
    reported.sort_unstable();
    reported.dedup();
    Course { statements, unplaced, conclusion, proceedings: paragraphs(found, reported) }
}

/// An assessment by the one who gives the concluding speech.
fn concludes(concluder: &StatementDraft, statement: &StatementDraft) -> bool {
    let same = statement.speaker == concluder.speaker && statement.role == concluder.role;
    let known = concluder.speaker.is_some() || concluder.role.is_some();
    known
        && same
        && statement.kind == StatementKind::Assessment
        && statement.text.span.start >= concluder.text.span.start
}

fn within(statement: &StatementDraft, directive: TextSpan) -> bool {
    statement.text.span.start <= directive.start && directive.end <= statement.text.span.end
}

/// A sentence between the attendance and the first speech: what was reported to the meeting.
fn is_reported(found: &Draft, sentence: TextSpan) -> bool {
    let names = found
        .attendees
        .iter()
        .filter_map(|attendee| attendee.person.name.as_ref().or(attendee.group.as_deref()));
    let listed = names.map(|name| name.span.end).max();
    let spoken = found.statements.iter().map(|statement| statement.text.span.start).min();
    listed.is_some_and(|listed| listed <= sentence.start)
        && spoken.is_some_and(|spoken| sentence.end <= spoken)
}

/// The sentences as paragraphs, those of one line of the source together.
fn paragraphs(found: &Draft, sentences: Vec<TextSpan>) -> Vec<(TextSpan, String)> {
    let letters: Vec<char> = found.source.chars().collect();
    let text = |span: TextSpan| letters.get(span.range()).unwrap_or_default().iter().collect::<String>();
    let mut paragraphs: Vec<(TextSpan, String)> = Vec::new();
    for sentence in sentences {
        let gap = |last: &TextSpan| {
            letters
                .get(TextSpan { start: last.end, end: sentence.start }.range())
                .unwrap_or_default()
                .iter()
                .all(|c| c.is_whitespace() && *c != '\n')
        };
        match paragraphs.last_mut() {
            Some((last, words)) if gap(last) => {
                last.end = sentence.end;
                words.push(' ');
                words.push_str(text(sentence).trim());
            }
            _ => paragraphs.push((sentence, text(sentence).trim().to_owned())),
        }
    }
    paragraphs
}

/// Writes course and conclusion into the meeting, with their places.
pub(crate) fn write(meeting: &mut Meeting, course: &Course<'_>) {
    let lines = |texts: Vec<&str>| texts.join("\n");
    meeting.proceedings = lines(course.proceedings.iter().map(|(_, text)| text.as_str()).collect());
    meeting.conclusion =
        lines(course.conclusion.iter().map(|statement| statement.text.value.as_str()).collect());
    let reported = course
        .proceedings
        .iter()
        .map(|(span, _)| *span)
        .reduce(|a, b| TextSpan { start: a.start, end: b.end });
    let concluded = around(course.conclusion.iter().map(|statement| statement.text.span));
    meeting.spans.extend(reported.map(|span| ("proceedings".to_owned(), span)));
    meeting.spans.extend(concluded.map(|span| ("conclusion".to_owned(), span)));
}
