//! Onsets: where what is done begins behind those who do it.
//!
//! Owns telling a verb that opens a task from one in the name of a unit: `COMPOUNDS` are always names, `WORKS` where what is
//! done comes only behind them. Where a name ends by itself is known in `bodies`.

use crate::bodies::{begins_unit, numbered, whole};
use crate::lexicon::bodies::{ACTORS, AREAS, BOARDS, BODY, CAUSES, DETERMINERS, UNIT_NOUNS, WORKS};
use crate::lexicon::papers::MAKING;
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::{COMPOUNDS, DOING, SETTING_OUT, STRONG};
use crate::page::{Page, Tokens};
use crate::series::{parts, series};

/// Words at token `i` that begin no task though a verb may be among them: titles, fixed parts of names, compounds.
fn no_task(page: &Page, i: usize) -> Option<usize> {
    let long = |n: &usize| *n > 1;
    let title = || TITLES.at(page, i).filter(long).filter(|_| page.phrase(i, "phụ trách").is_none());
    title()
        .or_else(|| whole(page, i).filter(long).filter(|_| !done_by_another(page, i)))
        .or_else(|| COMPOUNDS.at(page, i).map(|n| n + researched(page, i + n)))
        .or_else(|| BODY.at(page, i).filter(long).filter(|_| page.capital(i)))
        .or_else(|| named_by_verb(page, i))
        .or_else(|| named_by_work(page, i))
        .or_else(|| cause(page, i))
        .or_else(|| UNIT_NOUNS.at(page, i).filter(|n| *n > 2 && sounds_like_verb(page, i)))
        .or_else(|| STRONG.at(page, i).filter(|_| determined(page, i)))
        .or_else(|| page.phrase(i, "báo cáo").filter(|_| MAKING.ends_before(page, i)))
}

/// “tư vấn giám sát”, “nhà đầu tư”: a verb begins with the noun or inside it.
fn sounds_like_verb(page: &Page, i: usize) -> bool {
    STRONG.at(page, i).or_else(|| STRONG.at(page, i + 1)).is_some()
}

/// “Sở Y tế kiểm tra, giám sát …”: two verbs in small letters behind a name that is whole are what it does, though another name
/// has them.
pub fn done_by_another(page: &Page, i: usize) -> bool {
    let verbs = page.word(i + 2) == "," && STRONG.at(page, i).is_some() && STRONG.at(page, i + 3).is_some();
    verbs && !page.capital(i) && !follows_bare_head(page, i)
}

/// First token of the task in a range: where the unit list before it ends.
pub fn task_start(page: &Page, at: &Tokens) -> Option<usize> {
    let mut i = at.start;
    while i < at.end {
        let begins = i == at.start || parts(page, i - 1);
        if let Some(series) = begins.then(|| series(page, i, at.end)).flatten() {
            i = series.end();
        } else if let Some(close) = page.closing(i, at.end) {
            i = close + 1;
        } else if leads_others(page, at.start, i) || prevents(page, at.start, i) {
            return Some(i);
        } else if let Some(n) = no_task(page, i) {
            i += n;
        } else if !opens_task(page, at.start, i) {
            i += 1;
        } else if let Some(end) = name_goes_on(page, at, i) {
            i = end;
        } else if let Some(verb) = in_charge(page, at, i) {
            return Some(verb);
        } else {
            return Some(i);
        }
    }
    None
}

/// Whether a verb of what is asked begins at token `i`, of either list.
pub fn does(page: &Page, i: usize) -> bool {
    STRONG.at(page, i).or_else(|| DOING.at(page, i)).is_some()
}

/// Whether such a verb begins at token `i` in small letters; “tạo” of “Phòng Đào tạo” is none.
pub fn does_outside_name(page: &Page, i: usize) -> bool {
    !page.capital(i) && does(page, i) && named_by_verb(page, i - 1).is_none()
}

/// A verb in small letters, or one with a capital behind a comma.
fn opens_task(page: &Page, start: usize, i: usize) -> bool {
    let listed =
        || i > start && page.is_mark(i - 1) && !matches!(page.word(i - 1), "-" | ".") && !page.capital(i + 1);
    STRONG.at(page, i).is_some() && (!page.capital(i) || listed())
}

/// “Phòng Đào tạo”, “Sở Xây dựng”: a verb of several words that is part of a name.
pub fn named_by_verb(page: &Page, i: usize) -> Option<usize> {
    let named = page.capital(i) && i > 0 && page.is_word(i - 1) && !page.capital(i + 1);
    let verb = STRONG.at(page, i).filter(|n| *n > 1 && named)?;
    Some(verb + researched(page, i + verb))
}

