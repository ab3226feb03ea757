//! Conclusions and people typed anew in Word: offered only where the paper with them says what the file says.

use super::removal::says;
use super::{compared, printed, read, rewritten, write};
use crate::sample::{day, rich};
use crate::validity::folder;
use thuky_domain::{
    Attendee, AttendeeId, AttendeeRole, Deadline, Directive, DirectiveId, DirectiveKind, Noun, PaperKind,
    Presence, Record, System,
};
use thuky_papers::FactSheet;
use thuky_papers::returned::{self, Change, ChangeKind};
use thuky_tests::foreign::Python;
use thuky_tests::package::{with_paragraph, without};
use uuid::Uuid;

const NEW: &str = "Giao Sở Y tế kiểm tra các trạm y tế trước ngày 30/9/2026";

/// A reader that knows one form of words for each: `Giao Sở … VERB …`, `Đồng chí NAME, POSITION`.
fn reader(noun: Noun, words: &str) -> Vec<Record> {
    match noun {
        Noun::Attendee => person(words).into_iter().map(Record::from).collect(),
        _ => order(words).into_iter().map(Record::from).collect(),
    }
}

fn person(words: &str) -> Option<Attendee> {
    let (name, position) = words.strip_prefix("Đồng chí ")?.split_once(", ")?;
    let (honorific, name, positions) = ("đồng chí".into(), name.into(), vec![position.into()]);
    let presence = Presence::Present;
    let blank = Attendee::blank(AttendeeId(Uuid::nil()), crate::sample::meeting_id());
    Some(Attendee { honorific, name, positions, presence, ..blank })
}

fn order(words: &str) -> Vec<Directive> {
    let Some(order) = words.strip_prefix("Giao ") else { return vec![] };
    let verbs = ["kiểm tra", "tổng hợp", "chịu trách nhiệm"];
    let Some(at) = verbs.iter().find_map(|verb| order.find(verb)) else { return vec![] };
    let phrase = order.find("trước ngày").map(|at| order[at..].to_owned());
    let deadline =
        phrase.map(|phrase| Deadline { date: Some(day(2026, 9, 30)), phrase, ..Deadline::default() });
    let (lead, text) = (order[..at].trim().to_owned(), order[at..].to_owned());
    let blank = Directive::blank(DirectiveId(Uuid::nil()), crate::sample::meeting_id());
    vec![Directive { lead, text, deadline, ..blank }]
}

fn found(sheet: &FactSheet, file: &[u8]) -> Vec<Change> {
    returned::changes(sheet, Some(&printed(sheet)), &read(file).unwrap(), &[], &reader)
}

/// The facts with what changes add; each before the record that it names.
fn with_added(sheet: &FactSheet, changes: &[Change]) -> FactSheet {
    let mut sheet = sheet.clone();
    for (n, addition) in (900..).zip(changes.iter().filter_map(|change| change.adds.as_ref())) {
        let (id, before) = (Uuid::from_u128(n), addition.before);
        match addition.record.clone() {
            Record::Directive(new) => {
                let place = sheet.directives.iter().position(|kept| Some(kept.id.0) == before);
                let place = place.unwrap_or(sheet.directives.len());
                sheet.directives.insert(place, Directive { id: DirectiveId(id), ..new });
            }
            Record::Attendee(new) => {
                let place = sheet.attendees.iter().position(|kept| Some(kept.id.0) == before);
                let place = place.unwrap_or(sheet.attendees.len());
                sheet.attendees.insert(place, Attendee { id: AttendeeId(id), ..new });
            }
            other => panic!("{other:?}"),
        }
    }
    sheet.directives.iter_mut().zip(1..).for_each(|(directive, ordinal)| directive.ordinal = ordinal);
    sheet.attendees.iter_mut().zip(1..).for_each(|(attendee, ordinal)| attendee.ordinal = ordinal);
    sheet
}

/// The records that a file adds, each offered; with them the paper says what the file says, and nothing more is told.
fn added<T: TryFrom<Record, Error = Noun>>(sheet: &FactSheet, file: &[u8]) -> Vec<T> {
    let changes = found(sheet, file);
    let offered = |change: &Change| change.kind == ChangeKind::Added && change.adds.is_some();
    assert!(!changes.is_empty() && changes.iter().all(offered), "{changes:#?}");
    let after = with_added(sheet, &changes);
    assert_eq!(says(&write(&after).unwrap()), says(file));
    let again = returned::changes(&after, Some(&printed(sheet)), &read(file).unwrap(), &[], &reader);
    assert_eq!(again, []);
    let additions = changes.into_iter().filter_map(|change| change.adds);
    additions.map(|addition| addition.record.try_into().unwrap()).collect()
}

fn told_only(sheet: &FactSheet, file: &[u8]) {
    let changes = found(sheet, file);
    assert!(!changes.is_empty() && changes.iter().all(|change| change.adds.is_none()), "{changes:#?}");
}

fn both(kind: PaperKind) -> [FactSheet; 2] {
    [System::State, System::Party].map(|system| rich(kind, system, day(2026, 6, 3)))
}

