//! What the window takes in memory with a thousand, ten thousand and a hundred thousand tasks in its register, against a Tauri
//! window whose page holds one word. Aim: 250 MB.
//!
//! Needs a display, WebKitWebDriver and release builds:
//! `cargo build --release -p thuky --bin thuky --example empty-window`, then
//! `xvfb-run -a cargo bench -p thuky-tests --bench memory`.

#[path = "../window/driver.rs"]
#[expect(dead_code, reason = "the bench uses a part of what the journeys do")]
mod driver;
#[path = "office/mod.rs"]
mod office;

use driver::{Driver, Place, Window};
use std::path::Path;

fn main() {
    let empty = driver::program().with_file_name("examples").join("empty-window");
    if !(driver::possible() && empty.exists()) {
        return println!("skipped: see the head of this file for what it needs");
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let place = Place::new();
        let window = Driver::start(&place).await.open(&empty, &place, &[]).await;
        window.find("//p").await;
        tell("a window of one word", &empty).await;
        drop(window);
        for tasks in [1_000, 10_000, 100_000] {
            let place = Place::new();
            office::found_with(tasks, &place.data());
            let window = looked_through(&place).await;
            tell(&format!("{tasks} tasks"), &driver::program()).await;
            drop(window);
        }
    });
}

/// A window in which the register was asked for in each of its shapes, searched and scrolled.
async fn looked_through(place: &Place) -> Window {
    let window = Window::open(place, &[]).await;
    window.press("Nhiệm vụ").await;
    window.find(TABLE).await;
    for (shape, part) in SHAPES {
        window.click(&format!("//button[normalize-space(.)='{shape}']")).await;
        window.find(part).await;
        settled(&driver::program()).await;
    }
    window.client.execute(SCROLLED, vec![]).await.unwrap();
    window
}

/// A row of the table, which stands first.
const TABLE: &str = "//tr[@data-key]";

/// The shapes of the register, each with the part of it that is there once it is drawn.
const SHAPES: [(&str, &str); 3] =
    [("Lịch", "//*[@role='gridcell']"), ("Cột", "//section//*[@data-key]"), ("Bảng", TABLE)];

const SCROLLED: &str =
    "for (const part of document.querySelectorAll('*')) part.scrollTop = part.scrollHeight / 2;";

/// Prints the share of each process of a running program in physical memory.
async fn tell(content: &str, program: &Path) {
    let shares = settled(program).await;
    let whole: u64 = shares.iter().map(|(_, share)| share).sum();
    let each: Vec<String> = shares.iter().map(|(name, share)| format!("{name} {share}")).collect();
    println!("{content:<24} {whole:>5} MB   ({})", each.join(", "));
}

/// So many equal readings in a row make a steady one: a second and a half of them.
const STEADY: usize = 30;

/// The shares of the processes of a running program, steady; if they never are, the last ones.
async fn settled(program: &Path) -> Vec<(String, u64)> {
    let (mut last, mut equal) = (vec![], 0);
    let steady = driver::until(async || {
        let now = shares(program);
        equal = if now == last { equal + 1 } else { 0 };
        last = now;
        (equal == STEADY).then_some(())
    });
    steady.await;
    last
}

fn shares(program: &Path) -> Vec<(String, u64)> {
    let processes =
        running(program).into_iter().flat_map(|process| [vec![process], descendants(process)].concat());
    processes.filter_map(share).collect()
}

/// Name and proportional share of a process, in MB.
fn share(process: u32) -> Option<(String, u64)> {
    let folder = Path::new("/proc").join(process.to_string());
    let told = std::fs::read_to_string(folder.join("smaps_rollup")).ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    let name = std::fs::read_to_string(folder.join("comm")).ok()?;
    Some((name.trim().to_owned(), kilobytes / 1000))
}

/// The processes of a program.
fn running(program: &Path) -> Vec<u32> {
    let program = program.canonicalize().unwrap();
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let ours =
        processes.filter(|process| process.path().join("exe").read_link().is_ok_and(|exe| exe == program));
    ours.filter_map(|process| process.file_name().to_str()?.parse().ok()).collect()
}

/// Every process below one.
fn descendants(process: u32) -> Vec<u32> {
    let file = format!("/proc/{process}/task/{process}/children");
    let children = std::fs::read_to_string(file).unwrap_or_default();
    let children = children.split_whitespace().filter_map(|child| child.parse().ok());
    children.flat_map(|child: u32| [vec![child], descendants(child)].concat()).collect()
}
