//! Journeys through the real window: what a person sees, types and gets, from the first start on.

mod driver;
mod following;
mod form;
mod paper;
mod reading;

use driver::{Place, Window, possible};
use fantoccini::key::Key;
use std::path::Path;
use thuky_domain::Status;
use thuky_secretary::contract::{Commands, MeetingFilter, MeetingRef, Nothing, RegisterFilter};

const REPORT: &str = include_str!("../../assets/sample/working-session.txt");

/// Runs a journey where windows can be opened.
fn journey(walk: impl AsyncFnOnce()) {
    if possible() {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(walk());
    }
}

async fn start_office(window: &Window) {
    window.sees("Bắt đầu với cơ quan của bạn").await;
    window
        .click("//*[@role='radio' or self::label or self::button][contains(normalize-space(.), 'Đảng')]")
        .await;
    window.fill("Tên cơ quan", "TỈNH ỦY LAM GIANG").await;
    window.fill("Địa danh", "Lam Giang").await;
    window.press("Bắt đầu").await;
    window.sees("Cuộc họp mới").await;
}

async fn paste(window: &Window, text: &str) {
    window.press("Đọc văn bản").await;
    let area = window.field("Văn bản cần đọc").await;
    // Typing a long report letter by letter would be another test; this is what a paste does.
    let script = "const area = document.querySelector('textarea'); area.value = arguments[0]; area.dispatchEvent(new Event('input', { bubbles: true }));";
    window.client.execute(script, vec![text.into()]).await.unwrap();
    area.send_keys(&format!("{}{}", char::from(Key::Control), char::from(Key::Enter))).await.unwrap();
    window.sees("Đã duyệt 0/").await;
}

/// A chord of Ctrl and a letter, released again.
fn ctrl(letter: &str) -> String {
    format!("{}{letter}{}", char::from(Key::Control), char::from(Key::Null))
}

#[test]
fn window_first_start_founds_the_office_and_remembers_it() {
    journey(async || {
        let place = Place::new();
        let window = Window::open(&place, &[]).await;
        start_office(&window).await;
        window.close().await;
        let again = Window::open(&place, &[]).await;
        again.sees("TỈNH ỦY LAM GIANG").await;
        again.sees("Cuộc họp mới").await;
    });
}

#[test]
fn window_a_backup_takes_the_place_of_the_workspace_that_is_kept_aside() {
    journey(async || {
        let place = Place::new();
        let window = Window::open(&place, &["--sample"]).await;
        window.sees("Cuộc họp mới").await;
        window.press("Cài đặt").await;
        window.sees("theo luật").await;
        window.press("Sao lưu ngay").await;
        window.sees("Đã sao lưu và kiểm tra").await;
        window.keys(&ctrl("n")).await;
        window.sees("Thành phần").await;
        window.press("Cài đặt").await;
        window.sees("theo luật").await;
        window.press("Khôi phục từ bản sao lưu").await;
        window.press("Chọn tệp").await;
        window.sees("Đã khôi phục 3 cuộc họp").await;
        window.client.execute("window.former = true", vec![]).await.unwrap();
        window.press("Mở kho vừa khôi phục").await;
        window.asks("return window.former ? null : document.querySelector('nav')", "").await;
        window.close().await;
        let titles = place.secretary().await.meetings(MeetingFilter::default()).unwrap();
        assert_eq!(titles.len(), 3, "{titles:?}");
        let names = std::fs::read_dir(place.data()).unwrap();
        let names: Vec<_> = names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        assert!(names.iter().any(|name| name.starts_with("truoc-khoi-phuc-")), "{names:?}");
    });
}

