//! Captions of photographs that come back: each is the caption of its own photograph.

use super::{changes, compared, minutes, one_edit, printed, taken, write};
use crate::look::picture;
use crate::sample::{day, rich};
use thuky_domain::{Noun, PaperKind, System};
use thuky_papers::FactSheet;
use thuky_papers::returned::{Change, ChangeKind};
use thuky_tests::package::{with_paragraph, without};

fn with(captions: &[&str], sheet: FactSheet) -> FactSheet {
    FactSheet { photographs: captions.iter().map(|caption| picture(caption)).collect(), ..sheet }
}

/// The caption that a change gives to the photograph in a place.
fn caption_of(sheet: &FactSheet, change: &Change, place: usize) -> String {
    let [edit] = change.edits.as_slice() else { panic!("{change:#?}") };
    let photograph = sheet.photographs[place].photograph.unwrap();
    assert_eq!((edit.noun, edit.id, edit.pointer.as_str()), (Noun::Photograph, photograph.0, "/caption"));
    edit.after.as_str().unwrap().to_owned()
}

#[test]
fn an_edited_caption_is_a_change_of_its_photograph_in_both_systems() {
    for system in [System::State, System::Party] {
        for kind in [PaperKind::Minutes, PaperKind::ConclusionNotice] {
            let sheet = with(&["Quang cảnh.", "Chủ trì phát biểu"], rich(kind, system, day(2026, 6, 3)));
            let change = one_edit(&sheet, ">Quang cảnh<", ">Quang cảnh hội trường<");
            assert_eq!(caption_of(&sheet, &change, 0), "Quang cảnh hội trường.");
            let after = taken(&sheet, &change.edits);
            assert!(printed(&after).iter().any(|printed| printed.text == "Quang cảnh hội trường"));
            let change = one_edit(&sheet, ">Chủ trì phát biểu<", "><");
            assert_eq!((change.kind, caption_of(&sheet, &change, 1)), (ChangeKind::Edited, String::new()));
        }
    }
}

#[test]
fn a_caption_written_below_a_picture_without_one_is_taken_and_so_is_the_removal_of_one() {
    let sheet = with(&["", "Chủ trì phát biểu"], minutes());
    let bytes = write(&sheet).unwrap();
    let added = with_paragraph(&bytes, "<w:drawing>", "Quang cảnh");
    let removed = without(&bytes, "w:p", ">Chủ trì phát biểu<");
    for (file, kind, place, caption) in
        [(added, ChangeKind::Added, 0, "Quang cảnh"), (removed, ChangeKind::Removed, 1, "")]
    {
        let (returned, found) = compared(&sheet, &file);
        assert_eq!((found.len(), found[0].kind), (1, kind), "{found:#?}");
        assert_eq!(caption_of(&sheet, &found[0], place), caption);
        let after = taken(&sheet, &found[0].edits);
        assert_eq!(changes(&after, Some(&printed(&sheet)), &returned, &[]), []);
    }
}
