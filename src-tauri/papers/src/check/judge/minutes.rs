//! What minutes must tell, and who signs them.

use super::super::anatomy::opening;
use super::super::component::Component;
use super::super::examined::Examined;
use super::super::finding::Place;
use super::super::rule::Verdict;
use crate::opened::OpenedParagraph;
use thuky_domain::text::fold;

/// The fields of form 1.9: how each begins, folded, and how it is written.
const STATE_FIELDS: [(&str, &str); 6] = [
    ("thoi gian", "Thời gian bắt đầu:"),
    ("dia diem", "Địa điểm:"),
    ("thanh phan", "Thành phần tham dự:"),
    ("chu tri", "Chủ trì (chủ tọa):"),
    ("thu ky", "Thư ký (người ghi biên bản):"),
    ("noi dung", "Nội dung (theo diễn biến …):"),
];
/// The fields in use in Party minutes.
const PARTY_FIELDS: [(&str, &str); 6] = [
    ("thoi gian", "Thời gian khai mạc:"),
    ("dia diem", "Địa điểm:"),
    ("thanh phan", "Thành phần:"),
    ("chu tri", "Chủ trì:"),
    ("nguoi ghi", "Người ghi biên bản:"),
    ("noi dung", "Nội dung:"),
];

/// Where each field stands, by the ordinal of its paragraph.
fn found(examined: &Examined<'_>, fields: &[(&str, &'static str)]) -> Vec<(&'static str, Option<usize>)> {
    let starts: Vec<(usize, String)> = examined
        .text()
        .map(|(paragraph, _)| (paragraph.ordinal, opening(&paragraph.text)))
        .map(|(ordinal, start)| (ordinal, start.trim_start_matches(|c: char| !c.is_alphabetic()).to_owned()))
        .collect();
    let place =
        |words: &str| starts.iter().find(|(_, start)| start.starts_with(words)).map(|(ordinal, _)| *ordinal);
    fields.iter().map(|(words, name)| (*name, place(words))).collect()
}

fn fields(examined: &Examined<'_>, verdict: &mut Verdict, fields: &[(&str, &'static str)]) {
    if !examined.is_minutes() {
        return;
    }
    let missing: Vec<&str> =
        found(examined, fields).into_iter().filter(|(_, at)| at.is_none()).map(|(name, _)| name).collect();
    if !missing.is_empty() {
        let names = missing.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ");
        verdict.breach(
            Place::of("nội dung biên bản"),
            format!("không có {names}"),
            "đủ các mục của mẫu biên bản",
        );
    }
}

/// Every field of form 1.9.
pub(in super::super) fn state_fields(examined: &Examined<'_>, verdict: &mut Verdict) {
    fields(examined, verdict, &STATE_FIELDS);
}

/// Every field in use in Party minutes.
pub(in super::super) fn party_fields(examined: &Examined<'_>, verdict: &mut Verdict) {
    fields(examined, verdict, &PARTY_FIELDS);
}

/// The fields of form 1.9 in their order.
pub(in super::super) fn field_order(examined: &Examined<'_>, verdict: &mut Verdict) {
    if !examined.is_minutes() {
        return;
    }
    let mut before = 0;
    for (name, at) in found(examined, &STATE_FIELDS) {
        let Some(at) = at else { continue };
        if at < before {
            let paragraph =
                examined.all().find(|(paragraph, _)| paragraph.ordinal == at).map(|(paragraph, _)| paragraph);
            let place = paragraph
                .map_or_else(|| Place::of("nội dung biên bản"), |paragraph| examined.place(paragraph));
            verdict.breach(place, format!("“{name}” đứng sai thứ tự"), "thứ tự các mục của mẫu 1.9");
            return;
        }
        before = at;
    }
}

/// The last sentence tells when the meeting ended.
pub(in super::super) fn closing_sentence(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some((last, _)) = examined.text().next_back().filter(|_| examined.is_minutes()) else { return };
    if !fold(&last.text).contains("ket thuc") {
        let expected = "“Cuộc họp (hội nghị, hội thảo) kết thúc vào … giờ …, ngày … tháng … năm …./.”";
        verdict.breach(examined.place(last), "không có câu kết thúc cuộc họp", expected);
    }
}

fn signers(examined: &Examined<'_>, verdict: &mut Verdict, asked: &[&str]) {
    if !examined.is_minutes() || !examined.is_closed() {
        return;
    }
    let parts: Vec<&OpenedParagraph> = examined.of(Component::SignPart).collect();
    let text = |paragraph: &&OpenedParagraph| paragraph.text.trim().to_uppercase();
    for part in asked {
        let alike = |own: &str| part.split(" / ").any(|part| own == part);
        if !parts.iter().any(|paragraph| alike(&text(paragraph))) {
            let own = parts.iter().map(text).collect::<Vec<_>>().join(", ");
            let found = if own.is_empty() { "không có".to_owned() } else { format!("chỉ có {own}") };
            verdict.breach(Place::of(Component::SignPart.name()), found, format!("“{part}”"));
        }
    }
}

/// Recorder and chair sign (form 1.9).
pub(in super::super) fn state_signers(examined: &Examined<'_>, verdict: &mut Verdict) {
    signers(examined, verdict, &["THƯ KÝ", "CHỦ TỌA / CHỦ TOẠ"]);
}

/// Recorder and chair sign (Party).
pub(in super::super) fn party_signers(examined: &Examined<'_>, verdict: &mut Verdict) {
    signers(examined, verdict, &["NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ / CHỦ TRÌ"]);
}
