//! The form check (kiểm tra thể thức): holds any Word document against the rules of official form and tells each breach
//! with its rule, its place, what stands there and what should; and corrects what can be corrected without a word changing.
//!
//! Rules are data with a small function ([`rules`]). Owns what a paper's components are and how sure each rule is known;
//! does not know how a file is opened ([`crate::opened`]) and never changes a text.

mod anatomy;
mod assumed;
mod closing_part;
mod component;
mod correct;
mod dates;
mod demand;
mod examined;
mod finding;
mod head;
mod judge;
mod marker;
mod mend;
mod paper_type;
mod rule;
mod rules;
mod splice;

pub use assumed::Assumed;
pub use correct::{Corrected, CorrectionFault, corrected};
pub use finding::{Finding, Place};
pub use rule::{Confidence, Severity};

use crate::opened::{OpenedPaper, OpeningFault};
use crate::rule_set::RuleSet;
use examined::Examined;
use rule::{Breach, Rule, Verdict};
use std::collections::HashMap;

/// What the check of one paper tells.
#[derive(Clone, Debug, PartialEq)]
pub struct FormCheck {
    /// The rules it was held against.
    pub assumed: Assumed,
    /// How many rules these are.
    pub rules: usize,
    /// What was found, faults first, each in the order of the page.
    pub findings: Vec<Finding>,
}

impl FormCheck {
    /// Whether any finding is a fault.
    #[must_use]
    pub fn has_faults(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Fault)
    }
}

/// Checks the bytes of a Word file, under chosen rules or those it tells itself.
///
/// # Errors
/// A file that cannot be opened as a Word document.
pub fn check_form(bytes: &[u8], chosen: Option<RuleSet>) -> Result<FormCheck, OpeningFault> {
    Ok(check(&OpenedPaper::open(bytes)?, chosen))
}

/// Checks an opened document.
#[must_use]
pub fn check(paper: &OpenedPaper, chosen: Option<RuleSet>) -> FormCheck {
    let mut examined = Examined::new(paper);
    let assumed = assumed::assume(&examined, chosen);
    examined.rules = assumed.rules;
    let rules: Vec<&Rule> = rules::of(assumed.rules).collect();
    let mut findings: Vec<Finding> = rules.iter().flat_map(|rule| applied(rule, &examined)).collect();
    findings.sort_by_key(|finding| (finding.severity, finding.place.paragraph));
    FormCheck { assumed, rules: rules.len(), findings }
}

/// The ids of all rules of a rule set.
#[must_use]
pub fn rule_ids(rules: RuleSet) -> Vec<String> {
    rules::of(rules).map(|rule| full_id(rule, rules)).collect()
}

fn full_id(rule: &Rule, rules: RuleSet) -> String {
    format!("{}-{}", rules.id(), rule.id)
}

/// What a rule finds; the same thing found in many places is told once.
fn applied(rule: &Rule, examined: &Examined<'_>) -> Vec<Finding> {
    let mut verdict = Verdict::default();
    demand::apply(&rule.demand, examined, &mut verdict);
    let (mut findings, mut known): (Vec<Finding>, HashMap<(String, String), usize>) = Default::default();
    for breach in verdict.breaches {
        let told = (breach.found.clone(), breach.expected.clone());
        match known.get(&told).and_then(|at| findings.get_mut(*at)) {
            Some(finding) => finding.also(breach),
            None => {
                known.insert(told, findings.len());
                findings.push(found(rule, examined.rules, breach));
            }
        }
    }
    findings
}

fn found(rule: &Rule, rules: RuleSet, breach: Breach) -> Finding {
    let mut finding = Finding {
        rule: full_id(rule, rules),
        article: rules.cites(rule.article),
        confidence: rule.confidence,
        severity: rule.confidence.severity(),
        place: breach.place.clone(),
        paragraphs: vec![],
        found: breach.found.clone(),
        expected: breach.expected.clone(),
        correctable: breach.fix.is_some(),
        fixes: vec![],
    };
    finding.also(breach);
    finding
}
