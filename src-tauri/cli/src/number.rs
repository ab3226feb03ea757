//! The number book on the command line: the next number, reserving, using, making void, the book, and the register of
//! issued papers.

use crate::print;
use crate::word::one_of;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};
use thuky_domain::{
    MeetingId, NoticeVariant, NumberId, NumberNotice, NumberState, Office, PaperKind, PartialDate, Secrecy,
    System,
};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// What can be done with the number book.
#[derive(Subcommand)]
pub(crate) enum NumberDeed {
    /// Số tiếp theo cho một văn bản; không giữ gì
    Next(NumberFacts),
    /// Giữ số tiếp theo, hoặc số ghi ở --number
    Reserve(NumberFacts),
    /// Ghi rằng văn bản mang số đang giữ đã phát hành
    Use {
        /// Mã của số
        id: NumberId,
        /// Ngày văn bản; không ghi thì là ngày lúc giữ số
        #[arg(long)]
        date: Option<NaiveDate>,
    },
    /// Hủy một số, giữ nguyên trong sổ với lý do
    Void {
        /// Mã của số
        id: NumberId,
        /// Lý do
        #[arg(long)]
        reason: String,
    },
    /// Sổ số của một năm hay một nhiệm kỳ
    Book {
        /// Năm hay nhiệm kỳ; không ghi thì là của hôm nay
        span: Option<String>,
    },
    /// Cách đánh số của cơ quan: xem, hoặc ghi từ tệp JSON
    Policy {
        /// Tệp JSON, hoặc - để đọc từ đầu vào chuẩn
        #[arg(long, value_name = "FILE.json")]
        set: Option<PathBuf>,
    },
}

/// A paper that wants a number.
#[derive(Args)]
pub(crate) struct NumberFacts {
    /// Loại văn bản
    #[arg(value_parser = one_of(&PaperKind::ALL))]
    kind: PaperKind,
    /// Mã cuộc họp; không ghi khi văn bản không của cuộc họp nào
    #[arg(long)]
    meeting: Option<MeetingId>,
    /// Ngày văn bản; không ghi thì là hôm nay
    #[arg(long)]
    date: Option<NaiveDate>,
    /// Số muốn lấy; không ghi thì là số tiếp theo
    #[arg(long)]
    number: Option<u32>,
    /// Kết luận của Đảng ban hành là thông báo hay là kết luận
    #[arg(long = "as", value_name = "AS", default_value = "notice", value_parser = one_of(&NoticeVariant::ALL))]
    notice: NoticeVariant,
    /// Trích yếu, khi không để chương trình tự ghi
    #[arg(long, default_value = "")]
    subject: String,
    /// Đơn vị nhận
    #[arg(long, default_value = "")]
    unit: String,
    /// Độ mật, khi khác với cuộc họp
    #[arg(long, value_parser = one_of(&[Secrecy::None, Secrecy::Confidential, Secrecy::Secret, Secrecy::TopSecret]))]
    secrecy: Option<Secrecy>,
    /// Người ký thứ mấy trong hồ sơ cơ quan, từ 1
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    signer: Option<u32>,
    /// Văn bản đã phát hành: ghi số là đã dùng ngay
    #[arg(long)]
    issued: bool,
}

/// Which issued papers are told, and where they go.
#[derive(Args)]
pub(crate) struct IssuedFacts {
    /// Tệp .xlsx sẽ ghi; không ghi thì in ra
    #[arg(short, long, value_name = "FILE.xlsx")]
    output: Option<PathBuf>,
    /// Năm hay nhiệm kỳ; không ghi thì là của hôm nay
    #[arg(long, default_value = "")]
    span: String,
    /// Chỉ loại văn bản này
    #[arg(long, value_parser = one_of(&PaperKind::ALL))]
    kind: Option<PaperKind>,
    /// Chỉ văn bản có các từ này
    #[arg(long, default_value = "")]
    words: String,
    /// Sổ đăng ký văn bản mật
    #[arg(long)]
    marked: bool,
}

/// Does what the deed says.
pub(crate) fn run(
    secretary: &mut Secretary,
    deed: &NumberDeed,
    system: Option<System>,
    json: bool,
) -> Result<(), Failure> {
    match deed {
        NumberDeed::Next(facts) => {
            let request = request(secretary, facts, system)?;
            secretary.offer_number(request).map(|offer| print::either(&offer, json, print_offer))
        }
        NumberDeed::Reserve(facts) => {
            let request = request(secretary, facts, system)?;
            secretary.reserve_number(request).map(|given| print::either(&given, json, print_given))
        }
        NumberDeed::Use { id, date } => {
            let saved = secretary.use_number(NumberUse { id: *id, date: *date })?;
            print::either(&saved, json, |saved| say!("Đã lưu {}", saved.at));
            Ok(())
        }
        NumberDeed::Void { id, reason } => {
            let saved = secretary.void_number(NumberVoid { id: *id, reason: reason.clone() })?;
            print::either(&saved, json, |saved| say!("Đã lưu {}", saved.at));
            Ok(())
        }
        NumberDeed::Book { span } => {
            let of = NumbersOf { system, span: span.clone().unwrap_or_default() };
            secretary.numbers(of).map(|books| print::either(&books, json, print_books))
        }
        NumberDeed::Policy { set } => policy(secretary, set.as_deref(), json),
    }
}

