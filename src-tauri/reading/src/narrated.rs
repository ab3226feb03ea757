//! What a text tells of a body without anybody speaking: what was heard, decided and done.
//!
//! Owns those forms. Who speaks is read in `speech`.

use crate::bodies::begins_unit;
use crate::conditions::modal_within;
use crate::draft::{Extract, PartialDate};
use crate::lexicon::meetings::MEETINGS;
use crate::lexicon::verbs::{NOUN_LIKE, ORDERING, STANDING};
use crate::onset::does;
use crate::ordering::asking;
use crate::page::{Page, Tokens};
use crate::persons::begins_named;
use crate::prelude::in_name;
use crate::section::list_mark;
use crate::speech::{Speaking, Subject};

/// “Hội nghị đã nghe …”, “Ban Thường vụ thống nhất chủ trương …” tell what happened and was decided, not what was said.
pub fn narrates(page: &Page, subject: &Subject, verb: usize) -> bool {
    let Subject::Body(body) = subject else { return false };
    MEETINGS.contains(&called(body).as_str()) && page.word(verb) == "đã"
        || page.word(verb) == "sẽ"
        || page
            .any_phrase(
                verb,
                &["thống nhất chủ trương", "thống nhất thông qua", "đã thống nhất", "đã cho ý kiến"],
            )
            .is_some()
}

fn called(body: &Extract<String>) -> String {
    thuky_domain::text::one_spaced(&body.value).to_lowercase()
}

/// “các đại biểu được nghe …”, “hội nghị nhằm …”, “các xã cần …”: the words before the verb are no speaker.
pub fn told_about(page: &Page, at: &Tokens) -> bool {
    const WORDS: [&str; 15] =
        ["như", ",", ":", ";", "“", "phải", "cần", "được", "nghe", "nhằm", "để", "xoay", "là", "sẽ", "lắng"];
    at.clone().any(|i| WORDS.contains(&page.word(i)) && !page.capital(i) && !in_name(page, i))
}

/// “Các đại biểu …”, “Hội nghị …”, “Các ý kiến …” in a press report: what many said there is told, and is nobody's speech.
pub fn nobodys(page: &Page, said: &Speaking) -> bool {
    const MANY: [&str; 7] =
        ["các đại biểu", "đại biểu", "các ý kiến", "ý kiến", "nhiều ý kiến", "các", "đa số ý kiến"];
    let Some(Subject::Body(body)) = &said.subject else { return false };
    let name = called(body);
    let event = MEETINGS.iter().any(|event| name.starts_with(event));
    let asks = page.any_phrase(said.verb.start, &ORDERING).is_some();
    event && !asks || MANY.iter().any(|many| name == *many || name.starts_with("các đại biểu"))
}

/// “Chuyển đổi số được đẩy mạnh”, “Quản lý chợ còn hạn chế”: a work is spoken of like a thing, and how it stands.
pub fn tells_state(page: &Page, at: &Tokens) -> bool {
    const CLAUSE: [&str; 7] = ["các", "những", "mọi", "để", "phải", "cần", "sẽ"];
    let near = at.start..at.end.min(at.start + 14);
    let plain = |i: usize| !page.is_mark(i) && !CLAUSE.contains(&page.word(i));
    let reached = |i: usize| page.word(i) == "đạt" && page.is_number(i + 1) && page.opens_line(at.start);
    let stands = near.clone().find(|i| STANDING.at(page, *i).is_some() || reached(*i));
    NOUN_LIKE.at(page, at.start).is_some() && stands.is_some_and(|stands| (at.start..stands).all(plain))
}

/// Words that tell of what was until now.
const SO_FAR: [&str; 8] = [
    "hiện nay",
    "đến nay",
    "thời gian qua",
    "trong thời gian qua",
    "vừa qua",
    "những năm qua",
    "trong những năm qua",
    "năm qua",
];

/// “Thực hiện Nghị quyết 15, đến nay quận đã có …”: what was done in carrying something out.
pub fn tells_past(page: &Page, at: &Tokens) -> bool {
    let comma = (at.start + 1..at.end.min(at.start + 24)).find(|i| page.word(*i) == ",");
    let Some(who) = comma.map(|comma| comma + 1) else { return false };
    let whom = begins_unit(page, who) || page.any_phrase(who, &["nhân dân", "các đại biểu"]).is_some();
    let near = (who..at.end.min(who + 9)).take_while(|i| !page.is_mark(*i));
    let done = near.into_iter().any(|i| matches!(page.word(i), "đã" | "luôn"));
    page.any_phrase(who, &SO_FAR).is_some() || whom && done
}

