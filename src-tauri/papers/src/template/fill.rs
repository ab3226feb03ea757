//! The walk through the parts of a template: each name gives way to what it stands for, and what is wrong is noted down.
//!
//! Paragraphs and tables of ours are only marked here, by their number; [`super::merge`] puts them in.

use super::content::Content;
use super::file::File;
use super::finding::{Findings, Weight};
use super::place::Place;
use super::rows::{self, Item, List};
use super::{known, slot};
use crate::block::{Block, Paragraph, Role};
use crate::desk::Desk;
use crate::phrase::{Piece, known_as, pieces, printed};
use thuky_package::{Element, Node};

/// The element that stands where blocks are to come.
pub(super) const SLOT: &str = "thuky:slot";

/// Fills one template.
pub(super) struct Filler<'d> {
    desk: &'d Desk<'d>,
    findings: Findings,
    place: Place,
    item: Option<Item<'d>>,
    blocks: Vec<Vec<Block>>,
}

impl<'d> Filler<'d> {
    pub(super) fn new(desk: &'d Desk<'d>) -> Self {
        Self { desk, findings: Findings::default(), place: Place::default(), item: None, blocks: vec![] }
    }

    /// Fills every part with text.
    pub(super) fn file(&mut self, file: &mut File) {
        for story in &mut file.stories {
            self.place.story(&story.name);
            self.children(&mut story.root);
        }
    }

    /// What was found on the way.
    pub(super) fn into_findings(self) -> Findings {
        self.findings
    }

    /// The blocks of each slot, by its number.
    pub(super) fn into_blocks(self) -> Vec<Vec<Block>> {
        self.blocks
    }

    fn children(&mut self, parent: &mut Element) {
        for node in std::mem::take(&mut parent.children) {
            match node {
                Node::Element(child) => {
                    let filled = self.element(child);
                    parent.children.extend(filled);
                }
                text @ Node::Text(_) => parent.children.push(text),
            }
        }
    }

    fn element(&mut self, mut element: Element) -> Vec<Node> {
        match element.name.as_str() {
            "w:p" => return self.paragraph(element),
            "w:tr" => return self.row(element),
            "w:sdt" => return self.control(element),
            "w:tbl" => {
                let before = self.place.enter_table();
                self.children(&mut element);
                self.place.out_of_table(before);
            }
            _ => self.children(&mut element),
        }
        vec![Node::Element(element)]
    }

    /// A paragraph: its own names first, then the controls and boxes in it, so that what a fact says is never read as a name.
    fn paragraph(&mut self, mut paragraph: Element) -> Vec<Node> {
        self.place.paragraph();
        let text = slot::text(&paragraph);
        if let Some(name) = alone(&paragraph, &text)
            && let Some(Content::Blocks(blocks)) = known(self.desk, &name)
        {
            self.findings.uses(&name);
            return [self.slot(blocks)].into_iter().chain(section_break(&paragraph)).collect();
        }
        self.words(&mut paragraph, &text);
        self.children(&mut paragraph);
        vec![Node::Element(paragraph)]
    }

    fn words(&mut self, paragraph: &mut Element, text: &str) {
        let mut given = vec![];
        for piece in pieces(text) {
            match piece {
                Piece::Words(_) => {}
                Piece::Loose(part) => {
                    let part = thuky_domain::text::shortened(&part.replace(slot::BREAK, " "), 40);
                    self.fault(text, &format!("Dấu ngoặc nhọn không khép ở “{part}”. Mỗi tên trường phải nằm gọn trong một cặp {{…}} của một đoạn."));
                }
                Piece::Fact(name) if name.contains(slot::BREAK) => {
                    let name = name.replace(slot::BREAK, " ");
                    self.fault(
                        text,
                        &format!("Tên trường “{{{name}}}” bị ngắt dòng ở giữa. Hãy viết liền trên một dòng."),
                    );
                }
                Piece::Fact(name) => given.push((name.to_owned(), self.fact(name, text))),
            }
        }
        slot::replace(paragraph, |name| {
            given.iter().find(|(known, _)| known == name).and_then(|(_, words)| words.clone())
        });
    }

