//! A part as a tree that can be changed and written back: names with their prefixes, attributes and text as they stand.
//!
//! Read within the same bounds as [`crate::Part`]. Comments and processing instructions are left out.

use crate::xml::{DEEPEST, MOST_ELEMENTS, entity};
use crate::{Hostility, PackageFault};
use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name, with its prefix.
    pub name: String,
    /// Its attributes as written, with a space before each.
    pub attributes: String,
    /// What is in it.
    pub children: Vec<Node>,
}

/// A piece of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Characters, escaped.
    Text(String),
}

impl Node {
    /// The element of this name, if the node is one.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Element> {
        match self {
            Self::Element(element) if element.name == name => Some(element),
            Self::Element(_) | Self::Text(_) => None,
        }
    }
}

impl Element {
    /// An element with nothing in it; attributes as they are to be written, with a space before each.
    #[must_use]
    pub fn new(name: &str, attributes: &str) -> Self {
        Self { name: name.to_owned(), attributes: attributes.to_owned(), children: vec![] }
    }

    /// Reads the root element of a part.
    ///
    /// # Errors
    /// XML that is not well-formed, or is hostile.
    pub fn read(text: &str) -> Result<Self, PackageFault> {
        let mut reader = Reader::from_str(text);
        let (mut open, mut elements) = (vec![], 0_usize);
        loop {
            let closed = match reader.read_event().map_err(|_| PackageFault::Damaged)? {
                Event::Start(tag) => {
                    open.push(begun(&tag)?);
                    None
                }
                Event::Empty(tag) => Some(begun(&tag)?),
                Event::End(_) => Some(open.pop().ok_or(PackageFault::Damaged)?),
                Event::Eof => return Err(PackageFault::Damaged),
                Event::DocType(_) => return Err(PackageFault::Hostile(Hostility::Entities)),
                other => {
                    add_text(&mut open, &other)?;
                    continue;
                }
            };
            elements += 1;
            bounded(open.len(), elements)?;
            if let Some(element) = closed {
                match open.last_mut() {
                    Some(parent) => parent.children.push(Node::Element(element)),
                    None => return Ok(element),
                }
            }
        }
    }

    /// The part whose root this is.
    #[must_use]
    pub fn written(&self) -> String {
        let mut out = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.to_owned();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        for piece in ["<", &self.name, &self.attributes] {
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
        for piece in ["</", &self.name, ">"] {
            out.push_str(piece);
        }
    }

    /// The child elements.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child element of a name.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find_map(|node| node.named(name))
    }

    /// The first child element of a name, to be changed.
    pub fn child_mut(&mut self, name: &str) -> Option<&mut Self> {
        self.children.iter_mut().find_map(|node| match node {
            Node::Element(element) if element.name == name => Some(element),
            Node::Element(_) | Node::Text(_) => None,
        })
    }

    /// The value of an attribute, by its name with prefix.
    #[must_use]
    pub fn get(&self, attribute: &str) -> Option<String> {
        let content = format!("{}{}", self.name, self.attributes);
        let tag = BytesStart::from_content(content.as_str(), self.name.len());
        let found = tag.attributes().flatten().find(|found| found.key.as_ref() == attribute.as_bytes())?;
        found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
    }

    /// Puts an attribute in the place of the one of the same name, or last.
    pub fn set(&mut self, attribute: &str, value: &str) {
        self.drop_attribute(attribute);
        self.attributes.push_str(&format!(" {attribute}=\"{}\"", escape(value)));
    }

