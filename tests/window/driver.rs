//! Drives the real window through WebKitWebDriver, each journey with a driver, a workspace and folders of its own.

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use thuky_secretary::Secretary;
use thuky_secretary::contract::FailureKind;

/// The folders of one journey: the workspace, what the program is told to pick in dialogs, the webview's own data.
pub struct Place {
    root: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self { root: TempDir::new().unwrap() }
    }

    pub fn data(&self) -> PathBuf {
        self.root.path().join("kho")
    }

    /// A secretary over the workspace, as soon as the program that was closed has let go of it.
    pub async fn secretary(&self) -> Secretary {
        let free = until(async || match thuky_tests::secretary(&self.data()) {
            Err(failure) if failure.kind == FailureKind::Locked => None,
            opened => Some(opened.unwrap()),
        });
        free.await.expect("the program lets go of its workspace")
    }

    pub fn picks(&self) -> PathBuf {
        let folder = self.root.path().join("xuat");
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }
}

/// Asks the world outside again and again until it answers; none when it has not after a quarter of a minute. The one
/// place that polls: what tells of itself is waited for.
pub async fn until<T>(mut asked: impl AsyncFnMut() -> Option<T>) -> Option<T> {
    let end = tokio::time::Instant::now() + PATIENCE;
    let mut beat = tokio::time::interval(Duration::from_millis(50));
    while tokio::time::Instant::now() < end {
        beat.tick().await;
        let answer = asked().await;
        if answer.is_some() {
            return answer;
        }
    }
    None
}

const PATIENCE: Duration = Duration::from_secs(15);

/// A running driver. Dropped, it goes, and the program it opened with it.
pub struct Driver {
    process: Child,
    address: String,
}

/// An open window.
pub struct Window {
    pub client: Client,
    driver: Driver,
}

/// Whether windows can be opened here; says why not.
pub fn possible() -> bool {
    let found = Command::new("WebKitWebDriver")
        .arg("--help")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok();
    let display = std::env::var_os("DISPLAY").is_some();
    if !(found && display && program().exists()) {
        println!("skipped: a window needs WebKitWebDriver, a display, and `cargo build -p thuky`");
    }
    found && display && program().exists()
}

/// The program that was built with these tests.
pub fn program() -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.join("thuky")
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

impl Driver {
    /// Starts a driver and waits until it listens.
    pub async fn start(place: &Place) -> Self {
        let port = free_port();
        let driver = Self { process: start_driver(place, port), address: format!("http://127.0.0.1:{port}") };
        let listens = until(async || tokio::net::TcpStream::connect(("127.0.0.1", port)).await.ok());
        assert!(listens.await.is_some(), "the driver does not listen");
        driver
    }

