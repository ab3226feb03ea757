//! Journeys of reading: each kind of text and each sort of file, from the dialog to the kept meeting.

#[path = "../sources/old.rs"]
mod old;

use crate::driver::{Place, Window};
use crate::{REPORT, ctrl, journey, paste, start_office};
use fantoccini::key::Key;
use std::path::Path;
use thuky_domain::{PaperKind, SourceKind};
use thuky_secretary::contract::*;
use thuky_sources::LegacyEncoding;

fn case(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("reading/cases").join(name);
    std::fs::read_to_string(path).unwrap()
}

/// Opens the only file that the place offers, as far as the draft that was read from it.
async fn open(window: &Window) {
    window.press("Đọc văn bản").await;
    window.press("Mở tệp").await;
}

async fn keep(window: &Window) {
    window.sees("Đã duyệt 0/").await;
    window.keys(&ctrl("s")).await;
    window.sees("Văn bản xuất ra").await;
}

/// The only meeting of a place, as soon as its window has let go of it.
async fn kept(place: &Place) -> MeetingFile {
    let mut secretary = place.secretary().await;
    let meetings = secretary.meetings(MeetingFilter::default()).unwrap();
    assert_eq!(meetings.len(), 1);
    secretary.meeting(MeetingRef { meeting: meetings[0].id }).unwrap()
}

async fn file_becomes_a_meeting(name: &str, bytes: &[u8]) -> MeetingFile {
    let place = Place::new();
    std::fs::write(place.picks().join(name), bytes).unwrap();
    let window = Window::open(&place, &[]).await;
    start_office(&window).await;
    open(&window).await;
    keep(&window).await;
    window.close().await;
    kept(&place).await
}

#[test]
fn window_every_kind_of_text_becomes_a_meeting() {
    journey(async || {
        for (name, kind) in [
            ("13-tb-ubnd-tinh-chan-nuoi.txt", SourceKind::ConclusionNotice),
            ("21-bb-cong-ty-bang.txt", SourceKind::Minutes),
            ("27-ghi-benh-vien.txt", SourceKind::RawNotes),
            ("43-phat-bieu-ket-luan-nong-thon.txt", SourceKind::Speech),
        ] {
            let text = case(name);
            let file = file_becomes_a_meeting(name, text.as_bytes()).await;
            assert_eq!(file.sources[0].kind, kind, "{name}");
            assert!(!file.directives.is_empty(), "{name}");
            assert!(file.meeting.date.is_some(), "{name}");
        }
    });
}

#[test]
fn window_a_word_file_of_our_own_is_read_back() {
    journey(async || {
        let elsewhere = Place::new();
        let mut secretary = thuky_tests::founded(&elsewhere.data()).unwrap();
        let draft = secretary.read_text(TextToRead::pasted(REPORT)).unwrap();
        let tasks = draft.directives.len();
        let meeting = secretary.keep_draft(draft).unwrap();
        let request = PaperRequest::of(Some(meeting), PaperKind::Minutes);
        let (_, bytes) = secretary.paper(&request).unwrap();
        let file = file_becomes_a_meeting("bien-ban.docx", &bytes).await;
        assert_eq!(file.sources[0].kind, SourceKind::Minutes);
        let names: Vec<&str> = file.attendees.iter().map(|attendee| attendee.name.as_str()).collect();
        for name in ["Phạm Hữu Nghĩa", "Vũ Thị Minh Nguyệt", "Trịnh Đình Khôi"] {
            assert!(names.contains(&name), "{name} is not in {names:?}");
        }
        assert!(file.directives.len() + 1 >= tasks, "{} of {tasks}", file.directives.len());
    });
}

#[test]
fn window_a_file_from_before_unicode_is_shown_before_and_after_it_is_read() {
    journey(async || {
        let place = Place::new();
        let view = old::write(&old::expressible(REPORT), LegacyEncoding::Tcvn3);
        std::fs::write(place.picks().join("BAOCAO.TXT"), old::bytes(&view)).unwrap();
        let window = Window::open(&place, &[]).await;
        start_office(&window).await;
        open(&window).await;
        window.sees("TCVN3").await;
        let area = window.field("Văn bản cần đọc").await;
        area.send_keys(&format!("{}{}", char::from(Key::Control), char::from(Key::Enter))).await.unwrap();
        keep(&window).await;
        window.close().await;
        let chairs = kept(&place).await.attendees;
        assert!(chairs.iter().any(|chair| chair.name == "Phạm Hữu Nghĩa"));
    });
}

#[test]
fn window_a_slip_is_corrected_only_when_a_person_says_so() {
    journey(async || {
        let text = REPORT.replacen("theo dõi, đôn đốc", "theo dõi, đônđốc", 1);
        assert_ne!(text, REPORT);
        for asked in [false, true] {
            let place = Place::new();
            let window = Window::open(&place, &[]).await;
            start_office(&window).await;
            paste(&window, &text).await;
            window.sees("Lỗi gõ có thể sửa").await;
            if asked {
                window
                    .click("//section[@aria-label='Lỗi gõ có thể sửa']//li//button[contains(., 'Sửa')]")
                    .await;
            }
            keep(&window).await;
            window.close().await;
            let file = kept(&place).await;
            let written = file.directives.iter().any(|directive| directive.text.contains("đônđốc"));
            assert_eq!(written, !asked);
            assert_eq!(file.sources[0].text, text, "the source stays as it came");
        }
    });
}

#[test]
fn window_a_text_kept_before_is_noticed_and_its_source_can_be_read_again() {
    journey(async || {
        let place = Place::new();
        let window = Window::open(&place, &[]).await;
        start_office(&window).await;
        paste(&window, REPORT).await;
        keep(&window).await;
        window.press("Nguồn").await;
        window.press("Đọc lại văn bản này").await;
        window.sees("Không tìm thấy điều gì mới").await;
        paste(&window, REPORT).await;
        window.sees("đã được lưu").await;
    });
}
