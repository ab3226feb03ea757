//! Papers on the command line: what one is made of, and writing it.

use crate::print;
use crate::word::one_of;
use chrono::NaiveDate;
use clap::Args;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use thuky_domain::{Erratum, MeetingId, MinutesVariant, Misprint, NoticeVariant, PaperKind, System};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// The meeting of a paper; `all` for a paper across meetings.
#[derive(Clone, Copy)]
pub(crate) struct PaperOf(pub Option<MeetingId>);

impl FromStr for PaperOf {
    type Err = <MeetingId as FromStr>::Err;
    fn from_str(word: &str) -> Result<Self, Self::Err> {
        if word == "all" { Ok(Self(None)) } else { word.parse().map(|meeting| Self(Some(meeting))) }
    }
}

/// What a paper is made of and where it goes.
#[derive(Args)]
pub(crate) struct PaperFacts {
    /// Mã cuộc họp; all cho văn bản không riêng của cuộc họp nào: phiếu đôn đốc, báo cáo, đính chính
    pub meeting: PaperOf,
    /// Loại văn bản
    #[arg(value_parser = one_of(&PaperKind::ALL))]
    pub kind: PaperKind,
    /// Ngày của văn bản
    #[arg(long)]
    pub date: Option<NaiveDate>,
    /// Số của văn bản
    #[arg(long)]
    pub number: Option<u32>,
    /// Người ký thứ mấy trong hồ sơ cơ quan, từ 1
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    pub signer: Option<u32>,
    /// Kèm phụ lục ảnh
    #[arg(long)]
    pub photographs: bool,
    /// Đơn vị nhận: trích biên bản, phiếu giao việc, phiếu đôn đốc; báo cáo chỉ của đơn vị này
    #[arg(long, default_value = "")]
    pub unit: String,
    /// Ngày đầu của kỳ báo cáo
    #[arg(long)]
    pub from: Option<NaiveDate>,
    /// Ngày cuối của kỳ báo cáo
    #[arg(long)]
    pub to: Option<NaiveDate>,
    /// Kèm phụ lục danh mục nhiệm vụ vào thông báo
    #[arg(long)]
    pub task_annex: bool,
    /// Mở đầu biên bản bằng tình hình thực hiện kết luận kỳ trước
    #[arg(long)]
    pub carry_over: bool,
    /// Biên bản đầy đủ, rút gọn (chỉ kết luận) hoặc theo kết quả biểu quyết
    #[arg(long, default_value = "full", value_parser = one_of(&MinutesVariant::ALL))]
    pub variant: MinutesVariant,
    /// Cơ quan đảng ban hành thông báo kết luận hay kết luận
    #[arg(long = "as", value_name = "AS", default_value = "notice", value_parser = one_of(&NoticeVariant::ALL))]
    pub notice: NoticeVariant,
    /// Người ký xác nhận chữ ký chủ trì dưới biên bản của cơ quan đảng
    #[arg(long)]
    pub certified: bool,
    #[command(flatten)]
    pub erratum: ErratumFacts,
}

/// What a correction tells.
#[derive(Args)]
pub(crate) struct ErratumFacts {
    /// Đính chính: loại của văn bản đã ban hành, ví dụ “Thông báo”
    #[arg(long, default_value = "")]
    pub of_type: String,
    /// Đính chính: số, ký hiệu của văn bản đã ban hành
    #[arg(long, default_value = "")]
    pub of_number: String,
    /// Đính chính: ngày của văn bản đã ban hành
    #[arg(long)]
    pub of_date: Option<NaiveDate>,
    /// Đính chính: trích yếu của văn bản đã ban hành
    #[arg(long, default_value = "")]
    pub of_subject: String,
    /// Đính chính: “đã in => sửa là”, có thể mở đầu bằng “chỗ sai: ”; dùng được nhiều lần
    #[arg(long, value_parser = misprint)]
    pub misprint: Vec<Misprint>,
    /// Đính chính: lý do
    #[arg(long, default_value = "")]
    pub reason: String,
    /// Đính chính: nơi nhận (Kính gửi); dùng được nhiều lần
    #[arg(long)]
    pub addressee: Vec<String>,
}

/// Reads `chỗ sai: đã in => sửa là`.
fn misprint(text: &str) -> Result<Misprint, &'static str> {
    let (printed, corrected) = text.split_once("=>").ok_or("phải có dạng “đã in => sửa là”")?;
    let (place, printed) = printed.split_once(": ").unwrap_or(("", printed));
    let [place, printed, corrected] = [place, printed, corrected].map(|part| part.trim().to_owned());
    Ok(Misprint { place, printed, corrected })
}

impl ErratumFacts {
    fn erratum(&self) -> Erratum {
        Erratum {
            type_name: self.of_type.clone(),
            number: self.of_number.clone(),
            date: self.of_date,
            subject: self.of_subject.clone(),
            misprints: self.misprint.clone(),
            reason: self.reason.clone(),
            addressees: self.addressee.clone(),
        }
    }
}

/// A paper and where it goes.
#[derive(Args)]
pub(crate) struct PaperToWrite {
    #[command(flatten)]
    pub facts: PaperFacts,
    /// Tệp sẽ ghi: .docx, hoặc .pdf khi máy có LibreOffice hay Word
    #[arg(short, long, value_name = "FILE.docx|FILE.pdf")]
    pub output: PathBuf,
}

/// Writes the paper and tells what it lacks.
pub(crate) fn write(
    secretary: &mut Secretary,
    paper: &PaperToWrite,
    system: Option<System>,
    json: bool,
) -> Result<(), Failure> {
    let (request, output) = (request(&paper.facts, system), &paper.output);
    let gaps = secretary.paper_gaps(request.clone())?;
    if is_pdf(output) {
        let (_, bytes) = secretary.paper(&request)?;
        thuky_store::write_whole(output, &secretary.converter().pdf(&bytes)?)?;
    } else {
        secretary.write_paper(&request, output)?;
    }
    print::either(&gaps, json, |gaps| print::gaps(gaps, output));
    Ok(())
}

/// Whether a file is to be a PDF, told by the ending of its name.
pub(crate) fn is_pdf(output: &Path) -> bool {
    output.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}

/// The request that the arguments make.
pub(crate) fn request(facts: &PaperFacts, system: Option<System>) -> PaperRequest {
    PaperRequest {
        system,
        number: facts.number,
        date: facts.date,
        signer: facts.signer.map(|place| place as usize - 1),
        photographs: facts.photographs,
        unit: facts.unit.clone(),
        from: facts.from,
        to: facts.to,
        task_annex: facts.task_annex,
        carry_over: facts.carry_over,
        minutes: facts.variant,
        notice: facts.notice,
        certified: facts.certified,
        erratum: Some(facts.erratum.erratum()),
        ..PaperRequest::of(facts.meeting.0, facts.kind)
    }
}
