//! Votes that come back: what a sentence or a row of the tally says otherwise is a change of the fields it belongs to.

use super::{changes, compared, folder, one_edit, printed, rewritten, taken, write};
use crate::kinds_sample::votes;
use crate::sample::{day, rich};
use proptest::prelude::*;
use thuky_domain::{MinutesVariant, Noun, PaperKind, System, Vote, VoteMethod};
use thuky_papers::FactSheet;
use thuky_papers::returned::{Change, ChangeKind, Unclear, read};
use thuky_tests::foreign::{Python, converted};
use thuky_tests::package::without;

fn voted(system: System, minutes: MinutesVariant) -> FactSheet {
    FactSheet { votes: votes(), minutes, ..rich(PaperKind::Minutes, system, day(2026, 6, 3)) }
}

/// Both systems, with the votes in sentences and in a table.
fn all() -> impl Iterator<Item = FactSheet> {
    let variants = [MinutesVariant::Full, MinutesVariant::Short, MinutesVariant::Votes];
    [System::State, System::Party].into_iter().flat_map(move |system| variants.map(|it| voted(system, it)))
}

fn sentences() -> impl Iterator<Item = FactSheet> {
    all().filter(|sheet| sheet.minutes != MinutesVariant::Votes)
}

fn tables() -> impl Iterator<Item = FactSheet> {
    all().filter(|sheet| sheet.minutes == MinutesVariant::Votes)
}

fn pointers(change: &Change) -> Vec<&str> {
    change.edits.iter().map(|edit| edit.pointer.as_str()).collect()
}

/// The words of a file edited, each in its first place.
fn edited(sheet: &FactSheet, edits: &[(&str, &str)]) -> Vec<u8> {
    rewritten(&write(sheet).unwrap(), |document| {
        edits.iter().fold(document.to_owned(), |document, (from, to)| {
            assert!(document.contains(from), "{from}");
            document.replacen(from, to, 1)
        })
    })
}

#[test]
fn a_sentence_with_other_figures_changes_the_figures_of_its_vote_and_nothing_else() {
    for sheet in sentences() {
        let counted = one_edit(
            &sheet,
            "tán thành 11/13 đại biểu có mặt, đạt tỷ lệ 84,62%; không tán thành 01; không có ý kiến 01",
            "tán thành 9/14 đại biểu có mặt, đạt tỷ lệ 64,29%; không tán thành 05",
        );
        assert_eq!(pointers(&counted), ["/present", "/in_favour", "/against", "/abstained"]);
        let own = |edit: &thuky_papers::returned::Edit| edit.id == sheet.votes[1].id.0;
        assert!(counted.edits.iter().all(own));
        let after = taken(&sheet, &counted.edits).votes.remove(1);
        assert_eq!((after.present, after.in_favour, after.against, after.abstained), (14, 9, 5, 0));
        let how = one_edit(&sheet, "hình thức bỏ phiếu kín", "hình thức giơ tay");
        assert_eq!(pointers(&how), ["/method"]);
        let matter = one_edit(&sheet, "Thông qua dự thảo Quy chế", "Thông qua lại dự thảo Quy chế");
        assert_eq!(pointers(&matter), ["/matter"]);
        assert!(matter.edits[0].after.as_str().unwrap().starts_with("thông qua lại dự thảo"), "{matter:#?}");
    }
}

#[test]
fn a_sentence_that_cannot_be_read_whole_is_told_and_not_guessed() {
    let edits = [
        ("11/13 đại biểu có mặt", "mười một/13 đại biểu có mặt", Unclear::Figure),
        ("11/13 đại biểu có mặt", "10/13 đại biểu có mặt", Unclear::Share),
        ("hình thức bỏ phiếu kín", "hình thức lấy ý kiến", Unclear::Words),
        ("không có ý kiến 01", "không có ý kiến 01 đại biểu", Unclear::Figure),
        (", đạt tỷ lệ 84,62%", ", chiếm 84,62%", Unclear::Words),
        ("13/13 đại biểu", "13/13 đại biểu</w:t></w:r></w:p><w:p><w:r><w:t>", Unclear::Words),
    ];
    for sheet in sentences() {
        for (from, to, why) in edits {
            let change = one_edit(&sheet, from, to);
            assert_eq!((change.unclear, change.edits.len()), (Some(why), 0), "{to}: {change:#?}");
            assert!(sheet.votes.iter().any(|vote| Some(vote.id.0) == change.mark.map(|mark| mark.id)));
        }
    }
}

