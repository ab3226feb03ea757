//! The open tasks of one unit or person as a short text to be sent by Zalo, with the row code of each.

use crate::wording::{day, status};
use crate::{RegisterFacts, TaskFacts};
use thuky_domain::text::shortened;
use thuky_domain::{RowCode, Status};

/// How much of a task is told, in characters.
const LONGEST_TASK: usize = 160;

/// The open tasks as a text; `who` they are of stands in its first line.
#[must_use]
pub fn short_text(who: &str, facts: &RegisterFacts) -> String {
    let head = format!("NHIỆM VỤ CỦA {} (số liệu đến {})", who.to_uppercase(), day(facts.day));
    let tasks: Vec<&TaskFacts> = facts.tasks.iter().filter(|task| !task.status.is_closed()).collect();
    let Some(first) = tasks.first() else {
        return format!("{head}\nKhông còn nhiệm vụ nào đang mở.");
    };
    let code = RowCode::of(first.directive.id);
    let foot = format!(
        "Đề nghị trả lời bằng mã, kết quả, văn bản minh chứng. Ví dụ: {code} đã xong, số văn bản, ngày, nơi nhận."
    );
    let told: Vec<String> = tasks.iter().map(|task| line(task)).collect();
    format!("{head}\n\n{}\n\n{foot}", told.join("\n\n"))
}

fn line(task: &TaskFacts) -> String {
    let text = shortened(&task.directive.text, LONGEST_TASK);
    let product = &task.directive.product;
    let product = if product.is_empty() { String::new() } else { format!("\nSản phẩm: {product}") };
    format!("[{}] {}\n{text}{product}", RowCode::of(task.directive.id), standing(task))
}

fn standing(task: &TaskFacts) -> String {
    if task.reported {
        return "Đã báo cáo, chờ chấp nhận".to_owned();
    }
    match (task.last_day, task.days_over) {
        (Some(last), Some(over)) if over > 0 => format!("QUÁ HẠN {over} ngày (hạn {})", day(last)),
        (Some(last), Some(0)) => format!("Hạn HÔM NAY {}", day(last)),
        (Some(last), Some(over)) => format!("Hạn {} (còn {} ngày)", day(last), -over),
        _ if task.status == Status::NeedsDate => "Chưa có hạn, cần thống nhất hạn".to_owned(),
        _ => status(task.status),
    }
}
