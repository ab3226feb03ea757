//! Papers and other things that a task delivers, the verbs that make them, and the words after which their name ends.
//!
//! Owns the lists; where a product stands in a task is read in `task`.

use super::Phrases;
use std::sync::LazyLock;

/// Verbs that make, sign or hand in a paper.
pub static MAKING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "ban hành|xây dựng|trình|trình ký|trình duyệt|hoàn thiện|hoàn chỉnh|hoàn tất|lập|soạn|soạn thảo|biên soạn|chuẩn bị|gửi|bổ sung|dự thảo|ký|xin|cung cấp|có|thẩm định|làm|làm lại|viết|nộp|tham mưu|đề xuất|in|phát hành|ra|lên|rà soát|cập nhật|nghiên cứu|công bố|ký kết|thống kê|tổng hợp|thông qua|điều chỉnh|sửa đổi|dựng|vẽ|cấp|thiết kế|chốt|kẻ|dán|đăng|báo cáo|lấy",
    ])
});

/// Papers, and things that are handed over as papers are.
pub static PAPERS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "lộ trình|kế hoạch|báo cáo|tờ trình|đề án|dự thảo|quyết định|quy chế|quy định|phương án|hồ sơ|danh mục|danh sách|bộ tiêu chí|tiêu chí|biên bản|nghị quyết|chương trình|văn bản|tài liệu|cơ chế|dự toán|dự trù|thuyết minh|hướng dẫn|công văn|đề cương|thông báo|quy trình|kịch bản|bộ tài liệu|cẩm nang|chỉ thị|hợp đồng|phụ lục hợp đồng|giấy mời|giấy báo nợ|giấy phép|giấy xác nhận|thư mời|thư ngỏ|bảng đối chiếu|bảng chấm công|bảng theo dõi|bảng kê|bảng lương|bảng tổng hợp|biểu mẫu|biểu tiến độ|sơ đồ|bản vẽ|bản đồ|bản cam kết|cam kết|đơn kiến nghị|đơn|phiếu|phiếu khảo sát|phiếu lấy ý kiến|lịch|lịch trực|lịch công tác|lịch tiếp công dân|thời khóa biểu|tkb|bảng phân công|báo giá|hóa đơn|chứng từ|quyết toán|nội quy|điều lệ|sổ tay|sổ theo dõi|chuyên đề|tin bài|bài viết|bài tuyên truyền|clip|video|slide|bài phát biểu|kết luận|thỏa thuận|bản thỏa thuận|giáo án|đề thi|ma trận đề|tiến độ|tiến độ thi công|biện pháp thi công|nhật ký|tờ khai|bộ dữ liệu|dữ liệu|cơ sở dữ liệu|phần mềm|phác đồ|lệnh|công điện|kh|bc|b/c|tb|qđ|vb|cv|ds|hs|bb|hđ|ttr|pa|maket|market|pano|băng rôn|phông|giải trình|bản giải trình|bản tường trình|bản kiểm điểm|báo cáo giải trình|báo cáo tổng kết|đề xuất",
    ])
});

/// Words after which the name of a paper does not go on.
pub static PAPER_ENDS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "trước|trong|nộp|về việc|để|theo|cho|chào|về|gửi|trình|và|chậm|của|đối với|nhằm|phục vụ|tại|ngay|đảm bảo|bảo đảm|hoàn thành|xong|với|số|năm|làm|từ|đến|phù hợp|trên|qua|sang|khi|là|được|kèm|bằng|sau|hạn|trc|ở|rồi|vào|thông qua|phê duyệt|xin ý kiến|ký|kịp thời|đúng|lên|xuống|không",
    ])
});

/// Words after the comma behind the title of a paper that end it.
pub static TITLE_ENDS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&["trong đó|xong|hoàn thành|trước|chậm|đến|ngày|đồng thời|theo|qua đó|nhằm|với"])
});
