//! Replies: what a unit answered about one task in a row of its form, and the step of progress that it amounts to.
//!
//! A cell that cannot be read is told with its row and column; nothing is put right by a guess. Whether a reply may still
//! be taken is [`crate::FollowUp`]'s to say.

use crate::calendar::{PartialDate, written_day};
use crate::directive::Directive;
use crate::id::ProgressId;
use crate::problem::Problem;
use crate::progress::{Progress, ProgressKind};
use crate::reply_form::{ReplyField, ReplyRow};
use crate::row_code::RowCode;
use crate::text::{fold, line, shortened};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the unit says the task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyState {
    /// đã hoàn thành
    Done,
    /// đang thực hiện
    InProgress,
    /// chưa thực hiện
    NotStarted,
    /// có vướng mắc
    Stuck,
}

impl ReplyState {
    /// Every state, in the order it is offered.
    pub const ALL: [Self; 4] = [Self::Done, Self::InProgress, Self::NotStarted, Self::Stuck];

    /// As the form offers it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "Đã hoàn thành",
            Self::InProgress => "Đang thực hiện",
            Self::NotStarted => "Chưa thực hiện",
            Self::Stuck => "Có vướng mắc",
        }
    }
}

/// What a unit answered about a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reply {
    /// The code of its row.
    pub code: RowCode,
    /// The unit that answered.
    pub by: String,
    /// Where it says the task stands.
    pub state: Option<ReplyState>,
    /// How much it says is done, from 0 to 100.
    pub percent: Option<u8>,
    /// The day it says it was done.
    pub day: Option<NaiveDate>,
    /// What was done.
    pub text: String,
    /// What proves it: number, day and recipient in one line.
    pub evidence: String,
    /// What hinders it, what it asks for.
    pub remark: String,
    /// The day to which it asks for an extension.
    pub extension: Option<NaiveDate>,
}

impl Reply {
    /// Reads the cells of a row that a unit filled in on or before a day.
    ///
    /// # Errors
    /// Every cell that cannot be read or contradicts another, with its row and column.
    pub fn read(row: &ReplyRow, code: RowCode, by: &str, today: NaiveDate) -> Result<Self, Vec<Problem>> {
        let mut cells = Cells { row, faults: vec![] };
        let reply = Self {
            code,
            by: by.to_owned(),
            state: cells.state(),
            percent: cells.percent(),
            day: cells.day(ReplyField::Day),
            text: row.cell(ReplyField::Text).to_owned(),
            evidence: cells.evidence(),
            remark: row.cell(ReplyField::Remark).to_owned(),
            extension: cells.day(ReplyField::Extension),
        };
        cells.agreeing(&reply, today);
        if cells.faults.is_empty() { Ok(reply) } else { Err(cells.faults) }
    }

    /// The step of progress it amounts to, taken on a day. An asked extension stays a request in its text.
    #[must_use]
    pub fn step(&self, id: ProgressId, task: &Directive, today: NaiveDate) -> Progress {
        let done = self.state == Some(ReplyState::Done);
        Progress {
            by: self.by.clone(),
            text: self.told(),
            percent: if done { Some(100) } else { self.percent },
            evidence: self.evidence.clone(),
            ..Progress::blank(id, task, ProgressKind::Report, self.day.unwrap_or(today))
        }
    }

    fn told(&self) -> String {
        let state =
            self.state.filter(|state| *state != ReplyState::Done).map(|state| format!("{}.", state.word()));
        let remark = (!self.remark.is_empty()).then(|| format!("Khó khăn, kiến nghị: {}", self.remark));
        let extension =
            self.extension.map(|day| format!("Đề nghị gia hạn đến {}.", PartialDate::from(day).short()));
        let text = (!self.text.is_empty()).then(|| self.text.clone());
        [state, text, remark, extension].into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// Whether a step that is kept tells the same as the one this reply amounts to. A day that the unit did not write is
    /// the day of taking in, and does not tell two replies apart.
    #[must_use]
    pub fn is_kept_as(&self, step: &Progress, kept: &Progress) -> bool {
        kept.kind == ProgressKind::Report
            && (self.day.is_none() || kept.day == step.day)
            && (&kept.text, kept.percent, &kept.evidence) == (&step.text, step.percent, &step.evidence)
    }
}

/// The cells of a row, with what was found wrong in them.
struct Cells<'r> {
    row: &'r ReplyRow,
    faults: Vec<Problem>,
}

