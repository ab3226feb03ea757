//! The page: text, lines, sentences and tokens, with the small questions that rules ask of them.
//!
//! Owns [`Page`], built once per text. Lines are classified in `lines`; meaning is read elsewhere.

use crate::knowledge::{Knowledge, Known};
use crate::lines::{Line, LineKind, lines, mark_unfinished};
use crate::normalise::{Bytes, Text};
use crate::restored::{Code, word};
use crate::sentence::sentences;
use crate::token::{TokenKind, tokens};
use crate::token_list::TokenList;
use std::borrow::Cow;
use std::ops::Range;

/// Range of token indices.
pub type Tokens = Range<usize>;

/// A sentence: its bytes, its tokens and the line it stands in.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Bytes.
    pub bytes: Bytes,
    /// Tokens.
    pub tokens: Tokens,
    /// Index of the line.
    pub line: usize,
}

/// A text made ready for reading.
pub struct Page<'t> {
    /// Both copies of the text.
    pub text: Text<'t>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence>,
    /// All tokens, in order.
    pub tokens: TokenList,
    /// Words known again in lines without marks; empty for most texts.
    restored: Vec<Code>,
    /// Where people and units of the office's directory stand.
    pub known: Known,
}

#[cfg(test)]
impl Page<'static> {
    /// Prepares a text for one who knows nothing of the office.
    pub fn new(text: &str) -> Self {
        Self::of(Text::new(text).kept(), &Knowledge::default())
    }
}

impl<'t> Page<'t> {
    /// Prepares a text, with the places of what the office knows.
    pub fn known_to(text: &'t str, knowledge: &Knowledge) -> Self {
        Self::of(Text::new(text), knowledge)
    }

    fn of(text: Text<'t>, knowledge: &Knowledge) -> Self {
        let lines = lines(&text);
        let mut page = Self {
            lines,
            sentences: vec![],
            tokens: TokenList::default(),
            known: Known::default(),
            text,
            restored: vec![],
        };
        for line in 0..page.lines.len() {
            page.cut_line(line);
        }
        page.tokens.shrink();
        page.sentences.shrink_to_fit();
        page.restored = crate::restored::restored(&page);
        page.known = Known::of(knowledge, &page.text, &page.tokens);
        page
    }

    /// Gives back the memory of the tokens, of the matching copy and of what they are known by; text, lines and sentences stay.
    pub fn forget_words(&mut self) {
        (self.tokens, self.restored, self.text.norm) = (TokenList::default(), vec![], String::new());
    }

