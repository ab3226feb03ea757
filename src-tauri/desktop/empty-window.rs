//! An empty Tauri window: what the start of the program is measured against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    let built = tauri::Builder::default()
        .setup(|app| {
            let page = WebviewUrl::External("about:blank".parse()?);
            WebviewWindowBuilder::new(app, "main", page).title("").inner_size(1280.0, 860.0).build()?;
            Ok(())
        })
        .run(context);
    if let Err(error) = built {
        eprintln!("{error}");
    }
}
