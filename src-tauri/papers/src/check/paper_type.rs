//! The types of papers by the name they bear, and the code each has in a number: NĐ 30/2020, Phụ lục III.I; Quy định 399-QĐ/TW.

use thuky_domain::text::fold;

/// A type of paper.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PaperType {
    /// Its name, folded.
    name: &'static str,
    /// Its code in State numbers; none where it has no number.
    pub state: Option<&'static str>,
    /// Its codes in Party numbers, the usual one first.
    pub party: &'static [&'static str],
}

const fn both(name: &'static str, code: &'static str, party: &'static [&'static str]) -> PaperType {
    PaperType { name, state: Some(code), party }
}

/// The longer names first, where one begins with another.
const TYPES: [PaperType; 42] = [
    both("nghi quyet", "NQ", &["NQ"]),
    both("quyet dinh", "QĐ", &["QĐ"]),
    both("chi thi", "CT", &["CT"]),
    both("ket luan", "KL", &["KL"]),
    both("quy che", "QC", &["QC"]),
    both("quy dinh", "QyĐ", &["QĐ", "QĐi"]),
    both("thong tri", "TT", &["TT"]),
    both("thong cao", "TC", &["TC"]),
    both("thong bao", "TB", &["TB"]),
    both("huong dan", "HD", &["HD"]),
    both("chuong trinh", "CTr", &["CTr"]),
    both("ke hoach", "KH", &["KH"]),
    both("quy hoach", "QH", &["QH"]),
    both("phuong an", "PA", &["PA"]),
    both("de an", "ĐA", &["ĐA"]),
    both("du an", "DA", &["DA"]),
    both("bao cao", "BC", &["BC"]),
    both("trich bien ban", "TrS", &["BS"]),
    both("bien ban", "BB", &["BB"]),
    both("to trinh", "TTr", &["TTr"]),
    both("hop dong", "HĐ", &["HĐ"]),
    both("cong dien", "CĐ", &["CĐ"]),
    both("ban ghi nho", "BGN", &["BGN"]),
    both("ban thoa thuan", "BTT", &["BTT"]),
    both("giay uy quyen", "GUQ", &["GUQ"]),
    both("giay moi", "GM", &["GM"]),
    both("giay gioi thieu", "GGT", &["GGT", "GT"]),
    both("giay nghi phep", "GNP", &["GNP", "NP"]),
    both("giay chung nhan", "GCN", &["GCN", "CN"]),
    both("giay di duong", "GĐĐ", &["GĐĐ", "ĐĐ"]),
    both("phieu giao viec", "PGV", &["PGV"]),
    both("phieu don doc", "PĐĐ", &["PĐĐ"]),
    both("phieu gui", "PG", &["PG"]),
    both("phieu chuyen", "PC", &["PC"]),
    both("phieu bao", "PB", &["PB"]),
    both("thu cong", "TC", &["TC"]),
    both("sao y", "SY", &["SY"]),
    both("trich sao", "TrS", &["BS"]),
    both("sao luc", "SL", &["SL"]),
    PaperType { name: "danh sach", state: None, party: &[] },
    PaperType { name: "loi keu goi", state: None, party: &[] },
    PaperType { name: "tuyen bo", state: None, party: &[] },
];

/// The type a heading names; the name may go on, as in `BÁO CÁO TỔNG KẾT`.
pub(super) fn named(heading: &str) -> Option<&'static PaperType> {
    if heading.chars().count() > 60 {
        return None;
    }
    let folded = fold(heading);
    TYPES.iter().find(|kind| {
        folded.strip_prefix(kind.name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// Whether a group of a number is the code of a type.
pub(super) fn is_code(group: &str) -> bool {
    TYPES.iter().any(|kind| kind.state == Some(group) || kind.party.contains(&group))
}

impl PaperType {
    /// Minutes, or an excerpt of them.
    pub fn is_minutes(&self) -> bool {
        self.name == "bien ban"
    }

    /// A list that is neither numbered, dated nor signed.
    pub fn is_list(&self) -> bool {
        self.name == "danh sach"
    }
}
