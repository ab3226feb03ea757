//! The reader of minutes.
//!
//! Owns what is special to them: labelled lines, lists and tables of people, the table of tasks, absent people,
//! the recorder. Opinions and conclusions are read as speeches, as in `parts`.

use crate::actions::actions;
use crate::coverage::Coverage;
use crate::date::{Dated, dates};
use crate::draft::{AttendeeDraft, Confidence, Draft};
use crate::hosts::goes_on;
use crate::invitation::{self, invites};
use crate::kind::heading_title;
use crate::labels::{labels, time};
use crate::lexicon::bodies::BODY;
use crate::lines::{Line, LineKind};
use crate::normalise::Bytes;
use crate::notice::title;
use crate::page::Page;
use crate::parts;
use crate::short_names::full_names;
use crate::table::{cells, tables};

/// Reads minutes into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let body = parts::begin(page, draft, &mut covered);
    title(page, draft);
    without_day(page, draft);
    draft.meeting.title = draft.meeting.title.take().or_else(|| crate::front_matter::title(page));
    parts::headline(page, draft, &mut covered);
    labels(page, &page.sentences, draft, &mut covered);
    day_of_heading(page, draft);
    tables(page, draft, &mut covered);
    full_names(draft);
    parts::people(page, &body, draft, &mut covered);
    chair_in_brackets(page, draft);
    crate::hosts::from_title(page, draft);
    letterhead(page, draft);
    actions(page, draft, &mut covered);
    parts::speeches(page, &body, draft, &mut covered);
    draft.in_order();
    if invites(page) {
        invitation::settle(page, draft);
    }
    parts::finish(page, &body, draft, &covered);
}

/// “Biên bản họp nhóm - 04/02/2031”, “Meeting Minutes - [19/10/2031]”: the day at the end is no part of the title.
fn without_day(page: &Page, draft: &mut Draft) {
    let Some(at) = heading_title(page).filter(|_| draft.meeting.title.is_some()) else { return };
    let rest = |d: &Dated| page.text.norm(&(d.bytes.end..at.end)).trim().to_owned();
    let closes = |rest: &str| rest.chars().all(|c| !c.is_alphanumeric()) || rest.starts_with('(');
    let Some(day) = dates(page, &at).into_iter().next_back().filter(|d| closes(&rest(d))) else { return };
    let before =
        page.text.norm(&(at.start..day.bytes.start)).trim_end_matches(|c: char| !c.is_alphanumeric());
    let before =
        before.strip_suffix("ngày").unwrap_or(before).trim_end_matches(|c: char| !c.is_alphanumeric());
    let to = before.ends_with(|c: char| c.is_ascii_digit()) || before.ends_with("đến");
    let ranged = to && page.find(&(page.token_at(at.start)..page.token_at(at.end)), &["từ"]).is_some();
    if before.split_whitespace().count() > 1 && !ranged {
        let title = at.start..at.start + before.len();
        draft.meeting.title = Some(page.text.extract(&title, Confidence::Likely, "meeting.heading"));
    }
}

/// “Biên bản họp nhóm - 04/02/2031”: without a day elsewhere, the full one of the heading.
fn day_of_heading(page: &Page, draft: &mut Draft) {
    if draft.meeting.date.is_some() {
        return;
    }
    let Some(at) = heading_title(page) else { return };
    let ranged = |d: &Dated| {
        page.text.norm(&(at.start..d.bytes.start)).trim_end().ends_with(['-', '–'])
            && page.text.norm(&at).contains("từ ")
    };
    let full =
        dates(page, &at).into_iter().find(|d| d.date.is_some_and(|date| date.year.is_some()) && !ranged(d));
    draft.meeting.date = full.and_then(|d| {
        d.date.map(|date| page.text.value(date, &d.bytes, Confidence::Likely, "minutes.heading-date"))
    });
    if draft.meeting.date.is_none() {
        below(page, &at, draft);
    }
}

