//! Bodies of a meeting that stand elsewhere than before the verb: after the event, and with whom it is held.
//!
//! Owns those forms: “Hội nghị Ban Thường vụ … lần thứ 3”, “họp giữa A với B”, “giao ban với B”, “đoàn … thăm … tại B”.

use crate::bodies::{begins_unit, unit_end};
use crate::draft::{Confidence, MeetingDraft};
use crate::hosts::{self, after_count, event};
use crate::lexicon::bodies::{AREAS, BODY};
use crate::lexicon::titles::TITLES;
use crate::page::{Page, Tokens};

/// Fills the host and the counterpart that are still missing.
pub fn complete(page: &Page, clause: &Tokens, draft: &mut MeetingDraft) {
    let between = between(page, clause);
    let host = between.as_ref().map(|(host, _)| host.clone());
    let host = host.or_else(|| organiser(page, clause)).or_else(|| after_event(page, clause));
    let other = between.map(|(_, other)| other).or_else(|| with_whom(page, clause));
    let other = other.or_else(|| partner(page, clause)).or_else(|| visited(page, clause));
    let body = |at: Tokens, rule| page.text.extract(&page.bytes(&at), Confidence::Likely, rule);
    draft.host = draft.host.take().or_else(|| host.map(|at| body(at, "meeting.host-after-event")));
    draft.counterpart = draft.counterpart.take().or_else(|| other.map(|at| body(at, "meeting.with-whom")));
}

/// “tọa đàm giữa Nhà hát với các Trường …”.
fn between(page: &Page, clause: &Tokens) -> Option<(Tokens, Tokens)> {
    let from = page.find(clause, &["giữa"])?.end;
    let first = unit(page, from, clause.end)?;
    let link = first.end;
    matches!(page.word(link), "với" | "và").then_some(())?;
    Some((first, unit(page, link + 1, clause.end)?))
}

/// “…, do Hội A tổ chức”: who holds the meeting, told behind it.
fn organiser(page: &Page, clause: &Tokens) -> Option<Tokens> {
    let by = page.find(clause, &["do"])?.end;
    let near = by..clause.end.min(by + 24);
    let verb = page.find(&near, &["đồng tổ chức", "phối hợp", "tổ chức"])?.start;
    let plain = page.capital(by) && begins_unit(page, by) && TITLES.at(page, by).is_none();
    (plain && (by..verb).all(|i| !page.is_mark(i) || page.word(i) == "-")).then_some(by..verb)
}

/// “Sở A phối hợp với Hội B tổ chức …”: the other of two who hold a meeting together.
fn partner(page: &Page, clause: &Tokens) -> Option<Tokens> {
    begins_unit(page, clause.start).then_some(())?;
    let early = clause.start..clause.end.min(clause.start + 30);
    let with = page.find(&early, &["phối hợp với", "phối hợp cùng"])?.end;
    let verb = page.find(&(with..clause.end.min(with + 24)), &["đồng tổ chức", "tổ chức"])?.start;
    (page.capital(with) && begins_unit(page, with) && verb > with + 1).then_some(with..verb)
}

/// “họp giao ban với UBND 7 xã về …”: a body, not people by their office, nor bodies of a kind that somebody chairs a meeting with.
fn with_whom(page: &Page, clause: &Tokens) -> Option<Tokens> {
    const JOINED: [&str; 10] = ["gắn", "đối", "cùng", "phù", "so", "tiếp", "kết", "thích", "hợp", "trái"];
    let event = page.find(clause, &["họp", "giao ban", "hội nghị", "đối thoại", "gặp mặt", "tọa đàm"])?;
    let near = event.end..clause.end.min(event.end + 10);
    let with = near.clone().find(|i| page.word(*i) == "với" && !JOINED.contains(&page.word(i - 1)))?;
    let chaired = page.find(&(clause.start..event.start), &["chủ trì"]).is_some();
    let summoned = chaired && page.word(with + 1) == "các";
    (!summoned && (event.end..with).all(|i| !page.is_mark(i))).then_some(())?;
    unit(page, with + 1, clause.end)
}

