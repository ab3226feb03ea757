//! Official papers: from facts to the bytes of a Word document.
//!
//! Owns the wording and the layout of the papers of a meeting and of those that follow its tasks up, in State form (Nghị định 30/2020/NĐ-CP) and
//! Party form (Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW). Everything is a pure function: same
//! facts, same bytes. What a paper says is settled in `form` as a list of blocks; only `docx` knows the file
//! format. The crate reads no clock, no file and no database, numbers nothing and signs nothing.

mod block;
mod bookmarks;
mod check;
mod desk;
mod docx;
mod fact_sheet;
mod fault;
mod file_name;
mod followed;
mod form;
mod identity;
mod look;
mod mark;
mod measure;
mod opened;
mod own_wording;
mod page;
mod phrase;
mod printed;
pub mod returned;
mod rule_set;
mod sample;
mod template;
mod told;
mod usual;
mod vote_words;
mod wording;

pub use check::{
    Assumed, Confidence, Corrected, CorrectionFault, Finding, FormCheck, Place, Severity, check, check_form,
    corrected, rule_ids,
};
pub use fact_sheet::{FactSheet, Picture};
pub use fault::PaperFault;
pub use file_name::file_name;
pub use followed::{AsOf, FollowedTask, Following};
pub use form::symbol::numbered;
pub use identity::Identity;
pub use mark::Mark;
pub use opened::{
    Alignment, DrawnLine, Edge, Heading, LOCKED, Letters, LineHeight, OpenedCell, OpenedPaper,
    OpenedParagraph, OpenedRun, OpeningFault, Pages, ParagraphLook, Section,
};
pub use own_wording::{deviations, refused};
pub use page::{Measure, measures};
pub use printed::Printed;
pub use rule_set::RuleSet;
pub use sample::sample;
pub use template::{
    Shape, TemplateCheck, TemplateField, TemplateFinding, check_template, example_template, template_fields,
};
pub use told::untold;
pub use usual::{FormPart, Phrase, UsualForm, usual};

use desk::Desk;
use thuky_domain::{Gap, Office, ReplyForm};

/// The paper as a Word document. A missing fact prints as a visible blank, see [`gaps`].
///
/// # Errors
/// A picture that is neither PNG nor JPEG or has no size, or a file that could not be put together.
pub fn write(sheet: &FactSheet) -> Result<Vec<u8>, PaperFault> {
    sheet.pictures_usable()?;
    let settled = sheet.settled();
    match &settled.template {
        Some(template) => template::fill(template, &settled),
        None => docx::write(&form::compose(&Desk::new(&settled))),
    }
}

/// The paragraphs of the paper, with the bookmarks of those that print a field. Those of a paper by template are read from
/// its file, since its words are the office's own.
#[must_use]
pub fn printed(sheet: &FactSheet) -> Vec<Printed> {
    if sheet.template.is_some() {
        let file = write(sheet).ok().and_then(|bytes| returned::read(&bytes).ok());
        return file.map(|file| file.printed()).unwrap_or_default();
    }
    let settled = sheet.settled();
    printed::of(&form::compose(&Desk::new(&settled)))
}

/// The reply form of one unit as a Word document, under the letterhead of the office.
///
/// # Errors
/// A file that could not be put together.
pub fn write_reply_form(form: &ReplyForm, office: &Office) -> Result<Vec<u8>, PaperFault> {
    let sheet = form::reply_form::sheet(form, office);
    docx::write(&form::reply_form::compose(&Desk::new(&sheet), form))
}

/// The code under which a paper is counted, and what stands after its number: `TB` and `TB-UBND`. None for a paper without
/// a number of its own.
#[must_use]
pub fn symbol(sheet: &FactSheet) -> Option<(&'static str, String)> {
    form::symbol::symbol(sheet)
}

/// The subject (trích yếu) that the paper prints.
#[must_use]
pub fn subject(sheet: &FactSheet) -> String {
    let settled = sheet.settled();
    form::event::subject(&Desk::new(&settled))
}

/// The bookmarks that [`write`] puts around paragraphs, in the order of the page, each with the field that is printed there.
#[must_use]
pub fn bookmarks(sheet: &FactSheet) -> Vec<(String, Mark)> {
    let settled = sheet.settled();
    if let Some(template) = &settled.template {
        return template::bookmarks(template, &settled);
    }
    bookmarks::of(&form::compose(&Desk::new(&settled)))
}

/// The facts that phrases and templates of the paper may name, each with what it prints.
#[must_use]
pub fn facts(sheet: &FactSheet) -> Vec<(&'static str, String)> {
    let settled = sheet.settled();
    let desk = Desk::new(&settled);
    let known = form::field::FIELDS.iter().filter(|field| field.is_of(sheet.kind));
    known.map(|field| (field.name, field.value(&desk))).collect()
}

/// The facts the paper needs and does not have, in the order of the page; each prints as a blank `……`.
#[must_use]
pub fn gaps(sheet: &FactSheet) -> Vec<Gap> {
    let settled = sheet.settled();
    if let Some(template) = &settled.template {
        return template::gaps(template, &settled);
    }
    let desk = Desk::new(&settled);
    form::compose(&desk);
    desk.into_gaps()
}
