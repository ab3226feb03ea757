//! The reading process.

use super::WORD;
use crate::{LARGEST_FILE, SourceFault, SourceText};
use serde::Serialize;
use std::io::{Read, Write};
use std::process::ExitCode;

/// Reads one source and ends, when the program was started to do just that; else does nothing.
///
/// To be called before anything else in `main`. The arguments after the word: memory in bytes, seconds, name.
#[must_use]
pub fn serve() -> Option<ExitCode> {
    serve_as(WORD, answer)
}

/// As [`serve`], for another reader under a word of its own; what it finds goes back as JSON.
#[must_use]
pub fn serve_as<T: Serialize>(word: &str, read: impl FnOnce(&str) -> T) -> Option<ExitCode> {
    let mut words = std::env::args_os().skip(1);
    if words.next()? != word {
        return None;
    }
    let mut number = || words.next().and_then(|word| word.to_str()?.parse::<u64>().ok());
    let (memory, seconds) = (number(), number());
    let name = words.next().unwrap_or_default().to_string_lossy().into_owned();
    limit(memory.unwrap_or(512 << 20), seconds.unwrap_or(20));
    let answer = read(&name);
    let Ok(line) = serde_json::to_string(&answer) else { return Some(ExitCode::FAILURE) };
    let written = std::io::stdout().lock().write_all(format!("\n{line}\n").as_bytes());
    Some(if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer(name: &str) -> Result<SourceText, SourceFault> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(LARGEST_FILE + 1).read_to_end(&mut bytes);
    read.map_err(|error| SourceFault::from(&error))?;
    crate::read(name, &bytes)
}

/// Bounds memory and processor time, and leaves no memory image behind. A system that refuses a limit leaves the
/// limit of time, which the parent keeps.
#[cfg(unix)]
fn limit(memory: u64, seconds: u64) {
    use rlimit::Resource;
    let memory = memory.saturating_add(address_space());
    let refused =
        [Resource::AS.set(memory, memory), Resource::CPU.set(seconds, seconds), Resource::CORE.set(0, 0)];
    for error in refused.into_iter().filter_map(Result::err) {
        eprintln!("limit: {error}");
    }
}

/// On Windows the parent puts the process into a job instead.
#[cfg(not(unix))]
fn limit(_memory: u64, _seconds: u64) {}

/// The memory that the program has mapped before it reads anything: shared libraries most of all.
#[cfg(unix)]
fn address_space() -> u64 {
    const UNKNOWN: u64 = 512 << 20;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmSize:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.map_or(UNKNOWN, |size| size << 10)
}