/// “Đoàn … thăm, kiểm tra … tại Công ty A”: where a delegation went is whom it met.
fn visited(page: &Page, clause: &Tokens) -> Option<Tokens> {
    (page.phrase(clause.start, "đoàn").is_some() || begins_unit(page, clause.start)).then_some(())?;
    let visit = page.find(clause, &["thăm", "kiểm tra", "khảo sát", "giám sát"])?;
    let at = (visit.end..clause.end).rev().find(|i| page.word(*i) == "tại")?;
    let area = page.any_phrase(at + 1, &AREAS).is_some();
    let body = unit(page, at + 1, clause.end).filter(|_| page.capital(at + 1) && !area)?;
    let ends = |i: &usize| {
        page.is_mark(*i) && page.word(*i) != "-" || matches!(page.word(*i), "về" | "nhằm" | "để" | "theo")
    };
    let end = (body.start..clause.end).find(ends)?;
    Some(body.start..if end <= body.start + 12 { end } else { body.end })
}

/// “Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 9”, “Phiên họp thứ 40 Hội đồng Giải thưởng A”: the board that meets.
fn after_event(page: &Page, clause: &Tokens) -> Option<Tokens> {
    const WHOLE: [&str; 5] = ["tập thể lãnh đạo", "tập thể", "các thành viên", "thành viên", "của"];
    let holds = |at: &Tokens| (at.end..at.end + 3).any(|i| event(page, i).is_some());
    let chairs = page.find(clause, &["chủ trì"]).filter(|at| page.word(at.start.saturating_sub(1)) != "sự");
    let verb = chairs.or_else(|| page.find(clause, &["tổ chức"]).filter(holds));
    let first = verb.map_or(clause.start, |verb| verb.end);
    let event = (first..clause.end.min(first + 8)).find_map(|i| Some(i + event(page, i)?))?;
    let board = after_count(page, event);
    let board = board + page.any_phrase(board, &WHOLE).unwrap_or(0);
    let area = page.any_phrase(board, &AREAS).is_some();
    let named = BODY.at(page, board).is_some() && page.capital(board) && !area && board < event + 5;
    let board = named.then(|| unit(page, board, clause.end)).flatten()?;
    let task = page.any_phrase(board.end, &["phòng , chống", "phòng chống"]).is_some();
    hosts::unit(page, board.start, clause.end).filter(|_| task).or(Some(board))
}

fn unit(page: &Page, from: usize, end: usize) -> Option<Tokens> {
    let people = TITLES.at(page, from).is_some() || many_officers(page, from);
    let first = from + usize::from(page.is_number(from));
    (first < end && begins_unit(page, first) && !people).then_some(())?;
    let end = unit_end(page, &(first..end));
    let bare = from == first && BODY.at(page, first) == Some(1);
    (end > first + usize::from(bare)).then_some(from..end)
}

/// “các Bí thư chi bộ”: people, not a body.
fn many_officers(page: &Page, from: usize) -> bool {
    page.word(from) == "các" && TITLES.at(page, from + 1).is_some()
}

#[cfg(test)]
mod tests {
    use crate::page::Page;
    use crate::{Knowledge, read};

    fn bodies(text: &str) -> (Option<String>, Option<String>) {
        let meeting = read(text, &Knowledge::default()).meeting;
        (meeting.host.map(|h| h.value), meeting.counterpart.map(|c| c.value))
    }

    fn pair(host: &str, other: &str) -> (Option<String>, Option<String>) {
        (Some(host.to_owned()), Some(other.to_owned()))
    }

