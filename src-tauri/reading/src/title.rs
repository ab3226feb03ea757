//! What a meeting is called.
//!
//! Owns where its name ends. Where it begins is known in `meeting`.

use crate::draft::{Confidence, MeetingDraft};
use crate::meeting::event;
use crate::normalise::{Bytes, rx};
use crate::page::{Page, Tokens};
use crate::people::{NameContext, name_at, office_end};
use regex::Regex;
use std::sync::LazyLock;

static TAIL: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(,? (?:để|nhằm) (?:xem xét|thảo luận)[^;.]{0,40}(?:một số|các|những) (?:nội dung|vấn đề) (?:quan trọng|cấp bách|khác|thuộc)|,? (dưới sự chủ trì|do (đồng chí|ông|bà|đ/c|ths\.?|ts\.?|pgs\.|gs\.|bs\S*|đại tá|thượng tá|thiếu tướng|trung tướng|bộ trưởng|thứ trưởng|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|hiệu trưởng) |với sự tham dự|với sự chủ trì|với sự tham gia)|,? do [^,;]{3,90} (tổ chức|chủ trì)\b|,? tại (hội trường|trụ sở|phòng họp|phòng \d|trung tâm hội nghị|nhà văn hóa|điểm cầu|văn phòng) ?[^,;]*$| (đã )?(diễn ra|khai mạc)\b|,? (?:vào )?(?:sáng|chiều|tối)(?: nay| ngày)? ?\(?\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?\W*$|, (các )?(đồng chí|đ/c) |[;,.] (cùng dự|cùng tham dự|tham dự|dự) (có|cuộc|hội|buổi|phiên|là|còn))",
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
    let named = |i: usize| {
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
}
