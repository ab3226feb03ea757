//! Our own papers break no rule, whatever kind, system and rule set.

use crate::sample::empty;
use crate::validity::trial;
use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, RuleSet, check_form, write};

/// Papers that bear no date: the rules of their day have to be chosen where the day they tell is another.
fn is_undated(sheet: &FactSheet) -> bool {
    matches!(sheet.kind, PaperKind::Minutes | PaperKind::AttendanceList)
}

/// Papers in the official form; that of a template is the office's own.
fn official() -> impl Iterator<Item = (String, FactSheet)> {
    trial().into_iter().filter(|(_, sheet)| sheet.template.is_none())
}

#[test]
fn our_own_papers_break_no_rule() {
    let mut wrong = vec![];
    for (name, sheet) in official() {
        let bytes = write(&sheet).unwrap();
        let mut check = check_form(&bytes, None).unwrap();
        if check.assumed.rules != sheet.rule_set() && is_undated(&sheet) {
            check = check_form(&bytes, Some(sheet.rule_set())).unwrap();
        }
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
fn a_paper_with_blanks_breaks_no_rule_where_it_is_still_to_be_filled_in() {
    for kind in PaperKind::ALL {
        for system in [System::State, System::Party] {
            let sheet = empty(kind, system);
            let check = check_form(&write(&sheet).unwrap(), Some(sheet.rule_set())).unwrap();
            assert_eq!(check.findings, [], "{kind:?} {system:?}");
        }
    }
}

#[test]
fn every_kind_under_every_rule_set_is_among_those_checked() {
    let checked: Vec<(PaperKind, RuleSet)> =
        official().map(|(_, sheet)| (sheet.kind, sheet.rule_set())).collect();
    for kind in PaperKind::ALL {
        for rules in RuleSet::ALL {
            assert!(checked.contains(&(kind, rules)), "{kind:?} under {rules:?}");
        }
    }
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
