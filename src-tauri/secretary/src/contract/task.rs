//! Deeds about tasks on the wire: one deed, any number of tasks, one operation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::{Deadline, DirectiveId, ProgressKind};
use ts_rs::TS;

/// A deed about tasks: done to all of them or to none, and taken back by one undo.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TaskDeed {
    /// Which.
    pub tasks: Vec<DirectiveId>,
    /// The day of the decision; none for today.
    #[serde(default)]
    pub day: Option<NaiveDate>,
    /// Who decided; may be empty.
    #[serde(default)]
    pub by: String,
    /// Why; for a reminder what was said.
    #[serde(default)]
    pub reason: String,
    /// What is done.
    pub deed: Deed,
}

/// What is done about a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Deed {
    /// The last day moves.
    Extend {
        /// The new one.
        deadline: NaiveDate,
    },
    /// Somebody else leads.
    Reassign {
        /// Who.
        lead: String,
    },
    /// Somebody else of the secretariat follows it.
    Follow {
        /// Who; empty for nobody.
        follower: String,
    },
    /// It belongs to another field of work.
    Field {
        /// Which; empty for none.
        field: String,
    },
    /// The lead was reminded.
    Remind,
    /// It is given up.
    Cancel,
    /// It is taken up again, after it was accepted or cancelled.
    Reopen,
    /// Several go on in its place.
    Split {
        /// They.
        parts: Vec<TaskPart>,
    },
    /// Another goes on in their place, with their units working along.
    Merge {
        /// Which.
        into: DirectiveId,
    },
}

/// One of the tasks that a task is split into. What it does not say is as in the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskPart {
    /// What is to be done.
    pub text: String,
    /// Who leads; empty for the lead of the whole.
    #[serde(default)]
    pub lead: String,
    /// By when; none for the last day of the whole.
    #[serde(default)]
    pub deadline: Option<Deadline>,
}

/// How a task hangs together with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The other is the task it was split from.
    SplitFrom,
    /// The other is a part of it.
    SplitInto,
    /// The other was merged into it.
    MergedFrom,
    /// The other goes on in its place.
    MergedInto,
}

/// Another task, and how it hangs together with this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskLink {
    /// How.
    pub relation: Relation,
    /// The other.
    pub directive: DirectiveId,
    /// Its code.
    pub code: String,
    /// What is to be done in it.
    pub text: String,
    /// Who leads it.
    pub lead: String,
}

/// Open tasks of a unit that another has taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Succession {
    /// The unit that led them.
    pub unit: String,
    /// The unit that leads in its place.
    pub successor: String,
    /// Last day of the old unit, when it is known.
    pub until: Option<NaiveDate>,
    /// The open tasks.
    pub tasks: Vec<DirectiveId>,
}

impl Deed {
    /// The step of progress that tells it; none where only the task changes.
    #[must_use]
    pub const fn step(&self) -> Option<ProgressKind> {
        match self {
            Self::Extend { .. } => Some(ProgressKind::Extend),
            Self::Reassign { .. } => Some(ProgressKind::Reassign),
            Self::Follow { .. } | Self::Field { .. } => None,
            Self::Remind => Some(ProgressKind::Remind),
            Self::Cancel => Some(ProgressKind::Cancel),
            Self::Reopen => Some(ProgressKind::Reopen),
            Self::Split { .. } => Some(ProgressKind::Split),
            Self::Merge { .. } => Some(ProgressKind::Merge),
        }
    }
}
