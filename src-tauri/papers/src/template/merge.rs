//! Our own paragraphs and tables in a template, and the annexes after it: built like those of any paper, with their styles
//! and lists brought along under ids and names that the template does not use.

use super::file::File;
use super::fill::SLOT;
use super::theirs::part;
use super::{picture, section};
use crate::block::{Block, Page, Paper, Part, Properties};
use crate::desk::Desk;
use crate::docx::{self, Built};
use crate::fault::PaperFault;
use std::collections::BTreeMap;
use thuky_package::{Element, Node};

/// What of ours comes into a template.
pub(super) struct Composed {
    /// How many blocks each slot takes.
    slots: Vec<usize>,
    /// The blocks of the slots as its body, and the annexes.
    pub(super) paper: Paper,
}

impl Composed {
    pub(super) fn new(desk: &Desk, slots: Vec<Vec<Block>>, annexes: Vec<Part>) -> Self {
        let counts = slots.iter().map(Vec::len).collect();
        let text = String::new;
        let properties = Properties {
            title: text(),
            subject: text(),
            creator: text(),
            date: None,
            wording: text(),
            own: vec![],
        };
        let body = Part { page: Page::Portrait, blocks: slots.into_iter().flatten().collect() };
        let paper = Paper { rules: desk.rules, sheet: desk.page, body, annexes, properties };
        Self { slots: counts, paper }
    }

    /// Puts the blocks where the walk has marked their slots, and the annexes last.
    pub(super) fn put_into(&self, file: &mut File) -> Result<(), PaperFault> {
        if self.slots.is_empty() && self.paper.annexes.is_empty() {
            return Ok(());
        }
        let built = docx::built(&self.paper)?;
        let mut content = Ours::read(&built)?;
        let headed = !self.paper.annexes.is_empty() && section::shows_nothing(file);
        if headed {
            content.nodes.push(Node::Element(read(&docx::header()?)?));
        }
        content.bring_styles(file)?;
        content.bring_lists(file)?;
        content.number_bookmarks(file);
        let pictures = picture::bring(&mut content.nodes, &built, file)?;
        let header = if headed { content.nodes.pop() } else { None };
        let mut nodes = content.nodes.into_iter();
        let mut filled: Vec<Vec<Node>> =
            self.slots.iter().map(|count| nodes.by_ref().take(*count).collect()).collect();
        for story in &mut file.stories {
            put_in(&mut story.root, &mut filled);
        }
        if !self.paper.annexes.is_empty() {
            // What ends the body of our own is not wanted here.
            section::append(file, nodes.skip(1).collect(), header)?;
        }
        pictures.relate(file)
    }
}

fn put_in(element: &mut Element, filled: &mut [Vec<Node>]) {
    for node in std::mem::take(&mut element.children) {
        match node {
            Node::Element(mark) if mark.name == SLOT => {
                let number = mark.get("n").and_then(|number| number.parse::<usize>().ok());
                let blocks = number.and_then(|number| filled.get_mut(number)).map(std::mem::take);
                element.children.extend(blocks.unwrap_or_default());
            }
            Node::Element(mut child) => {
                put_in(&mut child, filled);
                element.children.push(Node::Element(child));
            }
            text @ Node::Text(_) => element.children.push(text),
        }
    }
}

/// What was built for the slots.
struct Ours {
    nodes: Vec<Node>,
    styles: Element,
    numbering: Element,
}

/// A part of ours.
fn read(text: &str) -> Result<Element, PaperFault> {
    Element::read(text).map_err(|_| PaperFault::Part("template"))
}

impl Ours {
    fn read(built: &Built) -> Result<Self, PaperFault> {
        let mut document = read(&built.document)?;
        let body = document.child_mut("w:body").ok_or(PaperFault::Part("template"))?;
        let nodes = std::mem::take(&mut body.children);
        Ok(Self { nodes, styles: read(&built.styles.text)?, numbering: read(&built.numbering)? })
    }

    /// Adds the styles that our blocks use.
    fn bring_styles(&mut self, file: &mut File) -> Result<(), PaperFault> {
        let mut theirs = part(file, "styles")?;
        let mut used = BTreeMap::new();
        each(&mut self.nodes, "w:pStyle", &mut |style| {
            used.extend(style.get("w:val").map(|id| (id, String::new())));
        });
        for (id, renamed) in &mut used {
            let ours =
                self.styles.elements().find(|style| style.get("w:styleId").as_ref() == Some(id)).cloned();
            let Some(mut style) = ours else { continue };
            *renamed = free(id, |id| {
                theirs.root.elements().any(|style| style.get("w:styleId").as_deref() == Some(id))
            });
            dress(&mut style, renamed, &theirs.root);
            theirs.root.children.push(Node::Element(style));
        }
        each(&mut self.nodes, "w:pStyle", &mut |style| {
            let renamed = style.get("w:val").and_then(|id| used.get(&id).cloned());
            style.set("w:val", &renamed.unwrap_or_default());
        });
        theirs.keep(file, "styles")
    }

