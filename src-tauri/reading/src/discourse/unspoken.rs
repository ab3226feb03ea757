//! Sentences in the thread of a text that say nobody speaks: they go on with what the last speaker told or asked.
//!
//! Owns what becomes of them. Who speaks, and what he asks, is read in `spoken`.

use super::Thread;
use crate::asked::{Asked, Order};
use crate::assigning::evaluates;
use crate::bodies::begins_unit;
use crate::cues::opens_list;
use crate::draft::{Draft, SourceKind, StatementKind};
use crate::lexicon::verbs::{STRONG, SUGGESTING};
use crate::lines::LineKind;
use crate::onset::does;
use crate::ordering::asking;
use crate::page::{Page, Sentence};
use crate::prelude::COUNTS;
use crate::quoted::in_quote;
use crate::section::list_mark;
use crate::speech::Speaking;
use crate::turns::body_orders;
use crate::until::due_of_last;

impl Thread<'_> {
    /// A new paragraph without a verb of speaking goes on with a request if it is a list item or tells a unit to do something.
    pub(super) fn goes_on(&self, sentence: &Sentence) -> bool {
        let item = self.page.line_kind(sentence.line) == Some(LineKind::Item);
        if !self.formal() && item && about(self.page, sentence) {
            return false;
        }
        let asked = self.mood == Some(StatementKind::Request) && self.floor.speaker.authority;
        asked && (self.formal() || item || Asked::whole(self.page, &sentence.tokens).is_some())
    }

    /// A sentence without a verb of speaking stays with the speaker of its paragraph.
    pub(super) fn continued(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        let duty = || Asked::duty(self.page, &sentence.tokens).is_some();
        self.mood = self.mood_of_quote(sentence);
        if self.mood == Some(StatementKind::Assessment) && self.floor.speaker.authority && duty() {
            self.mood = Some(StatementKind::Request);
        }
        if (self.formal() || self.mood == Some(StatementKind::Request))
            && due_of_last(self.page, &sentence.tokens, self.meeting, draft)
        {
            return true;
        }
        if self.mood.is_none() && !self.formal() && self.told_besides(sentence, draft) {
            return true;
        }
        let Some(mood) = self.mood.filter(|_| !self.heads_part(sentence)) else { return false };
        let known = draft.directives.len();
        if mood == StatementKind::Request && self.floor.speaker.authority {
            self.goes_on_ordering(sentence, draft);
        }
        let told = self.formal() && draft.directives.len() == known && evaluates(self.page, sentence);
        let suggests = SUGGESTING.iter().any(|s| self.page.phrase(sentence.tokens.start, s).is_some());
        let mood = match mood {
            StatementKind::Request if told => StatementKind::Assessment,
            StatementKind::Assessment if suggests => StatementKind::Request,
            mood => mood,
        };
        self.state(mood, &sentence.bytes, draft);
        if mood == StatementKind::Assessment && self.advises(sentence) {
            self.state(StatementKind::Request, &sentence.bytes, draft);
        }
        true
    }

    /// Reads what the sentence orders, or the list that it opens.
    fn goes_on_ordering(&mut self, sentence: &Sentence, draft: &mut Draft) {
        let known = draft.directives.len();
        self.directives(&in_quote(self.page, &sentence.tokens), self.order(sentence), draft);
        if !self.formal() && opens_list(self.page, &sentence.tokens) {
            self.listing = true;
            self.listed.clone_from(&self.lead);
        }
        let ordered = self.orders && draft.directives.len() == known;
        if let Some(verb) = body_orders(self.page, &sentence.tokens).filter(|_| ordered) {
            self.directives(&(verb.end..sentence.tokens.end), Order::Told, draft);
        }
    }
    /// A sentence that opens a quote in a report tells how things stand.
    fn mood_of_quote(&self, sentence: &Sentence) -> Option<StatementKind> {
        let opens = !self.formal() && matches!(self.page.word(sentence.tokens.start), "“" | "\"");
        self.mood.map(|mood| if opens { StatementKind::Assessment } else { mood })
    }

    /// “Xử lý dứt điểm các dự án treo” alone in its line, without a full stop: a heading between the paragraphs of a report.
    fn heads_part(&self, sentence: &Sentence) -> bool {
        let (page, at) = (self.page, &sentence.tokens);
        let running = self.formal() || self.listing || page.line_kind(sentence.line) != Some(LineKind::Body);
        let alone = page.sentence_of(sentence.line).is_some_and(|first| first.bytes == sentence.bytes);
        let ends = page.is_mark(at.end.saturating_sub(1));
        !running && alone && !ends && at.len() < 25 && STRONG.at(page, at.start).is_some()
    }

    /// “Bài đầu nên cho …”, “Cần in sẵn …” in the opinion of one who may not order.
    fn advises(&self, sentence: &Sentence) -> bool {
        let page = self.page;
        let wants = |i: usize| match page.word(i) {
            "nên" => does(page, i + 1) || page.word(i + 1) == "có" || page.capital(i),
            "cần" => page.word(i + 1) != "thiết",
            _ => asking(page, i).is_some(),
        };
        self.kind == SourceKind::Minutes
            && !self.floor.speaker.authority
            && sentence.tokens.clone().any(|i| !page.capital(i + 1) && wants(i))
    }

    /// “Sở A được giao …” outside a speech: the word of the chair if he has given tasks before, or what was planned.
    fn given(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        const PLANNED: [&str; 6] =
            ["theo kế hoạch", "theo phân công", "theo đó", "theo kết luận", "theo chỉ đạo", "cụ thể"];
        let goes_on =
            self.floor.speaker.authority && (self.concluded.is_some() || !draft.directives.is_empty());
        let planned = self.page.any_phrase(sentence.tokens.start, &PLANNED).is_some();
        let given = (goes_on || planned) && Asked::given(self.page, &sentence.tokens).is_some();
        if given {
            let relayed = self.floor.goes_on_concluding();
            self.mood = Some(StatementKind::Request).filter(|_| goes_on || relayed);
            if relayed {
                self.state(StatementKind::Request, &sentence.bytes, draft);
            }
            self.directives(&sentence.tokens, Order::Untold, draft);
        }
        given
    }

    /// What is told as given or relayed outside a speech.
    fn told_besides(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        self.given(sentence, draft) || self.relayed(sentence, draft)
    }

    /// Below a heading that names units every item is a task; in a list of conclusions a unit and a verb are one.
    fn order(&self, sentence: &Sentence) -> Order {
        let first = self.page.sentence_of(sentence.line);
        let opens = |s: &Sentence| s.bytes.start == sentence.bytes.start && self.handed.above(self.depth);
        if self.orders && first.is_some_and(opens) {
            Order::Told
        } else if self.orders
            || self.counted_there(sentence)
            || self.listing && first.is_some_and(|s| self.itemised(s, sentence))
        {
            Order::Listed
        } else {
            Order::Untold
        }
    }
    /// “Thứ hai, Công an quận tuần tra …” in a report.
    fn counted_there(&self, sentence: &Sentence) -> bool {
        !self.formal() && self.page.any_phrase(sentence.tokens.start, &COUNTS).is_some()
    }

    /// The first sentence of an item in a list that an order opens.
    fn itemised(&self, first: &Sentence, sentence: &Sentence) -> bool {
        first.bytes.start == sentence.bytes.start
            && self.page.line_kind(sentence.line) == Some(LineKind::Item)
    }

    /// “Thời gian tới, yêu cầu các đơn vị …” where nobody has spoken: what the report says is asked of units, and no paper asks.
    pub(super) fn asked_by_nobody(&self, said: &Speaking, sentence: &Sentence) -> bool {
        const ELSEWHERE: [&str; 9] = [
            "đã",
            "công văn",
            "văn bản",
            "kế hoạch",
            "quyết định",
            "nghị quyết",
            "chỉ thị",
            "thông báo",
            "quy định",
        ];
        let before = sentence.tokens.start..said.verb.start;
        !self.formal()
            && said.subject.is_none()
            && begins_unit(self.page, said.verb.end)
            && self.page.find(&before, &ELSEWHERE).is_none()
    }
}