/// “Dự án”, “Đề án”, “Nghị quyết”: what is carried out, and carries nothing out.
pub fn scheme(page: &Page, i: usize) -> bool {
    const SCHEMES: [&str; 12] = [
        "dự án",
        "đề án",
        "nghị quyết",
        "kế hoạch",
        "chương trình",
        "công trình",
        "tuyến đường",
        "quy hoạch",
        "nghị định",
        "lễ hội",
        "mô hình",
        "phong trào",
    ];
    page.any_phrase(i, &SCHEMES).is_some()
}

/// “Đề án gồm 5 nhóm việc: …”, “Đoàn công tác kiểm tra chợ”, “… tuần tra nên tình hình ổn định”: no task without a modal.
pub fn describes(page: &Page, at: &Tokens) -> bool {
    const TELLS: [&str; 6] = ["gồm", "bao gồm", "đề ra", "có tổng", "có quy mô", "xác định"];
    let near = at.start..at.end.min(at.start + 12);
    let told = scheme(page, at.start) && page.find(&near, &TELLS).is_some();
    let visits = ["đoàn công tác", "đoàn kiểm tra", "đoàn khảo sát"];
    let visitors = page.any_phrase(at.start, &visits).is_some();
    let hence = |i: usize| page.word(i) == "nên" && !page.is_mark(i - 1) && !does(page, i + 1);
    let outcome = (at.start + 6..at.end).any(hence);
    (told || visitors || outcome) && modal_within(page, at.start, near.end).is_none()
}

/// “Theo quy định hiện hành, mỗi trường phải …”: what the law has ordered, and nobody here.
pub fn by_law(page: &Page, at: &Tokens) -> bool {
    const LAWS: [&str; 11] = [
        "quy định",
        "luật",
        "bộ luật",
        "nghị định",
        "thông tư",
        "pháp lệnh",
        "hiến pháp",
        "khoản",
        "điều",
        "điểm",
        "quy chuẩn",
    ];
    let first = page.first_word(at);
    page.word(first) == "theo" && page.any_phrase(first + 1, &LAWS).is_some()
}

/// “UBND huyện đã chỉ đạo …” tells what was done; “họp giao ban” is no order.
pub fn ordered_by_body(page: &Page, i: usize) -> bool {
    let past = usize::from(page.word(i) == "đã");
    let planned =
        past == 0 && page.phrase(i, "chỉ đạo").is_some() && begins_unit(page, i + 2) && plans(page, i);
    let lists = page.phrase(i + past, "chỉ đạo :").is_some();
    let deed = !planned
        && !lists
        && page.any_phrase(i + past, &["chỉ đạo", "có", "triển khai", "phân công", "trực tiếp"]).is_some();
    deed && page.phrase(i + past, "có ý kiến").is_none() || i > 0 && page.word(i - 1) == "họp"
}

/// “Theo kế hoạch, Hội Phụ nữ chỉ đạo các chi hội …”: what is ahead is told before it.
fn plans(page: &Page, i: usize) -> bool {
    const AHEAD: [&str; 5] = ["theo kế hoạch", "thời gian tới", "dự kiến", "tới đây", "từ nay"];
    (i.saturating_sub(40)..i)
        .rev()
        .take_while(|j| !matches!(page.word(*j), "." | ";"))
        .any(|j| page.any_phrase(j, &AHEAD).is_some())
}

/// “Báo cáo … được cả lớp nhất trí”, “Bầu ra được …”: what came of a vote.
fn agreed(page: &Page, part: &Tokens) -> bool {
    const AGREED: [&str; 4] = ["nhất trí", "thông qua", "tán thành", "biểu quyết"];
    let by = page.find(part, &["được"]).map(|m| m.end);
    let near = by.map(|by| by..part.end.min(by + 8));
    near.is_some_and(|near| page.find(&near, &AGREED).is_some())
        || page.any_phrase(list_mark(page, part), &["bầu ra", "bầu được"]).is_some()
}

