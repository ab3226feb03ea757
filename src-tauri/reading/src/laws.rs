//! What must hold for every text whatever.

use crate::page::Page;
use crate::{Draft, Knowledge, KnownPerson, KnownUnit, SourceKind, read, read_as, schema_json};
use proptest::prelude::*;

const PIECES: [&str; 65] = [
    "PHÁT BIỂU KẾT LUẬN\n",
    "Thưa các đồng chí!\n",
    "Tôi đề nghị ",
    "Sở KH&ĐT ",
    "Y Bhăm, ",
    "của của ",
    "đốcgiải ",
    "ra,các ",
    "số 45/TTrSXD ",
    "trong tuần này",
    "thứ Sáu tuần này",
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

/// An office whose people and units stand in the pieces.
fn office() -> Knowledge {
    let person = |name: &str| KnownPerson { name: name.into(), ..KnownPerson::default() };
    let unit = |name: &str, short: &str| KnownUnit { name: name.into(), abbreviations: vec![short.into()] };
    Knowledge {
        people: ["Nguyễn Văn A", "Trần Hùng", "Lê Văn Hùng", "Y Bhăm"].map(person).to_vec(),
        units: vec![unit("Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"), unit("Phòng Tổ chức cán bộ", "P. TCCB")],
    }
}

const KINDS: [SourceKind; 5] = [
    SourceKind::Press,
    SourceKind::ConclusionNotice,
    SourceKind::Minutes,
    SourceKind::RawNotes,
    SourceKind::Speech,
];

fn drafts(text: &str) -> Vec<Draft> {
    let knowledge = [Knowledge::default(), office()];
    knowledge.iter().flat_map(|known| KINDS.iter().map(move |kind| read_as(text, *kind, known))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_panic_and_every_span_lies_inside(text in texts()) {
        for draft in drafts(&text) {
            let length = draft.source.chars().count();
            for span in draft.spans().into_iter().chain(draft.debris.clone()).chain(draft.unplaced.clone()) {
                prop_assert!(span.start <= span.end && span.end as usize <= length, "{span:?} of {length}");
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
        let draft = read(&text, &office());
        prop_assert_eq!(&draft, &read(&text, &office()));
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(draft, serde_json::from_str::<Draft>(&json).unwrap());
    }
    #[test]
    fn a_correction_stands_where_its_words_are_written(text in texts()) {
        for draft in drafts(&text) {
            let letters: Vec<char> = draft.source.chars().collect();
            for slip in &draft.corrections {
                let there: Option<String> = letters.get(slip.span.range()).map(|l| l.iter().collect());
                prop_assert_eq!(there.as_ref(), Some(&slip.written));
                prop_assert!(slip.written != slip.proposed && !slip.written.is_empty());
            }
        }
    }
}
