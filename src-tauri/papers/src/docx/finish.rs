//! The strict finisher: makes the parts docx-rs writes valid by ISO/IEC 29500 and the same for the same facts.
//!
//! Children in the standard's order, empty property elements dropped, ids that differ from run to run removed. The
//! Open XML SDK finds over a hundred faults in a paper before it and none after.

use super::tree::{Element, Node, name, read};
use super::{control, order};
use crate::block::Control;
use std::borrow::Cow;

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
/// Property elements that mean nothing when empty.
const DROPPED_WHEN_EMPTY: [&str; 7] =
    ["w:rPr", "w:pPr", "w:trPr", "w:tcPr", "w:tblBorders", "w:tcBorders", "w:pBdr"];
/// Elements in whose paragraph properties no run properties may stand.
const WITHOUT_RUN_PROPERTIES: [&str; 3] = ["w:style", "w:lvl", "w:pPrDefault"];

/// A finished part; nothing when docx-rs wrote something that is not understood.
pub(super) fn part(bytes: &[u8]) -> Option<String> {
    let mut out = DECLARATION.to_owned();
    Finisher::default().append(bytes, &mut out)?;
    Some(out)
}

/// Finishes the pieces of one part, one after another.
#[derive(Default)]
pub(super) struct Finisher<'p> {
    pictures: usize,
    descriptions: Vec<&'p str>,
    /// How many controls were met.
    controlled: usize,
    controls: Vec<&'p Control>,
}

impl<'p> Finisher<'p> {
    /// For a part with pictures of these descriptions and with these controls, in the order of printing.
    pub(super) const fn describing(descriptions: Vec<&'p str>, controls: Vec<&'p Control>) -> Self {
        Self { pictures: 0, descriptions, controlled: 0, controls }
    }

    /// Appends an element as it should be; nothing when docx-rs wrote something that is not understood.
    pub(super) fn append(&mut self, bytes: &[u8], out: &mut String) -> Option<()> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut root = read(text)?;
        self.element(&mut root, "");
        out.reserve(text.len());
        root.write(out);
        Some(())
    }

    fn element(&mut self, element: &mut Element, parent: &str) {
        let own = element.name;
        for child in &mut element.children {
            if let Node::Element(child) = child {
                self.element(child, own);
            }
        }
        element.children.retain(|child| !is_dropped(child));
        if own == "w:pPr" && WITHOUT_RUN_PROPERTIES.contains(&parent) {
            element.children.retain(|child| name(child) != Some("w:rPr"));
        }
        self.repair(element);
        sort(element);
    }

    fn repair(&mut self, element: &mut Element) {
        match element.name {
            "w:p" | "w:tr" => element.drop_attribute("w14:paraId"),
            "w:document" | "w:hdr" | "w:numbering" | "w:styles" => drop_extensions(element),
            "w:trHeight" => mark_header_row(element),
            "w:gridCol" => element.drop_attribute("w:type"),
            "w:fldChar" => element.drop_attribute("w:dirty"),
            "w:pPr" => flatten_section_break(element),
            "w:docDefaults" => speak_vietnamese(element),
            "w:style" if element.has("w:styleId=\"Normal\"") => {
                element.attributes.to_mut().push_str(" w:default=\"1\"")
            }
            "wp:docPr" => self.describe(element),
            "w:sdtPr" => self.control(element),
            _ => {}
        }
    }

    /// Pictures are numbered through, and described for those who cannot see them.
    fn describe(&mut self, element: &mut Element) {
        let description = self.descriptions.get(self.pictures).map(|text| escaped(text)).unwrap_or_default();
        self.pictures += 1;
        let number = self.pictures;
        element.attributes =
            Cow::Owned(format!(" id=\"{number}\" name=\"Hình {number}\" descr=\"{description}\""));
    }

    /// Controls are numbered through, and told what they are.
    fn control(&mut self, element: &mut Element) {
        let Some(control) = self.controls.get(self.controlled) else { return };
        self.controlled += 1;
        element.children = control::properties(control, self.controlled);
    }
}

fn is_dropped(node: &Node) -> bool {
    match node {
        Node::Element(element) => {
            element.children.is_empty()
                && element.attributes.is_empty()
                && DROPPED_WHEN_EMPTY.contains(&element.name)
        }
        Node::Text(_) => false,
    }
}

fn sort(element: &mut Element) {
    if element.children.len() > 1
        && let Some(order) = order::of(element.name)
    {
        let rank =
            |node: &Node| order.iter().position(|known| name(node) == Some(known)).unwrap_or(usize::MAX);
        element.children.sort_by_key(rank);
    }
}

/// The paragraph docx-rs adds to carry a section break becomes 1 pt high.
fn flatten_section_break(element: &mut Element) {
    if let [Node::Element(only)] = element.children.as_slice()
        && only.name == "w:sectPr"
    {
        let line = Element::new("w:spacing", r#" w:before="0" w:after="0" w:line="20" w:lineRule="exact""#);
        element.children.push(Node::Element(line));
    }
}

/// A row one twip high is the header of its table (`build::repeated_first`).
fn mark_header_row(element: &mut Element) {
    if element.has("w:val=\"1\"") {
        *element = Element::new("w:tblHeader", "");
    }
}

fn speak_vietnamese(element: &mut Element) {
    let language = Element::new("w:lang", r#" w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA""#);
    if let Some(properties) = element.child("w:rPrDefault").and_then(|defaults| defaults.child("w:rPr")) {
        properties.children.push(Node::Element(language));
        sort(properties);
    }
}

/// No extension of the standard is used, so no reader has to be told to ignore any.
fn drop_extensions(root: &mut Element) {
    root.drop_attribute("mc:Ignorable");
    if root.name == "w:numbering" {
        drop_foreign_list(root);
    }
}

/// docx-rs puts a list of its own first; no paper uses it.
fn drop_foreign_list(element: &mut Element) {
    element.children.retain(|child| match child {
        Node::Element(list) => !list.has("w:abstractNumId=\"1\"") && !list.has("w:numId=\"1\""),
        Node::Text(_) => true,
    });
}

/// Text for an attribute or an element.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
