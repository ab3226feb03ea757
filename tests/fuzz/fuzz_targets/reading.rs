//! Any text is read into a draft. `cargo +nightly fuzz run reading`
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = thuky_reading::read(text, &thuky_reading::Knowledge::default());
});
