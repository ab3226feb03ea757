//! Units: where the name of a unit begins and ends.
//!
//! Owns the grammar of names of units; a verb that is part of one is known in `onset`. How a list of them is split is up to
//! `units`; whether a unit leads or works along is decided by who asks.

use crate::lexicon::bodies::{AREA_ENDS, AREAS, BODY, DETERMINERS, FIELDS, NO_UNITS, SECTORS, UNIT_NOUNS};
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::{COMPOUNDS, DOING, STATIVE, STRONG};
use crate::onset::{cause, does, done_by_another, named_by_verb, named_by_work, verb_in_name};
use crate::page::{Page, Tokens};
use crate::series::series;

/// Lower-case words that go on with the name of a unit.
const GOES_ON: [&str; 52] = [
    "tỉnh",
    "thành",
    "phố",
    "huyện",
    "quận",
    "xã",
    "phường",
    "thị",
    "trấn",
    "trung",
    "ương",
    "nhà",
    "nước",
    "khu",
    "vực",
    "liên",
    "quan",
    "trực",
    "thuộc",
    "cấp",
    "của",
    "thành phố",
    "ủy",
    "đoàn",
    "thể",
    "có",
    "chức",
    "năng",
    "địa",
    "phương",
    "các",
    "ngành",
    "sở",
    "ban",
    "quốc",
    "gia",
    "nhân",
    "dân",
    "an",
    "đảng",
    "đô",
    "thị",
    "và",
    "bộ",
    "cùng",
    "đơn",
    "vị",
    "thường",
    "vụ",
    "hội",
    "chi",
    "nhánh",
];

/// “P. Kế toán”, “K. Nội”, “TT. Y tế”: a head cut short with its full stop; its length.
pub fn clipped_head(page: &Page, i: usize) -> Option<usize> {
    const HEADS: [&str; 7] = ["p", "k", "tt", "tr", "b", "đ", "bp"];
    let named = page.capital(i) && page.word(i + 1) == "." && page.touches_next(i) && page.capital(i + 2);
    let person = page.capital(i + 3) && !page.tokens.get(i + 2).is_some_and(|t| t.shouted());
    (named && !person && HEADS.contains(&page.word(i))).then_some(2)
}

/// Whether a unit, a kind of units or an office begins at token `i`.
pub fn begins_unit(page: &Page, i: usize) -> bool {
    if page.known.unit(i).is_some() || clipped_head(page, i).is_some() {
        return true;
    }
    let unit_noun = |i| UNIT_NOUNS.at(page, i).is_some();
    if let Some(n) = page.any_phrase(i, &DETERMINERS) {
        return page.is_word(i + n)
            && !no_unit(page, i + n)
            && (unit_noun(i + n)
                || BODY.at(page, i + n).is_some()
                || page.capital(i + n) && !page.shouted(i)
                || TITLES.at(page, i + n).is_some());
    }
    !no_unit(page, i) && (BODY.at(page, i).is_some() || unit_noun(i) || TITLES.at(page, i).is_some())
}

/// “ban đầu”, “phòng chống”: a noun that only begins like a body; “Ban Đầu tư” is one.
fn no_unit(page: &Page, i: usize) -> bool {
    let named = page.capital(i + 1) && !page.shouted(i + 1);
    NO_UNITS.at(page, i).is_some() && !named
}

/// End of the name of a unit by its own grammar: head, capitals, fixed parts, words of place.
pub fn unit_end(page: &Page, at: &Tokens) -> usize {
    let determiner = page.any_phrase(at.start, &DETERMINERS);
    let mut i = at.start + determiner.unwrap_or(0);
    let head = head(page, i);
    let standing = COMPOUNDS.at(page, i).filter(|n| page.word(i + n - 1) == "trực");
    let office = TITLES.at(page, i).filter(|_| page.capital(i));
    i += standing.or(head.max(office)).or_else(|| clipped_head(page, i)).unwrap_or(0);
    i += field(page, i).filter(|_| head.is_some()).unwrap_or(0);
    let addressed = matches!(page.word(i.saturating_sub(1)), "đ/c" | "chí");
    let called = UNIT_NOUNS.at(page, i).max(TITLES.at(page, i));
    i += called.filter(|_| addressed && head.is_some()).unwrap_or(0);
    i = series(page, at.start, at.end).map_or(i, |series| series.end());
    while let Some(n) = (i < at.end).then(|| part_of_name(page, at, i)).flatten() {
        i += n;
    }
    i.min(at.end)
}

