//! What must hold for every text whatever.

use crate::page::Page;
use crate::{Draft, Knowledge, SourceKind, read, read_as, schema_json};
use proptest::prelude::*;

const PIECES: [&str; 54] = [
    "TT\tHọ và tên\tChức vụ\n",
    "1\tNguyễn Văn B\tGiám đốc\n",
    "| STT | Nội dung công việc | Thời hạn |\n",
    "|---|---|---|\n",
    "| 1 | Rà soát | 31/6 |\n",
    "Vắng: ",
    "(ốm)",
    "BIÊN BẢN\n",
    "THÔNG BÁO\n",
    "Kết luận:",
    "đ/c Hùng: ",
    "P. TCCB: ",
    "trc 20/5",
    "Thư ký",
    "Sáng 14/5",
    "ngày 31/6/2023",
    "03/01//2023",
    "đồng chí ",
    "các đồng chí: ",
    "Nguyễn Văn A",
    "Phó Bí thư Thành ủy",
    "chủ trì ",
    "Dự có ",
    "; ",
    ", ",
    ". ",
    "\n",
    "đề nghị ",
    "Sở Nội vụ ",
    "khẩn trương ",
    "phối hợp với ",
    "“",
    "”",
    "\"",
    "(",
    ")",
    ":",
    "Chỉ thị số 18-CT/TW",
    "về ",
    "của ",
    "và ",
    "trước ngày ",
    "trong quý IV",
    "7/8 vụ việc",
    "- ",
    "1. ",
    "Ð",
    "uỳ",
    "oẽ",
    "\u{a0}",
    "e\u{302}\u{301}",
    "Kết luận ",
    "Về phía ",
    "Tin khác",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..60).prop_map(|p| p.concat());
    prop_oneof![pieces, any::<String>(), "\\PC{0,200}"]
}

/// Sentences that touch no value, no page furniture and no unplaced span.
fn lost(draft: &Draft) -> Vec<String> {
    let page = Page::new(&draft.source);
    let told = |s: &&crate::page::Sentence| page.text.source(&s.bytes).chars().any(char::is_alphanumeric);
    let kept = |s: &&crate::page::Sentence| {
        let span = page.text.span(&s.bytes);
        draft
            .spans()
            .iter()
            .chain(&draft.debris)
            .chain(&draft.unplaced)
            .any(|o| o.start < span.end && span.start < o.end)
    };
    page.sentences
        .iter()
        .filter(told)
        .filter(|s| !kept(s))
        .map(|s| page.text.source(&s.bytes).to_owned())
        .collect()
}

const KINDS: [SourceKind; 4] =
    [SourceKind::Press, SourceKind::ConclusionNotice, SourceKind::Minutes, SourceKind::RawNotes];

fn drafts(text: &str) -> Vec<Draft> {
    KINDS.iter().map(|kind| read_as(text, *kind, &Knowledge::default())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_panic_and_every_span_lies_inside(text in texts()) {
        for draft in drafts(&text) {
            let length = draft.source.chars().count();
            for span in draft.spans().into_iter().chain(draft.debris.clone()).chain(draft.unplaced.clone()) {
                prop_assert!(span.start <= span.end && span.end <= length, "{span:?} of {length}");
            }
            prop_assert!(schema_json(&draft).is_object());
        }
    }

    #[test]
    fn no_sentence_is_lost(text in texts()) {
        for draft in drafts(&text) {
            prop_assert_eq!(lost(&draft), Vec::<String>::new());
        }
    }

    #[test]
    fn the_same_text_gives_the_same_draft_which_survives_json(text in texts()) {
        let draft = read(&text, &Knowledge::default());
        prop_assert_eq!(&draft, &read(&text, &Knowledge::default()));
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(draft, serde_json::from_str::<Draft>(&json).unwrap());
    }
}
