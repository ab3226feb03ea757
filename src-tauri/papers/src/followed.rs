//! What following up hands to a paper: the tasks as they stand, for which unit, over which time, told as of when.
//!
//! Where a task stands is worked out beforehand; nothing here judges a deadline.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use thuky_domain::{Directive, PartialDate, Status, Warning};

/// A task as it stands on the day a paper looks at it.
#[derive(Clone, Debug, Serialize)]
pub struct FollowedTask {
    /// The task.
    pub directive: Directive,
    /// Title of the meeting that gave it.
    pub meeting_title: String,
    /// Day of that meeting.
    pub meeting_date: Option<PartialDate>,
    /// Status on the day.
    pub status: Status,
    /// Warning on the day.
    pub warning: Warning,
    /// The last day in time, with extensions.
    pub last_day: Option<NaiveDate>,
    /// Days since the last one, negative while there is time; none without a last day or when closed.
    pub days_over: Option<i32>,
    /// Whether a report waits for acceptance.
    pub reported: bool,
    /// What was last reported, with its evidence; may be empty.
    pub result: String,
}

/// The moment up to which figures are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AsOf {
    /// The day.
    pub day: NaiveDate,
    /// The time of that day; none for its end.
    pub time: Option<NaiveTime>,
}

/// What a paper of follow-up is about.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Following {
    /// The unit it is for; empty for all.
    pub unit: String,
    /// First day of the period reported on.
    pub from: Option<NaiveDate>,
    /// Last day of the period reported on.
    pub to: Option<NaiveDate>,
    /// When the figures were taken.
    pub as_of: Option<AsOf>,
    /// The tasks, in the order they are told; in minutes those of earlier meetings.
    pub tasks: Vec<FollowedTask>,
}