/// Length of what the name of a unit, or a list of them, goes on with at token `i`.
fn part_of_name(page: &Page, at: &Tokens, i: usize) -> Option<usize> {
    let inner = || BODY.at(page, i).filter(|_| page.capital(i));
    let by_verb = || named_by_verb(page, i).or_else(|| compound(page, i));
    let verb = || verb_in_name(page, i).or_else(|| named_by_work(page, i));
    let verb = || cause(page, i).or_else(verb).filter(|_| i > at.start);
    let kind = || {
        UNIT_NOUNS.at(page, i).filter(|_| page.word(i.saturating_sub(1)) == "các").and_then(|_| head(page, i))
    };
    let whole = || whole(page, i).filter(|_| !done_by_another(page, i));
    let fixed = whole().or_else(inner).or_else(by_verb).or_else(verb).or_else(|| numbered(page, i));
    fixed
        .or_else(kind)
        .or_else(|| listed(page, at, i))
        .or_else(|| attributes(page, i))
        .or_else(|| another(page, i))
        .or_else(|| field_of_name(page, i).filter(|_| i > at.start + 1))
        .or_else(|| titled(page, i))
        .or_else(|| (counted_areas(page, i) && i > at.start || goes_on(page, i)).then_some(1))
        .or_else(|| situated(page, i))
}

/// “các đồng chí Phó Chủ tịch”: an office behind those who hold it.
fn titled(page: &Page, i: usize) -> Option<usize> {
    let held = i > 0 && matches!(page.word(i - 1), "chí" | "đ/c" | "các");
    TITLES.at(page, i).filter(|n| *n > 1 && held && page.capital(i))
}

/// “; UBND các xã: A, B”: the mark and the series behind it.
fn listed(page: &Page, at: &Tokens, i: usize) -> Option<usize> {
    matches!(page.word(i), "," | ";" | "và")
        .then(|| series(page, i + 1, at.end))
        .flatten()
        .map(|series| series.end() - i)
}

/// “, trạm y tế”: the comma and the head of another unit behind it.
fn another(page: &Page, i: usize) -> Option<usize> {
    (page.word(i) == "," && begins_unit(page, i + 1)).then_some(())?;
    let after = i + 1 + head(page, i + 1).unwrap_or(1);
    Some(after + field(page, after).unwrap_or(0) - i)
}

/// “các doanh nghiệp viễn thông và UBND …”: two words after a kind that say which, before another unit.
fn attributes(page: &Page, i: usize) -> Option<usize> {
    let kind = (1..4).any(|n| {
        i.checked_sub(n + 1).is_some_and(|many| page.word(many) == "các")
            && UNIT_NOUNS.at(page, i - n).or_else(|| BODY.at(page, i - n)) == Some(n)
    });
    let plain =
        |j: usize| page.is_word(j) && !page.capital(j) && !verb_here(page, j) && DOING.at(page, j).is_none();
    let joint = page.word(i + 2) == "," || page.word(i + 2) == "và";
    (kind && plain(i) && plain(i + 1) && joint && begins_unit(page, i + 3)).then_some(2)
}

