//! Papers that come back from Word: edits of every sort are found, and what can be taken back is taken back exactly.

mod addition;
mod hands;
mod photograph;
mod removal;
mod vote;

use crate::sample::{day, rich};
use crate::validity::{folder, trial};
use thuky_domain::{Noun, PaperKind, Record, System};
use thuky_papers::returned::{self, Change, ChangeKind, Deed, Edit, Returned, Sureness, edited, read};
use thuky_papers::{FactSheet, Printed, printed, write};
use thuky_tests::foreign::{Python, converted};
use thuky_tests::package::{DOCUMENT, changed, packed, parts, with_paragraph, without};

/// The file with its main part changed.
fn rewritten(bytes: &[u8], change: impl FnOnce(&str) -> String) -> Vec<u8> {
    changed(bytes, DOCUMENT, change)
}

/// What a file says against the facts; new paragraphs are not read.
fn changes(
    sheet: &FactSheet,
    base: Option<&[Printed]>,
    returned: &Returned,
    rejected: &[usize],
) -> Vec<Change> {
    returned::changes(sheet, base, returned, rejected, &|_, _| vec![])
}

fn minutes() -> FactSheet {
    rich(PaperKind::Minutes, System::State, day(2026, 6, 3))
}

/// What a file says against the facts that it was written from.
fn compared(sheet: &FactSheet, file: &[u8]) -> (Returned, Vec<Change>) {
    let returned = read(file).unwrap();
    let found = changes(sheet, Some(&printed(sheet)), &returned, &[]);
    (returned, found)
}

/// The facts with the edits that a change proposes.
fn taken(sheet: &FactSheet, edits: &[Edit]) -> FactSheet {
    let mut sheet = sheet.clone();
    let office = edited(&Record::from(sheet.office.clone()), edits).unwrap();
    sheet.office = office.try_into().unwrap();
    let meeting = edited(&Record::from(sheet.meeting.clone()), edits).unwrap();
    sheet.meeting = meeting.try_into().unwrap();
    macro_rules! each {
        ($($list:ident),*) => {$(
            for record in &mut sheet.$list {
                *record = edited(&Record::from(record.clone()), edits).unwrap().try_into().unwrap();
            }
        )*};
    }
    each!(agenda, attendees, statements, figures, documents, directives, votes);
    for picture in &mut sheet.photographs {
        let own = |edit: &&Edit| picture.photograph.is_some_and(|id| id.0 == edit.id);
        for edit in edits.iter().filter(own) {
            assert_eq!((edit.noun, edit.before.as_str()), (Noun::Photograph, Some(picture.caption.as_str())));
            picture.caption = edit.after.as_str().unwrap().to_owned();
        }
    }
    for task in &mut sheet.following.tasks {
        task.directive = edited(&Record::from(task.directive.clone()), edits).unwrap().try_into().unwrap();
    }
    sheet
}

/// The facts without the records that changes remove.
fn struck_from(sheet: &FactSheet, changes: &[Change]) -> FactSheet {
    let mut sheet = sheet.clone();
    for mark in changes.iter().filter(|change| change.removes).filter_map(|change| change.mark) {
        let own = |noun: Noun, id: uuid::Uuid| (noun, id) == (mark.noun, mark.id);
        sheet.agenda.retain(|kept| !own(Noun::AgendaItem, kept.id.0));
        sheet.attendees.retain(|kept| !own(Noun::Attendee, kept.id.0));
        sheet.statements.retain(|kept| !own(Noun::Statement, kept.id.0));
        sheet.figures.retain(|kept| !own(Noun::Figure, kept.id.0));
        sheet.directives.retain(|kept| !own(Noun::Directive, kept.id.0));
        sheet.votes.retain(|kept| !own(Noun::Vote, kept.id.0));
    }
    sheet
}

#[test]
fn an_untouched_file_of_every_kind_shows_no_change() {
    for (name, sheet) in trial() {
        let (returned, found) = compared(&sheet, &write(&sheet).unwrap());
        assert!(
            found.is_empty() && returned.revisions.is_empty() && returned.comments.is_empty(),
            "{name}: {found:#?}"
        );
    }
}

