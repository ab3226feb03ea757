//! Facts and rules of a Vietnamese secretariat.
//!
//! This crate owns the nouns of the office (meeting, attendee, directive, …), the calendar, Vietnamese
//! text and the order of names. It has no I/O, no clock and no async: everything here is a value or a
//! pure function. Storage, papers and reading stand on it and do not know each other.

pub mod agenda_item;
pub mod attendee;
pub mod calendar;
pub mod carry_over;
pub mod cited_document;
pub mod clear;
pub mod custom;
pub mod deadline;
pub mod directive;
pub mod figure;
pub mod follow_up;
pub mod holiday;
pub mod holiday_list;
pub mod id;
pub mod lunar;
pub mod meeting;
pub mod milestone;
pub mod name_order;
pub mod office;
pub mod paper;
pub mod person;
pub mod photograph;
pub mod position;
pub mod problem;
pub mod progress;
pub mod record;
pub mod reply;
pub mod reply_form;
pub mod row_code;
pub mod source;
pub mod statement;
pub mod status;
pub mod statutory;
pub mod text;
pub mod unit;
pub mod view;
pub mod working_days;

pub use agenda_item::AgendaItem;
pub use attendee::{Attendee, AttendeeRole, Headcount, Presence};
pub use calendar::{PartialDate, Session};
pub use carry_over::{CarryOver, Chaired};
pub use cited_document::{Citation, CitedDocument};
pub use clear::Clear;
pub use custom::{ClockStart, CountedDays, Counting, Custom, OnDayOff, Thresholds};
pub use deadline::{BeforeDay, Deadline, DeadlineKind};
pub use directive::{Directive, DirectiveKind, Given, Priority};
pub use figure::Figure;
pub use follow_up::FollowUp;
pub use holiday::{Holiday, HolidayKind, MarkedDay};
pub use id::*;
pub use meeting::{Meeting, MeetingKind, Secrecy, Urgency};
pub use milestone::Milestone;
pub use office::{Office, Signer, System};
pub use paper::{Gap, PaperKind};
pub use person::Person;
pub use photograph::Photograph;
pub use position::Position;
pub use problem::Problem;
pub use progress::{Progress, ProgressKind};
pub use record::{Noun, Record};
pub use reply::{Reply, ReplyState};
pub use reply_form::{FormSeal, Grid, ReplyField, ReplyForm, ReplyLine, ReplyRow, ReplyTable, RowNumbers};
pub use row_code::{RowCode, RowCodeFault, RowCodes};
pub use source::{Source, SourceKind, Spans, TextSpan};
pub use statement::{Statement, StatementKind};
pub use status::{Status, Warning};
pub use unit::Unit;
pub use view::{Grouping, Layout, View};
pub use working_days::WorkingDays;