#[test]
fn a_conclusion_typed_first_last_or_between_two_is_added_where_it_stands() {
    for sheet in both(PaperKind::Minutes) {
        let bytes = write(&sheet).unwrap();
        for words in ["có nơi còn hình thức", "ố trí kinh phí", "ở chuyên mục tuyên truyền"]
        {
            let [new]: [Directive; 1] =
                added(&sheet, &with_paragraph(&bytes, words, &format!("{NEW}."))).try_into().unwrap();
            assert_eq!((new.kind, new.lead.as_str()), (DirectiveKind::Task, "Sở Y tế"));
            assert_eq!(
                (new.text.as_str(), new.speaker),
                ("kiểm tra các trạm y tế trước ngày 30/9/2026", "Trần Quang Vinh".to_owned())
            );
            assert_eq!(new.deadline.unwrap().date, Some(day(2026, 9, 30)));
        }
    }
}

#[test]
fn several_typed_one_after_another_keep_their_order() {
    for sheet in both(PaperKind::Minutes) {
        let file =
            with_paragraph(&write(&sheet).unwrap(), "ố trí kinh phí", "Giao Sở Y tế tổng hợp kết quả.");
        let file = with_paragraph(&file, "ố trí kinh phí", &format!("{NEW}."));
        let texts: Vec<String> =
            added::<Directive>(&sheet, &file).into_iter().map(|directive| directive.text).collect();
        assert_eq!(texts, ["kiểm tra các trạm y tế trước ngày 30/9/2026", "tổng hợp kết quả"]);
    }
}

#[test]
fn a_point_typed_below_who_has_to_do_it_is_a_task_of_that_lead() {
    for sheet in both(PaperKind::ConclusionNotice) {
        let file = with_paragraph(
            &write(&sheet).unwrap(),
            "nắm bắt tình hình Nhân dân, kịp thời",
            "Chịu trách nhiệm về kết quả;",
        );
        let [new]: [Directive; 1] = added(&sheet, &file).try_into().unwrap();
        assert_eq!(
            (&new.lead, new.text.as_str()),
            (&sheet.directives[0].lead, "chịu trách nhiệm về kết quả")
        );
        let file = with_paragraph(&write(&sheet).unwrap(), "ố trí kinh phí", &format!("{NEW}."));
        let [new]: [Directive; 1] = added(&sheet, &file).try_into().unwrap();
        assert_eq!(new.lead, "Sở Y tế");
    }
}

#[test]
fn words_in_which_no_task_is_read_are_a_request_in_all_their_words() {
    for sheet in both(PaperKind::Minutes) {
        let words = "Các đơn vị nêu cao tinh thần trách nhiệm.";
        let [new]: [Directive; 1] =
            added(&sheet, &with_paragraph(&write(&sheet).unwrap(), "ố trí kinh phí", words))
                .try_into()
                .unwrap();
        assert_eq!(
            (new.kind, new.text.as_str()),
            (DirectiveKind::Exhortation, "Các đơn vị nêu cao tinh thần trách nhiệm")
        );
        assert_eq!((new.lead.as_str(), new.deadline), ("", None));
    }
}

#[test]
fn what_the_paper_would_say_otherwise_or_elsewhere_is_told_and_not_added() {
    for sheet in both(PaperKind::Minutes) {
        let bytes = write(&sheet).unwrap();
        for (words, new) in [
            ("ố trí kinh phí", "Giao việc này cho Sở Y tế."),
            ("ố trí kinh phí", "GIAO SỞ Y TẾ kiểm tra các trạm."),
            ("hu công nghiệp", "Giao Sở Y tế kiểm tra các trạm."),
            ("ịa điểm:", "Giao Sở Y tế kiểm tra các trạm."),
        ] {
            told_only(&sheet, &with_paragraph(&bytes, words, new));
        }
    }
    let notice = rich(PaperKind::ConclusionNotice, System::State, day(2026, 6, 3));
    let annexed = FactSheet { task_annex: true, ..notice.clone() };
    told_only(&annexed, &with_paragraph(&write(&annexed).unwrap(), "ố trí kinh phí", NEW));
    let mut excerpt = FactSheet { kind: PaperKind::Excerpt, ..notice };
    excerpt.following.unit = "Sở Tài chính".into();
    told_only(&excerpt, &with_paragraph(&write(&excerpt).unwrap(), "ố trí kinh phí", NEW));
}