#[test]
fn every_marked_paragraph_that_gains_a_word_is_found_and_most_go_back_into_their_field() {
    let (mut all, mut back) = (0, 0);
    let kinds = |name: &str| matches!(name, "minutes-state" | "notice-annexed") || name.ends_with("-state");
    let once = |name: &str| kinds(name) && !matches!(name, "notice-state" | "carried-state");
    for (name, sheet) in trial().into_iter().filter(|(name, _)| once(name)) {
        let bytes = write(&sheet).unwrap();
        let facts = printed(&sheet);
        for paragraph in
            facts.iter().filter(|paragraph| paragraph.mark.is_some() && paragraph.text.contains(' '))
        {
            let mark = paragraph.mark.as_deref().unwrap();
            let file = rewritten(&bytes, |document| with_word(document, mark));
            let returned = read(&file).unwrap();
            let found = changes(&sheet, Some(&facts), &returned, &[]);
            assert_eq!(found.len(), 1, "{name} {mark}: {found:#?}");
            all += 1;
            back += usize::from(!found[0].edits.is_empty());
            if found[0].edits.is_empty() {
                println!("not taken back: {name} {mark} {}", found[0].written);
                continue;
            }
            let after = taken(&sheet, &found[0].edits);
            let again = changes(&after, Some(&facts), &returned, &[]);
            assert!(again.is_empty(), "{name} {mark}: {again:#?}");
        }
    }
    println!("{back} of {all} taken back");
    assert!(back * 100 > all * 75, "{back} of {all}");
}

/// A word after the first word of a marked paragraph.
fn with_word(document: &str, mark: &str) -> String {
    let at = document.find(&format!("w:name=\"{mark}\"")).unwrap();
    let text = at + document[at..].find("<w:t").unwrap();
    let start = text + document[text..].find('>').unwrap() + 1;
    let end = start + document[start..].find("</w:t>").unwrap();
    let words: Vec<&str> = document[start..end].split(' ').collect();
    let place = words.len() / 2;
    let new = [&words[..place], &["thêm"], &words[place..]].concat().join(" ");
    format!("{}{new}{}", &document[..start], &document[end..])
}

/// What one edit of a paragraph's text comes back as.
fn one_edit(sheet: &FactSheet, from: &str, to: &str) -> Change {
    let file = rewritten(&write(sheet).unwrap(), |document| {
        assert!(document.contains(from), "{from}");
        document.replacen(from, to, 1)
    });
    let (_, mut found) = compared(sheet, &file);
    assert_eq!(found.len(), 1, "{found:#?}");
    found.remove(0)
}

#[test]
fn fixed_words_around_a_field_are_stripped_and_its_value_is_read() {
    let sheet = minutes();
    let place = one_edit(&sheet, "Địa điểm: Phòng họp", "Địa điểm: Hội trường, phòng họp");
    assert_eq!(place.edits[0].after, "Hội trường, phòng họp số 2, trụ sở UBND thành phố".to_owned());
    let time = one_edit(&sheet, "bắt đầu: 14 giờ 00", "bắt đầu: 8 giờ 30 phút");
    assert_eq!(time.edits[0].after, "08:30".to_owned());
    let never = one_edit(&sheet, "bắt đầu: 14 giờ 00", "bắt đầu: 28 giờ 30 phút");
    assert!(never.edits.is_empty(), "{never:#?}");
    let day = one_edit(&sheet, "14 giờ 00, ngày 02 tháng 6", "14 giờ 00, ngày 09 tháng 6");
    assert_eq!(day.edits[0].after, "2026-06-09".to_owned());
}

#[test]
fn words_of_the_form_itself_are_shown_and_not_taken_back() {
    let change = one_edit(&minutes(), "KẾT LUẬN", "KẾT LUẬN CUỘC HỌP");
    assert_eq!((change.kind, change.mark, change.edits.len()), (ChangeKind::Edited, None, 0));
}

#[test]
fn a_bookmark_that_is_gone_is_made_up_for_by_the_words_and_said_to_be_less_sure() {
    let sheet = minutes();
    let file = rewritten(&write(&sheet).unwrap(), |document| {
        let text = document.replacen("Địa điểm: Phòng họp", "Địa điểm: Hội trường, phòng họp", 1);
        let pieces = text.split("<w:bookmark");
        pieces
            .enumerate()
            .map(|(n, piece)| if n == 0 { piece } else { piece.split_once("/>").unwrap().1 })
            .collect()
    });
    let (_, found) = compared(&sheet, &file);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].sureness, found[0].edits.len()), (Sureness::ByText, 1));
}

/// The minutes with a run of a paragraph replaced by raw markup.
fn with_markup(sheet: &FactSheet, words: &str, markup: &str) -> Vec<u8> {
    rewritten(&write(sheet).unwrap(), |document| {
        let at = document.find(words).unwrap();
        let start = document[..at].rfind("<w:r>").unwrap();
        let end = at + document[at..].find("</w:r>").unwrap() + "</w:r>".len();
        format!("{}{markup}{}", &document[..start], &document[end..])
    })
}

