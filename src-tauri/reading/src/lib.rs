//! Reads a text about a meeting and proposes a draft of its record, with the source span of every value.
//!
//! Owns the grammars and word lists. It has no I/O and no clock, believes nothing by itself and loses nothing:
//! every sentence is placed, set aside as page furniture, or listed as unplaced. Method: the text gets an aligned
//! copy for matching (`normalise`), is cut into lines, sentences and tokens (`page`), and small grammars over the
//! word lists read dates, documents, people, units, speeches and directives.

mod attendance;
mod bodies;
mod coverage;
mod date;
mod deadline;
mod directives;
mod discourse;
mod documents;
pub mod draft;
mod figures;
mod kind;
mod labels;
#[cfg(test)]
mod laws;
mod lexicon;
mod lines;
mod meeting;
mod normalise;
mod page;
mod people;
mod press;
mod roster;
mod schema;
mod sentence;
mod speech;
mod task;
mod token;
mod years;

pub use draft::*;
pub use schema::schema_json;

/// Reads a text. Never panics, has no side effect, gives the same draft for the same text.
#[must_use]
pub fn read(text: &str) -> Draft {
    let page = page::Page::new(text);
    let mut draft = Draft { source: page.text.source.clone(), ..Draft::default() };
    draft.kind = kind::kind(&page);
    press::read(&page, &mut draft);
    draft
}
