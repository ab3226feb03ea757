//! XML changed in place: elements are found by where they stand in a text, and only what is meant is written anew. Every
//! other byte stays.

use crate::docx::order;
use std::ops::Range;
use thuky_package::{PackageFault, Part, Piece};

/// Texts to be put in the place of stretches of another.
#[derive(Default)]
pub(super) struct Splices(Vec<(Range<usize>, String)>);

impl Splices {
    pub fn put(&mut self, place: Range<usize>, text: String) {
        self.0.push((place, text));
    }

    /// The text with every splice; none where two of them meet.
    pub fn applied(mut self, text: &str) -> Option<String> {
        self.0.sort_by_key(|(place, _)| (place.start, place.end));
        let (mut out, mut at) = (String::with_capacity(text.len() + 64 * self.0.len()), 0);
        for (place, put) in &self.0 {
            out.push_str(text.get(at..place.start)?);
            out.push_str(put);
            at = place.end;
        }
        out.push_str(text.get(at..)?);
        Some(out)
    }
}

/// An element where it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// Without prefix.
    pub name: String,
    /// From its start tag to its end tag.
    pub whole: Range<usize>,
    /// Its start tag.
    pub tag: Range<usize>,
    /// Its children, the nearest only.
    pub children: Vec<Spot>,
}

impl Spot {
    /// The child of a name.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Whether it is one tag, `<w:p/>`.
    fn is_closed(&self) -> bool {
        self.whole == self.tag
    }
}

/// The element that begins at a place, with its children; those deeper down are not looked into.
pub(super) fn element(text: &str, at: usize) -> Result<Spot, PackageFault> {
    let mut part = Part::new(text.get(at..).unwrap_or_default());
    let mut open: Vec<Spot> = vec![];
    let mut depth = 0_usize;
    loop {
        let begin = at + part.position();
        let Some(piece) = part.piece()? else { return Err(PackageFault::Damaged) };
        let end = at + part.position();
        match piece {
            Piece::Open(tag) => {
                depth += 1;
                if depth <= 2 {
                    open.push(Spot {
                        name: tag.name(),
                        whole: begin..end,
                        tag: begin..end,
                        children: vec![],
                    });
                }
            }
            Piece::Close(_) => {
                if depth <= 2
                    && let Some(mut spot) = open.pop()
                {
                    spot.whole.end = end;
                    match open.last_mut() {
                        Some(parent) => parent.children.push(spot),
                        None => return Ok(spot),
                    }
                }
                depth = depth.saturating_sub(1);
            }
            Piece::Text(_) => {}
        }
    }
}

/// Where the runs of the paragraph at a place begin, but for those of paragraphs within it.
pub(super) fn runs(text: &str, at: usize) -> Result<Vec<usize>, PackageFault> {
    let mut part = Part::new(text.get(at..).unwrap_or_default());
    let (mut found, mut depth, mut within) = (vec![], 0_usize, None);
    loop {
        let begin = at + part.position();
        let Some(piece) = part.piece()? else { return Ok(found) };
        match piece {
            Piece::Open(tag) => {
                depth += 1;
                match tag.name().as_str() {
                    "r" if within.is_none() => found.push(begin),
                    "p" if depth > 1 && within.is_none() => within = Some(depth),
                    _ => {}
                }
            }
            Piece::Close(_) => {
                if within == Some(depth) {
                    within = None;
                }
                depth = depth.saturating_sub(1);
            }
            Piece::Text(_) => {}
        }
    }
}

/// The prefix of the tag that begins at a place, with its colon.
pub(super) fn prefix(text: &str, at: usize) -> &str {
    let tag = text.get(at + 1..).unwrap_or_default();
    let end = tag.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(tag.len());
    let name = tag.get(..end).unwrap_or_default();
    name.find(':').and_then(|colon| name.get(..=colon)).unwrap_or_default()
}

/// A start tag with an attribute of a value, whether it had one before or not.
pub(super) fn with_attribute(tag: &str, name: &str, value: &str) -> String {
    for quote in ['"', '\''] {
        let start = format!(" {name}={quote}");
        if let Some(from) = tag.find(&start).map(|from| from + start.len())
            && let Some(length) = tag.get(from..).and_then(|rest| rest.find(quote))
        {
            let (before, after) =
                (tag.get(..from).unwrap_or_default(), tag.get(from + length..).unwrap_or_default());
            return format!("{before}{value}{after}");
        }
    }
    let end = tag.rfind("/>").or_else(|| tag.rfind('>')).unwrap_or(tag.len());
    let (before, after) = tag.split_at(end);
    format!("{} {name}=\"{value}\"{after}", before.trim_end())
}

/// A start tag without some attributes.
pub(super) fn without_attribute(tag: &str, name: &str) -> String {
    for quote in ['"', '\''] {
        let start = format!(" {name}={quote}");
        if let Some(from) = tag.find(&start)
            && let Some(length) = tag.get(from + start.len()..).and_then(|rest| rest.find(quote))
        {
            let end = from + start.len() + length + 1;
            return format!("{}{}", tag.get(..from).unwrap_or_default(), tag.get(end..).unwrap_or_default());
        }
    }
    tag.to_owned()
}

/// Properties to be given to an element (`pPr`, `rPr`, `sectPr`): whole elements that take the place of those that stand
/// there, or are put where the standard wants them.
pub(super) fn give(
    text: &str,
    owner: &Spot,
    properties: &str,
    given: &[(&str, String)],
    splices: &mut Splices,
) -> Result<(), PackageFault> {
    let prefix = prefix(text, owner.tag.start);
    let all = || given.iter().map(|(_, element)| element.as_str()).collect::<String>();
    match owner.child(properties) {
        None if owner.is_closed() => {}
        None => {
            let block = format!("<{prefix}{properties}>{}</{prefix}{properties}>", all());
            splices.put(owner.tag.end..owner.tag.end, block);
        }
        Some(child) if child.is_closed() => {
            let block = format!("<{prefix}{properties}>{}</{prefix}{properties}>", all());
            splices.put(child.whole.clone(), block);
        }
        Some(child) => place_in(&element(text, child.whole.start)?, given, splices),
    }
    Ok(())
}

/// Puts properties into an element that holds some.
pub(super) fn place_in(holder: &Spot, given: &[(&str, String)], splices: &mut Splices) {
    let order = order::of(&format!("w:{}", holder.name)).unwrap_or_default();
    let rank = |name: &str| {
        order.iter().position(|known| known.strip_prefix("w:") == Some(name)).unwrap_or(usize::MAX)
    };
    // In the order of the standard, so that what is put in one place comes out in order too.
    let mut given: Vec<&(&str, String)> = given.iter().collect();
    given.sort_by_key(|(name, _)| rank(name));
    let mut put: Vec<(usize, String)> = vec![];
    for (name, element) in given {
        if let Some(known) = holder.child(name) {
            splices.put(known.whole.clone(), element.clone());
            continue;
        }
        let after = holder
            .children
            .iter()
            .filter(|child| rank(&child.name) <= rank(name))
            .map(|child| child.whole.end);
        let at = after.max().unwrap_or(holder.tag.end);
        match put.last_mut().filter(|(place, _)| *place == at) {
            Some((_, text)) => text.push_str(element),
            None => put.push((at, element.clone())),
        }
    }
    put.into_iter().for_each(|(at, text)| splices.put(at..at, text));
}
