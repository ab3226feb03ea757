//! The order of Vietnamese names: by given name (the last syllable), then by the whole name, as ICU's `vi` collation has it.
//!
//! Keys are plain bytes to be kept beside the name, so that any program can open and sort the database.
//! They change with the ICU data: recompute them when [`KEY_VERSION`] changes.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use std::sync::OnceLock;

/// Version of the keys' making. A workspace that holds another one recomputes its keys.
pub const KEY_VERSION: u32 = 1;

/// The key by which names sort: given name, a zero byte, the whole name.
///
/// A zero byte joins two separate keys, because ICU ignores control characters inside one.
#[must_use]
pub fn sort_key(name: &str) -> Vec<u8> {
    let given = name.split_whitespace().next_back().unwrap_or_default();
    let mut key = icu_key(given);
    key.push(0);
    key.extend(icu_key(name));
    key
}

fn icu_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() * 3);
    if let Some(collator) = vietnamese() {
        let Ok(()) = collator.write_sort_key_to(text, &mut key);
    }
    key
}

fn vietnamese() -> Option<&'static CollatorBorrowed<'static>> {
    static COLLATOR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    COLLATOR.get_or_init(|| Collator::try_new(locale!("vi").into(), CollatorOptions::default()).ok()).as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(mut names: Vec<&str>) -> Vec<&str> {
        names.sort_by_key(|name| sort_key(name));
        names
    }

    #[test]
    fn tones_and_letters_sort_as_in_the_dictionary() {
        assert_eq!(sorted(vec!["mạ", "má", "mã", "mả", "mà", "ma"]), ["ma", "mà", "mả", "mã", "má", "mạ"]);
        assert_eq!(sorted(vec!["đa", "Ân", "Ăn", "Ánh", "An", "da"]), ["An", "Ánh", "Ăn", "Ân", "da", "đa"]);
    }

    #[test]
    fn given_name_leads_and_the_family_name_decides_between_equals() {
        let names = vec!["Vũ Thị Anh", "Lê Văn Ánh", "Bùi Văn Anh", "Đỗ An"];
        assert_eq!(sorted(names), ["Đỗ An", "Bùi Văn Anh", "Vũ Thị Anh", "Lê Văn Ánh"]);
    }
}
