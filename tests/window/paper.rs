//! Journeys of papers: their pages in the preview, from a part of a page to its field, and out as a PDF.

use crate::driver::{Place, Window};
use crate::{journey, to_meetings};
use thuky_secretary::Converter;

/// The preview is out of reach of XPath: scripts look into the root that holds its pages.
const ROOT: &str =
    "const root = [...document.querySelectorAll('.pages > div')].map((one) => one.shadowRoot).find(Boolean);";

/// The papers of the sample meeting that has tasks.
async fn papers(place: &Place) -> Window {
    let window = Window::open(place, &["--sample"]).await;
    to_meetings(&window).await;
    window.click("//*[contains(text(), 'Thường trực Tỉnh ủy làm việc')]").await;
    window.press("Văn bản xuất ra").await;
    window.sees("Thể thức theo").await;
    window
}

/// Waits for a part of the previewed pages that says some words, and does something with it.
async fn with_part(window: &Window, words: &str, deed: &str) {
    let script = format!(
        "{ROOT} const part = [...(root?.querySelectorAll('.lead') ?? [])].find((one) => one.textContent.includes(arguments[0]));
        if (!part) return null; {deed}; return true;"
    );
    window.asks(&script, words).await;
}

#[test]
fn window_the_preview_shows_the_pages_as_they_will_be_printed() {
    journey(async || {
        let place = Place::new();
        let window = papers(&place).await;
        let sizes = format!(
            "{ROOT} const pages = [...(root?.querySelectorAll('.page') ?? [])].map((page) => page.getBoundingClientRect());
            return pages.length > 1 ? pages.every(({{ width, height }}) => Math.abs(height / width - 297 / 210) < 0.01) : null;"
        );
        assert_eq!(window.asks(&sizes, "").await, true, "not the shape of A4");
        window.press("Trang sau").await;
        window.field_holds("Đến trang", "2").await;
        let number = format!(
            "{ROOT} return root?.querySelector('[data-page=\"2\"] .page-number')?.textContent ?? null;"
        );
        assert_eq!(window.asks(&number, "").await, "2");
    });
}

#[test]
fn window_a_click_on_a_conclusion_in_the_preview_opens_the_field_of_its_directive() {
    journey(async || {
        let place = Place::new();
        let window = papers(&place).await;
        with_part(&window, "rà soát đội ngũ cán bộ", "part.click()").await;
        let field = window.find_focused("[data-record] [data-field=text] textarea").await;
        let words = field.prop("value").await.unwrap().unwrap_or_default();
        assert!(words.contains("rà soát đội ngũ cán bộ"), "{words}");
        with_part(&window, "rà soát đội ngũ cán bộ", "if (!part.matches('.edited')) return null").await;
    });
}

#[test]
fn window_enter_on_a_part_of_the_preview_opens_its_field() {
    journey(async || {
        let place = Place::new();
        let window = papers(&place).await;
        with_part(&window, "rà soát đội ngũ cán bộ", "part.focus()").await;
        window.keys(&char::from(fantoccini::key::Key::Enter).to_string()).await;
        window.find_focused("[data-record] [data-field=text] textarea").await;
    });
}

#[test]
fn window_a_paper_is_saved_as_a_pdf_and_handed_over_to_be_printed() {
    if Converter::default().program().is_none() {
        return println!("skipped: LibreOffice is not here");
    }
    journey(async || {
        let place = Place::new();
        let window = papers(&place).await;
        window.press("Lưu thành PDF").await;
        window.sees_at_last("Đã xuất").await;
        let files: Vec<_> =
            std::fs::read_dir(place.picks()).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(files.len(), 1, "{files:?}");
        assert!(std::fs::read(&files[0]).unwrap().starts_with(b"%PDF-"));
        window.click("//button[normalize-space(.) = 'In']").await;
        window.sees_at_last("Bản PDF đang mở").await;
    });
}

#[test]
fn window_nothing_leads_out_of_the_page() {
    journey(async || {
        let place = Place::new();
        let window = papers(&place).await;
        window.client.execute("location.href = 'http://127.0.0.1:9/'", vec![]).await.unwrap();
        window.press("Trang sau").await;
        window.sees("Thể thức theo").await;
    });
}

#[test]
fn window_a_press_on_export_counts_while_a_date_is_still_being_typed() {
    journey(async || {
        let place = Place::new();
        let window = papers(&place).await;
        window.fill("Ngày ban hành", "26/11/2026").await;
        window.press("Xuất Word").await;
        window.sees("Đã xuất").await;
        let written = std::fs::read_dir(place.picks()).unwrap().next().unwrap().unwrap();
        assert!(written.file_name().to_string_lossy().contains("2026-11-26"), "{written:?}");
    });
}
