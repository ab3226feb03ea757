//! The office's own wording in the paper: it shows where it was changed and nowhere else; the page is the one chosen.

use crate::opened::Opened;
use crate::sample::{day, rich};
use thuky_domain::{PaperKind, Signer, System, Wording};
use thuky_papers::{FactSheet, gaps, usual};

fn sheet(kind: PaperKind, change: impl FnOnce(&mut Wording)) -> FactSheet {
    let mut wording = Wording { version: 3, ..Wording::usual(kind, System::State) };
    change(&mut wording);
    FactSheet { wording: Some(wording), ..rich(kind, System::State, day(2026, 6, 3)) }
}

fn lines(sheet: &FactSheet) -> Vec<String> {
    Opened::paper(sheet).paragraphs().into_iter().map(|paragraph| paragraph.text).collect()
}

#[test]
fn a_wording_that_says_the_usual_gives_the_usual_paper() {
    for (name, sheet) in crate::look::variants()
        .into_iter()
        .map(|(name, sheet)| (name.to_owned(), sheet))
        .chain(crate::follow_up_sample::variants())
    {
        let form = usual(sheet.kind, sheet.system);
        let phrases = form.phrases.iter().map(|phrase| (phrase.key.to_owned(), phrase.usual.to_owned()));
        let wording = Wording { phrases: phrases.collect(), ..Wording::usual(sheet.kind, sheet.system) };
        let said = FactSheet { wording: Some(wording), ..sheet.clone() };
        assert_eq!(lines(&said), lines(&sheet), "{name}");
    }
}

#[test]
fn a_changed_phrase_stands_in_the_paper_and_only_there() {
    let usual = lines(&sheet(PaperKind::Minutes, |_| ()));
    let own = lines(&sheet(PaperKind::Minutes, |wording| {
        wording.phrases.insert("close".into(), "{Loại cuộc họp} bế mạc hồi {giờ kết thúc} cùng ngày.".into());
    }));
    let differing: Vec<(&String, &String)> =
        usual.iter().zip(&own).filter(|(usual, own)| usual != own).collect();
    assert_eq!(usual.len(), own.len());
    assert_eq!(differing.len(), 1);
    assert_eq!(differing[0].1, "Cuộc làm việc bế mạc hồi 16 giờ 35 phút cùng ngày./.");
}

#[test]
fn a_paper_says_which_wording_it_was_made_with_unless_it_is_the_usual_one() {
    let core = |sheet: &FactSheet| Opened::paper(sheet).part("docProps/core.xml").to_owned();
    assert!(!core(&sheet(PaperKind::Minutes, |_| ())).contains("cp:version"));
    let own = sheet(PaperKind::Minutes, |wording| wording.left_out = vec!["proceedings".into()]);
    assert!(core(&own).contains("<cp:version>Câu chữ bản 3</cp:version>"));
}

#[test]
fn parts_stand_in_the_order_of_the_office_and_one_left_out_asks_for_nothing() {
    let mut own = sheet(PaperKind::Minutes, |wording| {
        wording.order = ["chair", "recorder", "when"].map(str::to_owned).into();
        wording.left_out = vec!["proceedings".into()];
    });
    let place = |lines: &[String], start: &str| lines.iter().position(|line| line.starts_with(start));
    let told = lines(&own);
    assert!(place(&told, "Chủ trì") < place(&told, "Thời gian bắt đầu"));
    assert!(place(&told, "Thời gian bắt đầu") < place(&told, "Địa điểm"));
    assert_eq!(place(&told, "DIỄN BIẾN"), None);
    assert!(gaps(&own).is_empty());
    own.agenda[0].title.clear();
    assert!(gaps(&own).is_empty(), "an agenda that is not printed");
}

#[test]
fn recipients_and_signer_of_a_kind_stand_in_the_place_of_the_usual_ones() {
    let signer =
        Signer {
            authority: "TL.".into(), title: "Trưởng phòng".into(), name: "Bùi Văn Định".into()
        };
    let mut own = sheet(PaperKind::ConclusionNotice, |wording| {
        wording.recipients = vec!["Các phòng chuyên môn".into()];
        wording.signer = Some(signer);
    });
    let told = lines(&own).join("\n");
    assert!(told.contains("- Các phòng chuyên môn;") && !told.contains("Các sở, ban, ngành"), "{told}");
    assert!(told.contains("TRƯỞNG PHÒNG\nBùi Văn Định"), "{told}");
    own.signer =
        Some(Signer {
            title: "Chánh Văn phòng".into(), name: "Lê Thị Mai".into(), ..Signer::default()
        });
    assert!(
        lines(&own).join("\n").contains("CHÁNH VĂN PHÒNG\nLê Thị Mai"),
        "the signer chosen for the paper"
    );
}

#[test]
fn the_page_is_the_one_the_office_has_chosen() {
    let own = sheet(PaperKind::Minutes, |wording| {
        let values = [
            ("left", 3500),
            ("top", 2500),
            ("size", 1300),
            ("first-line", 1270),
            ("line", 115),
            ("spacing", 800),
        ];
        wording.page = values.map(|(key, value)| (key.to_owned(), value)).into();
    });
    let paper = Opened::paper(&own);
    assert!(paper.document().contains(r#"w:left="1984""#) && paper.document().contains(r#"w:top="1417""#));
    let body = paper.style("BodyText");
    for look in [r#"w:sz w:val="26""#, r#"w:firstLine="720""#, r#"w:line="276""#, r#"w:before="160""#] {
        assert!(body.contains(look), "{look}: {body}");
    }
    assert!(paper.style("Motto").contains(r#"w:sz w:val="28""#), "only running text is of the office's size");
    assert!(paper.part("word/numbering.xml").contains(r#"w:firstLine="720""#));
}
