//! The one command table: name, arguments, answer. The window and the command line call by name; a command
//! without a handler does not compile, because [`Commands`] has one method for each. A second table names
//! what only the window can do.

use crate::contract::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thuky_domain::{Gap, MeetingId, Office, Progress, View, Wording};
use ts_rs::TS;

/// No arguments, or no answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(type = "{ [key: string]: never }")]
pub struct Nothing {}

macro_rules! commands {
    ($(#[$about:meta])* $table:ident, $call:ident, $visit:ident;
     $($(#[$doc:meta])* $method:ident $name:literal ($args:ty) -> $answer:ty;)*) => {
        $(#[$about])*
        #[expect(clippy::missing_errors_doc, reason = "every command fails with the one Failure of the contract")]
        pub trait $table {
            $($(#[$doc])* fn $method(&mut self, args: $args) -> Result<$answer, Failure>;)*
        }

        /// Calls a command of this table by its name with JSON arguments; none when the table has no such name.
        pub fn $call(office: &mut impl $table, name: &str, args: Value) -> Option<Result<Value, Failure>> {
            match name {
                $($name => Some(parse::<$args>(args).and_then(|args| office.$method(args)).and_then(answer)),)*
                _ => None,
            }
        }

        /// Visits the types of every command of this table.
        pub(super) fn $visit(visitor: &mut impl CommandVisitor) {
            $(visitor.visit::<$args, $answer>($name);)*
        }
    };
}

/// Sees the types of each command; the generator of TypeScript is one.
pub(super) trait CommandVisitor {
    fn visit<Args: TS + 'static, Answer: TS + 'static>(&mut self, name: &'static str);
}

fn parse<T: serde::de::DeserializeOwned>(args: Value) -> Result<T, Failure> {
    let fault = |error: serde_json::Error| {
        Failure::new(FailureKind::Invalid, format!("Tham số của lệnh không đúng dạng: {error}."))
    };
    serde_json::from_value(args).map_err(fault)
}

fn answer(value: impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(value)
        .map_err(|error| Failure::new(FailureKind::Internal, format!("Không ghi được kết quả: {error}.")))
}

commands! {
    /// Everything the secretary can be asked to do, one method a command.
    Commands, call, visit_commands;
    /// State of the workspace.
    status "status" (Nothing) -> WorkspaceState;
    /// First start: the office introduces itself.
    found_office "office-found" (FoundOffice) -> Office;
    /// First start: a made-up office with its meetings, to try the program on.
    load_sample "sample-load" (Nothing) -> Saved;
    /// The list of meetings.
    meetings "meetings" (MeetingFilter) -> Vec<MeetingLine>;
    /// Everything about one meeting.
    meeting "meeting" (MeetingRef) -> MeetingFile;
    /// The tasks of earlier meetings that a meeting opens with, as they stand on its day.
    carried_over "carried-over" (MeetingRef) -> CarriedOver;
    /// A new, blank meeting.
    new_meeting "meeting-new" (Nothing) -> MeetingId;
    /// The meeting that follows another: the same in name, body and people, who are invited; its tasks are carried over.
    next_meeting "meeting-next" (MeetingRef) -> MeetingId;
    /// Adds or changes a record.
    put_record "record-put" (Put) -> Saved;
    /// Adds or changes the citing of a document; a document that is already there is not added again.
    put_cited "cited-put" (Cited) -> Saved;
    /// Removes a record; a meeting goes to the trash.
    remove_record "record-remove" (RecordRef) -> Saved;
    /// Moves a record among its like.
    move_record "record-move" (Move) -> Saved;
    /// Makes several changes as one.
    change_records "records-change" (RecordChanges) -> Saved;
    /// Reads a text into a draft; stores nothing.
    read_text "text-read" (TextToRead) -> Draft;
    /// Takes what was pasted: rich text becomes lines, lists and rows of plain text, a legacy encoding Unicode.
    paste_text "text-paste" (Pasted) -> TextToRead;
    /// Reads the kept source of a meeting again and proposes what the meeting lacks; stores nothing.
    read_again "source-read-again" (MeetingRef) -> Draft;
    /// Keeps a reviewed draft as a new meeting, or adds it to the meeting whose source was read again.
    keep_draft "draft-keep" (Draft) -> MeetingId;
    /// People and units.
    directory "directory" (Nothing) -> Directory;
    /// The register: the tasks given, with their status on a day.
    directives "directives" (RegisterFilter) -> Register;
    /// The day's board: what asks for somebody's hand today.
    today "today" (Nothing) -> Today;
    /// The tasks that a unit or person leads, works along in or follows.
    mine "mine" (MineOf) -> Mine;
    /// The tasks given in a period, counted.
    tally "tally" (TallyOf) -> TallySheet;
    /// One directive with its progress.
    directive "directive" (DirectiveRef) -> DirectiveFile;
    /// What the tasks of a meeting leave unsaid, as questions for its chair.
    chair_questions "chair-questions" (MeetingRef) -> ChairQuestions;
    /// Adds a step of progress; steps are never changed.
    add_progress "progress-add" (Progress) -> Saved;
    /// Does the same about one task or many, as one operation.
    act_on_tasks "tasks-act" (TaskDeed) -> Saved;
    /// Open tasks whose unit has a successor: offered to be handed over.
    successions "successions" (Nothing) -> Vec<Succession>;
    /// The ways of looking at the register that were kept, by name.
    views "views" (Nothing) -> Vec<View>;
    /// The days off and make-up days of a year.
    holidays "holidays" (YearRef) -> HolidayYear;
    /// Reads a list of holidays and tells what taking it over would do; stores nothing.
    read_holidays "holidays-read" (HolidayText) -> HolidayImport;
    /// Takes over what can be read of a list of holidays.
    keep_holidays "holidays-keep" (HolidayText) -> Saved;
    /// The open tasks of one unit or person as a short text; nothing of marked meetings.
    short_text "short-text" (ShortTextOf) -> ShortText;
    /// What an old tracker would become, row by row; stores nothing.
    preview_tracker "tracker-preview" (TrackerReading) -> TrackerPreview;
    /// Takes an old tracker in as one act; what is here already is not added again.
    take_tracker "tracker-take" (TrackerReading) -> TrackerTaken;
    /// Takes people of a list into the directory as one act; who is known already is not added again.
    take_staff "staff-take" (StaffToTake) -> StaffTaken;
    /// Reads a reply form that came back against the record; keeps nothing.
    read_reply "reply-read" (ReplyFile) -> ReplyPreview;
    /// Adds the reports of accepted replies, all or none; what is told already is not told again.
    keep_replies "replies-keep" (RepliesToKeep) -> RepliesKept;
    /// Facts that a paper would miss.
    paper_gaps "paper-gaps" (PaperRequest) -> Vec<Gap>;
    /// The paper as it would be exported.
    preview_paper "paper-preview" (PaperRequest) -> PaperPreview;
    /// The number that the book would give a paper; gives none.
    offer_number "number-next" (NumberRequest) -> NumberOffer;
    /// Keeps the next number, or the one wanted, for a paper.
    reserve_number "number-reserve" (NumberRequest) -> NumberGiven;
    /// Tells that the paper of a reserved number went out.
    use_number "number-use" (NumberUse) -> Saved;
    /// Makes a number void, with a reason.
    void_number "number-void" (NumberVoid) -> Saved;
    /// The number book of a year or a term.
    numbers "numbers" (NumbersOf) -> NumberBooks;
    /// The register of issued papers.
    issued "issued" (IssuedFilter) -> IssuedRegister;
    /// What this machine can make of a paper beside a Word file.
    converter_state "converter" (Nothing) -> ConverterState;
    /// Checks the official form of a Word file; keeps nothing.
    check_form "form-check" (FormFile) -> FormReport;
    /// A copy of a Word file in which what can be put right without a word is right; keeps nothing.
    correct_form "form-correct" (FormFile) -> FormCorrection;
    /// The office's own wording of a kind of paper, its versions, and what of it may be changed.
    wording "wording" (WordingOf) -> WordingFile;
    /// A wording on a made-up meeting, and what stands against it; keeps nothing.
    try_wording "wording-try" (Wording) -> WordingTrial;
    /// Keeps a wording as the next version of its kind; id, version and day are the secretary's.
    keep_wording "wording-keep" (Wording) -> Saved;
    /// Looks a Word template over on a made-up meeting; keeps nothing.
    check_template "template-check" (TemplateFile) -> TemplateReport;
    /// Takes a Word template in as the next version of the wording of its kind; with a fault it is not taken.
    keep_template "template-keep" (TemplateFile) -> Saved;
    /// The names that templates of a kind may use, with examples.
    template_fields "template-fields" (WordingOf) -> Vec<TemplateFieldLine>;
    /// Freezes a paper for good, or a correction of a frozen one.
    freeze_paper "paper-freeze" (Freezing) -> Frozen;
    /// The frozen papers of a meeting, with what the record tells otherwise by now; or all there are.
    papers "papers" (PapersOf) -> Vec<FrozenPaper>;
    /// A frozen paper: the very bytes that were frozen.
    frozen_paper "paper-frozen" (PaperRef) -> PaperPreview;
    /// Two papers side by side: their facts and their words.
    compare_papers "papers-compare" (Comparing) -> PaperComparison;
    /// Reads a Word file that was edited after its export against the record; keeps nothing.
    read_returned "returned-read" (ReturnedReading) -> ReturnedPaper;
    /// Takes accepted changes of such a file into the record, all or none.
    accept_returned "returned-accept" (ReturnedAcceptance) -> ReturnedAccepted;
    /// A photograph's bytes, in base64.
    photograph "photograph" (RecordRef) -> String;
    /// The logo of the office, in base64; nothing without one.
    logo "logo" (Nothing) -> Option<String>;
    /// Search in everything.
    search "search" (SearchQuery) -> Vec<Hit>;
    /// The operation log, newest first.
    history "history" (HistoryOf) -> Vec<HistoryLine>;
    /// Takes back the last action.
    undo "undo" (Nothing) -> Undone;
    /// Brings again what was taken back.
    redo "redo" (Nothing) -> Undone;
}

commands! {
    /// What only a window can do, because a person has to choose a file: paths never reach the page.
    WindowCommands, call_window, visit_window_commands;
    /// Lets the user choose a text file and hands over its text; nothing when cancelled.
    open_source "source-open" (Nothing) -> Option<TextToRead>;
    /// Lets the user choose where the paper goes and writes it there; nothing when cancelled.
    export_paper "paper-export" (PaperRequest) -> Option<Exported>;
    /// Lets the user choose where the PDF of the paper goes and writes it there; nothing when cancelled.
    save_pdf "paper-pdf" (PaperRequest) -> Option<Exported>;
    /// Hands the paper to the program of this machine that shows such files, to be printed from there.
    print_paper "paper-print" (PaperRequest) -> Printed;
    /// Lets the user choose where a copy of a frozen paper goes and writes it there; nothing when cancelled.
    save_paper "paper-save" (PaperRef) -> Option<Exported>;
    /// Lets the user choose where the PDF of a frozen paper goes and writes it there; nothing when cancelled.
    save_paper_pdf "paper-save-pdf" (PaperRef) -> Option<Exported>;
    /// Writes the paper beside the edited file that the last export met, under a name that is free.
    export_paper_beside "paper-export-beside" (PaperRequest) -> Option<Exported>;
    /// Lets the user choose a Word file that was edited and hands it over; nothing when cancelled.
    open_returned "returned-open" (Nothing) -> Option<ReturnedFile>;
    /// Hands over the edited file that the last export met.
    open_met "returned-met" (Nothing) -> Option<ReturnedFile>;
    /// Lets the user choose where a file of the register goes and writes it there; nothing when cancelled.
    export_register "register-export" (ExportRequest) -> Option<Exported>;
    /// Lets the user choose where the register of issued papers goes and writes it there; nothing when cancelled.
    export_issued "issued-export" (IssuedFilter) -> Option<Exported>;
    /// Lets the user choose an old tracker and hands over its sheets; nothing when cancelled.
    open_tracker "tracker-open" (Nothing) -> Option<TableFile>;
    /// Lets the user choose a list of staff and tells who on it is new to the directory; stores nothing.
    open_staff "staff-open" (Nothing) -> Option<StaffPreview>;
    /// Lets the user choose where the reply form of a unit goes and writes it there; nothing when cancelled.
    export_reply_form "reply-form-export" (ReplyFormRequest) -> Option<Exported>;
    /// Lets the user choose reply forms that came back and reads each against the record; keeps nothing.
    open_replies "replies-open" (Nothing) -> Vec<ReplyPreview>;
    /// Lets the user choose a Word file to be checked and hands it over; nothing when cancelled.
    open_form "form-open" (Nothing) -> Option<FormFile>;
    /// Lets the user choose where the corrected copy of a Word file goes and writes it there; nothing when cancelled.
    save_corrected "form-correct-save" (FormFile) -> Option<Exported>;
    /// Lets the user choose a Word file as a template and hands it over; nothing when cancelled.
    open_template "template-open" (WordingOf) -> Option<TemplateFile>;
    /// Lets the user choose where a template goes and writes it there; nothing when cancelled.
    export_template "template-export" (TemplateOf) -> Option<Exported>;
    /// Shows the folder of the last export.
    reveal_export "export-reveal" (Nothing) -> Nothing;
    /// Lets the user choose pictures and adds them to the meeting; nothing when cancelled.
    add_photographs "photograph-add" (MeetingRef) -> Option<Saved>;
    /// Lets the user choose a logo for the letterhead; nothing when cancelled.
    choose_logo "logo-choose" (Nothing) -> Option<Saved>;
    /// The page has sent everything that was typed: the window may close.
    close_window "window-close" (Nothing) -> Nothing;
    /// Lets the user choose a folder and keeps a verified copy of the workspace there; nothing when cancelled.
    make_backup "backup-make" (Nothing) -> Option<Exported>;
    /// Lets the user choose a backup and puts it in the place of the workspace, which is kept aside; nothing when cancelled.
    /// Whoever asked knows nothing of the record any more and begins anew.
    restore_backup "backup-restore" (Nothing) -> Option<Restored>;
}
