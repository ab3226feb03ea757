//! Vietnamese names of the facts of a paper: its parts, their fields, and the values that are one of a few.

use serde::de::DeserializeOwned;
use thuky_domain::{PaperKind, PartialDate};

/// What belongs to the paper itself.
pub(super) const PAPER: &str = "Văn bản";

/// The parts, in the order in which a page tells them.
const PARTS: &[(&str, &str)] = &[
    ("kind", PAPER),
    ("system", PAPER),
    ("number", PAPER),
    ("date", PAPER),
    ("task_annex", PAPER),
    ("office", "Cơ quan"),
    ("meeting", "Cuộc họp"),
    ("attendees", "Người dự"),
    ("agenda", "Nội dung chương trình"),
    ("following", "Theo dõi nhiệm vụ"),
    ("tasks", "Nhiệm vụ theo dõi"),
    ("statements", "Ý kiến phát biểu"),
    ("figures", "Số liệu"),
    ("documents", "Văn bản viện dẫn"),
    ("directives", "Ý kiến chỉ đạo"),
    ("votes", "Biểu quyết"),
    ("photographs", "Ảnh"),
    ("minutes", PAPER),
    ("notice", PAPER),
    ("certified", PAPER),
    ("erratum", "Đính chính"),
    ("logo", "Logo"),
    ("signer", "Người ký"),
    ("recipients", PAPER),
    ("wording", "Câu chữ"),
];

const FIELDS: &[(&str, &str)] = &[
    ("abbreviations", "Chữ viết tắt"),
    ("abstained", "Không có ý kiến"),
    ("addressees", "Kính gửi"),
    ("against", "Không tán thành"),
    ("agenda_item", "Thuộc nội dung"),
    ("archive", "Nơi lưu"),
    ("as_of", "Tính đến"),
    ("authority", "Thẩm quyền"),
    ("blob", "Ảnh"),
    ("body", "Tên cơ quan"),
    ("caption", "Chú thích ảnh"),
    ("certified", "Xác nhận chữ ký"),
    ("code", "Mã"),
    ("conclusion", "Kết luận"),
    ("coordinating", "Phối hợp"),
    ("counterpart", "Bên làm việc cùng"),
    ("date", "Ngày"),
    ("day", "Ngày"),
    ("days_over", "Số ngày quá hạn"),
    ("deadline", "Thời hạn"),
    ("ends_at", "Giờ kết thúc"),
    ("field", "Lĩnh vực"),
    ("follower", "Người theo dõi"),
    ("from", "Từ ngày"),
    ("given", "Người được giao khi kết luận"),
    ("group", "Nhóm"),
    ("group_size", "Số người"),
    ("height", "Cao"),
    ("honorific", "Danh xưng"),
    ("host", "Cơ quan tổ chức"),
    ("in_favour", "Tán thành"),
    ("issued", "Ngày ban hành kết luận"),
    ("issuer", "Cơ quan ban hành"),
    ("kind", "Loại"),
    ("last_day", "Hạn cuối"),
    ("lead", "Chủ trì thực hiện"),
    ("left_out", "Phần bỏ qua"),
    ("logo", "Logo"),
    ("matter", "Nội dung biểu quyết"),
    ("meeting_date", "Ngày họp"),
    ("meeting_title", "Tên cuộc họp"),
    ("method", "Hình thức biểu quyết"),
    ("milestones", "Các mốc"),
    ("minutes", "Kiểu biên bản"),
    ("misprints", "Chỗ in sai"),
    ("name", "Họ và tên"),
    ("note", "Ghi chú"),
    ("notice", "Hình thức kết luận"),
    ("number", "Số, ký hiệu"),
    ("order", "Thứ tự các phần"),
    ("ordinal", "Vị trí"),
    ("organisation", "Cơ quan"),
    ("page", "Cỡ của trang"),
    ("phrases", "Câu của mẫu"),
    ("place", "Địa điểm"),
    ("positions", "Chức vụ"),
    ("presence", "Có mặt"),
    ("presence_note", "Ghi chú có mặt"),
    ("present", "Số người có mặt"),
    ("presenter", "Người trình bày"),
    ("priority", "Mức ưu tiên"),
    ("proceedings", "Diễn biến"),
    ("product", "Sản phẩm"),
    ("reason", "Lý do"),
    ("received", "Ngày nhận kết luận"),
    ("recipients", "Nơi nhận"),
    ("reported", "Chờ chấp nhận"),
    ("result", "Kết quả"),
    ("role", "Vai trò"),
    ("secrecy", "Độ mật"),
    ("sentence", "Câu"),
    ("session", "Buổi"),
    ("side", "Phía"),
    ("signer", "Người ký"),
    ("signers", "Người ký"),
    ("speaker", "Người phát biểu"),
    ("starts_at", "Giờ bắt đầu"),
    ("status", "Tình trạng"),
    ("subject", "Trích yếu"),
    ("superior_body", "Cơ quan chủ quản"),
    ("symbol", "Ký hiệu"),
    ("system", "Hệ văn bản"),
    ("task_annex", "Kèm phụ lục nhiệm vụ"),
    ("tasks", "Nhiệm vụ theo dõi"),
    ("template_name", "Mẫu Word"),
    ("text", "Nội dung"),
    ("title", "Tên"),
    ("to", "Đến ngày"),
    ("type", "Loại văn bản"),
    ("type_name", "Tên loại"),
    ("unit", "Đơn vị"),
    ("urgency", "Độ khẩn"),
    ("version", "Bản"),
    ("warning", "Cảnh báo"),
    ("width", "Rộng"),
    ("wording", "Câu chữ"),
];

