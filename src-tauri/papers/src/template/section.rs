//! The sections of our annexes after those of a template. They have no header of their own, so they show the template's.

use super::merge::insert;
use thuky_package::{Element, Node};

/// Puts annexes behind what a document says; the last of `annexes` is the section of their last pages.
pub(super) fn append(document: &mut Element, annexes: impl Iterator<Item = Node>) {
    let Some(body) = document.child_mut("w:body") else { return };
    let place = body.children.iter().rposition(|node| node.named("w:sectPr").is_some());
    let end = place
        .map_or_else(|| Node::Element(Element::new("w:sectPr", "")), |place| body.children.remove(place));
    end_section(body, end);
    body.children.extend(annexes);
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
