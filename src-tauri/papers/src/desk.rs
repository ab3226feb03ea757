//! The desk a paper is written at: its facts, its rules, and the list of what was found missing.
//!
//! Asking the desk for a fact is the only way to get a blank, so blanks and gaps can never differ.

use crate::fact_sheet::FactSheet;
use crate::form::people::Roll;
use crate::rule_set::RuleSet;
use crate::wording::BLANK;
use std::cell::RefCell;
use thuky_domain::Gap;

/// Facts, rules and gaps of one paper.
pub(crate) struct Desk<'a> {
    /// The facts, in their order.
    pub(crate) sheet: &'a FactSheet,
    /// The rules in force.
    pub(crate) rules: RuleSet,
    /// The people on record.
    pub(crate) roll: Roll<'a>,
    gaps: RefCell<Vec<Gap>>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(sheet: &'a FactSheet) -> Self {
        Self { sheet, rules: sheet.rule_set(), roll: Roll::of(sheet), gaps: RefCell::default() }
    }

    /// The fact, or a visible blank and an entry in the list of gaps.
    pub(crate) fn need(&self, field: &str, sentence: &str, fact: &str) -> String {
        let fact = crate::wording::one_line(fact);
        if fact.is_empty() { self.missing(field, sentence) } else { fact }
    }

    /// A visible blank, entered once in the list of gaps.
    pub(crate) fn missing(&self, field: &str, sentence: &str) -> String {
        let mut gaps = self.gaps.borrow_mut();
        if gaps.iter().all(|gap| gap.field != field) {
            gaps.push(Gap { field: field.to_owned(), sentence: sentence.to_owned() });
        }
        BLANK.to_owned()
    }

    /// Facts that do not agree: entered once in the list of gaps, printed as they are.
    pub(crate) fn remark(&self, field: &str, sentence: &str) {
        self.missing(field, sentence);
    }

    /// What was missing, in the order of the page.
    pub(crate) fn into_gaps(self) -> Vec<Gap> {
        self.gaps.into_inner()
    }
}
