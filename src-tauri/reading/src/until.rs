//! Until when a task is due, told outside of its own words: in a clause or a sentence behind it, or before who has to do it.
//!
//! Owns these places. The forms of deadlines are read in `deadline`.

use crate::deadline::deadline;
use crate::draft::{Draft, PartialDate};
use crate::page::{Page, Tokens};

/// What begins to say until when.
const WHEN: [&str; 8] = ["trước", "trong", "chậm", "muộn", "xong", "vào", "đến", "ngay"];
/// Words for what was just asked.
const SAME: [&str; 5] = ["việc này", "công việc này", "nhiệm vụ này", "nội dung này", "các nội dung trên"];

/// “; hoàn thành trước …”, “; trình UBND tỉnh trước …”, “; báo cáo kết quả … trong tháng …” only say until when the task before is due.
pub fn only_due(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> bool {
    const DUE: [&str; 7] = ["xong", "báo cáo", "thời hạn", "hạn", "chậm nhất", "thời gian", "kết quả"];
    let done = page.any_phrase(at.start, &["hoàn thành", "hoàn tất"]).map(|n| at.start + n);
    let itself = |i: usize| WHEN.contains(&page.word(i)) || page.any_phrase(i, &SAME).is_some();
    let handed_up = page.word(at.start) == "trình" && at.len() <= 9;
    at.len() <= 22
        && (handed_up || done.is_some_and(itself) || page.any_phrase(at.start, &DUE).is_some())
        && page.find(at, &[","]).is_none()
        && !page.norm(at).contains("hằng ")
        && !page.norm(at).contains("hàng ")
        && deadline(page, &page.bytes(at), meeting).is_some()
}

/// “Ngay sau hội nghị này, ông A yêu cầu …”: until when all he asks for is due.
pub fn due_before(page: &Page, at: &Tokens, meeting: Option<PartialDate>, draft: &mut Draft, known: usize) {
    const WHEN: [&str; 4] = ["ngay sau", "trước ngày", "chậm nhất", "muộn nhất"];
    let comma = at.clone().find(|i| page.word(*i) == ",");
    let Some(comma) = comma.filter(|_| page.any_phrase(at.start, &WHEN).is_some()) else { return };
    let Some(due) = deadline(page, &page.bytes(&(at.start..comma)), meeting) else { return };
    for directive in draft.directives.iter_mut().skip(known).filter(|d| d.deadline.is_none()) {
        directive.deadline = Some(Box::new(due.clone()));
    }
}

/// “… Hạn: 18/10.” in a sentence of its own: until when the task before is due.
pub fn due_of_last(page: &Page, at: &Tokens, meeting: Option<PartialDate>, draft: &mut Draft) -> bool {
    const DUE: [&str; 9] = [
        "hạn",
        "hạn chót",
        "hạn cuối",
        "thời hạn",
        "thời hạn hoàn thành",
        "thời gian hoàn thành",
        "thời gian thực hiện",
        "xong",
        "kết quả",
    ];
    let done = page.any_phrase(at.start, &["hoàn thành", "hoàn tất", "việc này hoàn thành"]);
    let bare = done.is_some_and(|n| WHEN.contains(&page.word(at.start + n)));
    let told = at.len() <= 16 && (bare || page.any_phrase(at.start, &DUE).is_some());
    let last = draft.directives.last_mut().filter(|last| told && last.deadline.is_none());
    let due = last.as_ref().and_then(|_| deadline(page, &page.bytes(at), meeting));
    let (Some(last), Some(due)) = (last, due) else { return false };
    last.deadline = Some(Box::new(due));
    true
}

/// “xong A trong tháng 3, đồng thời lập B trước ngày 9/4”: two tasks where each half has its own deadline.
pub fn both_due(page: &Page, part: Tokens, meeting: Option<PartialDate>) -> Vec<Tokens> {
    let due = |at: &Tokens| deadline(page, &page.bytes(at), meeting).is_some();
    let joint =
        page.find(&part, &[", đồng thời"]).map(|joint| (part.start..joint.start, joint.start + 1..part.end));
    match joint.filter(|(first, second)| !first.is_empty() && due(first) && due(second)) {
        Some((first, second)) => vec![first, second],
        None => vec![part],
    }
}

/// “Trước ngày 15/3, …”: until when is told before who.
pub fn due_ahead(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> bool {
    let comma = page.word(at.end - 1) == "," && at.len() > 2;
    comma && deadline(page, &page.bytes(at), meeting).is_some()
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{draft, told};
    use crate::{Knowledge, read};

    #[test]
    fn a_sentence_that_only_says_until_when_belongs_to_the_task_before() {
        for due in
            ["Hoàn thành trước ngày 12/4/2024.", "Kết quả báo cáo Chủ tịch UBND quận trước ngày 12/4/2024."]
        {
            let draft = draft(&format!(" Phòng A soạn quy chế. {due} Các đội cần dọn sân."));
            assert_eq!(draft.directives.len(), 2);
            let found = draft.directives[0].deadline.as_ref().unwrap();
            assert_eq!(found.phrase.value, "trước ngày 12/4/2024");
            assert!(draft.directives[1].deadline.is_none());
        }
    }

    #[test]
    fn to_finish_something_else_by_a_day_is_a_task_of_its_own() {
        let text = " các hội dạy nghề gốm; hoàn thành chỉ tiêu tuyển thợ mới trước 30/11/2024; hoàn thành việc này trước 1/12/2024.";
        let told = draft(text).directives;
        let due: Vec<&str> =
            told.iter().map(|d| d.deadline.as_ref().map_or("", |d| d.phrase.value.as_str())).collect();
        assert_eq!(due, ["", "trước 30/11/2024"]);
    }

    #[test]
    fn handing_up_by_a_day_behind_a_semicolon_is_no_task_of_its_own() {
        let told = draft(" Phòng A soạn quy chế; trình UBND quận trước ngày 12/4/2024.").directives;
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].deadline.as_ref().unwrap().phrase.value, "trước ngày 12/4/2024");
    }

    #[test]
    fn until_when_may_stand_before_the_unit() {
        let text = " ngay sau hội nghị này, các đội dọn sân. Trước ngày 15/4, Phòng A treo đèn. Định kỳ hằng tuần, Phòng B đo nước.";
        let leads: Vec<Vec<String>> = told(text).into_iter().map(|(lead, _)| lead).collect();
        assert_eq!(leads, [["các đội"], ["Phòng A"], ["Phòng B"]]);
    }

    #[test]
    fn until_when_before_the_one_who_asks_is_for_all_he_asks() {
        let text = "Sáng 5/3/2024, UBND quận Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND quận chủ trì.\n\n\
            Ngay sau cuộc họp này, ông Lý Văn Sáu yêu cầu Phòng A treo đèn; các đội dọn sân.";
        let told = read(text, &Knowledge::default()).directives;
        let due: Vec<&str> =
            told.iter().filter_map(|d| d.deadline.as_ref()).map(|d| d.phrase.value.as_str()).collect();
        assert_eq!(due, ["Ngay sau cuộc họp này"; 2]);
    }
}
