//! A journey of the form check: a Word file from anywhere, its faults named, a corrected copy beside it.

use crate::driver::{Place, Window};
use crate::{REPORT, journey, start_office};
use thuky_domain::PaperKind;
use thuky_secretary::contract::*;
use thuky_secretary::{form_at, form_report};
use thuky_tests::package::{DOCUMENT, rewritten};

/// Minutes of our own whose left margin somebody made narrow.
pub fn narrow_minutes() -> Vec<u8> {
    let elsewhere = Place::new();
    let mut secretary = thuky_tests::founded(&elsewhere.data()).unwrap();
    let draft = secretary.read_text(TextToRead::pasted(REPORT)).unwrap();
    let meeting = secretary.keep_draft(draft).unwrap();
    let (_, bytes) = secretary.paper(&PaperRequest::of(Some(meeting), PaperKind::Minutes)).unwrap();
    rewritten(&bytes, DOCUMENT, "w:left=\"1701\"", "w:left=\"1134\"")
}

/// Opens the only file that the place offers in the form check.
pub async fn check(window: &Window) {
    window.press("Văn bản").await;
    window.press("Kiểm tra thể thức").await;
    window.press("Mở văn bản Word…").await;
    window.sees("lề trang").await;
}

#[test]
fn window_a_word_file_from_anywhere_is_checked_and_a_corrected_copy_saved_beside_it() {
    journey(async || {
        let place = Place::new();
        let (file, given) = (place.picks().join("bien-ban.docx"), narrow_minutes());
        std::fs::write(&file, &given).unwrap();
        let window = Window::open(&place, &[]).await;
        start_office(&window).await;
        check(&window).await;
        window.press("Lưu bản đã sửa").await;
        window.sees("Đã lưu").await;
        window.close().await;
        assert_eq!(std::fs::read(&file).unwrap(), given, "the original was touched");
        let files = std::fs::read_dir(place.picks()).unwrap().map(|entry| entry.unwrap().path());
        let copy = files.into_iter().find(|path| *path != file).unwrap();
        let report = form_report(&form_at(&copy, None).unwrap()).unwrap();
        assert!(report.findings.is_empty(), "{report:?}");
    });
}
