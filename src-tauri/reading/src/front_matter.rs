//! What stands between two rules of hyphens above a text in Markdown: `title: …`, `date: …`.
//!
//! Owns where it ends and its title. Nothing else of it is believed.

use crate::draft::{Confidence, Extract};
use crate::page::Page;

/// The title that front matter gives.
pub fn title(page: &Page) -> Option<Extract<String>> {
    let shown = |i: usize| page.lines.get(i).map(|l| page.text.source(&l.bytes()).trim_end());
    (shown(0)? == "---").then_some(())?;
    let end = (1..30).find(|i| shown(*i) == Some("---"))?;
    let line = (1..end).find(|i| shown(*i).is_some_and(|l| l.starts_with("title:")))?;
    let bytes = page.lines.get(line)?.bytes();
    let title = page.text.extract(
        &(bytes.start + "title:".len()..bytes.end),
        Confidence::Likely,
        "meeting.front-matter",
    );
    (!title.value.is_empty()).then_some(title)
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, SourceKind, read};

    #[test]
    fn minutes_in_markdown_are_known_by_their_labels_and_named_above_them() {
        let text = "---\nmau: so-tay\ntitle: Sổ họp đội diều 41\n---\n**Thời gian:** Chủ nhật, ngày 02/11/2031 - 7h30 – 9h00\n\n\
            **Thành phần tham dự:** anh Bình, Cúc, Dũng\n\n**Địa điểm:** Triền đê A\n\n**Nội dung:**\n\n* Chọn giấy dán diều\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.kind, SourceKind::Minutes);
        assert_eq!(draft.meeting.title.unwrap().value, "Sổ họp đội diều 41");
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-11-02");
        assert_eq!(draft.meeting.place.unwrap().value, "Triền đê A");
        let names: Vec<_> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(names, ["Bình", "Cúc", "Dũng"]);
    }
}
