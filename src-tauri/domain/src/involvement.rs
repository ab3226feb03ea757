//! Who a task involves, and how: it is led, worked along in, or kept an eye on.

use crate::honorific::addressed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How somebody is involved in a task, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Involvement {
    /// chủ trì
    Lead,
    /// phối hợp
    Coordinating,
    /// theo dõi
    Follower,
}

impl Involvement {
    /// Every involvement, the closest first.
    pub const ALL: [Self; 3] = [Self::Lead, Self::Coordinating, Self::Follower];

    /// The closest of those that hold; none when none does.
    #[must_use]
    pub const fn closest(leads: bool, works_along: bool, follows: bool) -> Option<Self> {
        match (leads, works_along, follows) {
            (true, ..) => Some(Self::Lead),
            (_, true, _) => Some(Self::Coordinating),
            (_, _, true) => Some(Self::Follower),
            (false, false, false) => None,
        }
    }
}

/// Whether a text names a unit or person: “Đồng chí Lê Văn An, Phó Chủ tịch” names “Lê Văn An” and “ông Lê Văn An”, and
/// not “bà Lê Văn An” where it says “ông”. Both are folded.
#[must_use]
pub fn is_named(text: &str, who: &str) -> bool {
    let untitled = text.split([',', '(', ';']).next().unwrap_or_default().trim();
    !who.is_empty() && (is_same(text, who) || is_same(untitled, who))
}

/// Whether two names are one but for the courtesy before them.
fn is_same(one: &str, other: &str) -> bool {
    let ((one_courtesy, one), (other_courtesy, other)) = (addressed(one), addressed(other));
    let courtesies = [one_courtesy, other_courtesy];
    one == other && courtesies != ["ông", "bà"] && courtesies != ["bà", "ông"]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    fn names(text: &str, who: &str) -> bool {
        is_named(&fold(text), &fold(who))
    }

    #[test]
    fn a_name_is_found_behind_courtesy_and_before_a_title_in_any_case() {
        assert!(names("Đồng chí Lê Văn An, Phó Chủ tịch", "Lê Văn An"));
        assert!(names("SỞ NỘI VỤ", "sở nội vụ"));
        assert!(names("Sở Tài chính (Phòng Ngân sách)", "Sở Tài chính"));
        assert!(names("Sở Tài chính (Phòng Ngân sách)", "Sở Tài chính (Phòng Ngân sách)"));
        assert!(names("bà Trần Thị Bích", "Trần Thị Bích"));
    }

    #[test]
    fn courtesy_makes_nobody_another_than_without() {
        for who in ["đồng chí Lê Văn An", "Đ/c Lê Văn An", "ông Lê Văn An", "Lê Văn An"] {
            for text in ["Lê Văn An", "Đồng chí Lê Văn An, Phó Chủ tịch", "Ông Lê Văn An"] {
                assert!(names(text, who), "{text}: {who}");
            }
        }
        assert!(names("Lê Văn An, Phó Chủ tịch", "Đồng chí Lê Văn An, Phó Chủ tịch"));
        assert!(!names("Ông Lê Vân", "Bà Lê Vân") && !names("Bà Lê Vân", "Ông Lê Vân"));
    }

    #[test]
    fn a_part_of_a_name_names_nobody() {
        for who in ["An", "Lê Văn", "Lê Văn Anh", "", " "] {
            assert!(!names("Đồng chí Lê Văn An, Phó Chủ tịch", who), "{who}");
        }
        assert!(!names("Chi cục Thuế", "Cục Thuế"));
        assert!(!names("", ""));
    }

    #[test]
    fn who_leads_is_told_as_lead_and_not_as_follower_too() {
        assert_eq!(Involvement::closest(true, false, true), Some(Involvement::Lead));
        assert_eq!(Involvement::closest(false, true, true), Some(Involvement::Coordinating));
        assert_eq!(Involvement::closest(false, false, false), None);
    }
}
