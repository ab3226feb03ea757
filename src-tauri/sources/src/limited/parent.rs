//! The parent of the reading process: starts it, feeds it, waits no longer than the limit, and tells its end.

use super::{Limits, WORD};
use crate::{Hostility, LARGEST_FILE, LARGEST_TEXT, SourceFault, SourceText, format};
use serde::de::DeserializeOwned;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;

/// More than the JSON of the largest text, every character escaped.
const LONGEST_ANSWER: u64 = 6 * LARGEST_TEXT + (1 << 20);
/// How much of what it complains about is looked at.
const LONGEST_COMPLAINT: u64 = 4096;

/// Reads the bytes of a file: plain text in place, every other format in a process of the program given.
///
/// # Errors
/// Why nothing was read.
pub fn read(executable: &Path, name: &str, bytes: &[u8], limits: Limits) -> Result<SourceText, SourceFault> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(SourceFault::TooLarge { limit: LARGEST_FILE });
    }
    if !format::of(name, bytes)?.needs_limits() {
        return crate::read(name, bytes);
    }
    answer_of(executable, WORD, name, bytes, limits)?
}

/// What the reader under a word finds in the bytes of a file, in a process of the program given.
///
/// # Errors
/// How the process ended when it gave no answer.
pub fn answer_of<T: DeserializeOwned + Send>(
    executable: &Path,
    word: &str,
    name: &str,
    bytes: &[u8],
    limits: Limits,
) -> Result<T, SourceFault> {
    let mut child = start(executable, word, name, limits)?;
    let _job = confined(&child, limits);
    converse(&mut child, bytes, limits)
}

fn start(executable: &Path, word: &str, name: &str, limits: Limits) -> Result<Child, SourceFault> {
    let mut command = Command::new(executable);
    command.arg(word).arg(limits.memory.to_string()).arg(limits.time.as_secs().max(1).to_string()).arg(name);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    without_window(&mut command);
    command.spawn().map_err(|error| SourceFault::NotStarted(error.to_string()))
}

/// Feeds the process and takes its answer. Whatever happens, it has ended afterwards.
fn converse<T: DeserializeOwned + Send>(
    child: &mut Child,
    bytes: &[u8],
    limits: Limits,
) -> Result<T, SourceFault> {
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        let (tell, told) = mpsc::channel();
        scope.spawn(move || stdin.map(|mut pipe| pipe.write_all(bytes)));
        scope.spawn(move || tell.send(taken(stdout, LONGEST_ANSWER)));
        let complaint = scope.spawn(move || taken(stderr, LONGEST_COMPLAINT));
        let answer = told.recv_timeout(limits.time);
        if answer.is_err() {
            let _ = child.kill();
        }
        let status = child.wait().ok();
        let complaint = complaint.join().unwrap_or_default();
        match answer {
            Ok(answer) => parsed(&answer).ok_or_else(|| broken_down(status, &complaint)),
            Err(_) => Err(SourceFault::Timeout),
        }
    })
}

/// Takes what comes out of a pipe up to a limit; the rest is not waited for.
fn taken(pipe: Option<impl Read>, limit: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(pipe) = pipe {
        let _ = pipe.take(limit).read_to_end(&mut bytes);
    }
    bytes
}

/// The answer is the last line; libraries may have written before it.
fn parsed<T: DeserializeOwned>(answer: &[u8]) -> Option<T> {
    let line = answer.trim_ascii_end().rsplit(|byte| *byte == b'\n').next()?;
    serde_json::from_slice(line).ok()
}

/// What it means that the process ended without an answer.
fn broken_down(status: Option<ExitStatus>, complaint: &[u8]) -> SourceFault {
    let complaint = String::from_utf8_lossy(complaint);
    if complaint.contains("memory allocation of") || complaint.contains("out of memory") {
        SourceFault::OutOfMemory
    } else if status.is_some_and(out_of_time) {
        SourceFault::Timeout
    } else {
        SourceFault::Hostile(Hostility::Crash)
    }
}

/// Ended by the system for its processor time: SIGXCPU, or SIGKILL at the hard limit.
#[cfg(unix)]
fn out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    const SIGKILL: i32 = 9;
    const SIGXCPU: i32 = 24;
    matches!(status.signal(), Some(SIGKILL | SIGXCPU))
}

#[cfg(not(unix))]
const fn out_of_time(_: ExitStatus) -> bool {
    false
}

#[cfg(windows)]
fn without_window(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
const fn without_window(_: &mut Command) {}

/// A job that holds the process: it ends when the job is dropped, also when the parent dies. Memory beyond the limit
/// goes to disk rather than being refused, so it is the limit of time that stops a greedy file.
#[cfg(windows)]
fn confined(child: &Child, limits: Limits) -> Option<win32job::Job> {
    use std::os::windows::io::AsRawHandle;
    const LEAST: usize = 1 << 20;
    let mut info = win32job::ExtendedLimitInfo::new();
    info.limit_kill_on_job_close();
    info.limit_working_memory(LEAST, usize::try_from(limits.memory).unwrap_or(usize::MAX));
    let job = win32job::Job::create_with_limit_info(&info).ok()?;
    job.assign_process(child.as_raw_handle() as isize).ok()?;
    Some(job)
}

/// Elsewhere the process confines itself.
#[cfg(not(windows))]
const fn confined(_: &Child, _: Limits) -> Option<std::convert::Infallible> {
    None
}