fn request(
    secretary: &mut Secretary,
    facts: &NumberFacts,
    system: Option<System>,
) -> Result<NumberRequest, Failure> {
    let date = facts.date.map_or_else(|| secretary.status(Nothing {}).map(|status| status.today), Ok)?;
    Ok(NumberRequest {
        system,
        secrecy: facts.secrecy,
        signer: facts.signer.map(|place| place as usize - 1),
        unit: facts.unit.clone(),
        notice: facts.notice,
        subject: facts.subject.clone(),
        number: facts.number,
        issued: facts.issued,
        ..NumberRequest::of(facts.meeting, facts.kind, date)
    })
}

/// Shows how the office numbers, after taking it from a file where one is given.
fn policy(secretary: &mut Secretary, set: Option<&Path>, json: bool) -> Result<(), Failure> {
    let office = crate::office::profile(secretary)?;
    let Some(file) = set else {
        print::either(&office.number_policy, json, print::json);
        return Ok(());
    };
    let unread = |error| Failure::new(FailureKind::Invalid, format!("Tệp không đúng dạng ({error})."));
    let number_policy = serde_json::from_str(&crate::input::text(file)?.text).map_err(unread)?;
    let record = Office { number_policy, ..office }.into();
    let saved = secretary.put_record(Put { record, strand: None })?;
    print::either(&saved, json, |saved| say!("Đã lưu {}", saved.at));
    Ok(())
}

/// Prints the register of issued papers, or writes it as a workbook.
pub(crate) fn issued(
    secretary: &mut Secretary,
    facts: &IssuedFacts,
    system: Option<System>,
    json: bool,
) -> Result<(), Failure> {
    let filter = IssuedFilter {
        system,
        span: facts.span.clone(),
        kind: facts.kind,
        words: facts.words.clone(),
        marked: facts.marked,
    };
    let Some(output) = &facts.output else {
        return secretary.issued(filter).map(|register| print::either(&register, json, print_issued));
    };
    let (_, bytes) = secretary.issued_file(&filter)?;
    thuky_store::write_whole(output, &bytes)?;
    let written = serde_json::json!({ "file": output, "bytes": bytes.len() });
    print::either(&written, json, |_| say!("Đã ghi {}", output.display()));
    Ok(())
}

fn print_notices(notices: &[NumberNotice]) {
    notices.iter().for_each(|notice| say!("  Lưu ý: {}", notice.sentence));
}

fn print_offer(offer: &NumberOffer) {
    if offer.number.is_some() {
        say!("{}  ({})", offer.written, offer.book);
    } else {
        say!("Không cấp số: {}", offer.why);
    }
    print_notices(&offer.notices);
    offer
        .held
        .iter()
        .for_each(|line| say!("  Đang giữ cho văn bản này: {}  {}", line.written, line.entry.id));
}

fn print_given(given: &NumberGiven) {
    say!("{}  {}", given.line.written, given.line.entry.id);
    print_notices(&given.notices);
}

fn print_books(books: &NumberBooks) {
    if !books.why.is_empty() {
        say!("{}", books.why);
    }
    for book in &books.books {
        let next = book.next.map_or_else(|| "chưa biết".to_owned(), |next| format!("{next:02}"));
        say!("\n{} (số tiếp theo: {next})", book.title);
        book.lines.iter().for_each(|line| say!("  {}  {}", line.entry.id, told(line)));
        print_notices(&book.notices);
    }
}

fn told(line: &NumberLine) -> String {
    let entry = &line.entry;
    let reason = if entry.state == NumberState::Void { format!(": {}", entry.reason) } else { String::new() };
    let day = PartialDate::from(entry.date).short();
    format!("{:<14} {day:<10} {}{reason}  {}", line.written, entry.state.word(), entry.subject)
}

fn print_issued(register: &IssuedRegister) {
    for book in &register.books {
        say!("\n{}", book.title);
        for row in &book.rows {
            match row {
                IssuedRow::Paper(line) => say!("  {}", told(line)),
                IssuedRow::Gap(gap) => say!("  {}", gap.sentence),
            }
        }
    }
    let IssuedRegister { used, void, missing, span_title, .. } = register;
    say!("{used} văn bản đã phát hành {span_title}, {void} số hủy, {missing} số bỏ trống hoặc đang giữ");
}
