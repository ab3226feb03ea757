//! Questions for the chair on the wire: the half page that asks for what a conclusion leaves unsaid.

use serde::{Deserialize, Serialize};
use thuky_domain::{Clear, DirectiveId, PartialDate};
use ts_rs::TS;

/// What to ask the chair of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChairQuestions {
    /// Title of the meeting.
    pub meeting_title: String,
    /// Its day.
    pub meeting_date: Option<PartialDate>,
    /// Names of the chairs.
    pub chairs: Vec<String>,
    /// How many tasks were given.
    pub tasks: u32,
    /// The tasks that leave something unsaid, in the order of the conclusion.
    pub unclear: Vec<TaskQuestions>,
}

/// What to ask of one task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskQuestions {
    /// Which.
    pub directive: DirectiveId,
    /// Its code.
    pub code: String,
    /// What is to be done.
    pub text: String,
    /// Who leads; empty while unclear.
    pub lead: String,
    /// What it leaves unsaid.
    pub missing: Vec<Clear>,
    /// A question for each, in Vietnamese.
    pub questions: Vec<String>,
}
