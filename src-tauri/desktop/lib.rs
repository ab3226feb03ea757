//! The thin shell around the secretary: one window, native dialogs, one generic `call` command, one `changed` event.
//!
//! It owns no rule and no text of the record. The page gets no file access and no path: what needs a file asks the
//! user through a native dialog here.

mod call;
mod clerk;
mod closing;
mod dialogs;
mod printing;
mod start;
mod staying;
#[cfg(target_os = "linux")]
mod webview;
mod window_commands;

use std::process::ExitCode;
use tauri::Manager;

/// Reads one source and ends, when the program was started by itself to do just that.
#[must_use]
pub fn read_source() -> Option<ExitCode> {
    thuky_secretary::serve_sources()
}

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    #[cfg(target_os = "linux")]
    webview::keep_small();
    #[cfg(windows)]
    if tauri::webview_version().is_err() {
        return without_webview();
    }
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(staying::plugin())
        .manage(call::Desk::new(start::Arguments::read()))
        .on_window_event(closing::ask_the_page)
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(|app| {
            // While the page still loads; what fails here fails again, and is told, at the page's first call.
            let desk = app.state::<call::Desk>().inner().clone();
            desk.clone().clerk.hand(move || drop(desk.secretary(|_| Ok(()))));
            Ok(())
        })
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("internal: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Says why no window opens: Windows shows nobody what a program without a console writes.
#[cfg(windows)]
fn without_webview() -> ExitCode {
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Thư Ký")
        .set_description(
            "Máy này chưa có Microsoft Edge WebView2 nên cửa sổ không mở được. Dữ liệu vẫn nguyên. Hãy nhờ người quản trị máy cài WebView2 (có bản cài không cần mạng), rồi mở lại Thư Ký.",
        )
        .show();
    ExitCode::FAILURE
}
