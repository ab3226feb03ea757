//! Any bytes are read or refused as plain text and as a web page. `cargo +nightly fuzz run text`
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = thuky_sources::read("a.txt", bytes);
    let text = String::from_utf8_lossy(bytes);
    let _ = thuky_sources::from_text(&text);
    let _ = thuky_sources::from_html(&text);
});
