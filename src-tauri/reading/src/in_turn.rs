//! Sentences in which several speak one after the other: “A báo cáo …; B kiến nghị …”.
//!
//! Owns where such a sentence is cut. What each of them says is read in `speech`.

use crate::draft::StatementKind;
use crate::page::{Page, Sentence, Tokens};
use crate::speech::{Speaking, Subject, speaking, with_subject};

/// The parts of a sentence that each have a speaker; the sentence itself where one speaks or somebody gives orders.
pub fn in_turn(page: &Page, sentence: &Sentence) -> Vec<Sentence> {
    let parts = page.pieces(&sentence.tokens, |_, i| next_speaker(page, i, sentence.tokens.end));
    let tells = |at: &Tokens| speaking(page, at).is_some_and(|said| reports(&said));
    if parts.len() < 2 || !parts.first().is_some_and(tells) {
        return vec![sentence.clone()];
    }
    let part = |tokens: Tokens| Sentence { bytes: page.bytes(&tokens), tokens, line: sentence.line };
    parts.into_iter().map(part).collect()
}

/// “; ông B kiến nghị”: the mark before a person who says something.
fn next_speaker(page: &Page, mark: usize, end: usize) -> Option<usize> {
    (page.word(mark) == ";").then_some(())?;
    let said = with_subject(page, mark + 1, &(mark + 1..end))?;
    named(&said).then_some(1)
}

fn reports(said: &Speaking) -> bool {
    named(said) && said.kind == StatementKind::Assessment
}

fn named(said: &Speaking) -> bool {
    matches!(&said.subject, Some(Subject::Person(person)) if person.name.is_some())
}

#[cfg(test)]
mod tests {
    use crate::StatementKind::{Assessment, Request};
    use crate::{Knowledge, read};

    #[test]
    fn each_of_several_who_speak_in_one_sentence_has_a_statement() {
        for text in [
            "Hội nghị đã nghe Trưởng phòng Tạ Thị Hạ trình bày báo cáo mùa lò; bà Đỗ Thị Lan, Trưởng phòng Men kiến nghị mua thêm tro.",
            "Tham gia thảo luận, bà Tạ Thị Hạ, Trưởng phòng Gốm làm rõ việc giữ lò; bà Đỗ Thị Lan, Trưởng phòng Men đề xuất mua thêm tro.",
            "Trưởng phòng Tạ Thị Hạ báo cáo tiến độ nung; Trưởng phòng Đỗ Thị Lan đề xuất mua thêm tro.",
            "Tại hội nghị, bà Tạ Thị Hạ cho biết mùa lò đã xong; đồng chí Đỗ Thị Lan kiến nghị mua thêm tro.",
        ] {
            let lead = "Sáng 5/3/2031, Hội Gốm xã Tân Sa tổ chức Hội nghị bàn mùa lò do ông Lý Văn Sáu, Chủ tịch Hội chủ trì.";
            let draft = read(&format!("{lead}\n\n{text}"), &Knowledge::default());
            let told: Vec<_> = draft.statements.iter().map(|s| (s.speaker.as_deref(), s.kind)).collect();
            assert_eq!(told, [(Some("Tạ Thị Hạ"), Assessment), (Some("Đỗ Thị Lan"), Request)], "{text}");
            assert!(draft.directives.is_empty());
        }
    }

    #[test]
    fn those_who_are_told_to_report_do_not_speak() {
        let text = "Sáng 5/3/2031, UBND xã Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND xã chủ trì.\n\nÔng Lý Văn Sáu yêu cầu bà Tạ Thị Hạ lập sổ; ông \
                    Đỗ Văn Lan báo cáo kết quả trước 10/3.";
        let draft = read(text, &Knowledge::default());
        assert!(draft.statements.iter().all(|s| s.speaker.as_deref() == Some("Lý Văn Sáu")));
        assert_eq!(draft.directives.len(), 2);
    }

    #[test]
    fn several_who_are_not_named_ask_for_themselves() {
        for crowd in
            ["Nhiều lò gốm chia sẻ khó khăn về củi", "Một số đội phản ánh chợ chật", "Đa số ý kiến nhất trí"]
        {
            let text = format!(
                "Sáng 5/3/2031, UBND xã Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND xã chủ trì.\n\nBáo cáo tại cuộc họp, bà Tạ Thị Hạ, Phó Chủ \
                 tịch UBND xã cho biết đã dựng 5 lò.\n\n{crowd}, đề nghị Hội Gốm mua thêm tro."
            );
            let draft = read(&text, &Knowledge::default());
            assert!(draft.directives.is_empty(), "{crowd}");
            let of_hers = draft.statements.iter().filter(|s| s.speaker.as_deref() == Some("Tạ Thị Hạ"));
            assert!(of_hers.into_iter().all(|s| s.kind == Assessment), "{crowd}");
        }
    }
}