/// “…; Báo cáo hoạt động năm 2031”: the name of a report behind a semicolon, and not that somebody has to report.
pub fn names_report(page: &Page, i: usize) -> bool {
    let report = page.capital(i) && page.phrase(i, "báo cáo").is_some();
    report && !begins_unit(page, i + 2) && !begins_named(page, i + 2)
}

/// “Đến nay, …”, “Năm 2023, …” said in 2024: how things stand, no task.
pub fn reports(page: &Page, part: &Tokens, meeting: Option<PartialDate>) -> bool {
    const ASIDE: [&str; 19] = [
        "thông qua",
        "nhờ",
        "tuy nhiên",
        "tuy vậy",
        "song",
        "mặc dù",
        "nguyên nhân",
        "bên cạnh những kết quả",
        "bên cạnh kết quả",
        "bên cạnh đó , vẫn",
        "thực tế",
        "biểu quyết",
        "tán thành",
        "không tán thành",
        "không ý kiến",
        "qua kiểm tra",
        "kết quả",
        "nhìn chung",
        "tính đến",
    ];
    let i = list_mark(page, part);
    if page.phrase(i, "song song").is_some() {
        return false;
    }
    let i = i + usize::from(page.word(i) == "trong");
    let year = (page.word(i) == "năm").then(|| page.word(i + 1).parse::<i32>().ok()).flatten();
    let past = year.zip(meeting.and_then(|m| m.year)).is_some_and(|(told, now)| told < now);
    let policy = page.find(&(i..part.end.min(i + 10)), &["có chủ trương"]);
    let policy = policy.is_some_and(|at| modal_within(page, i, at.start).is_none());
    past || policy
        || page.any_phrase(i, &ASIDE).or_else(|| page.any_phrase(i, &SO_FAR)).is_some()
        || happens(page, part)
        || agreed(page, part)
        || describes(page, &(i..part.end))
}

/// “Tại hội nghị, Huyện ủy khen thưởng 5 tập thể”: what was done there, without a word of duty.
fn happens(page: &Page, part: &Tokens) -> bool {
    const THERE: [&str; 6] = ["cũng tại", "cũng trong", "tại", "nhân dịp", "kết thúc", "trong khuôn khổ"];
    const THEN: [&str; 8] = [
        "dịp này",
        "nhân dịp này",
        "trong dịp này",
        "cũng trong dịp này",
        "cùng ngày",
        "cũng trong ngày",
        "trước đó",
        "tại đây",
    ];
    let next = page.any_phrase(part.start, &THERE).map_or(part.start, |n| part.start + n);
    let event = next > part.start && page.any_phrase(next, &MEETINGS).is_some()
        || page.any_phrase(part.start, &THEN).is_some();
    let ordered = |i: usize| matches!(page.word(i), "phải" | "cần" | "sẽ") || asking(page, i).is_some();
    event && !part.clone().any(ordered)
}

#[cfg(test)]
mod tests {
    use crate::turns::tests::draft;

    #[test]
    fn what_many_heard_and_discussed_is_nobodys_speech() {
        let text = "Các đại biểu được nghe kể chuyện nghề. Các ý kiến đánh giá cao men lam. Hội nghị nhằm đánh giá mẫu bình.";
        assert!(draft(text).statements.is_empty());
    }

    #[test]
    fn a_speaker_speaks_whatever_office_stands_before_the_verb() {
        let draft = draft("Đồng chí Lý Văn Sáu, PBT, Trưởng nhóm 4 phường đã ghi nhận kết quả của các xã.");
        assert_eq!(draft.statements[0].speaker.as_deref(), Some("Lý Văn Sáu"));
    }

    #[test]
    fn what_a_body_directs_is_told_of_the_past_and_ordered_for_what_is_ahead() {
        assert!(draft("UBND huyện Tân Sa chỉ đạo các xã tiêm phòng đàn bò.").directives.is_empty());
        let ahead =
            "Theo kế hoạch, UBND huyện Tân Sa chỉ đạo các xã hoàn thành tiêm phòng trong tháng 4/2024.";
        assert_eq!(draft(ahead).directives.len(), 1);
    }