#[test]
fn a_line_typed_in_the_list_of_those_present_is_one_more_on_that_side_and_in_that_role() {
    const LINE: &str = "Đồng chí Mai Văn Tám, Phó Giám đốc Sở Y tế;";
    for sheet in both(PaperKind::Minutes) {
        let bytes = write(&sheet).unwrap();
        let side = sheet.attendees[6].side.as_str();
        for (above, role, side, presence) in [
            ("Lê Thị Thu Hà, Phó", AttendeeRole::Delegate, "", Presence::Present),
            ("Đỗ Ngọc Ánh", AttendeeRole::Delegate, side, Presence::Present),
            ("Ngô Thị Phương Mai", AttendeeRole::Delegate, "", Presence::Present),
            ("Lý A Páo", AttendeeRole::Guest, "", Presence::Present),
        ] {
            let [new]: [Attendee; 1] =
                added(&sheet, &with_paragraph(&bytes, above, LINE)).try_into().unwrap();
            assert_eq!((new.name.as_str(), new.honorific.as_str()), ("Mai Văn Tám", "đồng chí"));
            assert_eq!((new.role, new.side.as_str(), new.presence), (role, side, presence), "{above}");
        }
        for words in ["Mai Văn Tám.", "Các thành phần khác."] {
            told_only(&sheet, &with_paragraph(&bytes, "Lê Thị Thu Hà, Phó", words));
        }
    }
}

#[test]
fn a_paragraph_typed_within_the_bookmark_of_the_one_above_is_one_of_its_own() {
    for sheet in both(PaperKind::Minutes) {
        let file = rewritten(&write(&sheet).unwrap(), |document| {
            let end = document.find("ố trí kinh phí").unwrap();
            let end = end + document[end..].find("</w:t>").unwrap();
            let new = format!("</w:t></w:r></w:p><w:p><w:r><w:t>{NEW}.");
            format!("{}{new}{}", &document[..end], &document[end..])
        });
        let [new]: [Directive; 1] = added(&sheet, &file).try_into().unwrap();
        assert_eq!(new.lead, "Sở Y tế");
    }
}

#[test]
fn a_conclusion_in_the_place_of_a_struck_one_is_added_beside_its_removal() {
    let [sheet, _] = both(PaperKind::Minutes);
    let file = without(&write(&sheet).unwrap(), "w:p", "ố trí kinh phí");
    let file = with_paragraph(&file, "hực hiện nghiêm quy chế dân chủ", &format!("{NEW}."));
    let changes = found(&sheet, &file);
    let told: Vec<_> = changes.iter().map(|change| (change.removes, change.adds.is_some())).collect();
    assert_eq!(told, [(true, false), (false, true)], "{changes:#?}");
    assert_eq!(compared(&sheet, &file).1.len(), 2);
}

#[test]
fn a_conclusion_typed_where_another_was_struck_is_a_new_one_and_one_in_other_words_is_the_same() {
    for sheet in both(PaperKind::Minutes) {
        let bytes = write(&sheet).unwrap();
        let struck = without(&bytes, "w:p", "ố trí kinh phí");
        let before = "người có uy tín trong đồng bào";
        let changes = found(&sheet, &with_paragraph(&struck, before, &format!("{NEW}.")));
        let told: Vec<_> = changes.iter().map(|change| (change.removes, change.adds.is_some())).collect();
        assert_eq!(told.len(), 2, "{changes:#?}");
        assert!(told.contains(&(true, false)) && told.contains(&(false, true)), "{changes:#?}");
        let again =
            "Giao Sở Tài chính bố trí đủ kinh phí cho các mô hình điểm ngay sau khi kế hoạch được phê duyệt.";
        let changes = found(&sheet, &with_paragraph(&struck, before, again));
        let kinds: Vec<ChangeKind> = changes.iter().map(|change| change.kind).collect();
        assert_eq!(kinds, [ChangeKind::Edited], "{changes:#?}");
    }
}

#[test]
fn a_conclusion_typed_below_one_that_the_record_no_longer_has_is_added_where_that_one_was() {
    for sheet in both(PaperKind::Minutes) {
        let bytes = with_paragraph(&write(&sheet).unwrap(), "ố trí kinh phí", &format!("{NEW}."));
        let mut now = sheet.clone();
        let gone = now.directives.remove(4);
        let changes = returned::changes(&now, Some(&printed(&sheet)), &read(&bytes).unwrap(), &[], &reader);
        let [Change { adds: Some(addition), .. }] = changes.as_slice() else { panic!("{changes:#?}") };
        assert_eq!((addition.before, gone.ordinal), (Some(sheet.directives[5].id.0), 5));
    }
}

#[test]
fn a_paragraph_that_python_docx_put_in_is_added() {
    let (Some(python), folder) = (Python::with("docx"), folder("returned-addition")) else { return };
    let script = "import docx,sys\nd=docx.Document(sys.argv[1])\n\
        p=[p for p in d.paragraphs if 'Bố trí kinh phí' in p.text or 'bố trí kinh phí' in p.text][0]\n\
        n=p.insert_paragraph_before(sys.argv[2],p.style)\n\
        p._p.addprevious(n._p)\n\
        d.save(sys.argv[1])";
    for kind in [PaperKind::Minutes, PaperKind::ConclusionNotice] {
        for sheet in both(kind) {
            let file = folder.join("van-ban.docx");
            std::fs::write(&file, write(&sheet).unwrap()).unwrap();
            python.change(script, &file, &[&format!("{NEW}.")]);
            let [new]: [Directive; 1] = added(&sheet, &std::fs::read(&file).unwrap()).try_into().unwrap();
            assert_eq!(new.lead, "Sở Y tế");
        }
    }
}