    /// Numbers the bookmarks around the fields that our blocks print after those of the template.
    fn number_bookmarks(&mut self, file: &File) {
        let highest = |story: &super::file::Story| highest(&story.root, "w:bookmarkStart", "w:id");
        let first = file.stories.iter().filter_map(highest).max().map_or(0, |last| last.saturating_add(1));
        for name in ["w:bookmarkStart", "w:bookmarkEnd"] {
            each(&mut self.nodes, name, &mut |bookmark| shift(bookmark, "w:id", first));
        }
    }

    /// Adds the lists that our blocks use.
    fn bring_lists(&mut self, file: &mut File) -> Result<(), PaperFault> {
        let mut numbered = false;
        each(&mut self.nodes, "w:numId", &mut |_| numbered = true);
        if !numbered {
            return Ok(());
        }
        let mut theirs = part(file, "numbering")?;
        let (lists, numbers) =
            (next(&theirs.root, "w:abstractNum", "w:abstractNumId"), next(&theirs.root, "w:num", "w:numId"));
        each(&mut self.nodes, "w:numId", &mut |id| shift(id, "w:val", numbers));
        each(&mut self.numbering.children, "w:abstractNumId", &mut |id| shift(id, "w:val", lists));
        each(&mut self.numbering.children, "w:abstractNum", &mut |list| {
            shift(list, "w:abstractNumId", lists)
        });
        each(&mut self.numbering.children, "w:num", &mut |number| shift(number, "w:numId", numbers));
        let ours = std::mem::take(&mut self.numbering.children);
        let (abstracts, nums): (Vec<Node>, Vec<Node>) =
            ours.into_iter().partition(|node| node.named("w:abstractNum").is_some());
        insert(&mut theirs.root, abstracts, &["w:num", "w:numIdMacAtCleanup"]);
        insert(&mut theirs.root, nums, &["w:numIdMacAtCleanup"]);
        theirs.keep(file, "numbering")
    }
}

/// The highest number that elements of a name have, at any depth.
pub(super) fn highest(element: &Element, name: &str, attribute: &str) -> Option<u32> {
    let own = if element.name == name { element.get(attribute) } else { None };
    let own = own.and_then(|number| number.parse().ok());
    element.elements().map(|child| highest(child, name, attribute)).fold(own, Option::max)
}

/// The style as it can stand in a stranger's file: its own typeface, no parent, an id and a name that are free.
fn dress(style: &mut Element, id: &str, theirs: &Element) {
    let name = style.child("w:name").and_then(|name| name.get("w:val")).unwrap_or_default();
    let taken = |name: &str| {
        theirs
            .elements()
            .filter_map(|style| style.child("w:name")?.get("w:val"))
            .any(|known| known.to_lowercase() == name.to_lowercase())
    };
    let name = free(&name, taken);
    style.set("w:styleId", id);
    style.children.retain(|child| child.named("w:basedOn").is_none() && child.named("w:next").is_none());
    if let Some(element) = style.child_mut("w:name") {
        element.set("w:val", &name);
    }
    let face = "Times New Roman";
    let fonts = format!(r#" w:ascii="{face}" w:hAnsi="{face}" w:cs="{face}" w:eastAsia="{face}""#);
    if let Some(look) = style.child_mut("w:rPr") {
        look.children.insert(0, Node::Element(Element::new("w:rFonts", &fonts)));
    }
}

/// The word itself, or the first of `ThuKy…`, `ThuKy…2`, … that is not taken.
pub(super) fn free(word: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(word) {
        return word.to_owned();
    }
    let numbered = |number: u32| if number == 1 { String::new() } else { number.to_string() };
    let candidate = |number| format!("ThuKy{word}{}", numbered(number));
    (1..=u32::MAX).map(candidate).find(|word| !taken(word)).unwrap_or_default()
}

/// Every element of a name, at any depth.
pub(super) fn each(nodes: &mut [Node], name: &str, work: &mut impl FnMut(&mut Element)) {
    for node in nodes {
        if let Node::Element(element) = node {
            if element.name == name {
                work(element);
            }
            each(&mut element.children, name, work);
        }
    }
}

pub(super) fn shift(element: &mut Element, attribute: &str, by: u32) {
    let number = element.get(attribute).and_then(|number| number.parse::<u32>().ok()).unwrap_or_default();
    element.set(attribute, &number.saturating_add(by).to_string());
}

/// One more than the highest number of its kind.
fn next(root: &Element, name: &str, attribute: &str) -> u32 {
    let numbers = root
        .elements()
        .filter(|child| child.name == name)
        .filter_map(|child| child.get(attribute)?.parse().ok());
    numbers.max().map_or(0, |highest: u32| highest.saturating_add(1))
}

pub(super) fn insert(root: &mut Element, nodes: Vec<Node>, before: &[&str]) {
    let place = root.children.iter().position(|child| before.iter().any(|name| child.named(name).is_some()));
    let place = place.unwrap_or(root.children.len());
    drop(root.children.splice(place..place, nodes));
}
