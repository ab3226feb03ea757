//! Law of replies: taking the same reply in twice is as taking it in once, whatever it says.

use proptest::prelude::*;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, november, put, task};
use uuid::Uuid;

const TASKS: u128 = 3;

fn id(n: u128) -> DirectiveId {
    DirectiveId(Uuid::from_u128(n + 1))
}

/// What a unit may write into the cells of a row, right or wrong.
fn answer() -> impl Strategy<Value = Vec<(ReplyField, String)>> {
    let day = prop_oneof!["", "2[0-9]/11/2026", "31/02/2026", "2026-11-0[1-9]"];
    let state = prop::sample::select(vec!["", "Đã hoàn thành", "đang thực hiện", "Có vướng mắc", "xong"]);
    let percent = prop_oneof!["", "[0-9]{1,3}", "[1-9]0 ?%"];
    let text = "[ a-zàế\n]{0,20}";
    (state, percent, day.clone(), text, text, day).prop_map(
        |(state, percent, day, text, remark, extension)| {
            vec![
                (ReplyField::State, state.to_owned()),
                (ReplyField::Percent, percent),
                (ReplyField::Day, day),
                (ReplyField::Text, text),
                (ReplyField::Remark, remark),
                (ReplyField::Extension, extension),
            ]
        },
    )
}

fn workspace(root: &TempDir) -> Secretary {
    let mut secretary = founded(root.path()).unwrap();
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    for n in 0..TASKS {
        put(&mut secretary, task(meeting, n + 1, "Sở Nội vụ", Some(november(28)))).unwrap();
    }
    secretary
}

fn table(answers: &[Vec<(ReplyField, String)>]) -> ReplyTable {
    let head = ReplyField::ALL.map(|field| field.heading().to_owned()).to_vec();
    let row = |(n, answer): (u128, &Vec<(ReplyField, String)>)| {
        let cell = |field: ReplyField| match field {
            ReplyField::Code => RowCode::of(id(n)).to_string(),
            ReplyField::Task => format!("rà soát việc {}", n + 1),
            ReplyField::Deadline => "28/11/2026".to_owned(),
            _ => answer
                .iter()
                .find(|(known, _)| *known == field)
                .map(|(_, text)| text.clone())
                .unwrap_or_default(),
        };
        ReplyField::ALL.map(cell).to_vec()
    };
    let rows = (0..).zip(answers).map(row);
    ReplyTable::found(&[[head].into_iter().chain(rows).collect()], RowNumbers::OfTable).unwrap()
}

fn everything(secretary: &mut Secretary) -> (Vec<DirectiveFile>, usize) {
    let files = (0..TASKS).map(|n| secretary.directive(DirectiveRef { directive: id(n) }).unwrap()).collect();
    (files, secretary.history(HistoryOf::default()).unwrap().len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_reply_taken_in_twice_is_as_taken_in_once(
        answers in prop::collection::vec(answer(), TASKS as usize),
        taken_back in any::<bool>(),
    ) {
        let root = TempDir::new().unwrap();
        let mut secretary = workspace(&root);
        let table = table(&answers);
        let first = secretary.preview_reply("phieu.xlsx", Ok(table.clone())).unwrap();
        let replies: Vec<Reply> = first.rows.iter().filter_map(|row| row.reply.clone()).collect();
        prop_assume!(!replies.is_empty());
        let kept = secretary.keep_replies(RepliesToKeep { replies: replies.clone() }).unwrap();
        prop_assert_eq!((kept.added as usize, kept.known), (replies.len(), 0));
        if taken_back {
            secretary.undo(Nothing {}).unwrap();
            secretary.redo(Nothing {}).unwrap();
        }
        let before = everything(&mut secretary);
        let again = secretary.preview_reply("phieu.xlsx", Ok(table)).unwrap();
        for (then, now) in first.rows.iter().zip(&again.rows) {
            let wanted = if then.reply.is_some() { ReplyStanding::Known } else { then.standing };
            prop_assert_eq!(now.standing, wanted);
        }
        let twice = secretary.keep_replies(RepliesToKeep { replies }).unwrap();
        prop_assert_eq!(twice.added, 0);
        prop_assert_eq!(everything(&mut secretary), before);
    }
}