/// “Khoa Công nghệ sinh học, Khoa …”: two or three plain words behind a name that say which, before another unit.
fn field_of_name(page: &Page, i: usize) -> Option<usize> {
    let plain =
        |j: usize| page.is_word(j) && !page.capital(j) && !does(page, j) && !STATIVE.contains(&page.word(j));
    let ends = |n: &usize| {
        matches!(page.word(i + n), "," | "và")
            && page.capital(i + n + 1)
            && BODY.at(page, i + n + 1).is_some()
    };
    let length = (2..4).find(ends)?;
    let named = page.capital(i - 1) || page.capital(i - 2);
    (named && (i..i + length).all(plain)).then_some(length)
}

/// “các huyện ven biển”, “các xã vùng cao”: where areas lie.
fn situated(page: &Page, i: usize) -> Option<usize> {
    const WHERE: [&str; 8] = [
        "ven biển",
        "miền núi",
        "vùng cao",
        "biên giới",
        "ven sông",
        "nội thành",
        "ngoại thành",
        "đồng bằng",
    ];
    let area = i > 0 && AREA_ENDS.contains(&page.word(i - 1));
    page.any_phrase(i, &WHERE).filter(|_| area)
}

/// “UBND năm huyện A, B …”, “Ban chỉ đạo 7 phường”: a number before a kind of areas.
fn counted_areas(page: &Page, i: usize) -> bool {
    numeral(page, i) && page.any_phrase(i + 1, &AREAS).is_some()
}

/// “ba”, “04”: how many of a kind.
pub fn numeral(page: &Page, i: usize) -> bool {
    const NUMBERS: [&str; 8] = ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "mười"];
    page.is_number(i) || NUMBERS.contains(&page.word(i))
}

/// “trạm y tế”: a field written small.
fn field(page: &Page, i: usize) -> Option<usize> {
    FIELDS.at(page, i).filter(|_| !page.capital(i))
}

/// Length of the head of a unit at token `i`.
fn head(page: &Page, i: usize) -> Option<usize> {
    whole(page, i).or_else(|| BODY.at(page, i).max(UNIT_NOUNS.at(page, i)))
}

/// “số 2”, “khóa VII”: which of several of the same name.
pub fn numbered(page: &Page, i: usize) -> Option<usize> {
    let roman =
        || page.shouted(i + 1) && page.word(i + 1).chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'l'));
    let term = page.word(i) == "khóa" && (page.is_number(i + 1) || roman());
    (term || page.word(i) == "số" && page.is_number(i + 1)).then_some(2)
}

/// A unit that the office knows, or a fixed part of a name: it is not cut.
pub fn whole(page: &Page, i: usize) -> Option<usize> {
    page.known.unit(i).or_else(|| SECTORS.at(page, i))
}

/// “Cao đẳng”, “Kinh doanh”: of a compound only the first syllable has a capital.
fn compound(page: &Page, i: usize) -> Option<usize> {
    let clipped = || i.checked_sub(2).is_some_and(|head| clipped_head(page, head).is_some());
    let part = || !does(page, i) || page.is_mark(i + 2) || does(page, i + 2);
    let joined = || page.word(i - 1) == "-" && part() && TITLES.at(page, i).is_none();
    let inside = page.capital(i)
        && i > 0
        && (!page.is_mark(i - 1) || joined() || clipped())
        && !of_a_place(page, i - 1);
    two_syllables(page, i).filter(|_| inside)
}

/// “Cầu” of “Cầu Vồng”: a capital that heads no body, right before another.
fn of_a_place(page: &Page, i: usize) -> bool {
    page.capital(i) && !page.shouted(i) && BODY.at(page, i).or_else(|| UNIT_NOUNS.at(page, i)).is_none()
}

fn two_syllables(page: &Page, i: usize) -> Option<usize> {
    const LINKS: [&str; 24] = [
        "có", "đã", "là", "và", "được", "cần", "phải", "sẽ", "theo", "trong", "tại", "về", "với", "cho",
        "để", "khi", "nếu", "do", "của", "không", "từ", "còn", "chưa", "cùng",
    ];
    let next = i + 1;
    let tail = page.is_word(next) && !page.capital(next) && !LINKS.contains(&page.word(next));
    let first = page.capital(i) && !page.shouted(i);
    let verb = does(page, next) || STATIVE.contains(&page.word(next));
    let noun = page.any_phrase(i, &["môi trường", "thị trường", "công trường", "công viên"]).is_some();
    (first && tail && (noun || !verb && !begins_unit(page, next))).then_some(2)
}