    /// The words that a name gives inside a paragraph; none, and a fault, when it gives none there.
    fn fact(&mut self, name: &str, text: &str) -> Option<String> {
        let words = match known(self.desk, name) {
            Some(Content::Words(words)) => Some(words),
            Some(Content::Row(field)) => match self.item.and_then(|item| rows::words(self.desk, item, field))
            {
                Some(words) => Some(words),
                None => {
                    return self
                        .fault(text, &format!("Trường “{{{name}}}” chỉ dùng được trong một dòng của bảng."));
                }
            },
            Some(Content::Blocks(_)) => {
                return self.fault(
                    text,
                    &format!("Trường “{{{name}}}” gồm nhiều đoạn nên phải đứng một mình trong đoạn của nó."),
                );
            }
            None => return self.fault(text, &format!("Không có trường “{{{name}}}” cho loại văn bản này.")),
        };
        self.findings.uses(name);
        if words.as_ref().is_some_and(|words| words.trim().is_empty()) {
            let sentence = format!(
                "Trường “{{{name}}}” trống trên dữ liệu mẫu; văn bản sẽ không in gì ở đây khi dữ liệu không có."
            );
            self.findings.add(Weight::Notice, self.place.told(text), sentence);
        }
        words.map(|words| printed(name, words))
    }

    fn fault(&mut self, text: &str, sentence: &str) -> Option<String> {
        self.findings.add(Weight::Fault, self.place.told(text), sentence.to_owned());
        None
    }

    /// A mark where blocks are to come. A table is followed by a paragraph, or Word would join it with the next one.
    fn slot(&mut self, mut blocks: Vec<Block>) -> Node {
        if matches!(blocks.last(), None | Some(Block::Table(_))) {
            blocks.push(Paragraph::new(Role::Filler, "").into());
        }
        let mark = Element::new(SLOT, &format!(" n=\"{}\"", self.blocks.len()));
        self.blocks.push(blocks);
        Node::Element(mark)
    }

    /// A row: repeated when it names facts of a list.
    fn row(&mut self, mut row: Element) -> Vec<Node> {
        self.place.row();
        let mut names = vec![];
        collect_names(&row, &mut names);
        let lists = names.iter().filter_map(|name| rows::field(&known_as(name), self.desk.sheet.kind));
        let lists: Vec<List> = lists.map(|field| field.list).collect();
        match lists.first() {
            Some(list) if self.item.is_none() => {
                if lists.iter().any(|other| other != list) {
                    self.fault(
                        "",
                        "Một dòng bảng chỉ lặp theo người dự hoặc theo nhiệm vụ, không theo cả hai.",
                    );
                }
                self.repeated(&row, *list)
            }
            _ => {
                self.children(&mut row);
                vec![Node::Element(row)]
            }
        }
    }

    fn repeated(&mut self, row: &Element, list: List) -> Vec<Node> {
        let mut rows = vec![];
        for item in rows::items(self.desk, list) {
            let mut copy = row.clone();
            if !rows.is_empty() {
                drop_identities(&mut copy);
            }
            self.item = Some(item);
            self.children(&mut copy);
            rows.push(Node::Element(copy));
        }
        self.item = None;
        rows
    }

