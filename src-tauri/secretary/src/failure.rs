//! Faults of the store and of papers, told to the user: what happened, what was kept, what to do.

use crate::contract::{Failure, FailureKind};
use std::io::ErrorKind;
use std::path::Path;
use thuky_domain::Noun;
use thuky_sources::SourceFault;
use thuky_store::StoreFault;

/// A frozen paper is final.
const FROZEN: &str = "Việc làm gần nhất là chốt một văn bản. Văn bản đã chốt không hoàn tác được, hồ sơ còn nguyên; nếu văn bản có sai sót, hãy đính chính: bản đính chính được ghi cạnh bản đã chốt, kèm lý do.";

impl From<StoreFault> for Failure {
    fn from(fault: StoreFault) -> Self {
        let (kind, sentence) = match &fault {
            StoreFault::Locked => (FailureKind::Locked, "Kho dữ liệu đang được một chương trình khác mở. Dữ liệu còn nguyên; hãy đóng chương trình kia rồi thử lại.".to_owned()),
            StoreFault::ReadOnly => (FailureKind::ReadOnly, "Kho dữ liệu chỉ cho đọc, thay đổi này CHƯA được lưu; những gì đã lưu còn nguyên. Hãy kiểm tra quyền ghi của thư mục.".to_owned()),
            StoreFault::NoSpace => (FailureKind::NoSpace, "Ổ đĩa đã đầy, thay đổi này CHƯA được lưu; những gì đã lưu còn nguyên. Hãy giải phóng chỗ trống rồi thử lại.".to_owned()),
            StoreFault::Foreign => (FailureKind::Foreign, "Tệp này không phải kho dữ liệu của Thư Ký; chương trình không động vào nó. Hãy chọn thư mục khác.".to_owned()),
            StoreFault::Newer(version) => (FailureKind::Newer, format!("Kho dữ liệu do phiên bản mới hơn tạo (mức {version}); chương trình không động vào nó. Hãy cài phiên bản mới.")),
            StoreFault::Damaged(what) => (FailureKind::Damaged, format!("Kho dữ liệu bị hỏng ({what}). Tệp được giữ nguyên; hãy khôi phục từ bản sao lưu gần nhất.")),
            StoreFault::NotFound => (FailureKind::NotFound, "Không tìm thấy mục này; có thể nó đã bị bỏ. Dữ liệu khác còn nguyên.".to_owned()),
            StoreFault::NothingToUndo => (FailureKind::NothingToUndo, "Không còn thao tác nào để hoàn tác hoặc làm lại.".to_owned()),
            StoreFault::Kept(Noun::Paper) => (FailureKind::Frozen, FROZEN.to_owned()),
            StoreFault::Kept(_) => (FailureKind::Invalid, "Số văn bản đã dùng không trả lại sổ nên không hoàn tác được. Nếu văn bản không còn giá trị, hãy hủy số và ghi lý do; những gì đã lưu còn nguyên.".to_owned()),
            StoreFault::EngineTooOld(version) => (FailureKind::Internal, format!("Bản SQLite {version} có lỗi đã biết; chương trình từ chối dùng để giữ an toàn dữ liệu.")),
            StoreFault::Io { path, source } => file_failure(path, source),
            StoreFault::Shape(_) | StoreFault::Engine(_) => (FailureKind::Internal, format!("Lỗi của chương trình, thay đổi này CHƯA được lưu; những gì đã lưu còn nguyên ({fault}).")),
        };
        Self::new(kind, sentence)
    }
}

fn file_failure(path: &Path, error: &std::io::Error) -> (FailureKind, String) {
    let path = path.display();
    match error.kind() {
        ErrorKind::NotFound => {
            (FailureKind::Unreadable, format!("Không tìm thấy {path}. Hãy kiểm tra lại đường dẫn."))
        }
        ErrorKind::AlreadyExists => (
            FailureKind::Unwritable,
            format!("{path} đã có sẵn; chương trình không ghi đè. Hãy chọn tên hoặc nơi khác."),
        ),
        ErrorKind::PermissionDenied => (
            FailureKind::Unwritable,
            format!("Không có quyền đọc hoặc ghi {path}. Không có gì được ghi; hãy chọn nơi khác."),
        ),
        _ => (
            FailureKind::Unwritable,
            format!("Không đọc hoặc ghi được {path} ({error}). Không có gì được ghi dở; hãy chọn nơi khác."),
        ),
    }
}