    /// Takes an attribute away.
    pub fn drop_attribute(&mut self, attribute: &str) {
        let content = format!("{}{}", self.name, self.attributes);
        let tag = BytesStart::from_content(content.as_str(), self.name.len());
        let kept = tag.attributes().flatten().filter(|found| found.key.as_ref() != attribute.as_bytes());
        let write = |found: quick_xml::events::attributes::Attribute<'_>| {
            let (key, value) = (found.key.as_ref(), found.value);
            format!(
                " {}=\"{}\"",
                String::from_utf8_lossy(key),
                String::from_utf8_lossy(&value).replace('"', "&quot;")
            )
        };
        self.attributes = kept.map(write).collect();
    }

    /// The characters directly in it.
    #[must_use]
    pub fn text(&self) -> String {
        let raw: String = self
            .children
            .iter()
            .map(|node| match node {
                Node::Text(text) => text.as_str(),
                Node::Element(_) => "",
            })
            .collect();
        quick_xml::escape::unescape(&raw).map_or(raw.clone(), |text| text.into_owned())
    }

    /// Puts characters in the place of everything in it.
    pub fn set_text(&mut self, text: &str) {
        self.children = if text.is_empty() { vec![] } else { vec![Node::Text(escape(text).into_owned())] };
    }
}

fn begun(tag: &BytesStart<'_>) -> Result<Element, PackageFault> {
    let whole = std::str::from_utf8(tag).map_err(|_| PackageFault::Damaged)?;
    let name = tag.name();
    let name = std::str::from_utf8(name.as_ref()).map_err(|_| PackageFault::Damaged)?;
    if tag.attributes().any(|attribute| attribute.is_err()) {
        return Err(PackageFault::Damaged);
    }
    Ok(Element::new(name, whole.get(name.len()..).unwrap_or_default().trim_end()))
}

fn bounded(depth: usize, elements: usize) -> Result<(), PackageFault> {
    if depth > DEEPEST {
        return Err(PackageFault::Hostile(Hostility::Depth));
    }
    if elements > MOST_ELEMENTS {
        return Err(PackageFault::Hostile(Hostility::Elements));
    }
    Ok(())
}

/// Adds the characters of an event to the element that is open; outside of any there are none.
fn add_text(open: &mut [Element], event: &Event<'_>) -> Result<(), PackageFault> {
    let text = match event {
        Event::Text(text) => text.decode().map_err(|_| PackageFault::Damaged)?.replace('>', "&gt;"),
        Event::CData(text) => escape(text.decode().map_err(|_| PackageFault::Damaged)?).into_owned(),
        Event::GeneralRef(name) => escape(entity(name)?).into_owned(),
        _ => return Ok(()),
    };
    let Some(parent) = open.last_mut() else { return Ok(()) };
    match parent.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(&text),
        _ => parent.children.push(Node::Text(text)),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_written_as_it_was_read() {
        let text =
            r#"<a x="1 &gt; 0" w:y='"'><b/><c xml:space="preserve"> chữ &amp; số </c><![CDATA[<]]></a>"#;
        let root = Element::read(text).unwrap();
        assert!(
            root.written().ends_with(
                r#"<a x="1 &gt; 0" w:y='"'><b/><c xml:space="preserve"> chữ &amp; số </c>&lt;</a>"#
            )
        );
        assert_eq!(root.child("c").unwrap().text(), " chữ & số ");
    }

    #[test]
    fn attributes_are_read_put_and_taken_away() {
        let mut root = Element::read(r#"<w:a w:x="1 &amp; 2" y='b"c'/>"#).unwrap();
        assert_eq!(root.get("w:x").as_deref(), Some("1 & 2"));
        root.set("w:x", "<");
        root.drop_attribute("z");
        assert!(root.written().ends_with(r#"<w:a y="b&quot;c" w:x="&lt;"/>"#), "{}", root.written());
    }

    #[test]
    fn what_is_not_well_formed_or_hostile_is_refused() {
        for text in
            ["<a><b></a>", "<a", "", "<a x=1/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a>&b;</a>"]
        {
            assert!(Element::read(text).is_err(), "{text}");
        }
        let deep = "<a>".repeat(600) + &"</a>".repeat(600);
        assert_eq!(Element::read(&deep), Err(PackageFault::Hostile(Hostility::Depth)));
    }
}
