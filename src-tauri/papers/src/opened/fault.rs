//! Why a file cannot be opened as a Word document.

use thuky_package::PackageFault;

/// What is told of any file under a password, whatever it was to be.
pub const LOCKED: &str = "Tệp được đặt mật khẩu nên không đọc được. Tệp được giữ nguyên; hãy mở bằng chương trình đã tạo ra nó, bỏ mật khẩu, lưu lại rồi thử lại.";

/// Why nothing was opened. The file is never touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpeningFault {
    /// A Word file from before 2007.
    #[error("legacy Word")]
    LegacyWord,
    /// It carries programs of its own.
    #[error("macros")]
    Macros,
    /// Another kind of file.
    #[error("no Word document")]
    NotWord,
    /// More paragraphs or text than any paper has.
    #[error("too long")]
    TooLong,
    /// Its package cannot be read.
    #[error(transparent)]
    Package(#[from] PackageFault),
}
