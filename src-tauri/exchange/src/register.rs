//! The facts of the register that leave the office, and the columns they are told in.
//!
//! Two layouts: the sixteen columns of the annex that provincial offices send around (`Phụ lục 2`, CV 1400-CV/VPTU of
//! Cao Bằng), and one of our own that follows a task from left to right.

use crate::cell::Cell;
use crate::wording::{due_kind, ends, status, warning};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::*;
use ts_rs::TS;

/// The tasks to be told, as they stand on a day.
#[derive(Clone, Debug)]
pub struct RegisterFacts {
    /// The office that keeps the register.
    pub office: String,
    /// The day the figures are of.
    pub day: NaiveDate,
    /// What was asked for, in words; empty for everything.
    pub selection: String,
    /// The tasks in their order.
    pub tasks: Vec<TaskFacts>,
}

/// A task and where it stands.
#[derive(Clone, Debug)]
pub struct TaskFacts {
    /// The task.
    pub directive: Directive,
    /// The title of its meeting.
    pub meeting: String,
    /// The day of its meeting.
    pub met: Option<PartialDate>,
    /// Number of the paper that gave it; empty while there is none.
    pub notice: String,
    /// Day of that paper.
    pub issued: Option<NaiveDate>,
    /// Status on the day.
    pub status: Status,
    /// Warning on the day.
    pub warning: Warning,
    /// Whether a report waits for acceptance.
    pub reported: bool,
    /// The last day in time, with extensions.
    pub last_day: Option<NaiveDate>,
    /// Days since then, negative while there is time.
    pub days_over: Option<i32>,
    /// Its progress, oldest first.
    pub progress: Vec<Progress>,
}

impl TaskFacts {
    fn last(&self) -> Option<&Progress> {
        self.progress.last()
    }

    /// The words of the last report, else of the last step that has any.
    fn told(&self) -> String {
        let worded = || self.progress.iter().rev().filter(|step| !step.text.is_empty());
        let told = worded().find(|step| step.kind == ProgressKind::Report).or_else(|| worded().next());
        told.map(|step| step.text.clone()).unwrap_or_default()
    }

    fn evidence(&self) -> String {
        let proven = self.progress.iter().rev().find(|step| !step.evidence.is_empty());
        proven.map(|step| step.evidence.clone()).unwrap_or_default()
    }

    /// What was told and what proves it; said once where both are the same words.
    fn result(&self) -> String {
        let (told, evidence) = (self.told(), self.evidence());
        if told.contains(&evidence) { told } else { ends(&[&told, &evidence]) }
    }

    /// The status; that a report waits for acceptance is said with it.
    pub(crate) fn standing(&self) -> String {
        let waits = if self.reported { " (chờ chấp nhận)" } else { "" };
        format!("{}{waits}", status(self.status))
    }

    fn deadline(&self) -> Option<&Deadline> {
        self.directive.deadline.as_ref()
    }
}

/// Layout of the register as a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExportLayout {
    /// Phụ lục 16 cột
    Annex,
    /// Mẫu của chương trình
    #[default]
    Own,
}

/// A column: its title, its width in characters, what stands in it. The first argument is the place in the list, from 1.
pub(crate) struct Column {
    pub title: &'static str,
    pub width: f64,
    pub cell: fn(u32, &TaskFacts) -> Cell,
}

const fn column(title: &'static str, width: f64, cell: fn(u32, &TaskFacts) -> Cell) -> Column {
    Column { title, width, cell }
}

impl ExportLayout {
    /// The columns from left to right.
    pub(crate) const fn columns(self) -> &'static [Column] {
        match self {
            Self::Annex => ANNEX,
            Self::Own => OWN,
        }
    }

    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Annex => "PHỤ LỤC THEO DÕI, ĐÔN ĐỐC THỰC HIỆN THÔNG BÁO, KẾT LUẬN",
            Self::Own => "SỔ THEO DÕI THỰC HIỆN KẾT LUẬN, CHỈ ĐẠO",
        }
    }

    /// The column that is coloured by the status.
    pub(crate) const fn status_column(self) -> &'static str {
        match self {
            Self::Annex => "Tiến độ",
            Self::Own => "Tình trạng",
        }
    }
}

