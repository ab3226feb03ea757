//! The half page of questions for the chair, as text.

use thuky_domain::PartialDate;
use thuky_secretary::contract::{ChairQuestions, TaskQuestions};

/// Prints the half page.
pub(crate) fn print(asked: &ChairQuestions) {
    let day =
        asked.meeting_date.map_or_else(String::new, |day| format!(", ngày {}", PartialDate::short(day)));
    say!("CÂU HỎI XIN Ý KIẾN CHỦ TRÌ\n{}{day}", asked.meeting_title);
    if !asked.chairs.is_empty() {
        say!("Kính gửi: {}", asked.chairs.join(", "));
    }
    say!("{} nhiệm vụ, {} việc chưa đủ 6 rõ\n", asked.tasks, asked.unclear.len());
    asked.unclear.iter().for_each(print_task);
}

fn print_task(task: &TaskQuestions) {
    let lead = if task.lead.is_empty() { String::new() } else { format!(" [{}]", task.lead) };
    say!("{}{lead} {}", task.code, task.text);
    task.questions.iter().for_each(|question| say!("  - {question}"));
}
