//! The reminder slip: the tasks that warn, by level in words, with days late, the product missing and who must decide.

use super::recipients::{addressee, office};
use super::{follow_up_report, grid, task_cell};
use crate::block::{Block, Cell, Paragraph, Role};
use crate::desk::Desk;
use crate::followed::FollowedTask;
use crate::form::grid::Grid;
use crate::mark::Marked;
use crate::rule_set::TEXT_WIDTH;
use crate::wording::{count, one_line};
use thuky_domain::Warning;

const COLUMNS: [grid::Column; 6] = [
    ("TT", 6),
    ("Nội dung nhiệm vụ", 36),
    ("Thời hạn", 14),
    ("Chậm", 12),
    ("Sản phẩm còn thiếu", 16),
    ("Cấp quyết định", 16),
];
/// While no unit is chosen, who leads is told too.
const COLUMNS_WITH_LEAD: [grid::Column; 7] = [
    ("TT", 6),
    ("Nội dung nhiệm vụ", 28),
    ("Cơ quan chủ trì", 16),
    ("Thời hạn", 13),
    ("Chậm", 10),
    ("Sản phẩm còn thiếu", 13),
    ("Cấp quyết định", 14),
];
/// The levels, the loudest first.
const LEVELS: [Warning; 3] = [Warning::DeepRed, Warning::Red, Warning::Yellow];

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let unit = task_cell::unit(desk);
    let mut blocks = vec![addressee(&unit)];
    let levels: Vec<Warning> =
        LEVELS.into_iter().filter(|level| tasks(desk, *level).next().is_some()).collect();
    let Some(loudest) = levels.first() else {
        let blank = desk.missing("paper.tasks", "Không có nhiệm vụ nào đang ở mức cảnh báo để đôn đốc.");
        blocks.push(Paragraph::new(Role::Closing, &blank).into());
        return blocks;
    };
    let level = format!("Mức cảnh báo: {}", loudest.word().to_uppercase());
    blocks.push(Paragraph::new(Role::AnnexTitle, &level).into());
    blocks.push(Paragraph::new(Role::Body, &opening(desk, &unit, &levels)).kept().into());
    blocks.push(Paragraph::new(Role::TableSpace, "").kept().into());
    blocks.extend(table(desk, &levels));
    blocks.extend(levels.iter().map(|level| Paragraph::new(Role::Body, &asked(*level, &unit)).into()));
    blocks.push(Paragraph::new(Role::Closing, &close(desk)).kept().into());
    blocks
}

fn tasks<'a>(desk: &'a Desk, level: Warning) -> impl Iterator<Item = &'a FollowedTask> {
    desk.sheet.following.tasks.iter().filter(move |task| task.warning == level)
}

/// `Tính đến …, Sở Nội vụ còn 03 nhiệm vụ chưa có sản phẩm …: đỏ đặc biệt 01, vàng 02.`
fn opening(desk: &Desk, unit: &str, levels: &[Warning]) -> String {
    let number = |level: &Warning| u32::try_from(tasks(desk, *level).count()).unwrap_or(u32::MAX);
    let all = count(levels.iter().map(number).sum());
    let by_level: Vec<String> =
        levels.iter().map(|level| format!("mức {} {}", level.word(), count(number(level)))).collect();
    let who = if desk.sheet.following.unit.is_empty() { "các đơn vị" } else { unit };
    format!(
        "Qua theo dõi việc thực hiện kết luận, ý kiến chỉ đạo tại các cuộc họp ({}), {who} có {all} nhiệm vụ cần đôn đốc \
         ({}), cụ thể như sau:",
        follow_up_report::as_of(desk),
        by_level.join(", ")
    )
}

fn table(desk: &Desk, levels: &[Warning]) -> [Block; 2] {
    let with_lead = one_line(&desk.sheet.following.unit).is_empty();
    let columns: &[grid::Column] = if with_lead { &COLUMNS_WITH_LEAD } else { &COLUMNS };
    let mut grid = Grid::new(TEXT_WIDTH, columns);
    let mut number = 0;
    for level in levels {
        grid.group(&format!("Mức {}: {}", level.word(), meaning(*level)));
        for task in tasks(desk, *level) {
            number += 1;
            grid.row(row(desk, number, task, with_lead));
        }
    }
    grid.blocks()
}

const fn meaning(level: Warning) -> &'static str {
    match level {
        Warning::None => "",
        Warning::Yellow => "sắp đến hạn, chưa có sản phẩm",
        Warning::Red => "đã đến hạn, chưa có sản phẩm",
        Warning::DeepRed => "quá hạn kéo dài, chưa có sản phẩm",
    }
}

fn row(desk: &Desk, number: usize, task: &FollowedTask, with_lead: bool) -> Vec<Cell> {
    let directive = &task.directive;
    let lead = with_lead.then(|| grid::printing(&task_cell::lead(desk, directive), directive.mark("lead")));
    let mut cells = vec![grid::middle(&number.to_string()), task_cell::followed(task)];
    cells.extend(lead);
    cells.push(grid::middle(&task_cell::last_day(desk, task)));
    cells.push(grid::middle(&late(task.days_over)));
    cells.push(grid::printing(&task_cell::product(desk, directive), directive.mark("product")));
    cells.push(grid::printing(&task_cell::authority(desk, directive), directive.mark("authority")));
    cells
}

fn late(days_over: Option<i32>) -> String {
    match days_over {
        None => String::new(),
        Some(0) => "Đến hạn".to_owned(),
        Some(over @ 1..) => format!("{} ngày", count(over.unsigned_abs())),
        Some(left) => format!("Còn {} ngày", count(left.unsigned_abs())),
    }
}

/// What is asked at a level, of whom: the owner, its head, the level that assigned.
fn asked(level: Warning, unit: &str) -> String {
    match level {
        Warning::DeepRed => format!(
            "Nhiệm vụ ở mức đỏ đặc biệt được báo cáo cấp giao nhiệm vụ; đề nghị {unit} giải trình lý do chậm, cam kết ngày \
             hoàn thành để cấp có thẩm quyền xem xét, quyết định."
        ),
        Warning::Red => {
            format!(
                "Đối với nhiệm vụ ở mức đỏ, đề nghị người đứng đầu {unit} trực tiếp chỉ đạo hoàn thành ngay."
            )
        }
        Warning::Yellow | Warning::None => {
            format!("Đối với nhiệm vụ ở mức vàng, đề nghị {unit} khẩn trương hoàn thành trong thời hạn.")
        }
    }
}

fn close(desk: &Desk) -> String {
    format!(
        "Kết quả thực hiện kèm minh chứng (số, ngày của văn bản, nơi nhận) gửi về {} để tổng hợp, báo cáo{}",
        office(desk),
        desk.rules.ending()
    )
}
