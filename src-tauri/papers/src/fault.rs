//! Why a paper could not be made. Missing facts are never a fault: they are blanks and gaps.

/// A paper that could not be made; the sentence is ready for the user.
#[derive(Debug, thiserror::Error)]
pub enum PaperFault {
    /// A photograph that is neither PNG nor JPEG, or whose width or height is zero; counted from 1.
    #[error("Ảnh thứ {0} không phải là ảnh PNG hoặc JPEG dùng được. Hãy bỏ ảnh này hoặc thay bằng ảnh khác.")]
    Picture(usize),
    /// A logo that is neither PNG nor JPEG, or has no size.
    #[error("Logo của cơ quan không phải là ảnh PNG hoặc JPEG dùng được. Hãy chọn logo khác trong Cài đặt.")]
    Logo,
    /// A part of the document came out malformed.
    #[error("Không dựng được phần “{0}” của văn bản. Dữ liệu cuộc họp vẫn còn nguyên.")]
    Part(&'static str),
    /// The Word template cannot be read.
    #[error("Mẫu Word không dùng được. {}", crate::template::unreadable(*.0))]
    Template(#[from] thuky_package::PackageFault),
    /// The parts could not be packed.
    #[error("Không đóng gói được tệp văn bản. Dữ liệu cuộc họp vẫn còn nguyên.")]
    Packing(#[from] std::io::Error),
}
