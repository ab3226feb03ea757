//! What a meeting is called.
//!
//! Owns where its name ends, and where it stands in a heading. Where it begins in a sentence is known in `meeting`.

use crate::date::dates;
use crate::draft::{Confidence, MeetingDraft, PartialDate};
use crate::lexicon::meetings::MEETINGS;
use crate::meeting::event;
use crate::normalise::{Bytes, rx};
use crate::page::{Page, Tokens};
use crate::people::{NameContext, name_at, office_end};
use regex::Regex;
use std::sync::LazyLock;

static TAIL: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"( \(?(?:sau đây|dưới đây) (?:gọi|viết)|,? (?:để|nhằm) (?:xem xét|thảo luận)[^;.]{0,40}(?:một số|các|những) (?:nội dung|vấn đề) (?:quan trọng|cấp bách|khác|thuộc)|,? (dưới sự chủ trì|do (đồng chí|ông|bà|đ/c|thầy|cô|bác sĩ|ths|ts|pgs|gs|bs\S*|đại tá|thượng tá|thiếu tướng|trung tướng|bộ trưởng|thứ trưởng|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|hiệu trưởng)[ .]|với sự tham dự|với sự chủ trì|với sự tham gia)|,? do [^,;]{3,90} (tổ chức|chủ trì)\b|,? tại (hội trường|trụ sở|phòng họp|phòng \d|trung tâm hội nghị|nhà văn hóa|điểm cầu|văn phòng) ?[^,;]*$| (đã )?(diễn ra|khai mạc)\b|,? (?:vào )?(?:sáng|chiều|tối)(?: nay| ngày)? ?\(?\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?\W*$|, (các )?(đồng chí|đ/c) |[;,.] (cùng dự|cùng tham dự|tham dự|dự) (có|cuộc|hội|buổi|phiên|là|còn))",
    )
});

/// Names the meeting by a stretch of the text, without the people, the place and the day behind its name.
pub fn titled(page: &Page, at: Tokens, draft: &mut MeetingDraft) {
    let bytes = page.bytes(&at);
    let norm = page.text.norm(&bytes);
    let end = TAIL.find(norm).map_or(norm.len(), |m| m.start());
    let end = subject_follows(page, &at).map_or(end, |comma| end.min(comma - bytes.start));
    let shown: Bytes = bytes.start..bytes.start + end;
    let told = norm.find(" đã ").is_some_and(|at| at < 24) && event(page, at.start).is_some();
    if told {
        return;
    }
    let shown = first_of_many(page, shown);
    let mut title = page.text.extract(&shown, Confidence::Likely, "meeting.title");
    if let Some(aim) = aim(page, &bytes, end).filter(|_| title.value.split(' ').count() <= 3) {
        title.value = format!("{} {}", title.value, aim);
    }
    if title.value.split(' ').count() > 2 {
        draft.title = Some(title);
    }
}

/// “hội nghị bàn …; chọn …; mở …”: of a name too long for a paper what stands before the first semicolon, without
/// what only adorns its end.
fn first_of_many(page: &Page, shown: Bytes) -> Bytes {
    let norm = page.text.norm(&shown);
    let words = |text: &str| text.split(' ').count();
    let first = norm.find(';').filter(|at| words(norm) > 40 && norm.get(..*at).is_some_and(|n| words(n) > 6));
    let shown = shown.start..first.map_or(shown.end, |at| shown.start + at);
    let last = |c: char| c.is_alphanumeric() || matches!(c, ')' | '”' | '"' | '’' | '»' | '%');
    shown.start..shown.start + page.text.source(&shown).trim_end_matches(|c| !last(c)).len()
}

/// “làm việc với Sở A, Bí thư B đề nghị …”: the byte of the comma before the person who acts.
fn subject_follows(page: &Page, at: &Tokens) -> Option<usize> {
    let named = |mut i: usize| {
        while let Some(end) = office_end(page, i, at.end).filter(|end| page.word(*end) == ",") {
            i = end + 1;
        }
        let office = office_end(page, i, at.end);
        office.is_some_and(|end| name_at(page, end, at.end, NameContext::AfterOffice).is_some())
    };
    let comma = (at.start + 3..at.end).find(|i| page.word(*i) == "," && named(i + 1))?;
    page.tokens.get(comma).map(|token| token.start())
}

/// “phiên họp dưới sự chủ trì của A để triển khai …”: the aim behind the clause that names the chair.
fn aim(page: &Page, at: &Bytes, from: usize) -> Option<String> {
    static AIM: LazyLock<Regex> = LazyLock::new(|| {
        rx(r"^,? ?(?:dưới sự|do|với sự) [^.;]{5,160}?,? ((?:để|nhằm|bàn|về việc|về) [^.;]{8,})")
    });
    let norm = page.text.norm(&(at.start + from..at.end));
    let aim = AIM.captures(norm)?.get(1)?;
    let start = at.start + from;
    let bytes = start + aim.start()..start + aim.end();
    Some(page.text.extract(&bytes, Confidence::Doubtful, "meeting.title").value)
}