    #[test]
    fn with_whom_a_body_meets_stands_after_the_event() {
        let text = "Sáng 5/3/2024, UBND huyện Tân Sa tổ chức hội nghị giao ban với UBND 9 xã về cấp nước.";
        assert_eq!(bodies(text), pair("UBND huyện Tân Sa", "UBND 9 xã"));
        let text = "Sáng 5/3/2024, ở thư viện, tọa đàm giữa Nhà hát với các Trường Múa mở ra dưới sự chủ trì của \
                    ông Lý Văn Sáu.";
        assert_eq!(bodies(text), pair("Nhà hát", "các Trường Múa"));
    }

    #[test]
    fn the_board_whose_session_a_person_chairs_is_the_host() {
        let text = "Ngày 5/3/2024, bà Tạ Thị Hạ, Ủy viên Hội Mỹ thuật, Giám đốc Bảo tàng Gốm chủ trì Phiên họp thứ 40, Hội \
                    đồng Giải thưởng Văn nghệ mùa thứ ba.";
        assert_eq!(bodies(text).0.as_deref(), Some("Hội đồng Giải thưởng Văn nghệ"));
        let text = "Ngày 5/3/2024, LĐLĐ tỉnh tổ chức hội nghị bình chọn áo đồng phục.";
        assert_eq!(bodies(text).0.as_deref(), Some("LĐLĐ tỉnh"));
    }

    #[test]
    fn a_body_whose_members_or_leaders_meet_is_the_host() {
        let text = "Chiều 5/3/2031, ông Lý Văn Sáu - Tổ trưởng chủ trì cuộc họp thành viên Hợp tác xã Mây tre để chia \
                    lại kho.";
        assert_eq!(bodies(text).0.as_deref(), Some("Hợp tác xã Mây tre"));
        let text = "Sáng 5/3/2031, bà Tạ Hạ - Giám đốc mở phiên họp tập thể lãnh đạo Nhà hát Rối.";
        assert_eq!(bodies(text).0.as_deref(), Some("Nhà hát Rối"));
    }

    #[test]
    fn a_text_may_begin_with_the_word_of_chairing() {
        let page = Page::new("Chủ trì phiên họp Hội đồng Giải thưởng Văn nghệ");
        let board = super::after_event(&page, &(0..page.tokens.len()));
        assert_eq!(board.map(|at| page.source(&at)), Some("Hội đồng Giải thưởng Văn nghệ"));
    }

