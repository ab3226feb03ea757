//! What a paper that comes back from Word says against the record. Keeps nothing.

use crate::act::record;
use crate::ask::{draft, paper};
use crate::chosen_file;
use crate::contract::*;
use crate::label;
use crate::secretary::Secretary;
use std::collections::BTreeSet;
use thuky_domain::{Attendee, Deadline, Directive, DirectiveKind, Record};
use thuky_papers::returned::{self, Change, ChangeKind, Edit, Returned, Sureness, Unclear};
use thuky_papers::{Identity, Printed};
use thuky_store::{Export, Reader};

/// Exports that a file without its identity is set against.
const EXPORTS_TRIED: u32 = 200;
/// Why what was moved is not accepted.
const MOVED: &str = "Đoạn được chuyển chỗ; hãy đổi thứ tự trong hồ sơ nếu cần.";
/// Least share of a printed paper that such a file must hold, in hundredths.
const LEAST_LIKENESS: usize = 30;

/// A file set against the record.
pub(crate) struct Compared {
    pub paper: ReturnedPaper,
    /// For each change of the paper, what it is to the record.
    pub changes: Vec<Change>,
}

/// Where a file comes from.
struct Origin {
    request: PaperRequest,
    printed: Option<Vec<Printed>>,
    at: Option<String>,
    notes: Vec<String>,
}

/// Reads the file and compares it.
pub(crate) fn compared(secretary: &Secretary, reading: &ReturnedReading) -> Result<Compared, Failure> {
    let returned = returned::read(&chosen_file::bytes(&reading.file.content)?)?;
    let origin = origin(secretary, reading, &returned)?;
    let sheet = paper::fact_sheet(secretary, &origin.request)?;
    let rejected: Vec<usize> = reading.rejected.iter().map(|number| *number as usize).collect();
    let read = |noun, words: &str| draft::records(secretary, &sheet.meeting, noun, words).unwrap_or_default();
    let changes = returned::changes(&sheet, origin.printed.as_deref(), &returned, &rejected, &read);
    let reader = secretary.store.reader();
    let lines: Vec<ReturnedChange> =
        changes.iter().map(|change| line(reader, change)).collect::<Result<_, _>>()?;
    let paper = ReturnedPaper {
        name: reading.file.name.clone(),
        meeting: origin.request.meeting,
        kind: origin.request.kind,
        exported_at: origin.at,
        notes: origin.notes,
        changes: lines,
        revisions: revisions(&returned, &rejected),
        comments: comments(&returned),
    };
    Ok(Compared { paper, changes })
}

/// By what the file says of itself, else by what it holds of the papers that were written.
fn origin(secretary: &Secretary, reading: &ReturnedReading, returned: &Returned) -> Result<Origin, Failure> {
    let reader = secretary.store.reader();
    let Some(identity) = &returned.identity else {
        let meeting = reading.meeting.map(|meeting| meeting.0);
        let best = most_alike(returned, reader.newest_exports(meeting, EXPORTS_TRIED)?);
        let note = "Tệp không còn dấu nhận biết của chương trình (có thể đã chép sang tệp mới hoặc mở bằng chương trình khác); bản gốc được tìm theo nội dung nên cần xem kỹ.";
        return Ok(Origin { notes: vec![note.to_owned()], ..of_export(&best.ok_or_else(not_ours)?)? });
    };
    if identity.workspace != secretary.store.id() {
        return Err(of_others());
    }
    match reader.export_printing(&identity.fingerprint)? {
        Some(export) => of_export(&export),
        None => of_identity(identity),
    }
}

fn most_alike(returned: &Returned, exports: Vec<Export>) -> Option<Export> {
    let likeness = |export: &Export| {
        let printed: Vec<Printed> = serde_json::from_str(&export.printed).unwrap_or_default();
        returned.likeness(&printed)
    };
    let measured = exports.into_iter().rev().map(|export| (likeness(&export), export));
    let best = measured.max_by_key(|(likeness, _)| *likeness);
    best.filter(|(likeness, _)| *likeness >= LEAST_LIKENESS).map(|(_, export)| export)
}

fn of_export(export: &Export) -> Result<Origin, Failure> {
    let printed = serde_json::from_str(&export.printed).map_err(|_| broken())?;
    let request = serde_json::from_str(&export.request).map_err(|_| broken())?;
    Ok(Origin { request, printed: Some(printed), at: Some(export.at.clone()), notes: vec![] })
}

