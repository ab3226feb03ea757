//! The one command the page can call: it looks the name up in the two tables of the contract.

use crate::clerk::Clerk;
use crate::closing;
use crate::printing::PrintTray;
use crate::start::Arguments;
use crate::window_commands::Window;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tauri::{AppHandle, Emitter, State};
use thuky_domain::Noun;
use thuky_secretary::Secretary;
use thuky_secretary::contract::{Failure, FailureKind, Restored, call as call_secretary, call_window};

/// What the window's commands work on.
#[derive(Clone)]
pub(crate) struct Desk {
    arguments: Arguments,
    secretary: Arc<Mutex<Option<Secretary>>>,
    pub clerk: Clerk,
    pub last_export: Arc<Mutex<Option<PathBuf>>>,
    pub print_tray: Arc<PrintTray>,
    /// The edited file that the last export would have written over.
    pub last_met: Arc<Mutex<Option<PathBuf>>>,
}

impl Desk {
    pub fn new(arguments: Arguments) -> Self {
        Self {
            arguments,
            secretary: Arc::default(),
            clerk: Clerk::new(),
            last_export: Arc::default(),
            last_met: Arc::default(),
            print_tray: Arc::default(),
        }
    }

    /// Lets the secretary do something, one caller at a time. The workspace is opened by the first call; one that
    /// cannot be opened fails the call, and the next call tries again. A transaction that a panic broke off has left
    /// no trace, so the lock is taken also after one.
    pub fn secretary<T>(
        &self,
        work: impl FnOnce(&mut Secretary) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        match &mut *self.held() {
            Some(secretary) => work(secretary),
            none => work(none.insert(self.arguments.open_workspace()?)),
        }
    }

    /// Puts a backup in the place of the workspace, which is closed meanwhile; the next call opens what is there then. The
    /// folder can be shown: what was there before lies in it too.
    pub fn restore(&self, backup: &Path) -> Result<Restored, Failure> {
        let mut held = self.held();
        held.take();
        let (restored, folder) = self.arguments.restore(backup)?;
        *self.last_export.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
        Ok(restored)
    }

    /// The edited file that the last export met.
    pub fn met(&self) -> Option<PathBuf> {
        self.last_met.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The nouns that changed since this was last asked.
    fn changed(&self) -> Vec<Noun> {
        self.held().as_mut().map(Secretary::take_changed).unwrap_or_default()
    }

    /// Closes the workspace as it should be closed; the program may end.
    pub fn close(&self) {
        self.print_tray.empty();
        self.held().take();
    }

    fn held(&self) -> MutexGuard<'_, Option<Secretary>> {
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
        let answer = answer(&app, &desk, name, args);
        announce(&app, &desk);
        answer
    });
    work.await.map_err(|_| broken())?
}

/// What a command answers: one of the window's here, where it may wait for a person, any other from the clerk.
fn answer(app: &AppHandle, desk: &Desk, name: String, args: Value) -> Result<Value, Failure> {
    let mut window = Window { app: app.clone(), desk: desk.clone() };
    if let Some(answer) = call_window(&mut window, &name, args.clone()) {
        return answer;
    }
    let clerk = &desk.clerk;
    let desk = desk.clone();
    clerk.ask(move || ask_secretary(&desk, &name, args)).ok_or_else(broken)?
}

fn ask_secretary(desk: &Desk, name: &str, args: Value) -> Result<Value, Failure> {
    let unknown = || Failure::new(FailureKind::Invalid, format!("Không có lệnh “{name}”."));
    desk.secretary(|secretary| call_secretary(secretary, name, args).ok_or_else(unknown)?)
}

fn broken() -> Failure {
    Failure::new(FailureKind::Internal, "Lỗi của chương trình; dữ liệu đã lưu còn nguyên. Hãy thử lại.")
}

fn announce(app: &AppHandle, desk: &Desk) {
    let changed = desk.changed();
    if !changed.is_empty() {
        let _ = app.emit("changed", changed);
    }
}
