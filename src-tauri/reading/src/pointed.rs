//! What a line of minutes points at: “=> A sẽ …”, “Chốt: B gửi …”, “Giao cho C …”, and in minutes that nobody chairs what somebody
//! is going to do: “Mr. D sẽ …”, “Team E triển khai …”.
//!
//! Owns where such a task begins. Who has to do it is read in `doer`.

use crate::doer::{Callable, Charge, after_topic, before, charge, side};
use crate::due;
use crate::errand::{after_arrow, verbal};
use crate::lines::LineKind;
use crate::onset::does;
use crate::page::{Page, Sentence, Tokens};
use crate::people::honorifics;
use crate::section::list_mark;

/// Words before a colon behind which a decision stands.
const DECIDED: [&str; 14] = [
    "chốt",
    "kl",
    "kết luận",
    "thống nhất",
    "giao task",
    "giao việc",
    "phân công",
    "công việc",
    "công việc tiếp theo",
    "việc tiếp theo",
    "hướng xử lý",
    "giải pháp",
    "next step",
    "action",
];
/// Words that give a task to whoever follows.
const GIVES: [&str; 12] = [
    "chốt",
    "thống nhất giao",
    "thống nhất để",
    "thống nhất",
    "giao nhiệm vụ cho",
    "giao cho",
    "giao",
    "phân công cho",
    "phân công",
    "đề nghị",
    "yêu cầu",
    "nhờ",
];

/// A line that may point at a task.
pub struct Pointed<'a> {
    /// The page.
    pub page: &'a Page<'a>,
    /// Those who take part.
    pub callable: &'a Callable,
    /// Whether what somebody is going to do is a task, whoever said it: in no opinion and no report.
    pub planned: bool,
    /// Whether nobody chairs.
    pub free: bool,
}

impl Pointed<'_> {
    /// The task, where somebody has to do it.
    pub fn read(&self, sentence: &Sentence) -> Option<Charge> {
        let (page, at) = (self.page, &sentence.tokens);
        let start = list_mark(page, at);
        let arrow = (at.start..at.end).find_map(|i| after_arrow(page, i));
        let told =
            arrow.or_else(|| self.decided(start)).or_else(|| self.gives(start)).or_else(|| self.handed(at));
        if let Some(start) = told {
            return self.charged(&(self.stripped(start, at.end)..at.end), true);
        }
        let item = page.line_kind(sentence.line) == Some(LineKind::Item);
        let topic = || after_topic(page, &(start..at.end)).map(|rest| rest.start);
        let plan = |start: usize| {
            self.charged(&(self.stripped(start, at.end)..at.end), false).filter(|c| self.plans(c))
        };
        let letters = |lead: &Tokens| page.shouted(lead.start) && lead.len() == 1;
        let near =
            |lead: &Tokens| self.callable.calls(page, lead) || side(page, lead.start, lead.end).is_some();
        let sure = |charge: &Charge| self.will(charge) && charge.lead.iter().all(near);
        let plan = |start: usize| plan(start).filter(|c| sure(c) || self.free && !c.lead.iter().any(letters));
        let party = |c: &Charge| page.word(c.lead.first().map_or(start, |lead| lead.start)) == "bên";
        let found = item.then(|| plan(start).or_else(|| topic().and_then(plan))).flatten();
        found.filter(|charge| self.planned || self.free && party(charge))
    }

    /// “Chốt: …”, “Công việc: …”: the token after the colon.
    fn decided(&self, start: usize) -> Option<usize> {
        let end = start + self.page.any_phrase(start, &DECIDED)?;
        let end = end + (end..end + 2).take_while(|i| self.page.word(*i) == "*").count();
        (self.page.word(end) == ":").then_some(end + 1)
    }

    /// “Giao cho …” at the beginning, where nobody chairs.
    fn gives(&self, start: usize) -> Option<usize> {
        self.page.any_phrase(start, &["giao cho", "giao", "phân công"]).filter(|_| self.free).map(|_| start)
    }

    /// “BCH thống nhất đ/c A lập danh sách”, “…: giao đ/c B …”: inside a sentence, to one who takes part.
    fn handed(&self, at: &Tokens) -> Option<usize> {
        let page = self.page;
        let gives = |i: usize| {
            let n =
                page.any_phrase(i, &["thống nhất giao", "thống nhất", "giao cho", "giao", "phân công"])?;
            let old = i > at.start && matches!(page.word(i - 1), "đã" | "được" | "nghị" | "xuất");
            (!old && self.callable.end(page, i + n, at.end).is_some()).then_some(i)
        };
        at.clone().find_map(gives)
    }

    /// Past the marks, labels and words of giving that stand before somebody.
    fn stripped(&self, start: usize, end: usize) -> usize {
        let mut i = start;
        while i < end {
            let label = self.decided(i).map(|next| next - i);
            match label.or_else(|| self.page.any_phrase(i, &GIVES)) {
                Some(n) => i += n,
                None if matches!(self.page.word(i), "*" | "`" | "_" | ":") => i += 1,
                None => break,
            }
        }
        i
    }

    fn charged(&self, at: &Tokens, any: bool) -> Option<Charge> {
        let page = self.page;
        let person = |lead: &Tokens| honorifics(page, lead.start) > 0 || self.callable.calls(page, lead);
        let named = || charge(page, at, self.callable).filter(|c| any || c.lead.iter().all(person));
        let told = before(page, at, self.callable).or_else(named)?;
        let called = any && told.lead.iter().all(|lead| self.callable.calls(page, lead));
        (does(page, told.task.start) || called || self.will(&told) || verbal(page, told.task.start))
            .then_some(told)
    }

    /// “… sẽ …”, “… phải …”, “… khi … thì phải …”.
    fn will(&self, charge: &Charge) -> bool {
        let start = charge.task.start;
        if self.page.word(start) == "khi" {
            return self.page.find(&charge.task, &["phải", "sẽ"]).is_some();
        }
        matches!(self.page.word(start.saturating_sub(1)), "sẽ" | "cần")
            || matches!(self.page.word(start), "sẽ" | "phải")
    }

    /// “… sẽ …”, a deadline, or a verb of what is still to be done right behind somebody.
    fn plans(&self, charge: &Charge) -> bool {
        let (page, task) = (self.page, &charge.task);
        let told = page.find(task, &["đã", "đang", "chưa", "xong rồi", "hôm qua", "tuần trước"]).is_some();
        let colon = |end: usize| usize::from(page.word(end) == ":");
        let behind = charge.lead.last().is_some_and(|lead| lead.end + colon(lead.end) == task.start);
        let ahead = || page.any_phrase(task.start, &AHEAD).is_some();
        let due = || due::told(page, task, None).is_some();
        !told && (self.will(charge) || behind && ahead() || due())
    }
}