/// “Nghiên cứu phát triển đô thị”: the length of what the name of an institute goes on with at token `i`.
fn researched(page: &Page, i: usize) -> usize {
    let research = i > 1 && page.phrase(i - 2, "nghiên cứu").is_some() && page.capital(i - 2);
    page.any_phrase(i, &RESEARCHED).filter(|_| research).unwrap_or(0)
}

/// What the name of an institute of research goes on with.
const RESEARCHED: [&str; 10] = [
    "phát triển",
    "phát triển đô thị",
    "phát triển nông thôn",
    "phát triển kinh tế - xã hội",
    "phát triển du lịch",
    "và phát triển",
    "ứng dụng",
    "chiến lược",
    "chính sách",
    "khoa học",
];

/// “Ban chỉ đạo thi”: the length of a verb after a head of bodies that is part of the name, unless it has others to lead.
pub fn verb_in_name(page: &Page, i: usize) -> Option<usize> {
    const HEADS: [&str; 5] = ["ban", "tổ", "đoàn", "đội", "đồng"];
    let head = i.checked_sub(1).filter(|b| HEADS.contains(&page.word(*b)))?;
    let length = COMPOUNDS.at(page, head)? - 1;
    (length > 0 && page.any_phrase(i + length, &DETERMINERS).is_none()).then_some(length)
}

/// “Ban Chỉ đạo điều hành giá”: the length of the cause behind a board, which is part of its name.
pub fn cause(page: &Page, i: usize) -> Option<usize> {
    CAUSES.at(page, i).filter(|_| !page.capital(i) && BOARDS.ends_before(page, i))
}

/// “Đội thi công”, “nhà máy xử lý nước thải”: the length of a work that stands right behind the bare head of a body and
/// is part of its name, since whoever does something is named in full before it is told.
pub fn named_by_work(page: &Page, i: usize) -> Option<usize> {
    let length = WORKS.at(page, i).filter(|_| !page.capital(i) && follows_bare_head(page, i))?;
    let after = i + length + numbered(page, i + length).unwrap_or(0);
    let end = after + page.any_phrase(after, &AREAS).unwrap_or(0);
    let another = matches!(page.word(end), "," | "và") && begins_unit(page, end + 1);
    let hired = ["nhà thầu", "đơn vị"].iter().any(|who| page.phrase(i.saturating_sub(2), who).is_some());
    let staff = || DOING.at(page, end).filter(|_| ACTORS.at(page, i) == Some(length));
    let told = if length > 2 || hired && page.word(end) != "xây" {
        STRONG.at(page, end)
    } else {
        SETTING_OUT.at(page, end).or_else(staff)
    };
    (matches!(page.word(end), ":" | "(") || another || told.is_some_and(|_| !page.capital(end)))
        .then_some(end - i)
}

/// Whether the head of a body, and nothing of its name yet, ends before token `i`.
fn follows_bare_head(page: &Page, i: usize) -> bool {
    [&BODY, &UNIT_NOUNS, &COMPOUNDS].iter().any(|heads| heads.ends_before(page, i))
}

/// “Viện Nghiên cứu phát triển đô thị chủ trì …”, “Tổ bảo vệ trật tự:”: where a name ends that has this verb in it,
/// since what is done comes only later, or is told below.
fn name_goes_on(page: &Page, at: &Tokens, verb: usize) -> Option<usize> {
    let inside =
        verb > at.start && page.is_word(verb - 1) && !page.capital(verb) && WORKS.at(page, verb).is_some();
    inside.then_some(())?;
    let others = |i: usize| {
        BODY.at(page, i).is_some() && page.capital(i)
            || page.any_phrase(i, &DETERMINERS).is_some()
            || UNIT_NOUNS.at(page, i).or_else(|| ACTORS.at(page, i)).is_some()
    };
    let last = at.end.min(verb + 9);
    let ends = |i: &usize| page.is_mark(*i) || others(*i) || sets_out(page, *i);
    let stop = (verb + 1..last).find(ends).unwrap_or(last);
    let headed = stop == at.end && page.word(stop) == ":";
    (headed || stop < at.end && sets_out(page, stop)).then_some(stop)
}

/// “Phó Giám đốc phụ trách kỹ thuật chỉ đạo …”: the verb behind what an office is in charge of.
fn in_charge(page: &Page, at: &Tokens, i: usize) -> Option<usize> {
    let matter = i + page.phrase(i, "phụ trách")?;
    let office = (at.start..i.min(at.start + 4)).any(|j| TITLES.at(page, j).is_some());
    let compound = |j: usize| COMPOUNDS.at(page, j).or_else(|| COMPOUNDS.at(page, j - 1)).is_some();
    let acts = |j: &usize| STRONG.at(page, *j).is_some() && !page.capital(*j) && !compound(*j);
    let verb = (matter..at.end.min(matter + 7)).find(|j| page.is_mark(*j) || acts(j))?;
    (office && verb > matter && !page.is_mark(verb)).then_some(verb)
}

