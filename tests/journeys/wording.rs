//! The office words its papers in its own way, looks at older versions, takes one up again, and undoes.

use crate::{REPORT, kept};
use tempfile::TempDir;
use thuky_domain::{Noun, PaperKind, System, Wording};
use thuky_secretary::contract::*;
use thuky_secretary::{Secretary, template_at};
use thuky_tests::package::{DOCUMENT, rewritten};
use thuky_tests::{founded, words};

const OF: WordingOf = WordingOf { kind: PaperKind::ConclusionNotice, system: None };

fn began() -> (TempDir, Secretary, PaperRequest) {
    let folder = TempDir::new().unwrap();
    let mut secretary = founded(folder.path()).unwrap();
    let meeting = kept(&mut secretary, REPORT).meeting.id;
    (folder, secretary, PaperRequest::of(Some(meeting), PaperKind::ConclusionNotice))
}

fn with_close(secretary: &mut Secretary, close: &str) -> Result<Saved, Failure> {
    let mut wording = secretary.wording(OF)?.wording;
    wording.phrases.insert("close".into(), close.into());
    secretary.keep_wording(wording)
}

fn paper(secretary: &Secretary, request: &PaperRequest) -> String {
    words(&secretary.paper(request).unwrap().1)
}

#[test]
fn a_wording_that_is_kept_shows_in_the_paper_and_the_paper_tells_its_version() {
    let (_folder, mut secretary, request) = began();
    assert_eq!(secretary.preview_paper(request.clone()).unwrap().wording, "");
    with_close(&mut secretary, "{Cơ quan} thông báo để các đơn vị triển khai").unwrap();
    assert!(paper(&secretary, &request).contains("hông báo để các đơn vị triển khai."));
    let preview = secretary.preview_paper(request).unwrap();
    assert_eq!((preview.wording.as_str(), preview.deviations), ("Câu chữ bản 1", vec![]));
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn an_older_version_can_be_looked_at_and_taken_up_again_and_an_undo_takes_the_newest_back() {
    let (_folder, mut secretary, request) = began();
    with_close(&mut secretary, "Câu kết thứ nhất").unwrap();
    with_close(&mut secretary, "Câu kết thứ hai").unwrap();
    let versions = secretary.wording(OF).unwrap().versions;
    assert_eq!(versions.iter().map(|wording| wording.version).collect::<Vec<_>>(), [2, 1]);
    secretary.keep_wording(Wording { note: "Dùng lại bản 1".into(), ..versions[1].clone() }).unwrap();
    let file = secretary.wording(OF).unwrap();
    assert_eq!((file.wording.version, file.versions.len()), (3, 3));
    assert!(paper(&secretary, &request).contains("Câu kết thứ nhất."));
    assert_eq!(secretary.undo(Nothing {}).unwrap().label, "Đặt câu chữ Thông báo kết luận, bản 3");
    assert!(paper(&secretary, &request).contains("Câu kết thứ hai."));
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn a_wording_is_of_its_kind_and_system_alone() {
    let (_folder, mut secretary, request) = began();
    with_close(&mut secretary, "Câu kết riêng").unwrap();
    let state = PaperRequest { system: Some(System::State), ..request.clone() };
    assert!(!paper(&secretary, &state).contains("Câu kết riêng"));
    let minutes = PaperRequest { kind: PaperKind::Minutes, ..request };
    assert!(!paper(&secretary, &minutes).contains("Câu kết riêng"));
}

#[test]
fn what_cannot_be_kept_names_its_field_and_keeps_nothing() {
    let (_folder, mut secretary, _) = began();
    let failure = with_close(&mut secretary, "Xong lúc {giờ tan}").unwrap_err();
    assert_eq!(failure.field.as_deref(), Some("phrases.close"));
    assert!(failure.sentence.contains("{giờ tan}"), "{failure:?}");
    let mut wording = secretary.wording(OF).unwrap().wording;
    assert!(secretary.keep_wording(wording.clone()).is_err(), "nothing differs");
    wording.page.insert("left".into(), 1);
    let trial = secretary.try_wording(wording).unwrap();
    assert_eq!((trial.docx.as_str(), trial.refused.len()), ("", 1));
    assert!(secretary.wording(OF).unwrap().versions.is_empty());
}

#[test]
fn a_value_outside_the_rule_is_kept_and_told_wherever_the_paper_is_shown() {
    let (_folder, mut secretary, request) = began();
    let mut wording = secretary.wording(OF).unwrap().wording;
    wording.page.insert("left".into(), 2500);
    assert_eq!(secretary.try_wording(wording.clone()).unwrap().deviations.len(), 1);
    secretary.keep_wording(wording).unwrap();
    let told = secretary.preview_paper(request).unwrap().deviations;
    assert!(told[0].sentence.contains("30 mm") && told[0].article.contains("36-HD/VPTW"), "{told:?}");
}

#[test]
fn a_version_is_neither_changed_nor_removed_like_other_records() {
    let (_folder, mut secretary, _) = began();
    with_close(&mut secretary, "Câu kết riêng").unwrap();
    let wording = secretary.wording(OF).unwrap().wording;
    assert!(secretary.put_record(Put { record: wording.clone().into(), strand: None }).is_err());
    assert!(secretary.remove_record(RecordRef { noun: Noun::Wording, id: wording.id.0 }).is_err());
}

#[test]
fn the_form_names_what_may_be_changed_with_facts_and_examples() {
    let (_folder, mut secretary, _) = began();
    let file = secretary.wording(OF).unwrap();
    assert!(file.phrases.iter().any(|phrase| phrase.key == "close"));
    assert!(file.parts.iter().any(|part| part.optional));
    assert!(file.measures.iter().all(|measure| measure.key != "line"), "Party papers have exact lines");
    let fact =
        |name: &str| file.facts.iter().find(|fact| fact.name == name).map(|fact| fact.example.as_str());
    assert_eq!(fact("ngày họp"), Some("ngày 05 tháng 10 năm 2026"));
    assert_eq!(fact("kỳ báo cáo"), None);
}

fn sent(bytes: &[u8]) -> TemplateFile {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("Mẫu thông báo.docx");
    std::fs::write(&file, bytes).unwrap();
    template_at(OF, &file).unwrap()
}

#[test]
fn a_template_takes_the_place_of_the_body_until_it_is_given_up_and_each_turn_is_a_version() {
    let (_folder, mut secretary, request) = began();
    let example = TemplateOf { kind: OF.kind, system: None, origin: TemplateOrigin::Example };
    let (_, bytes) = secretary.template(&example).unwrap();
    assert_eq!(secretary.check_template(sent(&bytes)).unwrap().faults, vec![]);
    secretary.keep_template(sent(&bytes)).unwrap();
    let wording = secretary.wording(OF).unwrap().wording;
    assert_eq!((wording.version, wording.template_name.as_str()), (1, "Mẫu thông báo.docx"));
    let kept = TemplateOf { origin: TemplateOrigin::Kept, ..example };
    assert_eq!(secretary.template(&kept).unwrap(), ("Mẫu thông báo.docx".to_owned(), bytes));
    let preview = secretary.preview_paper(request.clone()).unwrap();
    assert_eq!(preview.wording, "Câu chữ bản 1");
    assert!(paper(&secretary, &request).contains("kết luận như sau:"));
    assert!(!secretary.try_wording(wording.clone()).unwrap().docx.is_empty());
    secretary.keep_wording(Wording { template: None, template_name: String::new(), ..wording }).unwrap();
    assert!(secretary.template(&kept).is_err());
    secretary.undo(Nothing {}).unwrap();
    assert!(secretary.template(&kept).is_ok());
    assert!(secretary.verify().unwrap().ok());
}

#[test]
fn the_form_of_what_a_template_makes_is_checked_and_told_without_refusing_it() {
    let (_folder, mut secretary, _) = began();
    let example = TemplateOf { kind: OF.kind, system: None, origin: TemplateOrigin::Example };
    let (_, bytes) = secretary.template(&example).unwrap();
    let mut of_form = |bytes: &[u8]| {
        let notices = secretary.check_template(sent(bytes)).unwrap().notices;
        notices.into_iter().filter(|found| found.place.starts_with("Thể thức")).collect::<Vec<_>>()
    };
    let before = of_form(&bytes);
    let narrow = rewritten(&bytes, DOCUMENT, r#"w:left="1701""#, r#"w:left="1134""#);
    let after = of_form(&narrow);
    let new: Vec<_> = after.iter().filter(|found| !before.contains(found)).collect();
    assert!(new.len() == 1 && new[0].sentence.contains("trái 20 mm"), "{before:?} {after:?}");
    assert!(secretary.keep_template(sent(&narrow)).is_ok());
}

#[test]
fn a_template_with_a_fault_is_not_taken_and_one_that_nobody_sent_cannot_be_named() {
    let (_folder, mut secretary, _) = began();
    let failure = secretary.keep_template(sent(b"no word file")).unwrap_err();
    assert!(failure.sentence.contains("không phải văn bản Word"), "{failure:?}");
    let wording = secretary.wording(OF).unwrap().wording;
    assert!(secretary.keep_wording(Wording { template: Some("0".repeat(64)), ..wording }).is_err());
    assert!(secretary.wording(OF).unwrap().versions.is_empty());
}

#[test]
fn the_names_of_templates_come_with_tags_and_examples() {
    let (_folder, mut secretary, _) = began();
    let fields = secretary.template_fields(OF).unwrap();
    let field = |name: &str| fields.iter().find(|field| field.name == name).unwrap();
    assert_eq!(field("ngày họp").tag, "ngay_hop");
    assert_eq!(field("phần kết luận").shape, FieldShape::Blocks);
    assert_eq!(field("nhiệm vụ: chủ trì").example, "Sở Nội vụ");
}
