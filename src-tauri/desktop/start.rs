//! Starting: which folder the workspace is in, and what to say when it cannot be opened.

use crate::call::Desk;
use std::path::PathBuf;
use tauri::{App, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use thuky_secretary::contract::{Failure, FailureKind};
use thuky_secretary::{Secretary, SystemClock};

/// Opens the workspace and hands it to the window. A workspace that cannot be opened is told in a native message,
/// and the program ends without having touched it.
pub(crate) fn open_workspace(app: &App) -> Result<(), tauri::Error> {
    let opened =
        folder().and_then(|folder| Secretary::open(&folder, Box::new(SystemClock::default()), actor()));
    match opened {
        Ok(secretary) => {
            app.manage(Desk::new(secretary));
            Ok(())
        }
        Err(failure) => {
            eprintln!("{:?}: {}", failure.kind, failure.sentence);
            app.dialog()
                .message(&failure.sentence)
                .title("Thư Ký không mở được kho dữ liệu")
                .kind(MessageDialogKind::Error)
                .blocking_show();
            Err(tauri::Error::Io(std::io::Error::other(failure.sentence)))
        }
    }
}

/// `--data DIR` or the user's local data folder (never one that follows the user to other machines).
fn folder() -> Result<PathBuf, Failure> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|argument| argument == "--data") {
        if let Some(folder) = arguments.next() {
            return Ok(folder.into());
        }
    }
    let missing = || {
        Failure::new(
            FailureKind::Unwritable,
            "Không tìm thấy thư mục dữ liệu của người dùng. Hãy chạy với --data THƯ_MỤC.",
        )
    };
    dirs::data_local_dir().map(|folder| folder.join("thuky")).ok_or_else(missing)
}

fn actor() -> String {
    std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default()
}