    #[test]
    fn a_unit_that_finishes_a_report_or_issues_a_notice_does_not_speak() {
        for text in [
            "Phòng Kho hoàn thành báo cáo giá củi.",
            "Phòng Kho vừa có thông báo về giá củi.",
            "Tổ Men lập báo cáo giá củi.",
            "Đại diện Phòng Kho ban hành báo cáo, đề nghị Phòng Y tế trực trạm.",
            "Tổ chức lấy ý kiến thợ cả.",
        ] {
            assert!(draft(text).statements.is_empty(), "{text}");
        }
    }

    #[test]
    fn how_a_work_stands_and_what_was_done_in_carrying_it_out_is_no_task() {
        for state in [
            "Chuyển đổi số được đẩy mạnh ở các lò.",
            "Quản lý chợ gốm còn một số hạn chế.",
            "Phát triển nghề gốm đạt kết quả tích cực.",
            "Cải cách hành chính tiếp tục có chuyển biến.",
            "Thực hiện Đề án giữ nghề, đến nay huyện đã có 12 lò.",
            "Phát huy nghề cổ, nhân dân trong huyện đã dựng 5 lò.",
            "Trình độ tay nghề của thợ còn thấp.",
            "Các đội đang khẩn trương dựng rạp.",
            "Sau hội nghị, lãnh đạo huyện đi kiểm tra các lò.",
        ] {
            let told = draft(&format!("Ông Lý Văn Sáu yêu cầu các đội dọn chợ. {state}")).directives;
            assert_eq!(told.len(), 1, "{state}");
        }
        for task in [
            "Quản lý chặt chợ gốm, không để lấn chiếm.",
            "Phát triển các lò còn khó khăn.",
            "Thực hiện Đề án giữ nghề, các đội dựng lò mới.",
            "Các đội đang sửa rạp cần sớm dọn chợ.",
        ] {
            let told = draft(&format!("Ông Lý Văn Sáu yêu cầu các đội dọn chợ. {task}")).directives;
            assert_eq!(told.len(), 2, "{task}");
        }
    }

    #[test]
    fn what_a_scheme_holds_who_visits_and_what_came_of_a_deed_is_no_task() {
        for told in [
            "Đề án gồm 5 nhóm việc: hoàn thiện lò; huy động vốn; dạy nghề.",
            "Nghị quyết đề ra mục tiêu giữ nghề, xây dựng 5 lò mới.",
            "Sau buổi làm việc, đoàn công tác kiểm tra các lò.",
            "Các đội thường xuyên tuần tra, kiểm soát nên chợ yên ổn.",
            "Một số đội còn chậm báo cáo, phối hợp chưa tốt.",
            "Bí thư Đảng ủy xã Hạ Sa hứa sẽ khắc phục ngay.",
        ] {
            let told_so = draft(&format!("Ông Lý Văn Sáu yêu cầu các đội dọn chợ. {told}")).directives;
            assert_eq!(told_so.len(), 1, "{told}");
        }
        for task in
            ["Các đội nên phối hợp dựng rạp, tuần tra.", "Đoàn kiểm tra phải khẩn trương xuống các lò."]
        {
            assert!(
                !draft(&format!("Ông Lý Văn Sáu yêu cầu các đội dọn chợ. {task}")).directives.is_empty(),
                "{task}"
            );
        }
    }

    #[test]
    fn reports_that_are_named_behind_a_semicolon_and_labels_alone_are_no_tasks() {
        let text = "BIÊN BẢN HỌP\nThời gian: 14h ngày 08/9/2031\nChủ trì: Ông Lê Văn Bình - Giám đốc\nThư ký: Bà Trần Thị Cúc\n\
            Thành phần: các tổ\n\n1. Ông Lê Văn Bình yêu cầu các tổ xem lại sổ củi; Báo cáo hoạt động của Đội Men; rà soát kho.\n\
            Hỏi 1:\nĐáp:\nHỏi 2:\nĐáp:\n";
        let told = crate::read(text, &crate::Knowledge::default()).directives;
        let texts: Vec<_> = told.iter().map(|d| d.text.value.as_str()).collect();
        assert_eq!(texts, ["xem lại sổ củi; Báo cáo hoạt động của Đội Men", "rà soát kho"]);
    }
}
