//! The words of a vote: its sentence, and the cells of its row in a tally. What is written here is read back here.
//!
//! Reading is strict: words that are not those of the form, a count that is no figure and a share that is not that of
//! its counts are unclear, and nothing is made of them. Owns no gaps and no marks.

use crate::wording::{BLANK, count, unclosed};
use thuky_domain::text::capitalised;
use thuky_domain::{Vote, VoteMethod};

const METHOD: &str = ": biểu quyết bằng hình thức ";
const IN_FAVOUR: &str = "; tán thành ";
const PRESENT: &str = " đại biểu có mặt";
const SHARE: &str = ", đạt tỷ lệ ";
const AGAINST: &str = "; không tán thành ";
const ABSTAINED: &str = "; không có ý kiến ";

/// Why words about a vote are read and not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// They are not the words of the form.
    Words,
    /// A count is not written as a figure.
    Figure,
    /// A share is not that of the counts beside it, or is missing.
    Share,
}

/// A cell of the tally, by the field that it prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VoteCell {
    Matter,
    Method,
    Present,
    InFavour,
    Against,
    Abstained,
}

impl VoteCell {
    /// The cells of a row, from left to right.
    pub(crate) const ALL: [Self; 6] =
        [Self::Matter, Self::Method, Self::Present, Self::InFavour, Self::Against, Self::Abstained];

    /// The field, as the record names it.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Self::Matter => "matter",
            Self::Method => "method",
            Self::Present => "present",
            Self::InFavour => "in_favour",
            Self::Against => "against",
            Self::Abstained => "abstained",
        }
    }

    /// The cell that prints a field.
    pub(crate) fn of(field: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cell| cell.field() == field)
    }
}

/// The vote with its matter as it is printed; empty where that is blank.
pub(crate) fn told(vote: &Vote) -> Vote {
    Vote { matter: read_matter(&matter(vote)), ..vote.clone() }
}

/// `Thông qua …: biểu quyết bằng hình thức giơ tay; tán thành 12/13 đại biểu có mặt, đạt tỷ lệ 92,31%; …`.
pub(crate) fn sentence(vote: &Vote) -> String {
    let share = vote.share(vote.in_favour).map(|share| format!("{SHARE}{share}")).unwrap_or_default();
    let others = [(AGAINST, vote.against), (ABSTAINED, vote.abstained)];
    let others = others.into_iter().filter(|(_, part)| *part > 0);
    let others: String = others.map(|(words, part)| format!("{words}{}", figure(part))).collect();
    let (matter, method) = (matter(vote), vote.method.word());
    let (in_favour, present) = (figure(vote.in_favour), present(vote));
    format!("{matter}{METHOD}{method}{IN_FAVOUR}{in_favour}/{present}{PRESENT}{share}{others}")
}

/// The vote as a sentence tells it.
///
/// # Errors
/// What of the sentence is unclear.
pub(crate) fn read_sentence(vote: &Vote, sentence: &str) -> Result<Vote, Unclear> {
    let sentence = unclosed(sentence);
    let (matter, rest) = sentence.rsplit_once(METHOD).ok_or(Unclear::Words)?;
    let (method, rest) = rest.split_once(IN_FAVOUR).ok_or(Unclear::Words)?;
    let (counts, rest) = rest.split_once(PRESENT).ok_or(Unclear::Words)?;
    let (in_favour, present) = counts.split_once('/').ok_or(Unclear::Words)?;
    let (share, rest) = phrase(rest, SHARE);
    let (against, rest) = phrase(rest, AGAINST);
    let (abstained, rest) = phrase(rest, ABSTAINED);
    if !rest.is_empty() {
        return Err(Unclear::Words);
    }
    let told = Vote {
        matter: read_matter(matter),
        method: read_method(method)?,
        present: read_present(present)?,
        in_favour: read_figure(in_favour)?,
        against: against.map_or(Ok(0), read_figure)?,
        abstained: abstained.map_or(Ok(0), read_figure)?,
        ..vote.clone()
    };
    if told.share(told.in_favour).as_deref() == share { Ok(told) } else { Err(Unclear::Share) }
}

/// What a cell says, and the share that stands below a count; nobody has none.
pub(crate) fn cell(vote: &Vote, cell: VoteCell) -> (String, String) {
    match cell {
        VoteCell::Matter => (matter(vote), String::new()),
        VoteCell::Method => (capitalised(vote.method.word()), String::new()),
        VoteCell::Present => (present(vote), String::new()),
        VoteCell::InFavour => (figure(vote.in_favour), share(vote, vote.in_favour)),
        VoteCell::Against => (figure(vote.against), share(vote, vote.against)),
        VoteCell::Abstained => (figure(vote.abstained), share(vote, vote.abstained)),
    }
}

