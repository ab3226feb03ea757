//! The secretary: one workspace, one clock, one actor. Its methods are the commands of the contract.

use crate::act;
use crate::ask;
use crate::clock::Clock;
use crate::contract::*;
use crate::converter::Converter;
use crate::source_file::Intake;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use thuky_domain::{MeetingId, Noun, PaperId, ReplyTable};
use thuky_store::{Act, BackupFile, Report, Stamp, Store};

/// Keeps the record of one office.
pub struct Secretary {
    pub(crate) store: Store,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) register: RefCell<ask::register::Index>,
    pub(crate) intake: Intake,
    pub(crate) converter: Converter,
    pub(crate) actor: String,
    changed: BTreeSet<Noun>,
}

impl Secretary {
    /// Opens the workspace in a folder, made if missing. `actor` is who will stand in the log.
    ///
    /// # Errors
    /// A failure that says why the workspace cannot be used; nothing is changed then.
    pub fn open(folder: &Path, clock: Box<dyn Clock>, actor: String) -> Result<Self, Failure> {
        let store = Store::open(folder, clock.new_id())?;
        Ok(Self {
            store,
            clock,
            register: RefCell::default(),
            intake: Intake::default(),
            converter: Converter::default(),
            actor,
            changed: BTreeSet::new(),
        })
    }

    /// Lets texts be taken in through another program than the running one.
    #[must_use]
    pub fn with_intake(self, intake: Intake) -> Self {
        Self { intake, ..self }
    }

    /// What takes texts in, to be used while the secretary does something else.
    #[must_use]
    pub fn intake(&self) -> Intake {
        self.intake.clone()
    }

    /// Lets PDFs be made by another program than the one found on this machine.
    #[must_use]
    pub fn with_converter(self, converter: Converter) -> Self {
        Self { converter, ..self }
    }

    /// What makes PDFs of papers, to be used while the secretary does something else.
    #[must_use]
    pub fn converter(&self) -> Converter {
        self.converter.clone()
    }

