//! The one command the page can call: it looks the name up in the table of the contract.

use crate::closing;
use crate::window_commands::Window;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tauri::{AppHandle, Emitter, State};
use thuky_domain::Noun;
use thuky_secretary::Secretary;
use thuky_secretary::contract::{Failure, FailureKind, call as call_secretary, call_window};

/// What the window's commands work on.
#[derive(Clone)]
pub(crate) struct Desk {
    pub secretary: Arc<Mutex<Secretary>>,
    pub last_export: Arc<Mutex<Option<PathBuf>>>,
}

impl Desk {
    pub fn new(secretary: Secretary) -> Self {
        Self { secretary: Arc::new(Mutex::new(secretary)), last_export: Arc::default() }
    }

    /// The secretary, one caller at a time. A transaction that a panic broke off has left no trace, so the lock is
    /// taken also after one.
    pub fn secretary(&self) -> std::sync::MutexGuard<'_, Secretary> {
        self.secretary.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Calls a command by name, off the window's thread; after a commit, tells the page which areas changed.
#[tauri::command]
pub(crate) async fn call(
    app: AppHandle,
    desk: State<'_, Desk>,
    name: String,
    args: Value,
) -> Result<Value, Failure> {
    closing::hear_from_the_page();
    let desk = desk.inner().clone();
    let work = tokio::task::spawn_blocking(move || {
        let asked = call_secretary(&mut *desk.secretary(), &name, args.clone());
        let answer =
            asked.or_else(|| call_window(&mut Window { app: app.clone(), desk: desk.clone() }, &name, args));
        announce(&app, desk.secretary().take_changed());
        answer.unwrap_or_else(|| Err(unknown(&name)))
    });
    work.await.map_err(|_| {
        Failure::new(FailureKind::Internal, "Lỗi của chương trình; dữ liệu đã lưu còn nguyên. Hãy thử lại.")
    })?
}

fn unknown(name: &str) -> Failure {
    Failure::new(FailureKind::Invalid, format!("Không có lệnh “{name}”."))
}

fn announce(app: &AppHandle, areas: Vec<Noun>) {
    if !areas.is_empty() {
        let _ = app.emit("changed", areas);
    }
}