/// “• Mục tiêu: …”, “• Trọng tâm: …”: an item that tells of what is asked, and asks nothing itself.
fn about(page: &Page, sentence: &Sentence) -> bool {
    const MATTERS: [&str; 7] =
        ["mục tiêu", "trọng tâm", "ưu tiên", "thời gian", "địa điểm", "đối tượng", "phạm vi"];
    let first = list_mark(page, &sentence.tokens);
    page.any_phrase(first, &MATTERS).is_some_and(|n| page.word(first + n) == ":")
}

#[cfg(test)]
mod tests {
    use crate::turns::tests::{draft, kinds};
    use crate::{Knowledge, StatementKind, read};

    #[test]
    fn those_who_owe_a_list_lead_its_items_though_nobody_is_said_to_speak() {
        let text = "Kết luận cuộc họp, ông Lý Văn Sáu nhấn mạnh mùa lễ đã gần. Do vậy, các thôn, các đội cần tập trung một số việc \
                    sau:\n\nMột là, tập trung dựng rạp.\n\nHai là, Công an huyện tuần tra.\n\nBa là, khẩn trương dọn chợ.";
        let leads: Vec<usize> = draft(text).directives.iter().map(|d| d.lead.len()).collect();
        assert_eq!(leads, [2, 1, 2]);
    }

