//! What a reply form that came back says against the record, row by row and cell by cell. Nothing is kept here.

use crate::ask::{directive, office, register, reply_form};
use crate::contract::*;
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};
use thuky_domain::text::fold;
use thuky_domain::*;

/// What is told of a form whose sent part is not as it was.
const ALTERED: &str = "Phần cơ quan đã ghi sẵn trên phiếu không còn như lúc gửi (nội dung, thời hạn bị sửa hoặc thêm, bớt dòng). Các dòng được đối chiếu theo mã dòng.";

/// What is told of a form whose hidden seal is gone.
const UNSEALED: &str = "Phiếu không còn dấu ẩn của cơ quan (mất khi lưu bằng chương trình khác, hoặc phiếu lập từ bản cũ của chương trình), nên không biết được phiếu do cơ quan nào lập và có bị bớt dòng nào không. Hãy đối chiếu với phiếu đã gửi; các dòng vẫn được nhận theo mã dòng.";

/// The file against the record.
pub(crate) fn preview(
    secretary: &Secretary,
    name: &str,
    table: &ReplyTable,
) -> Result<ReplyPreview, Failure> {
    let reader = secretary.store.reader();
    let own = office::profile(reader)?.map(|office| office.id);
    if table.seal.office.is_some_and(|office| Some(office) != own) {
        return Ok(failed(name, foreign()));
    }
    let judge = Judge::of(secretary, table)?;
    let rows: Result<Vec<_>, Failure> = table.rows.iter().map(|row| judge.row(row)).collect();
    let (unit, day) = (table.seal.unit.clone(), table.seal.day);
    let (name, notes) = (name.to_owned(), judge.notes());
    Ok(ReplyPreview { name, unit, day, notes, rows: rows?, failure: None })
}

/// A file of which nothing can be taken.
pub(crate) fn failed(name: &str, failure: Failure) -> ReplyPreview {
    let (name, unit) = (name.to_owned(), String::new());
    ReplyPreview { name, unit, day: None, notes: vec![], rows: vec![], failure: Some(failure) }
}

fn foreign() -> Failure {
    Failure::new(
        FailureKind::Foreign,
        "Phiếu này do một cơ quan khác lập. Không có gì được ghi; hãy chọn phiếu của cơ quan mình.",
    )
}

struct Judge<'s> {
    secretary: &'s Secretary,
    table: &'s ReplyTable,
    codes: RowCodes,
    custom: Custom,
    /// How many rows bear a code.
    bearers: HashMap<RowCode, usize>,
    /// The codes that were sent, where the file says so.
    sent: HashSet<RowCode>,
    intact: bool,
    today: NaiveDate,
}

impl<'s> Judge<'s> {
    fn of(secretary: &'s Secretary, table: &'s ReplyTable) -> Result<Self, Failure> {
        let custom = office::custom(secretary.store.reader())?;
        let mut bearers = HashMap::new();
        table.rows.iter().filter_map(code).for_each(|code| *bearers.entry(code).or_default() += 1);
        Ok(Self {
            secretary,
            table,
            codes: register::answerable(secretary)?,
            custom,
            bearers,
            sent: table.seal.codes.iter().copied().collect(),
            intact: table.is_intact(),
            today: secretary.clock.today(),
        })
    }

    fn notes(&self) -> Vec<String> {
        let sent = self.table.seal.codes.iter();
        let missing: Vec<String> =
            sent.filter(|code| !self.bearers.contains_key(code)).map(RowCode::to_string).collect();
        let altered = (!self.intact).then(|| ALTERED.to_owned());
        let lost = format!("Phiếu thiếu {} dòng so với lúc gửi: {}.", missing.len(), missing.join(", "));
        let unsealed = self.sent.is_empty().then(|| UNSEALED.to_owned());
        [altered, unsealed, (!missing.is_empty()).then_some(lost)].into_iter().flatten().collect()
    }

