//! Any bytes behind the beginning of a zip are read or refused. `cargo +nightly fuzz run docx`
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = thuky_sources::read("a.docx", bytes);
});
