//! Sheets and cells as any spreadsheet has them, whatever its format.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One sheet of a spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Sheet {
    /// Its name; empty where the format has none.
    pub name: String,
    /// Its rows from the first of the sheet; blank cells at the end of a row are left out.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// Nothing.
    #[default]
    Blank,
    /// A text.
    Text(String),
    /// A number; days of a spreadsheet that are not shown as days are numbers too.
    Number(f64),
    /// A day.
    Day(NaiveDate),
}

impl Cell {
    /// A cell of this text; blank when there is none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }

    /// Whether nothing stands here.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Blank => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Number(_) | Self::Day(_) => false,
        }
    }

    /// As people read it: a day as `05/01/2026`, a whole number without a point.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.format("%d/%m/%Y").to_string(),
        }
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Blank, Self::Day)
    }
}

impl Sheet {
    /// The cell at a row and a column, both from 0; blank where the sheet has none.
    #[must_use]
    pub fn at(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&Cell::Blank)
    }
}