/// Fields that tell records apart for the program, not for people.
const HIDDEN: &[&str] = &["id", "meeting", "person", "origin", "document", "template"];

/// Values that are one of a few, with the fields that hold such.
const CHOICES: &[&str] = &[
    "kind", "role", "presence", "session", "secrecy", "urgency", "system", "status", "warning", "priority",
    "method", "minutes", "notice",
];
const WORDS: &[(&str, &str)] = &[
    ("absent", "vắng"),
    ("afternoon", "chiều"),
    ("assessment", "đánh giá"),
    ("ballot", "bỏ phiếu kín"),
    ("body", "cơ quan"),
    ("briefing", "giao ban"),
    ("cancelled", "hủy"),
    ("chair", "chủ trì"),
    ("company", "doanh nghiệp"),
    ("conclusion", "kết luận"),
    ("conference", "hội nghị"),
    ("confidential", "mật"),
    ("date", ""),
    ("deep-red", "đỏ đặc biệt"),
    ("delegate", "đại biểu"),
    ("done-late", "hoàn thành quá hạn"),
    ("done-on-time", "hoàn thành đúng hạn"),
    ("done-unjudged", "hoàn thành"),
    ("due-soon", "sắp đến hạn"),
    ("evening", "tối"),
    ("excused", "vắng có lý do"),
    ("exhortation", "yêu cầu chung"),
    ("express", "hỏa tốc"),
    ("full", "đầy đủ"),
    ("guest", "khách mời"),
    ("high", "cao"),
    ("in-progress", "đang thực hiện"),
    ("invited", "được mời"),
    ("meeting", "cuộc họp"),
    ("morning", "sáng"),
    ("needs-date", "cần điền hạn"),
    ("none", "không"),
    ("normal", "thường"),
    ("notice", "thông báo kết luận"),
    ("on-issue", "tính từ ngày ban hành"),
    ("overdue", "quá hạn"),
    ("party", "Đảng"),
    ("present", "có mặt"),
    ("recorder", "thư ký"),
    ("red", "đỏ"),
    ("regular", "thường xuyên"),
    ("request", "kiến nghị"),
    ("school", "trường học"),
    ("secret", "tối mật"),
    ("short", "rút gọn"),
    ("show-of-hands", "giơ tay"),
    ("sitting", "phiên họp"),
    ("state", "Nhà nước"),
    ("substitute", "dự thay"),
    ("task", "nhiệm vụ"),
    ("top", "rất cao"),
    ("top-secret", "tuyệt mật"),
    ("urgent", "khẩn"),
    ("very-urgent", "thượng khẩn"),
    ("votes", "biểu quyết"),
    ("waiting", "chờ điều kiện"),
    ("working-session", "làm việc"),
    ("yellow", "vàng"),
];

fn among<'w>(list: &'w [(&str, &'w str)], word: &str) -> Option<&'w str> {
    list.iter().find(|(own, _)| *own == word).map(|(_, name)| *name)
}

/// The name of a part; one that is not known yet keeps its own word.
pub(super) fn part(word: &str) -> &str {
    among(PARTS, word).unwrap_or(word)
}

/// Where a part stands on a page.
pub(super) fn place(word: &str) -> usize {
    PARTS.iter().position(|(own, _)| *own == word).unwrap_or(PARTS.len())
}

/// The name of a field; one that is not known yet keeps its own word.
pub(super) fn field(word: &str) -> &str {
    among(FIELDS, word).unwrap_or(word)
}

/// Whether a field is for the program only.
pub(super) fn is_hidden(field: &str) -> bool {
    HIDDEN.contains(&field)
}

/// A text of a field as people read it: a day as a day, one of a few by its name.
pub(super) fn value(field: &str, text: &str) -> String {
    if CHOICES.contains(&field) {
        let kind = read::<PaperKind>(text).map(|kind| kind.name().to_owned());
        return kind.or_else(|| among(WORDS, text).map(str::to_owned)).unwrap_or_else(|| text.to_owned());
    }
    read::<PartialDate>(text).map_or_else(|| text.to_owned(), PartialDate::short)
}

fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(text.into()).ok()
}