    /// Runs one named act and answers after it is on disk.
    pub(crate) fn act<T>(
        &mut self,
        strand: Option<String>,
        work: impl FnOnce(&mut Act<'_>, &dyn Clock) -> Result<T, Failure>,
    ) -> Result<(T, Saved), Failure> {
        let stamp = self.stamp(strand);
        let clock = &*self.clock;
        let (result, areas) = self.store.act(&stamp, |act| work(act, clock))?;
        Ok((result, self.saved(areas)))
    }

    pub(crate) fn stamp(&self, strand: Option<String>) -> Stamp {
        Stamp { id: self.clock.new_id(), at: self.clock.now(), actor: self.actor.clone(), strand }
    }

    /// The nouns that changed since this was last asked: what a window has to ask again.
    pub fn take_changed(&mut self) -> Vec<Noun> {
        std::mem::take(&mut self.changed).into_iter().collect()
    }

    fn saved(&mut self, areas: Vec<Noun>) -> Saved {
        self.changed.extend(&areas);
        Saved { at: self.clock.now().format("%H:%M:%S").to_string(), areas }
    }

    pub(crate) fn undone(&mut self, undone: thuky_store::Undone) -> Undone {
        Undone {
            label: undone.label,
            saved: self.saved(undone.nouns),
            meeting: undone.meeting.map(MeetingId),
        }
    }

    /// Who on a list of staff is new to the directory. Stores nothing.
    ///
    /// # Errors
    /// [`FailureKind::Invalid`] when no sheet lists people.
    pub fn preview_staff(&self, file: &TableFile) -> Result<StaffPreview, Failure> {
        ask::staff::preview(self, file)
    }

    /// Keeps a meeting given in the exchange shape (JSON).
    ///
    /// # Errors
    /// [`FailureKind::Invalid`] when the text is not of that shape; nothing is kept then.
    pub fn import_exchange(&mut self, json: &str, name: &str) -> Result<MeetingId, Failure> {
        let draft = crate::exchange::draft(json, name, &*self.clock)?;
        act::draft::keep(self, draft)
    }

    /// What the office knows of people and units, for reading a text.
    ///
    /// # Errors
    /// The directory cannot be read.
    pub fn knowledge(&self) -> Result<thuky_reading::Knowledge, Failure> {
        ask::knowledge::of_the_office(self)
    }

    /// Adds a picture to a meeting.
    ///
    /// # Errors
    /// [`FailureKind::Invalid`] when the bytes are no PNG or JPEG picture; [`FailureKind::TooLarge`].
    pub fn add_photograph(
        &mut self,
        meeting: MeetingId,
        caption: &str,
        bytes: &[u8],
    ) -> Result<Saved, Failure> {
        act::photograph::add(self, meeting, caption, bytes)
    }

    /// Puts a logo on the office's letterhead.
    ///
    /// # Errors
    /// [`FailureKind::Invalid`] when the bytes are no PNG or JPEG picture, or the office is of a kind without a logo;
    /// [`FailureKind::TooLarge`].
    pub fn set_logo(&mut self, bytes: &[u8]) -> Result<Saved, Failure> {
        act::logo::set(self, bytes)
    }

    /// The paper as bytes of a DOCX file, with its suggested name.
    ///
    /// # Errors
    /// What stands in the way of gathering its facts.
    pub fn paper(&self, request: &PaperRequest) -> Result<(String, Vec<u8>), Failure> {
        let (sheet, _) = ask::paper::identified(self, request)?;
        Ok((thuky_papers::file_name(&sheet), thuky_papers::write(&sheet)?))
    }

    /// A Word template as bytes of a DOCX file, with its name.
    ///
    /// # Errors
    /// [`FailureKind::NotFound`] when the kind has no template of its own.
    pub fn template(&self, of: &TemplateOf) -> Result<(String, Vec<u8>), Failure> {
        ask::template::file(self, of)
    }

    /// A frozen paper: the very bytes that were frozen, checked against their fingerprint, with the name they had.
    ///
    /// # Errors
    /// [`FailureKind::NotFound`]; [`FailureKind::Damaged`] when the bytes are no longer those.
    pub fn paper_file(&self, paper: PaperId) -> Result<(String, Vec<u8>), Failure> {
        ask::frozen::file(self, paper)
    }

    /// Writes the paper to a file and remembers it.
    ///
    /// # Errors
    /// [`FailureKind::Edited`] or [`FailureKind::Unwritable`] over a file that is not one that was written here: it is
    /// left untouched.
    pub fn write_paper(&mut self, request: &PaperRequest, path: &Path) -> Result<(), Failure> {
        act::export::write(self, request, path)
    }

    /// The register or the whole record as bytes of a file, with its suggested name.
    ///
    /// # Errors
    /// The record cannot be read or the file not be put together.
    pub fn export(&self, request: &ExportRequest) -> Result<(String, Vec<u8>), Failure> {
        ask::export::file(self, request)
    }

    /// The register of issued papers as an Excel workbook, with its suggested name.
    ///
    /// # Errors
    /// The record cannot be read or the file not be put together.
    pub fn issued_file(&self, filter: &IssuedFilter) -> Result<(String, Vec<u8>), Failure> {
        ask::issued::file(self, filter)
    }

    /// The reply form of a unit as a file, with its suggested name.
    ///
    /// # Errors
    /// [`FailureKind::Empty`] when the unit has no open task that may be told outside.
    pub fn reply_form(&self, request: &ReplyFormRequest) -> Result<(String, Vec<u8>), Failure> {
        ask::reply_form::file(self, request)
    }

    /// What a reply form that came back says against the record, or why it says nothing. Keeps nothing.
    ///
    /// # Errors
    /// The record cannot be read.
    pub fn preview_reply(
        &self,
        name: &str,
        taken: Result<ReplyTable, Failure>,
    ) -> Result<ReplyPreview, Failure> {
        match taken {
            Ok(table) => ask::reply::preview(self, name, &table),
            Err(failure) => Ok(ask::reply::failed(name, failure)),
        }
    }

    /// Writes a verified copy of the workspace into a folder, under a name made of the time and the log's head.
    ///
    /// # Errors
    /// The folder cannot be written, or the copy does not pass its check; nothing is left behind then.
    pub fn back_up(&self, folder: &Path) -> Result<BackupFile, Failure> {
        let name = format!("thuky-{}.db", self.clock.now().format("%Y%m%d-%H%M%S%3f"));
        Ok(self.store.back_up(folder, &name)?)
    }

    /// Checks the whole workspace.
    ///
    /// # Errors
    /// The database cannot even be read.
    pub fn verify(&self) -> Result<Report, Failure> {
        Ok(self.store.verify()?)
    }

    /// Puts a backup in the place of a closed workspace; the files there are moved aside, never overwritten.
    ///
    /// # Errors
    /// The backup is not usable or the workspace is open: it is then as before.
    pub fn restore(backup: &Path, folder: &Path, clock: &dyn Clock) -> Result<Report, Failure> {
        let aside = format!("truoc-khoi-phuc-{}", clock.now().format("%Y%m%d-%H%M%S%3f"));
        Ok(thuky_store::restore(backup, folder, &aside)?)
    }
}