#[test]
fn the_cells_of_a_row_are_read_together_and_each_changes_its_own_field() {
    for sheet in tables() {
        let count = one_edit(&sheet, ">11<", ">10<");
        assert_eq!((count.unclear, count.edits.len()), (Some(Unclear::Share), 0));
        let row = [(">11<", ">10<"), ("(84,62%)", "(76,92%)"), (">Bỏ phiếu kín<", ">Giơ tay<")];
        let (_, found) = compared(&sheet, &edited(&sheet, &row));
        let fields: Vec<_> = found.iter().map(pointers).collect();
        assert_eq!(fields, [["/in_favour"], ["/method"]], "{found:#?}");
        let words = one_edit(&sheet, "Thông qua dự thảo Quy chế", "Thông qua lại dự thảo Quy chế");
        assert_eq!(pointers(&words), ["/matter"]);
    }
}

#[test]
fn how_many_were_present_is_taken_from_a_row_whose_shares_are_of_them() {
    for mut sheet in tables() {
        sheet.votes.truncate(1);
        let present = ("13</w:t></w:r><w:bookmarkEnd", "14</w:t></w:r><w:bookmarkEnd");
        let (_, found) = compared(&sheet, &edited(&sheet, &[present]));
        assert_eq!((found.len(), found[0].unclear), (1, Some(Unclear::Share)), "{found:#?}");
        let file = edited(&sheet, &[present, ("(100%)", "(92,86%)")]);
        let (returned, found) = compared(&sheet, &file);
        assert_eq!(
            found.iter().map(pointers).collect::<Vec<_>>(),
            [["/present"], ["/present"]],
            "{found:#?}"
        );
        let after = taken(&sheet, &found[0].edits);
        assert_eq!((after.votes[0].present, after.votes[0].in_favour), (14, 13));
        assert_eq!(changes(&after, Some(&printed(&sheet)), &returned, &[]), []);
    }
}

fn vote() -> impl Strategy<Value = Vote> {
    let words = prop_oneof![
        "[a-zđêôơư]{1,6}( [a-zđêôơư]{1,6}){0,5}[.;]?",
        Just(
            "bầu tổ kiểm phiếu: biểu quyết bằng hình thức giơ tay; tán thành 02/02 đại biểu có mặt"
                .to_owned()
        ),
        Just(String::new()),
    ];
    let figure = || prop_oneof![0..20_u32, 0..100_000_u32];
    (words, any::<bool>(), figure(), figure(), figure(), figure()).prop_map(
        |(matter, ballot, present, in_favour, against, abstained)| Vote {
            method: if ballot { VoteMethod::Ballot } else { VoteMethod::ShowOfHands },
            ..Vote { matter, present, in_favour, against, abstained, ..votes().remove(1) }
        },
    )
}