#[test]
fn window_a_pasted_report_becomes_minutes_on_disk() {
    journey(async || {
        let place = Place::new();
        let window = Window::open(&place, &[]).await;
        start_office(&window).await;
        paste(&window, REPORT).await;
        window.sees("Phạm Hữu Nghĩa").await;
        window.keys(&ctrl("s")).await;
        window.sees("Thành phần").await;
        window.press("Văn bản xuất ra").await;
        window.sees("Còn thiếu").await;
        window.press("Xuất Word").await;
        window.sees("Đã xuất").await;
        let papers: Vec<_> =
            std::fs::read_dir(place.picks()).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(papers.len(), 1, "{papers:?}");
        let text = thuky_tests::words(&std::fs::read(&papers[0]).unwrap());
        for fact in [
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "TỈNH ỦY LAM GIANG",
            "Phạm Hữu Nghĩa",
            "12-NQ/TU",
            "ngày 12 tháng 10 năm 2026",
        ] {
            assert!(text.contains(fact), "{fact} is not in the minutes");
        }
        assert!(!text.contains("CỘNG HÒA XÃ HỘI"));
    });
}

#[test]
fn window_a_list_of_staff_enters_the_directory_once_people_say_who_a_namesake_is() {
    journey(async || {
        let place = Place::new();
        let list = "Họ và tên;Chức vụ;Đơn vị\nVi Văn Ba;Chuyên viên;Phòng Nội vụ\n\
                    Lý Văn Sáu;Kế toán;Trường Lam Sơn\nLý Văn Sáu;Trưởng phòng;Phòng Nội vụ\n";
        drop(thuky_tests::founded(&place.data()).unwrap());
        std::fs::write(place.picks().join("danh-sach.csv"), list).unwrap();
        let window = Window::open(&place, &[]).await;
        window.press("Danh bạ").await;
        window.press("Nhập từ tệp").await;
        window.sees("Đưa 2 người vào danh bạ").await;
        window
            .click("//button[@aria-label='Lý Văn Sáu là ai' or contains(normalize-space(.), 'Chưa đưa vào')]")
            .await;
        window.click("//*[@role='option'][contains(normalize-space(.), 'Là người khác')]").await;
        window.press("Đưa 3 người vào danh bạ").await;
        window.sees("Đã thêm 3 người, 3 chức vụ, 2 đơn vị").await;
        window.sees("Trưởng phòng Nội vụ").await;
        window.close().await;
        let directory = place.secretary().await.directory(Nothing {}).unwrap();
        assert_eq!((directory.people.len(), directory.units.len()), (3, 2));
    });
}

/// An office that has tasks opens on the day's board; from there to the list of meetings.
async fn to_meetings(window: &Window) {
    window.sees("Sắp đến hạn").await;
    window.press("Cuộc họp").await;
    window.find(BRIEFING).await;
}

const BRIEFING: &str = "//*[contains(text(), 'Hội nghị giao ban công tác tháng 11')]";

#[test]
fn window_an_edit_is_saved_undone_redone_and_there_after_a_restart() {
    journey(async || {
        let place = Place::new();
        let window = Window::open(&place, &["--sample"]).await;
        to_meetings(&window).await;
        window.click(BRIEFING).await;
        window.fill("Địa điểm", "Hội trường tầng 3, Đặng Ữ ợ ẫ ỹ").await;
        window.sees("Đã lưu").await;
        window.press("Hoàn tác").await;
        window.field_holds("Địa điểm", "").await;
        window.press("Làm lại").await;
        window.field_holds("Địa điểm", "Hội trường tầng 3, Đặng Ữ ợ ẫ ỹ").await;
        window.close().await;
        let again = Window::open(&place, &[]).await;
        to_meetings(&again).await;
        again.click(BRIEFING).await;
        again.field_holds("Địa điểm", "Hội trường tầng 3, Đặng Ữ ợ ẫ ỹ").await;
        again.press("Hoàn tác").await;
        again.field_holds("Địa điểm", "").await;
    });
}

