//! Verbs: of speaking, of asking, of doing what was asked.
//!
//! Owns the lists and their kinds. Which of them governs a sentence is decided by the grammars.

use super::Phrases;
use std::sync::LazyLock;

/// Verbs that evaluate or report.
pub static ASSESSING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "xem xét , kết luận|đồng ý|cơ bản đồng ý|tán thành|hoàn toàn nhất trí|hoàn toàn đồng ý|cho ý kiến như sau|quyết nghị|giải đáp|ý kiến|ý kiến thêm|có một số kết luận|có kết luận|có một số ý kiến kết luận|có một số ý kiến chỉ đạo|phát biểu ý kiến|kết luận|có ý kiến|có ý kiến kết luận|có ý kiến chỉ đạo|cảnh báo|cho hay|trả lời|ghi nhận|đánh giá|đánh giá cao|biểu dương|khẳng định|nhấn mạnh|cho biết|cho rằng|nhận định|nêu|nêu rõ|chỉ rõ|chỉ ra|bày tỏ|thông tin|thông báo|trình bày|báo cáo|cảm ơn|trân trọng cảm ơn|cám ơn|trân trọng cám ơn|chúc mừng|hoan nghênh|chia sẻ|phân tích|giới thiệu|đồng tình|thống nhất|cơ bản thống nhất|nhất trí|cơ bản nhất trí|khen ngợi|vui mừng|gửi lời|tin tưởng|nói|phản ánh|lý giải|làm rõ|giải trình|thẳng thắn|phát biểu|điểm lại|nhắc lại|gợi mở|thừa nhận|tiếp thu|quán triệt|tuyên dương|động viên|đề cập|cam kết|hứa|lưu tâm|kiểm điểm|phê bình|trao đổi|đóng góp ý kiến|góp ý|bộc bạch|đánh giá rất cao|cơ bản đồng tình",
    ])
});

/// What a person does at a meeting by telling; of a body these words tell a decision or a deed.
pub static REPORTING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "nhắn nhủ|nhắn gửi|không đồng tình|không đồng ý|chưa đồng tình|chưa hài lòng|không hài lòng|phê phán|nghiêm khắc phê bình|đặt câu hỏi|đặt vấn đề|nêu vấn đề|dẫn chứng|tiết lộ|giải thích|nói thêm|nói rõ|kể lại|dự báo|cập nhật|tái khẳng định|làm sâu sắc|xác nhận|tâm sự|trăn trở|băn khoăn|lo ngại|tri ân|quả quyết|bổ sung|thuyết trình|thuyết minh|tham luận|phản biện|hồi đáp|lấy ví dụ|tham gia ý kiến|tham gia góp ý|thảo luận|bình luận|tổng kết|điểm qua|nhận xét|thông qua|triển khai|phổ biến|đọc|điều hành|khai mạc|công bố|đưa ra ý kiến|tóm tắt|điểm lại|khái quát",
    ])
});

/// Verbs that ask or order.
pub static ASKING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "tiếp tục giao|tiếp tục yêu cầu|tiếp tục đề nghị|tiếp tục phân công|chính thức giao|tạm giao|đồng thời giao|đồng thời yêu cầu|ủy quyền|ủy quyền cho|quyết nghị giao|đề nghị|yêu cầu|giao|giao cho|lưu ý|phân công|chỉ đạo|đề xuất|kiến nghị|mong muốn|mong|cũng đề nghị|thống nhất giao|giao nhiệm vụ cho|giao nhiệm vụ tới|giao nhiệm vụ cụ thể|giao nhiệm vụ cụ thể cho|giao nhiệm vụ cụ thể tới|giao trách nhiệm cho|quyết định giao|nhắc nhở|đôn đốc|kêu gọi|nhắc|dặn|dặn dò|chỉ thị|khuyến nghị|đồng ý giao|nhất trí giao|chấp thuận giao|thống nhất chủ trương giao|thống nhất yêu cầu|thống nhất đề nghị|nhấn mạnh yêu cầu|đặt ra yêu cầu|đặt yêu cầu|nêu yêu cầu|đặt hàng|chỉ đạo , giao|gợi ý|cho ý kiến chỉ đạo|yêu cầu cụ thể|giao nhiệm vụ|định hướng",
    ])
});

