//! Sentences in the thread of a text that say who speaks, or that somebody does.
//!
//! Owns what becomes of them: a conclusion, a request with its tasks, an assessment. What goes on without a verb of
//! speaking is read in `unspoken`.

use super::Thread;
use crate::asked::{Asked, Order};
use crate::assigning::{addressed, owed};
use crate::conditions::ordered_about;
use crate::cues::{CONCLUDES, DIRECTS, LISTS, opinion, so, verdict};
use crate::depth::opens_deeper;
use crate::directives::named;
use crate::draft::{Draft, SourceKind, StatementKind};
use crate::floor::Taken;
use crate::heard::body_rules;
use crate::lexicon::verbs::SUGGESTING;
use crate::page::{Sentence, Tokens};
use crate::prelude::COUNTS;
use crate::quoted::{quoted_order, spoken_end};
use crate::speech::{Speaking, Subject};
use crate::turns::{duty_before, listed_behind, listed_for, order_verb, tasks_after_colon};
use crate::until::due_before;

impl Thread<'_> {
    /// A sentence with a verb of speaking; whether it found a place.
    pub(super) fn spoken(&mut self, sentence: &Sentence, said: &Speaking, draft: &mut Draft) -> bool {
        let intro = self.page.text.norm(&(sentence.bytes.start..self.start_of(said.verb.end)));
        if !self.gives_floor(sentence, said, DIRECTS.is_match(intro)) {
            return false;
        }
        self.sets_out = false;
        let verdict = verdict(self.page, &said.verb);
        let authority = self.floor.speaker.authority;
        let voiced =
            self.page.any_phrase(said.verb.start, &["có ý kiến", "ý kiến", "phát biểu ý kiến"]).is_some();
        let lists = self.kind != SourceKind::Minutes || authority || !voiced;
        let opens_list = self.page.announces(&sentence.tokens) && verdict
            || lists && LISTS.is_match(self.page.text.norm(&sentence.bytes));
        let opinion = opinion(self.page, &said.verb) && !intro.contains("kết luận");
        let tasks = authority.then(|| tasks_after_colon(self.page, said, sentence)).flatten();
        let ruled = authority && body_rules(self.page, &sentence.tokens, said);
        let verdict = ruled || verdict && (self.formal() || self.chairs());
        let listed = self.chairs() && tasks.as_ref().is_some_and(|t| so(self.page, t.start - 1));
        let concludes = CONCLUDES.is_match(intro) || opens_list && !opinion || verdict || listed;
        if concludes {
            self.conclude(said);
        }
        if concludes || opens_list && opinion {
            let kind = if concludes { StatementKind::Conclusion } else { StatementKind::Request };
            self.state(kind, &(sentence.bytes.start..self.start_of(said.verb.start)), draft);
        }
        if !opens_list && self.sets_to_work(sentence, said) {
            self.state(StatementKind::Request, &sentence.bytes, draft);
            (self.sets_out, self.listing) = (true, true);
            (self.floor.speaker.authority, self.mood) = (true, Some(StatementKind::Request));
            return true;
        }
        match tasks {
            _ if opens_list => self.list_opens(sentence, said),
            Some(tasks) => self.spelled_out(said, &tasks, draft),
            None => self.told(sentence, said, verdict && concludes, draft),
        }
        true
    }

    /// “Hiệu trưởng triển khai công tác tháng 9:” in minutes: what the chair sets out stands in the items below.
    fn sets_to_work(&self, sentence: &Sentence, said: &Speaking) -> bool {
        const SETS: [&str; 6] =
            ["triển khai", "phổ biến", "phân công", "quán triệt", "thông báo", "triển khai và phân công"];
        const WORK: [&str; 8] = [
            "công tác",
            "nhiệm vụ",
            "các nhiệm vụ",
            "kế hoạch",
            "công việc",
            "các công việc",
            "một số công việc",
            "một số nhiệm vụ",
        ];
        let set = self.page.any_phrase(said.verb.start, &SETS).map(|n| said.verb.start + n);
        let work = set.is_some_and(|i| self.page.any_phrase(i, &WORK).is_some());
        self.kind == SourceKind::Minutes
            && work
            && self.chairs()
            && self.page.announces(&sentence.tokens)
            && opens_deeper(self.page, sentence.line)
    }

    /// Gives the floor to whoever speaks, or to nobody who is named; whether anybody may have it.
    fn gives_floor(&mut self, sentence: &Sentence, said: &Speaking, directs: bool) -> bool {
        match self.floor.take(said, sentence, directs) {
            Taken::Nobody if said.kind == StatementKind::Request && self.floor.give_concluding() => {}
            Taken::Nobody if !self.asked_by_nobody(said, sentence) => return false,
            Taken::Nobody => self.floor.give_unnamed(),
            Taken::Changed => self.lead.clear(),
            Taken::Kept => {}
        }
        true
    }

    /// Whoever has the floor concludes.
    fn conclude(&mut self, said: &Speaking) {
        self.concluded = self.floor.speaker.name.clone().or_else(|| self.concluded.clone());
        if let Some(Subject::Person(person)) = &said.subject {
            self.concluding = Some(person.clone());
        }
    }

    /// “… kết luận như sau:”: what stands below is asked, and by right.
    fn list_opens(&mut self, sentence: &Sentence, said: &Speaking) {
        let listed = listed_for(self.page, said, sentence);
        if self.formal() {
            self.open();
            self.lead = listed;
        } else {
            self.listed = listed;
        }
        (self.floor.speaker.authority, self.mood, self.listing) = (true, Some(StatementKind::Request), true);
    }

    /// “… một số nhiệm vụ như sau: tiếp tục …; rà soát …”: the tasks stand in the sentence itself.
    fn spelled_out(&mut self, said: &Speaking, tasks: &Tokens, draft: &mut Draft) {
        self.mood = Some(StatementKind::Request);
        self.lead = duty_before(self.page, said, tasks);
        self.state(StatementKind::Request, &self.page.bytes(tasks), draft);
        self.directives(tasks, Order::Listed, draft);
    }

    /// What is said, with an order or without; of a press report the conclusion is `stated` already.
    fn told(&mut self, sentence: &Sentence, said: &Speaking, stated: bool, draft: &mut Draft) {
        self.mood = Some(said.kind);
        self.held = self.formal()
            && !self.orders
            && self.page.word(said.verb.start) == ":"
            && said.verb.end >= sentence.tokens.end
            || self.held && said.subject.is_none();
        match order_verb(self.page, said, sentence.tokens.end, self.floor.speaker.authority) {
            Some(verb) => {
                self.assessed_before(sentence, said, &verb, draft);
                self.request(sentence, &verb, draft);
            }
            None if stated && !self.formal() => {
                let told = said.verb.end + 1..sentence.tokens.end;
                if self.page.word(said.verb.end) == ":" && told.len() > 6 {
                    self.state(StatementKind::Assessment, &self.page.bytes(&told), draft);
                }
            }
            None => self.assessed(sentence, said, draft),
        }
    }

    /// What stands before the request is an assessment, unless it is only the speaker's introduction.
    fn assessed_before(&mut self, sentence: &Sentence, said: &Speaking, verb: &Tokens, draft: &mut Draft) {
        if said.kind == StatementKind::Assessment {
            let at = sentence.bytes.start..self.start_of(verb.start);
            self.state(StatementKind::Assessment, &at, draft);
        }
    }

    fn assessed(&mut self, sentence: &Sentence, said: &Speaking, draft: &mut Draft) {
        let owed = if self.floor.speaker.authority { owed(self.page, said, sentence) } else { None };
        let Some(owed) = owed else {
            if self.floor.speaker.authority && !self.formal() && self.counts_tasks(sentence, said) {
                self.mood = Some(StatementKind::Request);
            }
            return self.state(StatementKind::Assessment, &sentence.bytes, draft);
        };
        let told = sentence.bytes.start..self.start_of(owed.start);
        let concludes = owed.start > said.verb.end;
        if concludes {
            self.state(StatementKind::Assessment, &told, draft);
        }
        let asked = if concludes { told.end..sentence.bytes.end } else { sentence.bytes.clone() };
        self.state(StatementKind::Request, &asked, draft);
        self.mood = Some(StatementKind::Request);
        self.directives(&owed, Order::Untold, draft);
    }
    /// “… nêu rõ 3 nhiệm vụ trọng tâm. Thứ nhất, …”: tasks are told that the next sentences count.
    fn counts_tasks(&self, sentence: &Sentence, said: &Speaking) -> bool {
        let told = said.verb.end..sentence.tokens.end;
        let next = self.page.sentences.partition_point(|s| s.bytes.start < sentence.bytes.end);
        let next = self.page.sentences.get(next).map(|s| s.tokens.start);
        let counted = next.is_some_and(|i| self.page.any_phrase(i, &COUNTS).is_some());
        let past = self.page.find(&told, &["đã", "kết quả", "đạt được", "hạn chế"]).is_some();
        counted
            && !past
            && self.page.find(&told, &["nhiệm vụ", "yêu cầu", "công việc", "giải pháp"]).is_some()
    }

    fn request(&mut self, sentence: &Sentence, verb: &Tokens, draft: &mut Draft) {
        let known = draft.directives.len();
        self.requested(sentence, verb, draft);
        due_before(self.page, &(sentence.tokens.start..verb.start), self.meeting, draft, known);
    }

    fn requested(&mut self, sentence: &Sentence, verb: &Tokens, draft: &mut Draft) {
        let before = sentence.tokens.start..verb.start;
        if let Some(units) = addressed(self.page, &before).or_else(|| ordered_about(self.page, &before)) {
            self.lead = named(self.page, &units, "directive.addressed");
        }
        self.mood = Some(StatementKind::Request);
        self.state(StatementKind::Request, &(self.start_of(verb.start)..sentence.bytes.end), draft);
        let suggests = SUGGESTING.contains(&self.page.norm(verb));
        self.listing = self.orders || self.page.announces(&sentence.tokens);
        if !self.formal() {
            self.listed = listed_behind(self.page, verb, sentence);
        }
        if let Some(quoted) = quoted_order(self.page, &sentence.tokens, verb)
            .filter(|_| self.floor.speaker.authority && !suggests)
        {
            self.state(StatementKind::Request, &self.page.bytes(&quoted), draft);
            return self.directives(&quoted, Order::Told, draft);
        }
        let duty = || Asked::duty(self.page, &(verb.end..sentence.tokens.end)).is_some();
        if self.floor.speaker.authority && (!suggests || duty()) {
            let end = spoken_end(self.page, &sentence.tokens, verb);
            self.directives(&(verb.end..end), Order::Told, draft);
        } else {
            self.mood = Some(StatementKind::Assessment);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::turns::tests::draft;
    use crate::{Knowledge, read};

    #[test]
    fn a_delegate_speaks_by_name_and_the_head_of_a_delegation_by_his_part() {
        let told = draft(
            "Đại biểu Tạ Thị Hạ (tổ Sông Thơm) đề nghị làm rõ giá thuê sạp. Đại biểu Đỗ Văn Lan cho rằng chợ đã chật.",
        );
        let speakers: Vec<_> = told.statements.iter().map(|s| s.speaker.as_deref()).collect();
        assert_eq!(speakers, [Some("Tạ Thị Hạ"), Some("Đỗ Văn Lan")]);
        let text = "Sáng 5/3/2031, đoàn giám sát HĐND huyện do bà Tạ Thị Hạ, Trưởng Ban Pháp chế làm trưởng đoàn làm việc với UBND xã Tân Sa.\n\n\
                    Đồng chí Trưởng đoàn giao Phòng Gốm lập sổ thợ.";
        let told = read(text, &Knowledge::default()).directives;
        assert_eq!(told[0].speaker.as_deref(), Some("Tạ Thị Hạ"));
    }

    #[test]
    fn what_a_guest_asks_of_the_area_that_meets_is_a_petition_and_what_a_superior_asks_an_order() {
        let lead = "Sáng 5/3/2031, ông Lý Văn Sáu, Phó Chủ tịch UBND xã chủ trì buổi họp về lớp học nghề.";
        let asked = |text: &str| read(&format!("{lead}\n\n{text}"), &Knowledge::default()).directives.len();
        assert_eq!(asked("Bà Tạ Thị Hạ, Hiệu trưởng Trường nghề Tân Sa đề nghị xã hỗ trợ xe đưa đón."), 0);
        assert_eq!(
            asked("Đại tá Tạ Văn Hạ, Phó Tham mưu trưởng Quân khu yêu cầu đơn vị giữ nghiêm giờ gác."),
            1
        );
    }

    #[test]
    fn a_branch_that_asks_the_body_that_meets_gives_it_no_task() {
        let text = "Sáng 5/3/2031, Đảng ủy xã Tân Sa họp sơ kết do bà Tạ Thị Hạ, Bí thư Đảng ủy xã chủ trì.\n\nChi bộ Trường nghề đề nghị Đảng ủy mở \
                    lớp dạy men.";
        assert!(read(text, &Knowledge::default()).directives.is_empty());
    }

    #[test]
    fn the_duty_behind_what_is_pointed_out_is_the_task() {
        let text = "Ông Lý Văn Sáu lưu ý, mùa này mưa kéo dài đến cuối tháng 5, do đó các đội phải chủ động trữ củi.";
        let told = draft(text).directives;
        assert_eq!(
            (told[0].lead[0].value.as_str(), told[0].text.value.as_str()),
            ("các đội", "phải chủ động trữ củi")
        );
    }

    #[test]
    fn a_house_called_by_its_kind_is_the_one_named_before() {
        let text = "Ông Lý Văn Sáu yêu cầu Công ty Cấp nước Hạ Sa lắp ống; trong lúc chờ, công ty bố trí xe chở nước.";
        let told = draft(text).directives;
        assert!(told.iter().all(|d| d.lead[0].value == "Công ty Cấp nước Hạ Sa"));
        assert_eq!(told.len(), 2);
    }

    const SCHOOL: &str = "BIÊN BẢN\nHỌP LỚP NẶN GỐM\n\nThời gian: 14h ngày 08/9/2031\nChủ trì: Ông Lê Văn Bình - Giám đốc\n\
        Thư ký: Bà Trần Thị Cúc\nThành phần: các tổ, các bộ phận\n\nNội dung:\n";

    fn handed(text: &str) -> Vec<(String, String)> {
        let draft = read(&format!("{SCHOOL}{text}"), &Knowledge::default());
        let lead = |d: &crate::DirectiveDraft| d.lead.first().map(|l| l.value.clone()).unwrap_or_default();
        draft.directives.iter().map(|d| (lead(d), d.text.value.clone())).collect()
    }

    fn pair(lead: &str, text: &str) -> (String, String) {
        (lead.to_owned(), text.to_owned())
    }

    #[test]
    fn the_work_that_the_chair_sets_out_is_told_item_by_item_and_that_of_others_is_not() {
        let items = "- Tổ Men nộp sổ trước ngày 12/9.\n- Rà soát củi khô trong kho.\n";
        for head in [
            "1. Ông Lê Văn Bình triển khai công tác tháng 9:",
            "1. Giám đốc Lê Văn Bình phân công nhiệm vụ tuần tới:",
            "1. Giám đốc Lê Văn Bình phổ biến kế hoạch tháng 9:",
        ] {
            let told = handed(&format!(
                "{head}\n{items}2. Bà Trần Thị Cúc phổ biến chuyên môn:\n- Dự giờ thợ mới.\n"
            ));
            let wanted = [pair("Tổ Men", "nộp sổ trước ngày 12/9"), pair("", "Rà soát củi khô trong kho")];
            assert_eq!(told, wanted, "{head}");
        }
        assert!(
            handed(&format!("1. Bà Trần Thị Cúc triển khai công tác tháng 9:\n{items}"))
                .iter()
                .all(|t| !t.0.is_empty())
        );
    }

    #[test]
    fn what_the_units_voice_opens_no_conclusion() {
        let told = handed(
            "1. Các tổ có ý kiến:\n- Tổ Nung: thiếu củi khô.\n2. Ông Lê Văn Bình yêu cầu Tổ Men rà soát sổ.\n",
        );
        assert_eq!(told, [pair("Tổ Men", "rà soát sổ")]);
    }

    #[test]
    fn who_concludes_heads_no_list_of_his_own_and_an_office_may_stand_behind_who_has_to_do_it() {
        let told = handed(
            "3. Kết luận và phân công nhiệm vụ\nÔng Lê Văn Bình kết luận:\n- Đ/c Hồ Văn Úc - Tổ trưởng Tổ Men: tổ chức nung thử.\n\
             - Đ/c Hồ Văn Úc, Tổ trưởng Tổ Men tổ chức nung thử.\n- Xưởng 1, xưởng 3: hỗ trợ xưởng 2 trộn men.\n",
        );
        let own = pair("Đ/c Hồ Văn Úc", "tổ chức nung thử");
        assert_eq!(told, [own.clone(), own, pair("Xưởng 1", "hỗ trợ xưởng 2 trộn men")]);
    }

    #[test]
    fn a_project_is_no_list_of_people_and_a_place_chairs_nothing() {
        let text = "BIÊN BẢN HỌP\nDự án: Nâng cấp lò gốm\nHôm nay ngày 21/9/2031, Ban quản trị chung cư An Bình tổ chức họp với đội thợ.\n\
            Người tham dự: Lê Văn Bình (thợ cả), Trần Thị Cúc (thợ men)\nThư ký: Hồ Văn Úc\n\n1. Thống nhất:\n- Bên A mua củi.\n";
        let draft = read(text, &Knowledge::default());
        assert!(draft.chairs.is_empty() && draft.attendees.iter().all(|a| a.group.is_none()));
    }
}
