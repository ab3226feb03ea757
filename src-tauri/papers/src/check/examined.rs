//! A paper under examination: what was opened, which component each paragraph is, and the rules it is held against.

use super::anatomy;
use super::component::Component;
use super::finding::Place;
use super::paper_type::{self, PaperType};
use crate::opened::{OpenedPaper, OpenedParagraph, Section};
use crate::rule_set::RuleSet;

/// A paper under examination.
pub(super) struct Examined<'p> {
    pub paper: &'p OpenedPaper,
    pub rules: RuleSet,
    parts: Vec<Component>,
    /// The type it names.
    pub kind: Option<&'static PaperType>,
}

impl<'p> Examined<'p> {
    /// Takes a paper apart. The rules may be chosen afterwards.
    pub fn new(paper: &'p OpenedPaper) -> Self {
        let parts = anatomy::dissect(paper);
        let typed = paper.paragraphs.iter().zip(&parts).find(|(_, part)| **part == Component::PaperType);
        let kind = typed.and_then(|(paragraph, _)| paper_type::named(&paragraph.text));
        Self { paper, rules: RuleSet::StateNd30, parts, kind }
    }

    /// All paragraphs with what they are.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = (&'p OpenedParagraph, Component)> + Clone + '_ {
        self.paper.paragraphs.iter().zip(self.parts.iter().copied())
    }

    /// The paragraphs of a component.
    pub fn of(&self, component: Component) -> impl Iterator<Item = &'p OpenedParagraph> + '_ {
        self.all().filter(move |(_, part)| *part == component).map(|(paragraph, _)| paragraph)
    }

    /// The first paragraph of a component.
    pub fn first(&self, component: Component) -> Option<&'p OpenedParagraph> {
        self.of(component).next()
    }

    /// Whether there is any paragraph of a component.
    pub fn has(&self, component: Component) -> bool {
        self.parts.contains(&component)
    }

    /// The running text, from the first basis to the closing sentence.
    pub fn text(&self) -> impl DoubleEndedIterator<Item = (&'p OpenedParagraph, Component)> + '_ {
        self.all().filter(|(_, part)| part.is_text())
    }

    /// The place of a paragraph.
    pub fn place(&self, paragraph: &OpenedParagraph) -> Place {
        let part = self.parts.get(paragraph.ordinal.wrapping_sub(1)).copied();
        Place::at(paragraph, part.unwrap_or(Component::Body))
    }

    /// An annex sent by itself: no letterhead, no type, only the label of an annex.
    pub fn is_annex(&self) -> bool {
        self.has(Component::AnnexLabel) && !self.has_head() && self.kind.is_none()
    }

    fn has_head(&self) -> bool {
        let head =
            [Component::NationalTitle, Component::PartyTitle, Component::Number, Component::IssuingBody];
        head.into_iter().any(|component| self.has(component))
    }

    /// Someone signs, or it says where it goes.
    pub fn is_closed(&self) -> bool {
        self.has(Component::RecipientsLabel) || self.has(Component::SignName) || self.has(Component::SignPart)
    }

    /// Minutes.
    pub fn is_minutes(&self) -> bool {
        self.kind.is_some_and(PaperType::is_minutes)
    }

    /// A list that is neither numbered, dated nor signed.
    pub fn is_list(&self) -> bool {
        self.kind.is_some_and(PaperType::is_list)
    }

    /// The room a paragraph has across, in twips.
    pub fn room(&self, paragraph: &OpenedParagraph) -> i32 {
        let page = self.paper.section_of(paragraph).map_or(9355, Section::text_width);
        paragraph.cell.map(|cell| cell.width).filter(|width| *width > 0).unwrap_or(page)
    }
}