/// The vote as these cells of its row tell it.
///
/// # Errors
/// What of them is unclear: every share is held against how many were present.
pub(crate) fn read_row<'w>(
    vote: &Vote,
    said: impl IntoIterator<Item = (VoteCell, &'w str)>,
) -> Result<Vote, Unclear> {
    let mut told = vote.clone();
    let mut shares = vec![];
    for (cell, words) in said {
        let words = unclosed(words);
        let mut counted = |words: &str| {
            let (part, share) = with_share(words);
            let part = read_figure(part)?;
            shares.push((part, share.to_owned()));
            Ok(part)
        };
        match cell {
            VoteCell::Matter => told.matter = read_matter(&words),
            VoteCell::Method => told.method = read_method(&words)?,
            VoteCell::Present => told.present = read_present(&words)?,
            VoteCell::InFavour => told.in_favour = counted(&words)?,
            VoteCell::Against => told.against = counted(&words)?,
            VoteCell::Abstained => told.abstained = counted(&words)?,
        }
    }
    let fit = shares.iter().all(|(part, said)| share(&told, *part) == *said);
    if fit { Ok(told) } else { Err(Unclear::Share) }
}

/// Whether two texts in one place tell the same of a vote: figures with more or fewer zeros before them do.
pub(crate) fn same(vote: &Vote, place: VoteCell, one: &str, other: &str) -> bool {
    if let (Ok(one), Ok(other)) = (read_sentence(vote, one), read_sentence(vote, other)) {
        return one == other;
    }
    let counted = |words: &str| {
        let (figure, share) = with_share(words);
        Some((read_present(figure).ok()?, share.to_owned()))
    };
    match (place, counted(one), counted(other)) {
        (VoteCell::Matter | VoteCell::Method, ..) => false,
        (_, Some(one), Some(other)) => one == other,
        _ => false,
    }
}

fn share(vote: &Vote, part: u32) -> String {
    let share = vote.share(part).filter(|_| part > 0);
    share.map(|share| format!("({share})")).unwrap_or_default()
}

/// A count of a row, and the share that stands below it.
fn with_share(words: &str) -> (&str, &str) {
    words.split_once(' ').unwrap_or((words, ""))
}

/// Two digits at least, as offices write; nothing is `0`.
fn figure(number: u32) -> String {
    if number == 0 { "0".to_owned() } else { count(number) }
}

/// Zeros before a figure change nothing.
fn read_figure(words: &str) -> Result<u32, Unclear> {
    let digits = words.chars().all(|c| c.is_ascii_digit());
    words.parse().ok().filter(|_| digits).ok_or(Unclear::Figure)
}

fn present(vote: &Vote) -> String {
    if vote.present > 0 { figure(vote.present) } else { BLANK.to_owned() }
}

fn read_present(words: &str) -> Result<u32, Unclear> {
    if words == BLANK { Ok(0) } else { read_figure(words) }
}

fn matter(vote: &Vote) -> String {
    let matter = capitalised(&unclosed(&vote.matter));
    if matter.is_empty() { BLANK.to_owned() } else { matter }
}

fn read_matter(words: &str) -> String {
    let matter = unclosed(words);
    if matter == BLANK { String::new() } else { matter }
}

fn read_method(words: &str) -> Result<VoteMethod, Unclear> {
    let called = |method: &VoteMethod| method.word() == words || capitalised(method.word()) == words;
    VoteMethod::ALL.into_iter().find(called).ok_or(Unclear::Words)
}

