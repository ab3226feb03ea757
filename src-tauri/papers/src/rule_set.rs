//! Rule sets of official form, with their dates of effect, and the few wordings and measures in which they differ.
//!
//! Sizes of single components are in [`crate::look`].

use chrono::NaiveDate;
use thuky_domain::System;

/// Which rules a paper follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RuleSet {
    /// Nghị định 30/2020/NĐ-CP.
    StateNd30,
    /// Hướng dẫn 36-HD/VPTW of 2018: papers dated before 27/5/2026.
    PartyHd36,
    /// Hướng dẫn 05-HD/VPTW: papers dated from 27/5/2026 on.
    PartyHd05,
}

/// Width of A4 in twips.
pub(crate) const PAGE_WIDTH: u32 = 11_906;
/// Height of A4 in twips.
pub(crate) const PAGE_HEIGHT: u32 = 16_838;
/// Top and bottom margin: 20 mm.
pub(crate) const MARGIN_TOP: u32 = 1134;
/// Left margin: 30 mm.
pub(crate) const MARGIN_LEFT: u32 = 1701;
/// Right margin: 15 mm.
pub(crate) const MARGIN_RIGHT: u32 = 850;
/// From the edge to the page number: 10 mm.
pub(crate) const HEADER_DISTANCE: u32 = 567;
/// Width of the text in twips: 165 mm.
pub(crate) const TEXT_WIDTH: u32 = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;

/// Width of the text of a page that lies, in twips: 252 mm, between the same margins.
pub(crate) const LANDSCAPE_WIDTH: u32 = PAGE_HEIGHT - MARGIN_LEFT - MARGIN_RIGHT;

impl RuleSet {
    /// The rule set in force on a day; without a day, the newest.
    #[must_use]
    pub fn in_force(system: System, date: Option<NaiveDate>) -> Self {
        let hd05 = NaiveDate::from_ymd_opt(2026, 5, 27);
        match (system, date) {
            (System::State, _) => Self::StateNd30,
            (System::Party, Some(day)) if Some(day) < hd05 => Self::PartyHd36,
            (System::Party, _) => Self::PartyHd05,
        }
    }

    /// Every rule set.
    pub const ALL: [Self; 3] = [Self::StateNd30, Self::PartyHd36, Self::PartyHd05];

    /// Its id, as in the ids of its rules.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::StateNd30 => "nd30",
            Self::PartyHd36 => "hd36",
            Self::PartyHd05 => "hd05",
        }
    }

    /// The name of the instrument.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StateNd30 => "Nghị định 30/2020/NĐ-CP",
            Self::PartyHd36 => "Hướng dẫn 36-HD/VPTW",
            Self::PartyHd05 => "Hướng dẫn 05-HD/VPTW",
        }
    }

    /// A place in the instrument, or the instrument as a whole.
    pub(crate) fn cites(self, article: &str) -> String {
        if article.is_empty() { self.name().to_owned() } else { format!("{}, {article}", self.name()) }
    }

    pub(crate) const fn is_party(self) -> bool {
        matches!(self, Self::PartyHd36 | Self::PartyHd05)
    }

    /// What stands at the end of the text.
    pub(crate) const fn ending(self) -> &'static str {
        if self.is_party() { "." } else { "./." }
    }

    /// What stands between the lines of `Nơi nhận`.
    pub(crate) const fn between_recipients(self) -> &'static str {
        if matches!(self, Self::PartyHd36) { "," } else { ";" }
    }

    /// What stands after a Roman number of the outline: `I.` or `I-`.
    pub(crate) const fn after_roman(self) -> &'static str {
        if self.is_party() { "-" } else { "." }
    }
}
