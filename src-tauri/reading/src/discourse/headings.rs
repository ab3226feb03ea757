//! Headings of minutes and notices in the thread of a text.
//!
//! Owns what a heading changes: mood, lead, and who has the floor. Sentences are read in the thread itself.

use super::Thread;
use crate::cues::opens_conclusion;
use crate::directives::named;
use crate::draft::{Draft, SourceKind, StatementKind};
use crate::handed::Named;
use crate::page::{Sentence, Tokens};
use crate::section::{Section, heading_units, section, topic};

impl Thread<'_> {
    /// Headings of minutes and notices; whether the sentence found a place, if it is one.
    pub(super) fn headed(&mut self, sentence: &Sentence, draft: &mut Draft) -> Option<bool> {
        if !self.formal() {
            return None;
        }
        match section(self.page, sentence) {
            Some(Section::Opinions) => {
                self.held = false;
                (self.orders, self.listing, self.mood) = (false, false, None);
                return Some(false);
            }
            Some(Section::Conclusion(rest)) if self.floor.chair() => {
                self.open();
                self.concluded.clone_from(&self.floor.speaker.name);
                let head = sentence.bytes.start..self.start_of(rest.start).min(sentence.bytes.end);
                self.state(StatementKind::Conclusion, &head, draft);
                self.rest(sentence, rest, draft);
                return Some(true);
            }
            Some(Section::Orders(rest)) if !self.orders && self.floor.chair() => {
                self.open();
                self.rest(sentence, rest, draft);
                return Some(false);
            }
            Some(Section::Assessment) if self.orders => {
                (self.telling, self.mood) = (Some(self.depth), Some(StatementKind::Assessment));
                self.state(StatementKind::Assessment, &sentence.bytes, draft);
                return Some(true);
            }
            _ => {}
        }
        self.unit_heading(sentence, draft)
            .or_else(|| (self.orders && topic(self.page, sentence)).then_some(true))
    }

    fn unit_heading(&mut self, sentence: &Sentence, draft: &mut Draft) -> Option<bool> {
        let heading = heading_units(self.page, sentence).filter(|_| self.orders || self.listing)?;
        self.lead = named(self.page, &heading.lead, "directive.heading");
        self.along = named(self.page, &heading.along, "directive.heading");
        self.handed.head(self.depth, Named { lead: self.lead.clone(), along: self.along.clone() });
        self.state(StatementKind::Request, &sentence.bytes, draft);
        Some(true)
    }

    /// Opens the part in which the chair orders.
    pub(super) fn open(&mut self) {
        (self.orders, self.listing, self.mood) = (true, true, Some(StatementKind::Request));
        self.held = false;
        self.lead.clear();
        self.handed.clear();
        self.telling = None;
    }

    /// “Sau khi thảo luận, cuộc họp thống nhất các nội dung sau:”: in a notice the conclusion opens, whoever the sentence says
    /// or does not say speaks.
    pub(super) fn opens_unsaid(&self, sentence: &Sentence) -> bool {
        let opens = || opens_conclusion(self.page.text.norm(&sentence.bytes));
        self.kind == SourceKind::ConclusionNotice && !self.orders && opens()
    }

    /// Opens it for the chair, or for somebody who is not named.
    pub(super) fn open_for_chair(&mut self, sentence: &Sentence, draft: &mut Draft) {
        self.open();
        if self.floor.chair() {
            self.state(StatementKind::Conclusion, &sentence.bytes, draft);
        } else {
            self.floor.give_unnamed();
        }
    }

    /// The text that goes on after a heading in the same line.
    fn rest(&mut self, sentence: &Sentence, rest: Tokens, draft: &mut Draft) {
        if !rest.is_empty() {
            let bytes = self.page.bytes(&rest);
            self.sentence(&Sentence { bytes, tokens: rest, line: sentence.line }, draft);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, SourceKind, StatementKind, read};

    fn minutes(heading: &str) -> Draft {
        let text = format!(
            "CÔNG TY LÒ GỐM\nBIÊN BẢN HỌP GIAO BAN\nThời gian: 8 giờ ngày 6/4/2031\nChủ trì: Ông Lê Văn Bình - Giám đốc\n\
             II. NỘI DUNG\n1. Ông Phạm Văn Dũng báo cáo kho.\n2. Ý kiến thảo luận\n- Bà Hồ Thị Én: Kho còn chật.\n\
             {heading}\n- Phòng Men khẩn trương sửa bếp.\n- Giao Phòng Xe lập sổ.\nCuộc họp kết thúc lúc 9 giờ.\n"
        );
        read(&text, &Knowledge::default())
    }

    fn leads(draft: &Draft) -> Vec<&str> {
        draft.directives.iter().flat_map(|d| &d.lead).map(|l| l.value.as_str()).collect()
    }

    fn concludes(draft: &Draft) -> bool {
        let own = |s: &crate::StatementDraft| s.speaker.as_deref() == Some("Lê Văn Bình");
        draft.statements.iter().any(|s| own(s) && s.kind == StatementKind::Conclusion)
    }

    #[test]
    fn a_conclusion_is_known_by_its_heading_however_it_is_worded() {
        for heading in [
            "III. KẾT LUẬN",
            "IV. KẾT LUẬN CUỘC HỌP",
            "* Kết luận hội nghị:",
            "VI. KẾT LUẬN, PHÂN CÔNG NHIỆM VỤ",
            "3. Kết luận và giao nhiệm vụ",
            "Kết luận, chỉ đạo của Giám đốc:",
            "V. TỔNG HỢP KẾT LUẬN",
            "3. Phát biểu kết luận của Giám đốc",
            "Ý kiến chỉ đạo của Giám đốc:",
            "IV. CHỈ ĐẠO CỦA GIÁM ĐỐC",
        ] {
            let draft = minutes(heading);
            assert_eq!(leads(&draft), ["Phòng Men", "Phòng Xe"], "{heading}");
            assert!(concludes(&draft), "{heading}");
        }
    }

    #[test]
    fn who_reports_above_a_list_speaks_whatever_letters_his_office_has() {
        for office in ["CB TC-KT", "CA xã", "Công chức Địa chính"] {
            let text = format!(
                "BIÊN BẢN\nHọp UBND xã\nThời gian: 08:00, ngày 15/01/2031.\nChủ trì: Lê Văn Bình - Chủ tịch UBND xã.\n\n\
                 II. NỘI DUNG\n1. Đ/c Hà Thị Mận - {office} báo cáo:\n- Kho còn 12 lọ.\n"
            );
            let told = read(&text, &Knowledge::default()).statements;
            assert!(told.iter().any(|s| s.speaker.as_deref() == Some("Hà Thị Mận")), "{office}");
        }
    }

    #[test]
    fn who_concludes_may_stand_in_a_line_that_looks_like_a_caption() {
        for line in [
            "Ông Lê Văn Bình phát biểu kết luận:",
            "Đ/c Bình kết luận cuộc họp:",
            "Giám đốc kết luận cuộc họp như sau:",
            "Thay mặt chủ tọa, ông Lê Văn Bình kết luận:",
        ] {
            let draft = minutes(line);
            assert_eq!(leads(&draft), ["Phòng Men", "Phòng Xe"], "{line}");
            assert!(concludes(&draft), "{line}");
        }
    }

    #[test]
    fn tasks_are_given_below_other_headings_and_lines_that_order() {
        for heading in [
            "QUYẾT NGHỊ:",
            "Hội nghị quyết nghị:",
            "Những vấn đề đã thống nhất:",
            "IV. Các nội dung đã thống nhất",
            "IV. TỔ CHỨC THỰC HIỆN",
            "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM",
            "Ban Giám đốc chỉ đạo:",
            "Chủ tọa giao nhiệm vụ:",
            "Chủ tọa yêu cầu các đơn vị:",
        ] {
            assert_eq!(leads(&minutes(heading)), ["Phòng Men", "Phòng Xe"], "{heading}");
        }
    }

    #[test]
    fn a_notice_may_open_its_orders_in_many_words() {
        for opening in [
            "Ban cán sự đảng UBND huyện cho ý kiến như sau:",
            "Hội nghị đã thống nhất kết luận:",
            "Tập thể lãnh đạo huyện thống nhất kết luận như sau:",
            "Sau khi nghe Phòng A báo cáo, Chủ tịch UBND huyện kết luận các nội dung cụ thể như sau",
            "Sau khi nghe Phòng A báo cáo, Chủ tịch UBND huyện kết luận như sau.",
            "Thường trực HĐND huyện thống nhất:",
            "Chủ tịch UBND huyện giao nhiệm vụ cụ thể cho các đơn vị như sau:",
        ] {
            let text = format!(
                "THÔNG BÁO\nKết luận của Chủ tịch UBND huyện Lê Văn Bình tại cuộc họp về lò nung\n\n\
                 Ngày 6/4/2031, Chủ tịch UBND huyện Lê Văn Bình chủ trì cuộc họp.\n{opening}\n\
                 1. Phòng Men khẩn trương sửa bếp.\n2. Giao Phòng Xe lập sổ.\nNơi nhận:\n- Lưu: VT."
            );
            let draft = read(&text, &Knowledge::default());
            assert_eq!(draft.kind, SourceKind::ConclusionNotice);
            assert_eq!(leads(&draft), ["Phòng Men", "Phòng Xe"], "{opening}");
        }
    }

    #[test]
    fn a_congress_has_a_presidium_in_the_chair_and_hands_out_tasks_itself() {
        for presidium in
            ["Đoàn Chủ tịch gồm 03 đồng chí:", "Đại hội nhất trí bầu Đoàn Chủ tịch gồm:", "2. Đoàn Chủ tọa:"]
        {
            let text = format!(
                "BIÊN BẢN\nĐẠI HỘI CÔNG ĐOÀN LÒ GỐM\nKhai mạc lúc 8 giờ ngày 6/4/2031 tại sân lò.\n1. Bầu thư ký và Đoàn Chủ tịch\n{presidium}\n\
                 - Bà Trần Thị Cúc - Chủ tịch Công đoàn;\n- Ông Phạm Văn Dũng - Thợ cả.\nB. NỘI DUNG\n\
                 1. Bà Trần Thị Cúc đọc báo cáo.\n2. Đại hội giao Ban Chấp hành khóa VII:\n- Xây dựng quy chế chia củi;\n- Rà soát quỹ.\n"
            );
            let draft = read(&text, &Knowledge::default());
            let chairs: Vec<_> = draft.chairs.iter().filter_map(|c| c.known_as()).collect();
            assert_eq!(chairs, ["Trần Thị Cúc", "Phạm Văn Dũng"], "{presidium}");
            assert!(draft.attendees.is_empty(), "{presidium}");
            assert_eq!(leads(&draft), ["Ban Chấp hành khóa VII"; 2], "{presidium}");
        }
    }
}
