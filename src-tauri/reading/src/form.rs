//! A form in a table, or in columns that a tab parts: a label in one cell, what is filled in beside it.
//!
//! Owns which cells are such pairs. What a label tells is known in `label`, what stands beside it is read in `labels`.

use crate::label::{Label, filled_in};
use crate::lines::LineKind;
use crate::normalise::Bytes;
use crate::page::{Page, Sentence, Tokens};
use crate::people::office_end;
use crate::table::cells;

/// The labels of a line and what is filled in, told with the first sentence of the line, which its first stroke opens;
/// none for a sentence of a line that is no form.
pub fn fields(page: &Page, sentence: &Sentence) -> Option<Vec<(Label, Tokens)>> {
    let pairs = Some(pairs(page, sentence.line)).filter(|pairs| !pairs.is_empty())?;
    let line = page.lines.get(sentence.line)?.bytes();
    let first = page.text.source(&(line.start..sentence.bytes.start)).trim().is_empty();
    let ruled = page.text.source(&line).trim_start().starts_with('|');
    let field = |(cell, beside): &(Bytes, Bytes)| {
        let rest = page.token_at(beside.start)..page.token_at(beside.end);
        let label = filled_in(page, page.text.norm(cell), rest.start)?;
        let held = office_end(page, rest.start, rest.end) == Some(rest.end);
        (ruled || !held).then_some((label, rest))
    };
    Some(pairs.iter().filter(|_| first).filter_map(field).collect())
}

/// “| Thời gian: | 7:30 ngày 16/8 | Chủ trì: | Lê Văn Bình |”: the pairs of a line that is no row of another table. A line
/// of two cells needs no colon.
fn pairs(page: &Page, line: usize) -> Vec<(Bytes, Bytes)> {
    let Some(line) = page.lines.get(line) else { return vec![] };
    let table = matches!(line.kind, LineKind::Row | LineKind::TableHead);
    let bytes = line.bytes();
    let ruled = page.text.source(&bytes).trim_start().starts_with('|');
    if table || !(ruled || page.text.source(&bytes).trim().contains('\t')) || bytes.len() > 600 {
        return vec![];
    }
    let mut filled = cells(&page.text, &bytes);
    filled.retain(|cell| page.text.norm(cell).contains(char::is_alphanumeric));
    let colon = |cell: &Bytes| page.text.norm(cell).trim_end_matches(['*', ' ', '_']).ends_with(':');
    let label = |cell: &Bytes| colon(cell) || filled.len() == 2;
    let beside = filled.iter().zip(filled.iter().skip(1));
    beside.filter(|(a, b)| label(a) && !colon(b)).map(|(a, b)| (a.clone(), b.clone())).collect()
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, SourceKind, read};

    #[test]
    fn a_form_in_a_table_tells_when_and_where_and_who_chairs() {
        let text = "| **Vở diễn:** | Trăng rằm | **Chủ trì cuộc họp:** | Lê Văn Bình |\n\
            | **Cảnh:** | Bến sông | **Thư ký cuộc họp:** | Trần Thị Cúc |\n| :--- | :--- | :--- | :--- |\n\
            | **Thời gian:** | 19:30 - 21:15 ngày 16/08/2031 |\n| **Địa điểm** | Gác xép nhà hát |\n\n\
            ## 2. Người tham dự\n\n| STT | Họ và tên | Chức vụ | Đến lúc |\n|---|---|---|---|\n\
            | 1. | Lê Văn Bình | Đạo diễn | |\n| 2. | Phạm Văn Dũng | Nhạc công |\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.kind, SourceKind::Minutes);
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-08-16");
        assert_eq!(draft.meeting.place.unwrap().value, "Gác xép nhà hát");
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"));
        let people: Vec<_> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(people, ["Trần Thị Cúc", "Phạm Văn Dũng"]);
        assert_eq!(draft.attendees.get(1).unwrap().person.positions.first().unwrap().value, "Nhạc công");
    }

    #[test]
    fn a_form_tells_when_the_meeting_ended() {
        let text = "BIÊN BẢN HỌP\n| Thời gian: | 8:15 ngày 4/2/2031 | Thời gian kết thúc: | 10:40 |\n| Thành phần | Bình, Dũng |\n";
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.starts_at.map(|at| at.value).as_deref(), Some("08:15"));
        assert_eq!(meeting.ends_at.map(|at| at.value).as_deref(), Some("10:40"));
    }

    #[test]
    fn an_empty_cell_beside_who_chairs_opens_no_list() {
        let text = "BIÊN BẢN HỌP TỔ GỐM\n\n| Thời gian | 8h00 ngày 5/3/2031 |\n| Chủ trì | |\n| Thư ký | Tạ Thị Hạ |\n\n\
            1. Ông Lý Văn Sáu - Tổ trưởng\n2. Bà Đỗ Thị Lan - Kế toán\n3. Ông Vũ Văn Bình - Thủ kho\n\nNội dung:\n1. Ông Sáu kể về lò nung.\n";
        assert!(read(text, &Knowledge::default()).chairs.is_empty());
    }

    #[test]
    fn a_line_of_a_form_is_read_once_however_many_sentences_it_holds() {
        let text = "BIÊN BẢN HỌP\n| Chủ trì | Bà Ngô Thị Gấm |\n| Vắng mặt | Ông Lê Văn Bình đi xa. Bà Trần Thị Cúc ốm. |\n\
            | Thành phần | Bình, Dũng. Toàn thể thợ men. |\n";
        let draft = read(text, &Knowledge::default());
        let names: Vec<_> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(names, ["Lê Văn Bình"]);
        assert_eq!(draft.attendees.iter().filter(|a| a.group.is_some()).count(), 1);
    }
}
