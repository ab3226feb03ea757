//! Reads a text about a meeting and proposes a draft of its record, with the source span of every value.
//!
//! Owns the grammars and word lists. It has no I/O and no clock, believes nothing by itself and loses nothing:
//! every sentence is placed, set aside as page furniture, or listed as unplaced. Method: the text gets an aligned
//! copy for matching (`normalise`), is cut into lines, sentences and tokens (`page`), and small grammars over the
//! word lists read dates, documents, people, units, speeches and directives.

mod absence;
mod according;
mod actions;
mod addenda;
mod asked;
mod assigning;
mod attendance;
mod bare_numbers;
mod bodies;
mod callings;
mod caption;
mod chairing;
mod clauses;
mod columns;
mod concluder;
mod conditions;
mod convened;
mod convener;
mod corrections;
mod coverage;
mod cues;
mod date;
mod deadline;
mod depth;
mod directives;
mod directory;
mod discourse;
mod documents;
mod doer;
pub mod draft;
mod due;
mod errand;
mod figures;
mod floor;
mod form;
mod front_matter;
mod given;
mod guests;
mod handed;
mod headline;
mod headlines;
mod heads;
mod heard;
mod held_on;
mod hosts;
mod in_turn;
mod invitation;
mod jotted;
mod kind;
pub mod knowledge;
mod label;
mod labelled;
mod labels;
#[cfg(test)]
mod laws;
mod lead;
mod lexicon;
mod line;
mod lines;
mod matters;
mod meeting;
mod minutes;
mod misprint;
mod narrated;
mod normalise;
mod notes;
mod notice;
mod onset;
mod opening;
mod ordering;
mod owners;
mod page;
mod parts;
mod people;
mod period;
mod persons;
mod pointed;
mod predicate;
mod prelude;
mod press;
mod quoted;
mod reckoning;
mod resolve;
mod restored;
mod roll;
mod roster;
mod rule;
mod schema;
mod section;
mod sentence;
mod series;
mod setting;
mod short_names;
mod soon;
mod speech;
mod speech_text;
mod syllable;
mod table;
mod task;
mod term;
mod title;
mod token;
mod token_list;
mod turns;
mod units;
mod unlisted;
mod until;
mod years;

pub use draft::*;
pub use knowledge::{Knowledge, KnownPerson, KnownUnit};
pub use rule::Rule;
pub use schema::schema_json;

/// Reads a text as the kind it looks like, with what the office knows. Never panics, has no side effect, gives the same
/// draft for the same text and knowledge.
#[must_use]
pub fn read(text: &str, knowledge: &Knowledge) -> Draft {
    let page = page::Page::known_to(text, knowledge);
    let kind = kind::kind(&page);
    read_page(page, kind, knowledge)
}

/// Reads a text as the kind a person says it is.
#[must_use]
pub fn read_as(text: &str, kind: SourceKind, knowledge: &Knowledge) -> Draft {
    read_page(page::Page::known_to(text, knowledge), kind, knowledge)
}

/// A large text is the larger part of what reading keeps: the draft gets its copy only when the page has given back all it holds.
fn read_page(mut page: page::Page<'_>, kind: SourceKind, knowledge: &Knowledge) -> Draft {
    let mut draft = Draft { kind, ..Draft::default() };
    match kind {
        SourceKind::Press => {
            page.mark_captions();
            press::read(&page, &mut draft);
        }
        SourceKind::ConclusionNotice => notice::read(&page, &mut draft),
        SourceKind::Minutes => minutes::read(&page, &mut draft),
        SourceKind::RawNotes => notes::read(&page, &mut draft),
        SourceKind::Speech => speech_text::read(&page, &mut draft),
    }
    draft.corrections = corrections::corrections(&page);
    page.forget_words();
    coverage::settle(&page, &mut draft);
    let source = page.into_source();
    resolve::resolve(knowledge, &mut draft);
    draft.shrink();
    draft.source = source.into_owned();
    draft
}
