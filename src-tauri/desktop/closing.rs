//! Closing: the page first sends what was typed last, then says that the window may go.

use std::sync::atomic::{AtomicBool, Ordering};
use tauri::{Emitter, Window, WindowEvent};

/// Set once the page was asked: a page that does not answer cannot keep a window open that is closed twice.
static ASKED: AtomicBool = AtomicBool::new(false);

/// Holds the first request to close and tells the page; lets the second one through.
pub(crate) fn ask_the_page(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        let asked_before = ASKED.swap(true, Ordering::Relaxed);
        if !asked_before && window.emit("closing", ()).is_ok() {
            api.prevent_close();
        }
    }
}