/// “Phòng B (20-07-2031 – 10:00)”: a short line right below the heading with a full date.
fn below(page: &Page, heading: &Bytes, draft: &mut Draft) {
    let after =
        page.lines.iter().filter(|l| l.bytes().start >= heading.end && l.kind != LineKind::Blank).take(3);
    let full = |at: &Bytes| dates(page, at).iter().any(|d| d.date.is_some_and(|date| date.year.is_some()));
    let line = after.map(Line::bytes).find(|at| at.len() < 120 && full(at));
    if let Some(at) = line {
        time(page, &(page.token_at(at.start)..page.token_at(at.end)), draft);
    }
}

/// “ông A (Chủ tịch HĐQT, chủ tọa)”: with no word of chairing elsewhere.
fn chair_in_brackets(page: &Page, draft: &mut Draft) {
    let told = |a: &AttendeeDraft| {
        let Some(name) = &a.person.name else { return false };
        let open = page.token_at_char(name.span.end);
        let brackets = page.closing(open, open + 14).map(|close| open..close);
        brackets.is_some_and(|at| page.find(&at, &["chủ tọa", "chủ trì"]).is_some())
    };
    let among = if draft.chairs.is_empty() { 40 } else { 0 };
    let found = draft.attendees.iter().take(among).position(told);
    draft.chairs.extend(found.map(|i| draft.attendees.remove(i).person));
}

/// Without a host so far, or with one that is no name, the last unit in capitals above the heading is the one whose
/// minutes these are; a board without a name stands for the unit above it.
fn letterhead(page: &Page, draft: &mut Draft) {
    let heading = draft.meeting.title.as_ref().map_or(0, |t| t.span.start);
    let above = page.lines.iter().take(8).take_while(|l| page.text.span(&l.bytes()).start < heading);
    let mut units: Vec<Bytes> = vec![];
    for line in above {
        let cell = cells(&page.text, &line.bytes()).into_iter().next().unwrap_or_else(|| line.bytes());
        let cell = page.text.trim(&cell);
        let below = !units.is_empty() && !nation(page.text.norm(&cell));
        let named = BODY.at(page, page.token_at(cell.start)).is_some();
        if !cell.is_empty() && capitals(page.text.source(&cell)) && (named || below) {
            units.push(cell);
        }
    }
    let board = units.last().is_some_and(|at| unnamed_board(page.text.norm(at))) && units.len() > 1;
    let found = if board { units.get(units.len() - 2) } else { units.last() };
    let vague = draft.meeting.host.as_ref().is_none_or(|host| {
        let longer = |at: &Bytes| goes_on(page.text.source(at), &host.value);
        unnamed_board(&host.value.to_lowercase()) || found.is_some_and(longer)
    });
    if let Some(at) = found.filter(|_| vague) {
        draft.meeting.host = Some(page.text.extract(at, Confidence::Doubtful, "meeting.host-of-letterhead"));
    }
}

/// “CỘNG HÒA …”, “Số: …”: beside or below the units of a letterhead.
fn nation(line: &str) -> bool {
    ["cộng hòa", "cộng hoà", "độc lập", "đảng cộng sản", "số", "biên bản", "*"]
        .iter()
        .any(|w| line.trim().starts_with(w))
}

/// A board that every company or union has.
fn unnamed_board(line: &str) -> bool {
    matches!(
        line.trim(),
        "hội đồng quản trị"
            | "hội đồng thành viên"
            | "ban giám đốc"
            | "ban tổng giám đốc"
            | "ban chấp hành"
            | "ban giám hiệu"
            | "hđqt"
            | "hội đồng sư phạm"
            | "hội đồng trường"
            | "tổ chuyên môn"
    )
}

