//! Closing: the page first sends what was typed last, then says that the window may go.

use std::sync::atomic::{AtomicBool, Ordering};
use tauri::{Emitter, Window, WindowEvent};

/// Set while the page was asked and has not been heard of since.
static ASKED: AtomicBool = AtomicBool::new(false);

/// Holds a request to close and asks the page. A page that has not called since it was last asked has stopped
/// working and cannot hold the window a second time.
pub(crate) fn ask_the_page(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        let unanswered = ASKED.swap(true, Ordering::Relaxed);
        if !unanswered && window.emit("closing", ()).is_ok() {
            api.prevent_close();
        }
    }
}

/// The page called: it is alive.
pub(crate) fn hear_from_the_page() {
    ASKED.store(false, Ordering::Relaxed);
}
