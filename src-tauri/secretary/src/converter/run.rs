//! Runs the converter on the file of a folder and waits for it no longer than told. Whatever happens, it and what it
//! started have ended afterwards.

use super::{PAPER, Program, failed, profile, word};
use crate::contract::Failure;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Lets the program make a PDF of the paper in a folder, beside it.
pub(super) fn convert(program: &Program, folder: &Path, patience: Duration) -> Result<(), Failure> {
    let failed = |why: &str| failed(program, why);
    let mut child = command(program, folder).spawn().map_err(|error| failed(&error.to_string()))?;
    let ended = has_ended(&mut child, patience);
    if !ended {
        end_all(&child);
        word::process(folder).into_iter().for_each(end);
    }
    let status = child.wait().map_err(|error| failed(&error.to_string()))?;
    match (ended, status.success()) {
        (true, true) => Ok(()),
        (true, false) => Err(failed(&status.to_string())),
        (false, _) => Err(failed(&format!("đã bị dừng sau {} giây", patience.as_secs()))),
    }
}

fn command(program: &Program, folder: &Path) -> Command {
    let mut command = Command::new(program.path());
    match program {
        Program::LibreOffice(_) => command
            .arg(profile::argument(folder))
            .args(["--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard"])
            .args(["--convert-to", "pdf:writer_pdf_Export", "--outdir", ".", PAPER]),
        Program::Word(_) => command.args(word::arguments()),
    };
    command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    apart(&mut command);
    command
}

/// Whether the program and all that it started ended in time: they have when nobody holds their output any more.
fn has_ended(child: &mut Child, patience: Duration) -> bool {
    let Some(mut output) = child.stdout.take() else { return false };
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let mut block = [0; 4096];
        while output.read(&mut block).is_ok_and(|length| length > 0) {}
        let _ = tell.send(());
    });
    told.recv_timeout(patience).is_ok()
}

/// A group of its own, so that all of it can be ended.
#[cfg(unix)]
fn apart(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(windows)]
fn apart(command: &mut Command) {
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    std::os::windows::process::CommandExt::creation_flags(command, CREATE_NO_WINDOW);
}

/// Ends a program with all that it started.
#[cfg(unix)]
fn end_all(child: &Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let _ = kill_process_group(Pid::from_child(child), Signal::KILL);
}

#[cfg(windows)]
fn end_all(child: &Child) {
    end(child.id());
}

/// Ends one process by its number, with all that it started.
#[cfg(unix)]
fn end(process: u32) {
    use rustix::process::{Pid, Signal, kill_process};
    if let Some(process) = i32::try_from(process).ok().and_then(Pid::from_raw) {
        let _ = kill_process(process, Signal::KILL);
    }
}

#[cfg(windows)]
fn end(process: u32) {
    let mut command = Command::new("taskkill");
    apart(&mut command);
    let _ = command.args(["/F", "/T", "/PID", &process.to_string()]).status();
}
