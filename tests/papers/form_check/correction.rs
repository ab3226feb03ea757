//! The corrected copy: what can be put right is right, no word changes, nothing else is touched.

use super::edit::{Edited, styled};
use crate::look::variants;
use crate::opened::Opened;
use thuky_papers::{CorrectionFault, OpenedPaper, Severity, check_form, corrected, write};

/// A good paper made wrong in every way a copy can put right.
fn spoilt(name: &str, style: &str) -> Vec<u8> {
    let (_, sheet) = variants().into_iter().find(|(known, _)| *known == name).unwrap();
    Edited::of(&write(&sheet).unwrap())
        .say(r#"w:h="16838""#, r#"w:h="15840""#)
        .say(r#"w:left="1701""#, r#"w:left="1440""#)
        .say("<w:titlePg/>", "")
        .letters(
            "Bên cạnh kết quả",
            r#"<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:hint="default"/><w:sz w:val="22"/>"#,
        )
        .set(
            "Bên cạnh kết quả",
            r#"<w:spacing w:before="0" w:line="600" w:lineRule="auto"/><w:jc w:val="left"/>"#,
        )
        .after(
            "Bên cạnh kết quả",
            &styled(style, r#"<w:ind w:hanging="300" w:left="300"/>"#, "", "Đề nghị &amp; yêu cầu."),
        )
        .put("word/header1.xml", "</w:pPr>", r#"<w:jc w:val="right"/></w:pPr>"#)
        .put("word/header1.xml", "<w:r>", r#"<w:r><w:rPr><w:sz w:val="20"/></w:rPr>"#)
        .bytes()
}

fn texts(bytes: &[u8]) -> Vec<String> {
    OpenedPaper::open(bytes).unwrap().paragraphs.into_iter().map(|paragraph| paragraph.text).collect()
}

#[test]
fn a_corrected_copy_keeps_the_rules_and_every_word() {
    for name in ["notice-state", "minutes-state", "notice-hd05", "minutes-hd36"] {
        let wrong = spoilt(name, "BodyText");
        let before = check_form(&wrong, None).unwrap();
        assert!(before.findings.len() >= 9, "{name}: {:?}", before.findings.len());
        assert!(before.findings.iter().all(|finding| finding.correctable), "{name}: {:?}", before.findings);
        let copy = corrected(&wrong, None).unwrap();
        assert_eq!(copy.check.findings, [], "{name}");
        assert_eq!(check_form(&copy.bytes, None).unwrap(), copy.check, "{name}");
        assert_eq!(texts(&copy.bytes), texts(&wrong), "{name}");
        let distinct: std::collections::BTreeSet<&String> =
            before.findings.iter().map(|finding| &finding.rule).collect();
        assert_eq!(copy.rules.iter().collect::<std::collections::BTreeSet<_>>(), distinct, "{name}");
    }
}

#[test]
fn parts_that_are_not_meant_stay_byte_for_byte() {
    let wrong = spoilt("notice-state", "BodyText");
    let copy = corrected(&wrong, None).unwrap();
    let (before, after) = (Opened::bytes(&wrong), Opened::bytes(&copy.bytes));
    for (part, content) in &before.parts {
        let meant = ["word/document.xml", "word/header1.xml"].contains(&part.as_str());
        assert_eq!(after.parts[part] != *content, meant, "{part}");
    }
    assert_eq!(before.parts.len(), after.parts.len());
}

#[test]
fn a_missing_page_number_is_added_in_a_part_of_its_own() {
    let (_, sheet) = variants().into_iter().find(|(known, _)| *known == "minutes-state").unwrap();
    let wrong = Edited::of(&write(&sheet).unwrap())
        .say(r#"<w:headerReference w:type="default" r:id="rIdHeader1"/>"#, "")
        .say("<w:titlePg/>", "")
        .bytes();
    assert_eq!(check_form(&wrong, None).unwrap().findings[0].rule, "nd30-ST-PG-4");
    let copy = corrected(&wrong, None).unwrap();
    assert_eq!(copy.check.findings, []);
    assert!(Opened::bytes(&copy.bytes).part("[Content_Types].xml").contains("/word/thukyPageNumber.xml"));
}

#[test]
fn what_cannot_be_put_right_without_a_word_is_left_alone() {
    let (_, sheet) = variants().into_iter().find(|(known, _)| *known == "notice-state").unwrap();
    let good = write(&sheet).unwrap();
    assert!(matches!(corrected(&good, None), Err(CorrectionFault::Nothing)));
    let worded = Edited::of(&good).say("Số: 07", "Số: 7").say(r#"w:top="1134""#, r#"w:top="800""#).bytes();
    let copy = corrected(&worded, None).unwrap();
    assert_eq!(copy.rules, ["nd30-ST-PG-2"]);
    let left: Vec<&str> = copy.check.findings.iter().map(|finding| finding.rule.as_str()).collect();
    assert_eq!(left, ["nd30-ST-07.zero"]);
    assert_eq!(copy.check.findings[0].severity, Severity::Fault);
}
