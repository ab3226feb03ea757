//! Records struck in Word: offered for removal only where the paper without them says what the file says.

use super::{changes, compared, minutes, printed, rewritten, struck_from, write};
use crate::kinds_sample::votes;
use crate::sample::{day, rich};
use crate::validity::folder;
use regex::Regex;
use thuky_domain::{MinutesVariant, Noun, PaperKind, System};
use thuky_papers::returned::{Change, ChangeKind, Sureness, read};
use thuky_papers::{FactSheet, example_template};
use thuky_tests::foreign::Python;
use thuky_tests::package::{DOCUMENT, around, text, with_paragraph, without};
use uuid::Uuid;

fn both(kind: PaperKind) -> [FactSheet; 2] {
    [System::State, System::Party].map(|system| rich(kind, system, day(2026, 6, 3)))
}

/// What the page says, paragraph by paragraph, read without the reader on trial; figures count alike, numbers of rows are left out.
pub(super) fn says(file: &[u8]) -> Vec<String> {
    let (tag, figures) = (Regex::new("<[^>]+>").unwrap(), Regex::new("[0-9]+").unwrap());
    let page = text(file, DOCUMENT);
    let said = page.split("</w:p>").map(|paragraph| tag.replace_all(paragraph, "").into_owned());
    let said = said.map(|text| figures.replace_all(text.trim(), "0").trim_end_matches(['.', ';']).to_owned());
    said.filter(|text| !text.is_empty() && text != "0").collect()
}

/// The one change with which a record may be removed; without the record the paper says what the file says, and nothing else is told.
fn removed(sheet: &FactSheet, file: &[u8], noun: Noun, id: Uuid) -> Change {
    let (returned, mut found) = compared(sheet, file);
    assert_eq!(found.len(), 1, "{found:#?}");
    let change = found.remove(0);
    assert_eq!((change.kind, change.removes), (ChangeKind::Removed, true), "{change:#?}");
    assert_eq!(change.mark.map(|mark| (mark.noun, mark.id)), Some((noun, id)));
    assert_eq!((change.edits.len(), change.written.as_str()), (0, ""));
    let after = struck_from(sheet, std::slice::from_ref(&change));
    assert_eq!(says(&write(&after).unwrap()), says(file));
    assert_eq!(changes(&after, Some(&printed(sheet)), &returned, &[]), []);
    change
}

/// What is told of a file from which nothing can be removed.
fn kept(sheet: &FactSheet, file: &[u8]) -> Vec<Change> {
    let (_, found) = compared(sheet, file);
    assert!(!found.is_empty() && found.iter().all(|change| !change.removes), "{found:#?}");
    found
}

#[test]
fn a_conclusion_struck_from_the_minutes_is_removed_whichever_it_is() {
    for sheet in both(PaperKind::Minutes) {
        let bytes = write(&sheet).unwrap();
        for directive in &sheet.directives {
            let words = &directive.text[directive.text.find(' ').unwrap()..];
            let change = removed(&sheet, &without(&bytes, "w:p", words), Noun::Directive, directive.id.0);
            assert!(change.printed.contains(words) && change.now == change.printed, "{change:#?}");
            assert_eq!((change.conflict, change.sureness), (false, Sureness::Sure));
        }
    }
}

#[test]
fn a_point_struck_from_a_notice_is_removed_while_the_points_beside_it_stay_as_they_are() {
    for sheet in both(PaperKind::ConclusionNotice) {
        let bytes = write(&sheet).unwrap();
        for place in [0, 1, 3, 7] {
            let directive = &sheet.directives[place];
            let file = without(&bytes, "w:p", &directive.text[directive.text.find(' ').unwrap()..]);
            removed(&sheet, &file, Noun::Directive, directive.id.0);
        }
        let of_two = FactSheet { directives: sheet.directives[..2].to_vec(), ..sheet.clone() };
        let file = without(&write(&of_two).unwrap(), "w:p", "nắm bắt tình hình Nhân dân, kịp thời");
        let [change] = kept(&of_two, &file).try_into().unwrap();
        assert_eq!(
            (change.kind, change.edits.len()),
            (ChangeKind::Removed, 0),
            "a point alone would read otherwise"
        );
    }
}

#[test]
fn people_statements_figures_and_items_struck_from_the_minutes_are_removed() {
    for mut sheet in both(PaperKind::Minutes) {
        sheet.agenda.push(thuky_domain::AgendaItem {
            id: thuky_domain::AgendaItemId(Uuid::from_u128(99)),
            ordinal: 3,
            title: "Một số việc khác".into(),
            ..sheet.agenda[1].clone()
        });
        let bytes = write(&sheet).unwrap();
        let struck = [
            ("Hoàng Văn Bách", Noun::Attendee, sheet.attendees[3].id.0),
            ("ãnh đạo một số sở, ngành", Noun::Attendee, sheet.attendees[11].id.0),
            ("khu công nghiệp", Noun::Statement, sheet.statements[1].id.0),
            ("ột số việc khác", Noun::AgendaItem, Uuid::from_u128(99)),
        ];
        for (words, noun, id) in struck {
            removed(&sheet, &without(&bytes, "w:p", words), noun, id);
        }
        let label = without(&bytes, "w:p", "ố liệu được báo cáo:");
        removed(&sheet, &without(&label, "w:p", "iải quyết xong 7/8"), Noun::Figure, sheet.figures[1].id.0);
        let said = without(&without(&bytes, "w:p", "iếp thu các ý kiến"), "w:p", "Về kinh phí mô hình điểm");
        let change = removed(&sheet, &said, Noun::Statement, sheet.statements[2].id.0);
        assert!(change.printed.contains(" · Về kinh phí"), "{change:#?}");
    }
}

