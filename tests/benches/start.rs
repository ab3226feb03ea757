//! From the start of the program to the first content that a person can use, against an empty Tauri window.
//!
//! Needs a display, WebKitWebDriver and release builds:
//! `cargo build --release -p thuky --bin thuky --example empty-window`, then
//! `xvfb-run -a cargo bench -p thuky-tests --bench start`.

#[path = "../window/driver.rs"]
#[expect(dead_code, reason = "the bench uses a part of what the journeys do")]
mod driver;

use driver::{Driver, Place};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const ROUNDS: usize = 9;

fn main() {
    let release = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release");
    let (program, empty) = (release.join("thuky"), release.join("examples/empty-window"));
    if !(program.exists() && empty.exists()) || std::env::var_os("DISPLAY").is_none() {
        return println!("skipped: see the head of this file for what it needs");
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let place = Place::new();
    let median = |program: &PathBuf, content: &str, arguments: &[&str]| {
        let mut times: Vec<Duration> =
            (0..ROUNDS).map(|_| runtime.block_on(start(&place, program, content, arguments))).collect();
        times.sort_unstable();
        println!(
            "{:<14} min {:>6.0?}   median {:>6.0?}   max {:>6.0?}",
            content,
            times[0],
            times[ROUNDS / 2],
            times[ROUNDS - 1]
        );
        times[ROUNDS / 2]
    };
    let bare = median(&empty, "//body", &[]);
    let full = median(&program, "//button[contains(., 'Cuộc họp mới')]", &["--sample"]);
    println!("ratio {:.2}", full.as_secs_f64() / bare.as_secs_f64());
}

/// One start: from asking the driver for the program to finding its content.
async fn start(place: &Place, program: &Path, content: &str, arguments: &[&str]) -> Duration {
    let driver = Driver::start(place).await;
    let begun = Instant::now();
    let window = driver.open(program, place, arguments).await;
    window.find(content).await;
    begun.elapsed()
}