/// Of those, the ones by which one with authority begins to order inside a sentence.
pub const ORDERING: [&str; 10] = [
    "đề nghị",
    "yêu cầu",
    "giao",
    "giao cho",
    "thống nhất giao",
    "ủy quyền",
    "lưu ý",
    "phân công",
    "nhắc",
    "nhắc nhở",
];

/// Of those, the ones that suggest rather than order.
pub const SUGGESTING: [&str; 7] =
    ["đề xuất", "kiến nghị", "khuyến nghị", "mong muốn", "mong", "gợi ý", "kêu gọi"];

/// Beginnings of an item that agrees or tells how things stand, and gives no task.
pub static AGREEING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "thống nhất|thống nhất với|thống nhất theo|thống nhất chủ trương|thống nhất nội dung|thống nhất về|thống nhất thông qua|thống nhất đánh giá|thống nhất nhận định|cơ bản thống nhất|cơ bản nhất trí|nhất trí|nhất trí với|đồng ý|chấp thuận|thông qua|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cho phép|tán thành|không đồng ý|chưa đồng ý|thống nhất các nội dung|thống nhất phương án|hội nghị thống nhất",
    ])
});

/// Words after a unit that tell its state and give it no task.
pub const STATIVE: [&str; 34] = [
    "biểu", "thảo", "nghe", "tán", "là", "đã", "được", "có", "còn", "đạt", "chưa", "đang", "vẫn", "mới",
    "không", "thì", "cũng", "của", "và", "ở", "tại", "trong", "như", "rất", "khá", "bị", "mà", "luôn", "do",
    "vào", "trên", "gồm", "thuộc", "đều",
];

/// Adverbs between a subject and its verb.
pub static ADVERBS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "đã|cũng|cũng đã|còn|luôn|tiếp tục|nhiệt liệt|đặc biệt|trân trọng|thẳng thắn|một lần nữa|rất|sẽ|đồng thời|vui mừng|xin|, đồng thời|trực tiếp|cơ bản|chân thành|lưu ý thêm|nhiệt tình|, một mặt|phát biểu|phát biểu chỉ đạo|phát biểu kết luận|kết luận|cho ý kiến|phát biểu kết luận và|cùng|ghi nhận và|thay mặt|nghiêm túc|tiếp thu ý kiến|đánh giá ,|biểu dương ,|ghi nhận ,|thống nhất và",
    ])
});

