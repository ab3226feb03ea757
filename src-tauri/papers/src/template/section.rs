//! The sections of our annexes after those of a template: they show its header and footer, or where it has none at all, the
//! number of the page.

use super::file::File;
use super::merge::{each, insert};
use super::theirs::{part, relation_id};
use crate::docx::OFFICE;
use crate::fault::PaperFault;
use thuky_package::{Element, Node};

/// Whether no section of a template has a header or a footer.
pub(super) fn shows_nothing(file: &File) -> bool {
    const SHOWN: [&str; 2] = ["/header", "/footer"];
    !file.relations.iter().any(|relation| SHOWN.iter().any(|kind| relation.kind.ends_with(kind)))
}

/// Puts annexes behind what a document says, the first of them, and so all, under a header.
pub(super) fn append(
    file: &mut File,
    mut annexes: Vec<Node>,
    header: Option<Node>,
) -> Result<(), PaperFault> {
    if let Some(Node::Element(header)) = header {
        head(file, &mut annexes, header)?;
    }
    let Some(body) = file.stories.first_mut().and_then(|main| main.root.child_mut("w:body")) else {
        return Ok(());
    };
    let place = body.children.iter().rposition(|node| node.named("w:sectPr").is_some());
    let end = place
        .map_or_else(|| Node::Element(Element::new("w:sectPr", "")), |place| body.children.remove(place));
    end_section(body, end);
    body.children.extend(annexes);
    Ok(())
}

/// Lets the first section of some nodes have a header; those after it show the same.
fn head(file: &mut File, nodes: &mut [Node], header: Element) -> Result<(), PaperFault> {
    const KIND: &str = "header";
    let mut part = part(file, KIND)?;
    part.root = header;
    part.keep(file, KIND)?;
    let shown = format!(r#" w:type="default" r:id="{}" xmlns:r="{OFFICE}""#, relation_id(KIND));
    let mut shown = Some(Node::Element(Element::new("w:headerReference", &shown)));
    each(nodes, "w:sectPr", &mut |section| drop(section.children.splice(0..0, shown.take())));
    Ok(())
}

/// Word keeps the last section of a document apart and every earlier one in the last paragraph of its pages.
fn end_section(body: &mut Element, end: Node) {
    match last_paragraph(body) {
        Some(paragraph) => end_in(paragraph, end),
        None => body.children.push(line(end)),
    }
}

/// The paragraph in which a body ends, unless it ends a section already.
fn last_paragraph(body: &mut Element) -> Option<&mut Element> {
    let last = body.children.iter_mut().rev().find_map(|node| match node {
        Node::Element(element) if element.name == "w:p" || !element.children.is_empty() => Some(element),
        Node::Element(_) | Node::Text(_) => None,
    })?;
    let ends = last.child("w:pPr").is_some_and(|settings| settings.child("w:sectPr").is_some());
    (last.name == "w:p" && !ends).then_some(last)
}

/// Lets a section end in a paragraph.
fn end_in(paragraph: &mut Element, end: Node) {
    if paragraph.child("w:pPr").is_none() {
        paragraph.children.insert(0, Node::Element(Element::new("w:pPr", "")));
    }
    if let Some(settings) = paragraph.child_mut("w:pPr") {
        insert(settings, vec![end], &["w:pPrChange"]);
    }
}

/// A line of no height that ends a section.
fn line(end: Node) -> Node {
    let height = r#" w:before="0" w:after="0" w:line="20" w:lineRule="exact""#;
    let height = Node::Element(Element::new("w:spacing", height));
    let holding = |name: &str, children| Node::Element(Element { children, ..Element::new(name, "") });
    holding("w:p", vec![holding("w:pPr", vec![height, end])])
}
