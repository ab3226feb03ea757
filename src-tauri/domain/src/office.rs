//! The office's own profile: what its letterhead says, who signs, who receives.

use crate::custom::{Counting, Thresholds};
use crate::deadline::BeforeDay;
use crate::id::OfficeId;
use crate::number_policy::NumberPolicy;
use crate::problem::{Problem, bounded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which body of rules the office's papers follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// Nhà nước: Nghị định 30/2020/NĐ-CP.
    #[default]
    State,
    /// Đảng: Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW.
    Party,
}

/// What sort of body the office is. A company or a school writes papers like those of the State, under a letterhead of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OfficeKind {
    /// cơ quan nhà nước, cơ quan đảng
    #[default]
    Body,
    /// doanh nghiệp
    Company,
    /// trường học, cơ sở giáo dục
    School,
}

impl OfficeKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Body, Self::Company, Self::School];

    /// Whether its letterhead may bear a logo.
    #[must_use]
    pub const fn has_logo(self) -> bool {
        matches!(self, Self::Company | Self::School)
    }
}

/// A logo for the letterhead. The picture itself is a blob named by its SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Logo {
    /// SHA-256 of the bytes, in lower-case hexadecimal.
    pub blob: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Logo {
    /// What history says of it.
    #[must_use]
    pub fn written(&self) -> String {
        format!("ảnh {} × {} điểm", self.width, self.height)
    }
}

/// Someone who signs the office's papers, as the signature block prints it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Signer {
    /// Authority to sign, such as `T/M BAN THƯỜNG VỤ` or `TM. ỦY BAN NHÂN DÂN`; empty when the head signs.
    pub authority: String,
    /// Office held, such as `Chánh Văn phòng`; papers print it in capitals.
    pub title: String,
    /// Full name, without titles.
    pub name: String,
}

/// The office that owns the workspace. There is exactly one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Office {
    /// Identity.
    pub id: OfficeId,
    /// State or Party.
    pub system: System,
    /// Direct superior body on the first line of the letterhead; may be empty.
    pub superior_body: String,
    /// The issuing body.
    pub body: String,
    /// Place name before the date.
    pub place: String,
    /// Symbol of the body in numbers of papers: `UBND`, `TU`, `VPTU`.
    pub symbol: String,
    /// Default signers, the usual one first.
    pub signers: Vec<Signer>,
    /// Default recipients, one line of `Nơi nhận` each, without dash or punctuation.
    pub recipients: Vec<String>,
    /// Where copies are filed: the last line of `Nơi nhận`, without `Lưu`.
    pub archive: String,
    /// What “trước ngày X” means in this office.
    #[serde(default)]
    pub before_day: BeforeDay,
    /// How days are counted.
    #[serde(default)]
    pub counting: Counting,
    /// When it warns.
    #[serde(default)]
    pub thresholds: Thresholds,
    /// How it numbers its papers.
    #[serde(default)]
    pub number_policy: NumberPolicy,
    /// What sort of body it is.
    #[serde(default)]
    pub kind: OfficeKind,
    /// Logo above its name, where the kind has one.
    #[serde(default)]
    pub logo: Option<Logo>,
}

impl Office {
    /// An office with nothing filled in but its system.
    #[must_use]
    pub fn blank(id: OfficeId, system: System) -> Self {
        let text = String::new;
        Self {
            id,
            system,
            superior_body: text(),
            body: text(),
            place: text(),
            symbol: text(),
            signers: vec![],
            recipients: vec![],
            archive: text(),
            before_day: BeforeDay::default(),
            counting: Counting::default(),
            thresholds: Thresholds::default(),
            number_policy: NumberPolicy::default(),
            kind: OfficeKind::default(),
            logo: None,
        }
    }

    /// The rules of an office profile.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.body.trim().is_empty() {
            return Err(Problem::new("body", "Chưa có tên cơ quan. Hãy nhập tên cơ quan ban hành văn bản."));
        }
        for (field, text) in [
            ("body", &self.body),
            ("superior_body", &self.superior_body),
            ("place", &self.place),
            ("symbol", &self.symbol),
        ] {
            bounded(field, text, 300)?;
        }
        self.thresholds.check()?;
        self.number_policy.check()
    }
}
