//! The desk a paper is written at: its facts, its rules, and the list of what was found missing.
//!
//! Asking the desk for a fact is the only way to get a blank, so blanks and gaps can never differ.

use crate::block::Block;
use crate::fact_sheet::FactSheet;
use crate::form::people::Roll;
use crate::page::Sheet;
use crate::rule_set::RuleSet;
use crate::usual::usual;
use crate::wording::BLANK;
use std::cell::RefCell;
use thuky_domain::Gap;

/// Writes one part of a paper.
pub(crate) type Part = fn(&Desk) -> Vec<Block>;

/// Facts, rules and gaps of one paper.
pub(crate) struct Desk<'a> {
    /// The facts, in their order.
    pub(crate) sheet: &'a FactSheet,
    /// The rules in force.
    pub(crate) rules: RuleSet,
    /// The people on record.
    pub(crate) roll: Roll<'a>,
    /// The page as the rules or the office have it.
    pub(crate) page: Sheet,
    gaps: RefCell<Vec<Gap>>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(sheet: &'a FactSheet) -> Self {
        let rules = sheet.rule_set();
        let page = match &sheet.wording {
            Some(wording) => Sheet::of(&wording.page, sheet.system),
            None => Sheet::usual(rules),
        };
        Self { sheet, rules, roll: Roll::of(sheet), page, gaps: RefCell::default() }
    }

    /// The same desk with another page on it.
    pub(crate) fn on(self, page: impl FnOnce(Sheet) -> Sheet) -> Self {
        Self { page: page(self.page), ..self }
    }

    /// The parts of a paper in the order of the office, without those it leaves out. One that is not written is not
    /// asked for its facts either.
    pub(crate) fn arranged(&self, parts: &[(&str, Part)]) -> Vec<Block> {
        let order = self.order();
        let part = |key: &&str| parts.iter().find(|(known, _)| known == key);
        order.iter().filter_map(part).flat_map(|(_, part)| part(self)).collect()
    }

    /// Whether the office leaves a part out.
    pub(crate) fn leaves_out(&self, key: &str) -> bool {
        self.sheet.wording.as_ref().is_some_and(|wording| wording.left_out.iter().any(|left| left == key))
    }

    fn order(&self) -> Vec<&str> {
        let usual = usual(self.sheet.kind, self.sheet.system).parts.iter().map(|part| part.key);
        let own = self.sheet.wording.iter().flat_map(|wording| &wording.order).map(String::as_str);
        let mut order: Vec<&str> = vec![];
        for key in own.chain(usual) {
            if !order.contains(&key) && !self.leaves_out(key) {
                order.push(key);
            }
        }
        order
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
