//! Who has to do what a row of a table tells: one, several, or some who lead and some who work along.
//!
//! Owns the forms of such a cell. The table itself is read in `table`.

use crate::directives::named;
use crate::draft::Extract;
use crate::page::{Page, Tokens};

/// “Phòng A (chủ trì), Phòng B (phối hợp)”: who leads and who works along, told in one cell.
pub fn parted(page: &Page, at: &Tokens) -> (Vec<Extract<String>>, Vec<Extract<String>>) {
    let works_along = |part: &Tokens| page.find(part, &["( phối hợp"]).is_some();
    if !works_along(at) {
        return (owners(page, at), vec![]);
    }
    let ends = |i: usize| matches!(page.word(i), "," | ";") && page.word(i.saturating_sub(1)) == ")";
    let parts = page.pieces(at, |_, i| ends(i).then_some(1));
    let (along, lead): (Vec<Tokens>, Vec<Tokens>) = parts.into_iter().partition(works_along);
    let names = |parts: Vec<Tokens>| {
        let bare = |part: Tokens| part.start..part.clone().find(|i| page.word(*i) == "(").unwrap_or(part.end);
        parts.into_iter().flat_map(|part| named(page, &bare(part), "table.owner")).collect()
    };
    (names(lead), names(along))
}

/// “Thuận + Diễm”, “Lan/Tú”: names parted by marks, “Sở A; Sở B”: units; whatever else the cell holds is one wording.
fn owners(page: &Page, at: &Tokens) -> Vec<Extract<String>> {
    let units = page.pieces(at, |_, i| (page.word(i) == ";").then_some(1));
    if units.len() > 1 {
        return units.iter().flat_map(|unit| named(page, unit, "table.owner")).collect();
    }
    let parts = page.pieces(at, |_, i| matches!(page.word(i), "+" | "&" | "/").then_some(1));
    let name = |part: &Tokens| (1..=4).contains(&part.len()) && page.capital(part.start);
    let several = parts.len() > 1 && parts.iter().all(name);
    let whole = [at.clone()];
    let parts = if several { parts.as_slice() } else { &whole };
    parts.iter().flat_map(|part| named(page, part, "table.owner")).collect()
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn one_cell_may_tell_who_leads_and_who_works_along() {
        for (cell, lead, along) in [
            ("Tổ Lò (chủ trì), Tổ Men (phối hợp); Kho (phối hợp)", vec!["Tổ Lò"], vec!["Tổ Men", "Kho"]),
            ("Phòng A (chủ trì); Phòng B (phối hợp)", vec!["Phòng A"], vec!["Phòng B"]),
            ("Phòng A; Phòng B", vec!["Phòng A", "Phòng B"], vec![]),
        ] {
            let text = format!(
                "THÔNG BÁO\nKết luận của Giám đốc tại cuộc họp về củi\nTT\tNhiệm vụ\tĐơn vị thực hiện\tThời hạn\n1\tĐo cửa lò\t{cell}\t6/5/2031\n"
            );
            let told = read(&text, &Knowledge::default()).directives;
            let task = told.first().unwrap();
            assert_eq!(task.lead.iter().map(|l| l.value.as_str()).collect::<Vec<_>>(), lead, "{cell}");
            assert_eq!(
                task.coordinating.iter().map(|l| l.value.as_str()).collect::<Vec<_>>(),
                along,
                "{cell}"
            );
            assert_eq!(task.speaker.as_deref(), Some("Giám đốc"), "{cell}");
        }
    }
}
