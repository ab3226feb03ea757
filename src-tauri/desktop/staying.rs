//! The window stays with its own page: a file that is dropped on it, or a link in what was pasted, leads nowhere.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Runtime, Url};

/// Refuses every way out of the page.
pub(crate) fn plugin<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("staying").on_navigation(|_, url| is_ours(url)).build()
}

/// The page of the program, as each system addresses it; `tauri dev` serves it from this machine.
fn is_ours(url: &Url) -> bool {
    let served = cfg!(dev) && url.host_str() == Some("127.0.0.1");
    matches!(url.scheme(), "tauri" | "about") || url.host_str() == Some("tauri.localhost") || served
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_of_the_program_is_shown() {
        for (url, ours) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("file:///home/an/bao-cao.docx", false),
            ("https://example.vn/", false),
            ("http://tauri.localhost.example.vn/", false),
        ] {
            assert_eq!(is_ours(&Url::parse(url).unwrap()), ours, "{url}");
        }
    }
}