impl Cells<'_> {
    fn fault(&mut self, field: ReplyField, what: &str) {
        let sentence = format!("Dòng {}, cột “{}”: {what}", self.row.place, field.heading());
        self.faults.push(Problem::new(field.heading(), sentence));
    }

    /// The value of a cell; none when it is empty, and none with a fault when it cannot be read.
    fn value<T>(&mut self, field: ReplyField, read: fn(&str) -> Option<T>, wanted: &str) -> Option<T> {
        let text = line(self.row.cell(field));
        let value = read(&text);
        if value.is_none() && !text.is_empty() {
            self.fault(field, &format!("“{}” {wanted}", shortened(&text, 60)));
        }
        value
    }

    fn state(&mut self) -> Option<ReplyState> {
        let known = |text: &str| {
            ReplyState::ALL.into_iter().find(|state| fold(state.word()) == fold(text.trim_end_matches('.')))
        };
        self.value(ReplyField::State, known, "không phải là một tình trạng có trong danh sách.")
    }

    fn percent(&mut self) -> Option<u8> {
        let percent = |text: &str| {
            let number = text.strip_suffix('%').unwrap_or(text).trim_end();
            number.parse().ok().filter(|percent| *percent <= 100)
        };
        self.value(ReplyField::Percent, percent, "không phải là số nguyên từ 0 đến 100.")
    }

    fn day(&mut self, field: ReplyField) -> Option<NaiveDate> {
        self.value(field, written_day, "không phải là một ngày có trong lịch. Hãy ghi đủ ngày/tháng/năm.")
    }

    fn evidence(&mut self) -> String {
        let number = line(self.row.cell(ReplyField::EvidenceNumber));
        let day =
            self.day(ReplyField::EvidenceDay).map(|day| format!("ngày {}", PartialDate::from(day).short()));
        let to = line(self.row.cell(ReplyField::EvidenceTo));
        let to = (!to.is_empty()).then(|| format!("gửi {to}"));
        let whole = line(self.row.cell(ReplyField::Evidence));
        if !whole.is_empty() {
            return whole;
        }
        let number = (!number.is_empty()).then_some(number);
        [number, day, to].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// What the cells say together.
    fn agreeing(&mut self, reply: &Reply, today: NaiveDate) {
        let done = reply.state == Some(ReplyState::Done);
        if done && reply.day.is_none() && self.row.cell(ReplyField::Day).is_empty() {
            self.fault(ReplyField::Day, "đã hoàn thành thì phải ghi ngày hoàn thành.");
        }
        if reply.day.is_some() && reply.state.is_some() && !done {
            self.fault(ReplyField::Day, "có ngày hoàn thành nhưng tình trạng không phải là Đã hoàn thành.");
        }
        if done && reply.percent.is_some_and(|percent| percent < 100) {
            self.fault(ReplyField::Percent, "đã hoàn thành nhưng mức hoàn thành dưới 100%.");
        }
        if reply.day.is_some_and(|day| day > today) {
            self.fault(ReplyField::Day, "ngày hoàn thành ở sau hôm nay.");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{DirectiveId, MeetingId, OfficeId};
    use crate::reply_form::{ReplyForm, ReplyLine, ReplyTable, RowNumbers};
    use uuid::Uuid;

    fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn form() -> ReplyForm {
        let line = |n: u128| ReplyLine {
            code: RowCode::of(DirectiveId(Uuid::from_u128(n))),
            task: format!("Rà soát việc {n}"),
            meeting: "Giao ban tháng 11, 02/11/2026".into(),
            deadline: "20/11/2026".into(),
        };
        let office = OfficeId(Uuid::from_u128(1));
        let lines = vec![line(1), line(2)];
        ReplyForm {
            office: Some(office),
            body: "Văn phòng".into(),
            unit: "Sở Nội vụ".into(),
            day: on(24),
            lines,
        }
    }

    /// The form as a grid, its first row answered.
    fn grid(answers: &[(ReplyField, &str)]) -> Vec<Vec<String>> {
        let form = form();
        let answered = |row: usize, field: ReplyField| {
            let answer = answers.iter().find(|(answered, _)| row == 0 && *answered == field);
            answer.map_or_else(|| form.lines[row].sent(field), |(_, text)| (*text).to_owned())
        };
        let mut grid: Vec<Vec<String>> = form.shown_seal().map(|line| vec![line]).into();
        grid.push(ReplyField::ALL.map(|field| field.heading().to_owned()).into());
        grid.extend((0..2).map(|row| ReplyField::ALL.map(|field| answered(row, field)).to_vec()));
        grid
    }

    fn read(answers: &[(ReplyField, &str)]) -> Result<Reply, Vec<String>> {
        let table = ReplyTable::found(&[grid(answers)], RowNumbers::OfSheet).unwrap();
        let reply = Reply::read(&table.rows[0], form().lines[0].code, &table.seal.unit, on(25));
        reply.map_err(|faults| faults.into_iter().map(|fault| fault.sentence).collect())
    }

    #[test]
    fn a_form_comes_back_with_its_seal_whatever_the_order_of_its_rows_and_columns() {
        let mut shuffled = grid(&[]);
        shuffled.swap(4, 5);
        shuffled[3..].iter_mut().for_each(|row| row.reverse());
        let table = ReplyTable::found(&[shuffled.clone()], RowNumbers::OfTable).unwrap();
        assert_eq!((table.seal.unit.as_str(), table.seal.day), ("Sở Nội vụ", Some(on(24))));
        assert!(table.is_intact() && table.rows.iter().all(ReplyRow::is_unanswered));
        assert_eq!(table.rows[1].cell(ReplyField::Task), "Rà soát việc 1");
        shuffled[4][11] = "Rà soát việc khác".into();
        assert!(!ReplyTable::found(&[shuffled], RowNumbers::OfTable).unwrap().is_intact());
    }

    #[test]
    fn an_invitation_that_was_left_standing_is_no_answer() {
        let invited =
            ReplyField::ALL.map(|field| (field, field.answer().map_or("", |answer| answer.invitation())));
        let answers: Vec<_> = invited.into_iter().filter(|(field, _)| !field.is_sent()).collect();
        let table = ReplyTable::found(&[grid(&answers)], RowNumbers::OfTable).unwrap();
        assert!(table.rows[0].is_unanswered() && table.is_intact(), "{:?}", table.rows[0]);
        let behind = read(&[(ReplyField::Text, "Bấm để ghiĐã trình"), (ReplyField::State, "Chọn")]).unwrap();
        assert_eq!((behind.text.as_str(), behind.state), ("Đã trình", None));
    }

    #[test]
    fn the_whole_seal_names_the_office_and_every_row() {
        let hidden = form().whole_seal().into_iter().map(|line| vec![line]).collect();
        let table = ReplyTable::found(&[grid(&[]), hidden], RowNumbers::OfSheet).unwrap();
        assert_eq!(table.seal.office, form().office);
        assert_eq!(table.seal.codes, form().lines.iter().map(|line| line.code).collect::<Vec<_>>());
    }

    #[test]
    fn an_answer_becomes_a_report_of_the_day_it_was_done() {
        let reply = read(&[
            (ReplyField::State, "đã hoàn thành"),
            (ReplyField::Day, "18/11/2026"),
            (ReplyField::Text, "Đã trình"),
            (ReplyField::EvidenceNumber, "12/TTr-SNV"),
            (ReplyField::EvidenceDay, "2026-11-17"),
            (ReplyField::EvidenceTo, "UBND tỉnh"),
        ])
        .unwrap();
        let task = Directive::blank(DirectiveId(Uuid::from_u128(1)), MeetingId(Uuid::from_u128(2)));
        let step = reply.step(ProgressId(Uuid::from_u128(3)), &task, on(25));
        assert_eq!((step.day, step.percent, step.by.as_str()), (on(18), Some(100), "Sở Nội vụ"));
        assert_eq!(step.evidence, "12/TTr-SNV, ngày 17/11/2026, gửi UBND tỉnh");
        assert!(reply.is_kept_as(&step, &step) && step.text == "Đã trình");
    }

    #[test]
    fn an_asked_extension_is_told_and_not_granted() {
        let reply =
            read(&[(ReplyField::State, "Có vướng mắc"), (ReplyField::Extension, "15.12.2026")]).unwrap();
        let task = Directive::blank(DirectiveId(Uuid::from_u128(1)), MeetingId(Uuid::from_u128(2)));
        let step = reply.step(ProgressId(Uuid::from_u128(3)), &task, on(25));
        assert_eq!(
            (step.text.as_str(), step.deadline),
            ("Có vướng mắc.\nĐề nghị gia hạn đến 15/12/2026.", None)
        );
    }

    #[test]
    fn a_cell_that_cannot_be_read_is_named_by_row_and_column() {
        let faults = read(&[(ReplyField::Day, "31/02/2026"), (ReplyField::Percent, "0.5")]).unwrap_err();
        assert_eq!(faults.len(), 2);
        assert!(
            faults[1].starts_with("Dòng 5, cột “Ngày hoàn thành”: “31/02/2026” không phải"),
            "{faults:?}"
        );
        assert!(faults[0].starts_with("Dòng 5, cột “Mức hoàn thành (%)”"), "{faults:?}");
        assert!(read(&[(ReplyField::EvidenceDay, "17/11")]).is_err());
        assert!(read(&[(ReplyField::State, "xong")]).is_err());
    }

    #[test]
    fn cells_that_contradict_each_other_are_refused() {
        assert!(read(&[(ReplyField::State, "Đã hoàn thành")]).is_err());
        assert!(read(&[(ReplyField::State, "Đang thực hiện"), (ReplyField::Day, "18/11/2026")]).is_err());
        assert!(read(&[(ReplyField::Day, "26/11/2026")]).is_err());
    }
}