/// Beginnings of tasks that are verbs wherever they stand.
pub static STRONG: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "ban hành chính sách|ban hành chính thức|làm thêm giờ|tuyển bổ sung|tuyển thêm|tuyển mới|tuyển chọn|kết hợp|dự sinh hoạt|dự và chỉ đạo|cố gắng|ra sức|dốc sức|chung sức|chung tay|đồng lòng|hưởng ứng|đa dạng hóa|đa dạng hình thức|đa dạng các hình thức|khánh thành|thông tin kịp thời|thông tin đầy đủ|thông tin rộng rãi|thông tin chính xác|thông tin thường xuyên|nghiêm cấm|có công văn|có tờ trình|đầu mối tổng hợp|đầu mối theo dõi|chống thất thu|chống thất thoát|chống buôn lậu|chống lãng phí|tiết giảm|vào cuộc|tiếp xúc cử tri|sơ tán|di chuyển|biết phát huy|biết vận dụng|biết khai thác|biết tận dụng|duyệt|sinh hoạt|tập kết|huy động|mỗi ngày|mỗi tuần|mỗi tháng|mỗi quý|mỗi năm|hằng năm|hằng quý|hàng năm|hàng quý|diễn tập|lãnh đạo , chỉ đạo|định hướng|phát dọn|khơi thông|trưng bày|tổng duyệt|chỉnh trang|trang trí|nâng cấp|bảo dưỡng|gia cố|tu bổ|tôn tạo|bảo tồn|phục hồi|phục dựng|điều chuyển|xử phạt|tịch thu|tiêu hủy|khử trùng|khử khuẩn|phun khử khuẩn|tiêm phòng|giám định|xác nhận|thẩm duyệt|kiểm định|kiểm nghiệm|kiểm đếm|đo đạc|cắm mốc|giao đất|cho thuê đất|tôn vinh|khen thưởng|phân luồng|điều hành|chỉ huy|chốt chặn|tăng thời lượng|tăng tần suất|tăng thêm|tăng số|tăng mũi|tăng ca|tăng kíp|tăng tốc|tăng nhân lực|tăng chuyến|tăng năng suất|tăng tỷ lệ|tăng sản lượng|tăng giá trị|tăng tỷ trọng|tăng nguồn|bứt phá|tối ưu|tích hợp|cài đặt|tập hợp|thu gom|chôn lấp|nuôi dưỡng|chăm sóc|cứu trợ|phân phát|hòa giải|tiếp công dân|tham vấn|lấy mẫu|quan trắc|cảnh báo|khuyến cáo|tham gia|phổ biến|truyền thông|đăng tải|phát hành|in ấn|cung ứng|dự trữ|tích trữ|ký kết|gia hạn|đình chỉ|thương thảo|đàm phán|kêu gọi|tư vấn|bám nắm|rà phá|thông tuyến|vận chuyển|giúp đỡ|gặp mặt|chốt số liệu|chốt danh sách|chi trả|hướng về|hướng tới|lên phương án|lên kế hoạch|chịu sự|làm đầu mối|làm chủ|làm việc với|tổng rà soát|đốc thúc|thúc|nhắc nhở|điều chỉnh|bù|hoàn tất thủ tục|xúc tiến|quản lý chặt|nghiệm thu|tiếp tục|khẩn trương|chủ động|tập trung|phối hợp|chủ trì|tham mưu|rà soát|hoàn thiện|quán triệt|triển khai|tăng cường|đẩy mạnh|đẩy nhanh|chuẩn bị|phải|cần|cần phải|sớm|căn cứ|nâng cao|phát huy|chú trọng|quan tâm|bám sát|thực hiện|bảo đảm|đảm bảo|làm tốt|làm rõ|tháo gỡ|khắc phục|thường xuyên|kịp thời|nhanh chóng|quyết liệt|kiên quyết|nghiêm túc|tích cực|hoàn thành|phấn đấu|nỗ lực|xem xét|bổ sung|cập nhật|ban hành|không để|không được|tuyệt đối|chấm dứt|có trách nhiệm|có nhiệm vụ|có giải pháp|có phương án|có biện pháp|có kế hoạch|có cơ chế|có kịch bản|có chế tài|có cam kết|có quy chế|có hướng dẫn cụ thể|có văn bản|có báo cáo|có hình thức|có lộ trình|được giao|chịu trách nhiệm|dành|ưu tiên|nêu cao|xác định|coi trọng|giữ vững|duy trì|củng cố|kiện toàn|đổi mới|xây dựng|tổ chức|gắn|cụ thể hóa|đề cao|lựa chọn|sắp xếp|bố trí|cân đối|tranh thủ|khai thác|đôn đốc|giải quyết|xử lý|siết chặt|tuyên truyền|vận động|công khai|niêm yết|thống kê|tổng hợp|báo cáo|nghiên cứu|đánh giá|phân tích|đề xuất|xóa|cử|lập|gửi|trình|mở|thay|ký|giải trình|cung cấp|tiếp thu|theo dõi|nắm bắt|nắm|khẩn cấp|tạo|hỗ trợ|đầu tư|phân công|phân cấp|thành lập|tiến hành|thu hồi|thẩm định|phê duyệt|xin ý kiến|lấy ý kiến|ứng dụng|nhân rộng|biên soạn|hạn chế|giảm|rút ngắn|chấn chỉnh|quản lý|kiểm soát|kiểm tra|giám sát|thanh tra|hướng dẫn|chỉ đạo|lãnh đạo|thống nhất|soạn|soạn thảo|kết nối|mời|dừng|tạm dừng|ngừng|khảo sát|lắp đặt|sửa đổi|sửa chữa|khôi phục|đánh số|số hóa|chuyển|cải tạo|cải cách|thúc đẩy|thu hút|khuyến khích|giữ|giữ gìn|phát động|phát hiện|phát triển|vượt|làm|lồng ghép|rút kinh nghiệm|nhìn nhận|đi đầu|gương mẫu|tự giác|mạnh dạn|linh hoạt|đồng hành|lắng nghe|thay đổi|chia sẻ|cam kết|kê khai|kiểm kê|bàn giao|tiếp nhận|bồi dưỡng|đào tạo|tập huấn|sơ kết|tổng kết|quyết toán|giải ngân|thanh toán|trồng|nạo vét|di dời|giải tỏa|ứng phó|tuần tra|túc trực|trực|hạn chế tối đa|tổ chức lại|tạm ứng|hủy|cắt giảm|đơn giản hóa|trả|hoàn trả|nộp|truy thu|xác minh|làm việc|gặp gỡ|đối thoại|liên hệ|mua|mua sắm|đấu thầu|điều tra|truy quét|điều phối|điều tiết|vận hành|bảo trì|thí điểm|mở rộng|giới thiệu|quảng bá|tận dụng|rà|rà soát lại|đưa|lấy|bám|tính toán|dự báo|sẵn sàng|lên|trang bị|thiết kế|thi công|khởi công|bảo vệ|phòng ngừa|phòng , chống|phòng chống|ngăn chặn|đấu tranh|hình thành|chăm lo|thăm hỏi|vệ sinh|phun|khoanh vùng|cách ly|tiêm|cấp|phân bổ|phân loại|giao|nhập|công bố|thông báo|quy định|ổn định|tinh giản|tuyển dụng|luân chuyển|điều động|quy hoạch|bổ nhiệm|sáp nhập|tiết kiệm|nâng|xem|viết|hoàn tất|hoàn chỉnh|chỉnh lý|bảo quản|lưu trữ|sử dụng|áp dụng|tìm kiếm|tìm|nhận diện|kết thúc|đăng ký|đề ra|thẩm tra|đồng loạt|tùy theo|trên cơ sở|trước mắt|từ nay|ngay|chậm nhất|định kỳ|hằng tuần|hằng tháng|hàng tuần|hàng tháng|đặc biệt quan tâm|không ngừng|toàn lực|khẩn trương ,|rà soát ,|hết sức|không|nhất quán|đoàn kết|bình tĩnh|cùng nhau|đứng ra|phụ trách|đảm nhận|thường trực",
    ])
});

