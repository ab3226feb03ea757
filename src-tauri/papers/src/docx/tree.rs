//! A part of the package as a tree, for the finisher: read from docx-rs' own serialisation and written back.
//!
//! This is no XML reader for strangers' files: it relies on double quotes and on `>` being escaped inside attributes,
//! as docx-rs 0.4.22 writes. Anything else is refused.

use std::borrow::Cow;

/// An element.
#[derive(Debug)]
pub(super) struct Element<'a> {
    pub(super) name: &'a str,
    /// As written, with a space before each.
    pub(super) attributes: Cow<'a, str>,
    pub(super) children: Vec<Node<'a>>,
}

/// A piece of content.
#[derive(Debug)]
pub(super) enum Node<'a> {
    /// Text, still escaped.
    Text(&'a str),
    Element(Element<'a>),
}

impl<'a> Element<'a> {
    pub(super) const fn new(name: &'a str, attributes: &'a str) -> Self {
        Self { name, attributes: Cow::Borrowed(attributes), children: vec![] }
    }

    /// Whether an attribute stands there with this value: `w:val="1"`.
    pub(super) fn has(&self, attribute: &str) -> bool {
        self.attributes.contains(&format!(" {attribute}"))
    }

    /// Takes an attribute away.
    pub(super) fn drop_attribute(&mut self, name: &str) {
        let start = format!(" {name}=\"");
        let Some(from) = self.attributes.find(&start) else { return };
        let value = from + start.len();
        let Some(length) = self.attributes.get(value..).and_then(|rest| rest.find('"')) else { return };
        self.attributes.to_mut().replace_range(from..=value + length, "");
    }

    /// Child elements of a name.
    pub(super) fn child(&mut self, name: &str) -> Option<&mut Self> {
        self.children.iter_mut().find_map(|node| match node {
            Node::Element(element) if element.name == name => Some(element),
            Node::Element(_) | Node::Text(_) => None,
        })
    }

    /// Writes the element and everything in it.
    pub(super) fn write(&self, out: &mut String) {
        for piece in ["<", self.name, &self.attributes] {
            out.push_str(piece);
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Text(text) => out.push_str(text),
                Node::Element(element) => element.write(out),
            }
        }
        for piece in ["</", self.name, ">"] {
            out.push_str(piece);
        }
    }
}

/// The name of a node when it is an element.
pub(super) const fn name<'a>(node: &Node<'a>) -> Option<&'a str> {
    match node {
        Node::Element(element) => Some(element.name),
        Node::Text(_) => None,
    }
}

/// Reads the root element of a part; nothing when the part is malformed.
pub(super) fn read(part: &str) -> Option<Element<'_>> {
    let mut open: Vec<Element> = vec![];
    let mut rest = part;
    while let Some(start) = rest.find('<') {
        let (text, tag) = (&rest[..start], &rest[start + 1..]);
        let end = tag.find('>')?;
        if let Some(parent) = open.last_mut().filter(|_| !text.is_empty()) {
            parent.children.push(Node::Text(text));
        }
        if let Some(root) = take(&tag[..end], &mut open)? {
            return Some(root);
        }
        rest = &tag[end + 1..];
    }
    None
}

/// Takes one tag: the inner option is the root once it is closed, the outer one is none when tags do not match.
fn take<'a>(tag: &'a str, open: &mut Vec<Element<'a>>) -> Option<Option<Element<'a>>> {
    if tag.starts_with(['?', '!']) {
        return Some(None);
    }
    if let Some(name) = tag.strip_prefix('/') {
        let element = open.pop().filter(|element| element.name == name)?;
        return Some(close(element, open));
    }
    let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag.trim_end(), true));
    let name = tag.split(' ').next().unwrap_or_default();
    let element = Element::new(name, tag.get(name.len()..)?);
    if empty {
        return Some(close(element, open));
    }
    open.push(element);
    Some(None)
}

fn close<'a>(element: Element<'a>, open: &mut [Element<'a>]) -> Option<Element<'a>> {
    match open.last_mut() {
        Some(parent) => {
            parent.children.push(Node::Element(element));
            None
        }
        None => Some(element),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_written_as_it_was_read() {
        let part = r#"<?xml version="1.0"?><a x="1 &gt; 0"><b /><c>chữ &amp; số</c></a>"#;
        let mut out = String::new();
        read(part).unwrap().write(&mut out);
        assert_eq!(out, r#"<a x="1 &gt; 0"><b/><c>chữ &amp; số</c></a>"#);
    }

    #[test]
    fn tags_that_do_not_match_are_refused() {
        assert!(read("<a><b></a>").is_none());
        assert!(read("<a>").is_none());
    }

    #[test]
    fn an_attribute_can_be_taken_away() {
        let mut element = read(r#"<a x="1" y="2"/>"#).unwrap();
        element.drop_attribute("x");
        assert_eq!(element.attributes, r#" y="2""#);
    }
}
