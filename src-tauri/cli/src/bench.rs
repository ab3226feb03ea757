//! Sizes and timings of the main questions over the workspace at hand, as JSON. The record stays as it is.

use crate::print;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;
use thuky_domain::Grouping;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// How often each question is asked; the middle time is told.
const ROUNDS: usize = 9;

/// Measures and prints.
pub(crate) fn run(secretary: &mut Secretary, folder: &Path) -> Result<(), Failure> {
    let opened = timed(|| secretary.directives(RegisterFilter::default()))?;
    let whole = secretary.directives(RegisterFilter { limit: 1, ..RegisterFilter::default() })?;
    let meetings = secretary.meetings(MeetingFilter::default())?.len();
    let timings = json!({
        "register-first-question": opened,
        "register-first-page": asked(secretary, &RegisterFilter::default())?,
        "register-counts": asked(secretary, &RegisterFilter { limit: 1, ..RegisterFilter::default() })?,
        "register-words": asked(secretary, &RegisterFilter { words: "bao cao".into(), ..RegisterFilter::default() })?,
        "register-board": asked(secretary, &board())?,
        "meetings": middle(|| secretary.meetings(MeetingFilter::default()).map(drop))?,
        "directory": middle(|| secretary.directory(Nothing {}).map(drop))?,
        "search": middle(|| secretary.search(SearchQuery { words: "bao cao".into() }).map(drop))?,
    });
    let bytes = std::fs::metadata(folder.join("thuky.db")).map(|file| file.len()).unwrap_or_default();
    print::json(&json!({
        "sizes": {"tasks": whole.total, "meetings": meetings, "database-bytes": bytes},
        "milliseconds": timings,
    }));
    Ok(())
}

fn board() -> RegisterFilter {
    RegisterFilter { group: Grouping::Status, per_group: 30, ..RegisterFilter::default() }
}

fn asked(secretary: &mut Secretary, filter: &RegisterFilter) -> Result<Value, Failure> {
    middle(|| secretary.directives(filter.clone()).map(drop))
}

/// The middle of several times.
fn middle(mut ask: impl FnMut() -> Result<(), Failure>) -> Result<Value, Failure> {
    let mut times = (0..ROUNDS).map(|_| milliseconds(&mut ask)).collect::<Result<Vec<f64>, _>>()?;
    times.sort_by(f64::total_cmp);
    Ok(times.get(ROUNDS / 2).copied().into())
}

fn timed<T>(mut ask: impl FnMut() -> Result<T, Failure>) -> Result<Value, Failure> {
    milliseconds(|| ask().map(drop)).map(Value::from)
}

fn milliseconds(mut ask: impl FnMut() -> Result<(), Failure>) -> Result<f64, Failure> {
    let begun = Instant::now();
    ask()?;
    Ok((begun.elapsed().as_secs_f64() * 100_000.0).round() / 100.0)
}
