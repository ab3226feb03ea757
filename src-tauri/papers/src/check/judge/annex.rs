//! Annexes and marks: label, number, title, note, pages; secrecy and urgency.

use super::super::anatomy::opening;
use super::super::component::Component;
use super::super::examined::Examined;
use super::super::rule::Verdict;
use crate::opened::OpenedParagraph;
use thuky_domain::text::shortened;
use thuky_package::Numeral;

/// From two annexes on, each has a Roman number.
pub(in super::super) fn numbered(examined: &Examined<'_>, verdict: &mut Verdict) {
    let labels: Vec<&OpenedParagraph> = examined.of(Component::AnnexLabel).collect();
    for (place, label) in labels.iter().enumerate().filter(|_| labels.len() > 1) {
        let number =
            u32::try_from(place + 1).map(|number| Numeral::UpperRoman.write(number)).unwrap_or_default();
        let own = opening(&label.text).trim_start_matches("phu luc").trim().to_uppercase();
        if own != number {
            verdict.breach(
                examined.place(label),
                format!("“{}”", label.text.trim()),
                format!("“Phụ lục {number}”"),
            );
        }
    }
}

/// An annex has a title.
pub(in super::super) fn titled(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(label) = examined.first(Component::AnnexLabel) else { return };
    if !examined.has(Component::AnnexTitle) {
        verdict.breach(examined.place(label), "phụ lục không có tên", "tên phụ lục in hoa, đậm, canh giữa");
    }
}

/// An annex says which paper it goes with.
pub(in super::super) fn noted(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(label) = examined.first(Component::AnnexLabel) else { return };
    if !examined.has(Component::AnnexNote) {
        verdict.breach(
            examined.place(label),
            "không có dòng “(Kèm theo …)”",
            "“(Kèm theo … số …)” nghiêng, dưới tên phụ lục",
        );
    }
}

/// The pages of an annex are counted by themselves.
pub(in super::super) fn counted_alone(examined: &Examined<'_>, verdict: &mut Verdict) {
    let title = examined.first(Component::PaperType);
    for label in examined.of(Component::AnnexLabel) {
        let same = title.is_none_or(|title| title.section == label.section);
        let anew = examined.paper.section_of(label).is_some_and(|section| section.page_start.is_some());
        let numbered =
            examined.paper.headings.values().flatten().any(|paragraph| paragraph.page_number.is_some());
        if title.is_some() && numbered && (same || !anew) {
            verdict.breach(
                examined.place(label),
                "số trang phụ lục đánh tiếp văn bản",
                "số trang phụ lục đánh riêng, từ 1",
            );
        }
    }
}

/// The words of a mark.
fn marks(examined: &Examined<'_>, verdict: &mut Verdict, component: Component, words: &[&str]) {
    for mark in examined.of(component) {
        let text = mark.text.trim().replace("HOẢ", "HỎA");
        if !words.contains(&text.as_str()) {
            let found = format!("“{}”", shortened(mark.text.trim(), 30));
            verdict.breach(examined.place(mark), found, words.join(", "));
        }
    }
}

/// MẬT, TỐI MẬT, TUYỆT MẬT.
pub(in super::super) fn secrecy(examined: &Examined<'_>, verdict: &mut Verdict) {
    marks(examined, verdict, Component::SecrecyMark, &["MẬT", "TỐI MẬT", "TUYỆT MẬT"]);
}

/// KHẨN, THƯỢNG KHẨN, HỎA TỐC.
pub(in super::super) fn urgency(examined: &Examined<'_>, verdict: &mut Verdict) {
    marks(examined, verdict, Component::UrgencyMark, &["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"]);
}

/// A mark of urgency stands in a frame.
pub(in super::super) fn framed(examined: &Examined<'_>, verdict: &mut Verdict) {
    for mark in examined.of(Component::UrgencyMark) {
        let look = &mark.look;
        let framed = look.line_above && look.line_below && look.line_beside;
        if !(mark.boxed || framed) {
            verdict.breach(examined.place(mark), "dấu khẩn không có khung", "khung chữ nhật viền đơn");
        }
    }
}
