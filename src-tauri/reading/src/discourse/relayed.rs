//! What a report that relays a notice tells of the conclusion without saying each time whose word it is.
//!
//! Owns these sentences. Whose conclusion it is, is known in `concluder`; who has the floor, in `floor`.

use super::Thread;
use crate::asked::{Asked, Order};
use crate::bodies::begins_unit;
use crate::draft::{Draft, StatementKind};
use crate::lexicon::verbs::SETTING_OUT;
use crate::lines::LineKind;
use crate::page::{Page, Sentence};

impl Thread<'_> {
    /// “Sở A có trách nhiệm …”, “• Sở B: Rà soát …”, “Tuy nhiên, …”: the word of whoever concluded, until another speaks.
    pub(super) fn relayed(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        if background(self.page, sentence) {
            return false;
        }
        if self.listing && assesses(self.page, sentence) && self.floor.goes_on_concluding() {
            self.state(StatementKind::Assessment, &sentence.bytes, draft);
            return true;
        }
        let relayed = self.tells_task(sentence) && self.floor.goes_on_concluding();
        if relayed {
            self.mood = Some(StatementKind::Request);
            self.state(StatementKind::Request, &sentence.bytes, draft);
            self.directives(&sentence.tokens, Order::Untold, draft);
        }
        relayed
    }

    /// A unit and what it owes or sets out to do; behind the colon of an item, whatever it does.
    fn tells_task(&self, sentence: &Sentence) -> bool {
        let page = self.page;
        let listed = page.line_kind(sentence.line) == Some(LineKind::Item);
        let hence = page.phrase(page.first_word(&sentence.tokens), "theo đó").is_some();
        Asked::whole(page, &sentence.tokens).is_some_and(|asked| {
            let led = asked.lead.as_ref().is_some_and(|lead| begins_unit(page, lead.start));
            let given = Asked::given(page, &sentence.tokens).is_some();
            let sets_out = given || SETTING_OUT.at(page, asked.verb).is_some();
            led && (sets_out || hence || listed && page.word(asked.verb - 1) == ":")
        })
    }
}

/// A paragraph about something else, or the sentence that tells of the notice itself.
fn background(page: &Page, sentence: &Sentence) -> bool {
    const ELSEWHERE: [&str; 9] = [
        "trước đó",
        "hiện",
        "hiện nay",
        "được biết",
        "cùng ngày",
        "thực tế",
        "như",
        "theo phản ánh",
        "theo tìm hiểu",
    ];
    let opens = page.sentence_of(sentence.line).unwrap_or(sentence);
    page.any_phrase(page.first_word(&opens.tokens), &ELSEWHERE).is_some()
        || page.find(&sentence.tokens, &["vừa", "kết luận của"]).is_some()
}

/// “Thời gian qua, …”, “Tuy nhiên, …” below the line that opens a conclusion: how things stand.
fn assesses(page: &Page, sentence: &Sentence) -> bool {
    const TELLS: [&str; 5] =
        ["thời gian qua", "trong thời gian qua", "những năm qua", "nhìn chung", "tuy nhiên"];
    page.any_phrase(page.first_word(&sentence.tokens), &TELLS).is_some()
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, StatementKind, read};

    const RELAYS: &str = "Văn phòng UBND tỉnh A vừa có thông báo kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Bình tại cuộc họp về lò gốm.";

    fn told(text: &str) -> Draft {
        read(&format!("Chuyện lò gốm làng A\n\n{RELAYS}\n\n{text}"), &Knowledge::default())
    }

    fn leads(draft: &Draft) -> Vec<&str> {
        draft.directives.iter().flat_map(|d| &d.lead).map(|l| l.value.as_str()).collect()
    }

    #[test]
    fn whatever_a_relayed_notice_asks_is_asked_by_whoever_concluded() {
        for text in [
            "Sở Men có trách nhiệm đo lại cửa lò.",
            "Theo đó, Sở Men sửa chữa mái bếp.",
            "Theo đó, giao Sở Men dựng lại mái bếp.",
            "Sở Men được giao rà soát cửa lò.",
            "Sở Men được giao soạn tờ trình để trả lời các chủ lò.",
            "Thông báo nêu rõ: Sở Men rà soát cửa lò trước ngày 3/4.",
            "Thông báo yêu cầu Sở Men đo lại cửa lò.",
            "UBND tỉnh A giao Sở Men đo lại cửa lò.",
            "Chính quyền tỉnh yêu cầu Sở Men đo lại cửa lò.",
            "Nhiệm vụ cụ thể\n• Sở Men: Đo lại cửa lò",
        ] {
            let draft = told(text);
            assert_eq!(leads(&draft), ["Sở Men"], "{text}");
            assert_eq!(draft.directives[0].speaker.as_deref(), Some("Lê Văn Bình"), "{text}");
        }
    }

    #[test]
    fn what_a_report_tells_besides_the_notice_asks_nothing() {
        for text in [
            "Trước đó, Sở Men phải đóng ba lò.",
            "Như Báo A đã đưa, hai lò bị nứt. Thợ cả và dân làng phải chuyển đất.",
            "Theo quy định hiện hành, Sở Men phải giữ sổ.",
            "Bà Tạ Hạ, một thợ gốm, cho biết lò đã nguội.\n\nCác hộ phải mua củi.",
            "• Mục tiêu: Các lò nung đủ lửa",
        ] {
            assert!(told(text).directives.is_empty(), "{text}");
        }
    }

    #[test]
    fn how_things_stand_is_told_by_whoever_concluded() {
        let draft = told(
            "Phó Chủ tịch UBND tỉnh kết luận:\n\nThời gian qua, các làng đã giữ được nghề.\n\nTuy nhiên, hai lò đã nứt.",
        );
        let own = |s: &&crate::StatementDraft| s.speaker.as_deref() == Some("Lê Văn Bình");
        assert_eq!(
            draft.statements.iter().filter(own).filter(|s| s.kind == StatementKind::Assessment).count(),
            2
        );
    }
}
