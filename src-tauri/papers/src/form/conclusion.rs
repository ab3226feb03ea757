//! The conclusion: the chair's assessment, then the outline of what was directed.
//!
//! Minutes keep the order in which things were said; a notice gathers the tasks of one lead under one number.

use super::order::{self, Lead};
use super::people::Voice;
use crate::block::{Block, Marker, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::{Mark, Marked};
use crate::wording::{says, sentence, split};
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{Directive, DirectiveKind, Statement, StatementKind};

/// Letters of the Vietnamese alphabet used for points.
const LETTERS: usize = 22;

/// The sections on what was directed and concluded in minutes, the conclusion last; nothing when there was nothing.
pub(crate) fn in_minutes(desk: &Desk) -> Vec<Block> {
    let parts = Parts::of(desk);
    let mut blocks =
        parts.others(desk, |orders| orders.iter().map(|directive| single(desk, directive)).collect());
    let assessed = assessment(desk, &parts);
    if !assessed.is_empty() || !parts.orders.is_empty() {
        blocks.push(section(&desk.phrase("conclusion")));
    }
    blocks.extend(assessed);
    blocks.extend(parts.orders.iter().map(|directive| single(desk, directive)));
    blocks
}

/// The outline of a conclusion notice.
pub(crate) fn in_notice(desk: &Desk) -> Vec<Block> {
    let parts = Parts::of(desk);
    let (assessed, ordered) = (assessment(desk, &parts), by_lead(desk, &parts.orders));
    let both = !assessed.is_empty() && !ordered.is_empty();
    let heading = |key: &str| both.then(|| section(&desk.phrase(key)));
    let mut blocks: Vec<Block> = heading("assessment").into_iter().chain(assessed).collect();
    blocks.extend(heading("orders").into_iter().chain(ordered));
    blocks.extend(parts.others(desk, |orders| by_lead(desk, orders)));
    if blocks.is_empty() {
        let blank = desk.missing("meeting.conclusion", "Chưa có nội dung kết luận.");
        blocks.push(Paragraph::new(Role::Body, &blank).into());
    }
    blocks
}

/// Whether the outline already holds what a concluding statement says.
pub(crate) fn covers(desk: &Desk, statement: &Statement) -> bool {
    let concluder = desk.roll.concluder();
    statement.speaker.is_empty() || concluder.is_some_and(|voice| voice.is_called(&statement.speaker))
}

/// The conclusion taken apart.
struct Parts<'a> {
    assessments: Vec<&'a Directive>,
    orders: Vec<&'a Directive>,
    /// Directives of others than the one who concluded, by speaker.
    others: Vec<(&'a str, Vec<&'a Directive>)>,
}

impl<'a> Parts<'a> {
    fn of(desk: &'a Desk) -> Self {
        let mut parts = Self { assessments: vec![], orders: vec![], others: vec![] };
        for directive in &desk.sheet.directives {
            parts.place(directive, desk.roll.concluder());
        }
        parts
    }

    fn place(&mut self, directive: &'a Directive, concluder: Option<&Voice>) {
        let speaker = directive.speaker.as_str();
        let own = speaker.is_empty() || concluder.is_some_and(|voice| voice.is_called(speaker));
        if !own {
            match self.others.iter_mut().find(|(name, _)| fold(name) == fold(speaker)) {
                Some((_, orders)) => orders.push(directive),
                None => self.others.push((speaker, vec![directive])),
            }
        } else if directive.kind == DirectiveKind::Assessment {
            self.assessments.push(directive);
        } else {
            self.orders.push(directive);
        }
    }