/// What follows these words up to the next part of the sentence, and the rest.
fn phrase<'t>(text: &'t str, words: &str) -> (Option<&'t str>, &'t str) {
    let Some(told) = text.strip_prefix(words) else { return (None, text) };
    let (told, rest) = told.split_at(told.find(';').unwrap_or(told.len()));
    (Some(told), rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use thuky_domain::{MeetingId, VoteId};
    use uuid::Uuid;

    /// Figures small and of any size; matters of any letters, and such as sound like the form itself.
    fn vote() -> impl Strategy<Value = Vote> {
        let matter = prop_oneof![
            any::<String>(),
            "[a-zđêôơưA-ZĐ0-9 ,.;:/…]{0,40}",
            Just(format!("Bầu tổ kiểm phiếu{METHOD}giơ tay{IN_FAVOUR}09/09{PRESENT}{SHARE}100%")),
            Just(format!("Danh sách{IN_FAVOUR}{AGAINST}02{ABSTAINED}03")),
        ];
        let figure = || prop_oneof![0..40_u32, any::<u32>()];
        let ballot = any::<bool>();
        (matter, ballot, figure(), figure(), figure(), figure()).prop_map(
            |(matter, ballot, present, in_favour, against, abstained)| Vote {
                matter,
                method: if ballot { VoteMethod::Ballot } else { VoteMethod::ShowOfHands },
                present,
                in_favour,
                against,
                abstained,
                ..Vote::blank(VoteId(Uuid::nil()), MeetingId(Uuid::nil()))
            },
        )
    }

    /// What a cell prints, in one line.
    fn words(vote: &Vote, place: VoteCell) -> String {
        let (words, share) = cell(vote, place);
        format!("{words} {share}").trim().to_owned()
    }

    /// A sentence without its zeros, and without parts that count nobody: they say what leaving them out says.
    fn without_zeros(sentence: &str) -> String {
        let bare = |text: &str| text.replace(['0', ' '], "").to_lowercase();
        let nobody = [AGAINST, ABSTAINED].map(|words| bare(words).replace(';', ""));
        let sentence = bare(sentence);
        let parts: Vec<&str> = sentence.split(';').filter(|part| !nobody.iter().any(|n| n == part)).collect();
        parts.join(";")
    }

    proptest! {
        #[test]
        fn the_sentence_of_every_vote_is_read_back_as_that_vote(vote in vote(), other in vote()) {
            let told = read_sentence(&other, &format!("{}.", sentence(&vote)));
            let own = Vote { id: other.id, ..super::told(&vote) };
            prop_assert_eq!(told, Ok(own));
        }

        #[test]
        fn the_row_of_every_vote_is_read_back_as_that_vote(vote in vote(), other in vote()) {
            let cells = VoteCell::ALL.map(|cell| (cell, words(&vote, cell)));
            let told = read_row(&other, cells.iter().map(|(cell, words)| (*cell, words.as_str())));
            prop_assert_eq!(told, Ok(super::told(&vote)));
        }

        /// Nothing is guessed: what is read at all tells, word by word, what was written.
        #[test]
        fn a_sentence_with_letters_changed_is_unclear_or_read_as_it_stands(
            vote in vote(), at in any::<prop::sample::Index>(), letter in "[0-9a-zđ ;,/%…]?"
        ) {
            let mut letters: Vec<String> = sentence(&vote).chars().map(String::from).collect();
            *at.get_mut(&mut letters) = letter;
            let written = unclosed(&letters.concat());
            if let Ok(told) = read_sentence(&vote, &written) {
                let again = without_zeros(&sentence(&told));
                let same = again == without_zeros(&written);
                prop_assert!(same || told.matter != super::told(&vote).matter, "{written}");
            }
        }
    }

    #[test]
    fn what_of_a_sentence_is_unclear_is_told() {
        let blank = Vote::blank(VoteId(Uuid::nil()), MeetingId(Uuid::nil()));
        let vote =
            Vote {
                matter: "bầu tổ kiểm phiếu".into(), present: 13, in_favour: 12, against: 1, ..blank
            };
        let text = sentence(&vote);
        let read = |from: &str, to: &str| read_sentence(&vote, &text.replacen(from, to, 1));
        assert_eq!(read("giơ tay", "gật đầu"), Err(Unclear::Words));
        assert_eq!(read("đại biểu có mặt", "người"), Err(Unclear::Words));
        assert_eq!(read("không tán thành 01", "không tán thành một"), Err(Unclear::Figure));
        assert_eq!(read("12/13", "mười hai/13"), Err(Unclear::Figure));
        assert_eq!(read("12/13", "11/13"), Err(Unclear::Share));
        assert_eq!(read(", đạt tỷ lệ 92,31%", ""), Err(Unclear::Share));
        assert_eq!(read("không tán thành 01", "không tán thành 2").map(|told| told.against), Ok(2));
        assert_eq!(read("không tán thành 01", "không tán thành 0").map(|told| told.against), Ok(0));
        assert_eq!(read("giơ tay", "bỏ phiếu kín").map(|told| told.method), Ok(VoteMethod::Ballot));
    }

    #[test]
    fn a_count_of_a_row_is_clear_only_with_the_share_of_those_present_there() {
        let blank = Vote::blank(VoteId(Uuid::nil()), MeetingId(Uuid::nil()));
        let vote = Vote { present: 13, in_favour: 12, ..blank };
        let read = |said: &[(VoteCell, &'static str)]| read_row(&vote, said.iter().copied());
        let favour = |words| (VoteCell::InFavour, words);
        assert_eq!(read(&[favour("11 (84,62%)")]).map(|told| told.in_favour), Ok(11));
        assert_eq!(read(&[favour("11 (92,31%)")]), Err(Unclear::Share));
        assert_eq!(read(&[favour("11")]), Err(Unclear::Share));
        assert_eq!(
            read(&[favour("12 (85,71%)"), (VoteCell::Present, "14")]).map(|told| told.present),
            Ok(14)
        );
        assert_eq!(read(&[(VoteCell::Method, "Gật đầu")]), Err(Unclear::Words));
        assert_eq!(read(&[favour("không ai")]), Err(Unclear::Figure));
    }
}
