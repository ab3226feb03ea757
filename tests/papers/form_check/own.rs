//! Our own papers break no rule, whatever kind, system and rule set.

use crate::follow_up_sample::{KINDS, full};
use crate::sample::{day, rich};
use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, RuleSet, check_form, write};

/// Every kind under every rule set, and what the trial of validity holds beside them.
fn papers() -> Vec<(String, FactSheet)> {
    let before = day(2026, 5, 26);
    let mut papers = crate::validity::trial();
    for kind in KINDS.into_iter().chain([PaperKind::Minutes, PaperKind::ConclusionNotice]) {
        let mut sheet = full(kind, System::Party);
        let of_meeting = rich(kind, System::Party, before);
        (sheet.date, sheet.meeting.date) = (Some(before), of_meeting.meeting.date);
        papers.push((format!("{kind:?}-hd36"), sheet));
    }
    papers
}

#[test]
fn our_own_papers_break_no_rule() {
    let mut wrong = vec![];
    for (name, sheet) in papers() {
        let check = check_form(&write(&sheet).unwrap(), None).unwrap();
        if check.assumed.rules != sheet.rule_set() {
            wrong.push(format!("{name}: {:?} for {:?}", check.assumed, sheet.rule_set()));
        }
        for finding in check.findings {
            wrong.push(format!(
                "{name}: {} {:?} {} / {}",
                finding.rule, finding.place, finding.found, finding.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_rule_set_has_more_than_thirty_rules_of_its_own_names() {
    for rules in RuleSet::ALL {
        let ids = thuky_papers::rule_ids(rules);
        let distinct: std::collections::BTreeSet<&String> = ids.iter().collect();
        println!("{}: {} rules", rules.id(), ids.len());
        assert!(ids.len() >= 30 && distinct.len() == ids.len(), "{ids:?}");
    }
}