#[test]
fn votes_are_removed_with_their_sentence_or_their_row() {
    for system in [System::State, System::Party] {
        let voted = |minutes| FactSheet {
            votes: votes(),
            minutes,
            ..rich(PaperKind::Minutes, system, day(2026, 6, 3))
        };
        for (minutes, element) in [(MinutesVariant::Short, "w:p"), (MinutesVariant::Votes, "w:tr")] {
            let sheet = voted(minutes);
            let file = without(&write(&sheet).unwrap(), element, "Thông qua dự thảo Quy chế");
            removed(&sheet, &file, Noun::Vote, sheet.votes[1].id.0);
        }
    }
}

#[test]
fn rows_struck_from_the_lists_of_tasks_and_people_are_removed() {
    for system in [System::State, System::Party] {
        let tasks = rich(PaperKind::TaskAnnex, system, day(2026, 6, 3));
        let file = without(&write(&tasks).unwrap(), "w:tr", "Bố trí kinh phí");
        removed(&tasks, &file, Noun::Directive, tasks.directives[4].id.0);
        let people = rich(PaperKind::AttendanceList, system, day(2026, 6, 3));
        let file = without(&write(&people).unwrap(), "w:tr", "Hoàng Văn Bách");
        removed(&people, &file, Noun::Attendee, people.attendees[3].id.0);
    }
}

#[test]
fn a_conclusion_struck_from_a_paper_by_template_is_removed() {
    for sheet in both(PaperKind::Minutes) {
        let template = example_template(&sheet).unwrap();
        let sheet = FactSheet { template: Some(template), ..sheet };
        let file = without(&write(&sheet).unwrap(), "w:p", "ố trí kinh phí");
        removed(&sheet, &file, Noun::Directive, sheet.directives[4].id.0);
    }
}

#[test]
fn what_still_stands_elsewhere_in_the_file_or_changes_what_stands_beside_it_is_not_removed() {
    let notice = rich(PaperKind::ConclusionNotice, System::State, day(2026, 6, 3));
    let annexed = FactSheet { task_annex: true, ..notice };
    kept(&annexed, &without(&write(&annexed).unwrap(), "w:p", "ố trí kinh phí"));
    let minutes = minutes();
    let bytes = write(&minutes).unwrap();
    kept(&minutes, &without(&bytes, "w:p", "hảo luận về nhiệm vụ"));
    kept(&minutes, &without(&bytes, "w:p", "Chủ trì (chủ tọa):"));
    let one = FactSheet { directives: minutes.directives[..1].to_vec(), ..minutes.clone() };
    let mut excerpt = FactSheet { kind: PaperKind::Excerpt, ..minutes };
    excerpt.following.unit = "Sở Tài chính".into();
    kept(&excerpt, &without(&write(&excerpt).unwrap(), "w:p", "ố trí kinh phí"));
    let slip = FactSheet { kind: PaperKind::AssignmentSlip, ..one };
    kept(&slip, &without(&write(&slip).unwrap(), "w:tr", "nhân rộng các mô hình"));
}

#[test]
fn several_struck_together_are_each_told_and_together_leave_what_the_file_says() {
    for kind in [PaperKind::Minutes, PaperKind::ConclusionNotice] {
        for sheet in both(kind) {
            let mut file = write(&sheet).unwrap();
            for words in [
                "nắm bắt tình hình Nhân dân, kịp thời",
                "Chỉ thị số 18-CT/TW, ngày 26/10/2022 của Ban Bí thư, trong",
                "ố trí kinh phí",
            ] {
                file = without(&file, "w:p", words);
            }
            let (returned, found) = compared(&sheet, &file);
            assert!(found.len() == 3 && found.iter().all(|change| change.removes), "{found:#?}");
            let after = struck_from(&sheet, &found);
            assert_eq!(says(&write(&after).unwrap()), says(&file));
            assert_eq!(changes(&after, Some(&printed(&sheet)), &returned, &[]), []);
        }
    }
}

