//! A Word file of the office in the place of a paper's body: its slots are filled, everything else stays byte for byte.
//!
//! A slot is a content control whose tag is the name of a fact, or the name in braces, `{ngày họp}`, wherever Word has
//! split it. [`slot`] finds names in paragraphs, [`content`] tells what a name gives, [`fill`] walks the parts, [`merge`]
//! brings our own paragraphs with their styles, lists and pictures along, and the annexes after them. Nothing is filled silently: whatever is unknown, broken,
//! misplaced or empty is a finding with its place.

mod content;
mod example;
mod file;
mod fill;
mod finding;
mod merge;
mod picture;
mod place;
mod rows;
mod section;
mod slot;
mod theirs;

pub(crate) use finding::unreadable;
pub use finding::{TemplateCheck, TemplateFinding};

use crate::desk::Desk;
use crate::fact_sheet::FactSheet;
use crate::fault::PaperFault;
use crate::page::Sheet;
use content::Content;
use file::File;
use fill::Filler;
use merge::Composed;
use thuky_package::PackageFault;

/// What a name in a template gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Words inside a paragraph.
    Words,
    /// Paragraphs and tables in the place of a whole paragraph.
    Blocks,
    /// Words of one attendee or task: the row of a table in which it stands is repeated.
    Row,
}

/// A name that a template may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateField {
    /// The name, to be written between braces.
    pub name: String,
    /// The same as the tag of a content control.
    pub tag: String,
    /// What it gives.
    pub shape: Shape,
    /// What it prints for this sheet.
    pub example: String,
}

/// The names that a template of the sheet's kind may use.
#[must_use]
pub fn template_fields(sheet: &FactSheet) -> Vec<TemplateField> {
    let settled = sheet.settled();
    content::fields(&Desk::new(&settled))
}

/// Looks a template over and fills it with a sample: everything wrong with it, by its place.
#[must_use]
pub fn check_template(bytes: &[u8], sample: &FactSheet) -> TemplateCheck {
    let settled = sample.settled();
    let file = match File::open(bytes) {
        Ok(file) => file,
        Err(fault) => return TemplateCheck::unreadable(fault),
    };
    let mut check = TemplateCheck { faults: file.dangers(), ..TemplateCheck::default() };
    let desk = desk(&settled, &file);
    let mut file = file;
    let mut filler = Filler::new(&desk);
    filler.file(&mut file);
    check.add(filler.into_findings());
    check
}

/// A template whose names are filled, what else of ours comes into it, and what was missing.
struct Filled {
    file: File,
    ours: Composed,
    gaps: Vec<thuky_domain::Gap>,
}

/// Fills the names. The annexes are on pages of our own, which are those of any paper.
fn filled(bytes: &[u8], sheet: &FactSheet) -> Result<Filled, PackageFault> {
    let mut file = File::open(bytes)?;
    let desk = desk(sheet, &file);
    let mut filler = Filler::new(&desk);
    filler.file(&mut file);
    let slots = filler.into_blocks();
    let desk = desk.on(|_| Desk::new(sheet).page);
    let ours = Composed::new(&desk, slots, crate::form::annexes(&desk));
    Ok(Filled { file, ours, gaps: desk.into_gaps() })
}

/// The paper as the template has it, and its annexes.
///
/// # Errors
/// A template that cannot be read any more, or a file that could not be put together.
pub(crate) fn fill(bytes: &[u8], sheet: &FactSheet) -> Result<Vec<u8>, PaperFault> {
    let Filled { mut file, ours, .. } = filled(bytes, sheet)?;
    ours.put_into(&mut file)?;
    file.pack()
}

/// The bookmarks around the paragraphs of ours in a template, each with the field that is printed there.
pub(crate) fn bookmarks(bytes: &[u8], sheet: &FactSheet) -> Vec<(String, crate::Mark)> {
    filled(bytes, sheet).map(|filled| crate::bookmarks::of(&filled.ours.paper)).unwrap_or_default()
}

/// What a template and the annexes ask for and the sheet does not have.
pub(crate) fn gaps(bytes: &[u8], sheet: &FactSheet) -> Vec<thuky_domain::Gap> {
    filled(bytes, sheet).map(|filled| filled.gaps).unwrap_or_default()
}

/// A template that works: the usual paper of the sheet's kind with names in the place of its facts.
///
/// # Errors
/// A file that could not be put together.
pub fn example_template(sheet: &FactSheet) -> Result<Vec<u8>, PaperFault> {
    let settled = sheet.settled();
    crate::docx::write(&example::paper(&Desk::new(&settled)))
}

/// A desk whose page is as wide as that of the template, so that our tables fit into it.
fn desk<'a>(sheet: &'a FactSheet, file: &File) -> Desk<'a> {
    let desk = Desk::new(sheet);
    match file.width() {
        Some(width) => desk.on(|page| Sheet::wide(page, width)),
        None => desk,
    }
}

/// Whether a name is one that a kind of paper knows, and what it gives.
fn known(desk: &Desk<'_>, name: &str) -> Option<Content> {
    content::named(desk, &crate::phrase::known_as(name))
}