/// The name of the meeting in the heading of its paper, without who concluded and its own day; nothing where the heading
/// names only the paper.
pub fn in_heading(page: &Page, heading: &Bytes, day: Option<PartialDate>) -> Option<Bytes> {
    let at = page.token_at(heading.start)..page.token_at(heading.end);
    let named = concluded_there(page, &at).unwrap_or(at.start)..at.end;
    let named = named.start..before_day(page, &named, day);
    let paper = page.any_phrase(at.start, &["thông báo kết luận", "thông báo", "kết luận"]) == Some(at.len());
    (!paper && named.len() > 2).then(|| page.bytes(&named))
}

/// “Kết luận của A tại cuộc họp về …”, “kết luận phiên họp tháng 5”: the token at which the meeting is named.
fn concluded_there(page: &Page, at: &Tokens) -> Option<usize> {
    const CALLED: [&str; 6] = ["họp", "giao ban", "buổi", "cuộc", "phiên", "lễ"];
    let early = at.start..at.end.min(at.start + 10);
    let concluded = page.find(&early, &["kết luận", "ý kiến chỉ đạo"])?;
    let named = |i: usize| page.any_phrase(i, &MEETINGS).or_else(|| page.any_phrase(i, &CALLED)).is_some();
    (concluded.end..at.end).find(|i| matches!(page.word(i - 1), "tại" | "luận") && named(*i))
}