/// Whether token `i` still belongs to the name of a unit.
fn goes_on(page: &Page, i: usize) -> bool {
    let regular = page.word(i) == "thường" && !matches!(page.word(i + 1), "vụ" | "trực" | "tín");
    let acts = regular
        || verb_here(page, i)
        || page.word(i) == "có" && !matches!(page.word(i + 1), "liên" | "chức" | "thẩm");
    let word = page.is_word(i) && (page.capital(i) || GOES_ON.contains(&page.word(i))) && !acts;
    let joined =
        page.word(i) == "-" && page.capital(i + 1) || page.word(i) == "," && begins_unit(page, i + 1);
    let town = page.word(i) == "." && i > 0 && page.any_phrase(i - 1, &["tp", "tx", "tt"]).is_some();
    word || joined
        || town && page.shouted(i - 1) && page.capital(i + 1)
        || page.is_number(i) && i > 0 && page.capital(i - 1)
}

fn verb_here(page: &Page, i: usize) -> bool {
    let part = || COMPOUNDS.at(page, i).or_else(|| COMPOUNDS.at(page, i.saturating_sub(1)));
    !page.capital(i) && STRONG.at(page, i).is_some() && part().is_none()
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn a_name_that_ends_like_nhiem_vu_does_not_swallow_the_verb() {
        let text = " Sở Nội vụ khẩn trương tham mưu phương án.";
        assert_eq!(told(text), [pair(&["Sở Nội vụ"], "khẩn trương tham mưu phương án")]);
    }

    #[test]
    fn where_areas_lie_and_a_head_cut_short_belong_to_the_name() {
        let text = " UBND các xã ven biển (Cửa Sa, Đất Bạc) sơ tán dân; P. Kinh doanh huyện thu hồi công nợ.";
        assert_eq!(told(text)[0], pair(&["UBND các xã ven biển"], "sơ tán dân"));
        assert_eq!(told(text)[1].0, ["P. Kinh doanh huyện"]);
    }

    #[test]
    fn a_name_of_several_syllables_may_have_one_capital() {
        let text = " Hội Cựu chiến binh, Hội Người cao tuổi phường tập múa lân; các hội: Nông dân, Cựu chiến binh vá đèn lồng; hội \
                    chữ thập đỏ dọn sân.";
        assert_eq!(told(text)[0], pair(&["Hội Cựu chiến binh", "Hội Người cao tuổi phường"], "tập múa lân"));
        assert_eq!(told(text)[1], pair(&["Hội Nông dân", "Hội Cựu chiến binh"], "vá đèn lồng"));
        assert_eq!(told(text)[2], pair(&["hội chữ thập đỏ"], "dọn sân"));
    }

    #[test]
    fn a_name_that_sounds_like_a_verb_or_holds_another_body_stays_whole() {
        let text =
            " Vụ Thị trường trong nước là đơn vị chủ trì dọn kho; tới đây Phòng Thống kê sẽ chủ trì đếm hộ.";
        assert_eq!(told(text)[0], pair(&["Vụ Thị trường trong nước"], "là đơn vị chủ trì dọn kho"));
        assert_eq!(told(text)[1], pair(&["Phòng Thống kê"], "chủ trì đếm hộ"));
    }

    #[test]
    fn what_they_trade_in_and_whom_they_advise_belongs_to_a_kind_of_units() {
        let text = " các đơn vị vận tải, bến xe xây dựng phương án; Các ban tham mưu Đảng ủy bám sát cơ sở; trường học, trạm y tế rà \
                    soát sổ.";
        assert_eq!(told(text)[0].1, "xây dựng phương án");
        assert_eq!(told(text)[1], pair(&["Các ban tham mưu Đảng ủy"], "bám sát cơ sở"));
        assert_eq!(told(text)[2].0, ["trường học", "trạm y tế"]);
    }

    #[test]
    fn an_office_or_a_kind_of_people_may_stand_behind_an_honorific() {
        let text = " Chi đoàn dọn vệ sinh; đ/c Trưởng thôn sửa loa; các đ/c đảng viên đóng đảng phí.";
        let leads: Vec<String> = told(text).into_iter().flat_map(|(lead, _)| lead).collect();
        assert_eq!(leads, ["Chi đoàn", "đ/c Trưởng thôn", "các đ/c đảng viên"]);
    }

    #[test]
    fn a_dash_may_join_the_parts_of_a_name_that_have_one_capital_each() {
        for unit in [
            "Phòng Mầm non - Tiểu học",
            "Khoa Chạy thận - Lọc máu",
            "Tổ Ngữ văn - Ngoại ngữ",
            "Phòng Vật tư - Xe máy",
        ] {
            assert_eq!(
                told(&format!(" {unit} khẩn trương lập danh sách.")),
                [pair(&[unit], "khẩn trương lập danh sách")]
            );
        }
    }

    #[test]
    fn who_is_told_may_be_called_by_office_and_name() {
        for lead in [
            "đồng chí Thứ trưởng Bộ Xây dựng Lý Văn Khuê",
            "Phó Tổng Giám đốc Lý Văn Khuê",
            "đ/c Phó Chủ tịch UBND quận Lý Văn Khuê",
            "đồng chí Giám đốc Sở Y tế",
        ] {
            assert_eq!(
                told(&format!(" {lead} trực tiếp chỉ đạo tổ máy.")),
                [pair(&[lead], "trực tiếp chỉ đạo tổ máy")]
            );
        }
    }

    #[test]
    fn of_two_heads_that_begin_alike_the_longer_is_meant() {
        let text = " tất cả đoàn viên khẩn trương đeo thẻ; Hiệu trưởng có công văn gửi Công an phường; Phòng Kho đầu mối tổng hợp số liệu.";
        assert_eq!(told(text)[0], pair(&["tất cả đoàn viên"], "khẩn trương đeo thẻ"));
        assert_eq!(told(text)[1], pair(&["Hiệu trưởng"], "có công văn gửi Công an phường"));
        assert_eq!(told(text)[2], pair(&["Phòng Kho"], "đầu mối tổng hợp số liệu"));
    }

    #[test]
    fn a_dash_may_join_a_verb_to_a_name_and_zones_and_kinds_are_named_without_a_colon() {
        let text = ":\n1. Phòng Hành chính - Tổng hợp: theo dõi sổ củi.\n2. Ban Quản lý khu kinh tế, trong phạm vi của mình, rà soát kho.\n\
                    3. các phòng Gốm Sứ, Tài chính lập sổ.\n4. Trung tâm Văn hóa, Thông tin và Thể thao xã treo đèn.";
        let leads: Vec<Vec<String>> = told(text).into_iter().map(|(lead, _)| lead).collect();
        assert_eq!(leads[0], ["Phòng Hành chính - Tổng hợp"]);
        assert_eq!(leads[1], ["Ban Quản lý khu kinh tế"]);
        assert_eq!(leads[2], ["Phòng Gốm Sứ", "Phòng Tài chính"]);
        assert_eq!(leads[3], ["Trung tâm Văn hóa, Thông tin và Thể thao xã"]);
    }

    #[test]
    fn plain_words_that_say_which_may_end_a_name_before_another_unit() {
        let text = " Khoa Công nghệ sinh học, Khoa Quản lý đất đai và Khoa Kinh tế hoàn thiện đề án.";
        let leads = ["Khoa Công nghệ sinh học", "Khoa Quản lý đất đai", "Khoa Kinh tế"];
        assert_eq!(told(text), [pair(&leads, "hoàn thiện đề án")]);
    }
}
