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
        tell("a window of one word", &empty);
        drop(window);
        for tasks in [1_000, 10_000, 100_000] {
            let place = Place::new();
            office::found_with(tasks, &place.data());
            let window = looked_through(&place).await;
            tell(&format!("{tasks} tasks"), &driver::program());
            drop(window);
        }
    });
}

/// A window in which the register was asked for in each of its shapes, searched and scrolled.
async fn looked_through(place: &Place) -> Window {
    let window = Window::open(place, &[]).await;
    window.press("Nhiệm vụ").await;
    for shape in ["Lịch", "Cột", "Bảng"] {
        window.find(&format!("//button[normalize-space(.)='{shape}']")).await.click().await.unwrap();
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    }
    window.client.execute(SCROLLED, vec![]).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    window
}

const SCROLLED: &str =
    "for (const part of document.querySelectorAll('*')) part.scrollTop = part.scrollHeight / 2;";

/// Prints the share of each process of a running program in physical memory.
fn tell(content: &str, program: &Path) {
    let processes =
        running(program).into_iter().flat_map(|process| [vec![process], descendants(process)].concat());
    let shares: Vec<(String, u64)> = processes.filter_map(share).collect();
    let whole: u64 = shares.iter().map(|(_, share)| share).sum();
    let each: Vec<String> = shares.iter().map(|(name, share)| format!("{name} {share}")).collect();
    println!("{content:<24} {whole:>5} MB   ({})", each.join(", "));
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