/// Of those, the ones that set out to do something, alone or with the verb behind them: a short name right before them is whole.
pub static SETTING_OUT: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "tiến hành|khẩn trương|chủ trì|chủ động|tiếp tục|tập trung|phối hợp|tham mưu|tăng cường|đẩy mạnh|đẩy nhanh|rà soát|phải|cần|sớm|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|nghiêm túc|thường xuyên|kịp thời|quyết liệt|tích cực|nhanh chóng|tổ chức thực hiện|tổ chức kiểm tra|tổ chức rà soát|tổ chức họp|tổ chức triển khai|hoàn thành|hoàn thiện|báo cáo|bố trí|bảo đảm|đảm bảo|trên cơ sở|căn cứ|nghiên cứu|làm việc|trình|gửi|lập|xây dựng",
    ])
});

/// Further verbs that begin a task in a running list, after a unit or after a label, too common elsewhere to be a sign.
pub static DOING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "sơn|sơn lại|tính|thả bù|tránh|dùng chung|ra quân|thông xe|dàn dựng|xua đuổi|góp ý|tạm giữ|giãn|niêm yết|hoạt động|đi vào hoạt động|hạ lãi suất|ứng trước|ứng kinh phí|dự giờ|thao giảng|hội giảng|ra đề|ôn thi|nhập điểm|vào điểm|phụ đạo|dạy bù|dạy thay|giúp|giúp dân|cài|tải|tải lên|so sánh|thử nghiệm|tìm hiểu|fix|setup|research|deploy|push|merge|design|code|upload|download|build|release|finalize|prepare|collect|implement|giải thích|thuyết minh|phân định|thực thi|có đánh giá|có ý kiến|có hướng dẫn|có đề xuất|có phản hồi|ra thông báo|ra văn bản|ra quyết định|lên lịch|bốc xếp|vđ|ráp|may|vẽ|chạy|tập|dựng|thử|xuất|nhập|cho mượn|dẹp|kẻ lại|dời|bốc thăm|tăng ca|làm thêm|ra soát|ktra lại|rà lại|chỉnh|chỉnh sửa|sắp|ghép lịch|chốt lịch|chốt giá|lấy|đàm phán|ký|ký hợp đồng|phỏng vấn|tuyển thêm|đăng tin|nhắn|inbox|alo|scan|nộp lại|trả hàng|đặt hàng|đặt xe|thuê xe|chuẩn bị|cbi|hoàn ứng|thu hồi|đòi|gia hạn|phát quà|thăm|viếng|quyên góp|ủng hộ|tát|nạo|rào|trát|ốp|lát|đổ|đổ bê tông|lu|cẩu|hàn|cắt cử|điểm danh|chấm công|khóa sổ|kết chuyển|niêm phong|kiểm quỹ|đối soát|xác minh|hòa giải|tuần tra|bắn|phúc tra|trả lời|hồi âm|phản hồi|tiếp thu|giải trình|tập kết|báo|báo lại|báo số|khảo sát|đề xuất|dừng|ngưng|khám|soi|lọc|gộp|đánh giá lại|hoàn chỉnh|hoàn thiện|h/thiện|lưu|lưu hồ sơ|thông tin lại|đeo|mặc|tắt|bật|khóa|mang|hái|trông|canh|gác|quay|căng|dán|photo|demo|test|review|update|check|call|mượn|thanh lý|bốc|xếp|kê|lau|rửa|cắt|tỉa|hiệu chuẩn|ghép|tách|gỡ|bịt|khơi|tháo|siết|gom|cân|ươm|thả|bẻ|vá|lợp|sơn sửa|quét dọn|dọn dẹp|nhập liệu|nhân bản|mời|bố trí|rà|xin lỗi|thông tin|trực tiếp|lắp|lắp đặt|đặt|dọn|thu|sửa|kẻ|treo|in|soạn|phát|nhắc|nhắc nhở|lo|chốt|đo|đếm|xin|giữ|kết nạp|nạp|vệ sinh|tập huấn|tuyển|tuyển chọn|họp|gọi|đón|tiếp|tiếp công dân|đối chiếu|kiểm đếm|kiểm|lập|làm|viết|dự trù|dự thảo|thông tuyến|thông báo|ôn|ôn tập|dạy|chấm|coi|phân|phân luồng|khoán|chọn|bầu|giám định|cấp phát|bàn|bàn giao|tuân thủ|chấp hành|bảo lãnh|ghi|chụp|đăng|đăng tải|đính chính|tham gia|tặng|trao|khen|khen thưởng|chia|nối|kéo|đào|đắp|san|san lấp|khoan|xây|đóng|mở|phủ|phun|rải|tưới|cày|gieo|gặt|nuôi|bón|vận chuyển|chở|giao hàng|nhập kho|xuất kho|kiểm định|bảo dưỡng|thay thế|chạy thử|vay|trả nợ|chi|ứng|tạm ứng|khấu trừ|hạch toán|quét|đổi|hoãn|lùi|cho|không bán|nhận|bồi thường|thuê|hợp đồng|ký kết|cbị|cb|hoàn thành|xong|trình|nộp|gửi|báo cáo|b/c|bc|ktra|kt|theo dõi|td|đ/x|đx|triển khai|tk",
    ])
});