/// As the paper tells it.
fn told(vote: &Vote) -> Vote {
    let matter = vote.matter.trim_end_matches(['.', ';']).to_lowercase();
    Vote { matter, ..vote.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_vote_edited_into_any_other_comes_home_as_that_vote(one in vote(), other in vote(), table in any::<bool>()) {
        let variant = if table { MinutesVariant::Votes } else { MinutesVariant::Short };
        let with = |vote: &Vote| {
            let mut sheet = voted(System::State, variant);
            sheet.votes[1] = vote.clone();
            sheet
        };
        let (sheet, edited) = (with(&one), with(&other));
        let returned = read(&write(&edited).unwrap()).unwrap();
        let found = changes(&sheet, Some(&printed(&sheet)), &returned, &[]);
        prop_assert!(found.iter().all(|change| change.unclear.is_none() && !change.edits.is_empty()), "{found:#?}");
        prop_assert!(found.iter().all(|change| change.mark.unwrap().id == one.id.0));
        let mut edits = vec![];
        for edit in found.into_iter().flat_map(|change| change.edits) {
            if !edits.contains(&edit) {
                edits.push(edit);
            }
        }
        let after = taken(&sheet, &edits);
        prop_assert_eq!(told(&after.votes[1]), told(&other));
        prop_assert_eq!(changes(&after, Some(&printed(&sheet)), &returned, &[]), vec![]);
    }
}

#[test]
fn a_vote_taken_out_is_told_and_a_figure_with_more_zeros_is_no_change() {
    let sheet = voted(System::Party, MinutesVariant::Full);
    let removed = without(&write(&sheet).unwrap(), "w:p", "Thông qua dự thảo Quy chế");
    let (_, found) = compared(&sheet, &removed);
    assert_eq!((found.len(), found[0].kind, found[0].removes), (1, ChangeKind::Removed, true), "{found:#?}");
    let zeros = edited(&sheet, &[("không tán thành 01", "không tán thành 1")]);
    assert_eq!(compared(&sheet, &zeros).1, []);
}

#[test]
fn python_docx_and_libreoffice_keep_what_a_vote_needs_to_come_home() {
    let (Some(python), folder) = (Python::with("docx"), folder("returned-votes")) else { return };
    for (name, sheet) in [
        ("state", voted(System::State, MinutesVariant::Full)),
        ("party", voted(System::Party, MinutesVariant::Full)),
    ] {
        let file = folder.join(format!("{name}.docx"));
        std::fs::write(&file, write(&sheet).unwrap()).unwrap();
        let script = "import docx,sys\nd=docx.Document(sys.argv[1])\n\
            p=[p for p in d.paragraphs if '12/13' in p.text][0]\n\
            r=p.runs[0]; r.text=r.text.replace('12/13','11/13').replace('92,31','84,62').replace('thành 01','thành 02')\n\
            d.save(sys.argv[1])";
        python.change(script, &file, &[]);
        let (_, found) = compared(&sheet, &std::fs::read(&file).unwrap());
        assert_eq!(
            found.iter().map(pointers).collect::<Vec<_>>(),
            [["/in_favour", "/against"]],
            "{found:#?}"
        );
        let Some(saved) = converted(&file, "docx") else { return };
        let (_, found) = compared(&sheet, &std::fs::read(saved).unwrap());
        let of_votes = found.iter().filter(|change| change.printed.contains("biểu quyết"));
        assert_eq!(of_votes.map(pointers).collect::<Vec<_>>(), [["/in_favour", "/against"]], "{found:#?}");
    }
}

#[test]
fn a_tally_that_libreoffice_saved_comes_home_cell_by_cell() {
    let folder = folder("returned-tally");
    for (place, sheet) in tables().enumerate() {
        let file = folder.join(format!("{place}.docx"));
        let row = [(">11<", ">10<"), ("(84,62%)", "(76,92%)"), (">Bỏ phiếu kín<", ">Giơ tay<")];
        std::fs::write(&file, edited(&sheet, &row)).unwrap();
        let Some(saved) = converted(&file, "docx") else { return };
        let (_, found) = compared(&sheet, &std::fs::read(saved).unwrap());
        let of_votes = found.iter().filter(|change| change.mark.is_some_and(|mark| mark.noun == Noun::Vote));
        assert_eq!(of_votes.map(pointers).collect::<Vec<_>>(), [["/in_favour"], ["/method"]], "{found:#?}");
    }
}

#[test]
fn a_vote_that_the_record_changed_since_is_a_conflict_only_in_the_same_words() {
    for sheet in sentences() {
        let ninth = [("tán thành 11/13", "tán thành 09/13"), ("84,62%", "69,23%")];
        let file = read(&edited(&sheet, &ninth)).unwrap();
        let mut now = sheet.clone();
        now.votes[1].in_favour = 10;
        let found = changes(&now, Some(&printed(&sheet)), &file, &[]);
        assert_eq!((found.len(), found[0].conflict, pointers(&found[0])), (1, true, vec!["/in_favour"]));
        assert_eq!((&found[0].edits[0].before, &found[0].edits[0].after), (&10.into(), &9.into()));
        now = sheet.clone();
        now.votes[1].matter = "thông qua Quy chế".into();
        let found = changes(&now, Some(&printed(&sheet)), &file, &[]);
        assert_eq!((found.len(), found[0].conflict, pointers(&found[0])), (1, false, vec!["/in_favour"]));
        assert_eq!(changes(&taken(&now, &found[0].edits), Some(&printed(&sheet)), &file, &[]), []);
    }
}

#[test]
fn a_row_taken_out_is_told_once_with_all_its_words() {
    for sheet in tables() {
        let file = without(&write(&sheet).unwrap(), "w:tr", "Thông qua dự thảo Quy chế");
        let (_, found) = compared(&sheet, &file);
        let [change] = found.as_slice() else { panic!("{found:#?}") };
        assert_eq!(
            (change.kind, change.mark.map(|mark| mark.id)),
            (ChangeKind::Removed, Some(sheet.votes[1].id.0))
        );
        assert!(
            change.printed.ends_with(" · Giơ tay · 13 · 11 (84,62%) · 01 (7,69%) · 01 (7,69%)"),
            "{change:#?}"
        );
        assert_eq!((change.removes, &change.now), (true, &change.printed));
    }
}
