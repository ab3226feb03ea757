//! Words that notes without marks use again and again, in their marked form.
//!
//! Owns what a bare syllable most likely means in notes; phrases of several words come from the other lists.

use super::Phrases;
use std::sync::LazyLock;

/// Words that address the person whose name follows.
pub static ADDRESSES: [(&str, &str); 12] = [
    ("co", "cô"),
    ("thay", "thầy"),
    ("chi", "chị"),
    ("chu", "chú"),
    ("bac", "bác"),
    ("ong", "ông"),
    ("ba", "bà"),
    ("di", "dì"),
    ("anh", "anh"),
    ("em", "em"),
    ("bs", "bs"),
    ("nhac", "nhắc"),
];

/// What bare words most likely mean.
pub static OFTEN: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "thứ|thi đua|điện|nước|đèn|bóng đèn|điện nước|máy|xe|phí|quỹ|tiền|lớp|toán|văn|tổ toán|tổ văn|hôm|giờ|khách|thưởng|khen thưởng|chuyên môn|thiết bị|thư viện|y tế|trực|ca trực|bệnh nhân|bệnh viện|thuốc|vật tư|chất lượng|số liệu|tài chính|an toàn|xã|huyện|tỉnh|thôn|phường|khu phố|dân|nhân viên|cán bộ|công nhân|cả|toàn|mọi|từng|lại|mới|cũ|tiếp tục|nhanh|gấp|sớm|ngay|xong|rồi|thêm|đủ|thiếu|hỏng|ai|nào|này|kia|đó|trước|sau|trong|trong tuần|trong tháng|trong ngày|ngày|tuần|tuần sau|tuần tới|tuần này|tháng|tháng này|tháng sau|quý|năm|năm nay|hôm nay|ngày mai|hạn|hạn chót|hạn cuối|đến|đến hết|hết|chậm nhất|muộn nhất|cuối tuần|cuối tháng|đầu tháng|hằng tuần|hằng tháng|hằng ngày|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|sáng|chiều|tối|sáng nay|chiều nay|tối nay",
        "chủ trì|chủ tọa|có mặt|vắng|vắng mặt|thành phần|tham dự|cùng dự|dự|dự họp|thư ký|kết luận|chốt|thống nhất|phân công|giao|giao việc|giao cho|nội dung|ý kiến|các ý kiến|thảo luận|việc|các việc|công việc|nhiệm vụ|tình hình|báo cáo|báo|phối hợp|phối hợp với|cùng|với|và|các|những|mỗi|một số|của|cho|về|từ|tại|không|không được|tuyệt đối|phải|cần|đã|đang|chưa|còn|được|để|nếu|khi|thì|là|có",
        "họp|giao ban|tổ|tổ trưởng|tổ phó|khoa|phòng|trường|đội|ban|trạm|bộ phận|văn phòng|kế toán|bảo vệ|công đoàn|đoàn trường|công an|công an xã|công an phường|giáo viên|phụ huynh|học sinh|đề nghị|yêu cầu|lưu ý|nhắc|đề xuất|kiến nghị|xin|nói|đồng ý|kế hoạch|danh sách|hồ sơ|biên bản|dự toán|quyết định|văn bản|công văn|tờ trình|đề án|phương án|hợp đồng|thông báo|quy chế|quy định",
        "nộp|gửi|lập|lên|làm|soạn|viết|ký|trình|mua|sửa|thay|kiểm tra|rà soát|rà|chuẩn bị|liên hệ|bố trí|in|phát|thu|chi|dọn|dọn vệ sinh|vệ sinh|treo|lắp|đặt|mời|gọi|họp phụ huynh|tổng hợp|hoàn thiện|hoàn thành|đăng|đăng ký|theo dõi|đôn đốc|niêm yết|công khai|tổ chức|tuyên truyền|xử lý|cập nhật|bàn giao|nghiệm thu|thanh toán|quyết toán|đối chiếu|cử|gặp|trả lời|trả|ghi|chấm|dạy|ôn tập|bồi dưỡng|nhập|xuất|kê khai|giải quyết|khảo sát|vận động|phun|tiêm|khám|cấp|cấp phát|giám sát|hướng dẫn|hỗ trợ|phụ trách|đảm bảo|bảo đảm|triển khai|thực hiện|xây dựng|tham mưu|duy trì|khắc phục|ứng|tạm ứng|đo|đếm|kẻ|sơn|quét|trồng|cắt|tỉa",
    ])
});