    #[test]
    fn units_are_asked_though_nobody_is_said_to_ask_but_not_by_a_paper() {
        let asked = |text: &str| {
            let text = format!("Sáng 5/3/2031, Hội Làm vườn A họp sơ kết.\n\n{text}");
            read(&text, &Knowledge::default()).directives
        };
        for opening in [
            "Thời gian tới, yêu cầu",
            "Chợ hoa sắp mở, vì vậy yêu cầu",
            "Năm nay hội thi lớn hơn, do đó đề nghị",
        ] {
            let told = asked(&format!(
                "{opening} các đội chuẩn bị giá đỡ. Ngoài ra, các đội cần tập trung tưới cây."
            ));
            assert_eq!(told.len(), 2, "{opening}");
            assert!(told.iter().all(|d| d.speaker.is_none() && d.lead[0].value == "các đội"));
        }
        assert!(asked("Trước đó, Sở đã có công văn, yêu cầu các xã phòng sâu bệnh.").is_empty());
        assert!(asked("Kế hoạch mới nêu rõ, yêu cầu các xã phòng sâu bệnh.").is_empty());
    }

    #[test]
    fn a_petition_for_honours_is_no_order() {
        for honour in
            ["tặng Bằng khen cho 2 đội", "truy tặng Huân chương cho một chiến sĩ", "tặng thưởng Cờ thi đua"]
        {
            let text = format!(
                "Tại cuộc họp, huyện đã tặng Giấy khen cho 5 đội; đề nghị Chủ tịch UBND tỉnh {honour}."
            );
            assert!(
                draft(&format!("Ông Lý Văn Sáu yêu cầu các xã dọn chợ. {text}")).directives.len() == 1,
                "{honour}"
            );
        }
    }

    #[test]
    fn whose_duty_follows_from_what_is_stressed_is_asked() {
        for hence in [", do đó các phòng phải", "; các phòng cần", ", chính vì vậy, các phòng phải"]
        {
            let text = format!(
                "Ông Lý Văn Sáu nhấn mạnh, mùa lễ năm nay đông khách{hence} tập trung dựng rạp. Các đội phải chủ động củi lửa."
            );
            let told = draft(&text);
            assert_eq!(told.directives.len(), 2, "{hence}");
            assert_eq!(told.directives[0].lead[0].value, "các phòng");
            assert_eq!(kinds(&told)[..2], [StatementKind::Assessment, StatementKind::Request]);
        }
        assert!(draft("Ông Lý Văn Sáu nhấn mạnh, mùa lễ đông khách, do đó chợ chật.").directives.is_empty());
    }

    #[test]
    fn what_was_done_on_the_occasion_is_no_task() {
        let asked = "Ông Lý Văn Sáu yêu cầu các thôn dọn chợ.";
        for then in ["Dịp này", "Nhân dịp này", "Cùng ngày", "Cũng trong hội nghị", "Trước đó"]
        {
            let text = format!("{asked}\n\n{then}, UBND huyện Tân Sa khen thưởng 5 đội và 12 thợ giỏi.");
            assert_eq!(draft(&text).directives.len(), 1, "{then}");
        }
    }

    #[test]
    fn whoever_spoke_goes_on_to_stress_without_being_named_again() {
        for link in ["Đồng thời nhấn mạnh", "Bên cạnh đó, cũng nhấn mạnh", "Ngoài ra, quán triệt"]
        {
            let text = format!(
                "Phát biểu chỉ đạo, bà Tạ Hạ, Phó Chủ tịch UBND huyện biểu dương các thôn. {link} một số nhiệm vụ như sau: các thôn \
                                tiếp tục giữ lò cổ; tập trung dạy nghề gốm."
            );
            let told = draft(&text).directives;
            assert_eq!(told.len(), 2, "{link}");
            assert!(
                told.iter().all(|d| d.speaker.as_deref() == Some("Tạ Hạ") && d.lead[0].value == "các thôn")
            );
        }
    }

    #[test]
    fn a_duty_in_quotes_before_who_stresses_it_is_a_task() {
        for said in
            ["ông Lý Văn Sáu nhấn mạnh", "Chủ tịch UBND huyện Lý Văn Sáu khẳng định", "ông Lý Văn Sáu lưu ý"]
        {
            let text = format!(
                "Ông Lý Văn Sáu biểu dương các xã. \"Các phòng phải trả lời thợ gốm trong vòng 15 ngày\", {said}."
            );
            let told = draft(&text).directives;
            assert_eq!(told.len(), 1, "{said}");
            assert_eq!(told[0].lead[0].value, "Các phòng");
        }
        let text = "Ông Lý Văn Sáu biểu dương các xã. \"Lò gốm là hồn của làng\", ông Lý Văn Sáu nhấn mạnh.";
        assert!(draft(text).directives.is_empty());
    }

