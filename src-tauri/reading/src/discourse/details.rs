//! What a line below a task tells of it: who leads it, who works along, until when.
//!
//! Owns the labels of such lines. Tables that have columns for the same are read in `table`.

use super::Thread;
use crate::deadline::deadline;
use crate::directives::{named, only_units};
use crate::draft::Draft;
use crate::page::{Sentence, Tokens};
use crate::section::list_mark;

const LEADS: [&str; 4] = ["đơn vị chủ trì", "cơ quan chủ trì", "chủ trì thực hiện", "đơn vị thực hiện"];
const ALONG: [&str; 4] = ["đơn vị phối hợp", "cơ quan phối hợp", "phối hợp", "phối hợp thực hiện"];
const DUE: [&str; 5] =
    ["thời gian hoàn thành", "thời gian thực hiện", "thời hạn hoàn thành", "hạn hoàn thành", "thời hạn"];

impl Thread<'_> {
    /// “- Đơn vị phối hợp: A, B”, “- Thời gian hoàn thành: trước ngày …” below a task: whether the line tells of it.
    pub(super) fn told_of_last(&self, sentence: &Sentence, draft: &mut Draft) -> bool {
        let page = self.page;
        let below = |end: u32| page.text.span(&sentence.bytes).start >= end;
        let last = draft.directives.last_mut().filter(|last| self.orders && below(last.text.span.end));
        let Some(last) = last else { return false };
        let units = |labels: &[&str]| self.labelled(sentence, labels).filter(|at| only_units(page, at));
        if let Some(units) = units(&ALONG) {
            last.coordinating = named(page, &units, "directive.coordinating");
        } else if let Some(units) = units(&LEADS) {
            last.lead = named(page, &units, "directive.lead");
        } else if let Some(at) = self.labelled(sentence, &DUE) {
            let due = deadline(page, &page.bytes(&(sentence.tokens.start..at.end)), self.meeting);
            let Some(due) = due else { return false };
            last.deadline = Some(Box::new(due));
        } else {
            return false;
        }
        true
    }

    /// What stands behind one of these labels and its colon, without the stop.
    fn labelled(&self, sentence: &Sentence, labels: &[&str]) -> Option<Tokens> {
        let page = self.page;
        let start = list_mark(page, &sentence.tokens);
        let colon = start + page.any_phrase(start, labels)?;
        let mut end = sentence.tokens.end;
        while end > colon && page.is_mark(end - 1) {
            end -= 1;
        }
        (page.word(colon) == ":" && colon + 1 < end).then_some(colon + 1..end)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn who_leads_who_works_along_and_until_when_may_stand_in_lines_below_a_task() {
        let text = "THÔNG BÁO\nKết luận của Chủ lò tại cuộc họp tháng 5\n\nNgày 14/5/2031, Chủ lò Lê Văn Bình chủ trì cuộc họp. Chủ lò kết luận như sau:\n\
            1. Rà soát sổ củi.\n- Đơn vị chủ trì: Phòng Gốm.\n- Cơ quan phối hợp: Văn phòng, Phòng Men.\n- Thời gian hoàn thành: trước ngày 10/6/2031.\n\
            2. Phòng Men sửa mái kho.\nThời hạn: 30/5/2031.\n";
        let draft = read(text, &Knowledge::default());
        assert!(draft.unplaced.is_empty());
        let told = draft.directives;
        let values =
            |units: &[crate::Extract<String>]| units.iter().map(|u| u.value.clone()).collect::<Vec<_>>();
        assert_eq!(told.len(), 2);
        assert_eq!(values(&told[0].lead), ["Phòng Gốm"]);
        assert_eq!(values(&told[0].coordinating), ["Văn phòng", "Phòng Men"]);
        let day = |i: usize| told[i].deadline.as_ref().and_then(|due| due.date).map(|d| d.to_string());
        assert_eq!((day(0).as_deref(), day(1).as_deref()), (Some("2031-06-10"), Some("2031-05-30")));
    }
}
