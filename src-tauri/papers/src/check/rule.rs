//! A rule of official form: what it asks of which part of a paper, by which source, and how sure that source is.

use super::component::Component;
use super::examined::Examined;
use super::finding::{Fix, Place};
use crate::rule_set::RuleSet;

/// How sure a rule is known (see `rules` for the sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Read in the instrument itself.
    Read,
    /// At least two sources agree.
    Agreed,
    /// One source.
    Single,
    /// Custom of offices.
    Custom,
    /// Sources conflict: only ever a hint.
    Open,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The paper breaks a rule.
    Fault,
    /// The paper differs from what one source or custom asks.
    Warning,
    /// Worth a look; sources differ.
    Hint,
}

impl Confidence {
    /// What a finding of a rule that is known so surely amounts to.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::Read | Self::Agreed => Severity::Fault,
            Self::Single | Self::Custom => Severity::Warning,
            Self::Open => Severity::Hint,
        }
    }
}

/// Bold, italic, underlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut(pub bool, pub bool, pub bool);

/// Letters that stand upright and plain.
pub(super) const PLAIN: Cut = Cut(false, false, false);
pub(super) const BOLD: Cut = Cut(true, false, false);
pub(super) const ITALIC: Cut = Cut(false, true, false);

/// What a rule asks.
#[derive(Clone, Copy)]
pub(super) enum Demand {
    /// Size of the letters of a component, in half-points, from and to.
    Size(Component, u32, u32),
    /// Cut of its letters.
    Cut(Component, Cut),
    /// Its letters are capitals.
    Capitals(Component),
    /// It stands in the middle.
    Centred(Component),
    /// Anything else: tells each place that breaks it.
    Judge(fn(&Examined<'_>, &mut Verdict)),
}

/// A rule.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    /// Its id within the rule set, such as `ST-07.zero`.
    pub id: &'static str,
    /// Where its source has it.
    pub article: &'static str,
    pub confidence: Confidence,
    /// The rule sets it is part of.
    pub sets: &'static [RuleSet],
    pub demand: Demand,
}

/// What a rule found so far.
#[derive(Default)]
pub(super) struct Verdict {
    pub breaches: Vec<Breach>,
}

/// One place that breaks a rule.
pub(super) struct Breach {
    pub place: Place,
    pub found: String,
    pub expected: String,
    pub fix: Option<Fix>,
}

impl Verdict {
    /// A place that breaks the rule.
    pub fn breach(&mut self, place: Place, found: impl Into<String>, expected: impl Into<String>) {
        self.breaches.push(Breach { place, found: found.into(), expected: expected.into(), fix: None });
    }

    /// One that can be put right without touching a word.
    pub fn mendable(
        &mut self,
        fix: Fix,
        place: Place,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) {
        let (found, expected) = (found.into(), expected.into());
        self.breaches.push(Breach { place, found, expected, fix: Some(fix) });
    }
}