/// “… ngày 12/6”, “… (chiều 12/6/2031)”: where the day of the meeting begins behind its name, else the end.
fn before_day(page: &Page, at: &Tokens, day: Option<PartialDate>) -> usize {
    const AROUND: [&str; 9] = ["ngày", "sáng", "chiều", "tối", "vào", "(", ",", "-", "–"];
    let bytes = page.bytes(at);
    let own = |date: PartialDate| day.is_some_and(|day| (day.month, day.day) == (date.month, date.day));
    let last = dates(page, &bytes).pop().filter(|dated| dated.date.is_some_and(own));
    let closes = |end: usize| !page.text.norm(&(end..bytes.end)).contains(char::is_alphanumeric);
    let Some(dated) = last.filter(|dated| closes(dated.bytes.end)) else { return at.end };
    let mut end = page.token_at(dated.bytes.start);
    while end > at.start && AROUND.contains(&page.word(end - 1)) {
        end -= 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    fn title(text: &str) -> String {
        read(text, &Knowledge::default()).meeting.title.unwrap().value
    }

    const LONG: &str = "hội nghị tổng kết mùa hội thả diều và dựng chợ hoa bên sông; bàn cách cho thuê gian hàng, cấp thẻ cho thợ gốm già, \
        mở lớp dạy nặn cho trẻ trong làng rồi chọn ngày khai trương các bến, các kho, các lò, các nhà trưng bày ven sông Hạ";

    #[test]
    fn a_name_too_long_for_a_paper_ends_at_its_first_semicolon_or_is_that_of_the_headline() {
        let lead = format!("Sáng 5/3/2031, UBND xã Tân Sa tổ chức {LONG}.");
        assert_eq!(title(&lead), "hội nghị tổng kết mùa hội thả diều và dựng chợ hoa bên sông");
        let long = LONG.replace(';', ",");
        let text = format!(
            "HỘI NGHỊ BÀN VIỆC DỰNG CHỢ HOA BÊN SÔNG HẠ ★\n\nSáng 5/3/2031, UBND xã Tân Sa tổ chức {long}."
        );
        assert_eq!(title(&text), "HỘI NGHỊ BÀN VIỆC DỰNG CHỢ HOA BÊN SÔNG HẠ");
        assert_eq!(title(&text.replace(" DỰNG CHỢ HOA BÊN SÔNG HẠ", "")), long);
        let short = "Sáng 5/3/2031, UBND xã Tân Sa tổ chức hội nghị tổng kết mùa gốm; triển khai mùa lò mới.";
        assert_eq!(title(short), "hội nghị tổng kết mùa gốm; triển khai mùa lò mới");
    }

    #[test]
    fn the_day_behind_a_name_is_no_part_of_it() {
        for day in ["sáng 9-12-2031", "chiều ngày 9/12/2031", "vào tối 9.12.2031"] {
            let text = format!(
                "Tại hội nghị bàn mùa lò mới {day}, Giám đốc Nhà hát Lý Văn Sáu yêu cầu các đội giữ củi."
            );
            assert_eq!(title(&text), "hội nghị bàn mùa lò mới", "{day}");
        }
    }

    #[test]
    fn that_a_session_decides_some_matters_is_no_part_of_its_name() {
        for aim in [
            " để xem xét, thông qua một số nội dung quan trọng của làng nghề",
            ", nhằm thảo luận các vấn đề cấp bách của làng",
        ] {
            let text =
                format!("Sáng 5/3/2031, HĐND xã Tân Sa tiến hành Kỳ họp thứ 9 (kỳ họp bất thường){aim}.");
            assert_eq!(title(&text), "Kỳ họp thứ 9 (kỳ họp bất thường)");
        }
        let told = "Sáng 5/3/2031, HĐND xã Tân Sa tổ chức cuộc họp để bàn việc giữ lò cổ.";
        assert_eq!(title(told), "cuộc họp để bàn việc giữ lò cổ");
    }

    #[test]
    fn a_body_that_hears_a_report_meets_and_one_called_an_organisation_holds_with_another() {
        let named = |text: &str| {
            let meeting = read(text, &Knowledge::default()).meeting;
            (meeting.host.map(|h| h.value), meeting.title.map(|t| t.value))
        };
        let some = |text: &str| Some(text.to_owned());
        for hears in
            ["nghe báo cáo tiến độ dựng chợ", "cho ý kiến về việc giữ lò cổ", "thẩm tra việc chia sạp chợ"]
        {
            let (host, title) = named(&format!(
                "Sáng 12/3/2031, Thường trực Huyện ủy {hears}. Bí thư Huyện ủy Lý Văn Sáu chủ trì."
            ));
            assert_eq!(host, some("Thường trực Huyện ủy"), "{hears}");
            assert!(title.unwrap().ends_with(hears));
        }
        let text = "Ngày 14/8/2031, tại Nhà hát, Hội Gốm phối hợp với Tổ chức Làng nghề thế giới tổ chức Hội thảo bàn việc giữ men.";
        assert_eq!(named(text).1, some("Hội thảo bàn việc giữ men"));
        let text = "Chiều 3/2/2031, Nhà hát Rối họp phiên thường kỳ, do ThS. Lý Văn Sáu, Giám đốc chủ trì.";
        assert_eq!(named(text).1, some("Nhà hát Rối họp phiên thường kỳ"));
    }

    #[test]
    fn whoever_acts_behind_the_name_may_hold_several_offices_and_the_day_of_a_notice_is_not_its_day() {
        let text = "Chuyện lò gốm\n\nNgày 9/4, thông báo kết luận phiên họp của làng gốm về giá củi, Bí thư Huyện ủy, Chủ tịch HĐND huyện \
                    Lý Văn Sáu yêu cầu các đội giữ củi.";
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.title.unwrap().value, "phiên họp của làng gốm về giá củi");
        assert!(meeting.date.is_none());
    }

    const NOTICE: &str = "\n\nNgày 12/6/2031, Viện trưởng Lê Văn Bình chủ trì cuộc họp bàn mùa gốm. Viện trưởng kết luận như sau:\n\
        1. Giao Phòng A sửa lò.";

    #[test]
    fn who_concluded_and_the_day_of_the_meeting_are_no_part_of_its_name() {
        for (heading, name) in [
            (
                "Kết luận của Viện trưởng Lê Văn Bình tại cuộc họp về lò gốm cổ ngày 12/6",
                "cuộc họp về lò gốm cổ",
            ),
            ("Kết luận cuộc họp giao ban xưởng gốm (ngày 12/6/2031)", "cuộc họp giao ban xưởng gốm"),
            ("Ý kiến kết luận của Viện trưởng tại Hội nghị thợ gốm, chiều 12/6/2031", "Hội nghị thợ gốm"),
            ("KẾT LUẬN CỦA VIỆN TRƯỞNG TẠI BUỔI LÀM VIỆC VỚI LÀNG GỐM", "BUỔI LÀM VIỆC VỚI LÀNG GỐM"),
            ("Kết luận của Viện trưởng tại họp giao ban tuần 24", "họp giao ban tuần 24"),
            ("Kết luận của Viện trưởng về men gốm", "Kết luận của Viện trưởng về men gốm"),
        ] {
            assert_eq!(title(&format!("THÔNG BÁO\n{heading}{NOTICE}")), name);
        }
    }

    #[test]
    fn another_day_in_a_name_stays_and_a_heading_without_a_name_gives_none() {
        let other = "Kết luận của Viện trưởng tại cuộc họp về vụ cháy lò ngày 3/6/2031";
        assert_eq!(title(&format!("THÔNG BÁO\n{other}{NOTICE}")), "cuộc họp về vụ cháy lò ngày 3/6/2031");
        assert_eq!(title(&format!("THÔNG BÁO KẾT LUẬN{NOTICE}")), "cuộc họp bàn mùa gốm");
        let bare = "Kết luận của Viện trưởng tại cuộc họp ngày 12/6";
        assert_eq!(title(&format!("THÔNG BÁO\n{bare}{NOTICE}")), "cuộc họp bàn mùa gốm");
    }

    #[test]
    fn what_a_meeting_is_called_for_short_is_no_part_of_its_name() {
        for short in
            ["(sau đây gọi tắt là Hội nghị)", "(dưới đây gọi là Phiên họp)", "(sau đây viết tắt là PH)"]
        {
            let text = format!("Sáng 5/3/2031, UBND xã Tân Sa tổ chức phiên họp bàn mùa gốm {short}.");
            assert_eq!(title(&text), "phiên họp bàn mùa gốm", "{short}");
        }
    }
}
