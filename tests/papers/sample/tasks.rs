//! What was given to whom: tasks with a day, in words, regular, waiting, undated, and one exhortation.

use super::{day, meeting_id, sides, uuid};
use thuky_domain::DeadlineKind::{Date, Regular, Waiting};
use thuky_domain::{Deadline, DeadlineKind, Directive, DirectiveId, DirectiveKind, System};

/// Lead, those who work along, text, kind and words of the deadline, product.
struct Task(
    &'static str,
    &'static [&'static str],
    &'static str,
    Option<(DeadlineKind, &'static str)>,
    &'static str,
);

/// Stands for the other side, which each system names otherwise.
const OTHER: &str = "bên kia";

const TASKS: [Task; 10] = [
    Task(
        OTHER,
        &["Ủy ban MTTQ Việt Nam thành phố", "Liên đoàn Lao động thành phố"],
        "Xây dựng kế hoạch nhân rộng các mô hình “Dân vận khéo” giai đoạn 2026 - 2030",
        Some((Date, "trước ngày 10/9/2026")),
        "Kế hoạch",
    ),
    Task(
        OTHER,
        &[],
        "Chủ động nắm bắt tình hình Nhân dân, kịp thời báo cáo, tham mưu xử lý các vụ việc phát sinh ngay từ cơ sở",
        Some((Regular, "hằng tuần")),
        "",
    ),
    Task(
        "Sở Nội vụ",
        &[OTHER],
        "Bổ sung kết quả trả lời kiến nghị của Nhân dân vào bộ tiêu chí đánh giá cải cách hành chính",
        Some((Date, "trong quý III năm 2026")),
        "dự thảo Quyết định",
    ),
    Task(
        OTHER,
        &["Sở Nội vụ"],
        "Phối hợp với Sở Nội vụ rà soát đội ngũ người có uy tín trong đồng bào dân tộc thiểu số",
        None,
        "",
    ),
    Task(
        "Sở Tài chính",
        &[],
        "Bố trí kinh phí cho các mô hình điểm",
        Some((Waiting, "sau khi kế hoạch được phê duyệt")),
        "",
    ),
    Task(
        "Công an thành phố",
        &["UBND các xã, phường"],
        "Giải quyết dứt điểm vụ việc phức tạp còn lại",
        Some((Date, "")),
        "báo cáo kết quả",
    ),
    Task("", &[], "Các cơ quan, đơn vị tiếp tục thực hiện nghiêm quy chế dân chủ ở cơ sở", None, ""),
    Task(
        OTHER,
        &[],
        "Triển khai thực hiện tốt Chỉ thị số 18-CT/TW, ngày 26/10/2022 của Ban Bí thư, trong đó cần công khai kết quả giám sát",
        None,
        "",
    ),
    Task(
        "UBND các xã, phường",
        &[],
        "Tổ chức đối thoại trực tiếp với Nhân dân ít nhất 02 lần trong năm",
        Some((Date, "xong trước ngày 30/11/2026")),
        "",
    ),
    Task(
        "Báo An Bình",
        &["Cổng thông tin điện tử thành phố"],
        "Mở chuyên mục tuyên truyền gương điển hình",
        Some((Date, "từ tháng 7/2026")),
        "",
    ),
];

pub fn directives(system: System) -> Vec<Directive> {
    let (_, other) = sides(system);
    (0..).zip(&TASKS).map(|(number, task)| directive(number, task, other)).collect()
}

fn directive(number: u32, task: &Task, other: &str) -> Directive {
    let named = |name: &str| if name == OTHER { other.to_owned() } else { name.to_owned() };
    let deadline = task.3.map(|(kind, phrase)| Deadline {
        kind,
        date: (kind == Date && phrase.is_empty()).then(|| day(2026, 8, 5)),
        days: None,
        phrase: phrase.into(),
    });
    Directive {
        ordinal: number + 1,
        code: format!("01.{}", number + 1),
        kind: if task.0.is_empty() { DirectiveKind::Exhortation } else { DirectiveKind::Task },
        text: task.2.into(),
        speaker: "Trần Quang Vinh".into(),
        lead: named(task.0),
        coordinating: task.1.iter().copied().map(named).collect(),
        deadline,
        product: task.4.into(),
        ..Directive::blank(DirectiveId(uuid(number)), meeting_id())
    }
}