    /// Starts a program and connects to its page.
    pub async fn open(self, program: &Path, place: &Place, arguments: &[&str]) -> Window {
        let data = place.data();
        let mut words = vec!["--data", data.to_str().unwrap()];
        words.extend(arguments);
        let options = serde_json::json!({"binary": program, "args": words});
        let capabilities = serde_json::Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(capabilities).connect(&self.address).await.unwrap();
        Window { client, driver: self }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = Command::new("pkill").args(["-9", "-P", &self.process.id().to_string()]).status();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Window {
    /// Starts the program on a place and connects to its page.
    pub async fn open(place: &Place, arguments: &[&str]) -> Self {
        Driver::start(place).await.open(&program(), place, arguments).await
    }

    /// Waits for an element, given as XPath.
    pub async fn find(&self, path: &str) -> Element {
        self.wait(Locator::XPath(path)).await
    }

    /// Waits until an element that a CSS selector fits has the focus.
    pub async fn find_focused(&self, selector: &str) -> Element {
        self.wait(Locator::Css(&format!("{selector}:focus"))).await
    }

    async fn wait(&self, locator: Locator<'_>) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(locator).await {
            Ok(element) => element,
            Err(error) => panic!("{locator:?}: {error}\n{}", self.seen().await),
        }
    }

    /// What the page shows, for a failing journey to tell.
    async fn seen(&self) -> String {
        let body = self.client.find(Locator::Css("body")).await;
        match body {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        }
    }

    pub async fn click(&self, path: &str) {
        self.find(path).await.click().await.unwrap();
    }

    /// A button by its visible words or its label.
    pub async fn press(&self, words: &str) {
        self.click(&format!(
            "//button[starts-with(@aria-label, '{words}') or contains(normalize-space(.), '{words}')]"
        ))
        .await;
    }

    /// A field by its label.
    pub async fn field(&self, label: &str) -> Element {
        self.find(&field(label)).await
    }

    /// Empties a field and types into it.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.click().await.unwrap();
        field
            .send_keys(&format!(
                "{}a{}{}",
                char::from(Key::Control),
                char::from(Key::Null),
                char::from(Key::Delete)
            ))
            .await
            .unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Waits until the page shows some words.
    pub async fn sees(&self, words: &str) {
        self.find(&format!("//*[contains(normalize-space(.), \"{words}\")]")).await;
    }

    /// Waits much longer for words that come after the work of another program.
    pub async fn sees_at_last(&self, words: &str) {
        let path = format!("//*[contains(normalize-space(.), \"{words}\")]");
        let found = self.client.wait().at_most(8 * PATIENCE).for_element(Locator::XPath(&path)).await;
        if let Err(error) = found {
            panic!("{words}: {error}\n{}", self.seen().await);
        }
    }

    /// Waits until a field holds a value.
    pub async fn field_holds(&self, label: &str, value: &str) {
        let mut held = String::new();
        let holds = until(async || {
            held = self.field(label).await.prop("value").await.unwrap().unwrap_or_default();
            (held == value).then_some(())
        });
        assert!(holds.await.is_some(), "{label} holds “{held}”, not “{value}”");
    }

    /// Waits until some words can be read, wherever the page keeps them: a previewed paper is out of reach of XPath.
    pub async fn reads(&self, words: &str) {
        let mut seen = String::new();
        let read = until(async || {
            seen = self.seen().await;
            seen.contains(words).then_some(())
        });
        assert!(read.await.is_some(), "{words} cannot be read in\n{seen}");
    }

    /// Waits until a script of the page answers something other than nothing.
    pub async fn asks(&self, script: &str, word: &str) -> serde_json::Value {
        let answer = until(async || {
            let answer = self.client.execute(script, vec![word.into()]).await.unwrap();
            (!answer.is_null()).then_some(answer)
        });
        answer.await.unwrap_or_else(|| panic!("nothing answers {script} for {word}"))
    }

    /// Keys to whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// A picture of the display once the page stands still in it: its typefaces and pictures are there, nothing moves
    /// any more, and what is shown is shown twice. The driver's own screenshots never come back from an idle page.
    pub async fn picture(&self, path: &Path) {
        let still = until(async || {
            let still = self.client.execute(STILL, vec![]).await.unwrap();
            (still == true).then_some(())
        });
        assert!(still.await.is_some(), "the page goes on moving");
        let mut before = vec![];
        let taken = until(async || {
            let now = display();
            let same = (now == before).then(|| now.clone());
            before = now;
            same
        });
        std::fs::write(path, taken.await.expect("the display stands still")).unwrap();
    }

    /// Closes the window as a user would.
    pub async fn close(self) {
        self.client.clone().close().await.unwrap();
    }

    /// Kills the program on a place as a power cut would, without a word.
    pub fn kill(&self, place: &Place) {
        let pattern = format!("{} --data {}", program().display(), place.data().display());
        let children = format!("pkill -9 -P {} ; pkill -9 -f '{pattern}'", self.driver.process.id());
        let _ = Command::new("sh").args(["-c", &children]).status();
    }
}

/// Whether the page has all that it shows, and shows it where it stays; what turns for ever is left to turn.
const STILL: &str = "const moves = (one) => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity;
    return document.fonts.status === 'loaded' && [...document.images].every((image) => image.complete)
        && !document.getAnimations().some(moves);";

/// What the display shows, as a PNG without its time.
fn display() -> Vec<u8> {
    let words = ["-window", "root", "-crop", "1280x860+0+0", "-strip", "png:-"];
    let taken = Command::new("import").args(words).output().unwrap();
    assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
    taken.stdout
}

fn start_driver(place: &Place, port: u16) -> Child {
    let own = |name: &str| {
        let folder = place.root.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    };
    Command::new("WebKitWebDriver")
        .args([&format!("--port={port}"), "--host=127.0.0.1"])
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("THUKY_PICK", place.picks())
        .env("XDG_DATA_HOME", own("xdg-data"))
        .env("XDG_CONFIG_HOME", own("xdg-config"))
        .env("XDG_CACHE_HOME", own("xdg-cache"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn field(label: &str) -> String {
    let control = "self::input or self::textarea or self::button";
    format!(
        "(//*[{control}][@aria-label=\"{label}\"] | //*[{control}][@id = //label[normalize-space(.)=\"{label}\" or starts-with(normalize-space(.), \"{label}\")]/@for])[1]"
    )
}
