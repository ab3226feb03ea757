//! The documents that were cited: one of the own office, four from elsewhere.

use super::uuid;
use thuky_domain::{CitedDocument, CitedDocumentId, PartialDate, System};

/// Type, number, date, who issued it, title.
type Row = (&'static str, &'static str, (i32, u32, u32), &'static str, &'static str);

const OWN_OF_STATE: Row =
    ("Kế hoạch", "12/KH-UBND", (2026, 1, 15), "UBND thành phố", "công tác dân vận chính quyền năm 2026");

const OWN_OF_PARTY: Row =
    ("Chương trình", "12-CTr/TU", (2026, 1, 15), "Thành ủy", "công tác dân vận năm 2026");

const OTHERS: [Row; 4] = [
    ("Chỉ thị", "18-CT/TW", (2022, 10, 26), "Ban Bí thư", "phát huy vai trò giám sát, phản biện xã hội"),
    (
        "Quyết định",
        "446-QĐ/TU",
        (2021, 11, 26),
        "Ban Thường vụ Thành ủy",
        "Quy chế công tác dân vận của hệ thống chính trị",
    ),
    ("Nghị định", "59/2023/NĐ-CP", (2023, 8, 14), "Chính phủ", "thực hiện dân chủ ở cơ sở"),
    ("Công văn", "215/SNV-CCHC", (2026, 3, 3), "Sở Nội vụ", "tiêu chí đánh giá cải cách hành chính"),
];

pub fn cited(system: System) -> Vec<CitedDocument> {
    let own = if system == System::State { OWN_OF_STATE } else { OWN_OF_PARTY };
    (1..).zip([own].into_iter().chain(OTHERS)).map(document).collect()
}

fn document((n, (type_name, number, (year, month, day), issuer, title)): (u32, Row)) -> CitedDocument {
    CitedDocument {
        id: CitedDocumentId(uuid(n)),
        type_name: type_name.into(),
        number: number.into(),
        date: PartialDate::new(Some(year), month, day),
        issuer: issuer.into(),
        title: title.into(),
    }
}