    #[test]
    fn who_holds_a_meeting_may_be_told_behind_it() {
        let text = "Đó là lời dặn của ông Lý Văn Sáu tại Hội nghị tổng kết mùa diều năm 2031, do Hội Diều sáo tỉnh \
                    tổ chức hôm 5/3.";
        assert_eq!(bodies(text).0.as_deref(), Some("Hội Diều sáo tỉnh"));
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.title.unwrap().value, "Hội nghị tổng kết mùa diều năm 2031");
    }

    #[test]
    fn whom_a_body_meets_stands_behind_the_words_that_tell_how() {
        let text = "Ngày 5/3/2031, Ban Quản lý chợ do ông Lý Văn Sáu chủ trì có buổi làm việc định kỳ với các tiểu thương \
                    chợ.";
        assert_eq!(bodies(text), pair("Ban Quản lý chợ", "các tiểu thương chợ"));
    }

    #[test]
    fn without_another_host_the_headline_or_the_house_tells_it() {
        let text =
            "Hội Làm vườn chuẩn bị cho chợ hoa năm mới\n\nTham dự có bà Tạ Hạ - Phó Giám đốc Bảo tàng.";
        assert_eq!(bodies(text).0.as_deref(), Some("Hội Làm vườn"));
        let text = "Ngày 5/3/2031, tại Chi cục Đê điều A, ông Lý Văn Sáu - Trưởng phòng đã chủ trì cuộc họp chọn đá kè.";
        assert_eq!(bodies(text).0.as_deref(), Some("Chi cục Đê điều A"));
        let text = "Ngày 5/3/2031, tại Ủy ban Cây xanh A đã chủ trì cuộc họp về giống hoa.";
        assert_eq!(bodies(text).0.as_deref(), Some("Ủy ban Cây xanh A"));
    }

    #[test]
    fn a_delegation_is_led_by_somebody_whose_office_ends_its_name() {
        let text = "Chiều 14/6Đoàn cán bộ Cục Di Sản do Viện trưởng Viện Mỹ thuật Lý Văn Sáu dẫn đầu đã đến thăm, làm việc với Bảo tàng \
                    Gốm A.";
        assert_eq!(bodies(text).0.as_deref(), Some("Cục Di Sản"));
    }

    #[test]
    fn two_may_hold_a_meeting_together() {
        let text = "Sáng 15/3/2031, tại sân Nhà hát Rối, Nhà hát Rối phối hợp với Hội Diều sáo tỉnh tổ chức Hội nghị bàn ngày hội.";
        assert_eq!(bodies(text), pair("Nhà hát Rối", "Hội Diều sáo tỉnh"));
        let text = "Ban Giải thưởng Gốm làm việc với Hợp tác xã A\n\nTối 17/2/2031, ông Lý Văn Sáu - Trưởng ban đã có buổi làm việc với \
                    Hợp tác xã A về men tro.";
        assert_eq!(bodies(text), pair("Ban Giải thưởng Gốm", "Hợp tác xã A"));
    }

    #[test]
    fn a_board_of_a_programme_that_works_somewhere_keeps_its_name() {
        let text = "Ban Chỉ đạo Trung ương Chương trình Nghề gốm làm việc tại làng ta\n\nTối 17-2, Ban Chỉ đạo Trung ương Chương trình \
                    Nghề gốm do bà Tạ Hạ dẫn đầu có buổi làm việc tại làng ta.";
        assert_eq!(bodies(text).0.as_deref(), Some("Ban Chỉ đạo Trung ương Chương trình Nghề gốm"));
        let text = "Ngày 3-11, bước sang ngày thứ năm kỳ họp thứ 40 Hội đồng Giải thưởng Văn nghệ dưới sự chủ trì của ông Lý Văn Sáu.";
        assert_eq!(bodies(text).0.as_deref(), Some("Hội đồng Giải thưởng Văn nghệ"));
    }

    #[test]
    fn names_of_bodies_keep_their_verbs_and_lose_remarks() {
        let text = "Ngày 5/3/2031 tại Nhà hát, Ban Tổ chức mừng 35 năm dựng rạp (7/4/1996 - 7/4/2031) họp chia vai \
                    diễn.";
        assert_eq!(bodies(text).0.as_deref(), Some("Ban Tổ chức mừng 35 năm dựng rạp"));
        let text = "Sáng 5/3/2031, Chi cục Đê điều tỉnh giao ban về kè đá.";
        assert_eq!(bodies(text).0.as_deref(), Some("Chi cục Đê điều tỉnh"));
    }

    #[test]
    fn a_delegation_meets_those_it_visits() {
        let text = "Ngày 5/3/2024, đoàn cán bộ Tập đoàn Sao Sa do ông Lý Văn Sáu dẫn đầu đã đến thăm, kiểm \
                    tra lò nung mới tại Công ty CP gốm Suối Bạc.";
        assert_eq!(bodies(text), pair("Tập đoàn Sao Sa", "Công ty CP gốm Suối Bạc"));
    }

    #[test]
    fn the_day_may_stand_behind_a_long_preamble() {
        let text = "Thực hiện Thư ngỏ của Hội Làm vườn về việc giữ cây cổ thụ, giếng đá, cổng gạch ở các làng ven \
                    sông, sáng 5/3/2024, Ban Chỉ đạo huyện Tân Sa họp bàn cách đánh số cây.";
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.host.unwrap().value, "Ban Chỉ đạo huyện Tân Sa");
        assert_eq!(meeting.date.unwrap().value.to_string(), "2024-03-05");
    }

    #[test]
    fn any_preamble_may_stand_before_the_day_that_a_comma_sets_off() {
        for preamble in [
            "Trong không khí phấn khởi mừng mùa gốm mới, được sự nhất trí của Hội Mỹ thuật, các hội bạn",
            "Hòa chung niềm vui của thợ gốm ở khắp các làng, các bến, các chợ ven sông",
            "Phát huy kết quả của mùa lò trước, các hội đã làm được nhiều việc hay cho làng",
        ] {
            let text = format!(
                "{preamble}, sáng ngày 5/3/2024 tại hội trường UBND xã, Hội Gốm xã Tân Sa tổ chức Hội nghị bàn mùa lò."
            );
            let meeting = read(&text, &Knowledge::default()).meeting;
            assert_eq!(meeting.host.unwrap().value, "Hội Gốm xã Tân Sa");
            assert_eq!(meeting.place.unwrap().value, "hội trường UBND xã");
        }
    }

    #[test]
    fn a_house_with_a_foreign_name_holds_its_meeting_and_its_own_side_may_order() {
        for house in ["Agrigom Chi nhánh Tân Sa", "Gomtex Sông Thơm", "SAGOTEX"] {
            let text = format!(
                "Ngày 5/3/2024, {house} tổ chức Hội nghị bàn mùa lò. Về phía khách mời có ông Lý Văn Sáu – Phó Giám đốc Sở Công Thương. \
                 Về phía {house} có bà Tạ Hạ – Giám đốc.\n\nÔng Lý Văn Sáu đề nghị các phòng giữ nghề.\n\nBà Tạ Hạ đề nghị các phòng \
                 dọn kho."
            );
            let draft = read(&text, &Knowledge::default());
            assert_eq!(draft.meeting.host.unwrap().value, house);
            assert_eq!(draft.directives.len(), 1, "{house}");
            assert_eq!(draft.directives[0].speaker.as_deref(), Some("Tạ Hạ"));
        }
    }

    #[test]
    fn a_headline_names_the_body_that_the_text_leaves_out() {
        let text = "UBND xã Tân Sa tổ chức Hội nghị bàn mùa gốm 2024\n\nDự và chủ trì Hội nghị là \
                    ông Lý Văn Sáu - Chủ tịch UBND xã; các ông bà trưởng thôn.";
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.host.unwrap().value, "UBND xã Tân Sa");
        assert_eq!(meeting.title.unwrap().value, "Hội nghị bàn mùa gốm 2024");
    }

    #[test]
    fn a_meeting_without_a_day_or_a_noun_of_its_own_is_led_by_who_holds_it() {
        let text = "Vừa qua, tại Nhà văn hóa thôn Đoài, Chi bộ thôn Đoài tổ chức sinh hoạt chuyên đề về nghề gốm. Dự có ông Lý Văn Sáu, Bí thư \
                    Đảng ủy xã.";
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.host.unwrap().value, "Chi bộ thôn Đoài");
        assert!(meeting.date.is_none());
    }

    #[test]
    fn a_dash_or_a_number_belongs_to_the_name_of_a_body() {
        let text = "Ngày 5/3/2031, đoàn giám sát của Ban Văn hóa - Xã hội HĐND huyện do bà Tạ Hạ - Trưởng ban làm trưởng đoàn đã giám sát tại \
                    Thư viện huyện về giữ sách cổ.";
        assert_eq!(bodies(text), pair("Ban Văn hóa - Xã hội HĐND huyện", "Thư viện huyện"));
        let text = "Sáng 5/3/2031, ở thư viện, cuộc họp trực tuyến giữa Cục Nghề cổ với 14 tỉnh mở ra dưới sự chủ trì của ông Lý Văn Sáu.";
        assert_eq!(bodies(text), pair("Cục Nghề cổ", "14 tỉnh"));
    }
}
