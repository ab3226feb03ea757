//! What a meeting carries over, on the wire.

use crate::contract::RegisterLine;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::{MeetingId, PartialDate};
use ts_rs::TS;

/// The tasks a meeting opens with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CarriedOver {
    /// The day they are looked at: that of the meeting, else today.
    pub day: NaiveDate,
    /// The earlier meetings, newest first.
    pub meetings: Vec<CarriedMeeting>,
    /// Open tasks, the most pressing first, then those closed since the last of these meetings.
    pub lines: Vec<CarriedLine>,
}

/// An earlier meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CarriedMeeting {
    /// Which.
    pub id: MeetingId,
    /// Title.
    pub title: String,
    /// Day.
    pub date: Option<PartialDate>,
}

/// A task as it stands on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CarriedLine {
    /// The task in the register.
    pub line: RegisterLine,
    /// The day it was accepted or cancelled.
    pub closed: Option<NaiveDate>,
    /// What was last told of it, with its evidence.
    pub result: String,
}
