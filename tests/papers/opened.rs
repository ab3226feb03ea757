//! A written paper, opened again with tools of the tests' own: parts, paragraphs, attributes.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use thuky_papers::FactSheet;
use thuky_tests::package::{DOCUMENT, parts};

/// A paragraph of the main part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    pub style: String,
    pub text: String,
    /// List and level, when numbered.
    pub list: Option<(String, String)>,
    pub keep_next: bool,
}

/// The parts of a package by path.
pub struct Opened {
    pub parts: BTreeMap<String, Vec<u8>>,
}

impl Opened {
    pub fn paper(sheet: &FactSheet) -> Self {
        Self::bytes(&thuky_papers::write(sheet).unwrap())
    }

    pub fn bytes(bytes: &[u8]) -> Self {
        Self { parts: parts(bytes).into_iter().collect() }
    }

    pub fn part(&self, path: &str) -> &str {
        std::str::from_utf8(&self.parts[path]).unwrap()
    }

    pub fn document(&self) -> &str {
        self.part(DOCUMENT)
    }

    /// The paragraphs of the main part, tables included, in order.
    pub fn paragraphs(&self) -> Vec<Paragraph> {
        let mut paragraphs: Vec<Paragraph> = vec![];
        let mut list = (String::new(), String::new());
        each_tag(self.document(), |tag, text| {
            if tag.is_some_and(|tag| tag.name().as_ref() == b"w:p") {
                paragraphs.push(Paragraph::default());
            }
            let Some(last) = paragraphs.last_mut() else { return };
            last.text.push_str(text);
            let Some(tag) = tag else { return };
            match tag.name().as_ref() {
                b"w:pStyle" => last.style = value(tag, "w:val"),
                b"w:ilvl" => list.1 = value(tag, "w:val"),
                b"w:numId" => {
                    list.0 = value(tag, "w:val");
                    last.list = Some(list.clone());
                }
                b"w:keepNext" => last.keep_next = true,
                _ => {}
            }
        });
        paragraphs
    }

    /// Texts of the paragraphs in a style.
    pub fn in_style(&self, style: &str) -> Vec<String> {
        self.paragraphs().into_iter().filter(|paragraph| paragraph.style == style).map(|p| p.text).collect()
    }

    /// The whole text, a line for a paragraph.
    pub fn text(&self) -> String {
        self.paragraphs().into_iter().map(|paragraph| paragraph.text).collect::<Vec<_>>().join("\n")
    }

    /// The definition of a style, as written.
    pub fn style(&self, id: &str) -> String {
        let styles = self.part("word/styles.xml");
        let start = styles.find(&format!("w:styleId=\"{id}\"")).unwrap();
        styles[start..].split("</w:style>").next().unwrap().to_owned()
    }
}

/// An attribute of a tag.
pub fn value(tag: &BytesStart, name: &str) -> String {
    let attribute = tag.try_get_attribute(name).unwrap().unwrap_or_else(|| panic!("no {name}"));
    String::from_utf8(attribute.value.into_owned()).unwrap()
}

/// Walks a part; every opening tag and every text comes once. Panics where the part is not well-formed.
pub fn each_tag(part: &str, mut see: impl FnMut(Option<&BytesStart>, &str)) {
    let mut reader = Reader::from_str(part);
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                depth += 1;
                see(Some(&tag), "");
            }
            Event::Empty(tag) => see(Some(&tag), ""),
            Event::End(_) => depth -= 1,
            Event::Text(text) => see(None, &text.decode().unwrap()),
            Event::GeneralRef(name) => see(None, entity(&name.decode().unwrap())),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "tags left open");
}

fn entity(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        other => panic!("unknown entity {other}"),
    }
}
