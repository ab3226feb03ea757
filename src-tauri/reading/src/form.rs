//! A form in a table, or in columns that a tab parts: a label in one cell, what is filled in beside it.
//!
//! Owns which cells are such pairs. What a label tells is known in `label`, what stands beside it is read in `labels`.

use crate::label::{Label, filled_in};
use crate::lines::LineKind;
use crate::normalise::Bytes;
use crate::page::{Page, Tokens};
use crate::people::office_end;
use crate::table::cells;

/// A line of more bytes is a form only where it has two cells, the first of them a known label.
const LONG: usize = 600;

/// The labels of a line and what is filled in, be it nobody; none for a line that is no form.
pub fn fields(page: &Page, line: usize) -> Option<Vec<(Label, Tokens)>> {
    let line = page.lines.get(line)?;
    let bytes = line.bytes();
    let source = page.text.source(&bytes).trim();
    let (ruled, table) = (source.starts_with('|'), matches!(line.kind, LineKind::Row | LineKind::TableHead));
    if table || !ruled && !source.contains('\t') {
        return None;
    }
    let all = cells(&page.text, &bytes);
    let told = |cell: &&Bytes| page.text.norm(cell).contains(char::is_alphanumeric);
    let filled: Vec<&Bytes> = all.iter().filter(told).collect();
    if let (true, [cell, empty], [_]) = (ruled, all.as_slice(), filled.as_slice()) {
        return left_empty(page, cell, empty);
    }
    let pairs = pairs(page, &filled);
    let field = |(cell, beside): &(&Bytes, &Bytes)| {
        let rest = page.token_at(beside.start)..page.token_at(beside.end);
        let label = filled_in(page, page.text.norm(cell), rest.start)?;
        let held = office_end(page, rest.start, rest.end) == Some(rest.end);
        (ruled || !held).then_some((label, rest))
    };
    let fields: Vec<_> = pairs.iter().filter_map(field).collect();
    let short = bytes.len() <= LONG || filled.len() == 2 && !fields.is_empty();
    (!pairs.is_empty() && short).then_some(fields)
}

/// “| Chủ trì | |”, “| Thư ký | |”: nobody is filled in.
fn left_empty(page: &Page, cell: &Bytes, empty: &Bytes) -> Option<Vec<(Label, Tokens)>> {
    let at = page.token_at(empty.start);
    let label = filled_in(page, page.text.norm(cell), at).filter(|label| label.is_role())?;
    Some(vec![(label, at..at)])
}

/// “| Thời gian: | 7:30 ngày 16/8 | Chủ trì: | Lê Văn Bình |”: a cell that ends in a colon, and the one beside it. Of two cells
/// none needs a colon.
fn pairs<'c>(page: &Page, filled: &[&'c Bytes]) -> Vec<(&'c Bytes, &'c Bytes)> {
    let colon = |cell: &Bytes| page.text.norm(cell).trim_end_matches(['*', ' ', '_']).ends_with(':');
    let beside = filled.iter().copied().zip(filled.iter().copied().skip(1));
    beside.filter(|(a, b)| (colon(a) || filled.len() == 2) && !colon(b)).collect()
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
    fn labels_below_the_heading_of_the_next_meeting_tell_nothing_of_this_one() {
        for next in [
            "| Thời gian | 9h30 ngày 12/3/2031 |\n| Địa điểm | Sân kho |",
            "Thời gian:\n9h30 ngày 12/3/2031, tại sân kho",
        ] {
            let text = format!(
                "BIÊN BẢN HỌP TỔ GỐM\n| Thời gian | 8h00 ngày 5/3/2031 |\n| Địa điểm | Lò ngói |\n| Chủ trì | Ông Lý Văn Sáu |\n\n\
                Cuộc họp tới\n{next}\n"
            );
            let meeting = read(&text, &Knowledge::default()).meeting;
            assert_eq!(meeting.date.unwrap().value.to_string(), "2031-03-05");
            assert_eq!(meeting.starts_at.map(|at| at.value).as_deref(), Some("08:00"));
            assert_eq!(meeting.place.unwrap().value, "Lò ngói");
        }
    }

    #[test]
    fn those_listed_below_an_empty_cell_beside_who_chairs_are_present() {
        for (rows, told) in [("| Chủ trì | |\n", 0), ("| Chủ trì | |\n| Thư ký | Tạ Thị Hạ |\n", 1)]
        {
            let text = format!(
                "BIÊN BẢN HỌP TỔ GỐM\n\n| Thời gian | 8h00 ngày 5/3/2031 |\n{rows}\n1. Ông Lý Văn Sáu - Tổ trưởng\n\
                2. Bà Đỗ Thị Lan - Kế toán\n3. Ông Vũ Văn Bình - Thủ kho\n\nNội dung:\n1. Ông Sáu kể về lò nung.\n"
            );
            let draft = read(&text, &Knowledge::default());
            let present = draft.attendees.iter().skip(told).filter_map(|a| a.person.known_as());
            assert_eq!(present.collect::<Vec<_>>(), ["Lý Văn Sáu", "Đỗ Thị Lan", "Vũ Văn Bình"]);
            assert!(draft.chairs.is_empty());
        }
    }

    #[test]
    fn a_long_list_in_the_cell_beside_a_label_is_read_and_an_empty_cell_opens_no_list() {
        let people: Vec<String> = ["Bình", "Cúc", "Dũng", "Gấm", "Hải", "Kim"]
            .iter()
            .flat_map(|given| {
                ["Lê Văn", "Ngô Thị", "Võ Xuân"].map(|family| format!("ông {family} {given} ở xóm Lò Ngói"))
            })
            .collect();
        let text = format!(
            "BIÊN BẢN HỌP\n| Chủ trì | |\n| Khách | Thợ xóm trên |\n| Thành phần | {}. Toàn thể thợ men. |\n",
            people.join(", ")
        );
        let draft = read(&text, &Knowledge::default());
        let names = draft.attendees.iter().filter_map(|a| a.person.known_as()).count();
        assert_eq!((names, draft.chairs.len()), (people.len(), 0));
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
