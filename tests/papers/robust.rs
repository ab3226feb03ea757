//! Any text in any field gives a readable file; same facts, same bytes.

use crate::look::{PNG, picture, variants};
use crate::opened::{Opened, each_tag};
use crate::sample::{day, rich};
use proptest::collection::vec;
use proptest::prelude::*;
use thuky_domain::{PaperKind, Secrecy, System, Urgency};
use thuky_papers::{FactSheet, PaperFault, Picture, file_name, write};

/// Any text at all: control characters, marks on nothing, private letters, what breaks XML.
pub fn any_text() -> impl Strategy<Value = String> {
    let awkward = prop::sample::select(vec![
        '<', '&', '"', '\u{0}', '\u{b}', '\n', '\t', '\u{fffe}', '\u{202e}', 'Ậ', ']', '>',
    ]);
    vec(prop_oneof![any::<char>(), awkward], 0..24).prop_map(|letters| letters.into_iter().collect())
}

/// Puts the texts into every field there is, in turn.
pub fn fill(sheet: &mut FactSheet, texts: &[String]) {
    let mut next = texts.iter().cycle();
    let mut put = |field: &mut String| field.clone_from(next.next().unwrap());
    let (office, meeting) = (&mut sheet.office, &mut sheet.meeting);
    [&mut office.superior_body, &mut office.body, &mut office.place, &mut office.symbol, &mut office.archive]
        .into_iter()
        .for_each(&mut put);
    office.recipients.iter_mut().for_each(&mut put);
    office
        .signers
        .iter_mut()
        .for_each(|s| [&mut s.authority, &mut s.title, &mut s.name].into_iter().for_each(&mut put));
    [&mut meeting.title, &mut meeting.host, &mut meeting.counterpart, &mut meeting.place]
        .into_iter()
        .for_each(&mut put);
    [&mut meeting.starts_at, &mut meeting.ends_at, &mut meeting.proceedings, &mut meeting.conclusion]
        .into_iter()
        .for_each(&mut put);
    for a in &mut sheet.attendees {
        [&mut a.name, &mut a.honorific, &mut a.group, &mut a.side, &mut a.presence_note]
            .into_iter()
            .for_each(&mut put);
        a.positions.iter_mut().for_each(&mut put);
    }
    for item in &mut sheet.agenda {
        [&mut item.title, &mut item.presenter, &mut item.proceedings].into_iter().for_each(&mut put);
    }
    for said in &mut sheet.statements {
        [&mut said.speaker, &mut said.role, &mut said.text].into_iter().for_each(&mut put);
    }
    for figure in &mut sheet.figures {
        [&mut figure.text, &mut figure.sentence].into_iter().for_each(&mut put);
    }
    for document in &mut sheet.documents {
        [&mut document.type_name, &mut document.number, &mut document.issuer, &mut document.title]
            .into_iter()
            .for_each(&mut put);
    }
    put(&mut sheet.following.unit);
    for task in &mut sheet.following.tasks {
        [&mut task.meeting_title, &mut task.result].into_iter().for_each(&mut put);
    }
    let followed = sheet.following.tasks.iter_mut().map(|task| &mut task.directive);
    for directive in sheet.directives.iter_mut().chain(followed) {
        [&mut directive.text, &mut directive.speaker, &mut directive.lead, &mut directive.product]
            .into_iter()
            .for_each(&mut put);
        [&mut directive.authority, &mut directive.follower].into_iter().for_each(&mut put);
        directive.coordinating.iter_mut().for_each(&mut put);
        directive.deadline.iter_mut().for_each(|deadline| put(&mut deadline.phrase));
    }
    sheet.photographs.iter_mut().for_each(|photograph| put(&mut photograph.caption));
}

/// A character that XML 1.0 allows.
const fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

