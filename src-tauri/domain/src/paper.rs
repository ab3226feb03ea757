//! Papers: the documents an office makes of its facts. This names them; the papers crate lays them out.

use crate::id::{MeetingId, PaperId};
use crate::office::System;
use crate::problem::{Problem, bounded};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// biên bản
    #[default]
    Minutes,
    /// thông báo kết luận
    ConclusionNotice,
    /// trích biên bản, cho một đơn vị
    Excerpt,
    /// giấy mời
    Invitation,
    /// danh sách đại biểu ký tên
    AttendanceList,
    /// phiếu giao việc, cho một đơn vị
    AssignmentSlip,
    /// phụ lục: danh mục nhiệm vụ
    TaskAnnex,
    /// phiếu đôn đốc
    ReminderSlip,
    /// báo cáo tình hình thực hiện kết luận
    FollowUpReport,
    /// công văn đính chính
    Correction,
}

impl PaperKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Minutes,
        Self::ConclusionNotice,
        Self::Excerpt,
        Self::Invitation,
        Self::AttendanceList,
        Self::AssignmentSlip,
        Self::TaskAnnex,
        Self::ReminderSlip,
        Self::FollowUpReport,
        Self::Correction,
    ];

    /// Abbreviation in the symbol of the number; none for what has no number of its own. An excerpt is a copy: `TrS` by
    /// NĐ 30/2020, `BS` in Party papers. An official letter (công văn) has `CV` in Party papers and none by NĐ 30/2020. The two slips are in neither list; offices number them by custom.
    #[must_use]
    pub const fn code(self, system: System) -> Option<&'static str> {
        Some(match (self, system) {
            (Self::Minutes, _) => "BB",
            (Self::ConclusionNotice, _) => "TB",
            (Self::Excerpt, System::State) => "TrS",
            (Self::Excerpt, System::Party) => "BS",
            (Self::Invitation, _) => "GM",
            (Self::AssignmentSlip, _) => "PGV",
            (Self::ReminderSlip, _) => "PĐĐ",
            (Self::FollowUpReport, _) => "BC",
            (Self::Correction, System::Party) => "CV",
            (Self::AttendanceList | Self::TaskAnnex, _) | (Self::Correction, System::State) => return None,
        })
    }

    /// Name of the type in running text.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Minutes => "Biên bản",
            Self::ConclusionNotice => "Thông báo kết luận",
            Self::Excerpt => "Trích biên bản",
            Self::Invitation => "Giấy mời",
            Self::AttendanceList => "Danh sách đại biểu",
            Self::AssignmentSlip => "Phiếu giao việc",
            Self::TaskAnnex => "Phụ lục danh mục nhiệm vụ",
            Self::ReminderSlip => "Phiếu đôn đốc",
            Self::FollowUpReport => "Báo cáo tình hình thực hiện kết luận",
            Self::Correction => "Công văn đính chính",
        }
    }

    /// Whether it may gather the tasks of many meetings.
    #[must_use]
    pub const fn across_meetings(self) -> bool {
        matches!(self, Self::ReminderSlip | Self::FollowUpReport)
    }

    /// Whether it may be made without a meeting: across meetings, or of a paper issued before.
    #[must_use]
    pub const fn without_meeting(self) -> bool {
        self.across_meetings() || matches!(self, Self::Correction)
    }
}

/// A fact that a paper needs and the record does not have: a visible blank is printed in its place. Or facts that do not agree:
/// they are printed as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gap {
    /// Where it belongs, such as `meeting.date` or `office.symbol`.
    pub field: String,
    /// What is missing, in Vietnamese.
    pub sentence: String,
}

/// A frozen paper (văn bản đã chốt): what left the office, with what it was made of. It is never changed and never
/// taken back; another frozen paper corrects it. Its file and its facts are blobs named by their SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Paper {
    /// Identity.
    pub id: PaperId,
    /// The meeting; none for a paper across meetings.
    pub meeting: Option<MeetingId>,
    /// Kind.
    pub kind: PaperKind,
    /// State or Party form.
    pub system: System,
    /// Name of the body of rules that the form followed.
    pub rule_set: String,
    /// The unit it was made for; may be empty.
    pub unit: String,
    /// Number as printed; none for a blank.
    pub number: Option<u32>,
    /// Number and symbol as printed; empty where either is blank.
    pub symbol: String,
    /// Date as printed; none for a blank.
    pub date: Option<NaiveDate>,
    /// Name of who signs; may be empty.
    pub signer: String,
    /// What it is about, as printed (trích yếu).
    pub subject: String,
    /// Name of the file as it was proposed.
    pub file_name: String,
    /// SHA-256 of the file, in lower-case hexadecimal.
    pub file: String,
    /// SHA-256 of its facts in canonical form, in lower-case hexadecimal.
    pub facts: String,
    /// What it lacked and was frozen without, knowingly.
    pub gaps: Vec<Gap>,
    /// Counter of the newest operation of the log at that moment; 0 for an empty log.
    pub head: u32,
    /// Hash of that operation.
    pub head_hash: String,
    /// When it was frozen, ISO 8601 with zone.
    pub at: String,
    /// Who froze it.
    pub by: String,
    /// 1 for a first version; a correction is one more than what it corrects.
    pub version: u32,
    /// The frozen paper that this one corrects.
    pub corrects: Option<PaperId>,
    /// Why it was corrected; empty for a first version.
    pub reason: String,
}

impl Paper {
    /// The rules of a frozen paper.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.corrects.is_some() && self.reason.trim().is_empty() {
            return Err(Problem::new("reason", "Đính chính thì phải ghi lý do."));
        }
        bounded("reason", &self.reason, 2_000)
    }

    /// The beginning of the file's SHA-256: enough to compare by eye.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        self.file.get(..12).unwrap_or(&self.file)
    }
}
