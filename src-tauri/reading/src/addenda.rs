//! Lines below a task that say of it who does it, who works along, until when, and what comes of it.
//!
//! Owns their labels: “Đơn vị phối hợp: …”, “Thời hạn: …”, “Sản phẩm: …”. The task itself is read in `directives`.

use crate::bodies::begins_unit;
use crate::deadline::deadline;
use crate::directives::named;
use crate::draft::{Confidence, DeadlineForm, DirectiveDraft, PartialDate};
use crate::page::{Page, Sentence, Tokens};
use crate::persons::begins_named;
use crate::section::list_mark;
use crate::table::due_in;

/// What a line says of the task above.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Addendum {
    Lead,
    Along,
    Due,
    Product,
}

const LABELS: [(Addendum, &[&str]); 4] = [
    (
        Addendum::Along,
        &[
            "đơn vị phối hợp",
            "cơ quan phối hợp",
            "bộ phận phối hợp",
            "phối hợp thực hiện",
            "người phối hợp",
            "phối hợp",
        ],
    ),
    (
        Addendum::Lead,
        &[
            "đơn vị thực hiện",
            "đơn vị chủ trì",
            "cơ quan chủ trì",
            "cơ quan thực hiện",
            "chủ trì thực hiện",
            "chủ trì",
            "bộ phận thực hiện",
            "người thực hiện",
            "người phụ trách",
            "đơn vị đầu mối",
            "cơ quan đầu mối",
        ],
    ),
    (
        Addendum::Due,
        &[
            "thời gian",
            "thời hạn",
            "thời hạn hoàn thành",
            "thời gian hoàn thành",
            "thời gian thực hiện",
            "hạn hoàn thành",
            "hạn",
            "hạn chót",
            "tiến độ",
            "hoàn thành",
        ],
    ),
    (Addendum::Product, &["sản phẩm", "sản phẩm đầu ra", "kết quả đầu ra"]),
];

/// Adds what the sentence says of the task before it; whether it says nothing else.
pub fn add(
    page: &Page,
    sentence: &Sentence,
    last: Option<&mut DirectiveDraft>,
    day: Option<PartialDate>,
) -> bool {
    let below = |last: &&mut DirectiveDraft| page.text.span(&sentence.bytes).start >= last.text.span.end;
    let Some(last) = last.filter(below) else { return false };
    let Some((addendum, told)) = labelled(page, &sentence.tokens) else { return false };
    let units = begins_unit(page, told.start) || begins_named(page, told.start);
    match addendum {
        Addendum::Lead if units => last.lead = named(page, &told, "addendum.lead"),
        Addendum::Along if units => {
            let known = std::mem::take(&mut last.coordinating);
            let fresh = named(page, &told, "addendum.along").into_iter();
            let fresh = fresh.filter(|unit| known.iter().all(|known| known.value != unit.value));
            last.coordinating = known.iter().cloned().chain(fresh).collect();
        }
        Addendum::Due if told.len() <= 12 => {
            let due = due_in(page, &page.bytes(&told), day);
            let tells = due.form != DeadlineForm::Event || deadline(page, &page.bytes(&told), day).is_some();
            if !tells {
                return false;
            }
            last.deadline = last.deadline.take().or_else(|| Some(Box::new(due)));
        }
        Addendum::Product => {
            let product = page.text.extract(&page.bytes(&told), Confidence::Likely, "addendum.product");
            last.product = Some(Box::new(product));
        }
        _ => return false,
    }
    true
}

