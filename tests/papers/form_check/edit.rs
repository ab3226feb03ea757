//! Wrong documents, made from good ones: small changes of the XML of a part, each in one place.

use crate::opened::Opened;
use thuky_tests::package::{DOCUMENT, packed};

/// A document whose parts can be changed.
pub struct Edited(Opened);

impl Edited {
    pub fn of(bytes: &[u8]) -> Self {
        Self(Opened::bytes(bytes))
    }

    /// Changes a part as a whole.
    fn change(mut self, part: &str, change: impl FnOnce(&str) -> String) -> Self {
        let changed = change(self.0.part(part));
        assert_ne!(changed, self.0.part(part), "{part} is as it was");
        self.0.parts.insert(part.to_owned(), changed.into_bytes());
        self
    }

    /// Puts something else in the first place where something stands.
    pub fn put(self, part: &str, from: &str, to: &str) -> Self {
        self.change(part, |xml| xml.replacen(from, to, 1))
    }

    /// Puts something else wherever something stands.
    pub fn put_all(self, part: &str, from: &str, to: &str) -> Self {
        self.change(part, |xml| xml.replace(from, to))
    }

    /// Says something else.
    pub fn say(self, from: &str, to: &str) -> Self {
        self.put(DOCUMENT, from, to)
    }

    /// Gives the letters of the paragraph that holds a text properties of their own.
    pub fn letters(self, text: &str, properties: &str) -> Self {
        self.paragraph(text, |paragraph| {
            if let Some(end) = paragraph.find("</w:rPr>") {
                return format!("{}{properties}{}", &paragraph[..end], &paragraph[end..]);
            }
            paragraph.replacen("<w:r>", &format!("<w:r><w:rPr>{properties}</w:rPr>"), 1)
        })
    }

    /// Gives the paragraph that holds a text properties of its own.
    pub fn set(self, text: &str, properties: &str) -> Self {
        self.paragraph(text, |paragraph| paragraph.replacen("</w:pPr>", &format!("{properties}</w:pPr>"), 1))
    }

    /// Takes the first paragraph that holds something away.
    pub fn without(self, held: &str) -> Self {
        self.paragraph(held, |_| String::new())
    }

    /// Puts paragraphs after the one that holds a text.
    pub fn after(self, text: &str, more: &str) -> Self {
        self.paragraph(text, |paragraph| format!("{paragraph}{more}"))
    }

    fn paragraph(self, held: &str, change: impl FnOnce(&str) -> String) -> Self {
        self.change(DOCUMENT, |xml| {
            let at = xml.find(held).unwrap_or_else(|| panic!("no {held}"));
            let start = xml[..at].rfind("<w:p>").unwrap();
            let end = at + xml[at..].find("</w:p>").unwrap() + "</w:p>".len();
            format!("{}{}{}", &xml[..start], change(&xml[start..end]), &xml[end..])
        })
    }

    /// The file.
    pub fn bytes(self) -> Vec<u8> {
        packed(self.0.parts)
    }
}

/// A paragraph of the body as XML.
pub fn body(text: &str) -> String {
    styled("BodyText", "", "", text)
}

/// A paragraph in a style, with properties of its own and of its letters.
pub fn styled(style: &str, properties: &str, letters: &str, text: &str) -> String {
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr><w:r><w:rPr>{letters}</w:rPr>\
         <w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"
    )
}
