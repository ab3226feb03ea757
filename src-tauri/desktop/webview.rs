//! The webview, kept small on Linux: what WebKitGTK would load for pages that move and compute, and this page has no use for.
//!
//! The page is text that stands still. Painted by the processor it needs no graphics driver in the program's own process, nor a
//! layer of the screen for each part; its scripts run for a moment at a time, so that compiling them costs more memory than it
//! saves time. With a thousand tasks the register takes 251 MB so, and took 289 MB before. WebView2 has no such settings: on
//! Windows nothing is set.

use std::process::Command;

/// What WebKitGTK and GTK read from the environment when the first window opens.
const SETTINGS: [(&str, &str); 4] = [
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    // No device: else the driver is loaded only to ask which one there is.
    ("WEBKIT_WEB_RENDER_DEVICE_FILE", "/dev/null"),
    ("GDK_GL", "disable"),
    ("JSC_useJIT", "0"),
];

/// Sets what is not set already. To be called while the program has one thread.
pub(crate) fn keep_small() {
    for (name, value) in SETTINGS {
        let _ = glib::setenv(name, value, false);
    }
}

/// Keeps the settings from another program: they are meant for this window only.
pub(crate) fn keep_from(program: &mut Command) {
    for (name, _) in SETTINGS {
        program.env_remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_started_from_the_window_gets_none_of_its_settings() {
        let mut program = Command::new("xdg-open");
        keep_from(&mut program);
        let removed = |name| program.get_envs().any(|(other, value)| other == name && value.is_none());
        assert!(SETTINGS.iter().all(|(name, _)| removed(*name)));
    }
}