#[test]
fn tracked_changes_tell_their_authors_and_count_as_made_until_they_are_rejected() {
    let sheet = minutes();
    let markup = "<w:r><w:t>Địa điểm: </w:t></w:r>\
        <w:del w:id=\"90\" w:author=\"Lê Thị Thử\" w:date=\"2026-06-04T08:00:00Z\"><w:r><w:delText>Phòng họp số 2</w:delText></w:r></w:del>\
        <w:ins w:id=\"91\" w:author=\"Lê Thị Thử\" w:date=\"2026-06-04T08:00:00Z\"><w:r><w:t>Hội trường</w:t></w:r></w:ins>\
        <w:r><w:t>, trụ sở UBND thành phố.</w:t></w:r>";
    let file = with_markup(&sheet, "Địa điểm:", markup);
    let (returned, found) = compared(&sheet, &file);
    let told: Vec<_> =
        returned.revisions.iter().map(|r| (r.deed, r.author.as_str(), r.text.as_str())).collect();
    assert_eq!(
        told,
        [(Deed::Deleted, "Lê Thị Thử", "Phòng họp số 2"), (Deed::Inserted, "Lê Thị Thử", "Hội trường")]
    );
    assert_eq!(found[0].written, "Địa điểm: Hội trường, trụ sở UBND thành phố.");
    assert_eq!((found.len(), &found[0].revisions), (1, &vec![0, 1]));
    let none = changes(&sheet, Some(&printed(&sheet)), &returned, &[0, 1]);
    assert!(none.is_empty(), "{none:#?}");
}

#[test]
fn a_paragraph_split_in_two_stays_one_field_in_two_paragraphs() {
    let mut sheet = minutes();
    sheet.meeting.proceedings =
        "Cuộc họp nghe báo cáo. Các đại biểu thảo luận.\nCuộc họp nghỉ giải lao.".into();
    let file = rewritten(&write(&sheet).unwrap(), |document| {
        document.replacen("báo cáo. Các", "báo cáo.</w:t></w:r></w:p><w:p><w:r><w:t>Các", 1)
    });
    let (_, found) = compared(&sheet, &file);
    assert_eq!((found.len(), found[0].kind), (1, ChangeKind::Split), "{found:#?}");
    let after = taken(&sheet, &found[0].edits);
    assert_eq!(
        after.meeting.proceedings,
        "Cuộc họp nghe báo cáo.\nCác đại biểu thảo luận.\nCuộc họp nghỉ giải lao."
    );
    assert_eq!(changes(&after, Some(&printed(&sheet)), &read(&file).unwrap(), &[]), []);
}