fn of_identity(identity: &Identity) -> Result<Origin, Failure> {
    let request = serde_json::from_str(&identity.request).map_err(|_| broken())?;
    let note = "Kho dữ liệu không còn nhớ bản đã xuất; tệp được so thẳng với hồ sơ hiện nay, nên thay đổi của hồ sơ sau khi xuất cũng hiện ra ở đây.";
    Ok(Origin { request, printed: None, at: None, notes: vec![note.to_owned()] })
}

fn line(reader: Reader<'_>, change: &Change) -> Result<ReturnedChange, Failure> {
    let record = match change.mark {
        Some(mark) => record::find(reader, mark.noun, mark.id)?,
        None => None,
    };
    let reason = refused(reader, record.as_ref(), change)?;
    let number = |places: &[usize]| places.iter().filter_map(|place| u32::try_from(*place).ok()).collect();
    let words = returned::differences(&change.now, &change.written);
    Ok(ReturnedChange {
        key: change.key.clone(),
        kind: kind(change.kind),
        noun: change.mark.map(|mark| mark.noun),
        id: change.mark.map(|mark| mark.id),
        fields: fields(change),
        name: name(record.as_ref(), change),
        printed: change.printed.clone(),
        before: change.now.clone(),
        after: change.written.clone(),
        words: words
            .into_iter()
            .map(|part| ChangedWords { before: part.before, after: part.after, same: part.same })
            .collect(),
        conflict: change.conflict,
        by_text: change.sureness == Sureness::ByText && change.adds.is_none(),
        removes: change.removes,
        adds: change.adds.as_ref().map(|addition| told(&addition.record)).unwrap_or_default(),
        acceptable: reason.is_empty(),
        reason,
        revisions: number(&change.revisions),
        comments: number(&change.comments),
    })
}

fn fields(change: &Change) -> Vec<String> {
    let of = |edit: &Edit| edit.pointer.split('/').nth(1).unwrap_or_default().to_owned();
    let mut fields: Vec<String> = change.edits.iter().map(of).collect();
    if fields.is_empty() && !change.removes {
        fields.extend(change.mark.map(|mark| mark.field.to_owned()));
    }
    fields
}

/// The record by its name, or that it is removed or added.
fn name(record: Option<&Record>, change: &Change) -> String {
    match (record, &change.adds) {
        (_, Some(addition)) => label::act("Thêm", &addition.record),
        (Some(record), None) if change.removes => label::act("Bỏ", record),
        (Some(record), None) => label::name(record),
        (None, None) => String::new(),
    }
}

/// What was read of a record, beside its words.
fn told(record: &Record) -> String {
    let (what, facts) = match record {
        Record::Directive(directive) => of_directive(directive),
        Record::Attendee(attendee) => of_attendee(attendee),
        _ => return String::new(),
    };
    let facts = facts.into_iter().filter(|(_, fact)| !fact.is_empty());
    let facts: Vec<String> = facts.map(|(name, fact)| format!("; {name}: {fact}")).collect();
    format!("{what}{}", facts.concat())
}

type Facts = Vec<(&'static str, String)>;

fn of_directive(directive: &Directive) -> (&'static str, Facts) {
    let kind = match directive.kind {
        DirectiveKind::Task => "Nhiệm vụ",
        DirectiveKind::Exhortation => "Yêu cầu chung",
        DirectiveKind::Assessment => "Đánh giá",
    };
    let deadline = directive.deadline.as_ref().map(Deadline::written).unwrap_or_default();
    let facts = vec![
        ("chủ trì", directive.lead.clone()),
        ("phối hợp", directive.coordinating.join(", ")),
        ("thời hạn", deadline),
        ("sản phẩm", directive.product.clone()),
    ];
    (kind, facts)
}

fn of_attendee(attendee: &Attendee) -> (&'static str, Facts) {
    let facts = vec![
        ("họ tên", attendee.name.clone()),
        ("chức vụ", attendee.positions.join(", ")),
        ("nhóm", attendee.group.clone()),
        ("phía", attendee.side.clone()),
    ];
    ("Người dự", facts)
}

/// Why a change cannot be accepted; empty when it can.
fn refused(reader: Reader<'_>, record: Option<&Record>, change: &Change) -> Result<String, Failure> {
    match record {
        _ if change.adds.is_some() => Ok(String::new()),
        Some(Record::Directive(directive)) if change.removes => {
            let refusal = record::unfollowed(reader, directive).err();
            Ok(refusal.map(|failure| failure.sentence).unwrap_or_default())
        }
        _ if change.removes => Ok(String::new()),
        Some(record) => Ok(of_record(record, change)),
        None => Ok(of_form(change).to_owned()),
    }
}

/// Why a change of no record cannot be accepted.
const fn of_form(change: &Change) -> &'static str {
    match change.kind {
        ChangeKind::Moved => MOVED,
        ChangeKind::Added => "Đoạn mới không thuộc nội dung nào của hồ sơ; hãy nhập vào hồ sơ nếu cần.",
        _ if change.mark.is_some() => "Mục này không còn trong hồ sơ.",
        _ => "Chữ cố định của mẫu văn bản, không có trong hồ sơ.",
    }
}

