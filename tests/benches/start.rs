//! From the birth of the process to the first painted content, against a Tauri window whose page holds one word.
//!
//! Needs a display, WebKitWebDriver and release builds:
//! `cargo build --release -p thuky --bin thuky --example empty-window`, then
//! `xvfb-run -a cargo bench -p thuky-tests --bench start`.

#[path = "../window/driver.rs"]
#[expect(dead_code, reason = "the bench uses a part of what the journeys do")]
mod driver;

use driver::{Driver, Place};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

const ROUNDS: usize = 9;

fn main() {
    let release = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release");
    let (program, empty) = (release.join("thuky"), release.join("examples/empty-window"));
    if !(program.exists() && empty.exists()) || std::env::var_os("DISPLAY").is_none() {
        return println!("skipped: see the head of this file for what it needs");
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let place = Place::new();
    let median = |program: &Path, content: &str, arguments: &[&str]| {
        let mut times: Vec<f64> =
            (0..ROUNDS).map(|_| runtime.block_on(start(&place, program, content, arguments))).collect();
        times.sort_by(f64::total_cmp);
        let [min, median, max] = [times[0], times[ROUNDS / 2], times[ROUNDS - 1]];
        println!("{content:<48} min {min:>5.0} ms   median {median:>5.0} ms   max {max:>5.0} ms");
        median
    };
    let bare = median(&empty, "//p", &[]);
    let full = median(&program, "//button[contains(., 'Cuộc họp mới')]", &["--sample"]);
    println!("ratio {:.2}", full / bare);
}

/// One start, in ms: from the birth of the process to the page's own mark of its first painted content.
async fn start(place: &Place, program: &Path, content: &str, arguments: &[&str]) -> f64 {
    let window = Driver::start(place).await.open(program, place, arguments).await;
    window.find(content).await;
    let born = birth_of(program);
    loop {
        let painted = window.client.execute(PAINTED, vec![]).await.unwrap();
        if let Some(at) = painted.as_f64() {
            return at - born;
        }
    }
}

/// When the page painted its first content, in ms since 1970; null before that.
const PAINTED: &str = "const mark = performance.getEntriesByName('first-contentful-paint')[0];
     return mark ? performance.timeOrigin + mark.startTime : null";

/// When the newest process of a program was started, in ms since 1970, to a hundredth of a second.
#[expect(clippy::disallowed_methods, reason = "a bench measures real time")]
fn birth_of(program: &Path) -> f64 {
    let seconds = |text: &str| text.trim().parse::<f64>().unwrap();
    let uptime = std::fs::read_to_string("/proc/uptime").unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
    let boot = now - seconds(uptime.split(' ').next().unwrap());
    let program = program.canonicalize().unwrap();
    let processes = std::fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    let ours = processes.filter(|process| process.join("exe").read_link().is_ok_and(|exe| exe == program));
    let born = ours.filter_map(|process| std::fs::read_to_string(process.join("stat")).ok()).map(|stat| {
        let behind_the_name = stat.rsplit(')').next().unwrap();
        seconds(behind_the_name.split_whitespace().nth(19).unwrap()) / 100.0
    });
    (boot + born.max_by(f64::total_cmp).unwrap()) * 1000.0
}
