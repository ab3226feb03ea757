//! What is wrong with a template is told with its place; what could harm is refused.

use super::{MAIN, OFFICE, control, docx, docx_with, faults, made_up, paragraph, sheet};
use crate::robust::assert_readable;
use proptest::collection::vec;
use proptest::prelude::*;
use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, check_template, gaps, write};
use thuky_tests::package::packed;

#[test]
fn whatever_is_wrong_with_a_template_is_named_with_its_place() {
    let cell = format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", paragraph("{dia diem hop}"));
    for (body, place, said) in [
        (
            paragraph("{ngày họp hành}"),
            "Thân văn bản, đoạn 1 (“{ngày họp hành}”)",
            "Không có trường “{ngày họp hành}”",
        ),
        (paragraph("{kỳ báo cáo}"), "đoạn 1", "Không có trường"),
        (cell, "bảng 1, dòng 1", "{dia diem hop}"),
        (paragraph("Ngày {ngày họp"), "đoạn 1", "không khép ở “{ngày họp”"),
        (paragraph("a") + &paragraph("họp}"), "đoạn 2", "không khép"),
        ("<w:p><w:r><w:t>{ngày</w:t><w:br/><w:t>họp}</w:t></w:r></w:p>".to_owned(), "đoạn 1", "bị ngắt dòng"),
        (paragraph("Diễn biến: {phần diễn biến}"), "đoạn 1", "đứng một mình"),
        (paragraph("{nhiệm vụ: mã}"), "đoạn 1", "dòng của bảng"),
        (control("dia_dem", &paragraph("x")), "đoạn", "“{dia_dem}”"),
        (paragraph("không có gì"), "Tệp", "không có trường nào"),
    ] {
        let found = faults(&docx(&body), PaperKind::Minutes);
        assert!(found.iter().any(|fault| fault.contains(place) && fault.contains(said)), "{said}: {found:?}");
    }
    let mixed = format!(
        "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
        paragraph("{nhiệm vụ: mã} {người dự: họ tên}")
    );
    assert!(
        faults(&docx(&mixed), PaperKind::Minutes).iter().any(|fault| fault.contains("không theo cả hai"))
    );
}

#[test]
fn a_name_that_prints_nothing_on_the_sample_is_told_but_no_fault() {
    let check = check_template(&docx(&paragraph("{độ mật}")), &made_up(PaperKind::Minutes, System::State));
    assert!(check.faults.is_empty() && check.notices[0].sentence.contains("trống"), "{check:?}");
}

#[test]
fn what_could_harm_or_fetch_from_outside_is_refused_by_name() {
    let rels = |relation: &str| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}</Relationships>"#
        )
    };
    let outside = |kind: &str| {
        rels(&format!(
            r#"<Relationship Id="a" Type="{OFFICE}/{kind}" Target="http://evil.example/x" TargetMode="External"/>"#
        ))
    };
    let body = paragraph("{ngày họp}");
    let with =
        |name: &str, text: &str| faults(&docx_with(&body, &[(name, text)]), PaperKind::Minutes).join("\n");
    assert!(with("word/vbaProject.bin", "x").contains("macro"));
    assert!(with("word/embeddings/oleObject1.bin", "x").contains("OLE"));
    assert!(with("_xmlsignatures/sig1.xml", "<a/>").contains("ký số"));
    assert!(with("word/_rels/document.xml.rels", &outside("image")).contains("evil.example"));
    assert!(with("word/_rels/settings.xml.rels", &outside("attachedTemplate")).contains("evil.example"));
    assert_eq!(with("word/_rels/document.xml.rels", &outside("hyperlink")), "");
    let field = format!("{body}<w:p><w:r><w:instrText> INCLUDETEXT \"C:\\\\a\" </w:instrText></w:r></w:p>");
    assert!(faults(&docx(&field), PaperKind::Minutes).join("").contains("INCLUDETEXT"));
}

#[test]
fn a_file_that_is_no_word_document_is_refused_and_breaks_nothing() {
    let deep =
        "<w:tbl><w:tr><w:tc>".repeat(165) + &paragraph("{ngày họp}") + &"</w:tc></w:tr></w:tbl>".repeat(165);
    assert_eq!(faults(&docx(&deep), PaperKind::Minutes), [""; 0], "as deep as is read at all");
    let deeper = "<w:a>".repeat(600) + &"</w:a>".repeat(600);
    let entity = "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document/>";
    let macros = MAIN.replace(
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
        "vnd.ms-word.document.macroEnabled.main",
    );
    for (name, bytes) in [
        ("empty", vec![]),
        ("text", b"xin ch\xc3\xa0o".to_vec()),
        ("zip", packed([("a.txt", "a")])),
        ("deep", docx(&deeper)),
        ("entity", docx_with("", &[("word/document.xml", entity)])),
        ("open", docx("<w:p>")),
        ("macro", docx_with("<w:p/>", &[("[Content_Types].xml", &macros)])),
        ("cut", docx("<w:p/>")[..300].to_vec()),
    ] {
        assert_eq!(faults(&bytes, PaperKind::Minutes).len(), 1, "{name}");
        let sheet = FactSheet { template: Some(bytes), ..sheet(PaperKind::Minutes) };
        assert!(write(&sheet).is_err(), "{name}");
        assert!(gaps(&sheet).is_empty(), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_a_template_is_walked_through_and_what_comes_out_is_well_formed(pieces in vec("[{}a ̣ngayhop:<&]{0,12}", 1..8)) {
        let escaped = |text: &String| text.replace('&', "&amp;").replace('<', "&lt;");
        let runs: String = pieces.iter().map(|text| format!("<w:r><w:t>{}</w:t></w:r>", escaped(text))).collect();
        let template = docx(&format!("<w:p>{runs}</w:p>"));
        let check = check_template(&template, &made_up(PaperKind::Minutes, System::State));
        prop_assert!(check.faults.iter().all(|found| !found.place.is_empty() && !found.sentence.is_empty()));
        assert_readable(&write(&FactSheet { template: Some(template), ..sheet(PaperKind::Minutes) }).unwrap());
    }
}