pub fn assert_readable(bytes: &[u8]) {
    for (path, content) in Opened::bytes(bytes).parts {
        if path.starts_with("word/media/") {
            continue;
        }
        let part = String::from_utf8(content).unwrap();
        assert!(part.chars().all(allowed), "{path} holds a character XML forbids");
        each_tag(&part, |tag, _| {
            if let Some(tag) = tag {
                tag.attributes().for_each(|attribute| drop(attribute.unwrap()));
            }
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_any_field_gives_a_readable_file(
        texts in vec(any_text(), 7),
        kind in prop::sample::select(PaperKind::ALL.to_vec()),
        system in prop_oneof![Just(System::State), Just(System::Party)],
    ) {
        let mut sheet = rich(kind, system, day(2026, 6, 3));
        sheet.photographs = vec![picture("")];
        sheet.task_annex = true;
        sheet.following.tasks = crate::follow_up_sample::followed(&sheet);
        fill(&mut sheet, &texts);
        assert_readable(&write(&sheet).unwrap());
        let name = file_name(&sheet);
        prop_assert!(name.len() <= 255 && !name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']));
        prop_assert!(name.chars().all(|c| !c.is_control()) && !name.contains(" .docx") && !name.contains("..docx"));
    }
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    for (name, mut sheet) in variants() {
        sheet.photographs = vec![picture("Một"), picture("Hai")];
        let first = write(&sheet).unwrap();
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let sheet = sheet.clone();
                std::thread::spawn(move || write(&sheet).unwrap())
            })
            .collect();
        assert!(threads.into_iter().all(|thread| thread.join().unwrap() == first), "{name}");
        assert_eq!(write(&sheet).unwrap(), first, "{name}");
    }
}

#[test]
fn the_order_in_which_facts_are_handed_over_does_not_matter() {
    let sheet = rich(PaperKind::Minutes, System::State, day(2026, 6, 3));
    let mut shuffled = sheet.clone();
    shuffled.attendees.reverse();
    shuffled.agenda.reverse();
    shuffled.statements.reverse();
    shuffled.directives.reverse();
    assert_eq!(write(&sheet).unwrap(), write(&shuffled).unwrap());
}

#[test]
fn a_picture_that_is_none_is_refused_by_its_number() {
    let mut sheet = rich(PaperKind::Minutes, System::State, day(2026, 6, 3));
    sheet.photographs = vec![
        picture("Một"),
        Picture { photograph: None, caption: "Hai".into(), bytes: b"GIF89a".to_vec(), width: 1, height: 1 },
    ];
    assert!(matches!(write(&sheet), Err(PaperFault::Picture(2))));
    sheet.photographs = vec![Picture { width: 0, ..picture("Một") }];
    assert!(matches!(write(&sheet), Err(PaperFault::Picture(1))));
}

#[test]
fn pictures_fit_the_print_width_and_keep_their_kind_and_proportion() {
    let mut sheet = rich(PaperKind::Minutes, System::State, day(2026, 6, 3));
    let jpeg = Picture {
        photograph: None,
        caption: "Rộng".into(),
        bytes: b"\xff\xd8\xff\xe0rest".to_vec(),
        width: 8000,
        height: 2000,
    };
    sheet.photographs = vec![
        jpeg,
        Picture {
            photograph: None,
            width: 100,
            height: 50,
            bytes: PNG.to_vec(),
            caption: "Nhỏ & xinh".into(),
        },
    ];
    let paper = Opened::paper(&sheet);
    let kinds: Vec<&String> = paper.parts.keys().filter(|path| path.starts_with("word/media/")).collect();
    assert!(
        kinds.iter().any(|path| path.ends_with(".jpeg")) && kinds.iter().any(|path| path.ends_with(".png")),
        "{kinds:?}"
    );
    let document = paper.document();
    assert!(document.contains(r#"cx="5940425" cy="1485106""#), "as wide as the text: 165 mm");
    assert!(document.contains(r#"cx="952500" cy="476250""#), "never enlarged");
    assert!(document.contains(r#"descr="Nhỏ &amp; xinh""#));
    assert!(document.contains(r#"<w:pgNumType w:start="1"/>"#), "an annex counts its own pages");
}

#[test]
fn marks_and_annexes_do_not_change_the_text() {
    let plain = rich(PaperKind::ConclusionNotice, System::State, day(2026, 6, 3));
    let mut marked = plain.clone();
    marked.meeting.secrecy = Secrecy::Secret;
    marked.meeting.urgency = Urgency::Urgent;
    let bodies = |sheet: &FactSheet| Opened::paper(sheet).in_style("BodyText");
    assert_eq!(bodies(&plain), bodies(&marked));
}