    fn row(&self, row: &ReplyRow) -> Result<ReplyPreviewRow, Failure> {
        match self.codes.find(row.cell(ReplyField::Code)) {
            Ok(id) => {
                let (file, stands) = directive::standing(self.secretary, id, &self.custom)?;
                Ok(self.known(row, &file, &stands))
            }
            Err(fault) => Ok(refused(told(row, None), vec![fault.to_string()])),
        }
    }

    /// A row whose code leads to a task.
    fn known(&self, row: &ReplyRow, file: &DirectiveFile, stands: &FollowUp) -> ReplyPreviewRow {
        let told = told(row, Some(file));
        if let Some(reason) = self.misplaced(row, &file.line.directive) {
            return refused(told, vec![reason]);
        }
        if row.is_unanswered() {
            return told;
        }
        let code = RowCode::of(file.line.directive.id);
        match Reply::read(row, code, self.unit(&file.line.directive), self.today) {
            Ok(reply) => self.judged(told, (file, stands), row, reply),
            Err(faults) => refused(told, faults.into_iter().map(|fault| fault.sentence).collect()),
        }
    }

    /// Who answered: the unit that was asked; where the form does not say, the one that has the task.
    fn unit<'r>(&'r self, task: &'r Directive) -> &'r str {
        if self.table.seal.unit.is_empty() { &task.lead } else { &self.table.seal.unit }
    }

    /// Why a row does not belong into this form.
    fn misplaced(&self, row: &ReplyRow, task: &Directive) -> Option<String> {
        let own = RowCode::of(task.id);
        if self.bearers.get(&own).is_some_and(|bearers| *bearers > 1) {
            return Some("Mã dòng này có ở nhiều dòng của phiếu. Hãy bỏ bớt cho còn một dòng.".to_owned());
        }
        let other = !task.is_led_by(self.unit(task)) && !self.was_sent(row, own);
        other.then(|| "Dòng này là nhiệm vụ của đơn vị khác, không có trong phiếu đã gửi.".to_owned())
    }

    /// Whether the row was in the form when it was sent.
    fn was_sent(&self, row: &ReplyRow, own: RowCode) -> bool {
        let unlisted = self.sent.is_empty() && self.intact && !row.cell(ReplyField::Task).is_empty();
        self.sent.contains(&own) || unlisted
    }

    fn judged(
        &self,
        told: ReplyPreviewRow,
        (file, stands): (&DirectiveFile, &FollowUp),
        row: &ReplyRow,
        reply: Reply,
    ) -> ReplyPreviewRow {
        let task = &file.line.directive;
        let step = reply.step(ProgressId(task.id.0), task, self.today);
        if file.progress.iter().any(|kept| reply.is_kept_as(&step, kept)) {
            return ReplyPreviewRow { standing: ReplyStanding::Known, ..told };
        }
        if let Err(problem) = step.check() {
            return refused(told, vec![problem.sentence]);
        }
        if let Err(problem) = stands.admit(&step) {
            let reasons = vec![problem.sentence];
            return ReplyPreviewRow { standing: ReplyStanding::Conflict, reasons, ..told };
        }
        let reasons = self.moved(file, row);
        let standing = if reasons.is_empty() { ReplyStanding::New } else { ReplyStanding::Conflict };
        ReplyPreviewRow { standing, reasons, reply: Some(reply), ..told }
    }

    /// What has changed about the task since the form was made.
    fn moved(&self, file: &DirectiveFile, row: &ReplyRow) -> Vec<String> {
        let (line, task) = (&file.line, &file.line.directive);
        let lead =
            (!task.is_led_by(self.unit(task))).then(|| format!("Nhiệm vụ nay đã giao cho {}.", task.lead));
        let (then, now) = (row.cell(ReplyField::Deadline), reply_form::deadline(line));
        let deadline =
            (fold(then) != fold(&now)).then(|| format!("Thời hạn trên phiếu là “{then}”, nay là “{now}”."));
        let text = (fold(row.cell(ReplyField::Task)) != fold(&text::line(&task.text)))
            .then(|| "Nội dung nhiệm vụ trên phiếu khác nội dung đang ghi.".to_owned());
        [lead, deadline, text, self.reported_since(file)].into_iter().flatten().collect()
    }

