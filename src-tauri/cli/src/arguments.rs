//! What can be said on the command line.

use crate::exchange::{ExportFacts, ShortTextFacts};
use crate::tracker::TrackerDeed;
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::str::FromStr;
use thuky_domain::{DirectiveId, MeetingId, Noun, PaperKind, Priority, SourceKind, Status, System};

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
    #[arg(long, global = true)]
    pub system: Option<SystemWord>,
    #[command(subcommand)]
    pub command: Command,
}

/// The two systems, as words of the command line.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum SystemWord {
    Party,
    State,
}

impl From<SystemWord> for System {
    fn from(word: SystemWord) -> Self {
        match word {
            SystemWord::Party => Self::Party,
            SystemWord::State => Self::State,
        }
    }
}

/// Kinds of source text, as words of the command line.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum SourceWord {
    Press,
    ConclusionNotice,
    Minutes,
    RawNotes,
    Speech,
}

impl From<SourceWord> for SourceKind {
    fn from(word: SourceWord) -> Self {
        match word {
            SourceWord::Press => Self::Press,
            SourceWord::ConclusionNotice => Self::ConclusionNotice,
            SourceWord::Minutes => Self::Minutes,
            SourceWord::RawNotes => Self::RawNotes,
            SourceWord::Speech => Self::Speech,
        }
    }
}

/// Kinds of paper, as words of the command line.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum PaperWord {
    Minutes,
    ConclusionNotice,
    Excerpt,
    Invitation,
    AttendanceList,
    AssignmentSlip,
    TaskAnnex,
    ReminderSlip,
    FollowUpReport,
}

impl From<PaperWord> for PaperKind {
    fn from(word: PaperWord) -> Self {
        match word {
            PaperWord::Minutes => Self::Minutes,
            PaperWord::ConclusionNotice => Self::ConclusionNotice,
            PaperWord::Excerpt => Self::Excerpt,
            PaperWord::Invitation => Self::Invitation,
            PaperWord::AttendanceList => Self::AttendanceList,
            PaperWord::AssignmentSlip => Self::AssignmentSlip,
            PaperWord::TaskAnnex => Self::TaskAnnex,
            PaperWord::ReminderSlip => Self::ReminderSlip,
            PaperWord::FollowUpReport => Self::FollowUpReport,
        }
    }
}

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
    /// Mã cuộc họp; all cho phiếu đôn đốc và báo cáo của mọi cuộc họp
    pub meeting: PaperOf,
    /// Loại văn bản
    pub kind: PaperWord,
    /// Tệp .docx sẽ ghi
    #[arg(short, long, value_name = "FILE.docx")]
    pub output: PathBuf,
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
}

/// A status by its word on the wire.
pub(crate) fn status_word(word: &str) -> Result<Status, serde_json::Error> {
    serde_json::from_value(word.into())
}

/// One directive or several.
#[derive(Clone)]
pub(crate) struct Tasks(pub Vec<DirectiveId>);

fn tasks(written: &str) -> Result<Tasks, <DirectiveId as FromStr>::Err> {
    written.split(',').map(DirectiveId::from_str).collect::<Result<_, _>>().map(Tasks)
}

/// A priority by its word on the wire.
fn priority_word(word: &str) -> Result<Priority, serde_json::Error> {
    serde_json::from_value(word.into())
}

/// What can be done with the working days of the office.
#[derive(Subcommand)]
pub(crate) enum HolidayDeed {
    /// Nhập danh sách ngày nghỉ, nghỉ bù, làm bù; không ghi gì nếu thiếu --apply
    Import {
        /// Tệp mỗi dòng một ngày (ngày; nghỉ, nghỉ bù hoặc làm bù; tên), hoặc - để đọc từ đầu vào chuẩn
        file: PathBuf,
        /// Ghi những dòng đọc được
        #[arg(long)]
        apply: bool,
    },
}

