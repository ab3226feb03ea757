//! The text of a paragraph across its runs: read as one, written back into the runs it came from.
//!
//! Word splits what was typed over any number of runs; a name is found in the joined text, and what it gives is put
//! where its first letter stands, so that it looks as that letter did.

use crate::phrase::{Piece, pieces};
use thuky_package::{Element, Node};

/// Stands in the joined text for what is no letter: a tab, a break, a picture.
pub(super) const BREAK: char = '\u{1}';
/// Elements of a paragraph whose text is not its own: boxes, deleted text, settings.
const OTHERS: [&str; 6] = ["w:txbxContent", "w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr"];
/// Elements that part words.
const BREAKS: [&str; 8] =
    ["w:tab", "w:br", "w:cr", "w:drawing", "w:pict", "w:object", "w:fldChar", "w:footnoteReference"];

/// The joined text of a paragraph or of anything in one.
pub(super) fn text(element: &Element) -> String {
    let mut entries = vec![];
    collect(element, &mut entries);
    entries.concat()
}

fn collect(element: &Element, entries: &mut Vec<String>) {
    for child in element.elements() {
        match child.name.as_str() {
            "w:t" => entries.push(child.text()),
            name if BREAKS.contains(&name) => entries.push(BREAK.to_string()),
            name if OTHERS.contains(&name) => {}
            _ => collect(child, entries),
        }
    }
}

/// Puts what each name gives in its place; a name for which nothing is given stays as it is.
pub(super) fn replace(paragraph: &mut Element, mut fact: impl FnMut(&str) -> Option<String>) {
    let mut entries = vec![];
    collect(paragraph, &mut entries);
    let joined = entries.concat();
    if !joined.contains('{') {
        return;
    }
    let mut written = vec![String::new(); entries.len()];
    let mut at = Cursor::new(&entries);
    for piece in pieces(&joined) {
        let (length, given) = match piece {
            Piece::Words(words) | Piece::Loose(words) => (words.len(), None),
            Piece::Fact(name) => (name.len() + 2, (!name.contains(BREAK)).then(|| fact(name)).flatten()),
        };
        match given {
            None => at.copy(length, &mut written),
            Some(given) => at.put(length, &given, &mut written),
        }
    }
    write(paragraph, &mut written.into_iter().zip(entries));
}

/// A place in the entries of a joined text.
struct Cursor<'e> {
    entries: &'e [String],
    entry: usize,
    byte: usize,
}

impl<'e> Cursor<'e> {
    const fn new(entries: &'e [String]) -> Self {
        Self { entries, entry: 0, byte: 0 }
    }

    /// The rest of the entry where the cursor stands, empty entries passed over.
    fn rest(&mut self) -> &'e str {
        loop {
            let Some(entry) = self.entries.get(self.entry) else { return "" };
            match entry.get(self.byte..) {
                Some(rest) if !rest.is_empty() => return rest,
                _ => (self.entry, self.byte) = (self.entry + 1, 0),
            }
        }
    }

    /// Copies so many bytes, each to the entry it came from.
    fn copy(&mut self, mut length: usize, written: &mut [String]) {
        while length > 0 {
            let rest = self.rest();
            let part = rest.get(..length.min(rest.len())).unwrap_or(rest);
            if part.is_empty() {
                return;
            }
            if let Some(entry) = written.get_mut(self.entry) {
                entry.push_str(part);
            }
            (self.byte, length) = (self.byte + part.len(), length.saturating_sub(part.len()));
        }
    }

    /// Puts a text where so many bytes stood: into the entry of the first.
    fn put(&mut self, length: usize, text: &str, written: &mut [String]) {
        self.rest();
        if let Some(entry) = written.get_mut(self.entry) {
            entry.push_str(text);
        }
        let mut nowhere = vec![String::new(); written.len()];
        self.copy(length, &mut nowhere);
    }
}

/// Writes the entries that changed back.
fn write(element: &mut Element, entries: &mut impl Iterator<Item = (String, String)>) {
    for child in &mut element.children {
        let Node::Element(child) = child else { continue };
        match child.name.as_str() {
            "w:t" => {
                if let Some((new, old)) = entries.next()
                    && new != old
                {
                    set(child, &new);
                }
            }
            name if BREAKS.contains(&name) => drop(entries.next()),
            name if OTHERS.contains(&name) => {}
            _ => write(child, entries),
        }
    }
}

fn set(text: &mut Element, words: &str) {
    text.set_text(words);
    text.set("xml:space", "preserve");
}

/// Puts words in the place of all text of an element: the first run keeps its look, the others go empty.
pub(super) fn set_all(element: &mut Element, words: &str) {
    let mut words = Some(words);
    set_first(element, &mut words);
    if let Some(words) = words {
        let mut text = Element::new("w:t", "");
        set(&mut text, words);
        add_run(element, text);
    }
}

fn set_first(element: &mut Element, words: &mut Option<&str>) {
    for child in &mut element.children {
        let Node::Element(child) = child else { continue };
        match child.name.as_str() {
            "w:t" => set(child, words.take().unwrap_or_default()),
            name if OTHERS.contains(&name) => {}
            _ => set_first(child, words),
        }
    }
    element.children.retain(|child| child.named("w:tab").is_none() && child.named("w:br").is_none());
}

/// Adds a run where there was no text at all: into the first paragraph, else here.
fn add_run(element: &mut Element, text: Element) {
    let run = Element { children: vec![Node::Element(text)], ..Element::new("w:r", "") };
    match element.child_mut("w:p") {
        Some(paragraph) => paragraph.children.push(Node::Element(run)),
        None => element.children.push(Node::Element(run)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(xml: &str) -> String {
        let mut paragraph = Element::read(xml).unwrap();
        replace(&mut paragraph, |name| (name == "ngày họp").then(|| "05/10 & 06/10".to_owned()));
        paragraph.written()
    }

    #[test]
    fn a_name_split_over_runs_looks_as_its_first_letter_did() {
        let xml = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Họp {ng</w:t></w:r><w:proofErr/><w:r><w:t>ày </w:t></w:r>\
                   <w:r><w:rPr><w:i/></w:rPr><w:t>họp}, xong</w:t></w:r></w:p>";
        let filled = filled(xml);
        assert!(
            filled.contains(r#"<w:b/></w:rPr><w:t xml:space="preserve">Họp 05/10 &amp; 06/10</w:t>"#),
            "{filled}"
        );
        assert!(filled.contains(r#"<w:i/></w:rPr><w:t xml:space="preserve">, xong</w:t>"#), "{filled}");
    }

    #[test]
    fn a_name_that_nobody_knows_and_one_with_a_break_in_it_stay() {
        let xml = "<w:p><w:r><w:t>{lạ} {ngày</w:t><w:br/><w:t> họp}</w:t></w:r></w:p>";
        assert!(filled(xml).ends_with(xml));
    }

    #[test]
    fn text_in_a_box_is_not_the_text_of_its_paragraph() {
        let xml = "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>{ngày họp}</w:t></w:r></w:p></w:txbxContent></w:r></w:p>";
        assert!(filled(xml).ends_with(xml));
    }
}