    #[test]
    fn the_opinion_of_one_who_may_not_order_asks_where_it_advises() {
        for (opinion, asks) in [
            ("Nên phơi men trước mùa mưa.", true),
            ("Cửa lò đã nứt, tổ men cần thay gạch.", true),
            ("Men năm nay đẹp. Đề nghị mua thêm đất sét.", true),
            ("Men năm nay đẹp nên bán hết sớm.", false),
            ("Việc này rất cần thiết với tổ men.", false),
        ] {
            let text = format!(
                "BIÊN BẢN HỌP TỔ MEN\nThời gian: 8 giờ ngày 6/4/2031\nChủ trì: Ông Lê Văn Bình - Tổ trưởng\n2. Thảo luận\n\
                 - Ý kiến của cô Trần Thị Cúc:\n+ Nhất trí với báo cáo. {opinion}\n"
            );
            let draft = read(&text, &Knowledge::default());
            let request = |s: &crate::StatementDraft| s.kind == StatementKind::Request;
            assert_eq!(draft.statements.iter().any(request), asks, "{opinion}");
            assert!(draft.directives.is_empty(), "{opinion}");
        }
    }

    #[test]
    fn a_group_speaks_for_itself_before_a_colon() {
        for (opinion, group) in [
            ("- Tổ công đoàn Lò Nung: đề nghị mua thêm găng tay.", "Tổ công đoàn Lò Nung"),
            ("- Phòng Men: kiến nghị mua thêm găng tay.", "Phòng Men"),
            ("- Ý kiến của đại diện Tổ Men: Đồng ý. Đề nghị mua thêm găng tay.", "đại diện Tổ Men"),
            ("- Ý kiến Tổ Men: Găng tay đã rách. Đề nghị mua thêm.", "Tổ Men"),
        ] {
            let text = format!(
                "BIÊN BẢN HỌP LÒ GỐM\nThời gian: 8 giờ ngày 6/4/2031\nChủ trì: Ông Lê Văn Bình - Tổ trưởng\n\
                 1. Ông Lê Văn Bình đọc báo cáo.\n2. Thảo luận\n{opinion}\n"
            );
            let draft = read(&text, &Knowledge::default());
            let own = |s: &&crate::StatementDraft| s.role.as_deref() == Some(group) && s.speaker.is_none();
            assert!(
                draft.statements.iter().filter(own).any(|s| s.kind == StatementKind::Request),
                "{opinion}"
            );
            assert!(draft.directives.is_empty(), "{opinion}");
        }
    }

    #[test]
    fn a_line_without_a_full_stop_between_paragraphs_is_a_heading_and_no_task() {
        let asked = "Ông Lý Văn Sáu yêu cầu các thôn dọn chợ.";
        for heading in
            ["Xử lý dứt điểm các lò bỏ hoang", "Không để nghề cổ mai một", "Rà soát toàn bộ chợ tạm"]
        {
            assert_eq!(
                draft(&format!("{asked}\n\n{heading}\n\nÔng Lý Văn Sáu biểu dương các thôn."))
                    .directives
                    .len(),
                1,
                "{heading}"
            );
        }
        let listed = "Ông Lý Văn Sáu yêu cầu các thôn:\n\nTập trung dọn chợ\n\nRà soát toàn bộ chợ tạm";
        assert_eq!(draft(listed).directives.len(), 2);
    }

    #[test]
    fn tasks_that_the_next_sentences_count_are_asked() {
        for told in [
            "nêu rõ 3 nhiệm vụ trọng tâm",
            "chỉ ra một số việc là yêu cầu cấp bách",
            "khẳng định 3 giải pháp cho mùa lễ",
        ] {
            let text = format!(
                "Ông Lý Văn Sáu {told}. Thứ nhất, các thôn rà soát rạp. Thứ hai, Công an huyện dẹp xe. Thứ tư, Phòng Gốm công khai giá."
            );
            assert_eq!(draft(&text).directives.len(), 3, "{told}");
        }
        let text =
            "Ông Lý Văn Sáu nêu rõ những kết quả của nhiệm vụ. Thứ nhất, các thôn rà soát rạp kịp thời.";
        assert!(draft(text).directives.is_empty());
    }

    #[test]
    fn a_duty_that_names_nobody_is_a_task_of_whoever_listens() {
        for said in
            ["nhấn mạnh cần tiếp tục", "cho rằng, thời gian tới cần tập trung", "khẳng định phải kiên quyết"]
        {
            let told = draft(&format!("Ông Lý Văn Sáu {said} dọn chợ.")).directives;
            assert_eq!(told.len(), 1, "{said}");
            assert!(told[0].lead.is_empty());
        }
        assert!(draft("Ông Lý Văn Sáu nhấn mạnh cần thiết có rạp.").directives.is_empty());
    }
}
