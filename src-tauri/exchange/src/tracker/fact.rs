//! The facts that a column of a tracker can hold, and the words by which its title is known.

use serde::{Deserialize, Serialize};
use thuky_domain::text::fold;
use ts_rs::TS;

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident $wire:literal [$($words:literal),+];)*) => {
        /// What a column of a tracker holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum TrackerFact {
            $($(#[$doc])* $name,)*
        }

        impl TrackerFact {
            /// Every fact, those with the most telling titles first.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word on the wire.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $wire),* }
            }

            /// Titles in folded words; a title that begins with one of them, or holds it, is known by it.
            const fn titles(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($words),+]),* }
            }
        }
    };
}

facts! {
    /// Loại thời hạn
    DeadlineKind "deadline-kind" ["loai thoi han", "loai han", "kieu han"];
    /// Ngày cập nhật gần nhất
    Updated "updated" ["ngay cap nhat", "cap nhat gan nhat", "cap nhat", "ngay hoan thanh", "ngay bao cao"];
    /// Ngày ban hành
    Issued "issued" ["ngay ban hanh", "ngay van ban", "ngay ky", "ngay tb", "ngay thang van ban"];
    /// Người theo dõi
    Follower "follower" ["chu tri theo doi", "nguoi theo doi", "can bo theo doi", "chuyen vien theo doi", "chuyen vien", "theo doi"];
    /// Cơ quan chủ trì
    Lead "lead" ["co quan/don vi trinh", "co quan trinh", "don vi trinh", "co quan chu tri", "don vi chu tri", "don vi thuc hien", "co quan thuc hien", "don vi duoc giao", "co quan duoc giao", "chu tri", "dau moi", "don vi", "co quan"];
    /// Cơ quan phối hợp
    Coordinating "coordinating" ["co quan phoi hop", "don vi phoi hop", "phoi hop"];
    /// Hạn xử lý
    Deadline "deadline" ["han xu ly", "han hoan thanh", "thoi han hoan thanh", "thoi han", "han chot", "thoi gian hoan thanh", "deadline", "han"];
    /// Tiến độ
    Status "status" ["tien do", "tinh trang", "trang thai"];
    /// Kết quả thực hiện, minh chứng
    Result "result" ["ket qua thuc hien", "ket qua", "minh chung", "tinh hinh thuc hien"];
    /// Sản phẩm, văn bản triển khai
    Product "product" ["van ban trien khai", "san pham", "dau ra"];
    /// Mã nhiệm vụ
    Code "code" ["ma nhiem vu", "ma so", "ma"];
    /// Số hội nghị
    Conference "conference" ["so hoi nghi", "hoi nghi", "cuoc hop", "ten hoi nghi", "phien hop"];
    /// Số thông báo, kết luận
    Notice "notice" ["so tb/kl", "so tb", "so thong bao", "so ket luan", "so ky hieu", "so van ban", "thong bao so", "van ban giao"];
    /// Ngành, lĩnh vực
    Field "field" ["nganh/linh vuc", "nganh, linh vuc", "linh vuc", "nganh"];
    /// Cấp quyết định
    Authority "authority" ["cap quyet dinh", "tham quyen", "cap co tham quyen"];
    /// Nội dung
    Text "text" ["noi dung ket luan", "noi dung nhiem vu", "noi dung chi dao", "noi dung cong viec", "noi dung", "nhiem vu", "cong viec", "ten nhiem vu"];
}

impl TrackerFact {
    /// How well a title names this fact: the length of the words it is known by, more at the beginning of the title.
    pub(super) fn named_by(self, title: &str) -> usize {
        let title = fold(title);
        let score = |words: &&str| {
            if title == **words {
                words.len() + 100
            } else if title.starts_with(*words) {
                words.len() + 10
            } else if words.len() > 4 && title.contains(*words) {
                words.len()
            } else {
                0
            }
        };
        self.titles().iter().map(score).max().unwrap_or_default()
    }
}