/// What can be done with one directive.
#[derive(Subcommand)]
pub(crate) enum DirectiveDeed {
    /// Xem
    Show,
    /// Sửa những mục được ghi, giữ nguyên mục khác
    Set(Box<TaskFacts>),
    /// Đơn vị báo cáo
    Report(StepFacts),
    /// Chấp nhận hoàn thành theo báo cáo đang chờ
    Accept(StepFacts),
    /// Trả lại báo cáo đang chờ; cần lý do
    Return(StepFacts),
    /// Gia hạn; cần hạn mới và lý do
    Extend(StepFacts),
    /// Hủy; cần lý do
    Cancel(StepFacts),
    /// Ghi là đã nhắc đơn vị
    Remind(StepFacts),
    /// Mở lại việc đã chấp nhận hoặc đã hủy; cần lý do
    Reopen(StepFacts),
    /// Chuyển cơ quan chủ trì; cần lý do
    Reassign {
        /// Cơ quan chủ trì mới
        #[arg(long)]
        lead: String,
        #[command(flatten)]
        facts: StepFacts,
    },
    /// Giao người theo dõi
    Follow {
        /// Người theo dõi
        #[arg(long)]
        follower: String,
    },
    /// Tách một nhiệm vụ; cần lý do
    Split {
        /// Một phần: “việc cần làm” hoặc “chủ trì | việc cần làm”; dùng nhiều lần
        #[arg(long = "part", required = true)]
        parts: Vec<String>,
        #[command(flatten)]
        facts: StepFacts,
    },
    /// Gộp vào một nhiệm vụ khác; cần lý do
    Merge {
        /// Mã nhiệm vụ còn lại
        #[arg(long)]
        into: DirectiveId,
        #[command(flatten)]
        facts: StepFacts,
    },
}

/// The fields of a task that can be set.
#[derive(Args)]
pub(crate) struct TaskFacts {
    /// Cơ quan, người chủ trì
    #[arg(long)]
    pub lead: Option<String>,
    /// Cơ quan phối hợp; dùng được nhiều lần
    #[arg(long)]
    pub coordinating: Vec<String>,
    /// Ngày hạn
    #[arg(long, conflicts_with = "days")]
    pub deadline: Option<NaiveDate>,
    /// Hạn tính bằng số ngày kể từ khi ban hành (hoặc nhận) kết luận
    #[arg(long)]
    pub days: Option<u16>,
    /// Sản phẩm
    #[arg(long)]
    pub product: Option<String>,
    /// Cấp quyết định
    #[arg(long)]
    pub authority: Option<String>,
    /// Người theo dõi
    #[arg(long)]
    pub follower: Option<String>,
    /// Mức ưu tiên: normal, high, top
    #[arg(long, value_parser = priority_word)]
    pub priority: Option<Priority>,
    /// Lĩnh vực
    #[arg(long)]
    pub field: Option<String>,
}

/// What a step of progress tells.
#[derive(Args)]
pub(crate) struct StepFacts {
    /// Nội dung báo cáo, lời nhắc, hoặc lý do
    #[arg(long, default_value = "")]
    pub text: String,
    /// Người báo cáo hoặc quyết định
    #[arg(long, default_value = "")]
    pub by: String,
    /// Ngày báo cáo hoặc quyết định; không ghi thì là hôm nay
    #[arg(long)]
    pub day: Option<NaiveDate>,
    /// Đã làm được bao nhiêu phần trăm
    #[arg(long)]
    pub percent: Option<u8>,
    /// Minh chứng: số hiệu, ngày, cấp nhận
    #[arg(long, default_value = "")]
    pub evidence: String,
    /// Hạn mới, khi gia hạn
    #[arg(long)]
    pub deadline: Option<NaiveDate>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Đọc văn bản thành bản nháp; không ghi gì
    Read {
        /// Tệp văn bản (txt, docx, odt, html, pdf), hoặc - để đọc từ đầu vào chuẩn
        file: PathBuf,
        /// Loại văn bản, khi không để chương trình tự nhận
        #[arg(long)]
        kind: Option<SourceWord>,
    },
    /// Đọc văn bản (hoặc JSON) và ghi thành cuộc họp mới; in mã cuộc họp ở dòng cuối
    Import {
        /// Tệp văn bản (txt, docx, odt, html, pdf) hay JSON, hoặc - để đọc từ đầu vào chuẩn
        file: PathBuf,
        /// Loại văn bản, khi không để chương trình tự nhận
        #[arg(long)]
        kind: Option<SourceWord>,
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
    Directives {
        /// Chỉ việc của đơn vị này, chủ trì hoặc phối hợp
        #[arg(long, default_value = "")]
        unit: String,
        /// Chỉ những việc có tình trạng này; dùng được nhiều lần
        #[arg(long, value_parser = status_word)]
        status: Vec<Status>,
        /// Chỉ những việc quá hạn
        #[arg(long)]
        overdue: bool,
        /// Chỉ việc của cuộc họp này
        #[arg(long)]
        meeting: Option<MeetingId>,
        /// Chỉ việc thuộc lĩnh vực này
        #[arg(long, default_value = "")]
        field: String,
    },
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
        #[arg(value_parser = tasks)]
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
    /// Dựng văn bản Word của một cuộc họp, hoặc của mọi cuộc họp
    Paper(PaperFacts),
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