/// What the office does not keep stays blank: it knows one field of work, not a finer one.
const ANNEX: &[Column] = &[
    column("STT", 4.0, |place, _| Cell::Number(place.into())),
    column("Số hội nghị", 12.0, |_, task| Cell::text(&task.meeting)),
    column("Số TB/KL", 9.5, |_, task| Cell::text(&task.notice)),
    column("Ngày ban hành", 9.5, |_, task| task.issued.into()),
    column("Chủ trì theo dõi", 11.0, |_, task| Cell::text(&task.directive.follower)),
    column("Ngành/lĩnh vực", 8.0, |_, task| Cell::text(&task.directive.field)),
    column("Cơ quan/đơn vị trình", 13.0, |_, task| Cell::text(&task.directive.lead)),
    column("Lĩnh vực chi tiết", 8.0, |_, _| Cell::Blank),
    column("Nội dung kết luận/Văn bản trình", 32.0, |_, task| Cell::text(&task.directive.text)),
    column("Loại thời hạn", 10.0, |_, task| Cell::text(due_kind(task.deadline()))),
    column("Hạn xử lý", 9.5, |_, task| task.last_day.into()),
    column("Tiến độ", 10.0, |_, task| Cell::text(task.standing())),
    column("Kết quả thực hiện/Minh chứng", 18.0, |_, task| Cell::text(task.result())),
    column("Văn bản triển khai", 10.0, |_, task| Cell::text(&task.directive.product)),
    column("Mã nhiệm vụ", 7.0, |_, task| Cell::text(&task.directive.code)),
    column("Ngày cập nhật gần nhất", 9.5, |_, task| task.last().map(|step| step.day).into()),
];

const OWN: &[Column] = &[
    column("Mã", 7.0, |_, task| Cell::text(&task.directive.code)),
    column("Nhiệm vụ", 32.0, |_, task| Cell::text(&task.directive.text)),
    column("Chủ trì", 13.0, |_, task| Cell::text(&task.directive.lead)),
    column("Phối hợp", 12.0, |_, task| Cell::text(task.directive.coordinating.join("; "))),
    column("Sản phẩm", 10.0, |_, task| Cell::text(&task.directive.product)),
    column("Thời hạn", 11.0, |_, task| {
        let phrase = task.deadline().map(|deadline| deadline.phrase.as_str()).unwrap_or_default();
        Cell::text(ends(&[&due_kind(task.deadline()), phrase]))
    }),
    column("Hạn", 9.5, |_, task| task.last_day.into()),
    column("Tình trạng", 10.0, |_, task| Cell::text(task.standing())),
    column("Cảnh báo", 8.0, |_, task| Cell::text(warning(task.warning))),
    column("Số ngày quá hạn", 6.0, |_, task| {
        task.days_over.filter(|days| *days > 0).map_or(Cell::Blank, |days| Cell::Number(days.into()))
    }),
    column("Tiến độ gần nhất", 17.0, |_, task| Cell::text(task.told())),
    column("Ngày cập nhật", 9.5, |_, task| task.last().map(|step| step.day).into()),
    column("Minh chứng", 12.0, |_, task| Cell::text(task.evidence())),
    column("Người theo dõi", 11.0, |_, task| Cell::text(&task.directive.follower)),
    column("Cấp quyết định", 10.0, |_, task| Cell::text(&task.directive.authority)),
    column("Lĩnh vực", 8.0, |_, task| Cell::text(&task.directive.field)),
    column("Cuộc họp", 13.0, |_, task| Cell::text(&task.meeting)),
    column("Ngày họp", 9.5, |_, task| match task.met {
        Some(day) => day.full().map_or_else(|| Cell::text(day.short()), Cell::Day),
        None => Cell::Blank,
    }),
];
