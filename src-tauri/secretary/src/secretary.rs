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
use thuky_domain::{Gap, MeetingId, Noun, Office, PaperId, Progress, ReplyTable, View, Wording};
use thuky_store::{Act, BackupFile, Report, Stamp, Store};

/// Keeps the record of one office.
pub struct Secretary {
    pub(crate) store: Store,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) register: RefCell<ask::register::Index>,
    intake: Intake,
    converter: Converter,
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

    /// Lets PDFs be made by another program than the LibreOffice of this machine.
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

    fn stamp(&self, strand: Option<String>) -> Stamp {
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

    fn undone(&mut self, undone: thuky_store::Undone) -> Undone {
        Undone {
            label: undone.label,
            saved: self.saved(undone.nouns),
            meeting: undone.meeting.map(MeetingId),
        }
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

impl Commands for Secretary {
    fn status(&mut self, _: Nothing) -> Result<WorkspaceState, Failure> {
        ask::workspace::status(self)
    }

    fn found_office(&mut self, found: FoundOffice) -> Result<Office, Failure> {
        act::office::found(self, found)
    }

    fn load_sample(&mut self, _: Nothing) -> Result<Saved, Failure> {
        act::sample::load(self)
    }

    fn meetings(&mut self, filter: MeetingFilter) -> Result<Vec<MeetingLine>, Failure> {
        ask::meeting::list(self, &filter)
    }

    fn meeting(&mut self, which: MeetingRef) -> Result<MeetingFile, Failure> {
        ask::meeting::file(self, which.meeting)
    }

    fn carried_over(&mut self, which: MeetingRef) -> Result<CarriedOver, Failure> {
        ask::carry_over::of(self, which.meeting)
    }

    fn new_meeting(&mut self, _: Nothing) -> Result<MeetingId, Failure> {
        act::meeting::new(self)
    }

    fn put_record(&mut self, put: Put) -> Result<Saved, Failure> {
        act::record::put(self, put)
    }

    fn put_cited(&mut self, cited: Cited) -> Result<Saved, Failure> {
        act::citation::put(self, cited)
    }

    fn remove_record(&mut self, which: RecordRef) -> Result<Saved, Failure> {
        act::record::remove(self, which)
    }

    fn move_record(&mut self, moved: Move) -> Result<Saved, Failure> {
        act::order::move_record(self, moved)
    }

    fn change_records(&mut self, deed: RecordChanges) -> Result<Saved, Failure> {
        act::together::change(self, deed)
    }

    fn read_text(&mut self, text: TextToRead) -> Result<Draft, Failure> {
        ask::draft::read(self, text)
    }

    fn paste_text(&mut self, pasted: Pasted) -> Result<TextToRead, Failure> {
        crate::source_file::pasted(&pasted)
    }

    fn read_again(&mut self, which: MeetingRef) -> Result<Draft, Failure> {
        ask::again::read(self, which.meeting)
    }

    fn keep_draft(&mut self, draft: Draft) -> Result<MeetingId, Failure> {
        act::draft::keep(self, draft)
    }

    fn directory(&mut self, _: Nothing) -> Result<Directory, Failure> {
        ask::workspace::directory(self)
    }

    fn directives(&mut self, filter: RegisterFilter) -> Result<Register, Failure> {
        ask::register::list(self, &filter)
    }

    fn today(&mut self, _: Nothing) -> Result<Today, Failure> {
        ask::today::board(self)
    }

    fn mine(&mut self, of: MineOf) -> Result<Mine, Failure> {
        ask::mine::list(self, &of)
    }

    fn tally(&mut self, of: TallyOf) -> Result<TallySheet, Failure> {
        ask::tally::sheet(self, of)
    }

    fn directive(&mut self, which: DirectiveRef) -> Result<DirectiveFile, Failure> {
        ask::directive::file(self, which.directive)
    }

    fn chair_questions(&mut self, which: MeetingRef) -> Result<ChairQuestions, Failure> {
        ask::questions::of(self.store.reader(), which.meeting)
    }

    fn add_progress(&mut self, progress: Progress) -> Result<Saved, Failure> {
        act::progress::add(self, progress)
    }

    fn act_on_tasks(&mut self, deed: TaskDeed) -> Result<Saved, Failure> {
        act::task::act(self, deed)
    }

    fn successions(&mut self, _: Nothing) -> Result<Vec<Succession>, Failure> {
        ask::succession::offered(self)
    }

    fn views(&mut self, _: Nothing) -> Result<Vec<View>, Failure> {
        Ok(self.store.reader().all()?)
    }

    fn holidays(&mut self, which: YearRef) -> Result<HolidayYear, Failure> {
        ask::holiday::year(self.store.reader(), which.year)
    }

    fn read_holidays(&mut self, list: HolidayText) -> Result<HolidayImport, Failure> {
        ask::holiday::import(self.store.reader(), &list.text)
    }

    fn keep_holidays(&mut self, list: HolidayText) -> Result<Saved, Failure> {
        act::holiday::keep(self, &list)
    }

    fn short_text(&mut self, of: ShortTextOf) -> Result<ShortText, Failure> {
        ask::export::short_text(self, &of)
    }

    fn preview_tracker(&mut self, reading: TrackerReading) -> Result<TrackerPreview, Failure> {
        ask::tracker::preview(self, &reading)
    }

    fn take_tracker(&mut self, reading: TrackerReading) -> Result<TrackerTaken, Failure> {
        act::tracker::take(self, &reading)
    }

    fn read_reply(&mut self, file: ReplyFile) -> Result<ReplyPreview, Failure> {
        let taken = self.intake.reply_sent(&file);
        self.preview_reply(&file.name, taken)
    }

    fn keep_replies(&mut self, accepted: RepliesToKeep) -> Result<RepliesKept, Failure> {
        act::reply::keep(self, &accepted)
    }

    fn paper_gaps(&mut self, request: PaperRequest) -> Result<Vec<Gap>, Failure> {
        Ok(thuky_papers::gaps(&ask::paper::fact_sheet(self, &request)?))
    }

    fn preview_paper(&mut self, request: PaperRequest) -> Result<PaperPreview, Failure> {
        ask::paper::preview(self, &request)
    }

    fn offer_number(&mut self, request: NumberRequest) -> Result<NumberOffer, Failure> {
        ask::number::offer(self, &request)
    }

    fn reserve_number(&mut self, request: NumberRequest) -> Result<NumberGiven, Failure> {
        act::number::reserve(self, &request)
    }

    fn use_number(&mut self, used: NumberUse) -> Result<Saved, Failure> {
        act::number::mark_used(self, &used)
    }

    fn void_number(&mut self, void: NumberVoid) -> Result<Saved, Failure> {
        act::number::make_void(self, void)
    }

    fn numbers(&mut self, of: NumbersOf) -> Result<NumberBooks, Failure> {
        ask::number::books(self, &of)
    }

    fn issued(&mut self, filter: IssuedFilter) -> Result<IssuedRegister, Failure> {
        ask::issued::register(self, &filter)
    }

    fn converter_state(&mut self, _: Nothing) -> Result<ConverterState, Failure> {
        Ok(ConverterState { found: self.converter.program().is_some() })
    }

    fn check_form(&mut self, file: FormFile) -> Result<FormReport, Failure> {
        ask::form_check::form_report(&file)
    }

    fn correct_form(&mut self, file: FormFile) -> Result<FormCorrection, Failure> {
        ask::form_check::form_correction(&file)
    }

    fn wording(&mut self, of: WordingOf) -> Result<WordingFile, Failure> {
        ask::wording::file(self, of)
    }

    fn try_wording(&mut self, wording: Wording) -> Result<WordingTrial, Failure> {
        ask::wording::trial(self, wording)
    }

    fn keep_wording(&mut self, wording: Wording) -> Result<Saved, Failure> {
        act::wording::keep(self, wording)
    }

    fn check_template(&mut self, file: TemplateFile) -> Result<TemplateReport, Failure> {
        ask::template::check(self, &file)
    }

    fn keep_template(&mut self, file: TemplateFile) -> Result<Saved, Failure> {
        act::template::keep(self, &file)
    }

    fn template_fields(&mut self, of: WordingOf) -> Result<Vec<TemplateFieldLine>, Failure> {
        ask::template::fields(self, of)
    }

    fn freeze_paper(&mut self, freezing: Freezing) -> Result<Frozen, Failure> {
        act::paper::freeze(self, freezing)
    }

    fn papers(&mut self, of: PapersOf) -> Result<Vec<FrozenPaper>, Failure> {
        ask::frozen::list(self, of.meeting)
    }

    fn frozen_paper(&mut self, which: PaperRef) -> Result<PaperPreview, Failure> {
        ask::frozen::shown(self, which.paper)
    }

    fn compare_papers(&mut self, comparing: Comparing) -> Result<PaperComparison, Failure> {
        ask::comparison::of(self, &comparing)
    }

    fn read_returned(&mut self, reading: ReturnedReading) -> Result<ReturnedPaper, Failure> {
        Ok(ask::returned::compared(self, &reading)?.paper)
    }

    fn accept_returned(&mut self, acceptance: ReturnedAcceptance) -> Result<ReturnedAccepted, Failure> {
        act::returned::accept(self, &acceptance)
    }

    fn photograph(&mut self, which: RecordRef) -> Result<String, Failure> {
        ask::photograph::bytes(self, which)
    }

    fn logo(&mut self, _: Nothing) -> Result<Option<String>, Failure> {
        ask::logo::bytes(self)
    }

    fn search(&mut self, query: SearchQuery) -> Result<Vec<Hit>, Failure> {
        ask::workspace::search(self, &query)
    }

    fn history(&mut self, of: HistoryOf) -> Result<Vec<HistoryLine>, Failure> {
        ask::history::lines(self, &of)
    }

    fn undo(&mut self, _: Nothing) -> Result<Undone, Failure> {
        let stamp = self.stamp(None);
        let undone = self.store.undo(&stamp)?;
        Ok(self.undone(undone))
    }

    fn redo(&mut self, _: Nothing) -> Result<Undone, Failure> {
        let stamp = self.stamp(None);
        let undone = self.store.redo(&stamp)?;
        Ok(self.undone(undone))
    }
}
