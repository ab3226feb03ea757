//! Open tasks as a short text for Zalo.

use crate::out::Desk;
use thuky_domain::RowCode;
use thuky_secretary::contract::*;

fn of(desk: &mut Desk, who: &str) -> ShortText {
    desk.secretary.short_text(ShortTextOf { who: who.into(), meeting: None }).unwrap()
}

#[test]
fn a_unit_is_told_its_open_tasks_with_their_codes_and_nothing_of_others() {
    let mut desk = Desk::busy();
    let told = of(&mut desk, "sở xây dựng");
    assert_eq!(told.tasks, 1);
    let unit = RegisterFilter { unit: "sở xây dựng".into(), ..RegisterFilter::default() };
    let line = desk.secretary.directives(unit).unwrap().lines.remove(0);
    let head = format!("[{}] QUÁ HẠN 14 ngày (hạn 10/11/2026)", RowCode::of(line.directive.id));
    assert!(told.text.contains(&head), "{}", told.text);
    assert!(told.text.contains("số liệu đến 24/11/2026"));
    assert!(!told.text.contains("Nội vụ") && !told.text.contains("giữ kín") && !told.text.contains("01.3"));
}

#[test]
fn a_follower_is_told_what_is_followed() {
    assert_eq!(of(&mut Desk::busy(), "Tran Van Lam").tasks, 3);
}

#[test]
fn a_person_is_told_the_same_whether_named_with_courtesy_or_without() {
    let mut desk = Desk::laid();
    desk.give(1, "rà soát định mức", "Đồng chí Lê Văn An, Phó Chủ tịch", 10);
    desk.give(2, "lập danh mục dự án", "Lê Văn An", 20);
    desk.give(3, "tham mưu kế hoạch", "Lê Văn Anh", 20);
    for who in ["Lê Văn An", "đồng chí Lê Văn An", "Ông Lê Văn An"] {
        assert_eq!(of(&mut desk, who).tasks, 2, "{who}");
        let unit = RegisterFilter { unit: who.into(), ..RegisterFilter::default() };
        assert_eq!(desk.secretary.directives(unit).unwrap().total, 2, "{who}");
    }
}

#[test]
fn a_marked_meeting_is_refused() {
    let mut desk = Desk::busy();
    let meeting = Some(desk.marked);
    let refused = desk.secretary.short_text(ShortTextOf { who: "Sở Xây dựng".into(), meeting }).unwrap_err();
    assert!(refused.sentence.contains("mật"));
}
