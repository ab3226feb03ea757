//! All tokens of a text, kept small.
//!
//! Owns the packing only: a token is known by its distance from the first of its block and by its length. The few that are
//! too long or too far for that stand aside.

use crate::token::Token;
use std::collections::BTreeMap;

/// So many tokens share one place.
const BLOCK: usize = 16;
/// The distance that says that the token stands aside.
const ASIDE: u8 = u8::MAX;

/// The tokens of a text, in order: a little more than two bytes for each, since there are as many as words.
#[derive(Debug, Default)]
pub struct TokenList {
    /// Where the first of each block starts.
    starts: Vec<u32>,
    /// Of each its distance from there, and the rest of it.
    tokens: Vec<(u8, u8)>,
    aside: BTreeMap<usize, Token>,
}

impl TokenList {
    /// Adds a token that starts no earlier than those before it.
    pub fn push(&mut self, token: Token) {
        let (start, rest) = token.parts();
        if self.len().is_multiple_of(BLOCK) {
            self.starts.push(start);
        }
        let first = self.starts.last().copied().unwrap_or(start);
        let distance = u8::try_from(start.saturating_sub(first)).ok().filter(|far| *far < ASIDE);
        let small = distance.zip(u8::try_from(rest).ok());
        if small.is_none() {
            self.aside.insert(self.len(), token);
        }
        self.tokens.push(small.unwrap_or((ASIDE, 0)));
    }

    /// The token at a place.
    pub fn get(&self, i: usize) -> Option<Token> {
        match *self.tokens.get(i)? {
            (ASIDE, _) => self.aside.get(&i).copied(),
            (distance, rest) => {
                Some(Token::of_parts(self.starts.get(i / BLOCK)? + u32::from(distance), rest.into()))
            }
        }
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The tokens, in order.
    pub fn iter(&self) -> impl Iterator<Item = Token> {
        (0..self.len()).filter_map(|i| self.get(i))
    }

    /// The first place whose token is not `before`; those that are stand before all others.
    pub fn partition_point(&self, before: impl Fn(&Token) -> bool) -> usize {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = usize::midpoint(from, to);
            if self.get(middle).is_some_and(|token| before(&token)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        from
    }

    /// Gives back the room that growing has left over.
    pub fn shrink(&mut self) {
        self.starts.shrink_to_fit();
        self.tokens.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    fn list(text: &str) -> TokenList {
        let mut list = TokenList::default();
        tokens(text, text, &(0..text.len()), &mut list);
        list
    }

    #[test]
    fn every_token_stands_where_it_was_cut_however_long_it_or_the_blanks_before_it_are() {
        let words =
            ["a".repeat(5_000), " ".repeat(70_000), "b, c".to_owned(), " ".repeat(70_000), "d".repeat(3)];
        let text = words.concat() + &" e1".repeat(40);
        let cut: Vec<&str> = list(&text).iter().map(|token| &text[token.bytes()]).collect();
        let told: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        assert_eq!(cut.iter().filter(|word| **word != ",").copied().collect::<Vec<_>>(), told);
    }

    #[test]
    fn a_place_is_found_by_halving() {
        let text = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(10);
        let list = list(&text);
        let places = [0, 1, 5, 17, 99, 200, text.len() - 1, text.len()];
        for byte in places {
            let first = list.iter().position(|token| token.start() >= byte).unwrap_or(list.len());
            assert_eq!(list.partition_point(|token| token.start() < byte), first);
        }
        assert_eq!((list.len(), list.get(list.len()).is_none()), (100, true));
    }
}
