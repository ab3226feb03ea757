//! Papers that are cited by a bare number: “Nghị quyết 18 của Bộ Chính trị”, “Công văn 5 ngày 3/4”.
//!
//! Owns the look at what stands around the number. The grammar of a citation is in `documents`.

use crate::page::Page;

/// “Nghị quyết 18 của Bộ Chính trị”, “theo Nghị định 81.”: a paper of a higher body, written as a name, and its number alone.
pub fn short_named(page: &Page, start: usize, kind: Option<&str>, rest: &str) -> bool {
    const HIGHER: [&str; 5] = ["nghị quyết", "nghị định", "chỉ thị", "thông tư", "kết luận"];
    let written = page.capital(page.token_at(start));
    let stops = rest.strip_prefix(['.', ',', ';', ')']).is_some_and(|rest| !starts_with_digit(rest));
    let ends = rest.is_empty() || stops || [" của ", " về ", " và "].iter().any(|w| rest.starts_with(w));
    kind.is_some_and(|kind| HIGHER.contains(&kind)) && written && ends
}

/// Whether a date or another number begins.
pub fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// “Nghị định 14/2031”, “Kế hoạch số 5/2031”: newspapers leave the letters out; “kế hoạch 9/2031” is that of a month.
pub fn cut_short(number: &str, kind: Option<&str>, numbered: bool) -> bool {
    const LAWS: [&str; 6] = ["nghị định", "quyết định", "thông tư", "nghị quyết", "pháp lệnh", "luật"];
    let year = number.split_once('/').is_some_and(|(_, year)| year.len() == 4 && starts_with_digit(year));
    year && kind.is_some_and(|kind| numbered || LAWS.contains(&kind))
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn a_paper_of_a_higher_body_may_be_cited_by_its_number_alone() {
        let cited = |text: &str| {
            let text =
                format!("Sáng 5/3/2031, Hội Làm vườn A họp sơ kết. Đại biểu bàn việc thực hiện {text}");
            let papers = read(&text, &Knowledge::default()).documents;
            papers.into_iter().map(|d| format!("{} {}", d.kind, d.number.unwrap().value)).collect::<Vec<_>>()
        };
        for (text, paper) in [
            ("Nghị quyết 57 của Bộ Chính trị.", "Nghị quyết 57"),
            ("Chỉ thị 32 về vườn ươm.", "Chỉ thị 32"),
            ("Nghị định 81, Thông tư 9 của Bộ A.", "Nghị định 81"),
            ("Kết luận 62.", "Kết luận 62"),
        ] {
            assert_eq!(cited(text).first().map(String::as_str), Some(paper), "{text}");
        }
        for none in [
            "nghị quyết 3 năm trồng cây.",
            "Quyết định 5 vườn mẫu.",
            "Nghị quyết 2030.",
            "Chỉ thị 15.000 cây.",
        ] {
            assert!(cited(none).is_empty(), "{none}");
        }
    }
}
