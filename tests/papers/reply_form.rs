//! The reply form as a document: what can be filled in, how, and that nothing else can be changed.

use crate::opened::{Opened, each_tag, value};
use crate::sample::{party_office, state_office};
use crate::validity::folder;
use thuky_domain::{DirectiveId, Office, ReplyField, ReplyForm, ReplyLine, RowCode};
use thuky_papers::write_reply_form;
use thuky_tests::foreign::{Python, converted};
use thuky_tests::november;
use uuid::Uuid;

/// The form under either letterhead.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let file = |office: &Office| write_reply_form(&form(), office).unwrap();
    vec![
        ("reply-form-state".to_owned(), file(&state_office())),
        ("reply-form-party".to_owned(), file(&party_office())),
    ]
}

fn form() -> ReplyForm {
    let line = |n: u128, task: &str| ReplyLine {
        code: RowCode::of(DirectiveId(Uuid::from_u128(n))),
        task: task.to_owned(),
        meeting: "Giao ban tháng 11, 02/11/2026".to_owned(),
        deadline: "28/11/2026".to_owned(),
    };
    let office = state_office();
    let lines = vec![
        line(1, "Rà soát, trình đề án sắp xếp các đơn vị sự nghiệp thuộc ngành"),
        line(2, "Báo cáo <tiến độ> & khó khăn \"tháng 11\""),
    ];
    ReplyForm {
        office: Some(office.id),
        body: office.body,
        unit: "Sở Nội vụ".to_owned(),
        day: november(24),
        lines,
    }
}

fn opened() -> Opened {
    Opened::bytes(&write_reply_form(&form(), &state_office()).unwrap())
}

fn to_fill() -> impl Iterator<Item = ReplyField> {
    ReplyField::ON_PAPER.into_iter().filter(|field| !field.is_sent())
}

/// The values of an element, in the order of the file.
fn values(paper: &Opened, element: &str) -> Vec<String> {
    let mut found = vec![];
    each_tag(paper.document(), |tag, _| {
        found.extend(
            tag.filter(|tag| tag.name().as_ref() == element.as_bytes()).map(|tag| value(tag, "w:val")),
        );
    });
    found
}

#[test]
fn every_cell_to_fill_in_is_a_control_that_names_its_row_and_its_column() {
    let paper = opened();
    let (tags, titles) = (values(&paper, "w:tag"), values(&paper, "w:alias"));
    let headings: Vec<&str> = to_fill().map(ReplyField::heading).collect();
    assert_eq!(titles, [headings.as_slice(), &headings].concat());
    let first = form().lines[0].code;
    assert_eq!((&*tags[0], &*tags[4]), (&*format!("{first} state"), &*format!("{first} evidence")));
    let apart: std::collections::BTreeSet<&String> = tags.iter().collect();
    assert_eq!((apart.len(), paper.document().matches("<w:showingPlcHdr/>").count()), (14, 14));
}

#[test]
fn the_guide_calls_the_cells_to_fill_in_by_the_words_that_stand_in_them() {
    let paper = opened();
    let guide = paper.in_style("AnnexNote").concat();
    for answer in to_fill().filter_map(ReplyField::answer) {
        assert!(guide.contains(&format!("“{}”", answer.invitation())), "{answer:?}: {guide}");
    }
}

#[test]
fn a_control_offers_what_the_workbook_offers() {
    let paper = opened();
    let count = |what: &str| paper.document().matches(what).count() / form().lines.len();
    assert_eq!(["<w:text/>", "<w:date>", "<w:dropDownList>"].map(count), [3, 2, 2]);
    assert_eq!(["<w:lid w:val=\"vi-VN\"/>", "<w:dateFormat w:val=\"dd/MM/yyyy\"/>"].map(count), [2, 2]);
    for word in ["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Có vướng mắc", "0", "100"]
    {
        let item = format!("<w:listItem w:displayText=\"{word}\" w:value=\"{word}\"/>");
        assert_eq!(count(&item), 1, "{word}");
    }
}

#[test]
fn nothing_but_the_controls_can_be_changed_and_papers_stay_open() {
    let lock = "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>";
    assert!(opened().part("word/settings.xml").contains(lock));
    let (_, sheet) = crate::look::variants().pop().unwrap();
    assert!(!Opened::paper(&sheet).part("word/settings.xml").contains("documentProtection"));
}

#[test]
fn an_invitation_is_grey_and_no_part_of_the_text_that_is_sent() {
    let paper = opened();
    assert!(paper.style("PlaceholderText").contains("<w:color w:val=\"767676\"/>"));
    assert_eq!(paper.document().matches("<w:rStyle w:val=\"PlaceholderText\"/>").count(), 14);
    let cells = paper.in_style("TableText");
    assert_eq!(cells[..4], [&form().lines[0].code.to_string(), &form().lines[0].task, "28/11/2026", "Chọn"]);
}

#[test]
fn python_docx_opens_the_form_and_libreoffice_keeps_its_controls() {
    let file = folder("reply-form").join("phieu.docx");
    std::fs::write(&file, &files()[0].1).unwrap();
    if let Some(python) = Python::with("docx") {
        let script = "import docx,sys; print([c.text for c in docx.Document(sys.argv[1]).tables[-1].rows[2].cells][:4])";
        let told = python.says(script, &file, &[]);
        assert!(told.contains(&form().lines[1].code.to_string()) && told.contains("28/11/2026"), "{told}");
    }
    let Some(saved) = converted(&file, "docx") else { return };
    let saved = Opened::bytes(&std::fs::read(saved).unwrap());
    let count = |what: &str| saved.document().matches(what).count();
    assert_eq!(["<w:sdt>", "<w:dropDownList>", "<w:date>"].map(count), [14, 4, 4]);
    assert!(saved.part("word/settings.xml").contains("<w:documentProtection w:edit=\"forms\""));
    assert!(saved.document().contains("w:displayText=\"Có vướng mắc\""));
}
