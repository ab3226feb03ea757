//! XML of strangers, piece by piece and within bounds: no document type, no entities of its own, no more depth and
//! elements than office files have. Prefixes are left out: office files use each local name for one thing.

use crate::{Hostility, SourceFault};
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

const DEEPEST: usize = 512;
const MOST_ELEMENTS: usize = 2_000_000;

/// A piece of a part.
pub(crate) enum Piece<'x> {
    /// An element begins; an empty one ends in the next piece.
    Open(Tag<'x>),
    /// The element of this local name ends.
    Close(String),
    /// Characters.
    Text(String),
}

/// The start tag of an element.
pub(crate) struct Tag<'x>(BytesStart<'x>);

impl Tag<'_> {
    /// Its name without prefix.
    pub fn name(&self) -> String {
        String::from_utf8_lossy(self.0.local_name().as_ref()).into_owned()
    }

    /// An attribute, by its name without prefix; what cannot be read is as if absent.
    pub fn get(&self, name: &str) -> Option<String> {
        let found = self.0.attributes().flatten().find(|a| a.key.local_name().as_ref() == name.as_bytes())?;
        found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
    }

    /// An attribute that is a number.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.parse().ok()
    }
}

/// A part that is being read.
pub(crate) struct Part<'x> {
    reader: Reader<&'x [u8]>,
    root: Option<String>,
    depth: usize,
    elements: usize,
    done: bool,
}

impl<'x> Part<'x> {
    pub fn new(text: &'x str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, root: None, depth: 0, elements: 0, done: false }
    }

    /// The local name of the root element, once it has begun.
    pub fn root(&self) -> &str {
        self.root.as_deref().unwrap_or_default()
    }

    /// The next piece; none after the root element has ended. A part that ends before that is damaged.
    pub fn next(&mut self) -> Result<Option<Piece<'x>>, SourceFault> {
        while !self.done {
            let event = self.reader.read_event().map_err(|_| SourceFault::Damaged)?;
            if let Some(piece) = self.piece(event)? {
                return Ok(Some(piece));
            }
        }
        Ok(None)
    }

    fn piece(&mut self, event: Event<'x>) -> Result<Option<Piece<'x>>, SourceFault> {
        Ok(match event {
            Event::Eof => return Err(SourceFault::Damaged),
            Event::DocType(_) => return Err(SourceFault::Hostile(Hostility::Entities)),
            Event::Start(tag) | Event::Empty(tag) => Some(self.open(Tag(tag))?),
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                self.done = self.depth == 0;
                Some(Piece::Close(String::from_utf8_lossy(tag.local_name().as_ref()).into_owned()))
            }
            Event::Text(text) => {
                Some(Piece::Text(text.decode().map_err(|_| SourceFault::Damaged)?.into_owned()))
            }
            Event::CData(text) => {
                Some(Piece::Text(text.decode().map_err(|_| SourceFault::Damaged)?.into_owned()))
            }
            Event::GeneralRef(name) => Some(Piece::Text(entity(&name)?)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => None,
        })
    }

    fn open(&mut self, tag: Tag<'x>) -> Result<Piece<'x>, SourceFault> {
        self.depth += 1;
        self.elements += 1;
        if self.depth > DEEPEST {
            return Err(SourceFault::Hostile(Hostility::Depth));
        }
        if self.elements > MOST_ELEMENTS {
            return Err(SourceFault::Hostile(Hostility::Elements));
        }
        if self.root.is_none() {
            self.root = Some(tag.name());
        }
        Ok(Piece::Open(tag))
    }
}

fn entity(name: &BytesRef<'_>) -> Result<String, SourceFault> {
    if let Some(c) = name.resolve_char_ref().map_err(|_| SourceFault::Damaged)? {
        return Ok(c.to_string());
    }
    let known = match name.decode().unwrap_or_default().as_ref() {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return Err(SourceFault::Hostile(Hostility::Entities)),
    };
    Ok(known.to_owned())
}