/// Why a change of a record's fields cannot be accepted; empty when it can.
fn of_record(record: &Record, change: &Change) -> String {
    let words = |words: &str| words.to_owned();
    match change.kind {
        ChangeKind::Moved => words(MOVED),
        ChangeKind::Removed if change.edits.is_empty() => words(
            "Đoạn này đã bị bỏ trong tệp nhưng không tự bỏ mục này khỏi hồ sơ được: văn bản chỉ in một phần của hồ sơ, hoặc mục còn in ở chỗ khác, hoặc đoạn bên cạnh sẽ đổi lời. Hãy bỏ mục này trong hồ sơ nếu đúng là như vậy.",
        ),
        _ if change.edits.is_empty() => words(not_taken(change.unclear)),
        _ => match returned::edited(record, &change.edits) {
            None => words(
                "Hồ sơ ghi nội dung này khác với văn bản đã in (ví dụ đã chuyển đơn vị chủ trì); hãy sửa tay.",
            ),
            Some(record) => record.check().err().map(|problem| problem.sentence).unwrap_or_default(),
        },
    }
}

/// Why words that were read are taken into no field.
const fn not_taken(unclear: Option<Unclear>) -> &'static str {
    match unclear {
        None => {
            "Chỗ sửa gồm cả chữ do mẫu đặt hoặc của nhiều mục, nên không tự đưa vào hồ sơ được; hãy sửa tay."
        }
        Some(Unclear::Words) => {
            "Đã đọc nhưng không hiểu: lời biểu quyết không còn theo mẫu; hãy sửa tay trong hồ sơ."
        }
        Some(Unclear::Figure) => {
            "Đã đọc nhưng không hiểu: số phiếu không viết bằng chữ số; hãy sửa tay trong hồ sơ."
        }
        Some(Unclear::Share) => {
            "Đã đọc nhưng không hiểu: tỷ lệ không khớp với số phiếu và số có mặt, nên không rõ số nào đúng; hãy sửa lại tệp hoặc sửa tay trong hồ sơ."
        }
    }
}

const fn kind(kind: ChangeKind) -> ReturnedKind {
    match kind {
        ChangeKind::Edited => ReturnedKind::Edited,
        ChangeKind::Split => ReturnedKind::Split,
        ChangeKind::Added => ReturnedKind::Added,
        ChangeKind::Removed => ReturnedKind::Removed,
        ChangeKind::Moved => ReturnedKind::Moved,
    }
}

fn revisions(returned: &Returned, rejected: &[usize]) -> Vec<ReturnedRevision> {
    let rejected: BTreeSet<&usize> = rejected.iter().collect();
    let told = |(number, revision): (usize, &returned::Revision)| ReturnedRevision {
        inserted: revision.deed == returned::Deed::Inserted,
        author: revision.author.clone(),
        at: revision.at.clone(),
        text: revision.text.clone(),
        rejected: rejected.contains(&number),
    };
    returned.revisions.iter().enumerate().map(told).collect()
}

fn comments(returned: &Returned) -> Vec<ReturnedComment> {
    let told = |comment: &returned::Comment| ReturnedComment {
        author: comment.author.clone(),
        at: comment.at.clone(),
        text: comment.text.clone(),
        on: comment.on.clone(),
    };
    returned.comments.iter().map(told).collect()
}

fn broken() -> Failure {
    Failure::new(
        FailureKind::Damaged,
        "Dấu nhận biết trong tệp bị hỏng nên không biết là bản của văn bản nào. Tệp và hồ sơ còn nguyên; hãy dùng bản khác.",
    )
}

fn not_ours() -> Failure {
    Failure::new(
        FailureKind::Foreign,
        "Không nhận ra tệp này là bản sửa của văn bản nào đã xuất từ chương trình. Tệp và hồ sơ còn nguyên; hãy chọn đúng tệp, hoặc đọc tệp như một văn bản mới.",
    )
}

fn of_others() -> Failure {
    Failure::new(
        FailureKind::Foreign,
        "Tệp này do một kho dữ liệu khác xuất ra nên không đối chiếu được với hồ sơ ở đây. Tệp và hồ sơ còn nguyên; hãy mở đúng kho dữ liệu.",
    )
}
