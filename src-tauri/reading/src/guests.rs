//! Where a sentence begins to name those who took part.
//!
//! Owns the words that open such a list. The list itself is read in `attendance`.

use crate::lexicon::meetings::{MEETINGS, WORKS_WITH};
use crate::lexicon::verbs::ASSESSING;
use crate::page::{Page, Tokens};
use crate::people::people;

/// What opens a list of those present.
pub const OPENERS: [&str; 43] = [
    "mời họp",
    "mời dự",
    "mời dự họp",
    "mời tham dự",
    "thành viên đoàn",
    "thành viên tổ",
    "thành viên gồm",
    "tới dự",
    "tới tham dự",
    "đến tham dự",
    "về tham dự",
    "đồng dự",
    "dự",
    "tham dự",
    "cùng dự",
    "cùng tham dự",
    "tham gia",
    "cùng tham gia",
    "về dự",
    "đến dự",
    "về phía",
    "dự về phía",
    "tiếp",
    "đón tiếp",
    "thành phần",
    "thành phần tham dự",
    "có mặt",
    "cùng đi",
    "đi cùng",
    "cùng làm việc",
    "tham gia đoàn",
    "cùng tiếp",
    "tiếp và làm việc",
    "đại biểu dự",
    "còn có",
    "ngoài ra còn có",
    "phía",
    "tại điểm cầu",
    "tại các điểm cầu",
    "tại đầu cầu",
    "tại các đầu cầu",
    "làm việc với đoàn",
    "tham dự về phía",
];

/// Words after “tiếp” that make another verb of it.
const NO_RECEPTION: [&str; 8] = ["thu", "theo", "tục", "cận", "nhận", "xúc", "đó", "đến"];

/// Words of the same beginning that tell of no attendance.
const NO_ATTENDANCE: [&str; 7] = ["dự kiến", "dự án", "dự thảo", "dự báo", "dự toán", "dự phòng", "dự trù"];

const WITHIN: [&str; 19] = [
    "sự hiện diện của",
    "sự góp mặt của",
    "có mặt đầy đủ",
    "tham dự còn có",
    "dự họp có",
    "tham dự cuộc họp có",
    "tham dự hội nghị có",
    "cùng dự có",
    "tham dự có",
    "cùng tham dự có",
    "dự có",
    "sự tham dự của",
    "sự tham gia của",
    "sự có mặt của",
    "cùng dự hội nghị có",
    "cùng dự cuộc họp có",
    "cùng dự buổi làm việc có",
    "cùng dự còn có",
    "cùng dự là",
];

/// “Dự thảo …”, “Về dự án …”: a noun that only begins like attendance.
pub fn no_attendance(page: &Page, first: usize) -> bool {
    let noun = first + usize::from(page.word(first) == "về");
    page.any_phrase(noun, &NO_ATTENDANCE).is_some()
}

/// First token of the list that an opener introduces.
pub fn list_start(page: &Page, at: &Tokens) -> Option<usize> {
    let first = at.start + usize::from(page.is_mark(at.start));
    let other = page.word(first) == "tiếp" && NO_RECEPTION.contains(&page.word(first + 1))
        || no_attendance(page, first);
    let opener = page.any_phrase(first, &OPENERS).filter(|_| !other);
    if let Some(n) = opener {
        let bare = straight_on(page, first + n, at.end);
        if bare.is_some() {
            return bare;
        }
        let told = (first + n..at.end.min(first + 40)).find(|i| opens_list(page, *i));
        return told.map(|i| i + 1);
    }
    if other {
        return None;
    }
    goes_on(page, first, at.end)
        .or_else(|| page.find(at, &WITHIN).map(|m| m.end))
        .or_else(|| members(page, at))
        .or_else(|| along_with_chair(page, at))
        .or_else(|| met(page, at))
}

/// “chủ trì phiên họp với lãnh đạo A, B”, “làm việc với đại diện C”: people of other houses who are met.
fn met(page: &Page, at: &Tokens) -> Option<usize> {
    const PEOPLE: [&str; 4] = ["đại diện lãnh đạo", "lãnh đạo", "đại diện", "các thành viên"];
    let chaired = || {
        let chairs = page.find(at, &["chủ trì"])?.end;
        let event = chairs + page.any_phrase(chairs, &MEETINGS)?;
        page.phrase(event, "với").map(|n| event + n)
    };
    let met = chaired().or_else(|| Some(page.find(at, &WORKS_WITH)?.end))?;
    page.any_phrase(met, &PEOPLE).map(|_| met)
}

/// “Dự hội nghị đại diện lãnh đạo A; các B”: a list that nothing opens, up to the end of the sentence.
fn straight_on(page: &Page, i: usize, end: usize) -> Option<usize> {
    const FIRST: [&str; 6] = ["đại diện", "lãnh đạo", "các đồng chí", "đồng chí", "toàn thể", "đông đảo"];
    let start = i + page.any_phrase(i, &MEETINGS)?;
    page.any_phrase(start, &FIRST)?;
    let list = people(page, &(start..end));
    let tells = (start..end).any(|i| !page.capital(i) && ASSESSING.at(page, i).is_some());
    (list.end + 1 >= end && !list.entries.is_empty() && !tells).then_some(start)
}

/// “…, thành viên tổ đo cây gồm Ban A, đại diện B”: those of whom a delegation consists.
fn members(page: &Page, at: &Tokens) -> Option<usize> {
    let of = page.find(at, &["thành viên đoàn", "thành viên tổ", "thành viên của đoàn"])?.end;
    let consists = (of..at.end.min(of + 6)).find(|i| matches!(page.word(*i), "gồm" | "có"))?;
    (of..consists).all(|i| page.is_word(i)).then_some(consists + 1)
}

/// “A chủ trì tọa đàm cùng đại diện B, các C”: groups that meet under the chair.
fn along_with_chair(page: &Page, at: &Tokens) -> Option<usize> {
    const GROUPS: [&str; 5] = ["các", "toàn thể", "đại diện", "lãnh đạo", "đông đảo"];
    let chairs = page.find(at, &["chủ trì"])?.end;
    let event = chairs + page.any_phrase(chairs, &MEETINGS)?;
    let link = event + page.any_phrase(event, &["và", "cùng", "cùng với", "với", ", cùng", ", cùng với"])?;
    page.any_phrase(link, &GROUPS).map(|_| link)
}

/// “Cùng các đồng chí …, đại diện ….” without a verb goes on with the list of the sentence before.
fn goes_on(page: &Page, first: usize, end: usize) -> Option<usize> {
    const TOGETHER: [&str; 5] =
        ["cùng các", "cùng toàn thể", "cùng đại diện", "cùng lãnh đạo", "cùng với các"];
    page.any_phrase(first, &TOGETHER)?;
    (people(page, &(first + 1..end)).end + 1 >= end).then_some(first + 1)
}

fn opens_list(page: &Page, i: usize) -> bool {
    match page.word(i) {
        "có" | "gồm" | ":" => true,
        "là" => page.any_phrase(i + 1, &["các", "đồng", "ông", "bà", "đại"]).is_some(),
        _ => false,
    }
}