/// The file with a paragraph struck under tracked changes, its end too.
fn tracked(bytes: &[u8], words: &str) -> Vec<u8> {
    let by = "w:author=\"Lê Thị Thử\" w:date=\"2026-06-04T08:00:00Z\"";
    rewritten(bytes, |document| {
        let place = around(document, "w:p", words);
        let paragraph = &document[place.clone()];
        let struck = paragraph
            .replace("<w:r>", &format!("<w:del w:id=\"90\" {by}><w:r>"))
            .replace("</w:r>", "</w:r></w:del>")
            .replace("<w:t>", "<w:delText>")
            .replace("<w:t xml:space=\"preserve\">", "<w:delText xml:space=\"preserve\">")
            .replace("</w:t>", "</w:delText>");
        let end = format!("<w:rPr><w:del w:id=\"91\" {by}/></w:rPr></w:pPr>");
        let struck = struck.replacen("</w:pPr>", &end, 1);
        format!("{}{struck}{}", &document[..place.start], &document[place.end..])
    })
}

#[test]
fn a_paragraph_struck_under_tracked_changes_is_removed_unless_that_is_rejected() {
    let sheet = minutes();
    let bytes = write(&sheet).unwrap();
    let last = sheet.directives.last().unwrap();
    for (words, noun, id) in [
        ("ố trí kinh phí", Noun::Directive, sheet.directives[4].id.0),
        ("Mở chuyên mục", Noun::Directive, last.id.0),
        ("huyên viên các phòng", Noun::Attendee, sheet.attendees[12].id.0),
    ] {
        let words = &words[words.find(|c: char| c.is_lowercase()).unwrap()..];
        let file = tracked(&bytes, words);
        let (returned, found) = compared(&sheet, &file);
        let [change] = found.as_slice() else { panic!("{found:#?}") };
        assert!(
            change.removes && change.mark.is_some_and(|mark| (mark.noun, mark.id) == (noun, id)),
            "{change:#?}"
        );
        assert!(!change.revisions.is_empty());
        let after = struck_from(&sheet, &found);
        assert_eq!(changes(&after, Some(&printed(&sheet)), &returned, &[]), []);
        let rejected: Vec<usize> = (0..returned.revisions.len()).collect();
        assert_eq!(changes(&sheet, Some(&printed(&sheet)), &returned, &rejected), []);
    }
}

#[test]
fn what_the_record_changed_since_and_the_file_struck_is_a_conflict() {
    let sheet = minutes();
    let file = read(&without(&write(&sheet).unwrap(), "w:p", "ố trí kinh phí")).unwrap();
    let mut now = sheet.clone();
    now.directives[4].text = "Bố trí đủ kinh phí cho các mô hình điểm".into();
    let found = changes(&now, Some(&printed(&sheet)), &file, &[]);
    assert_eq!((found.len(), found[0].conflict, found[0].removes), (1, true, true), "{found:#?}");
    assert!(found[0].now.contains("bố trí đủ") && !found[0].printed.contains("đủ"));
    let after = struck_from(&now, &found);
    assert_eq!(changes(&after, Some(&printed(&sheet)), &file, &[]), []);
    now.directives.remove(4);
    assert_eq!(changes(&now, Some(&printed(&sheet)), &file, &[]), []);
}

#[test]
fn a_heading_struck_with_the_last_record_below_it_goes_with_it() {
    let sheet = FactSheet { votes: votes()[..1].to_vec(), minutes: MinutesVariant::Short, ..minutes() };
    let words = "ân rộng các mô hình “Dân vận khéo” giai đoạn 2026 - 2030: biểu quyết";
    let file = without(&write(&sheet).unwrap(), "w:p", words);
    kept(&sheet, &file);
    removed(&sheet, &without(&file, "w:p", ">BIỂU QUYẾT<"), Noun::Vote, sheet.votes[0].id.0);
}

#[test]
fn a_new_paragraph_in_the_place_of_a_struck_one_is_told_beside_it() {
    let sheet = minutes();
    let file = without(&write(&sheet).unwrap(), "w:p", "ố trí kinh phí");
    let file =
        with_paragraph(&file, "tiếp tục thực hiện nghiêm quy chế dân chủ", "Các đơn vị báo cáo kết quả.");
    let (_, found) = compared(&sheet, &file);
    let kinds: Vec<_> = found.iter().map(|change| (change.kind, change.removes)).collect();
    assert_eq!(kinds, [(ChangeKind::Removed, true), (ChangeKind::Added, false)], "{found:#?}");
}

#[test]
fn a_paragraph_and_a_row_that_python_docx_took_out_are_removed() {
    let (Some(python), folder) = (Python::with("docx"), folder("returned-removal")) else { return };
    let script = "import docx,sys\nd=docx.Document(sys.argv[1])\n\
        for e in [p._p for p in d.paragraphs if 'kinh phí cho các mô hình' in p.text]+\
        [r._tr for t in d.tables for r in t.rows if any('kinh phí cho các mô hình' in c.text for c in r.cells)]:\n\
        \u{20}e.getparent().remove(e)\n\
        d.save(sys.argv[1])";
    for kind in [PaperKind::Minutes, PaperKind::ConclusionNotice, PaperKind::TaskAnnex] {
        for sheet in both(kind) {
            let file = folder.join("van-ban.docx");
            std::fs::write(&file, write(&sheet).unwrap()).unwrap();
            python.change(script, &file, &[]);
            removed(&sheet, &std::fs::read(&file).unwrap(), Noun::Directive, sheet.directives[4].id.0);
        }
    }
}
