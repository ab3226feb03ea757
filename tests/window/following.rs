//! Journeys of following up: from the day's board to the register, what is done there by keyboard and to several tasks
//! at once, and what leaves it.

use crate::driver::{Place, Window};
use crate::{ctrl, journey};
use chrono::NaiveDate;
use fantoccini::key::Key;
use std::path::PathBuf;
use thuky_domain::*;
use thuky_secretary::contract::*;
use uuid::Uuid;

/// One task that is long overdue, and three that are due when nobody of us asks any more.
const TASKS: [(&str, &str, i32); 4] = [
    ("Lập báo cáo quý", "Sở Nội vụ", 2097),
    ("Rà soát biên chế", "Sở Nội vụ", 2020),
    ("Hoàn thiện hồ sơ cầu Bến Sậy", "Sở Xây dựng", 2098),
    ("Mở lớp bồi dưỡng", "Sở Xây dựng", 2099),
];

fn task(n: usize) -> DirectiveId {
    DirectiveId(Uuid::from_u128(n as u128))
}

/// The window of an office that has given these tasks, as it opens: on the day's board.
async fn office(place: &Place) -> Window {
    let mut secretary = thuky_tests::founded(&place.data()).unwrap();
    let meeting = MeetingId(Uuid::from_u128(100));
    let mut put = |record: Record| thuky_tests::put(&mut secretary, record).unwrap();
    let date = Some(NaiveDate::from_ymd_opt(2020, 1, 2).unwrap().into());
    put(Meeting { title: "Giao ban tháng 1".into(), date, ..Meeting::blank(meeting) }.into());
    for (n, (text, lead, year)) in TASKS.into_iter().enumerate() {
        let deadline = Some(Deadline { date: NaiveDate::from_ymd_opt(year, 6, 1), ..Deadline::default() });
        let (text, lead) = (text.into(), lead.into());
        put(Directive { text, lead, deadline, ..Directive::blank(task(n + 1), meeting) }.into());
    }
    drop(secretary);
    let window = Window::open(place, &[]).await;
    window.sees("Sắp đến hạn").await;
    window
}

async fn register(place: &Place) -> Window {
    let window = office(place).await;
    window.press("Nhiệm vụ").await;
    rows(&window, "Sở Xây dựng", 2).await;
    window
}

/// Waits until so many rows of the register, and no more, have these words in them.
async fn rows(window: &Window, words: &str, count: usize) {
    window
        .find(&format!("//table[count(.//tr[@data-row][contains(normalize-space(.), '{words}')]) = {count}]"))
        .await;
}

/// Waits until a chip of the register tells of so many tasks.
async fn chip(window: &Window, said: &str) {
    window.find(&format!("//button[@aria-pressed][normalize-space(.) = '{said}']")).await;
}

async fn choose_from_menu(window: &Window, menu: &str, item: &str) {
    window.press(menu).await;
    window.click(&format!("//*[@role='menuitem'][contains(normalize-space(.), '{item}')]")).await;
}

fn ctrl_enter() -> String {
    ctrl(&char::from(Key::Enter).to_string())
}

#[test]
fn window_a_task_is_reported_and_accepted_by_keyboard_alone_and_counted_as_done() {
    journey(async || {
        let place = Place::new();
        let window = register(&place).await;
        chip(&window, "Quá hạn 1").await;
        window.keys("/").await;
        window.find_focused("input[type=search]").await;
        window.keys(&char::from(Key::Down).to_string()).await;
        window.find_focused("tr[data-row]").await;
        window.keys(&char::from(Key::Enter).to_string()).await;
        window.find("//article[contains(., 'Rà soát biên chế')]").await;
        window.keys("r").await;
        window.field("Kết quả, việc còn lại").await;
        window.keys("Đã trình phương án").await;
        window.keys(&ctrl_enter()).await;
        window.sees("Báo cáo này chờ chấp nhận").await;
        chip(&window, "Chờ chấp nhận 1").await;
        window.keys("a").await;
        window.field("Nhận xét").await;
        window.keys(&ctrl_enter()).await;
        window.sees("Đã chấp nhận hoàn thành nhiệm vụ 01.2").await;
        for said in ["Quá hạn 0", "Đã xong 1", "Chờ chấp nhận 0", "Tất cả 4"] {
            chip(&window, said).await;
        }
    });
}

#[test]
fn window_an_extension_wants_a_reason_and_two_tasks_are_handed_over_as_one_and_back() {
    journey(async || {
        let place = Place::new();
        let window = register(&place).await;
        window.click("//tr[@data-row]//*[contains(text(), 'cầu Bến Sậy')]").await;
        window.find("//article[contains(., 'cầu Bến Sậy')]").await;
        window.click("//article//button[contains(., 'Gia hạn')]").await;
        window.fill("Hạn mới", "30/6/2098").await;
        window.keys(&ctrl_enter()).await;
        window.sees("Gia hạn thì phải ghi lý do").await;
        window.fill("Lý do gia hạn", "Chờ kết quả khoan").await;
        window.keys(&ctrl_enter()).await;
        window.sees("Đã gia hạn nhiệm vụ 01.3").await;
        window.press("Đóng chi tiết").await;
        hand_over(&window, ["01.1", "01.2"], "Kho bạc tỉnh").await;
        rows(&window, "Kho bạc tỉnh", 2).await;
        window.press("Hoàn tác").await;
        rows(&window, "Kho bạc tỉnh", 0).await;
        window.close().await;
        let mut secretary = place.secretary().await;
        let mut file = |n| secretary.directive(DirectiveRef { directive: task(n) }).unwrap();
        assert_eq!([file(1).line.directive.lead, file(2).line.directive.lead], ["Sở Nội vụ"; 2]);
        let step = file(3).progress.remove(0);
        assert_eq!((step.kind, &*step.text), (ProgressKind::Extend, "Chờ kết quả khoan"));
        let june = |day| NaiveDate::from_ymd_opt(2098, 6, day);
        assert_eq!((step.previous, step.deadline), (june(1), june(30)));
    });
}