impl Failure {
    /// A file that cannot be read.
    pub(crate) fn unreadable(path: &Path, error: &std::io::Error) -> Self {
        let (_, sentence) = file_failure(path, error);
        Self::new(FailureKind::Unreadable, sentence)
    }
}

impl From<thuky_papers::PaperFault> for Failure {
    fn from(fault: thuky_papers::PaperFault) -> Self {
        Self::new(FailureKind::Internal, format!("Không dựng được văn bản; dữ liệu còn nguyên ({fault})."))
    }
}

impl From<thuky_papers::OpeningFault> for Failure {
    fn from(fault: thuky_papers::OpeningFault) -> Self {
        use thuky_papers::OpeningFault as Fault;
        match fault {
            Fault::LegacyWord => SourceFault::LegacyWord.into(),
            Fault::Macros => SourceFault::Macros.into(),
            Fault::Package(fault) => SourceFault::from(fault).into(),
            Fault::NotWord => Self::new(
                FailureKind::Foreign,
                "Tệp không phải văn bản Word (.docx) nên không đọc được. Tệp được giữ nguyên; hãy chọn tệp khác.",
            ),
            Fault::TooLong => Self::new(
                FailureKind::TooLarge,
                "Văn bản quá dài nên không đọc được. Tệp được giữ nguyên; hãy chọn đúng tệp, hoặc tách lấy phần cần đọc.",
            ),
        }
    }
}

impl From<thuky_exchange::TableFault> for Failure {
    fn from(fault: thuky_exchange::TableFault) -> Self {
        use thuky_exchange::TableFault as Fault;
        let (kind, sentence) = match &fault {
            Fault::TooLarge => (FailureKind::TooLarge, "Tệp lớn hơn 20 MB nên không được đọc. Tệp được giữ nguyên; hãy tách lấy phần sổ cần chuyển.".to_owned()),
            Fault::TooManyCells => (FailureKind::TooLarge, "Bảng có quá nhiều dòng hoặc cột (nhiều nhất 20.000 dòng, 256 cột) nên không được đọc. Tệp được giữ nguyên; hãy tách lấy phần sổ cần chuyển.".to_owned()),
            Fault::Bomb => (FailureKind::Damaged, "Tệp được nén khác thường, có thể gây hại cho máy, nên không được đọc. Tệp và dữ liệu còn nguyên; nếu tin nơi gửi, hãy mở bằng Excel và lưu lại.".to_owned()),
            Fault::Empty => (FailureKind::Empty, "Bảng không có ô nào được ghi. Tệp được giữ nguyên; hãy chọn tệp khác.".to_owned()),
            Fault::NotATable => (FailureKind::Foreign, "Tệp không phải bảng tính (.xlsx, .xls, .ods) hay tệp .csv. Tệp được giữ nguyên; hãy chọn tệp khác.".to_owned()),
            Fault::Encrypted => return SourceFault::Encrypted.into(),
            Fault::Encoding => (FailureKind::Encoding, "Tệp .csv không dùng Unicode. Tệp được giữ nguyên; hãy mở bằng Excel và lưu lại dạng “CSV UTF-8” hoặc .xlsx.".to_owned()),
            Fault::Damaged => (FailureKind::Damaged, "Tệp bị hỏng hoặc chưa tải về hết nên không đọc được. Tệp được giữ nguyên; hãy lấy lại bản khác, hoặc mở bằng Excel và lưu lại.".to_owned()),
            Fault::NotWritten(why) => (FailureKind::Internal, format!("Không dựng được tệp; dữ liệu còn nguyên ({why}).")),
        };
        Self::new(kind, sentence)
    }
}
