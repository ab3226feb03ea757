//! The rules themselves, as data: id, source, how sure it is, what it asks. Ids and confidence are those of the reference
//! on official form: read in the instrument, agreed by sources, of one source, custom, or open.

mod party;
mod shared;
mod state;

use super::rule::{Confidence, Demand, Rule};
use crate::rule_set::RuleSet;

const STATE: &[RuleSet] = &[RuleSet::StateNd30];
const PARTY: &[RuleSet] = &[RuleSet::PartyHd36, RuleSet::PartyHd05];
const HD36: &[RuleSet] = &[RuleSet::PartyHd36];
const HD05: &[RuleSet] = &[RuleSet::PartyHd05];

/// The rules of a rule set.
pub(super) fn of(rules: RuleSet) -> impl Iterator<Item = &'static Rule> {
    let all = [state::RULES, party::RULES, shared::RULES].into_iter().flatten();
    all.filter(move |rule| rule.sets.contains(&rules))
}

const fn rule(
    sets: &'static [RuleSet],
    id: &'static str,
    article: &'static str,
    confidence: Confidence,
    demand: Demand,
) -> Rule {
    Rule { id, article, confidence, sets, demand }
}