/// Chooses two tasks and makes another unit lead them, in one deed.
async fn hand_over(window: &Window, codes: [&str; 2], to: &str) {
    for code in codes {
        window.click(&format!("//input[@aria-label='Chọn nhiệm vụ {code}']")).await;
    }
    window
        .click("//*[@role='toolbar'][@aria-label='Đã chọn 2']//button[contains(., 'Chuyển chủ trì')]")
        .await;
    window.fill("Cơ quan chủ trì mới", to).await;
    window.fill("Lý do", "Theo ý kiến của Thường trực").await;
    window.keys(&ctrl_enter()).await;
    window.sees("Chuyển chủ trì: 2 nhiệm vụ").await;
}

#[test]
fn window_the_register_is_also_a_board_by_status_and_a_calendar() {
    journey(async || {
        let place = Place::new();
        let window = register(&place).await;
        window.click("//button[normalize-space(.) = 'Cột']").await;
        window.find("//section[@aria-label='Quá hạn']//article[contains(., 'Rà soát biên chế')]").await;
        window.find("//section[@aria-label='Đang thực hiện'][count(.//article) = 3]").await;
        window.click("//button[normalize-space(.) = 'Lịch']").await;
        window.find("//*[@role='grid'][count(.//*[@role='gridcell']) = 42]").await;
        window.click("//button[normalize-space(.) = 'Bảng']").await;
        rows(&window, "Sở Xây dựng", 2).await;
    });
}

/// Every cell of the only file that was written to the place and is called so.
fn cells(place: &Place, name: &str) -> String {
    let files: Vec<PathBuf> =
        std::fs::read_dir(place.picks()).unwrap().map(|file| file.unwrap().path()).collect();
    let named =
        |file: &&PathBuf| file.file_name().is_some_and(|known| known.to_str().unwrap().contains(name));
    let file = files.iter().find(named).unwrap_or_else(|| panic!("{name}: {files:?}"));
    thuky_tests::grids(&std::fs::read(file).unwrap()).concat().concat().join("\n")
}

#[test]
fn window_the_register_and_a_reply_form_leave_as_workbooks_and_a_reminder_is_shown() {
    journey(async || {
        let place = Place::new();
        let window = register(&place).await;
        choose_from_menu(&window, "Xuất, nhập", "Excel: danh sách nhiệm vụ").await;
        window.sees("Đã xuất so-theo-doi").await;
        let whole = cells(&place, "so-theo-doi");
        assert!(TASKS.iter().all(|(text, ..)| whole.contains(text)), "{whole}");
        choose_from_menu(&window, "Phiếu, báo cáo", "Lập phiếu trả lời").await;
        let unit = window.find("//*[@role='dialog']//input").await;
        unit.send_keys(&format!("Sở Nội vụ{}", char::from(Key::Enter))).await.unwrap();
        window.press("Lưu phiếu…").await;
        window.sees("Đã lưu Phiếu trả lời").await;
        let form = cells(&place, "Phiếu trả lời");
        for (text, lead, _) in TASKS {
            assert_eq!(form.contains(text), lead == "Sở Nội vụ", "{text}: {form}");
        }
        choose_from_menu(&window, "Phiếu, báo cáo", "Phiếu đôn đốc").await;
        window.sees("Thể thức theo").await;
        window.reads("ĐỎ ĐẶC BIỆT").await;
    });
}

/// The figures of the table of statuses: those of its rows, and its sum.
const FIGURES: &str = "const table = document.querySelector(\"table[aria-label='Theo tình trạng']\");
    const of = (part) => [...table.querySelectorAll(`${part} td`)].map((cell) => Number(cell.textContent));
    return [of('tbody'), of('tfoot')];";

#[test]
fn window_opens_on_the_board_of_the_day_which_leads_to_what_is_late_and_the_figures_add_up() {
    journey(async || {
        let place = Place::new();
        let window = office(&place).await;
        window.click("//button[@data-entry][contains(., 'Rà soát biên chế')]").await;
        window.find("//button[@aria-pressed='true'][normalize-space(.) = 'Quá hạn 1']").await;
        window.find("//table[count(.//tr[@data-row]) = 1]").await;
        window.press("Số liệu").await;
        window.click("//button[normalize-space(.) = 'Tất cả']").await;
        window.sees("= toàn sổ 4 nhiệm vụ").await;
        window.find("//table[@aria-label='Theo tình trạng']/tfoot").await;
        let told = window.client.execute(FIGURES, vec![]).await.unwrap();
        let (parts, sum): (Vec<u32>, Vec<u32>) = serde_json::from_value(told).unwrap();
        assert_eq!((parts.iter().sum::<u32>(), sum), (4, vec![4]), "{parts:?}");
    });
}
