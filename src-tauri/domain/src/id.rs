//! Identity of every noun: UUIDv7 newtypes, so that an attendee's id can never stand where a meeting's is due.
//!
//! New ids are made by the secretary crate, never here: the domain has no clock.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::from_str(text).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )*};
}

ids! {
    /// The office that owns the workspace.
    OfficeId;
    /// A person of the directory.
    PersonId;
    /// A unit (body, department) of the directory.
    UnitId;
    /// A position held by a person for a span of time.
    PositionId;
    /// A meeting.
    MeetingId;
    /// An item of a meeting's agenda.
    AgendaItemId;
    /// A person or an unnamed group at a meeting.
    AttendeeId;
    /// Something said at a meeting.
    StatementId;
    /// A figure reported at a meeting.
    FigureId;
    /// A document cited by one or more meetings.
    CitedDocumentId;
    /// The citing of a document by a meeting.
    CitationId;
    /// A photograph of a meeting.
    PhotographId;
    /// One directive of a meeting's conclusion.
    DirectiveId;
    /// A step of progress of a task.
    ProgressId;
    /// A way of looking at the register.
    ViewId;
    /// A day off, in lieu or made up for.
    HolidayId;
    /// A vote of a meeting.
    VoteId;
    /// A version of the wording of a kind of paper.
    WordingId;
    /// A text that a meeting was read from.
    SourceId;
    /// A number of the number book.
    NumberId;
    /// A frozen paper.
    PaperId;
}
