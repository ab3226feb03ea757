//! Photographs of a meeting. The picture itself is a blob named by its SHA-256; this is its caption and size.

use crate::id::{MeetingId, PhotographId};
use crate::problem::{Problem, bounded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A photograph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Photograph {
    /// Identity.
    pub id: PhotographId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order in the meeting, from 1.
    pub ordinal: u32,
    /// Caption as printed under the picture.
    pub caption: String,
    /// SHA-256 of the bytes, in lower-case hexadecimal.
    pub blob: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Photograph {
    /// The rules of a photograph.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("caption", &self.caption, 1000)
    }
}
