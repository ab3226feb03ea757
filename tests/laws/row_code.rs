//! Laws of row codes: a code leads to its own task, and a slip of the pen is noticed, never guessed right.

use proptest::prelude::*;
use thuky_domain::{DirectiveId, RowCode, RowCodeFault, RowCodes};
use uuid::Uuid;

const ALPHABET: &str = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

fn letters(id: DirectiveId) -> Vec<char> {
    RowCode::of(id).to_string().chars().filter(|c| *c != '-').collect()
}

fn read(letters: &[char]) -> Result<RowCode, RowCodeFault> {
    letters.iter().collect::<String>().parse()
}

fn ids() -> impl Strategy<Value = DirectiveId> {
    any::<u128>().prop_map(|n| DirectiveId(Uuid::from_u128(n)))
}

proptest! {
    #[test]
    fn a_code_is_read_as_it_was_written_however_it_is_typed(id in ids()) {
        let written = RowCode::of(id).to_string();
        prop_assert!(written.len() == 11 && !written.contains(['0', 'O', '1', 'I']));
        for typed in [written.to_lowercase(), written.replace('-', " – "), written.replace('-', "")] {
            prop_assert_eq!(typed.parse(), Ok(RowCode::of(id)));
        }
    }

    #[test]
    fn any_one_wrong_character_is_noticed(id in ids()) {
        let code = letters(id);
        for place in 0..code.len() {
            for wrong in ALPHABET.chars().chain("0O1I%đ".chars()).filter(|wrong| *wrong != code[place]) {
                let mut altered = code.clone();
                altered[place] = wrong;
                prop_assert_eq!(read(&altered), Err(RowCodeFault::Altered));
            }
        }
    }

    #[test]
    fn two_characters_that_changed_places_are_noticed(id in ids()) {
        let code = letters(id);
        for (one, other) in (0..9).flat_map(|one| (0..one).map(move |other| (one, other))) {
            let mut altered = code.clone();
            altered.swap(one, other);
            let wanted = if altered == code { Ok(RowCode::of(id)) } else { Err(RowCodeFault::Altered) };
            prop_assert_eq!(read(&altered), wanted);
        }
    }

    #[test]
    fn a_character_lost_or_doubled_is_noticed(id in ids(), place in 0..9_usize) {
        let (mut shorter, mut longer) = (letters(id), letters(id));
        longer.insert(place, shorter.remove(place));
        prop_assert_eq!(read(&shorter), Err(RowCodeFault::Altered));
        prop_assert_eq!(read(&longer), Err(RowCodeFault::Altered));
    }

    #[test]
    fn each_task_is_found_by_its_code_and_a_stranger_is_not(ids in prop::collection::btree_set(ids(), 2..50)) {
        let mut ids: Vec<DirectiveId> = ids.into_iter().collect();
        let stranger = ids.pop().unwrap();
        let codes: RowCodes = ids.iter().copied().collect();
        for id in ids {
            prop_assert_eq!(codes.find(&RowCode::of(id).to_string()), Ok(id));
        }
        prop_assert_eq!(codes.find(&RowCode::of(stranger).to_string()), Err(RowCodeFault::Unknown));
    }

    #[test]
    fn text_of_any_kind_is_read_without_harm(text in ".{0,30}") {
        let _ = text.parse::<RowCode>();
    }
}

#[test]
fn tasks_made_one_after_the_other_have_codes_of_their_own() {
    let ids = (0..100_000_u128).map(|n| DirectiveId(Uuid::from_u128(0x0190_4b7e_8f3a_7c10_u128 << 64 | n)));
    let codes: std::collections::HashSet<RowCode> = ids.map(RowCode::of).collect();
    assert_eq!(codes.len(), 100_000);
}