#[test]
fn window_nothing_shown_as_saved_is_missing_after_a_kill() {
    journey(async || {
        let place = Place::new();
        let window = Window::open(&place, &["--sample"]).await;
        to_meetings(&window).await;
        window.click(BRIEFING).await;
        window.fill("Địa điểm", "Phòng họp số 2, Trụ sở Tỉnh ủy").await;
        window.sees("Đã lưu").await;
        window.kill(&place);
        drop(window);
        let mut secretary = thuky_tests::secretary(&place.data()).unwrap();
        let line = secretary
            .meetings(MeetingFilter { words: "giao ban".into(), ..MeetingFilter::default() })
            .unwrap()
            .remove(0);
        let file = secretary.meeting(MeetingRef { meeting: line.id }).unwrap();
        assert_eq!(file.meeting.place, "Phòng họp số 2, Trụ sở Tỉnh ủy");
        assert!(secretary.verify().unwrap().ok());
    });
}

#[test]
fn window_the_page_reaches_no_network_and_no_file() {
    journey(async || {
        let place = Place::new();
        let window = Window::open(&place, &["--sample"]).await;
        window.sees("Cuộc họp mới").await;
        let tried = "const done = arguments[arguments.length - 1]; fetch('http://127.0.0.1:9/').then(() => done('reached'), () => done('refused'));";
        assert_eq!(window.client.execute_async(tried, vec![]).await.unwrap(), "refused");
        let tauri = "return typeof window.__TAURI__";
        assert_eq!(window.client.execute(tauri, vec![]).await.unwrap(), "undefined");
    });
}

#[test]
fn window_a_workspace_in_use_is_told_and_opens_when_it_is_free() {
    journey(async || {
        let place = Place::new();
        let other = thuky_tests::founded(&place.data()).unwrap();
        let window = Window::open(&place, &[]).await;
        window.sees("đang được một chương trình khác mở").await;
        drop(other);
        window.press("Thử lại").await;
        window.sees("Cuộc họp mới").await;
    });
}

/// Takes the pictures of the README when `THUKY_SCREENSHOTS` names a folder.
#[test]
fn window_pictures_of_the_readme() {
    let Some(folder) = std::env::var_os("THUKY_SCREENSHOTS") else {
        return println!("skipped: THUKY_SCREENSHOTS names no folder");
    };
    journey(async || {
        let place = Place::new();
        std::fs::write(place.picks().join("bien-ban.docx"), form::narrow_minutes()).unwrap();
        let window = Window::open(&place, &["--sample"]).await;
        let picture = async |name: &str| window.picture(&Path::new(&folder).join(name)).await;
        window.sees("Quá hạn").await;
        picture("today.png").await;
        window.press("Nhiệm vụ").await;
        window.sees("01.1").await;
        picture("register.png").await;
        to_meetings(&window).await;
        picture("meetings.png").await;
        window.click("//*[contains(text(), 'Thường trực Tỉnh ủy làm việc')]").await;
        window.press("Kết luận").await;
        window.sees("01.1").await;
        picture("meeting.png").await;
        window.press("Văn bản xuất ra").await;
        window.sees("Thể thức theo").await;
        picture("paper.png").await;
        form::check(&window).await;
        picture("form-check.png").await;
        paste(&window, REPORT).await;
        picture("review.png").await;
    });
}

#[test]
fn window_a_task_is_reported_accepted_and_done_in_the_register() {
    journey(async || {
        let place = Place::new();
        let window = Window::open(&place, &["--sample"]).await;
        window.sees("Cuộc họp mới").await;
        window.press("Nhiệm vụ").await;
        window.click("//*[contains(text(), 'rà soát đội ngũ cán bộ')]").await;
        window.press("Báo cáo").await;
        window.sees("Ghi báo cáo").await;
        window.keys("Đã trình Ban Thường vụ").await;
        window.press("Ghi báo cáo").await;
        window.sees("Báo cáo này chờ chấp nhận").await;
        window.press("Chấp nhận").await;
        window.press("Chấp nhận hoàn thành").await;
        window.sees("Đã chấp nhận hoàn thành nhiệm vụ 01.1").await;
        window.close().await;
        let mut secretary = place.secretary().await;
        let filter = RegisterFilter { words: "01.1".into(), ..RegisterFilter::default() };
        let line = secretary.directives(filter).unwrap().lines.remove(0);
        assert_eq!(line.status, Status::DoneLate);
    });
}