    /// A content control. One without a tag is no slot; one whose tag nobody knows is a fault.
    fn control(&mut self, mut control: Element) -> Vec<Node> {
        let Some(tag) = tag(&control) else {
            self.children(&mut control);
            return vec![Node::Element(control)];
        };
        let placeholder = control.child("w:sdtPr").is_some_and(|set| set.child("w:showingPlcHdr").is_some());
        let Some(mut content) = control.child_mut("w:sdtContent").map(std::mem::take) else { return vec![] };
        if let Some(list) = rows::list(&known_as(&tag)).filter(|_| content.child("w:tr").is_some()) {
            self.findings.uses(&tag);
            let rows = content.elements().filter(|child| child.name == "w:tr");
            return rows.flat_map(|row| self.repeated(row, list)).collect();
        }
        let text = slot::text(&content);
        if let Some(Content::Blocks(blocks)) = known(self.desk, &tag)
            && (content.child("w:p").is_some() || content.child("w:tbl").is_some())
        {
            self.findings.uses(&tag);
            return vec![self.slot(blocks)];
        }
        let Some(words) = self.fact(&tag, &text) else { return content.children };
        if placeholder {
            drop_placeholder_look(&mut content);
        }
        first_paragraph_only(&mut content);
        slot::set_all(&mut content, &words);
        content.children
    }
}

/// The tag of a control.
fn tag(control: &Element) -> Option<String> {
    let tag = control.child("w:sdtPr")?.child("w:tag")?.get("w:val")?;
    Some(tag).filter(|tag| !tag.trim().is_empty())
}

/// The one name that is all of a paragraph, in braces or as the tag of its only control.
fn alone(paragraph: &Element, text: &str) -> Option<String> {
    if let [Piece::Fact(name)] = pieces(text.trim()).as_slice() {
        return Some((*name).to_owned());
    }
    let mut inside =
        paragraph.elements().filter(|child| !matches!(child.name.as_str(), "w:pPr" | "w:proofErr"));
    let only = inside.next().filter(|only| only.name == "w:sdt" && inside.next().is_none())?;
    tag(only)
}

/// A paragraph that ends a section leaves its end behind.
fn section_break(paragraph: &Element) -> Option<Node> {
    let settings = paragraph.child("w:pPr").filter(|settings| settings.child("w:sectPr").is_some())?;
    let children = vec![Node::Element(settings.clone())];
    Some(Node::Element(Element { children, ..Element::new("w:p", "") }))
}

/// Every name in a row: in braces, and as tags.
fn collect_names(element: &Element, names: &mut Vec<String>) {
    if element.name == "w:p" {
        let facts = |piece| match piece {
            Piece::Fact(name) => Some(str::to_owned(name)),
            Piece::Words(_) | Piece::Loose(_) => None,
        };
        names.extend(pieces(&slot::text(element)).into_iter().filter_map(facts));
    }
    if element.name == "w:sdt" {
        names.extend(tag(element));
    }
    element.elements().for_each(|child| collect_names(child, names));
}

/// What may stand only once in a document goes from a copy.
fn drop_identities(element: &mut Element) {
    const ONCE: [&str; 5] = [
        "w:bookmarkStart",
        "w:bookmarkEnd",
        "w:commentRangeStart",
        "w:commentRangeEnd",
        "w:commentReference",
    ];
    for attribute in ["w14:paraId", "w14:textId"] {
        if element.attributes.contains(attribute) {
            element.drop_attribute(attribute);
        }
    }
    let in_control = element.name == "w:sdtPr";
    element.children.retain_mut(|child| match child {
        Node::Element(child)
            if ONCE.contains(&child.name.as_str()) || (in_control && child.name == "w:id") =>
        {
            false
        }
        Node::Element(child) => {
            drop_identities(child);
            true
        }
        Node::Text(_) => true,
    });
}

/// The grey of Word's “click to enter” is not the look of a fact.
fn drop_placeholder_look(element: &mut Element) {
    if element.name == "w:rPr" {
        element.children.retain(|child| child.named("w:rStyle").is_none());
    }
    for child in &mut element.children {
        if let Node::Element(child) = child {
            drop_placeholder_look(child);
        }
    }
}

/// A control of several paragraphs that gives words keeps its first.
fn first_paragraph_only(content: &mut Element) {
    let mut seen = false;
    content.children.retain(|child| child.named("w:p").is_none() || !std::mem::replace(&mut seen, true));
}