/// Nouns with a verb inside: a unit that is made of one does not end there.
pub static COMPOUNDS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "giấy mời|giấy báo|ban xây dựng đảng|trình độ|trình tự|tăng trưởng|giao thông|giao dịch|cấp cứu|cấp nước|cấp thoát nước|xuất nhập khẩu|công lập|lập pháp|ký túc xá|ban hành chính|phòng hành chính|chương trình|công trình|quá trình|quy trình|lộ trình|tiến trình|hậu cần|hậu cần - kỹ thuật|chỉ huy lữ đoàn|chỉ huy trung đoàn|chỉ huy đơn vị|chỉ huy các|bộ phận thường trực|cơ quan thường trực|thường trực của|ban thường trực|tổ thường trực|lực lượng vận hành|vận hành và sửa chữa|bộ phận vận hành|lực lượng sửa chữa|lực lượng kiểm tra|cấp ủy|cấp ủy đảng|cấp trên|cấp dưới|cấp tỉnh|cấp thành phố|cấp quận|cấp phường|cấp trung ương|cấp huyện|cấp xã|cấp cơ sở|trực thuộc|ban tuyên truyền , vận động|tiểu ban tuyên truyền , vận động|tổ tuyên truyền , vận động|ban chỉ đạo|ban tổ chức|ban quản lý|ban kiểm tra|ban giám sát|ban lãnh đạo|ban vận động|ban kiểm soát|ban điều hành|ban thực hiện|ban chuẩn bị|ủy ban kiểm tra|hội đồng thẩm định|hội đồng quản lý|hội đồng đánh giá|tổ kiểm tra|tổ giám sát|tổ thẩm định|tổ chỉ đạo|tổ tuyên truyền|tổ điều phối",
        "cơ quan chuyên trách tham mưu , giúp việc|ban , cơ quan tham mưu , giúp việc|các ban tham mưu|các phòng tham mưu|các cơ quan tham mưu|ban tham mưu , giúp việc|cơ quan tham mưu , giúp việc|cơ quan chỉ đạo|cơ quan quản lý|cơ quan thanh tra|cơ quan kiểm tra|cơ quan điều tra|cơ quan thẩm định|cơ quan tham mưu|cơ quan tổ chức|cơ quan chủ trì|cơ quan phối hợp|cơ quan tuyên truyền|cơ quan giám sát|cơ quan nghiên cứu|cơ quan kiểm soát",
        "đơn vị quản lý|đơn vị thi công|đơn vị cung ứng|đơn vị thực hiện|nhà đầu tư|nhà cung cấp|nhà sản xuất|nhà quản lý|khám chữa bệnh|khám , chữa bệnh|người sử dụng lao động|chủ sử dụng lao động|tư vấn giám sát|tư vấn thiết kế|đơn vị thiết kế|đơn vị vận hành|đơn vị tư vấn|đơn vị sử dụng|đơn vị giám sát|đơn vị tổ chức|đơn vị được giao|đơn vị chủ trì|đơn vị thẩm định|đơn vị cung cấp|chủ đầu tư|các tổ chức|tổ chức đảng|tổ chức chính trị|tổ chức cơ sở|tổ chức xã hội|tổ chức đoàn|một số tổ chức|những tổ chức",
        "lực lượng bảo vệ|lực lượng quản lý|lực lượng tuần tra|lực lượng kiểm soát|cán bộ quản lý|cán bộ phụ trách|cán bộ lãnh đạo|cán bộ chuyên trách|đội quản lý|đội kiểm tra|đội tuyên truyền|đoàn kiểm tra|đoàn giám sát|đoàn thanh tra|đoàn khảo sát|người lãnh đạo|người quản lý|bộ phận phụ trách|bộ phận tham mưu|bộ phận tiếp nhận|bộ phận tổng hợp|công tác tổ chức|phòng quản lý|phòng tổ chức|phòng kiểm tra|phòng nghiên cứu|phòng tổng hợp|phòng kế hoạch tổng hợp|tổ tổng hợp|trung tâm nghiên cứu|trung tâm điều hành|trung tâm hỗ trợ|trung tâm kiểm soát|trung tâm ứng dụng|viện nghiên cứu|cán bộ làm công tác|chức năng quản lý|sản xuất kinh doanh|dự án đầu tư|dự án xây dựng|ban quản lý dự án đầu tư xây dựng|lãnh đạo|hộ kinh doanh|khối thi đua|cụm thi đua",
    ])
});

/// Works that are spoken of like things: “chuyển đổi số được đẩy mạnh”.
pub static NOUN_LIKE: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "xây dựng|phát triển|quản lý|bảo vệ|đầu tư|thu hút|giải ngân|chuyển đổi|cải cách|đào tạo|khai thác|chăm sóc|kiểm tra|tổ chức|sản xuất|phòng , chống|phòng chống|giải quyết|tiếp công dân|trồng|thu hồi|bồi dưỡng|hợp tác|xuất khẩu",
    ])
});

/// How such a work stands.
pub static STANDING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "được các cấp|được quan tâm|được chú trọng|được đẩy mạnh|được tăng cường|được triển khai|được nâng lên|được duy trì|được cải thiện|được giữ vững|được mở rộng|được bảo đảm|được đảm bảo|được thực hiện tốt|còn một số|còn nhiều|còn hạn chế|còn chậm|còn khó khăn|có nhiều|có chuyển biến|có bước|tiếp tục có|tiếp tục được|khởi sắc|đi vào hoạt động|ngày càng|đạt nhiều|đạt kết quả|đạt được",
    ])
});
