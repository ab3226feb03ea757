//! What must hold for every text whatever.

use crate::{Draft, Span, read, schema_json};
use proptest::prelude::*;

const PIECES: [&str; 40] = [
    "Sáng 14/5", "ngày 31/6/2023", "03/01//2023", "đồng chí ", "các đồng chí: ", "Nguyễn Văn A", "Phó Bí thư Thành ủy", "chủ trì ", "Dự có ", "; ", ", ", ". ", "\n", "đề nghị ", "Sở Nội vụ ",
    "khẩn trương ", "phối hợp với ", "“", "”", "\"", "(", ")", ":", "Chỉ thị số 18-CT/TW", "về ", "của ", "và ", "trước ngày ", "trong quý IV", "7/8 vụ việc", "- ", "1. ", "Ð", "uỳ", "oẽ",
    "\u{a0}", "e\u{302}\u{301}", "Kết luận ", "Về phía ", "Tin khác",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..60).prop_map(|p| p.concat());
    prop_oneof![pieces, any::<String>(), "\\PC{0,200}"]
}

fn spans(draft: &Draft) -> Vec<Span> {
    let mut spans: Vec<Span> = draft.debris.iter().chain(&draft.unplaced).copied().collect();
    let m = &draft.meeting;
    let fields = [&m.title, &m.place, &m.host, &m.counterpart, &m.starts_at, &m.ends_at];
    spans.extend(fields.into_iter().flatten().map(|e| e.span));
    spans.extend(m.date.iter().map(|e| e.span).chain(m.session.iter().map(|e| e.span)));
    let people = draft.chairs.iter().chain(draft.attendees.iter().map(|a| &a.person));
    spans.extend(people.flat_map(|p| p.name.iter().chain(&p.positions)).map(|e| e.span));
    spans.extend(draft.attendees.iter().filter_map(|a| a.group.as_ref()).map(|e| e.span));
    spans.extend(draft.documents.iter().map(|d| d.span));
    spans.extend(draft.statements.iter().map(|s| s.text.span));
    spans.extend(draft.figures.iter().flat_map(|f| [f.text.span, f.sentence]));
    spans.extend(draft.directives.iter().map(|d| d.text.span));
    spans.extend(draft.directives.iter().flat_map(|d| d.lead.iter().chain(&d.coordinating)).map(|e| e.span));
    spans.extend(draft.captions.iter().map(|c| c.span));
    spans
}

/// Lines whose every character is blank or outside all spans.
fn lost(draft: &Draft) -> Vec<String> {
    let spans = spans(draft);
    let mut at = 0;
    let mut lost = vec![];
    for line in draft.source.split('\n') {
        let end = at + line.chars().count();
        let told = line.chars().any(char::is_alphanumeric);
        if told && !spans.iter().any(|s| s.start < end && at < s.end) {
            lost.push(line.to_owned());
        }
        at = end + 1;
    }
    lost
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_panic_and_every_span_lies_inside(text in texts()) {
        let draft = read(&text);
        let length = draft.source.chars().count();
        for span in spans(&draft) {
            prop_assert!(span.start <= span.end && span.end <= length, "{span:?} of {length}");
        }
        prop_assert!(schema_json(&draft).is_object());
    }

    #[test]
    fn no_line_is_lost(text in texts()) {
        let draft = read(&text);
        prop_assert_eq!(lost(&draft), Vec::<String>::new());
    }

    #[test]
    fn the_same_text_gives_the_same_draft_which_survives_json(text in texts()) {
        let draft = read(&text);
        prop_assert_eq!(&draft, &read(&text));
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(draft, serde_json::from_str::<Draft>(&json).unwrap());
    }
}
