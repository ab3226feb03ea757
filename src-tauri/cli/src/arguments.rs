//! What can be said on the command line.

use crate::check::CheckFacts;
use crate::exchange::{ExportFacts, ShortTextFacts};
use crate::frozen::{CorrectFacts, FreezeFacts, Other};
use crate::holiday::HolidayDeed;
use crate::number::{IssuedFacts, NumberDeed};
use crate::office::OfficeFacts;
use crate::paper::PaperToWrite;
use crate::people::PeopleDeed;
use crate::register::Selection;
use crate::returned::ReturnedFacts;
use crate::tasks::{DirectiveDeed, Tasks};
use crate::template::TemplateDeed;
use crate::tracker::TrackerDeed;
use crate::vote::VoteFacts;
use crate::word::one_of;
use crate::wording::WordingDeed;
use chrono::NaiveDate;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use thuky_domain::{MeetingId, Noun, PaperId, PaperKind, SourceKind, System};

/// Thư Ký trên dòng lệnh: đọc văn bản, ghi cuộc họp, dựng biên bản.
#[derive(Parser)]
#[command(name = "thuky-cli", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// Thư mục kho dữ liệu; tạo khi dùng lần đầu
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// In một tài liệu JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Ngày được coi là hôm nay
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub today: Option<NaiveDate>,
    /// Hệ văn bản
    #[arg(long, global = true, value_parser = one_of(&[System::Party, System::State]))]
    pub system: Option<System>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Đọc văn bản thành bản nháp; không ghi gì
    Read {
        /// Tệp văn bản (txt, docx, odt, html, pdf), hoặc - để đọc từ đầu vào chuẩn
        file: PathBuf,
        /// Loại văn bản, khi không để chương trình tự nhận
        #[arg(long, value_parser = one_of(&SourceKind::ALL))]
        kind: Option<SourceKind>,
    },
    /// Đọc văn bản (hoặc JSON) và ghi thành cuộc họp mới; in mã cuộc họp ở dòng cuối
    Import {
        /// Tệp văn bản (txt, docx, odt, html, pdf) hay JSON, hoặc - để đọc từ đầu vào chuẩn
        file: PathBuf,
        /// Loại văn bản, khi không để chương trình tự nhận
        #[arg(long, value_parser = one_of(&SourceKind::ALL))]
        kind: Option<SourceKind>,
    },
    /// Danh sách cuộc họp
    Meetings {
        /// Chỉ những cuộc họp có các từ này
        #[arg(default_value = "")]
        words: String,
    },
    /// Mọi điều về một cuộc họp; ghi ngày ban hành, ngày nhận văn bản kết luận
    Meeting {
        /// Mã cuộc họp
        id: MeetingId,
        /// Ngày ban hành văn bản kết luận
        #[arg(long)]
        issued: Option<NaiveDate>,
        /// Ngày các đơn vị nhận văn bản kết luận
        #[arg(long)]
        received: Option<NaiveDate>,
    },
    /// Ngày nghỉ, nghỉ bù và làm bù của một năm
    Holidays {
        /// Năm; không ghi thì là năm nay
        #[arg(long)]
        year: Option<i32>,
        /// Việc cần làm; không ghi gì là xem
        #[command(subcommand)]
        deed: Option<HolidayDeed>,
    },
    /// Sổ theo dõi: các nhiệm vụ đã giao và tình trạng của từng việc trong ngày
    Directives(Selection),
    /// Hôm nay: việc quá hạn, sắp đến hạn, chờ chấp nhận, cần điền hạn, cuộc họp còn dở
    Today,
    /// Việc của một đơn vị hay một người: chủ trì, phối hợp, theo dõi
    Mine {
        /// Tên đơn vị hoặc người
        who: String,
        /// Cả việc đã xong hoặc đã hủy
        #[arg(long)]
        closed: bool,
    },
    /// Số liệu: nhiệm vụ giao trong kỳ, đếm theo tình trạng, đơn vị, lĩnh vực và thời gian
    Tally {
        /// Giao từ ngày này
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<NaiveDate>,
        /// Giao đến hết ngày này
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: Option<NaiveDate>,
    },
    /// Một ý kiến chỉ đạo với tiến độ; sửa, ghi báo cáo, chấp nhận, trả lại, gia hạn, chuyển, tách, gộp, hủy
    Directive {
        /// Mã ý kiến chỉ đạo; nhiều mã cách nhau bằng dấu phẩy
        #[arg(value_parser = Tasks::written)]
        ids: Tasks,
        /// Việc cần làm; không ghi gì là xem
        #[command(subcommand)]
        deed: Option<DirectiveDeed>,
    },
    /// Câu hỏi xin ý kiến chủ trì: những điều các nhiệm vụ của cuộc họp còn chưa rõ
    Questions {
        /// Mã cuộc họp
        meeting: MeetingId,
    },
    /// Xuất sổ theo dõi ra Excel, CSV, lịch; hoặc toàn bộ hồ sơ ra JSON
    Export(ExportFacts),
    /// Sổ theo dõi cũ của cơ quan
    #[command(subcommand)]
    Tracker(TrackerDeed),
    /// Tin ngắn để gửi Zalo: các việc đang mở của một đơn vị hoặc một người, có mã
    ShortText(ShortTextFacts),
    /// Các lần biểu quyết của một cuộc họp; ghi thêm một lần
    Vote(VoteFacts),
    /// Hồ sơ cơ quan: xem, đổi loại cơ quan, đặt logo
    Office(OfficeFacts),
    /// Người trong danh bạ
    #[command(subcommand)]
    People(PeopleDeed),
    /// Dựng văn bản Word của một cuộc họp, hoặc của mọi cuộc họp
    Paper(PaperToWrite),
    /// Chốt văn bản: giữ nguyên tệp Word và dữ kiện, không sửa và không hoàn tác được
    Freeze(FreezeFacts),
    /// Các văn bản đã chốt của một cuộc họp, với chỗ hồ sơ nay đã khác; hoặc của cả kho
    Papers {
        /// Mã cuộc họp
        meeting: Option<MeetingId>,
    },
    /// Ghi ra tệp Word của một văn bản đã chốt, đúng từng byte; hoặc bản PDF của tệp ấy
    PaperFile {
        /// Mã văn bản đã chốt
        paper: PaperId,
        /// Tệp sẽ ghi: .docx, hoặc .pdf khi máy có LibreOffice hay Word
        #[arg(short, long, value_name = "FILE.docx|FILE.pdf")]
        output: PathBuf,
    },
    /// So sánh hai văn bản: hai bản đã chốt, hay một bản đã chốt với hồ sơ hiện nay (now) hoặc với tệp .docx
    Compare {
        /// Mã văn bản đã chốt
        paper: PaperId,
        /// Mã văn bản đã chốt, now, hoặc tệp .docx
        with: Other,
    },
    /// Đính chính một văn bản đã chốt: chốt bản mới từ hồ sơ hiện nay, kèm lý do
    Correct(CorrectFacts),
    /// Sổ số: số tiếp theo, giữ số, dùng số, hủy số
    #[command(subcommand)]
    Number(NumberDeed),
    /// Sổ đăng ký văn bản đi: xem, hoặc xuất ra Excel
    Issued(IssuedFacts),
    /// Kiểm tra thể thức của một tệp Word bất kỳ; mỗi điều cần xem một dòng, có lỗi thì kết thúc với mã 1
    Check(CheckFacts),
    /// Câu chữ của cơ quan cho một loại văn bản: xem, đặt, dùng lại bản cũ
    Wording {
        /// Loại văn bản
        #[arg(value_parser = one_of(&PaperKind::ALL))]
        kind: PaperKind,
        /// Việc cần làm; không ghi gì là xem
        #[command(subcommand)]
        deed: Option<WordingDeed>,
    },
    /// Mẫu Word của cơ quan: kiểm tra, dùng, thôi dùng, các trường, mẫu ví dụ
    #[command(subcommand)]
    Template(TemplateDeed),
    /// Đọc bản Word đã sửa sau khi xuất và đối chiếu với hồ sơ; không ghi gì nếu không có --apply
    Returned(ReturnedFacts),
    /// Lập phiếu trả lời (Excel hoặc Word) về các nhiệm vụ đang theo dõi của một đơn vị
    ReplyForm {
        /// Tên đơn vị, như trong sổ theo dõi
        unit: String,
        /// Tệp .xlsx hoặc .docx sẽ ghi
        #[arg(short, long, value_name = "FILE.xlsx")]
        output: PathBuf,
    },
    /// Đọc phiếu trả lời đơn vị gửi lại và đối chiếu từng ô; không ghi gì nếu không có --apply
    ReplyRead {
        /// Các tệp phiếu (xlsx, docx, ods, odt)
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Ghi các dòng mới thành báo cáo, trong một thao tác; dòng cần xem và dòng không nhận thì không ghi
        #[arg(long)]
        apply: bool,
    },
    /// Hoàn tác thao tác gần nhất
    Undo,
    /// Làm lại thao tác vừa hoàn tác
    Redo,
    /// Lịch sử thao tác, mới nhất trước
    History {
        /// Loại dữ liệu, ví dụ meeting
        #[arg(requires = "id")]
        noun: Option<Noun>,
        /// Mã
        id: Option<String>,
    },
    /// Tìm trong mọi thứ, có dấu hay không dấu
    Search {
        /// Các từ cần tìm
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Ghi một bản sao đã kiểm tra của kho dữ liệu vào thư mục
    Backup {
        /// Thư mục
        folder: PathBuf,
    },
    /// Đưa một bản sao lưu trở lại; dữ liệu đang có được dời sang bên, không bị ghi đè
    Restore {
        /// Tệp sao lưu
        file: PathBuf,
    },
    /// Kiểm tra kho dữ liệu: cấu trúc, chuỗi nhật ký, số lượng
    Verify,
    /// Đo kích thước và thời gian của các việc chính trên kho dữ liệu này, dạng JSON; không ghi gì
    Bench,
}