/// Of the words that set out to do something those that are in no name: they end one however far it has gone on.
fn sets_out(page: &Page, i: usize) -> bool {
    const ALONE: [&str; 3] = ["chủ trì", "có trách nhiệm", "chịu trách nhiệm"];
    const AHEAD: [&str; 5] = ["khẩn trương", "tiếp tục", "tập trung", "chủ động", "tổ chức"];
    let ahead = page.any_phrase(i, &AHEAD).is_some_and(|n| STRONG.at(page, i + n).is_some());
    !page.capital(i) && (ahead || page.any_phrase(i, &ALONE).is_some())
}

/// “các huyện phòng, chống dịch”: small, and after no board of that name, it is what they do.
fn prevents(page: &Page, start: usize, i: usize) -> bool {
    const NAMED: [&str; 10] = ["đạo", "huy", "ban", "tác", "trình", "hoạch", "luật", "pháp", "việc", "về"];
    let verb = page.any_phrase(i, &["phòng , chống", "phòng chống"]).is_some() && !page.capital(i);
    verb && i > start && page.is_word(i - 1) && !NAMED.contains(&page.word(i - 1))
}

/// “các cấp …”, “nhiệm vụ được giao”, “địa bàn phân công”, “các xã chưa nộp …”: what follows is no task.
fn determined(page: &Page, i: usize) -> bool {
    const WORDS: [&str; 14] = [
        "trong", "khi", "các", "những", "mỗi", "từng", "hai", "mọi", "số", "việc", "đúng", "theo", "chưa",
        "đang",
    ];
    const PAIRS: [(&str, &str); 5] =
        [("nhiệm", "vụ"), ("chức", "vụ"), ("địa", "bàn"), ("thẩm", "quyền"), ("lĩnh", "vực")];
    let before = |n: usize| i.checked_sub(n).map_or("", |j| page.word(j));
    WORDS.contains(&before(1)) || PAIRS.contains(&(before(2), before(1)))
}