fn capitals(line: &str) -> bool {
    line.split_whitespace().count() > 1 && !line.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, SourceKind, read};

    const BOARD: &str = "CÔNG TY CỔ PHẦN GỐM ĐẤT LÀNH\nHỘI ĐỒNG QUẢN TRỊ\n\nBIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ\n\n\
        1. Thời gian: 9 giờ, ngày 12/6/2023\n2. Thành phần:\n- Ô. Lê Quang Tám, Chủ tịch HĐQT - Chủ tọa cuộc họp;\n\
        - Bà Hồ Thị Mận (kế toán trưởng)\n3. Quyết nghị:\n\
        Điều 1. HĐQT thống nhất giao bà Hồ Thị Mận - Kế toán trưởng đối chiếu công nợ, xong trong tháng 7.\n\
        Điều 2. Ủy quyền cho Tổng Giám đốc ký hợp đồng vay vốn.\nCuộc họp kết thúc lúc 11 giờ.\n";

    fn led(draft: &Draft) -> Vec<(String, String)> {
        let lead = |i: usize| {
            draft
                .directives
                .get(i)
                .map(|d| d.lead.iter().map(|l| l.value.clone()).collect::<Vec<_>>().join(", "))
        };
        let text = |i: usize| draft.directives.get(i).map(|d| d.text.value.clone());
        (0..draft.directives.len()).filter_map(|i| lead(i).zip(text(i))).collect()
    }

    #[test]
    fn the_list_of_people_ends_where_the_next_heading_stands() {
        let draft = read(BOARD, &Knowledge::default());
        assert_eq!(draft.chairs.first().unwrap().name.as_ref().unwrap().value, "Lê Quang Tám");
        let names: Vec<_> =
            draft.attendees.iter().filter_map(|a| a.person.name.as_ref()).map(|n| &n.value).collect();
        assert_eq!(names, ["Hồ Thị Mận"]);
        assert!(draft.attendees.iter().all(|a| a.group.is_none()));
    }

    #[test]
    fn a_board_without_a_name_stands_for_the_unit_above_it() {
        let draft = read(BOARD, &Knowledge::default());
        assert_eq!(draft.meeting.host.unwrap().value, "CÔNG TY CỔ PHẦN GỐM ĐẤT LÀNH");
    }

    #[test]
    fn articles_of_a_resolution_give_tasks_to_people_and_offices() {
        let led = led(&read(BOARD, &Knowledge::default()));
        let told = |lead: &str, start: &str| led.iter().any(|(l, t)| l == lead && t.starts_with(start));
        assert!(told("bà Hồ Thị Mận", "đối chiếu công nợ"), "{led:?}");
        assert!(told("Tổng Giám đốc", "ký hợp đồng vay vốn"), "{led:?}");
    }

    #[test]
    fn those_present_stand_line_by_line_under_numbered_headings_of_their_sides() {
        let text = "Biên bản họp\n1. Thành phần dự họp\n1.1. Thường trực ban nhạc lễ\n\
            - Ông Lê Văn Bình – Trưởng ban Nhạc lễ\n1.2. Trưởng nhóm nhạc cụ\n\
            - Bà Trần Thị Cúc – Viện Đàn tranh (Trưởng nhóm dây số 4)\nThư ký: TSKH. Phạm Văn Dũng\n";
        let draft = read(text, &Knowledge::default());
        let names: Vec<_> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(names, ["Lê Văn Bình", "Trần Thị Cúc", "Phạm Văn Dũng"]);
        let sides: Vec<_> = draft.attendees.iter().filter_map(|a| a.side.as_deref()).collect();
        assert_eq!(sides, ["Thường trực ban nhạc lễ", "Trưởng nhóm nhạc cụ"]);
        assert!(draft.attendees.iter().all(|a| a.group.is_none()));
    }

    #[test]
    fn those_present_line_by_line_below_a_sentence_that_says_so_make_minutes() {
        let text = "Vào lúc 7h15, ngày 3 tháng 08 năm 2031 tại sân đình, Hội đồng làng Gốm họp với sự tham dự của các ông, bà:\n\
            1. Ông Lê Văn Bình (Tám)\n2. Bà Trần thị Cúc\n3. Ông Phạm Văn Dũng\n4. Anh Hồ Văn Én\n\
            Ông Phạm Văn Dũng, Trưởng làng điều khiển phiên họp.\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.kind, SourceKind::Minutes);
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-08-03");
        let names: Vec<_> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(names, ["Lê Văn Bình", "Trần thị Cúc", "Hồ Văn Én"]);
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Phạm Văn Dũng"));
        assert!(draft.attendees.iter().all(|a| a.group.is_none()));
    }

    #[test]
    fn a_form_filled_in_has_colons_before_name_and_office() {
        let text = "BIÊN BẢN HỌP\nTHÀNH PHẦN THAM DỰ\nÔng: LÊ VĂN BÌNH – Chức vụ: Trưởng kho (Chủ tọa).\n\
            Thư ký cuộc họp:\nBà: Trần Thị Cúc – Chức vụ: Thủ quỹ.\n";
        let draft = read(text, &Knowledge::default());
        let chair = draft.chairs.first().unwrap();
        assert_eq!(chair.known_as(), Some("LÊ VĂN BÌNH"));
        assert_eq!(chair.positions.first().map(|p| p.value.as_str()), Some("Trưởng kho"));
        assert_eq!(draft.attendees.first().and_then(|a| a.person.known_as()), Some("Trần Thị Cúc"));
    }

    #[test]
    fn those_who_sign_as_we_stand_with_their_office_after_wide_blanks() {
        let text = "BIÊN BẢN HỌP TỔ KHO\nHôm nay, vào lúc 8 giờ 20 ngày 6 tháng 5 năm 2031\nChúng tôi gồm:\n\
            1. Ông Lê Văn Bình        Chức vụ: Tổ trưởng – Chủ tọa\n2. Ông/Bà: Phạm Văn Dũng - Nhân viên Cân\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"));
        assert_eq!(draft.attendees.first().and_then(|a| a.person.known_as()), Some("Phạm Văn Dũng"));
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-05-06");
    }

    #[test]
    fn a_table_of_tasks_may_have_english_headings_and_signatures_are_no_task() {
        let text = "BIÊN BẢN HỌP NHÓM 3\nNgày họp: 12/06/2031\nChủ trì: Lê Văn Bình\n\n| Action Items | Person(s) Responsible | Deadline | Status |\n|---|---|---|---|\n\
            | Viết bảng giá củi | Trần Thị Cúc | 16/06/2031 | Done |\n\n### 2. Phân công công việc\n- Cúc cân thử.\n### 3. Ký xác nhận\n";
        let led = led(&read(text, &Knowledge::default()));
        assert_eq!(
            led.first().map(|(l, t)| (l.as_str(), t.as_str())),
            Some(("Trần Thị Cúc", "Viết bảng giá củi"))
        );
        assert!(!led.iter().any(|(_, task)| task.starts_with("Ký")), "{led:?}");
    }

    #[test]
    fn an_item_told_by_its_week_has_its_doers_behind_the_colon() {
        let text = "BIÊN BẢN HỌP TỔ BẾP\nThời gian: ngày 5/6/2031\nChủ trì: Thầy Lê Văn Bình\n3. Kết luận và phân công:\n\
            - Tuần 4 (Giữa tháng 7 - Từ 14/07 đến 18/07/2031): Cô Trần Thị Cúc thực hiện nấu thử tại hai bếp nhỏ.\n";
        let draft = read(text, &Knowledge::default());
        let due = draft.directives[0].deadline.as_ref().unwrap();
        assert_eq!(due.date.unwrap().to_string(), "2031-07-18");
        assert_eq!(led(&draft)[0].0, "Cô Trần Thị Cúc");
    }

    #[test]
    fn a_day_of_its_own_belongs_to_the_task_before_and_an_opinion_is_no_order() {
        let text = "BIÊN BẢN HỌP HỘI ĐỒNG\nThời gian: 8h15 ngày 1/12/2031\nChủ trì: Thầy Lê Văn Bình\nII. Kế hoạch tháng 12\n\
            - Kiểm tra cân kho lần 2 (5-9/12).\n- Tổ Mộc đóng kệ. Hạn: 9/12.\nIII. Ý kiến thảo luận\n- Cô Mận: đề nghị sửa mái bếp.\n\
            IV. Kết luận của chủ trì\nThầy Bình giải đáp ý kiến. Đối với các tổ chưa nộp chìa khóa, yêu cầu nộp trong tuần.\n";
        let draft = read(text, &Knowledge::default());
        let led = led(&draft);
        let tasks: Vec<_> = led.iter().map(|(lead, task)| (lead.as_str(), task.as_str())).collect();
        let expected =
            [("", "Kiểm tra cân kho lần 2 (5-9/12)"), ("Tổ Mộc", "đóng kệ"), ("các tổ", "nộp trong tuần")];
        assert_eq!(tasks, expected);
        let due = draft.directives[1].deadline.as_ref().unwrap();
        assert_eq!(due.date.unwrap().to_string(), "2031-12-09");
    }

    #[test]
    fn tasks_of_a_group_are_led_by_given_names_in_a_column_in_brackets_or_before_a_colon() {
        let text = "BIÊN BẢN CUỘC HỌP SÂN KHO\nThời gian: 14/5/2031\nNgười chủ trì: Lê Văn Bình\n| # | Task | PIC | Due |\n|---|---|---|---|\n\
            | 1 | Thêm hàng rào | Cúc | 19/5 |\n\nAction items:\n- [Tám] Sửa cổng sau (deadline: 15/5)\n- Cúc: gửi ảnh cho thợ\n";
        let led = led(&read(text, &Knowledge::default()));
        let leads: Vec<_> = led.iter().map(|(lead, _)| lead.as_str()).collect();
        assert_eq!(leads, ["Cúc", "Tám", "Cúc"]);
        assert!(led[1].1.starts_with("Sửa cổng"), "{led:?}");
    }

    #[test]
    fn the_day_at_the_end_of_the_heading_is_no_part_of_the_title() {
        let draft = read(
            "# Meeting Minutes - [19/10/2031]\n**Dự:** Lê Văn Bình, Trần Thị Cúc\n",
            &Knowledge::default(),
        );
        assert_eq!(draft.meeting.title.unwrap().value, "Meeting Minutes");
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-10-19");
        assert_eq!(draft.attendees.len(), 2);
    }

    #[test]
    fn a_row_of_the_table_may_say_who_chairs_and_who_writes() {
        let text = "BIÊN BẢN HỌP QUẦY THUỐC\n3. Thành phần tham dự:\nSTT\tHọ và tên\tChức danh\tGhi chú\n\
            1\tLê Thị Bình\tGiám đốc\tChủ trì\n2\tPhạm Văn Dũng\tTrưởng quầy\tVắng (đi họp)\n3\tTrần Thị Cúc\tThủ kho\tThư ký\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Thị Bình"));
        let told: Vec<_> = draft.attendees.iter().map(|a| (a.recorder, a.presence.in_the_room())).collect();
        assert_eq!(told, [(false, false), (true, true)]);
    }

    #[test]
    fn sides_stand_above_their_people_and_parties_bind_themselves() {
        let text = "BIÊN BẢN LÀM VIỆC\nHôm nay, ngày 14/11/2031, lúc 9h00, tại lò gốm Đất Lành, chúng tôi gồm có:\n\
            Đại diện bên A (Công ty Lọ Hoa):\n- Bà Trần Thị Cúc: Thủ quỹ\nĐại diện bên B (Lò gốm Đất Lành):\n\
            - Ông Lê Văn Bình: Thợ cả\nHai bên thống nhất:\n1. Bên B giao lại 40 lọ trước ngày 20/11/2031.\n";
        let draft = read(text, &Knowledge::default());
        let sides: Vec<_> = draft.attendees.iter().filter_map(|a| a.side.as_deref()).collect();
        assert_eq!(sides, ["bên A (Công ty Lọ Hoa)", "bên B (Lò gốm Đất Lành)"]);
        assert_eq!(led(&draft), [("Bên B".to_owned(), "giao lại 40 lọ trước ngày 20/11/2031".to_owned())]);
        assert_eq!(draft.meeting.place.unwrap().value, "lò gốm Đất Lành");
    }

    #[test]
    fn the_conclusion_of_a_chair_may_be_headed_by_the_meeting_and_the_chair_known_by_office_alone() {
        for (chair, head) in [
            ("Ông Lê Văn Bình - Giám đốc", "II. KẾT LUẬN CUỘC HỌP"),
            ("Ông Lê Văn Bình - Giám đốc", "3. Kết luận hội nghị:"),
            ("Giám đốc Lò gốm", "II. Kết luận của chủ trì cuộc họp:"),
            ("Giám đốc Lò gốm", "II. KẾT LUẬN"),
        ] {
            let text = format!(
                "BIÊN BẢN HỌP GIAO BAN\nThời gian: 8 giờ ngày 6/4/2031\nChủ trì: {chair}\nI. Nội dung\n- Ông Phạm Văn Dũng báo cáo kho.\n\
                 {head}\n1. Phòng Vật tư phải kiểm kê kho.\n2. Giao Phòng Men sửa mái che.\nBiên bản được thông qua lúc 9 giờ.\n\
                 CHỦ TRÌ\tTỔ PHÓ\n"
            );
            let draft = read(&text, &Knowledge::default());
            let leads: Vec<String> = led(&draft).into_iter().map(|(lead, _)| lead).collect();
            assert_eq!(leads, ["Phòng Vật tư", "Phòng Men"], "{chair} {head}");
            assert!(draft.statements.iter().any(|s| s.kind == crate::StatementKind::Conclusion), "{head}");
        }
    }

    #[test]
    fn what_the_parties_agree_on_is_theirs_to_do() {
        let text = "BIÊN BẢN HỌP CÔNG TRƯỜNG\nHôm nay, hồi 9h00 ngày 14/11/2031, tại lò gốm Đất Lành, chúng tôi gồm có:\n\
            - Ông Lê Văn Bình: Thợ cả (chủ trì)\nIII. Kết luận cuộc họp\nSau khi trao đổi, các bên thống nhất:\n\
            1. Đối với Nhà thầu thi công:\n- Bổ sung hai xe ba gác trước ngày 20/11/2031.\n2. Đối với Tư vấn giám sát:\n- Lập bảng theo dõi độ ẩm.\n";
        let leads: Vec<String> =
            led(&read(text, &Knowledge::default())).into_iter().map(|(lead, _)| lead).collect();
        assert_eq!(leads, ["Nhà thầu thi công", "Tư vấn giám sát"]);
    }

    #[test]
    fn days_in_brackets_behind_the_title_may_be_a_range() {
        let text = "BIÊN BẢN\nHọp giao ban tuần 32 (từ ngày 04/8 đến ngày 08/8/2031)\n\nThời gian: 7h ngày 4/8/2031\n";
        let title = read(text, &Knowledge::default()).meeting.title.unwrap().value;
        assert_eq!(title, "Họp giao ban tuần 32 (từ ngày 04/8 đến ngày 08/8/2031)");
    }

    #[test]
    fn what_came_of_a_vote_and_the_heading_of_a_list_are_no_tasks() {
        let text = "BIÊN BẢN HỌP LỚP MÚA\nChủ trì: Cô Lê Thị Bình - Trưởng lớp\nIII. Kết luận của chủ trì\n\
            - Báo cáo quỹ áo được cả lớp nhất trí.\n- Bầu ra được ban áo gồm 3 người.\n- Cả lớp thống nhất 100% cách may:\n\
            - Phân công chuẩn bị:\n+ Cô Trần Thị Cúc may nốt áo trước ngày 9/4/2031.\n";
        let led = led(&read(text, &Knowledge::default()));
        assert_eq!(led, [("Cô Trần Thị Cúc".to_owned(), "may nốt áo trước ngày 9/4/2031".to_owned())]);
    }

    #[test]
    fn how_many_were_there_is_nobody_by_name() {
        for count in
            ["Tổng số: 23 thợ; Có mặt: 21; Vắng: 2.", "Sĩ số: 36; Có mặt: 35.", "Tổng số đại biểu: 12"]
        {
            let text = format!(
                "BIÊN BẢN HỌP LỚP MÚA\nThời gian: 8 giờ ngày 6/4/2031\nChủ trì: Bà Lê Thị Bình\nI. THÀNH PHẦN THAM DỰ\n{count}\nNội dung:\nBà Bình báo cáo."
            );
            assert!(
                read(&text, &Knowledge::default()).attendees.iter().all(|a| a.person.name.is_none()),
                "{count}"
            );
        }
    }
}