/// Verbs of what is still to be done; of others nobody can tell whether it was.
const AHEAD: [&str; 34] = [
    "nghiên cứu",
    "tìm hiểu",
    "lên kế hoạch",
    "lên phương án",
    "lên lịch",
    "lên danh sách",
    "lập",
    "chuẩn bị",
    "rà soát",
    "rà",
    "kiểm tra",
    "sắp xếp",
    "liên hệ",
    "làm việc",
    "xây dựng",
    "triển khai",
    "chuẩn hóa",
    "theo dõi",
    "thiết kế",
    "soạn",
    "tổ chức",
    "phối hợp",
    "phụ trách",
    "bố trí",
    "lo",
    "giữ",
    "kéo",
    "viết",
    "làm",
    "tham gia",
    "hỗ trợ",
    "cập nhật",
    "tiếp tục",
    "đôn đốc",
];

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, read};

    fn tasks(draft: &Draft) -> Vec<(&str, &str)> {
        let lead = |d: &'_ crate::DirectiveDraft| d.lead.first().map(|l| l.value.clone());
        draft
            .directives
            .iter()
            .filter(|d| lead(d).is_some())
            .map(|d| (d.lead[0].value.as_str(), d.text.value.as_str()))
            .collect()
    }

    #[test]
    fn arrows_and_verdicts_point_at_tasks_and_plans_of_unchaired_minutes_are_tasks() {
        let text = "# Biên bản họp giao ban - Xưởng đèn lồng\nThành phần: Mr. Bình, Ms. Cúc\n\n## 1. Việc tuần qua\n\
            - Team Khung dán xong 40 đèn.\n## 2. Vướng mắc\n- Thiếu giấy màu => Mr. Bình liên hệ xưởng giấy.\n\
            - Khách đổi mẫu. Chốt: Ms. Cúc gửi mẫu mới trước 11/7.\n## 3. Khác\n- Team Giấy hoàn thành 12 bức tranh.\n- Team Khung chuẩn bị tre, dự kiến: 20/7.\n\
            - Giao cho team Giấy thử màu nhuộm.\n- Ms. Cúc đề xuất mua kéo.\n";
        let draft = read(text, &Knowledge::default());
        let expected = [
            ("Mr. Bình", "liên hệ xưởng giấy"),
            ("Ms. Cúc", "gửi mẫu mới trước 11/7"),
            ("Team Khung", "chuẩn bị tre, dự kiến: 20/7"),
            ("team Giấy", "thử màu nhuộm"),
        ];
        assert_eq!(tasks(&draft), expected);
        assert_eq!(draft.directives[2].deadline.as_ref().unwrap().date.unwrap().to_string(), "--07-20");
    }

    #[test]
    fn a_board_hands_a_task_to_one_of_its_members_inside_a_sentence() {
        let text = "BIÊN BẢN\nHọp đội lân\nThời gian: 8h ngày 02/7/2031\nTham dự:\nĐ/c Lê Văn Bình - Đội trưởng (chủ trì)\n\
            Đ/c Trần Thị Cúc - Đội phó\n\nNội dung thảo luận và kết luận\n1/ Trống: cả đội thống nhất đ/c Cúc thay da trống trước 10/7.\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"));
        assert_eq!(draft.directives[0].text.value, "thay da trống trước 10/7");
        assert_eq!(draft.directives[0].lead[0].value, "Trần Thị Cúc");
    }

    #[test]
    fn what_was_done_or_is_only_wished_is_no_task_and_the_next_meeting_is_not_this_one() {
        let text = "# Biên bản họp giao ban xưởng diều tuần 7\nThành phần: Mr. Bình, Ms. Cúc\n\n## 1. Các nhóm\n\
            - Team Khung thay 6 nan cho hội làng.\n- Ms. Cúc gửi mẫu cho khách ngày 3/2 rồi, chưa phản hồi.\n\
            ## 2. Ý kiến\n- Mr. Bình: cần tuyển 2 thợ vót.\n\n## 3. Kết luận\n- Mr. Bình làm tờ trình mua tre trước 20/2.\n\
            - Họp lần sau: 17/2/2031\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(tasks(&draft), [("Mr. Bình", "làm tờ trình mua tre trước 20/2")]);
        assert!(draft.meeting.date.is_none());
    }
}
