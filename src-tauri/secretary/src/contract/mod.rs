//! The contract with everything that talks to the secretary: wire types and the one command table.
//!
//! The window and the command line call the same table. Its TypeScript is generated from here
//! ([`typescript`]) and committed as `ui/src/contract/index.ts`; a test fails when the two differ.

mod carry_over;
mod command;
mod draft;
mod export;
mod failure;
mod form_check;
mod frozen;
mod holiday;
mod meeting;
mod number;
mod paper;
mod questions;
mod register;
mod reply;
mod returned;
mod staff;
mod tally;
mod task;
mod template;
mod today;
mod tracker;
mod typescript;
mod wording;
mod workspace;

pub use carry_over::{CarriedLine, CarriedMeeting, CarriedOver};
pub use command::{Commands, Nothing, WindowCommands, call, call_window};
pub use draft::{Cited, Confidence, Conversion, Correction, Doubt, Draft, Pasted, TextToRead};
pub use export::{ExportFormat, ExportRequest, ShortText, ShortTextOf};
pub use failure::{Failure, FailureKind};
pub use form_check::{FormCorrection, FormFile, FormFinding, FormReport, FormRules, FormSeverity};
pub use frozen::{
    ComparedSide, Comparing, Corrects, FactChange, FactDifference, Freezing, Frozen, FrozenPaper,
    PaperComparison, PaperRef, PapersOf,
};
pub use holiday::{HolidayImport, HolidayLine, HolidayText, HolidayYear, YearRef};
pub use meeting::{
    MeetingFile, MeetingFilter, MeetingLine, MeetingRef, Move, Put, RecordChange, RecordChanges, RecordRef,
};
pub use number::{
    IssuedBook, IssuedFilter, IssuedRegister, IssuedRow, NumberBookSheet, NumberBooks, NumberGiven,
    NumberLine, NumberOffer, NumberRequest, NumberUse, NumberVoid, NumbersOf,
};
pub use paper::{ConverterState, Exported, PaperMark, PaperPreview, PaperRequest, Printed};
pub use questions::{ChairQuestions, TaskQuestions};
pub use register::{DirectiveFile, DirectiveRef, Register, RegisterFilter, RegisterGroup, RegisterLine};
pub use reply::{
    RepliesKept, RepliesToKeep, ReplyFile, ReplyFormRequest, ReplyFormat, ReplyPreview, ReplyPreviewField,
    ReplyPreviewRow, ReplyStanding,
};
pub use returned::{
    AcceptedChange, ChangedWords, ReturnedAcceptance, ReturnedAccepted, ReturnedChange, ReturnedComment,
    ReturnedFile, ReturnedKind, ReturnedPaper, ReturnedReading, ReturnedRevision,
};
pub use staff::{StaffFate, StaffLine, StaffPreview, StaffTaken, StaffToTake};
pub use tally::{AgeLine, Outside, TallyLine, TallyOf, TallySheet};
pub use task::{Deed, Relation, Succession, TaskDeed, TaskLink, TaskPart};
pub use template::{
    FieldShape, FindingLine, TemplateFieldLine, TemplateFile, TemplateOf, TemplateOrigin, TemplateReport,
};
pub use thuky_exchange::ExportLayout;
pub use today::{Mine, MineOf, OwnTask, TaskBlock, Today, UnfinishedMeeting};
pub use tracker::{
    TableFile, TrackerCounts, TrackerFate, TrackerLine, TrackerPreview, TrackerReading, TrackerTaken,
};
pub use typescript::typescript;
pub use wording::{FactLine, MeasureLine, PartLine, PhraseLine, WordingFile, WordingOf, WordingTrial};
pub use workspace::{
    ChangeLine, Directory, FoundOffice, HistoryLine, HistoryOf, Hit, MeetingName, PersonEntry, Restored,
    Saved, SearchQuery, Undone, WorkspaceState,
};