/// The label of a sentence, and what stands behind its colon.
fn labelled(page: &Page, at: &Tokens) -> Option<(Addendum, Tokens)> {
    let start = list_mark(page, at);
    let colon = page.colon(&(start..at.end), 6)?;
    let label = page.norm(&(start..colon));
    let (addendum, _) = LABELS.iter().find(|(_, labels)| labels.contains(&label.trim()))?;
    let end = at.end - usize::from(matches!(page.word(at.end - 1), "." | ";"));
    (colon + 1 < end).then_some((*addendum, colon + 1..end))
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn lines_below_a_task_tell_who_works_along_until_when_and_what_comes_of_it() {
        for (along, due, product) in [
            ("Đơn vị phối hợp: Phòng Kho, Tổ Lò.", "Thời hạn: 15/5/2031.", "Sản phẩm: Sổ men."),
            (
                "- Cơ quan phối hợp: Phòng Kho, Tổ Lò",
                "- Thời gian hoàn thành: 15/5/2031",
                "- Sản phẩm đầu ra: Sổ men",
            ),
            ("+ Bộ phận phối hợp: Phòng Kho; Tổ Lò", "+ Hạn: 15/5/2031", "+ Kết quả đầu ra: Sổ men"),
            ("Phối hợp thực hiện: Phòng Kho, Tổ Lò.", "Hoàn thành: 15/5/2031.", "Sản phẩm: Sổ men."),
        ] {
            let text = format!(
                "THÔNG BÁO KẾT LUẬN\nNgày 6/4/2031, Giám đốc Lò gốm Lê Văn Bình chủ trì họp. Giám đốc Lò gốm kết luận như sau:\n\
                 1. Phòng Men\nNội dung: Lập sổ men, đo lại kho.\n{along}\n{due}\n{product}\n"
            );
            let told = read(&text, &Knowledge::default()).directives;
            assert_eq!(told.len(), 1, "{along}");
            let task = told.first().unwrap();
            assert_eq!(task.text.value, "Lập sổ men, đo lại kho");
            assert_eq!(task.lead[0].value, "Phòng Men");
            let with: Vec<&str> = task.coordinating.iter().map(|c| c.value.as_str()).collect();
            assert_eq!(with, ["Phòng Kho", "Tổ Lò"], "{along}");
            assert_eq!(task.deadline.as_ref().unwrap().date.unwrap().to_string(), "2031-05-15", "{due}");
            assert_eq!(task.product.as_ref().unwrap().value, "Sổ men", "{product}");
        }
    }

    #[test]
    fn who_leads_who_works_along_and_until_when_may_stand_in_lines_below_a_task() {
        let text = "THÔNG BÁO\nKết luận của Chủ lò tại cuộc họp tháng 5\n\nNgày 14/5/2031, Chủ lò Lê Văn Bình chủ trì cuộc họp. Chủ lò kết luận như sau:\n\
            1. Rà soát sổ củi.\n- Đơn vị chủ trì: Phòng Gốm.\n- Cơ quan phối hợp: Văn phòng, Phòng Men.\n- Thời gian hoàn thành: trước ngày 10/6/2031.\n\
            2. Phòng Men sửa mái kho.\nThời hạn: 30/5/2031.\n";
        let draft = read(text, &Knowledge::default());
        assert!(draft.unplaced.is_empty());
        let told = draft.directives;
        let values =
            |units: &[crate::Extract<String>]| units.iter().map(|u| u.value.clone()).collect::<Vec<_>>();
        assert_eq!(told.len(), 2);
        assert_eq!(values(&told[0].lead), ["Phòng Gốm"]);
        assert_eq!(values(&told[0].coordinating), ["Văn phòng", "Phòng Men"]);
        let day = |i: usize| told[i].deadline.as_ref().and_then(|due| due.date).map(|d| d.to_string());
        assert_eq!((day(0).as_deref(), day(1).as_deref()), (Some("2031-06-10"), Some("2031-05-30")));
    }

    #[test]
    fn what_a_line_below_says_of_the_work_is_no_day_and_a_label_goes_before_the_heading() {
        let text = "THÔNG BÁO\nKết luận của Chủ lò tại cuộc họp tháng 5\n\nNgày 14/5/2031, Chủ lò Lê Văn Bình chủ trì cuộc họp. Chủ lò kết luận như sau:\n\
            1. Phòng Men phối hợp với Phòng Kho rà soát sổ củi trước ngày 9/6/2031.\n- Đơn vị thực hiện: Tổ Lò.\n- Phối hợp: Phòng Kho, Tổ Củi.\n\
            - Hoàn thành: 20/6/2031.\n2. Sửa mái.\n- Chủ trì: Phòng Gốm.\n- Tiến độ: đạt một nửa.\n";
        let told = read(text, &Knowledge::default()).directives;
        let values =
            |units: &[crate::Extract<String>]| units.iter().map(|u| u.value.clone()).collect::<Vec<_>>();
        assert_eq!(values(&told[0].lead), ["Tổ Lò"]);
        assert_eq!(values(&told[0].coordinating), ["Phòng Kho", "Tổ Củi"]);
        assert_eq!(told[0].deadline.as_ref().unwrap().phrase.value, "trước ngày 9/6/2031");
        assert_eq!(
            (told[1].text.value.as_str(), values(&told[1].lead)),
            ("Sửa mái", vec!["Phòng Gốm".to_owned()])
        );
        assert!(told[1].deadline.is_none());
    }
}
