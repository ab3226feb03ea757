//! Web pages and rich text of the clipboard, read token by token: no tree is built, so depth costs nothing.
//!
//! Owns the encoding of a page and the part of it that was copied; what the tags mean is in `page`.

mod page;
mod table;

use crate::{Found, SourceFault, plain};
use encoding_rs::{Encoding, UTF_8, X_USER_DEFINED};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use page::Page;
use std::cell::RefCell;

/// Reads the bytes of an HTML file: Unicode, or the encoding it declares, or one from before Unicode.
pub(crate) fn file(bytes: &[u8]) -> Result<Found, SourceFault> {
    let text = match plain::unicode(bytes) {
        Ok(text) => text,
        Err(SourceFault::EncodingUnknown { .. }) => match declared(bytes) {
            Some(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            None => plain::one_byte(bytes),
        },
        Err(fault) => return Err(fault),
    };
    read(&text)
}

/// The encoding that the head of a page names, UTF-8 and the placeholder of Word aside.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = plain::one_byte(bytes.get(..2048).unwrap_or(bytes)).to_lowercase();
    let (_, behind) = head.split_once("charset=")?;
    let behind = behind.trim_start_matches(['"', '\'']);
    let name = behind.split(['"', '\'', '>', ' ', ';', '/']).next()?;
    Encoding::for_label(name.as_bytes()).filter(|found| *found != UTF_8 && *found != X_USER_DEFINED)
}

/// Reads HTML.
pub(crate) fn read(html: &str) -> Result<Found, SourceFault> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(fragment(html)));
    let tokenizer = Tokenizer::new(Sink(RefCell::new(Page::default())), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let page = tokenizer.sink.0.into_inner();
    page.finish()
}

/// What the clipboard marks as copied, without the header that Windows puts before it.
fn fragment(html: &str) -> &str {
    let (start, end) = ("<!--StartFragment-->", "<!--EndFragment-->");
    let inner = html.split_once(start).map_or(html, |(_, inner)| inner);
    let inner = inner.rsplit_once(end).map_or(inner, |(inner, _)| inner);
    if inner.starts_with("Version:") {
        inner.find('<').and_then(|at| inner.get(at..)).unwrap_or(inner)
    } else {
        inner
    }
}

struct Sink(RefCell<Page>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => return page.tag(&tag),
            Token::CharacterTokens(text) => page.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