    /// The source, after which nothing of the page is left.
    pub fn into_source(self) -> Cow<'t, str> {
        self.text.source
    }

    fn cut_line(&mut self, line: usize) {
        let Some(bytes) = self.lines.get(line).map(|l| l.bytes()) else { return };
        for bytes in sentences(&self.text, &bytes) {
            let first = self.tokens.len();
            tokens(&self.text.norm, &self.text.source, &bytes, &mut self.tokens);
            self.sentences.push(Sentence { bytes, tokens: first..self.tokens.len(), line });
        }
    }

    /// Marks the captions that only their place in a press report tells.
    pub fn mark_captions(&mut self) {
        mark_unfinished(&self.text, &mut self.lines);
    }

    /// The token in the matching copy, or nothing beyond the end.
    pub fn word(&self, i: usize) -> &str {
        match self.restored.get(i).and_then(|code| word(*code)) {
            Some(word) => word,
            None => self.tokens.get(i).and_then(|t| self.text.norm.get(t.bytes())).unwrap_or(""),
        }
    }

    /// Whether token `i` is a word.
    pub fn is_word(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.kind() == TokenKind::Word)
    }

    /// Whether token `i` is a number.
    pub fn is_number(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.kind() == TokenKind::Number)
    }

    /// Whether token `i` is a mark of punctuation.
    pub fn is_mark(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.kind() == TokenKind::Mark)
    }

    /// Whether token `i` begins with a capital.
    pub fn capital(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.capital())
    }

    /// Whether token `i` is written in capitals, as abbreviations are: “GĐ”, “PHT”.
    pub fn shouted(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.shouted())
    }

    /// What a line is.
    pub fn line_kind(&self, line: usize) -> Option<LineKind> {
        self.lines.get(line).map(|l| l.kind)
    }

    /// Whether a line is running text or an item of a list.
    pub fn runs(&self, line: usize) -> bool {
        matches!(self.line_kind(line), Some(LineKind::Body | LineKind::Item))
    }

    /// Whether tokens `i` and `i + 1` touch.
    pub fn touches_next(&self, i: usize) -> bool {
        matches!((self.tokens.get(i), self.tokens.get(i + 1)), (Some(a), Some(b)) if a.end() == b.start())
    }

    /// Whether token `i` is the first of a sentence.
    pub fn opens_line(&self, i: usize) -> bool {
        self.sentences.binary_search_by_key(&i, |s| s.tokens.start).is_ok()
    }

    /// Bytes from the first to the last token of a range.
    pub fn bytes(&self, at: &Tokens) -> Bytes {
        match (self.tokens.get(at.start), at.end.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) if at.start < at.end => first.start()..last.end(),
            (Some(first), _) => first.start()..first.start(),
            _ => self.text.source.len()..self.text.source.len(),
        }
    }

    /// The matching copy of a token range.
    pub fn norm(&self, at: &Tokens) -> &str {
        self.text.norm(&self.bytes(at))
    }

    /// The source of a token range.
    pub fn source(&self, at: &Tokens) -> &str {
        self.text.source(&self.bytes(at))
    }

    /// Whether the words of `phrase` (parted by blanks) stand at token `i`; their number.
    pub fn phrase(&self, i: usize, phrase: &str) -> Option<usize> {
        let (mut rest, mut length) = (phrase, 0);
        loop {
            let word = Some(self.word(i + length)).filter(|word| !word.is_empty())?;
            rest = rest.strip_prefix(word)?;
            length += 1;
            if rest.is_empty() {
                return Some(length);
            }
            rest = rest.strip_prefix(' ')?;
        }
    }

    /// The first of several phrases at token `i`; its number of words.
    pub fn any_phrase(&self, i: usize, phrases: &[&str]) -> Option<usize> {
        let word = self.word(i);
        let first = word.as_bytes().first()?;
        let begun = phrases.iter().filter(|p| p.as_bytes().first() == Some(first) && p.starts_with(word));
        begun.filter_map(|phrase| self.phrase(i, phrase)).max()
    }

    /// Where one of the phrases first stands in a range.
    pub fn find(&self, at: &Tokens, phrases: &[&str]) -> Option<Tokens> {
        at.clone().find_map(|i| self.any_phrase(i, phrases).map(|n| i..i + n))
    }

    /// The first sentence of a line.
    pub fn sentence_of(&self, line: usize) -> Option<&Sentence> {
        self.sentences.get(self.sentences.partition_point(|s| s.line < line)).filter(|s| s.line == line)
    }

    /// The sentence that holds a token.
    pub fn sentence_at(&self, i: usize) -> Option<&Sentence> {
        self.sentences.get(self.sentences.partition_point(|s| s.tokens.end <= i))
    }

    /// The first token of a range that is a word; its end where it has none.
    pub fn first_word(&self, at: &Tokens) -> usize {
        at.clone().find(|i| self.is_word(*i)).unwrap_or(at.end)
    }

    /// Whether a range ends with a colon, and so announces what stands below it.
    pub fn announces(&self, at: &Tokens) -> bool {
        self.word(at.end.saturating_sub(1)) == ":"
    }

    /// The colon of a label that opens a range and has fewer than so many tokens.
    pub fn colon(&self, at: &Tokens, within: usize) -> Option<usize> {
        (at.start + 1..at.end.min(at.start + within)).find(|i| self.word(*i) == ":")
    }

    /// The bracket before `end` that closes the one at token `i`.
    pub fn closing(&self, i: usize, end: usize) -> Option<usize> {
        let opens = self.word(i) == "(";
        opens.then(|| (i..end).find(|j| self.word(*j) == ")")).flatten()
    }

    /// The token after a remark in brackets that begins at token `i`; without one, `i`.
    pub fn after_remark(&self, i: usize, end: usize) -> usize {
        self.closing(i, end).map_or(i, |close| close + 1)
    }

    /// Pieces of a range, cut outside brackets and quotes; none of them go on beyond their sentence. Of the first token of a piece and
    /// one after it, `parts` tells how many tokens part the pieces there: none where the next only begins.
    pub fn pieces(&self, at: &Tokens, parts: impl Fn(usize, usize) -> Option<usize>) -> Vec<Tokens> {
        let (mut out, mut first, mut depth) = (vec![], at.start, 0usize);
        for i in at.clone() {
            if depth > 0 && self.opens_line(i) {
                depth = 0;
            }
            match self.word(i) {
                "(" | "“" => depth += 1,
                ")" | "”" => depth = depth.saturating_sub(1),
                _ => {
                    if let Some(length) = parts(first, i).filter(|_| depth == 0) {
                        out.push(first..i);
                        first = i + length;
                    }
                }
            }
        }
        out.push(first..at.end);
        out
    }

    /// First token that starts at or after a character of the source, as spans count them.
    pub fn token_at_char(&self, char: u32) -> usize {
        self.tokens.partition_point(|t| self.text.span(&t.bytes()).start < char)
    }

    /// First token that starts at or after a byte.
    pub fn token_at(&self, byte: usize) -> usize {
        self.tokens.partition_point(|t| t.start() < byte)
    }
}