    /// One section for each other speaker.
    fn others(&self, desk: &Desk, outline: impl Fn(&[&'a Directive]) -> Vec<Block>) -> Vec<Block> {
        let section_of = |(name, orders): &(&str, Vec<&'a Directive>)| {
            let voice = desk.roll.voice(name, "");
            let heading = format!("Ý kiến chỉ đạo của {}", voice.brief()).to_uppercase();
            [section(&heading)].into_iter().chain(outline(orders)).collect::<Vec<_>>()
        };
        self.others.iter().flat_map(section_of).collect()
    }
}

fn section(text: &str) -> Block {
    Paragraph::new(Role::Section, text).marked(Marker::Roman).into()
}

/// The chair's words around the directives; without any on record, what the concluding statement says besides them.
fn assessment(desk: &Desk, parts: &Parts) -> Vec<Block> {
    let meeting = &desk.sheet.meeting;
    let mut paragraphs = told_by(&meeting.conclusion, meeting.mark("conclusion"));
    paragraphs
        .extend(parts.assessments.iter().map(|directive| (directive.text.clone(), directive.mark("text"))));
    if paragraphs.is_empty() {
        paragraphs = spoken_besides(desk);
    }
    let shown =
        |(text, mark): (String, Mark)| Paragraph::new(Role::Body, &sentence(&text)).printing(mark).into();
    paragraphs.into_iter().map(shown).collect()
}

/// The paragraphs of a text, each with its own part of the mark.
fn told_by(text: &str, mark: Mark) -> Vec<(String, Mark)> {
    split(text).into_iter().enumerate().map(|(part, text)| (text, mark.part(part))).collect()
}

/// Paragraphs of the concluding statement from which no directive was taken.
fn spoken_besides(desk: &Desk) -> Vec<(String, Mark)> {
    let sheet = desk.sheet;
    let taken = |paragraph: &str| sheet.directives.iter().any(|directive| says(paragraph, &directive.text));
    let concluding = sheet.statements.iter().filter(|said| said.kind == StatementKind::Conclusion);
    concluding
        .filter(|said| covers(desk, said))
        .flat_map(|said| told_by(&said.text, said.mark("text")))
        .filter(|(paragraph, _)| !taken(paragraph))
        .collect()
}

fn single(desk: &Desk, directive: &Directive) -> Block {
    item(&sentence(&order::written(desk, directive, Lead::Named))).printing(directive.mark("text")).into()
}

fn item(text: &str) -> Paragraph {
    Paragraph::new(Role::Item, text).marked(Marker::Arabic)
}

/// Tasks of one lead stand together, where its first one stands.
fn by_lead(desk: &Desk, orders: &[&Directive]) -> Vec<Block> {
    let mut groups: Vec<Vec<&Directive>> = vec![];
    for directive in orders {
        match groups.iter_mut().find(|group| same_lead(group, directive)) {
            Some(group) => group.push(directive),
            None => groups.push(vec![directive]),
        }
    }
    groups.iter().flat_map(|group| group_blocks(desk, group)).collect()
}

fn same_lead(group: &[&Directive], directive: &Directive) -> bool {
    let task = |directive: &Directive| directive.kind == DirectiveKind::Task && !directive.lead.is_empty();
    group
        .first()
        .is_some_and(|first| task(first) && task(directive) && fold(&first.lead) == fold(&directive.lead))
}

fn group_blocks(desk: &Desk, group: &[&Directive]) -> Vec<Block> {
    let [first, _, ..] = group else {
        return group.iter().map(|directive| single(desk, directive)).collect();
    };
    let heading =
        item(&format!("Giao {}:", crate::wording::unclosed(&first.lead))).kept().printing(first.mark("lead"));
    let points = group.iter().enumerate().map(|(index, directive)| {
        let end = if index + 1 == group.len() { "." } else { ";" };
        let text = capitalised(&order::written(desk, directive, Lead::Above));
        let marker = if group.len() <= LETTERS { Marker::Letter(index) } else { Marker::Dash };
        Paragraph::new(Role::Point, &format!("{text}{end}")).marked(marker).printing(directive.mark("text"))
    });
    [heading].into_iter().chain(points).map(Block::from).collect()
}