/// “Đảng đoàn … lãnh đạo các Ban …”: between units the word is a verb.
fn leads_others(page: &Page, start: usize, i: usize) -> bool {
    page.phrase(i, "lãnh đạo").is_some()
        && i > start
        && !page.capital(i)
        && !page.is_mark(i - 1)
        && !matches!(page.word(i - 1), "và" | "cùng" | "với" | "diện" | "các" | "tập" | "của" | "ban" | "chí")
        && (page.word(i + 2) == "," || begins_unit(page, i + 2) || STRONG.at(page, i + 2).is_some())
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn a_verb_behind_the_word_of_a_region_or_of_authorities_is_what_they_do() {
        let text = " Các Chi cục Thuế khu vực mời người bán hàng lên kê khai; chính quyền tổ chức hội thi; Đảng, chính quyền các cấp quan tâm thợ \
                    gốm; các học viên nghiêm túc ghi chép.";
        let leads: Vec<String> = told(text).into_iter().flat_map(|(lead, _)| lead).collect();
        assert_eq!(
            leads,
            ["Các Chi cục Thuế khu vực", "chính quyền", "Đảng, chính quyền các cấp", "các học viên"]
        );
    }

    #[test]
    fn what_they_have_not_done_is_not_what_they_are_told_to_do() {
        let text = " Phòng A dọn kho. Các thôn chưa nộp báo cáo khẩn trương hoàn thành trong tuần này; các đội đang sửa chữa xe cần sớm bàn giao.";
        assert_eq!(told(text)[1], pair(&["Các thôn"], "khẩn trương hoàn thành trong tuần này"));
        assert_eq!(told(text)[2], pair(&["các đội"], "cần sớm bàn giao"));
    }

    #[test]
    fn a_verb_in_the_name_of_a_unit_is_told_from_what_the_unit_does() {
        let names = [
            "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh",
            "Ban Chỉ đạo chuyển đổi số tỉnh",
            "Hội đồng bồi thường, hỗ trợ và tái định cư",
            "Cơ quan Cảnh sát điều tra",
            "Viện Nghiên cứu phát triển nghề gốm",
            "Nhà máy xử lý nước thải",
            "Đội thi công số 2",
            "Tổ bảo vệ trật tự",
            "đơn vị tư vấn giám sát",
            "nhà thầu thi công",
            "Ban Đầu tư và Xây dựng hạ tầng",
            "Lữ đoàn 7",
        ];
        for name in names {
            for task in [
                "chủ trì, phối hợp với Phòng Văn hóa dựng rạp",
                "khẩn trương rà soát sổ",
                "tổ chức kiểm tra kho",
            ] {
                assert_eq!(told(&format!(" {name} {task}.")), [pair(&[name], task)]);
            }
        }
        let text = " Phòng Xây dựng thẩm định hồ sơ, tiếp tục đo kè; Đội thi công đoạn kè; Thanh tra huyện rà soát sổ.";
        let leads: Vec<String> = told(text).into_iter().flat_map(|(lead, _)| lead).collect();
        assert_eq!(leads, ["Phòng Xây dựng", "Đội", "Thanh tra huyện"]);
    }

    #[test]
    fn those_who_are_called_by_what_they_deal_in_lead_under_that_name() {
        let names = [
            "các nhà đầu tư",
            "các nhà cung cấp",
            "cơ sở khám chữa bệnh",
            "người sử dụng lao động",
            "đơn vị cung ứng",
            "các hãng hàng không",
            "tư vấn giám sát",
            "các đồng chí lãnh đạo Sở",
            "Tạp chí Gốm Việt",
            "Cổng Thông tin điện tử tỉnh",
            "EVN",
            "các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy",
        ];
        for name in names {
            for task in
                ["khẩn trương rà soát hồ sơ", "thông tin kịp thời đến thợ gốm", "lên phương án dựng rạp"]
            {
                assert_eq!(told(&format!(" Phòng A dọn kho; {name} {task}."))[1], pair(&[name], task));
            }
        }
    }

    #[test]
    fn the_cause_of_a_board_is_part_of_its_name_and_what_it_does_is_not() {
        for name in [
            "Ban Chỉ đạo điều hành giá các cấp",
            "Ban Chỉ đạo phát triển kinh tế tập thể tỉnh",
            "Hội đồng thẩm định giá đất huyện",
            "Tổ công tác tháo gỡ khó khăn cho doanh nghiệp",
            "Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả tỉnh",
            "Ủy ban Bầu cử xã",
        ] {
            for task in ["rà soát sổ", "khẩn trương rà soát sổ", "niêm yết danh sách"] {
                assert_eq!(told(&format!(" {name} {task}.")), [pair(&[name], task)]);
            }
        }
        for task in ["xây dựng kế hoạch gác lò", "điều hành linh hoạt các hồ chứa"] {
            assert_eq!(told(&format!(" Ban Chỉ đạo {task}.")), [pair(&["Ban Chỉ đạo"], task)]);
        }
    }

    #[test]
    fn what_an_office_is_in_charge_of_says_which_and_is_no_task_where_another_follows() {
        for office in ["Phó Giám đốc phụ trách kỹ thuật", "Các đồng chí Phó Trưởng ban phụ trách lĩnh vực"]
        {
            for task in ["chỉ đạo sửa lò số 2", "làm việc với từng thợ cả"] {
                assert_eq!(told(&format!(" {office} {task}.")), [pair(&[office], task)]);
            }
        }
        let programme = " đồng chí Phó Trưởng ban phụ trách chương trình hội gốm.";
        assert_eq!(told(programme)[0].1, "phụ trách chương trình hội gốm");
        let text = " đồng chí Phó Trưởng ban phụ trách tổ biên tập.";
        assert_eq!(told(text), [pair(&["đồng chí Phó Trưởng ban"], "phụ trách tổ biên tập")]);
    }

    #[test]
    fn names_of_new_bodies_and_of_companies_are_told_from_what_these_do() {
        for (name, task) in [
            ("Sở Y tế", "kiểm tra, giám sát các quán ăn"),
            ("Phòng Kinh tế", "rà soát, kiểm đếm kho củi"),
            ("Công ty Môi trường đô thị", "tăng ca trong dịp lễ"),
            ("Công ty Công viên cây xanh", "rà soát cây già"),
            ("Xưởng sản xuất", "tăng ca để kịp mùa"),
            ("Cục Tiền lương và Bảo hiểm xã hội", "hướng dẫn các phòng"),
            ("Cục Quản lý đê điều và Phòng, chống thiên tai", "theo dõi mưa lũ"),
            ("Phòng Nhân sự", "tuyển bổ sung thợ tiện"),
        ] {
            assert_eq!(told(&format!(" {name} {task}.")), [pair(&[name], task)]);
        }
        let text = " Phòng A rà soát; ban hành chính sách cho thợ trẻ.";
        assert_eq!(told(text)[1], pair(&["Phòng A"], "ban hành chính sách cho thợ trẻ"));
    }
}