#[test]
fn paragraphs_joined_under_two_bookmarks_stay_two_fields() {
    let sheet = minutes();
    let file = rewritten(&write(&sheet).unwrap(), |document| {
        let first = document.find("Địa điểm:").unwrap();
        let end = first + document[first..].find("</w:p>").unwrap();
        let start = document[..first].rfind("</w:p>").unwrap();
        let open = start + "</w:p>".len();
        let inside = open + document[open..].find("</w:pPr>").unwrap() + "</w:pPr>".len();
        format!("{}{}{}", &document[..start], &document[inside..end], &document[end..])
    });
    let (_, found) = compared(&sheet, &file);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_new_paragraph_goes_on_with_the_text_before_it_and_a_removed_one_leaves_it() {
    let mut sheet = minutes();
    sheet.meeting.proceedings = "Cuộc họp nghe báo cáo.\nCuộc họp nghỉ giải lao.".into();
    let bytes = write(&sheet).unwrap();
    let added = with_paragraph(&bytes, "nghe báo cáo", "Các đại biểu thảo luận.");
    let (returned, found) = compared(&sheet, &added);
    assert_eq!((found.len(), found[0].kind), (1, ChangeKind::Added), "{found:#?}");
    let after = taken(&sheet, &found[0].edits);
    assert!(after.meeting.proceedings.contains("báo cáo.\nCác đại biểu thảo luận.\nCuộc họp nghỉ"));
    assert_eq!(changes(&after, Some(&printed(&sheet)), &returned, &[]), []);
    let removed = without(&bytes, "w:p", "nghỉ giải lao");
    let (returned, found) = compared(&sheet, &removed);
    assert_eq!((found.len(), found[0].kind), (1, ChangeKind::Removed), "{found:#?}");
    let after = taken(&sheet, &found[0].edits);
    assert_eq!(after.meeting.proceedings, "Cuộc họp nghe báo cáo.");
    assert_eq!(changes(&after, Some(&printed(&sheet)), &returned, &[]), []);
}

#[test]
fn words_changed_on_both_sides_are_a_conflict_and_on_one_side_each_are_joined() {
    let sheet = minutes();
    let base = printed(&sheet);
    let file = rewritten(&write(&sheet).unwrap(), |document| document.replacen("họp số 2,", "họp số 3,", 1));
    let returned = read(&file).unwrap();
    let mut now = sheet.clone();
    now.meeting.place = sheet.meeting.place.replace("số 2", "số 9");
    let found = changes(&now, Some(&base), &returned, &[]);
    assert_eq!((found.len(), found[0].conflict), (1, true), "{found:#?}");
    assert!(found[0].now.contains("số 9") && found[0].written.contains("số 3") && !found[0].edits.is_empty());
    now.meeting.place = sheet.meeting.place.replace("trụ sở UBND", "nhà làm việc UBND");
    let found = changes(&now, Some(&base), &returned, &[]);
    assert_eq!((found.len(), found[0].conflict), (1, false), "{found:#?}");
    assert!(found[0].written.contains("số 3, nhà làm việc"), "{}", found[0].written);
    now.meeting.place = sheet.meeting.place.replace("số 2", "số 3");
    assert_eq!(changes(&now, Some(&base), &returned, &[]), []);
}

#[test]
fn an_edit_made_by_python_docx_is_read() {
    let Some(python) = Python::with("docx") else { return };
    let sheet = minutes();
    let file = folder("returned-python").join("bien-ban.docx");
    std::fs::write(&file, write(&sheet).unwrap()).unwrap();
    let script = "import docx,sys\nd=docx.Document(sys.argv[1])\n\
        p=[p for p in d.paragraphs if p.text.startswith('Địa điểm:')][0]\n\
        r=p.runs[0]; r.text=r.text.replace('số 2','số 5')\n\
        d.save(sys.argv[1])";
    python.change(script, &file, &[]);
    let (_, found) = compared(&sheet, &std::fs::read(&file).unwrap());
    assert_eq!((found.len(), found[0].sureness, found[0].edits.len()), (1, Sureness::Sure, 1), "{found:#?}");
}

#[test]
fn libreoffice_keeps_the_bookmarks_of_an_edited_paper() {
    let sheet = minutes();
    let file = folder("returned-office").join("bien-ban.docx");
    let edited =
        rewritten(&write(&sheet).unwrap(), |document| document.replacen("họp số 2,", "họp số 5,", 1));
    std::fs::write(&file, edited).unwrap();
    let Some(saved) = converted(&file, "docx") else { return };
    let (_, found) = compared(&sheet, &std::fs::read(saved).unwrap());
    assert!(
        found.iter().any(|change| change.written.contains("số 5") && change.edits.len() == 1),
        "{found:#?}"
    );
    assert!(found.iter().all(|change| change.sureness == Sureness::Sure), "{found:#?}");
}

#[test]
fn comments_are_read_with_their_authors_and_the_words_they_are_on() {
    const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    let sheet = minutes();
    let markup = "<w:commentRangeStart w:id=\"7\"/><w:r><w:t>Địa điểm: Phòng họp số 2</w:t></w:r>\
        <w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>\
        <w:r><w:t>, trụ sở UBND thành phố.</w:t></w:r>";
    let related = changed(
        &with_markup(&sheet, "Địa điểm:", markup),
        "word/_rels/document.xml.rels",
        |relations| {
            let comments = format!("<Relationship Id=\"rIdC\" Type=\"{RELATION}\" Target=\"comments.xml\"/>");
            relations.replacen("</Relationships>", &format!("{comments}</Relationships>"), 1)
        },
    );
    let comments = format!(
        "<w:comments xmlns:w=\"{MAIN}\"><w:comment w:id=\"7\" w:author=\"Ông Thử\" w:date=\"2026-06-04T08:00:00Z\">\
         <w:p><w:r><w:t>Xem lại phòng</w:t></w:r></w:p></w:comment></w:comments>"
    );
    let mut parts = parts(&related);
    parts.push(("word/comments.xml".to_owned(), comments.into_bytes()));
    let (returned, found) = compared(&sheet, &packed(parts));
    assert_eq!(found, []);
    let [comment] = returned.comments.as_slice() else { panic!("{:?}", returned.comments) };
    assert_eq!((comment.author.as_str(), comment.text.as_str()), ("Ông Thử", "Xem lại phòng"));
    assert!(comment.on.contains("Địa điểm"), "{comment:?}");
}

#[test]
fn hostile_files_are_refused() {
    let bytes = write(&minutes()).unwrap();
    assert_eq!(read(b"PK").unwrap_err().to_string(), "damaged");
    let deep = rewritten(&bytes, |document| document.replacen("<w:body>", &"<w:body>".repeat(600), 1));
    let entity = rewritten(&bytes, |document| document.replacen("Địa điểm", "&bom;", 1));
    let long = rewritten(&bytes, |document| {
        let many = "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(25_000);
        document.replacen("<w:body>", &format!("<w:body>{many}"), 1)
    });
    let cut = rewritten(&bytes, |document| document.chars().take(9000).collect());
    for hostile in [deep, entity, long, cut] {
        assert!(read(&hostile).is_err());
    }
    for at in (0..bytes.len()).step_by(97) {
        let mut broken = bytes.clone();
        broken[at] ^= 0x55;
        if let Ok(returned) = read(&broken) {
            let _ = changes(&minutes(), None, &returned, &[]);
        }
    }
}
