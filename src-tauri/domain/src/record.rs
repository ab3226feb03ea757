//! Any record of the workspace, and the nouns there are: what the operation log, the window and the command line speak of.

use crate::problem::Problem;
use crate::*;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;
use uuid::Uuid;

macro_rules! nouns {
    ($($(#[$doc:meta])* $name:ident $wire:literal),* $(,)?) => {
        /// The nouns of the workspace. Each is one table, one file name in every layer, one word on the wire.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum Noun {
            $($(#[$doc])* $name,)*
        }

        impl Noun {
            /// Every noun, in the order of their tables.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word on the wire and in the log.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $wire),* }
            }
        }

        /// A record of any noun.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(tag = "noun", rename_all = "kebab-case")]
        pub enum Record {
            $($(#[$doc])* $name($name),)*
        }

        impl Record {
            /// Its noun.
            #[must_use]
            pub const fn noun(&self) -> Noun {
                match self { $(Self::$name(_) => Noun::$name),* }
            }

            /// Its identity.
            #[must_use]
            pub const fn id(&self) -> Uuid {
                match self { $(Self::$name(record) => record.id.0),* }
            }

            /// The rules of its noun.
            ///
            /// # Errors
            /// The first broken rule.
            pub fn check(&self) -> Result<(), Problem> {
                match self { $(Self::$name(record) => record.check()),* }
            }
        }

        $(impl From<$name> for Record {
            fn from(record: $name) -> Self { Self::$name(record) }
        }

        impl TryFrom<Record> for $name {
            type Error = Noun;
            fn try_from(record: Record) -> Result<Self, Noun> {
                match record {
                    Record::$name(record) => Ok(record),
                    other => Err(other.noun()),
                }
            }
        })*
    };
}

nouns! {
    /// hồ sơ cơ quan
    Office "office",
    /// người
    Person "person",
    /// đơn vị
    Unit "unit",
    /// chức vụ
    Position "position",
    /// cuộc họp
    Meeting "meeting",
    /// văn bản nguồn
    Source "source",
    /// nội dung chương trình
    AgendaItem "agenda-item",
    /// người dự
    Attendee "attendee",
    /// ý kiến phát biểu
    Statement "statement",
    /// số liệu
    Figure "figure",
    /// văn bản viện dẫn
    CitedDocument "cited-document",
    /// việc viện dẫn
    Citation "citation",
    /// ảnh
    Photograph "photograph",
    /// ý kiến chỉ đạo
    Directive "directive",
    /// báo cáo tiến độ
    Progress "progress",
    /// cách xem
    View "view",
    /// ngày nghỉ, nghỉ bù, làm bù
    Holiday "holiday",
    /// số văn bản
    Number "number",
    /// biểu quyết
    Vote "vote",
    /// câu chữ của một loại văn bản
    Wording "wording",
    /// văn bản đã chốt
    Paper "paper",
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl std::str::FromStr for Noun {
    type Err = Problem;
    fn from_str(word: &str) -> Result<Self, Problem> {
        let found = Self::ALL.iter().find(|noun| noun.word() == word);
        found.copied().ok_or_else(|| Problem::new("noun", format!("Không có loại dữ liệu “{word}”.")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wire_word_of_a_noun_is_the_one_serde_writes() {
        for noun in Noun::ALL {
            assert_eq!(serde_json::to_value(noun).unwrap(), noun.word());
            assert_eq!(noun.word().parse::<Noun>().as_ref(), Ok(noun));
        }
    }
}
