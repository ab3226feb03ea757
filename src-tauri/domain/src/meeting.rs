//! The meeting itself: what, when, where. Who was there, what was said and what was concluded are nouns of their own.

use crate::calendar::{PartialDate, Session, clock_time};
use crate::carry_over::CarryOver;
use crate::id::MeetingId;
use crate::problem::{Problem, bounded};
use crate::source::Spans;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of meeting; decides the word papers use for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingKind {
    /// cuộc họp
    #[default]
    Meeting,
    /// hội nghị
    Conference,
    /// buổi (cuộc) làm việc
    WorkingSession,
    /// phiên họp
    Sitting,
    /// giao ban
    Briefing,
}

impl MeetingKind {
    /// The word for it inside a sentence.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Meeting => "cuộc họp",
            Self::Conference => "hội nghị",
            Self::WorkingSession => "cuộc làm việc",
            Self::Sitting => "phiên họp",
            Self::Briefing => "cuộc giao ban",
        }
    }
}

/// Degree of secrecy printed on papers. Above `None`, the law forbids any machine that is on a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Secrecy {
    /// thường
    #[default]
    None,
    /// Mật
    Confidential,
    /// Tối mật
    Secret,
    /// Tuyệt mật
    TopSecret,
}

/// Degree of urgency printed on papers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// thường
    #[default]
    None,
    /// Khẩn
    Urgent,
    /// Thượng khẩn
    VeryUrgent,
    /// Hỏa tốc
    Express,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Meeting {
    /// Identity.
    pub id: MeetingId,
    /// Kind.
    pub kind: MeetingKind,
    /// The event and its subject, without date, place or people.
    pub title: String,
    /// Body that holds the meeting.
    pub host: String,
    /// Body it works with; empty when there is none.
    pub counterpart: String,
    /// Day of the meeting.
    pub date: Option<PartialDate>,
    /// Part of the day.
    pub session: Option<Session>,
    /// Time of opening, `HH:MM`; empty when not known.
    pub starts_at: String,
    /// Time of closing, `HH:MM`; empty when not known.
    pub ends_at: String,
    /// Where.
    pub place: String,
    /// Course of the meeting outside the items of the agenda, in paragraphs.
    pub proceedings: String,
    /// The chair's assessment and the words around the directives, in paragraphs.
    pub conclusion: String,
    /// Day of issue of the paper that gives its directives on; none while it is not out.
    #[serde(default)]
    pub issued: Option<NaiveDate>,
    /// Day on which those charged received that paper.
    #[serde(default)]
    pub received: Option<NaiveDate>,
    /// Degree of secrecy.
    pub secrecy: Secrecy,
    /// Degree of urgency.
    pub urgency: Urgency,
    /// The series it is one of, such as `Giao ban tuần`; empty when it stands alone.
    #[serde(default)]
    pub series: String,
    /// By which rule earlier meetings are found whose tasks it opens with.
    #[serde(default)]
    pub carry_over: CarryOver,
    /// Earlier meetings chosen by hand, besides those of the rule.
    #[serde(default)]
    pub carried_from: Vec<MeetingId>,
    /// In the trash: hidden from lists, never lost.
    pub trashed: bool,
    /// Places in the source.
    pub spans: Spans,
}

impl Meeting {
    /// A meeting with nothing filled in.
    #[must_use]
    pub fn blank(id: MeetingId) -> Self {
        let text = String::new;
        Self {
            id,
            kind: MeetingKind::default(),
            title: text(),
            host: text(),
            counterpart: text(),
            date: None,
            session: None,
            starts_at: text(),
            ends_at: text(),
            place: text(),
            proceedings: text(),
            conclusion: text(),
            issued: None,
            received: None,
            secrecy: Secrecy::default(),
            urgency: Urgency::default(),
            series: text(),
            carry_over: CarryOver::default(),
            carried_from: vec![],
            trashed: false,
            spans: Spans::new(),
        }
    }

    /// Whether its tasks stand in the register and may leave the office: it is neither in the trash nor marked.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        !self.trashed && self.secrecy == Secrecy::None
    }

    /// The rules of a meeting. Everything may be missing while a meeting is prepared; what is there must make sense.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        for (field, clock) in [("starts_at", &self.starts_at), ("ends_at", &self.ends_at)] {
            if !clock.is_empty() && clock_time(clock).is_none() {
                return Err(Problem::new(field, format!("“{clock}” không phải là giờ. Hãy nhập như 08:30.")));
            }
        }
        for (field, text) in [
            ("title", &self.title),
            ("host", &self.host),
            ("counterpart", &self.counterpart),
            ("place", &self.place),
            ("series", &self.series),
        ] {
            bounded(field, text, 2000)?;
        }
        self.check_receipt()?;
        if self.carried_from.contains(&self.id) {
            return Err(Problem::new("carried_from", "Cuộc họp không thể lấy việc kỳ trước từ chính nó."));
        }
        bounded("proceedings", &self.proceedings, 2_000_000)?;
        bounded("conclusion", &self.conclusion, 2_000_000)
    }

    fn check_receipt(&self) -> Result<(), Problem> {
        match (self.issued, self.received) {
            (Some(issued), Some(received)) if received < issued => {
                let issued = PartialDate::from(issued).short();
                Err(Problem::new("received", format!("Ngày nhận không thể trước ngày ban hành ({issued}).")))
            }
            _ => Ok(()),
        }
    }
}
