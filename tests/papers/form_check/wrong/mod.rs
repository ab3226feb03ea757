//! Documents that are wrong in one known way: the check names exactly that.

mod party;
mod state_head;
mod state_text;

use super::edit::{Edited, styled};
use crate::follow_up_sample::full;
use crate::look::{picture, variants};
use crate::validity::trial;
use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, check_form, write};

/// What is wrong, in which paper, how it was made, which rule tells it.
type Case = (&'static str, &'static str, fn(Edited) -> Edited, &'static str);

/// Two bases as XML.
fn bases(first: &str, second: &str, letters: &str) -> String {
    [first, second].map(|text| styled("BodyText", "", letters, text)).concat()
}

/// A State notice with both of its annexes.
fn annexed() -> FactSheet {
    let sheet = full(PaperKind::ConclusionNotice, System::State);
    FactSheet { task_annex: true, photographs: vec![picture("Quang cảnh")], ..sheet }
}

fn good(name: &str) -> FactSheet {
    let named = variants().into_iter().map(|(name, sheet)| (name.to_owned(), sheet)).chain(trial());
    let slip = ("assignment-slip-state".to_owned(), full(PaperKind::AssignmentSlip, System::State));
    let annexed = ("annexed-state".to_owned(), annexed());
    named.chain([slip, annexed]).find(|(known, _)| known == name).unwrap_or_else(|| panic!("no {name}")).1
}

#[test]
fn a_document_that_is_wrong_in_one_way_is_told_that_and_nothing_else() {
    let mut missed = vec![];
    let cases: Vec<&Case> =
        [state_head::CASES, state_text::CASES, party::CASES].into_iter().flatten().collect();
    assert!(cases.len() >= 40);
    for (what, base, make_wrong, rule) in &cases {
        let wrong = make_wrong(Edited::of(&write(&good(base)).unwrap())).bytes();
        let check = check_form(&wrong, None).unwrap();
        let mut told: Vec<String> = check.findings.iter().map(|finding| finding.rule.clone()).collect();
        told.dedup();
        let asked = format!("{}-{rule}", check.assumed.rules.id());
        if told != [asked.as_str()] {
            let said: Vec<String> = check
                .findings
                .iter()
                .map(|finding| format!("{} {} / {}", finding.rule, finding.found, finding.expected))
                .collect();
            missed.push(format!("{what} ({base}): {rule}, but told {said:?}"));
        }
    }
    println!("{} documents, each wrong in one way", cases.len());
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
