//! The typefaces of the theme, by the parts they play.

use std::collections::HashMap;
use std::sync::Arc;
use thuky_package::{PackageFault, Part, Piece};

/// The typefaces of a theme: of headings (`major`) and of text (`minor`), each by script.
#[derive(Debug, Default)]
pub(super) struct Theme {
    fonts: HashMap<(bool, String), Arc<str>>,
}

impl Theme {
    /// Reads the part; an empty one has no typefaces.
    pub fn read(text: &str) -> Result<Self, PackageFault> {
        let mut theme = Self::default();
        let (mut part, mut major) = (Part::new(text), None);
        while !text.is_empty()
            && let Some(piece) = part.piece()?
        {
            match piece {
                Piece::Open(tag) => match (tag.name().as_str(), major) {
                    ("majorFont", _) => major = Some(true),
                    ("minorFont", _) => major = Some(false),
                    (script @ ("latin" | "ea" | "cs"), Some(major)) => {
                        theme.put(major, script, tag.get("typeface"));
                    }
                    ("font", Some(major)) => {
                        theme.put(major, &tag.get("script").unwrap_or_default(), tag.get("typeface"));
                    }
                    _ => {}
                },
                Piece::Close(name) if name == "majorFont" || name == "minorFont" => major = None,
                _ => {}
            }
        }
        Ok(theme)
    }

    fn put(&mut self, major: bool, script: &str, typeface: Option<String>) {
        if let Some(typeface) = typeface.filter(|typeface| !typeface.is_empty()) {
            self.fonts.entry((major, script.to_owned())).or_insert_with(|| typeface.into());
        }
    }

    /// The typeface of a part such as `minorHAnsi`. Vietnamese is set in the Latin one, or in that of its script where
    /// the theme names no Latin one.
    pub fn font(&self, part: &str) -> Arc<str> {
        let major = part.starts_with("major");
        let of = |script: &str| self.fonts.get(&(major, script.to_owned())).cloned();
        of("latin").or_else(|| of("Viet")).unwrap_or_else(|| "Times New Roman".into())
    }
}
