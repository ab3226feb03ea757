//! The command table answered: each command goes to the act or the question that bears its name.

use crate::act;
use crate::ask;
use crate::contract::*;
use crate::secretary::Secretary;
use thuky_domain::{Gap, MeetingId, Office, Progress, View, Wording};

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

    fn next_meeting(&mut self, of: MeetingRef) -> Result<MeetingId, Failure> {
        act::meeting::next(self, of.meeting)
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

    fn take_staff(&mut self, wanted: StaffToTake) -> Result<StaffTaken, Failure> {
        act::staff::take(self, &wanted)
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
