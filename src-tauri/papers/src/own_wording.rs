//! The office's own wording against its form: what cannot be kept, and what departs from the rules and is told.

use crate::page;
use crate::phrase::{faults, lost};
use crate::usual::{UsualForm, usual};
use thuky_domain::{Deviation, Problem, Wording};

/// Why a wording cannot be kept; empty when it can.
#[must_use]
pub fn refused(wording: &Wording) -> Vec<Problem> {
    let form = usual(wording.kind, wording.system);
    let mut problems: Vec<Problem> = wording.check().err().into_iter().collect();
    problems.extend(of_phrases(wording, form));
    problems.extend(of_parts(wording, form));
    problems.extend(page::refused(wording));
    problems
}

fn of_phrases(wording: &Wording, form: &UsualForm) -> Vec<Problem> {
    let of_phrase = |(key, text): (&String, &String)| {
        let found = form.phrases.iter().find(|phrase| phrase.key == key);
        let sentences = match found {
            Some(phrase) => faults(text, phrase, wording.kind),
            None => vec![format!("Loại văn bản này không có câu “{key}”.")],
        };
        let title = found.map_or("", |phrase| phrase.title);
        let field = format!("phrases.{key}");
        sentences
            .into_iter()
            .map(move |sentence| Problem::new(&field, told(title, &sentence)))
            .collect::<Vec<_>>()
    };
    wording.phrases.iter().flat_map(of_phrase).collect()
}

fn told(title: &str, sentence: &str) -> String {
    if title.is_empty() { sentence.to_owned() } else { format!("{title}: {sentence}") }
}

fn of_parts(wording: &Wording, form: &UsualForm) -> Vec<Problem> {
    let part = |key: &String| form.parts.iter().find(|part| part.key == key);
    let unknown = |key: &String| format!("Loại văn bản này không có phần “{key}”.");
    let ordered = wording.order.iter().filter(|key| part(key).is_none());
    let ordered = ordered.map(|key| Problem::new("order", unknown(key)));
    let left = wording.left_out.iter().filter_map(|key| {
        let sentence = match part(key) {
            None => unknown(key),
            Some(part) if !part.optional => {
                format!("Phần “{}” phải có theo {}; không bỏ được.", part.title, form.article)
            }
            Some(_) => return None,
        };
        Some(Problem::new("left_out", sentence))
    });
    ordered.chain(left).collect()
}

/// Where a wording departs from the rules: kept as it is, told wherever it shows.
#[must_use]
pub fn deviations(wording: &Wording) -> Vec<Deviation> {
    let form = usual(wording.kind, wording.system);
    let deviation =
        |field: String, sentence: String| Deviation { field, sentence, article: form.article.to_owned() };
    let unsaid = form.phrases.iter().filter_map(|phrase| {
        let names = lost(phrase.usual, wording.phrases.get(phrase.key)?);
        let sentence = format!("{}: câu không còn ghi {}.", phrase.title, crate::wording::listed(&names));
        (!names.is_empty()).then(|| deviation(format!("phrases.{}", phrase.key), sentence))
    });
    let usual_order =
        form.parts.iter().map(|part| part.key).filter(|key| wording.order.iter().any(|own| own == key));
    let reordered = !usual_order.eq(wording.order.iter().map(String::as_str));
    let reordered =
        reordered.then(|| deviation("order".to_owned(), "Thứ tự các phần khác thứ tự của mẫu.".to_owned()));
    page::deviations(wording).into_iter().chain(unsaid).chain(reordered).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use thuky_domain::{PaperKind, System};

    fn wording() -> Wording {
        Wording::usual(PaperKind::Minutes, System::State)
    }

    fn fields(problems: &[Problem]) -> Vec<&str> {
        problems.iter().map(|problem| problem.field.as_str()).collect()
    }

    #[test]
    fn the_usual_wording_is_neither_refused_nor_a_deviation() {
        for kind in PaperKind::ALL {
            for system in [System::State, System::Party] {
                let form = usual(kind, system);
                let phrases =
                    form.phrases.iter().map(|phrase| (phrase.key.to_owned(), phrase.usual.to_owned()));
                let order = form.parts.iter().map(|part| part.key.to_owned()).collect();
                let page =
                    page::measures(system).iter().map(|measure| (measure.key.to_owned(), measure.usual));
                let whole = Wording {
                    phrases: phrases.collect(),
                    order,
                    page: page.collect(),
                    ..Wording::usual(kind, system)
                };
                assert_eq!((refused(&whole), deviations(&whole)), (vec![], vec![]), "{kind:?} {system:?}");
            }
        }
    }

    #[test]
    fn a_fact_that_nobody_knows_is_named() {
        let mut own = wording();
        own.phrases.insert("close".into(), "Họp xong lúc {giờ tan}, {loại cuộc họp} {".into());
        let problems = refused(&own);
        assert_eq!(fields(&problems), ["phrases.close", "phrases.close"]);
        assert!(problems[0].sentence.contains("{giờ tan}"), "{problems:?}");
    }

    #[test]
    fn what_the_form_wants_cannot_be_left_out_or_emptied() {
        let mut own = wording();
        own.left_out = vec!["attendance".into(), "proceedings".into(), "weather".into()];
        own.phrases.insert("conclusion".into(), "  ".into());
        assert_eq!(fields(&refused(&own)), ["phrases.conclusion", "left_out", "left_out"]);
    }

    #[test]
    fn a_value_beyond_the_rule_is_told_with_its_article_and_one_beyond_paper_refused() {
        let mut own = wording();
        own.page.insert("left".into(), 2000);
        own.page.insert("size".into(), 1200);
        let told = deviations(&own);
        assert_eq!(told.len(), 2);
        assert!(told[0].article.contains("30/2020") && told[0].sentence.contains("30 đến 35 mm"), "{told:?}");
        own.page.insert("left".into(), 200);
        assert_eq!(fields(&refused(&own)), ["page.left"]);
    }

    #[test]
    fn a_fact_dropped_and_another_order_are_told() {
        let mut own = wording();
        own.phrases.insert("close".into(), "Họp xong".into());
        own.order = vec!["place".into(), "when".into()];
        let fields: Vec<String> = deviations(&own).into_iter().map(|told| told.field).collect();
        assert_eq!(fields, ["phrases.close", "order"]);
    }
}
