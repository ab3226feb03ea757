//! The lists of an OpenDocument text: their styles, and the labels of their items.

use crate::bullet::plain_bullet;
use std::collections::HashMap;
use thuky_package::{Numeral, Tag};

const LEVELS: usize = 10;

#[derive(Clone, Debug, Default)]
struct Level {
    numeral: Numeral,
    bullet: Option<String>,
    prefix: String,
    suffix: String,
    /// How many levels the label shows.
    shown: usize,
    start: u32,
}

/// An open list.
#[derive(Debug, Default)]
struct Open {
    style: String,
    /// Whether the open item waits for its first paragraph, and the number it was given.
    fresh: bool,
    given: Option<u32>,
}

/// All lists.
#[derive(Default)]
pub(super) struct Lists {
    styles: HashMap<String, [Level; LEVELS]>,
    counts: HashMap<String, [u32; LEVELS]>,
    open: Vec<Open>,
    /// The style that is being read.
    reading: String,
}

impl Lists {
    /// Takes an element of the styles.
    pub fn style(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "list-style" => {
                self.reading = tag.get("name").unwrap_or_default();
                self.styles.insert(self.reading.clone(), Default::default());
            }
            "list-level-style-number" | "list-level-style-bullet" => self.level(name, tag),
            _ => {}
        }
    }

    fn level(&mut self, name: &str, tag: &Tag<'_>) {
        let at = tag.number("level").unwrap_or(1).saturating_sub(1) as usize;
        let Some(level) = self.styles.get_mut(&self.reading).and_then(|levels| levels.get_mut(at)) else {
            return;
        };
        *level = Level {
            numeral: Numeral::of(&tag.get("num-format").unwrap_or_default()),
            bullet: name.ends_with("bullet").then(|| tag.get("bullet-char").unwrap_or_default()),
            prefix: tag.get("num-prefix").unwrap_or_default(),
            suffix: tag.get("num-suffix").unwrap_or_default(),
            shown: tag.number("display-levels").unwrap_or(1) as usize,
            start: tag.number("start-value").unwrap_or(1),
        };
    }

    /// Opens a list. One that is not told to continue begins anew.
    pub fn begin(&mut self, tag: &Tag<'_>) {
        let outer = self.open.last().map(|list| list.style.clone());
        let style = tag.get("style-name").or_else(|| outer.clone()).unwrap_or_default();
        let continued =
            tag.get("continue-list").is_some() || tag.get("continue-numbering").as_deref() == Some("true");
        if outer.is_none() && !continued {
            self.counts.remove(&style);
        }
        self.open.push(Open { style, ..Open::default() });
    }

    pub fn begin_item(&mut self, tag: &Tag<'_>) {
        if let Some(list) = self.open.last_mut() {
            list.fresh = true;
            list.given = tag.number("start-value");
        }
    }

    pub fn end(&mut self) {
        self.open.pop();
    }

    /// The label of a paragraph: of the item it begins, else nothing.
    pub fn label(&mut self) -> String {
        let at = self.open.len().saturating_sub(1);
        let Some(list) = self.open.last_mut().filter(|list| list.fresh && at < LEVELS) else {
            return String::new();
        };
        list.fresh = false;
        let Some(levels) = self.styles.get(&list.style) else { return plain_bullet("", at).to_owned() };
        let counts = self.counts.entry(list.style.clone()).or_default();
        let start = levels.get(at).map_or(1, |level| level.start);
        for (depth, count) in counts.iter_mut().enumerate().skip(at) {
            *count = match (depth == at, *count) {
                (false, _) => 0,
                (true, 0) => list.given.unwrap_or(start),
                (true, count) => list.given.unwrap_or(count.saturating_add(1)),
            };
        }
        written(levels, counts, at)
    }
}

fn written(levels: &[Level; LEVELS], counts: &[u32; LEVELS], at: usize) -> String {
    let Some(level) = levels.get(at) else { return String::new() };
    if let Some(bullet) = &level.bullet {
        return plain_bullet(bullet, at).to_owned();
    }
    let from = (at + 1).saturating_sub(level.shown.max(1));
    let numbers: Vec<String> = levels
        .iter()
        .zip(counts)
        .take(at + 1)
        .skip(from)
        .filter(|(level, _)| level.numeral != Numeral::Unwritten)
        .map(|(level, count)| level.numeral.write((*count).max(1)))
        .collect();
    if numbers.is_empty() {
        return String::new();
    }
    format!("{}{}{}", level.prefix, numbers.join("."), level.suffix)
}
