//! Lists of units: “các Sở: A, B”, “UBND ba xã A, B và C”, “các phòng; UBND các xã”.
//!
//! Owns how a list of units is split. Where a single name ends is known in `bodies`.

use crate::bodies::{begins_unit, whole};
use crate::lexicon::bodies::{AREAS, UNIT_NOUNS};
use crate::page::{Page, Tokens};
use crate::persons::begins_named;
use crate::series::{parts, series_in};

/// Splits a list of units: at commas and “và” before the beginning of another unit; a series gives each name its kind.
pub fn units(page: &Page, at: &Tokens) -> Vec<Unit> {
    let plain = |tokens: Tokens| Unit { head: None, tokens };
    let Some((first, series)) = series_in(page, at).next() else {
        return pieces(page, at).into_iter().map(plain).collect();
    };
    let before = at.start..first.saturating_sub(1);
    let next = (series.end()..at.end).find(|i| !parts(page, *i)).unwrap_or(at.end);
    let mut out: Vec<Unit> = pieces(page, &before).into_iter().map(plain).collect();
    let named = |tokens: &Tokens| Unit { head: series.head.clone(), tokens: tokens.clone() };
    out.extend(series.names.iter().map(named));
    out.extend(units(page, &(next..at.end)));
    out.retain(|unit| !unit.tokens.is_empty());
    out
}

/// A unit of a list; `head` stands before the colon of a distributed list.
#[derive(Clone, Debug)]
pub struct Unit {
    /// The head given to each, “Sở”.
    pub head: Option<String>,
    /// Its tokens.
    pub tokens: Tokens,
}

/// The units of a list without rolls.
pub fn pieces(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let mut out = vec![];
    let (mut first, mut i) = (at.start, at.start);
    while i < at.end {
        if let Some(n) = whole(page, i).filter(|n| i + n <= at.end) {
            i += n;
        } else if parts(page, i)
            && (begins_unit(page, i + 1) || begins_named(page, i + 1) || capital_pair(page, i))
            && !of_same_kind(page, first, i)
            && !of_one_board(page, first, i)
            || of_two_names(page, &(first..at.end), i)
        {
            out.push(first..i);
            first = i + 1;
            i += 1;
        } else {
            i += 1;
        }
    }
    out.push(first..at.end);
    out
}

/// “Bình & Cúc”, “Bình & cả nhóm”: one name before the mark, at most two words after it.
fn of_two_names(page: &Page, at: &Tokens, mark: usize) -> bool {
    let apart = page.word(mark) == "&" && !page.touches_next(mark);
    let short = mark == at.start + 1 && at.end.saturating_sub(mark + 1) <= 2;
    apart && short && page.capital(at.start) && (page.capital(mark + 1) || page.word(mark + 1) == "cả")
}

/// “các sở, đơn vị, địa phương”, “Trưởng các phòng, bộ phận”: one word of number for several kinds without names.
fn of_same_kind(page: &Page, first: usize, separator: usize) -> bool {
    let next = separator + 1;
    let many = (first..separator.min(first + 4)).any(|i| matches!(page.word(i), "các" | "những"));
    let own = |n: usize| (next..=next + n).any(|i| page.word(i) == "các");
    let bare =
        UNIT_NOUNS.at(page, next).is_some_and(|n| !page.capital(next + n) && !own(n)) && !page.capital(next);
    let plain = !(first + 1..separator).any(|i| page.capital(i));
    many && bare && plain && page.word(separator) == "," && !of_a_level(page, separator)
}

/// “… đoàn thể cấp tỉnh, …”, “… ngành tỉnh, …”: whose they are is told, and the kind ends there.
fn of_a_level(page: &Page, separator: usize) -> bool {
    let area = page.any_phrase(separator - 1, &AREAS).is_some();
    let counted = ["các", "những", ",", "và"].contains(&page.word(separator.saturating_sub(2)));
    area && !counted
}

/// “Ban Quản lý Khu kinh tế A và các khu công nghiệp B”: one board of them all.
fn of_one_board(page: &Page, first: usize, joint: usize) -> bool {
    let board = page.any_phrase(first, &["ban quản lý", "bql"]).is_some();
    board && page.word(joint) == "và" && page.any_phrase(joint + 1, &["các khu", "các cụm", "khu"]).is_some()
}

fn capital_pair(page: &Page, i: usize) -> bool {
    page.word(i) == "," && page.capital(i + 1)
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn a_number_of_areas_gives_its_body_to_each_of_them() {
        let text = " các phòng và UBND ba xã Suối Lành, Cần Sa, Đất Mới khẩn trương hoàn thiện đề án.";
        let leads = ["các phòng", "UBND xã Suối Lành", "UBND xã Cần Sa", "UBND xã Đất Mới"];
        assert_eq!(told(text), [pair(&leads, "khẩn trương hoàn thiện đề án")]);
    }

    #[test]
    fn the_boards_of_one_body_and_a_group_of_tasks_are_no_list_of_names() {
        let text = " các Ban HĐND huyện và các bộ phận tạp vụ rà soát các nhóm nhiệm vụ.";
        let leads = ["các Ban HĐND huyện", "các bộ phận tạp vụ"];
        assert_eq!(told(text), [pair(&leads, "rà soát các nhóm nhiệm vụ")]);
    }

    #[test]
    fn whose_they_are_ends_a_kind_and_one_board_has_several_areas() {
        let text = " Thủ trưởng các phòng, ban, ngành cấp quận, chính quyền cấp phường, cấp xã phải trực đêm; Ban Quản lý Khu cảng và các khu công nghiệp Tân Sa khơi cống.";
        let first = ["Thủ trưởng các phòng, ban, ngành cấp quận", "chính quyền cấp phường", "cấp xã"];
        assert_eq!(told(text)[0], pair(&first, "phải trực đêm"));
        assert_eq!(told(text)[1].0, ["Ban Quản lý Khu cảng và các khu công nghiệp Tân Sa"]);
    }

    #[test]
    fn areas_under_one_word_of_number_are_each_called_by_their_kind() {
        let text = " các xã Tân Sa, Yên Lộc và Đồng Hạ dựng rạp; hai phường Bến Gạo, Cầu Vồng treo đèn; các xã dọn chợ.";
        assert_eq!(told(text)[0].0, ["xã Tân Sa", "xã Yên Lộc", "xã Đồng Hạ"]);
        assert_eq!(told(text)[1].0, ["phường Bến Gạo", "phường Cầu Vồng"]);
        assert_eq!(told(text)[2].0, ["các xã"]);
    }

    #[test]
    fn a_kind_with_a_word_of_number_of_its_own_is_another_lead() {
        for own in ["chỉ huy các đơn vị", "lãnh đạo các phòng", "chính quyền các cấp", "trưởng các thôn"]
        {
            let text = format!(" các chi bộ, đoàn thể, {own} rà soát hồ sơ.");
            assert_eq!(told(&text), [pair(&["các chi bộ, đoàn thể", own], "rà soát hồ sơ")]);
        }
    }

    #[test]
    fn kinds_under_one_word_of_number_are_one_lead_and_two_people_are_two() {
        let text = " các sở, đơn vị, địa phương rà soát hồ sơ; cô Lê Thị Cúc và thầy Bình vẽ mẫu.";
        assert_eq!(told(text)[0].0, ["các sở, đơn vị, địa phương"]);
        assert_eq!(told(text)[1].0, ["cô Lê Thị Cúc", "thầy Bình"]);
    }
}
