//! A Tauri window whose page holds one word and nothing else: what the start of the program is measured against.

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Thư Ký</title><p>Thư Ký</p>";

fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    let built = tauri::Builder::default()
        .register_uri_scheme_protocol("page", |_, _| {
            let mut page = Response::new(PAGE.as_bytes());
            page.headers_mut().insert("content-type", tauri::http::HeaderValue::from_static("text/html"));
            page
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("page://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", page).title("").inner_size(1280.0, 860.0).build()?;
            Ok(())
        })
        .run(context);
    if let Err(error) = built {
        eprintln!("{error}");
    }
}
