//! Starting: which folder the workspace is in, and what to say when it cannot be opened.

use crate::call::Desk;
use std::path::PathBuf;
use tauri::{App, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use thuky_secretary::contract::{Commands, Failure, FailureKind, Nothing};
use thuky_secretary::{Secretary, SystemClock};

/// What can be said when the program is started: `--data DIR`, and `--sample` to begin an empty workspace with the
/// sample office.
#[derive(Default)]
struct Arguments {
    data: Option<PathBuf>,
    sample: bool,
}

impl Arguments {
    fn read() -> Self {
        let mut words = std::env::args_os().skip(1);
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--data") => arguments.data = words.next().map(PathBuf::from),
                Some("--sample") => arguments.sample = true,
                _ => {}
            }
        }
        arguments
    }
}

/// Opens the workspace and hands it to the window. A workspace that cannot be opened is told in a native message,
/// and the program ends without having touched it.
pub(crate) fn open_workspace(app: &App) -> Result<(), tauri::Error> {
    match opened(&Arguments::read()) {
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

fn opened(arguments: &Arguments) -> Result<Secretary, Failure> {
    let mut secretary = Secretary::open(&folder(arguments)?, Box::new(SystemClock::default()), actor())?;
    if arguments.sample && secretary.status(Nothing {})?.office.is_none() {
        secretary.load_sample(Nothing {})?;
    }
    Ok(secretary)
}

/// The folder given, or the user's local data folder (never one that follows the user to other machines).
fn folder(arguments: &Arguments) -> Result<PathBuf, Failure> {
    let usual = || dirs::data_local_dir().map(|folder| folder.join("thuky"));
    let missing = || {
        Failure::new(
            FailureKind::Unwritable,
            "Không tìm thấy thư mục dữ liệu của người dùng. Hãy chạy với --data THƯ_MỤC.",
        )
    };
    arguments.data.clone().or_else(usual).ok_or_else(missing)
}

fn actor() -> String {
    std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default()
}