    /// A report of a later day than the form, or one of completion that waits for acceptance.
    fn reported_since(&self, file: &DirectiveFile) -> Option<String> {
        let report = last_report(file).filter(|_| file.line.reported)?;
        let later = self.table.seal.day.is_none_or(|day| report.day > day);
        let day = PartialDate::from(report.day).short();
        (later || report.percent == Some(100))
            .then(|| format!("Đã có một báo cáo khác (ngày {day}) đang chờ chấp nhận."))
    }
}

fn code(row: &ReplyRow) -> Option<RowCode> {
    row.cell(ReplyField::Code).parse().ok()
}

fn last_report(file: &DirectiveFile) -> Option<&Progress> {
    file.progress.iter().rev().find(|step| step.kind == ProgressKind::Report)
}

fn refused(told: ReplyPreviewRow, reasons: Vec<String>) -> ReplyPreviewRow {
    ReplyPreviewRow { standing: ReplyStanding::Refused, reasons, ..told }
}

/// The row as it is shown before it is judged.
fn told(row: &ReplyRow, file: Option<&DirectiveFile>) -> ReplyPreviewRow {
    let recorded = file.map(recorded).unwrap_or_default();
    let task =
        file.map_or_else(|| row.cell(ReplyField::Task).to_owned(), |file| file.line.directive.text.clone());
    ReplyPreviewRow {
        place: u32::try_from(row.place).unwrap_or(u32::MAX),
        code: row.cell(ReplyField::Code).to_owned(),
        directive: file.map(|file| file.line.directive.id),
        task,
        standing: ReplyStanding::Unanswered,
        reasons: vec![],
        fields: compared_cells(row, &recorded),
        reply: None,
    }
}

fn compared_cells(row: &ReplyRow, recorded: &BTreeMap<ReplyField, String>) -> Vec<ReplyPreviewField> {
    row.fields().filter_map(|field| compared(row, field, recorded)).collect()
}

/// What the record has to set beside a row: the task as it is now, and its last report.
fn recorded(file: &DirectiveFile) -> BTreeMap<ReplyField, String> {
    let task = [
        (ReplyField::Task, text::line(&file.line.directive.text)),
        (ReplyField::Deadline, reply_form::deadline(&file.line)),
    ];
    let report = last_report(file);
    let told = |of: fn(&Progress) -> String| report.map(of).unwrap_or_default();
    let report = [
        (
            ReplyField::Percent,
            told(|step| step.percent.map(|percent| percent.to_string()).unwrap_or_default()),
        ),
        (ReplyField::Day, told(|step| PartialDate::from(step.day).short())),
        (ReplyField::Text, told(|step| step.text.clone())),
        (ReplyField::EvidenceNumber, told(|step| step.evidence.clone())),
        (ReplyField::Evidence, told(|step| step.evidence.clone())),
    ];
    task.into_iter().chain(report).collect()
}

/// A cell that was filled in, or that was sent and differs from the record.
fn compared(
    row: &ReplyRow,
    field: ReplyField,
    recorded: &BTreeMap<ReplyField, String>,
) -> Option<ReplyPreviewField> {
    let replied = row.cell(field).to_owned();
    let recorded = recorded.get(&field).cloned();
    let differs = recorded.as_ref().is_some_and(|recorded| fold(recorded) != fold(&replied));
    let shown = if field.is_sent() { differs } else { !replied.is_empty() };
    shown.then(|| ReplyPreviewField { field, replied, recorded: recorded.unwrap_or_default(), differs })
}
