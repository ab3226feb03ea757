//! XML of strangers, piece by piece and within bounds: no document type, no entities of its own, no more depth and
//! elements than office files have. Prefixes are left out: office files use each local name for one thing.

use crate::{Hostility, PackageFault};
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

pub(crate) const DEEPEST: usize = 512;
pub(crate) const MOST_ELEMENTS: usize = 2_000_000;

/// A piece of a part.
pub enum Piece<'x> {
    /// An element begins; an empty one ends in the next piece.
    Open(Tag<'x>),
    /// The element of this local name ends.
    Close(String),
    /// Characters.
    Text(String),
}

/// The longest id an office program gives, in bytes; longer ones are made to do harm and refer to nothing.
const LONGEST_WORD: usize = 255;

/// The start tag of an element.
pub struct Tag<'x>(BytesStart<'x>);

impl Tag<'_> {
    /// Its name without prefix.
    #[must_use]
    pub fn name(&self) -> String {
        String::from_utf8_lossy(self.0.local_name().as_ref()).into_owned()
    }

    /// An attribute, by its name without prefix; what cannot be read is as if absent.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<String> {
        let found = self.0.attributes().flatten().find(|a| a.key.local_name().as_ref() == name.as_bytes())?;
        found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
    }

    /// The value (`val`) of an element that is an id or a few words; what is longer is as if absent.
    #[must_use]
    pub fn word(&self) -> Option<String> {
        self.get("val").filter(|word| word.len() <= LONGEST_WORD)
    }

    /// An attribute that is a switch; none when absent.
    #[must_use]
    pub fn switch(&self, name: &str) -> Option<bool> {
        Some(!matches!(self.get(name)?.as_str(), "0" | "false" | "off" | "none"))
    }

    /// Whether the property it is is switched on: present means on, unless its value (`val`) says otherwise.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.switch("val").unwrap_or(true)
    }

    /// An attribute that is a number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.parse().ok()
    }
}

/// A part that is being read.
pub struct Part<'x> {
    reader: Reader<&'x [u8]>,
    root: Option<String>,
    depth: usize,
    elements: usize,
    done: bool,
}

impl<'x> Part<'x> {
    /// Begins to read the text of a part.
    #[must_use]
    pub fn new(text: &'x str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, root: None, depth: 0, elements: 0, done: false }
    }

    /// The local name of the root element, once it has begun.
    #[must_use]
    pub fn root(&self) -> &str {
        self.root.as_deref().unwrap_or_default()
    }

    /// How many bytes of the text have been read: where the next piece begins.
    #[must_use]
    pub fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// The next piece; none after the root element has ended. A part that ends before that is damaged.
    ///
    /// # Errors
    /// XML that is not well-formed, or is hostile.
    pub fn piece(&mut self) -> Result<Option<Piece<'x>>, PackageFault> {
        while !self.done {
            let event = self.reader.read_event().map_err(|_| PackageFault::Damaged)?;
            if let Some(piece) = self.of_event(event)? {
                return Ok(Some(piece));
            }
        }
        Ok(None)
    }

    fn of_event(&mut self, event: Event<'x>) -> Result<Option<Piece<'x>>, PackageFault> {
        Ok(match event {
            Event::Eof => return Err(PackageFault::Damaged),
            Event::DocType(_) => return Err(PackageFault::Hostile(Hostility::Entities)),
            Event::Start(tag) | Event::Empty(tag) => Some(self.open(Tag(tag))?),
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                self.done = self.depth == 0;
                Some(Piece::Close(String::from_utf8_lossy(tag.local_name().as_ref()).into_owned()))
            }
            Event::Text(text) => {
                Some(Piece::Text(text.decode().map_err(|_| PackageFault::Damaged)?.into_owned()))
            }
            Event::CData(text) => {
                Some(Piece::Text(text.decode().map_err(|_| PackageFault::Damaged)?.into_owned()))
            }
            Event::GeneralRef(name) => Some(Piece::Text(entity(&name)?)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => None,
        })
    }

    fn open(&mut self, tag: Tag<'x>) -> Result<Piece<'x>, PackageFault> {
        self.depth += 1;
        self.elements += 1;
        if self.depth > DEEPEST {
            return Err(PackageFault::Hostile(Hostility::Depth));
        }
        if self.elements > MOST_ELEMENTS {
            return Err(PackageFault::Hostile(Hostility::Elements));
        }
        if self.root.is_none() {
            self.root = Some(tag.name());
        }
        Ok(Piece::Open(tag))
    }
}

pub(crate) fn entity(name: &BytesRef<'_>) -> Result<String, PackageFault> {
    if let Some(c) = name.resolve_char_ref().map_err(|_| PackageFault::Damaged)? {
        return Ok(c.to_string());
    }
    let known = match name.decode().unwrap_or_default().as_ref() {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return Err(PackageFault::Hostile(Hostility::Entities)),
    };
    Ok(known.to_owned())
}
